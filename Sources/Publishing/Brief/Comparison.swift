import Entities
import Events
public import Record

/// Two reports, or two sets of them, side by side: what both tell, what only one tells, where they contradict each
/// other.
public struct Comparison: Sendable, Equatable {
  let brief: Brief
  /// Numbers of the reports of each side.
  let first: [Int]
  let second: [Int]
  let both: [BriefLine]
  let onlyFirst: [BriefLine]
  let onlySecond: [BriefLine]
  /// Differences with a value on each side.
  let contradictions: [BriefDifference]
  /// Standing facts that one side alone states.
  let factsOfFirst: [BriefStated]
  let factsOfSecond: [BriefStated]

  /// Compares two sides of a record.
  ///
  /// - Parameters:
  ///   - first: Ids of the reports of the first side; all others are the second.
  ///   - outlines: For the names of countries.
  public init(_ record: EventRecord, first ids: Set<String>, outlines: Outlines? = nil) {
    let brief = Brief(record, settings: BriefSettings(showsAll: true, certainty: 0), outlines: outlines)
    let first = brief.reports.filter { ids.contains($0.id) }.map(\.number)
    let second = brief.reports.map(\.number).filter { !first.contains($0) }
    func tells(_ numbers: [Int], _ side: [Int]) -> Bool { numbers.contains { side.contains($0) } }
    both = brief.lines.filter { tells($0.reports, first) && tells($0.reports, second) }
    onlyFirst = brief.lines.filter { !tells($0.reports, second) }
    onlySecond = brief.lines.filter { !tells($0.reports, first) }
    contradictions = brief.differences.filter { difference in
      let sides = difference.sides.map { $0.citations.map(\.report) }
      return difference.code != "wording" && sides.contains { tells($0, first) && !tells($0, second) }
        && sides.contains { tells($0, second) && !tells($0, first) }
    }
    let index = RecordIndex(record)
    var facts: ([BriefStated], [BriefStated]) = ([], [])
    for fact in record.facts {
      let citations = index.citations(fact.sources)
      let stated = BriefStated(
        subject: fact.subject.name, kind: fact.kind.rawValue, object: fact.object?.name ?? fact.value,
        citations: citations)
      if !tells(citations.map(\.report), second) { facts.0.append(stated) }
      if !tells(citations.map(\.report), first) { facts.1.append(stated) }
    }
    (factsOfFirst, factsOfSecond) = facts
    (self.brief, self.first, self.second) = (brief, first, second)
  }

  /// "Coastal Wire", or how many reports a side has.
  func name(_ side: [Int]) -> String {
    guard side.count == 1, let report = brief.reports.first(where: { $0.number == side[0] }) else {
      return BriefWords.count(side.count, "report")
    }
    let names = brief.reports.filter { $0.name == report.name }.count
    return names > 1 ? "\(report.name) (\(report.id))" : report.name
  }

  /// What has to be said before the lists, in sentences.
  var notes: [String] {
    var notes: [String] = []
    let copies = brief.reports.filter { report in
      guard let origin = report.copyOf else { return false }
      return first.contains(report.number) != first.contains(origin)
    }
    if !copies.isEmpty { notes.append("They carry the same text, whole or in part: they are one voice.") }
    if both.isEmpty { notes.append("They have no event in common.") }
    return notes + brief.alerts.filter { $0.contains("English") }
  }
}

/// A standing fact as a sentence states it.
struct BriefStated: Sendable, Equatable, Encodable {
  var subject: String
  var kind: String
  var object: String
  var citations: [BriefCitation]
}
