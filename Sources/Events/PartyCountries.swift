import Entities
import Foundation
import Language
import TimeAndPlace

/// What speaks for a country as that of a party whose words tell none, beside what stands around the words: what is done,
/// where, and who else has a part in it.
enum PartyCountryFact: Int, CaseIterable, Sendable {
  /// The words were taken for this country's; it is the likeliest by what stands around them.
  case isCurrent, isLikely
  case isPlace, isNotPlace
  // A named or an unnamed party across, or beside, is of it; a party across is of another.
  case namedAcross, unnamedAcross, namedBeside, unnamedBeside, othersAcross
  case isSpeaker
  // Not of the country but of the question: the same for all.
  case isActor, question, type, countries, sentence
  // In the other events: its share of the parties on this side and across; in the one before and the next; in the last
  // of the type; in the same sentence.
  case shareSame, shareAcross, sameBefore, acrossBefore, sameNext, acrossNext, sameOfType, acrossOfType
  case sameHere, acrossHere, shareOfPlaces
}

/// Whose soldiers, residents or police the words mean that tell no country, now that it is known what is done, where, and
/// who else has a part in it.
struct PartyCountries: Sendable {
  private let context: CodingContext
  private let sentences: [Int: SentenceAnalysis]
  private let events: [Event]

  init(_ context: CodingContext, _ events: [Event]) {
    self.context = context
    self.events = events
    sentences = Dictionary(
      context.analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The names of all facts of a candidate, in their order.
  static let names = CountryCandidates.names + PartyCountryFact.allCases.map { "\($0)" }

  func choices() -> [PartyChoice] {
    events.indices.flatMap { index in
      events[index].actors.compactMap { choice(of: $0, isActor: true, in: index) }
        + events[index].recipients.compactMap { choice(of: $0, isActor: false, in: index) }
    }
  }

  /// The events with each such party in the country that most speaks for; a report that says "the army" twice mostly means
  /// one army, so what speaks at both places is added up.
  func settled(_ choices: [PartyChoice]) -> [Event] {
    var sums: [String: [String: Double]] = [:]
    var counts: [String: Int] = [:]
    for choice in choices {
      counts[choice.words.lowercased(), default: 0] += 1
      for (code, facts) in zip(choice.candidates, choice.facts) {
        sums[choice.words.lowercased(), default: [:]][code, default: 0] += Self.trees.sum(facts)
      }
    }
    let chosen = sums.compactMapValues { sums in
      sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
    func certainty(_ words: String) -> Double {
      guard let code = chosen[words], let sums = sums[words], let best = sums[code] else { return 1 }
      let count = Double(counts[words] ?? 1)
      return 1 / sums.values.sorted().reduce(0) { $0 + exp(($1 - best) / count) }
    }
    let asked = Set(choices.map { Asked(event: $0.event, isActor: $0.isActor, words: $0.words) })
    return events.map { event in
      func settle(_ party: Party, isActor: Bool) -> Party {
        guard asked.contains(Asked(event: event.id, isActor: isActor, words: party.words.text)),
          let code = chosen[party.words.text.lowercased()]
        else { return party }
        var party = party
        party.certainty = certainty(party.words.text.lowercased())
        guard code != party.entity.country else { return party }
        party.entity = context.resolution.moved(party.entity, to: code, words: party.words.text)
        party.reason += "; \(code) by what is done, where and with whom"
        return party
      }
      var event = event
      event.actors = event.actors.map { settle($0, isActor: true) }
      event.recipients = event.recipients.map { settle($0, isActor: false) }
      return event
    }
  }

  /// A party that a choice is about.
  private struct Asked: Hashable {
    var event: String
    var isActor: Bool
    var words: String
  }

  private static let trees = BoostedTrees(PartyCountriesTable.rows, facts: names)

  private func choice(of party: Party, isActor: Bool, in index: Int) -> PartyChoice? {
    let event = events[index]
    // "Their naval chiefs": of all of the three.
    let side = isActor ? event.actors : event.recipients
    guard !party.words.text.isEmpty, side.count(where: { $0.words == party.words }) == 1,
      let sentence = sentences[event.sentence],
      let first = sentence.tokens.firstIndex(where: { $0.range.upperBound > party.words.start }),
      let last = sentence.tokens.lastIndex(where: { $0.range.lowerBound < party.words.end }), first <= last,
      let candidates = context.resolution.countryCandidates(
        of: party.entity, sentence: event.sentence, tokens: first..<last + 1)
    else { return nil }
    var facts = candidates.codes.map { _ in [Double](repeating: 0, count: PartyCountryFact.allCases.count) }
    let rows = Dictionary(uniqueKeysWithValues: candidates.codes.enumerated().map { ($1, $0) })
    func set(_ fact: PartyCountryFact, _ code: String, _ value: Double = 1) {
      guard let row = rows[code] else { return }
      facts[row][fact.rawValue] = max(facts[row][fact.rawValue], value)
    }
    noteParty(party, isActor, event, candidates, set)
    noteOthers(isActor, index, set)
    for row in facts.indices {
      facts[row][PartyCountryFact.isActor.rawValue] = isActor ? 1 : 0
      facts[row][PartyCountryFact.question.rawValue] = Double(candidates.question)
      facts[row][PartyCountryFact.type.rawValue] = Double(EventType.allCases.firstIndex(of: event.type) ?? 0)
      facts[row][PartyCountryFact.countries.rawValue] = Double(candidates.codes.count)
      facts[row][PartyCountryFact.sentence.rawValue] = Double(min(event.sentence, 20))
    }
    return PartyChoice(
      kind: .country, event: event.id, isActor: isActor, words: party.words.text,
      candidates: candidates.codes, facts: zip(candidates.facts, facts).map { $0 + $1 })
  }

  private typealias Setter = (PartyCountryFact, String, Double) -> Void

  private func noteParty(
    _ party: Party, _ isActor: Bool, _ event: Event, _ candidates: CountryCandidates, _ set: Setter
  ) {
    set(.isCurrent, party.entity.country, 1)
    set(.isLikely, candidates.likely, 1)
    if let place = event.place?.country, !place.isEmpty {
      for code in candidates.codes { set(code == place ? .isPlace : .isNotPlace, code, 1) }
    }
    for other in isActor ? event.recipients : event.actors where !other.entity.country.isEmpty {
      set(Self.isNamed(other) ? .namedAcross : .unnamedAcross, other.entity.country, 1)
      for code in candidates.codes where code != other.entity.country { set(.othersAcross, code, 1) }
    }
    for other in isActor ? event.actors : event.recipients where other.words != party.words {
      set(Self.isNamed(other) ? .namedBeside : .unnamedBeside, other.entity.country, 1)
    }
    if let speaker = event.attribution?.speaker.entity.country { set(.isSpeaker, speaker, 1) }
  }

  private static func isNamed(_ party: Party) -> Bool {
    switch party.entity.kind {
    case .state, .person, .organisation, .group: true
    case .organ, .people, .unknown, .place: false
    }
  }

  private func noteOthers(_ isActor: Bool, _ index: Int, _ set: Setter) {
    func same(_ event: Event) -> Set<String> { Self.codes(isActor ? event.actors : event.recipients) }
    func across(_ event: Event) -> Set<String> { Self.codes(isActor ? event.recipients : event.actors) }
    func note(_ event: Event?, _ fact: PartyCountryFact, _ acrossFact: PartyCountryFact) {
      guard let event else { return }
      for code in same(event) { set(fact, code, 1) }
      for code in across(event) { set(acrossFact, code, 1) }
    }
    let others = events.indices.filter { $0 != index }.map { events[$0] }
    for (fact, codes) in [
      (PartyCountryFact.shareSame, others.map(same)), (.shareAcross, others.map(across)),
      (.shareOfPlaces, others.map { Set([$0.place?.country ?? ""].filter { !$0.isEmpty }) }),
    ] {
      let told = codes.filter { !$0.isEmpty }
      for code in Set(told.joined()) {
        set(fact, code, Double(told.count { $0.contains(code) }) / Double(told.count))
      }
    }
    note(index > 0 ? events[index - 1] : nil, .sameBefore, .acrossBefore)
    note(index + 1 < events.count ? events[index + 1] : nil, .sameNext, .acrossNext)
    note(events[..<index].last { $0.type == events[index].type }, .sameOfType, .acrossOfType)
    for other in others where other.sentence == events[index].sentence { note(other, .sameHere, .acrossHere) }
  }

  /// The countries of parties whose words tell them.
  private static func codes(_ parties: [Party]) -> Set<String> {
    Set(parties.filter(isNamed).map(\.entity.country).filter { !$0.isEmpty })
  }
}
