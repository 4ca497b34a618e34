import Entities
import Events
import Foundation
import Reports
import Testing

@testable import Publishing

@Suite("What goes out")
struct PublishingTests {
  private let event: Event = {
    let text = ScalarText("Kenya thanked Türkiye.")
    let report = Report(id: "r1", source: "The Wire", text: text)
    return Event(
      id: "r1/0/1", report: ReportReference(report), sentence: 0, text: text.string, type: .support,
      trigger: Evidence(text: "thanked", start: 6, end: 13),
      actors: [
        Party(
          words: Evidence(text: "Kenya", start: 0, end: 5),
          entity: Entity(id: "KEN", name: "Kenya", kind: .state, country: "KEN", sector: "GOV"))
      ], confidence: 0.98765)
  }()

  @Test("A line has every key of the contract, absent things as null or empty")
  func contract() throws {
    let line = try JSONLines().line(for: event)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let keys = Set(object.keys)
    #expect(
      keys == [
        "id", "report", "sentence", "text", "type", "mode", "contexts", "quad", "score", "status", "trigger",
        "actors", "recipients", "attribution", "date", "place", "figures", "confidence",
      ])
    for key in ["attribution", "date", "place"] { #expect(object[key] is NSNull) }
    #expect((object["recipients"] as? [Any])?.isEmpty == true)
    #expect(object["confidence"] as? Double == 0.988)
    #expect(object["quad"] as? String == "verbal-cooperation")
    let report = try #require(object["report"] as? [String: Any])
    let reportKeys = Set(report.keys)
    #expect(reportKeys == ["id", "source", "title", "published", "url"])
    #expect(report["published"] is NSNull)
    #expect(!line.contains("\n"))
  }

  @Test("The same event gives the same bytes")
  func stable() throws {
    #expect(try JSONLines().line(for: event) == JSONLines().line(for: event))
  }

  @Test("Lines fold at the width and keep their indent")
  func folding() {
    let folded = Style(width: 40).folded(String(repeating: "word ", count: 20), indent: 6)
    for line in folded.split(separator: "\n") {
      #expect(line.count <= 40)
      #expect(line.hasPrefix("      word"))
    }
  }

  @Test("A report without events is explained, not silent")
  func nothingCoded() {
    let text = ScalarText("Rain fell.")
    let report = Report(
      id: "rain", text: text,
      sentences: [Sentence(number: 0, range: 0..<10, passage: 0, words: [0..<4, 5..<9])])
    let coded = CodedReport(report: report, outcomes: [Outcome(sentence: 0, reason: .noTrigger)])
    #expect(EventTable().text(for: coded).contains("1 sentence read, none reports an event"))
  }
}
