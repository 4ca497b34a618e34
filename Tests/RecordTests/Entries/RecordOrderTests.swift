import Events
import Record
import Reports
import Testing

@Suite("The record does not depend on the order of its reports")
struct RecordOrderTests {
  private static let reports: [TestReport] = [
    EntryTests.visit,
    TestReport(
      "gazette", "2025-05-02",
      ["Ada Brink will visit the port of Kalvi on May 6.", "Norland praised Ostia."],
      TestEvent(0, .agree, "will visit", [.minister], to: [.ostia], .planned, on: .day("2025-05-06")),
      TestEvent(1, .support, "praised", [.norland], to: [.ostia])),
    TestReport(
      "post", ["Norland praised Ostia for the welcome.", "Brink visited Kalvi, a port in Ostia."],
      TestEvent(0, .support, "praised", [.norland], to: [.ostia]),
      TestEvent(1, .consult, "visited", [.minister], to: [.ostia], mode: "visit")),
    TestReport(
      "courier", "2025-05-06", ["Ostia thanked Norland after the visit to Kalvi."],
      TestEvent(0, .support, "thanked", [.ostia], to: [.norland]),
      TestEvent(0, .consult, "visit", [.norland], to: [.ostia])),
  ]

  @Test("the same entries, ids, links and reports", arguments: 0..<6)
  func order(_ turn: Int) {
    let coded = Self.reports.map(\.coded)
    let cut = turn % coded.count
    var shuffled = Array(coded[cut...])
    shuffled += Array(coded[..<cut])
    if turn > 3 { shuffled.reverse() }
    let first = RecordBuilder().record(of: coded)
    let second = RecordBuilder().record(of: shuffled)
    #expect(first.entries == second.entries)
    #expect(first.reports.map(\.report) == second.reports.map(\.report))
    #expect(first.differences == second.differences && first.stories == second.stories)
  }

  @Test("reports stand by day, undated ones last; an entry's id comes from its mentions")
  func ids() {
    let record = RecordBuilder().record(of: Self.reports.map(\.coded))
    #expect(record.reports.map(\.report.id) == ["gazette", "courier", "wire", "post"])
    #expect(record.entries.allSatisfy { $0.id.hasPrefix("E-") && $0.id.count == 18 })
    let alone = RecordBuilder().record(of: [Self.reports[0].coded])
    let again = RecordBuilder().record(of: [Self.reports[0].coded])
    #expect(alone.entries.map(\.id) == again.entries.map(\.id))
  }

  @Test("two reports with one id are kept apart, and the record says so")
  func oneID() {
    let first = TestReport(
      "a", "2025-05-02", ["Norland praised Ostia."], TestEvent(0, .support, "praised", [.norland]))
    let second = TestReport(
      "a", "2025-06-02", ["Sudmark fined Norland."], TestEvent(0, .sanction, "fined", [.sudmark]))
    for order in [[first, second], [second, first]] {
      let record = RecordBuilder().record(of: order.map(\.coded))
      #expect(record.reports.map(\.report.id) == ["a", "a#2"])
      #expect(record.groups == [["a#2/0/1"], ["a/0/1"]])
      #expect(record.warnings == ["two reports have the id “a”; the later one is “a#2” in this record"])
    }
  }
}
