import Entities
import Events
import Record
import Reports
import Testing
import TimeAndPlace

@Suite("Undated reports in a story")
struct StoryDateTests {
  private let words =
    "Guards closed the grain port of Kesh and turned back Ostmark freighters, harbour master Brask said."

  private func coded(_ id: String, _ day: String?, _ trigger: String) -> CodedReport {
    let report = ReportReader().report(text: words, id: id, published: day)
    let event = TestEvent(0, .coerce, trigger, [.norland]).event(in: report, text: words, start: 0, number: 0)
    return CodedReport(report: report, events: [event])
  }

  private func undated(from day: String) throws -> CodedReport {
    var report = coded("undated", nil, "closed")
    let start = try #require(Day(iso: day))
    report.date = ReportDate(
      interval: DayInterval(start: start, end: nil), basis: .inferred,
      reasons: [.init(text: "it names a state of 1945", interval: DayInterval(start: start, end: nil))])
    report.events[0].status = .planned
    report.events[0].date = TimeReader(reportDate: report.date).date(for: .future)
    return report
  }

  private func dated(_ day: String) throws -> CodedReport {
    var report = coded("dated", day, "turned back")
    report.date = ReportDate(interval: DayInterval(try #require(Day(iso: day))), basis: .explicit)
    return report
  }

  @Test("Lie within a year of the dated ones, and say why; their events follow")
  func narrowed() throws {
    let record = RecordBuilder().record(of: [try dated("2025-03-04"), try undated(from: "1945-10-24")])
    let report = try #require(record.reports.first { $0.report.id == "undated" })
    #expect(report.date.interval.iso == "2024-03-04/2026-03-04")
    #expect(report.date.reasons.contains { $0.text.contains("within a year") })
    #expect(report.date.basis == .inferred)
    #expect(report.events.first?.date?.start == "2024-03-04")
  }

  @Test("What a report proves itself goes before its story")
  func proven() throws {
    let record = RecordBuilder().record(of: [try dated("2025-03-04"), try undated(from: "2030-01-01")])
    #expect(record.reports.first { $0.report.id == "undated" }?.date.interval.iso == "2030-01-01/..")
  }
}
