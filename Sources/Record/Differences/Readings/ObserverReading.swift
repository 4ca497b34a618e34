import Entities
import Events
import Reports

/// Whether a state is in a body of states or only looks on: "admitted as an observer" against "to become its fourth
/// member".
struct ObserverReading {
  /// Names of states in small letters as a sentence has them, and their codes: those that only look on are seldom party to
  /// an event.
  private let states: [(words: [String], code: String, name: String)]

  init(_ context: FindingContext) {
    var names: [String: Entity] = [:]
    for id in context.ordered {
      for appearance in context.reports[id]?.appearances ?? [] where appearance.party.entity.kind == .state {
        names[appearance.party.entity.name] = appearance.party.entity
      }
    }
    states = names.values.sorted { $0.id < $1.id }.map {
      (ReadSentence(words: $0.name).plain, $0.country, $0.name)
    }
  }

  func differences(_ reports: [ReadReport], _ context: FindingContext) -> [Difference] {
    let observers = reports.flatMap { report in report.lines.compactMap { observer($0) } }
    guard !observers.isEmpty else { return [] }
    let countries = Set(observers.map(\.value))
    let members = reports.flatMap { report in
      report.lines.flatMap { line in countries.sorted().compactMap { member($0, line) } }
    }
    return countries.sorted().compactMap { country in
      let own = observers.filter { $0.value == country }
      let others = members.filter { member in
        member.value == country
          && own.contains {
            context.areRelated($0.source.report, member.source.report)
              && context.voice(of: $0.source) != context.voice(of: member.source)
          }
      }
      guard !others.isEmpty else { return nil }
      let values = context.values(
        of: own.map { Claim(key: "observer", text: $0.text, source: $0.source) }
          + others.map { Claim(key: "member", text: $0.text, source: $0.source) })
      let subject = "standing of \(states.first { $0.code == country }?.name ?? country)"
      return Difference(
        kind: .fact, entry: "", subject: subject, values: values, weight: 0.6,
        statement: context.statement(subject, values))
    }
  }

  private func observer(_ line: ReadReport.Line) -> Saying<String>? {
    let plain = line.words.plain
    guard let at = plain.firstIndex(of: "observer"),
      at + 1 == plain.count || !Self.missions.contains(plain[at + 1]),
      let country = countries(in: line.words, 0..<at).last
    else { return nil }
    return Saying(
      value: country,
      text: line.words.text(
        window(at, 3, at + 1 < plain.count && plain[at + 1] == "status" ? 1 : 0, line.words)),
      source: line.source)
  }

  private func member(_ country: String, _ line: ReadReport.Line) -> Saying<String>? {
    let plain = line.words.plain
    guard !plain.contains("observer"),
      let at = plain.indices.first(where: { Self.joining.contains(plain[$0]) || isNewMember($0, plain) }),
      countries(in: line.words, max(0, at - 12)..<at).contains(country)
    else { return nil }
    return Saying(
      value: country,
      text: line.words.text(window(at, 4, 2, line.words)), source: line.source)
  }

  /// The states whose names begin in a part of a sentence, in order.
  private func countries(in sentence: ReadSentence, _ part: Range<Int>) -> [String] {
    part.compactMap { at in
      states.first { sentence.plain[at...].starts(with: $0.words) }?.code
    }
  }

  /// "A fourth |member|", "full |membership|".
  private func isNewMember(_ at: Int, _ plain: [String]) -> Bool {
    ["member", "membership"].contains(plain[at]) && at > 0
      && ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "full", "new", "newest"].contains(
        plain[at - 1])
  }

  /// The words around one, within its sentence and without a mark at either end.
  private func window(_ at: Int, _ before: Int, _ after: Int, _ sentence: ReadSentence) -> Range<Int> {
    var start = max(0, at - before)
    var end = min(sentence.words.count, at + after + 1)
    while end > at + 1, !sentence.words[end - 1].contains(where: \.isLetter) { end -= 1 }
    while start < at, !sentence.words[start].contains(where: \.isLetter) { start += 1 }
    return start..<end
  }

  private static let joining: Set<String> = ["join", "joining", "joined", "accession"]
  private static let missions: Set<String> = [
    "mission", "missions", "force", "report", "reports", "group", "team", "teams", "posts",
  ]
}
