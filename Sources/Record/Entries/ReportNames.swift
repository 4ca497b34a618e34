import Events
import Reports

/// Puts reports in the record's order and sees to it that each has an id of its own.
struct ReportNames {
  private(set) var reports: [CodedReport]
  private(set) var warnings: [String] = []

  init(_ given: [CodedReport]) {
    reports = given.map { (report: $0, key: Self.key($0)) }.sorted { $0.key < $1.key }.map(\.report)
    var used = Set(reports.map(\.report.id))
    var seen: Set<String> = []
    for index in reports.indices {
      let id = reports[index].report.id
      guard !seen.insert(id).inserted else { continue }
      var number = 2
      while used.contains("\(id)#\(number)") { number += 1 }
      let other = "\(id)#\(number)"
      used.insert(other)
      seen.insert(other)
      reports[index].rename(to: other)
      warnings.append("two reports have the id “\(id)”; the later one is “\(other)” in this record")
    }
  }

  /// By day of publication, undated ones last, then by id, then by text.
  private static func key(_ coded: CodedReport) -> SortKey {
    SortKey(
      day: coded.report.published ?? "~", id: coded.report.id, source: coded.report.source, url: coded.report.url,
      text: coded.report.text.string)
  }

  private struct SortKey: Comparable {
    var day, id, source, url, text: String

    static func < (a: SortKey, b: SortKey) -> Bool {
      (a.day, a.id, a.source, a.url, a.text) < (b.day, b.id, b.source, b.url, b.text)
    }
  }
}

extension CodedReport {
  /// Gives the report another id, and its events and facts with it.
  fileprivate mutating func rename(to id: String) {
    let old = report.id
    report.id = id
    for index in events.indices {
      events[index].report.id = id
      if events[index].id.hasPrefix(old + "/") { events[index].id = id + events[index].id.dropFirst(old.count) }
    }
    for index in facts.indices { facts[index].report.id = id }
  }
}
