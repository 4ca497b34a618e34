import Entities
import Events
import TimeAndPlace

/// Whether a state has left a body of states: gone in one report, notice or a vote only in another, still a member in a
/// third.
///
/// Leaving mostly takes effect long after it is announced, and reports are loose about it; it is also told in passing
/// ("Somalia, which quit the body last month"), so that the words are read and not only what was coded.
struct DepartureReading {
  enum Stance: String, Sendable {
    case left = "has left"
    case notice = "has decided or given notice to leave"
    case suspended = "has suspended its part"
    case stays = "has not left"
  }
  private struct Departure: Sendable {
    var stance: Stance
    var body: String
    var bodyName: String
    var country: String
    /// Whether the sentence says that notice takes effect later.
    var isDelayed: Bool
  }

  func differences(_ reports: [ReadReport], beside found: inout [Difference], _ context: FindingContext)
    -> [Difference]
  {
    let bodies = BodyNames(context)
    let told = reports.flatMap { departures(in: $0, bodies, context) }
    let byMatter = Dictionary(grouping: told) { [$0.value.body, $0.value.country] }
    let ours = joined(
      byMatter.keys.sorted { $0.joined() < $1.joined() }.compactMap { matter in
        difference(of: byMatter[matter] ?? [], context)
      }, context)
    return found.giveWay(to: ours) { $0.kind == .status }
  }

  /// States of which the same sentences tell the same are one difference.
  private func joined(
    _ all: [(states: [String], body: String, difference: Difference)], _ context: FindingContext
  )
    -> [Difference]
  {
    var matters: [(states: [String], body: String, difference: Difference)] = []
    for one in all {
      if let at = matters.firstIndex(where: {
        $0.body == one.body && $0.difference.values == one.difference.values
      }) {
        matters[at].states += one.states
      } else {
        matters.append(one)
      }
    }
    return matters.map { matter in
      var difference = matter.difference
      difference.subject = "whether \(matter.states.joined(separator: " and ")) left \(matter.body)"
      difference.statement = context.statement(difference.subject, difference.values)
      return difference
    }
  }

  private func difference(of told: [Saying<Departure>], _ context: FindingContext)
    -> (states: [String], body: String, difference: Difference)?
  {
    let clashing = told.filter { a in
      told.contains { exclude(a, $0, context) || exclude($0, a, context) }
    }
    guard let first = clashing.first else { return nil }
    let values = context.values(
      of: clashing.map {
        Claim(key: $0.value.stance.rawValue, text: $0.value.stance.rawValue, source: $0.source)
      })
    guard values.count > 1 else { return nil }
    let state =
      context.countryNames.filter { $0.value == first.value.country }.keys.min {
        ($0.count, $0) < ($1.count, $1)
      }
      .map { $0.split(separator: " ").map { context.capitalised(String($0)) }.joined(separator: " ") }
    return (
      [state ?? first.value.country], first.value.bodyName,
      Difference(kind: .status, entry: "", subject: "", values: values, weight: 0.7)
    )
  }

  /// Whether one report that says "left" cannot stand beside what the other says, by the days of both.
  private func exclude(_ a: Saying<Departure>, _ b: Saying<Departure>, _ context: FindingContext) -> Bool {
    guard context.voice(of: a.source) != context.voice(of: b.source),
      context.areRelated(a.source.report, b.source.report)
    else { return false }
    let (one, other) = (context.day(of: a.source.report), context.day(of: b.source.report))
    let isLater: Bool? = one.flatMap { one in other.map { one > $0 } }
    switch (a.value.stance, b.value.stance) {
    case (.left, .stays): return isLater != true
    case (.left, .notice):
      if isLater == false { return true }
      guard b.value.isDelayed, let one, let other else { return b.value.isDelayed }
      return one.number - other.number < 150
    case (.left, .suspended), (.notice, .suspended): return isLater == false
    case (.notice, .stays): return isLater == false && !b.value.isDelayed
    default: return false
    }
  }

  // MARK: Reading

  private func departures(in report: ReadReport, _ bodies: BodyNames, _ context: FindingContext)
    -> [Saying<Departure>]
  {
    report.lines.flatMap { line -> [Saying<Departure>] in
      let sentence = line.words
      guard sentence.plain.contains(where: { Self.leaving.contains($0) || Self.belonging.contains($0) })
      else {
        return []
      }
      let named = bodies.all(in: sentence)
      guard !named.isEmpty else { return [] }
      let parties = (context.reports[report.id]?.events ?? []).filter { $0.sentence == line.source.sentence }
        .flatMap(\.actors).filter { $0.entity.kind == .state && !$0.words.text.isEmpty }
      return clauses(of: sentence).flatMap { clause -> [Saying<Departure>] in
        guard let stance = Self.stance(of: sentence, in: clause) else { return [] }
        let own = named.filter { clause.overlaps($0.words) }
        guard let body = own.first ?? named.last(where: { $0.words.lowerBound < clause.lowerBound }) else {
          return []
        }
        var countries = Set(context.countries(in: sentence, from: clause.lowerBound, to: clause.upperBound))
        for party in parties
        where clause.overlaps(sentence.words(in: party.words.start..<party.words.end)) {
          countries.insert(party.entity.country)
        }
        // "The state which left": named before the clause.
        if countries.isEmpty, clause.lowerBound > 0 {
          countries = Set(context.countries(in: sentence, from: 0, to: clause.lowerBound).suffix(1))
        }
        let isDelayed = Self.isDelayed(sentence)
        return countries.sorted().map { country in
          Saying(
            value: Departure(
              stance: stance, body: body.id, bodyName: body.name, country: country, isDelayed: isDelayed),
            text: sentence.text(clause), source: line.source)
        }
      }
    }
  }

  /// The sentence, parted where one state's doings give way to another's.
  private func clauses(of sentence: ReadSentence) -> [Range<Int>] {
    var starts = [0]
    for at in sentence.plain.indices.dropFirst() {
      let word = sentence.plain[at]
      let before = sentence.plain[at - 1]
      let isBreak =
        [";", ":"].contains(before) || before == "," && ["and", "while", "although", "but"].contains(word)
      if isBreak { starts.append(at) }
    }
    return zip(starts, starts.dropFirst() + [sentence.plain.count]).map { $0..<$1 }
  }

  /// What a clause says of leaving, if it does.
  static func stance(of sentence: ReadSentence, in clause: Range<Int>) -> Stance? {
    let words = Array(sentence.plain[clause])
    guard let at = words.firstIndex(where: { leaving.contains($0) }) else {
      if words.contains(where: belonging.contains) {
        if words.contains("suspended") || words.contains("suspend") { return .suspended }
        let stays = words.contains { ["remains", "remain", "still"].contains($0) }
        return stays && (words.contains("member") || words.contains("membership")) ? .stays : nil
      }
      return nil
    }
    // "Pulled" and "walked" only with "out".
    if ["pulled", "pull", "pulling", "walked", "walk"].contains(words[at]),
      !words[at...].prefix(3).contains("out")
    {
      return nil
    }
    // "The troops left": no body of states is left by soldiers.
    if words.contains(where: { troops.contains($0) }) { return nil }
    let before = words[max(0, at - 8)..<at]
    if before.contains(where: { ["not", "never", "nor", "n't"].contains($0) })
      || words.contains("never") && words.contains("place")
      || words.contains("not") && words.contains("decided")
    {
      return .stays
    }
    if words.contains("suspended") { return .suspended }
    if words.contains(where: { notices.contains($0) }) { return .notice }
    if words.contains("final") || words.contains("completed") { return .left }
    return done.contains(words[at]) ? .left : nil
  }

  /// "Takes effect only after twelve months", "a member until November".
  private static func isDelayed(_ sentence: ReadSentence) -> Bool {
    sentence.contains(["only", "after"]) || sentence.contains(["takes", "effect"])
      || sentence.contains(["take", "effect"]) || sentence.plain.contains("until")
  }

  private static let leaving: Set<String> = [
    "left", "leave", "leaving", "leaves", "quit", "quits", "quitting", "withdrew", "withdraw", "withdrawn",
    "withdrawing", "withdrawal", "pulled", "pull", "pulling", "exit", "exited", "exiting", "departure",
    "walked", "walk",
  ]
  private static let done: Set<String> = [
    "left", "quit", "withdrew", "withdrawn", "pulled", "exited", "walked",
  ]
  private static let belonging: Set<String> = ["member", "membership", "participation"]
  private static let notices: Set<String> = [
    "notice", "notices", "notified", "notify", "notification", "intention", "intended", "intends",
    "announced",
    "announce", "announcing", "voted", "vote", "decided", "decide", "decision", "plans", "plan", "would",
    "will", "wants", "threatened", "bill", "approved", "appealed", "reconsider",
  ]
  private static let troops: Set<String> = [
    "troops", "soldiers", "forces", "contingent", "peacekeepers", "base", "servicemen", "personnel",
    "mission", "instructors",
  ]
}
