import Entities
import Foundation
import Language
import TimeAndPlace

/// Parties that the sentence leaves for the reader to know, where the model says that there are some.
///
/// "Talks resumed on Monday" are the talks of those who were said to talk before. The candidates are the parties of the
/// events told so far, those that the sentence and the ones before it name, the event's own other party, the speaker and
/// the country the report is about; they are ranked by weights learnt from how coders filled such parties in.
struct RecalledParties {
  let directory: ActorDirectory
  let scene: RecallScene
  let implied: ImpliedParties
  let sentences: [Int: SentenceAnalysis]

  init(directory: ActorDirectory, context: CodingContext) {
    self.directory = directory
    sentences = Dictionary(
      context.analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    scene = RecallScene(context)
    implied = ImpliedParties(directory: directory)
  }

  /// Whether an event may have parties to recall, so that it is not given up for want of any.
  static func mayRecall(_ implied: ImpliedProbability) -> Bool {
    max(implied.actor, implied.recipient) >= 0.15
  }

  /// Fills in what is missing, event by event, so that what one recalls the next one can.
  ///
  /// - Parameter implied: By event id, how likely it is that there are parties the sentence does not name.
  func fill(_ events: [Event], implied: [String: ImpliedProbability]) -> [Event] {
    var out = events
    for index in out.indices {
      guard let likely = implied[out[index].id], !isLongPast(out[index], in: out) else { continue }
      let told = InheritedParties.telling(of: out[index], in: out[..<index], sentences)
      if out[index].actors.isEmpty {
        let only = self.implied.organ(doing: out[index], home: scene.countries.first)
        if likely.actor >= (out[index].type.isSpeech ? 0.03 : 0.3) || only != nil
          || told?.actors.isEmpty == false
        {
          out[index].actors = best(.actor, of: index, in: out, told: told, only: only)
        }
      }
      if out[index].recipients.isEmpty {
        let only = self.implied.target(of: out[index], home: scene.countries.first)
        if likely.recipient >= RecipientPrior.floor(for: out[index]) || only != nil
          || told?.recipients.isEmpty == false
        {
          out[index].recipients = best(.recipient, of: index, in: out, told: told, only: only)
        }
      }
    }
    return out
  }

  /// The choices for the sides that the sentences leave empty, with the parties of all other events as they were filled.
  func choices(_ events: [Event], filled: [Event]) -> [PartyChoice] {
    var out: [PartyChoice] = []
    for index in events.indices {
      let event = events[index]
      // Events after it are not filled yet when its own parties are recalled.
      var known = Array(filled[..<index]) + events[index...]
      for side in [Side.actor, .recipient] where side.parties(of: event).isEmpty {
        let told = InheritedParties.telling(of: known[index], in: known[..<index], sentences)
        let only =
          side == .actor
          ? self.implied.organ(doing: known[index], home: scene.countries.first)
          : self.implied.target(of: known[index], home: scene.countries.first)
        let choices = choices(side, of: index, in: known, told: told, only: only)
        out.append(
          PartyChoice(
            kind: .recalled, event: event.id, isActor: side == .actor, words: "",
            group: RecallGroup(event).rawValue,
            candidates: choices.choices.map { $0.unit.map(Self.codebookKey).joined(separator: "|") },
            facts: choices.choices.map(\.facts)))
        if side == .actor { known[index].actors = filled[index].actors }
      }
    }
    return out
  }

  static func codebookKey(_ party: Party) -> String {
    let entity = party.entity
    return [entity.country, entity.sector, entity.name].joined(separator: ":")
  }

  /// "The 1994 genocide": who did what years before all else that the report tells is not among those it tells of.
  private func isLongPast(_ event: Event, in events: [Event]) -> Bool {
    guard let date = event.date, date.basis == .explicit, let end = date.interval.end else { return false }
    let newest = events.compactMap { $0.date?.interval.start ?? $0.date?.interval.end }.max()
    return newest.map { $0.number - end.number > Self.longPast } ?? false
  }

  /// Days after which the parties of a background event are no longer recalled from the report's other events.
  private static let longPast = 5 * 365

  /// The share of all weight that the best candidate must have: less where the same act was told with the party before.
  ///
  /// Between 0.2 and 0.35 one party in three was the right one, and in long reports with many parties hardly any.
  private static func least(_ told: Event?) -> Double { told == nil ? 0.35 : 0.2 }

  enum Side {
    case actor, recipient

    func parties(of event: Event) -> [Party] { self == .actor ? event.actors : event.recipients }
    var other: Side { self == .actor ? .recipient : .actor }
  }

  /// "The three states quit the bloc, accusing it…": a participle's doer is the one of the act before it.
  private func doerBefore(_ event: Event, in earlier: ArraySlice<Event>) -> [Party] {
    guard event.trigger.text.split(separator: " ").first?.hasSuffix("ing") == true,
      let before = earlier.last(where: { $0.sentence == event.sentence && !$0.actors.isEmpty }),
      before.trigger.start < event.trigger.start,
      Set(before.actors.map(\.entity.id)).isDisjoint(with: event.recipients.map(\.entity.id))
    else { return [] }
    return before.actors.map { party in
      var party = party
      party.reason = "doer of “\(before.trigger.text)”: \(party.reason)"
      return party
    }
  }

  private func best(
    _ side: Side, of index: Int, in events: [Event], told: Event?, only: Party?
  ) -> [Party] {
    let event = events[index]
    if side == .actor, case let doer = doerBefore(event, in: events[..<index]), !doer.isEmpty { return doer }
    let choices = choices(side, of: index, in: events, told: told, only: only)
    let weights = RecallWeights.weights(of: side, RecallGroup(event))
    var best: (score: Double, unit: [Party])?
    var sum = 0.0
    for choice in choices.choices {
      let score = zip(weights, choice.facts).reduce(0) { $0 + $1.0 * $1.1 }
      sum += exp(score)
      if best == nil || score > best!.score { best = (score, choice.unit) }
    }
    guard let best, exp(best.score) / sum >= Self.least(told) else { return [] }
    // An alliance is not to be blamed for force against states that the report does not say it used.
    if side == .actor, event.type == .assault, event.recipients.contains(where: { $0.entity.kind == .state }),
      best.unit.contains(where: { $0.entity.sector == "IGO" })
    {
      return []
    }
    let unit =
      side == .recipient
      ? best.unit.compactMap { governing($0, in: event) } : best.unit.compactMap { acting($0, in: event) }
    return unit.map { party in
      var party = placed(party, side, in: event)
      if party.words.text.isEmpty { party.certainty = exp(best.score) / sum }
      return party
    }
  }

  /// Who acts without being named is in deeds a state, not the person who last spoke for it; `nil` for anybody else's person.
  private func acting(_ party: Party, in event: Event) -> Party? {
    guard party.entity.kind == .person, event.type.isMaterial else { return party }
    guard ["GOV", "MIL", "COP", "SPY"].contains(party.entity.sector), !party.entity.country.isEmpty else {
      return event.type == .assault || event.type == .coerce ? nil : party
    }
    var state = party
    state.entity = directory.stateEntity(party.entity.country)
    return state
  }

  /// Who is met, asked or refused is a government, even where only its people were named before; `nil` for the doer's own.
  private func governing(_ party: Party, in event: Event) -> Party? {
    // Nobody praises or helps pirates without saying so.
    if party.entity.sector == "CRM", [.support, .aid, .cooperate].contains(event.type) { return nil }
    if party.entity.kind == .person, party.entity.sector == "GOV", !party.entity.country.isEmpty,
      event.type != .assault, event.type != .coerce
    {
      // Nobody promises a president something without naming him; it is promised to his state.
      guard !event.actors.contains(where: { $0.entity.country == party.entity.country }) else { return nil }
      var state = party
      state.entity = directory.stateEntity(party.entity.country)
      return state
    }
    guard party.entity.kind == .people, !party.entity.country.isEmpty else { return party }
    let isOwn = event.actors.contains { $0.entity.country == party.entity.country }
    switch event.type {
    case .agree, .consult, .support, .cooperate, .concede, .reject, .sanction, .mobilize:
      if isOwn { return [.concede, .mobilize].contains(event.type) ? party : nil }
      var state = party
      state.entity = directory.stateEntity(party.entity.country)
      return state
    default: return party
    }
  }

  /// The party with the words that this sentence has for it, or none.
  private func placed(_ party: Party, _ side: Side, in event: Event) -> Party {
    var party = party
    let isHere = (scene.bySentence[event.sentence] ?? []).contains { $0.party.words == party.words }
    if side == .actor || !isHere {
      party.words = Evidence(text: "", start: event.trigger.start, end: event.trigger.start)
    }
    return party
  }

  /// The candidates in the order they come to mind, the last event's first, with what speaks for each.
  private func choices(
    _ side: Side, of index: Int, in events: [Event], told: Event?, only: Party?
  ) -> RecallChoices {
    var choices = RecallChoices()
    let event = events[index]
    let across = side.other.parties(of: event)
    let own = Set(across.map(\.entity.id))
    let states = Set(across.filter { $0.entity.kind == .state }.map(\.entity.country))
    func add(_ units: [[Party]], _ why: String) {
      for unit in units
      where unit.allSatisfy({
        Self.canBeRecalled($0.entity) && !own.contains($0.entity.id)
          && !states.contains($0.entity.country)
          && (side == .recipient || Self.mayDo(event, $0.entity))
      }) {
        choices.add(unit, because: why)
      }
    }
    let same = told.map { Self.units(side.parties(of: $0)) } ?? []
    if let told { add(same, "named in sentence \(told.sentence)") }
    if let only { choices.add([only], because: String(only.reason.dropFirst("implied: ".count))) }
    // Who uses force, and on whom, is recalled only from force that is told: nobody else is to be blamed for it.
    let isForce = event.type == .assault || event.type == .coerce && RecallGroup(event) != .law
    // Who demonstrates was told to, or is nobody the report names.
    let isProtest = event.type == .protest && side == .actor
    let others = events[..<index].reversed() + events[(index + 1)...]
    for other in others {
      if isForce, ![.assault, .coerce, .mobilize].contains(other.type) { continue }
      if isProtest, other.type != .protest { continue }
      let why = "named in sentence \(other.sentence)"
      add(Self.units(side.parties(of: other)), why)
      if !isForce, !isProtest { add(Self.units(side.other.parties(of: other)), why) }
    }
    if side == .recipient || !isForce {
      let here = scene.bySentence[event.sentence] ?? []
      add(here.map { [$0.party] }, "named in the sentence")
    }
    if side == .recipient {
      addStruck(event, to: &choices)
      addPeople(of: across, event, to: &choices)
    }
    if !isForce, !isProtest {
      add(across.map { [stateOf($0)] }, "of the same country")
      add(event.attribution.map { [[$0.speaker]] } ?? [], "who says so")
      for sentence in [event.sentence - 1, event.sentence - 2, scene.first ?? event.sentence] {
        let named = scene.bySentence[sentence] ?? []
        add(named.map { [$0.party] }, "named in sentence \(sentence)")
      }
      for country in scene.countries.prefix(2) {
        add(
          [[Party(words: event.trigger, entity: directory.stateEntity(country))]],
          "the country that the report is about")
      }
      add(scene.mostNamed.prefix(6).map { [$0] }, "named most")
    }
    RecallNotes(side: side, index: index, events: events, scene: scene).note(in: &choices)
    for unit in same { choices.note(.sameAct, RecallChoices.keys(unit)) }
    if let only { choices.note(.onlyOne, [Self.key(only.entity)]) }
    return choices
  }

  /// Whom an attack strikes is, where nobody is named, the people of the country it happens in.
  private func addStruck(_ event: Event, to choices: inout RecallChoices) {
    guard event.type == .assault, let place = event.place?.country ?? scene.countries.first, !place.isEmpty
    else { return }
    choices.add([people(of: place, event)], because: "people where it happens")
  }

  /// Whom a state's own organs act on is, where nobody is named, its people.
  ///
  /// Nobody has an agreement with their own people, or gives them arms.
  private func addPeople(of parties: [Party], _ event: Event, to choices: inout RecallChoices) {
    guard [.accuse, .assault, .coerce, .reject, .request, .sanction, .threaten].contains(event.type) else {
      return
    }
    for party in parties where [.state, .organ].contains(party.entity.kind) && !party.entity.country.isEmpty {
      choices.add([people(of: party.entity.country, event)], because: "people of the same country")
    }
  }

  private func people(of country: String, _ event: Event) -> Party {
    let state = directory.stateEntity(country).name
    return Party(
      words: Evidence(text: "", start: event.trigger.start, end: event.trigger.start),
      entity: Entity(
        id: "\(country):CVL", name: "\(state): people", kind: .people, country: country, sector: "CVL"))
  }

  /// Parties with the same words, or with a list of names between them, are one unit.
  static func units(_ parties: [Party]) -> [[Party]] {
    var out: [[Party]] = []
    for party in parties {
      if let last = out.last?.last,
        last.words.start == party.words.start
          || last.entity.kind == .state && party.entity.kind == .state
            && party.words.start - last.words.end < 8
      {
        out[out.count - 1].append(party)
      } else {
        out.append([party])
      }
    }
    return out
  }

  /// The state of a party, when it is recalled for another part: people protest to their government.
  private func stateOf(_ party: Party) -> Party {
    guard party.entity.kind != .state, !party.entity.country.isEmpty else { return party }
    var state = party
    state.entity = directory.stateEntity(party.entity.country)
    return state
  }

  static func canBeRecalled(_ entity: Entity) -> Bool {
    entity.kind != .unknown && entity.kind != .place && entity.id != "UNK"
      && !(entity.kind == .people && (entity.sector == "UNK" || !SectorWords.tells(entity.name)))
      && !(entity.kind == .person && entity.sector == "UNK" && entity.country.isEmpty)
  }

  /// Nobody in office demonstrates without being named for it, and no body of states leaves another.
  static func mayDo(_ event: Event, _ entity: Entity) -> Bool {
    if event.type == .sanction, event.mode == "withdraw", entity.sector == "IGO" { return false }
    return event.type != .protest
      || entity.kind != .state && !["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "IGO"].contains(entity.sector)
  }

  /// States and their people count as one; organisations and groups go by their names.
  static func key(_ entity: Entity) -> String {
    ["IGO", "REB", "PAR", "NGO"].contains(entity.sector) || entity.country.isEmpty
      ? entity.id : entity.country
  }
}

/// How sure the model must be of an unnamed recipient: the less, the more acts of the kind have one.
///
/// In 15,000 coded events, of those whose sentence names no recipient 9 in 10 accusations, demands, sanctions and
/// deliveries of aid have one all the same, half of the agreements, and hardly any meeting of several.
enum RecipientPrior {
  private static func isOfText(_ trigger: String) -> Bool {
    trigger.lowercased().split(separator: " ").contains { word in
      ["ratif", "approv", "adopt", "pass", "enact", "promulgat"].contains { word.hasPrefix($0) }
    }
  }

  static func floor(for event: Event) -> Double {
    let areSeveral = event.actors.count > 1 && event.mode != "visit"
    // Parliaments ratify texts, and who signs a decree signs it with nobody.
    if [.support, .agree, .concede].contains(event.type), isOfText(event.trigger.text) { return 0.9 }
    switch event.type {
    case .agree, .consult, .support, .cooperate, .retreat, .mobilize, .concede, .assault, .reject:
      if areSeveral { return 0.7 }
    default: break
    }
    return switch event.type {
    case .accuse, .request, .aid, .sanction, .threaten, .coerce, .assault, .protest: 0.015
    case .reject, .support, .concede: 0.1
    case .agree, .consult, .cooperate: 0.15
    case .retreat: event.mode == "resign" ? 0.7 : 0.15
    case .mobilize: 0.4
    }
  }
}
