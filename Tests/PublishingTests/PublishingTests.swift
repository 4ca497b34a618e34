import Entities
import Events
import Foundation
import Reports
import Testing
import TimeAndPlace

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

  /// The event with everything that one can have.
  private var full: Event {
    var event = event
    event.mode = "visit"
    event.contexts = ["military"]
    event.recipients = [
      Party(
        words: Evidence(text: "Türkiye", start: 14, end: 21),
        entity: Entity(id: "TUR", name: "Turkey", kind: .state, country: "TUR", sector: "GOV"))
    ]
    event.attribution = Attribution(
      speaker: Party(
        words: Evidence(text: "Ghana", start: 0, end: 5),
        entity: Entity(id: "GHA", name: "Ghana", kind: .state, country: "GHA", sector: "GOV")),
      verb: "said", quote: true)
    event.date = EventDate(start: "2024-05-03", end: "2024-05-04", text: "Friday", basis: .relative)
    event.place = EventPlace(name: "Nairobi", country: "KEN")
    event.figures = [Figure(kind: .dead, value: 19, bound: .atLeast, text: "at least 19")]
    return event
  }

  @Test("What a line holds within its keys")
  func nested() throws {
    let line = try JSONLines().line(for: full)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    func keys(_ value: Any?) -> Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    let party: Set = ["text", "start", "end", "entity", "name", "country", "sector"]
    #expect(keys(object["trigger"]) == ["text", "start", "end"])
    #expect(keys((object["actors"] as? [Any])?.first) == party)
    #expect(keys((object["recipients"] as? [Any])?.first) == party)
    #expect(keys(object["attribution"]) == ["speaker", "verb", "quote"])
    #expect(keys((object["attribution"] as? [String: Any])?["speaker"]) == party)
    #expect(keys(object["date"]) == ["start", "end", "text", "basis"])
    #expect(keys(object["place"]).isSuperset(of: ["name", "country"]))
    #expect(keys((object["figures"] as? [Any])?.first) == ["kind", "value", "bound", "text"])
  }

  @Test("The table tells everything that an event has, and the standing facts")
  func details() throws {
    let text = ScalarText("Kenya thanked Türkiye.")
    let report = Report(
      id: "r1", source: "The Wire", title: "Thanks", published: "2024-05-06", text: text,
      sentences: [Sentence(number: 0, range: 0..<22, passage: 0, words: [0..<5, 6..<13, 14..<21, 21..<22])],
      warnings: ["The text was in UTF-16 and was converted."])
    let kenya = try #require(full.actors.first)
    let coded = CodedReport(
      report: report, events: [full],
      facts: [
        Fact(
          kind: .memberOf, report: ReportReference(report), sentence: 0, text: text.string, subject: kenya,
          object: .value(Evidence(text: "the union", start: 0, end: 0)), time: "since May")
      ], outcomes: [Outcome(sentence: 0, reason: .coded)])
    let table = EventTable(style: Style(width: 140)).text(for: coded)
    for part in [
      "r1 · The Wire · 2024-05-06", "Thanks", "note: The text was in UTF-16", "0  Kenya thanked Türkiye.",
      "SUPPORT/visit occurred: Kenya [KEN GOV] → Turkey [TUR GOV]", "“thanked”",
      "source: Ghana (said, in quotation marks)", "when: 2024-05-03 to 2024-05-04 (“Friday”, relative)",
      "where: Nairobi [KEN]", "dead: at least 19", "contexts: military", "confidence 99 %", "Standing facts",
      "Kenya — member of — “the union” (since May) [0]", "1 sentence read, 1 of them reports 1 event",
    ] {
      #expect(table.contains(part), "\(part) in\n\(table)")
    }
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
