import Events
import Foundation
import Record
import Reports
import Testing

@testable import Publishing

@Suite("Two reports side by side")
struct ComparisonTests {
  /// The wire's report and the Gulf Courier's, with what they tell.
  private func comparison() -> Comparison {
    let kept: Set = ["wire", "courier"]
    var record = BriefFixture.record
    record.reports = record.reports.filter { kept.contains($0.report.id) }
    record.copies = []
    record.entries = record.entries.compactMap { entry in
      var entry = entry
      entry.mentions = entry.mentions.filter { kept.contains($0.report.id) }
      entry.voices = Set(entry.mentions.map(\.report.id)).count
      return entry.mentions.isEmpty ? nil : entry
    }
    return Comparison(record, first: ["wire"])
  }

  @Test("What both tell, what only one tells, what they contradict")
  func sides() {
    let comparison = comparison()
    #expect(comparison.both.map(\.entry) == ["E-killed"])
    #expect(Set(comparison.onlyFirst.map(\.entry)) == ["E-visit", "E-founded"])
    #expect(Set(comparison.onlySecond.map(\.entry)) == ["E-signed", "E-taken", "E-denied"])
    #expect(comparison.contradictions.map(\.subject) == ["dead"])
    #expect(comparison.factsOfFirst.contains { $0.subject == "Ghana" && $0.kind == "member of" })
  }

  @Test("Text, Markdown and JSON")
  func forms() throws {
    let comparison = comparison()
    let text = comparison.text(style: Style(width: 100))
    for part in ["THEY CONTRADICT EACH OTHER", "ONLY IN COASTAL WIRE", "ONLY IN GULF COURIER", "IN BOTH"] {
      #expect(text.contains(part), "\(part) in\n\(text)")
    }
    #expect(comparison.markdown().contains("## Only in Coastal Wire"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(comparison.json().utf8)) as? [String: Any])
    #expect((object["both"] as? [Any])?.count == 1)
    #expect((object["onlySecond"] as? [Any])?.count == 3)
  }

  @Test("Copies are said to be one voice")
  func copies() {
    var record = BriefFixture.record
    record.reports = record.reports.filter { ["daily", "observer"].contains($0.report.id) }
    record.entries = record.entries.compactMap { entry in
      var entry = entry
      entry.mentions = entry.mentions.filter { ["daily", "observer"].contains($0.report.id) }
      entry.voices = 1
      return entry.mentions.isEmpty ? nil : entry
    }
    let comparison = Comparison(record, first: ["daily"])
    #expect(comparison.notes.contains { $0.contains("one voice") })
    #expect(comparison.onlySecond.isEmpty)
  }
}
