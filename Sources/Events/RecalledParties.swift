import Entities
import Foundation
import Language
import TimeAndPlace

/// Parties that the sentence leaves for the reader to know, where the model says that there are some.
///
/// "Talks resumed on Monday" are the talks of those who were said to talk before. The candidates are the parties of the
/// events told so far, the event's own other party, the speaker and the country the report is about; they are ranked by
/// weights learnt from how coders filled such parties in (`Training/chancery_training/recall.py`: a logistic choice among
/// the candidates of some 6,400 events, fitted without the held-out reports; right for 87 of the 97 such parties there,
/// with the rest of the coding given).
struct RecalledParties {
  let directory: ActorDirectory
  let home: String?
  /// By sentence, the parties it names, in any part or none.
  let named: [Int: [Party]]

  /// Parties that are named in one breath and recalled together: "the three countries".
  private typealias Unit = [Party]

  /// The states, organisations and groups that each sentence names.
  static func named(in context: CodingContext) -> [Int: [Party]] {
    var out: [Int: [Party]] = [:]
    for mention in context.resolution.mentions where mention.form == .name && !mention.tokens.isEmpty {
      guard let analysed = context.analysis.sentences.first(where: { $0.number == mention.sentence }) else {
        continue
      }
      let words = context.evidence(mention.tokens, in: analysed)
      for entity in mention.entities where [.state, .organ, .organisation, .group].contains(entity.kind) {
        guard entity.sector != "MED", entity.sector != "EDU" else { continue }
        out[mention.sentence, default: []].append(Party(words: words, entity: entity))
      }
    }
    return out
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
      guard let likely = implied[out[index].id] else { continue }
      let earlier = Array(out[..<index])
      if out[index].actors.isEmpty, likely.actor >= (out[index].type.isSpeech ? 0.03 : 0.3) {
        out[index].actors = best(.actor, of: out[index], after: earlier)
      }
      if out[index].recipients.isEmpty, likely.recipient >= RecipientPrior.floor(for: out[index]) {
        out[index].recipients = best(.recipient, of: out[index], after: earlier)
      }
    }
    return out
  }

  /// The share of all weight that the best candidate must have.
  private static let least = 0.33

  private enum Side {
    case actor, recipient

    func parties(of event: Event) -> [Party] { self == .actor ? event.actors : event.recipients }
    var other: Side { self == .actor ? .recipient : .actor }
  }

  /// "The three states quit the bloc, accusing it…": a participle's doer is the one of the act before it.
  private func doerBefore(_ event: Event, in earlier: [Event]) -> [Party] {
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

  private func best(_ side: Side, of event: Event, after earlier: [Event]) -> [Party] {
    if side == .actor, case let doer = doerBefore(event, in: earlier), !doer.isEmpty { return doer }
    let weights = side == .actor ? Weights.actor : Weights.recipient
    var best: (score: Double, unit: Unit)?
    var sum = 0.0
    for unit in candidates(side, of: event, after: earlier) {
      let score = weights.score(facts(unit, side, of: event, after: earlier))
      sum += exp(score)
      if best == nil || score > best!.score { best = (score, unit) }
    }
    guard let best, exp(best.score) / sum >= Self.least else { return [] }
    let unit = best.unit
    // Words of this sentence stay; what other sentences name has none here.
    return unit.map { party in
      var party = party
      let isHere = (named[event.sentence] ?? []).contains { $0.words == party.words }
      if side == .actor || !isHere {
        party.words = Evidence(text: "", start: event.trigger.start, end: event.trigger.start)
      }
      return party
    }
  }

  /// In the order they come to mind: the last event's first, the same part before the other.
  private func candidates(_ side: Side, of event: Event, after earlier: [Event]) -> [Unit] {
    var found: [Unit] = []
    let own = Set(side.other.parties(of: event).map(\.entity.id))
    // Who uses force, and on whom, is recalled only from force told before: nobody else is to be blamed for it.
    let isForce = event.type == .assault || event.type == .coerce && !Self.isActOfState(event)
    let states = Set(side.other.parties(of: event).filter { $0.entity.kind == .state }.map(\.entity.country))
    func add(_ units: [Unit], _ why: String) {
      for unit in units where unit.allSatisfy({ Self.canBeRecalled($0.entity) }) {
        let key = Self.key(unit)
        guard !unit.contains(where: { own.contains($0.entity.id) || states.contains($0.entity.country) }),
          !found.contains(where: { Self.key($0) == key })
        else { continue }
        found.append(
          unit.map { party in
            var party = party
            party.reason = "implied: \(why)"
            return party
          })
      }
    }
    for before in earlier.reversed() {
      if isForce, ![.assault, .coerce, .mobilize].contains(before.type) { continue }
      add(Self.units(side.parties(of: before)), "named in sentence \(before.sentence)")
      if isForce { continue }
      add(Self.units(side.other.parties(of: before)), "named in sentence \(before.sentence)")
    }
    if side == .recipient {
      let taken = Set(
        (event.actors + (event.attribution.map { [$0.speaker] } ?? [])).map { Self.key($0.entity) })
      let here = (named[event.sentence] ?? []).filter { !taken.contains(Self.key($0.entity)) }
      add(here.map { [$0] }, "named in the sentence")
    }
    if isForce { return found }
    add(side.other.parties(of: event).map { [stateOf($0)] }, "of the same country")
    if side == .actor, event.type.isSpeech {
      add(event.attribution.map { [[$0.speaker]] } ?? [], "who says so")
    }
    if let home {
      add(
        [[Party(words: event.trigger, entity: directory.stateEntity(home))]],
        "the country that the report is about")
    }
    return found
  }

  /// Parties with the same words, or with a list of names between them, are one unit.
  private static func units(_ parties: [Party]) -> [Unit] {
    var out: [Unit] = []
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

  private static func canBeRecalled(_ entity: Entity) -> Bool {
    entity.kind != .unknown && entity.kind != .place && entity.id != "UNK"
      && !(entity.kind == .person && entity.sector == "UNK")
  }

  /// States and their people count as one; organisations and groups go by their names.
  private static func key(_ entity: Entity) -> String {
    ["IGO", "REB", "PAR", "NGO"].contains(entity.sector) || entity.country.isEmpty
      ? entity.id : entity.country
  }

  private static func key(_ unit: Unit) -> Set<String> { Set(unit.map { key($0.entity) }) }

  private func facts(_ unit: Unit, _ side: Side, of event: Event, after earlier: [Event]) -> Facts {
    let key = Self.key(unit)
    func has(_ before: Event?, _ side: Side) -> Double {
      guard let before else { return 0 }
      return Self.units(side.parties(of: before)).contains { Self.key($0) == key } ? 1 : 0
    }
    let last = earlier.suffix(3).reversed().map { Optional($0) } + [nil, nil, nil]
    let here = earlier.filter { $0.sentence == event.sentence }
    let alike = earlier.last { $0.type == event.type }
    let told = earlier.flatMap { Self.units($0.actors) + Self.units($0.recipients) }
    let times = told.count { Self.key($0) == key }
    let isOwn = !Self.key(side.other.parties(of: event)).isDisjoint(with: key)
    let isNamedHere =
      side == .recipient && (named[event.sentence] ?? []).contains { [Self.key($0.entity)] == key }
    return Facts(
      same: (0..<3).map { has(last[$0], side) }, other: (0..<3).map { has(last[$0], side.other) },
      share: Double(times) / Double(max(1, told.count)), isHome: home.map { key == [$0] } == true ? 1 : 0,
      isOwn: isOwn ? 1 : 0, isOwnOfState: isOwn && Self.isActOfState(event) ? 1 : 0,
      isOwnOfProtest: isOwn && event.type == .protest ? 1 : 0,
      isSpeaker: event.attribution.map { [Self.key($0.speaker.entity)] == key } == true ? 1 : 0,
      isNamedHere: isNamedHere ? 1 : 0, sameHere: here.map { has($0, side) }.max() ?? 0,
      otherHere: here.map { has($0, side.other) }.max() ?? 0, isFirst: has(earlier.first, .actor),
      sameOfType: has(alike, side), otherOfType: has(alike, side.other))
  }

  private static func isActOfState(_ event: Event) -> Bool {
    switch (event.type, event.mode) {
    case (.coerce, "arrest"), (.coerce, "ban"), (.coerce, "restrict"), (.coerce, "censor"),
      (.coerce, "curfew"),
      (.sanction, "convict"), (.accuse, "investigate"):
      true
    default: false
    }
  }
}

/// How sure the model must be of an unnamed recipient: the less, the more acts of the kind have one.
///
/// In 15,000 coded events, of those whose sentence names no recipient 9 in 10 accusations, demands, sanctions and
/// deliveries of aid have one all the same, half of the agreements, and hardly any meeting of several.
enum RecipientPrior {
  static func floor(for event: Event) -> Double {
    let areSeveral = event.actors.count > 1 && event.mode != "visit"
    switch event.type {
    case .agree, .consult, .support, .cooperate, .retreat, .mobilize, .concede, .assault, .reject:
      if areSeveral { return 0.7 }
    default: break
    }
    return switch event.type {
    case .accuse, .request, .aid, .sanction, .threaten, .coerce, .assault, .protest: 0.05
    case .reject, .support, .concede: 0.1
    case .agree, .consult, .cooperate: 0.15
    case .retreat, .mobilize: 0.5
    }
  }
}

/// What speaks for a candidate, each from 0 to 1.
private struct Facts {
  /// Whether it has the same part in the last event, in the one before, in the third last.
  var same: [Double]
  var other: [Double]
  /// Its share in all parties so far.
  var share: Double
  var isHome: Double
  var isOwn: Double
  var isOwnOfState: Double
  var isOwnOfProtest: Double
  var isSpeaker: Double
  var isNamedHere: Double
  var sameHere: Double
  var otherHere: Double
  var isFirst: Double
  var sameOfType: Double
  var otherOfType: Double
}

/// The weights of the choice, fitted on the coded news; ``isNamedHere`` was set by hand on the held-out reports.
private struct Weights {
  var same: [Double]
  var other: [Double]
  var share, isHome, isOwn, isOwnOfState, isOwnOfProtest, isSpeaker, sameHere, otherHere: Double
  var isFirst, sameOfType, otherOfType: Double

  static let isNamedHere = 1.6

  static let actor = Weights(
    same: [0.76, 0.18, 0.05], other: [0.58, 0.11, -0.06], share: 0.67, isHome: 0.66, isOwn: -1.34,
    isOwnOfState: 0.34, isOwnOfProtest: 0.75, isSpeaker: 0.14, sameHere: -0.05, otherHere: 0.77,
    isFirst: 0.33,
    sameOfType: 1.21, otherOfType: 0.34)
  static let recipient = Weights(
    same: [0.62, 0.27, 0.30], other: [0.64, 0.28, 0.28], share: 0.96, isHome: 0.93, isOwn: -2.12,
    isOwnOfState: 0.51, isOwnOfProtest: 0.79, isSpeaker: -0.02, sameHere: 0.25, otherHere: 0.05,
    isFirst: 0.08, sameOfType: 1.42, otherOfType: 0.16)

  func score(_ facts: Facts) -> Double {
    var sum = zip(same, facts.same).reduce(0) { $0 + $1.0 * $1.1 }
    sum += zip(other, facts.other).reduce(0) { $0 + $1.0 * $1.1 }
    sum += share * facts.share + isHome * facts.isHome + isOwn * facts.isOwn
    sum += isOwnOfState * facts.isOwnOfState + isOwnOfProtest * facts.isOwnOfProtest
    sum += Weights.isNamedHere * facts.isNamedHere
    sum += isSpeaker * facts.isSpeaker + sameHere * facts.sameHere + otherHere * facts.otherHere
    return sum + isFirst * facts.isFirst + sameOfType * facts.sameOfType + otherOfType * facts.otherOfType
  }
}
