import Foundation
import Reports
import Testing

@testable import Evaluation

@Suite("Gold events in the corpus's own form") struct CorpusLineTests {
  // swift-format-ignore
  static let line = #"""
    {"id":"a","published":"2025-06-12","sentences":["Kenya shelled Kisii.","Nothing."],"events":[{"s":0,"type":"ASSAULT","mode":"","status":"occurred","trigger":"shelled","actors":[["Kenya","KEN:MIL"]],"recipients":[["","KEN:CVL"]],"speaker":["Kenya","KEN:GOV"],"date":["Monday","2025-06-09","2025-06-09"],"place":["Kisii","KEN"],"figures":[["dead","at least",3,"three"]],"contexts":[],"cluster":"e1"}]}
    """#

  @Test func `a line of the corpus is a report with its events`() throws {
    let lines = try EventLines(text: Self.line, path: "corpus.jsonl")
    #expect(lines.holdsReports)
    let event = try #require(lines.events.first?.event)
    #expect(event.place == SentencePlace(report: "a", number: 0))
    #expect(event.actors.map(\.label) == ["KEN:MIL"])
    #expect(event.attribution?.label == "KEN:GOV")
    #expect(event.date?.start == "2025-06-09" && event.date?.end == "2025-06-09")
    #expect(event.country == "KEN")
    #expect(event.figures.map(\.value) == [3])
  }

  @Test func `a corpus line whose event lacks its type is named`() {
    let broken = Self.line.replacing("\"type\":\"ASSAULT\",", with: "")
    #expect(throws: EvaluationError.self) { try EventLines(text: broken, path: "corpus.jsonl") }
  }
}

@Suite("Events against gold")
struct EventScoreTests {
  @Test("Every figure is the one the event scorer gives")
  func recorded() throws {
    let ours = try Self.object(try EventSample.result().json)
    let theirs = try Self.object(EventSample.recorded)
    #expect(theirs.count == 12)
    for (name, value) in theirs {
      #expect(ours[name] as? NSObject == value as? NSObject, "\(name)")
    }
  }

  @Test("Gold against itself is right in everything, the optional event aside")
  func itself() throws {
    let result = try EventSample.result(coded: EventSample.gold)
    #expect(result.scores.gold == 11)
    #expect(result.scores.coded == 11)
    #expect(result.scores.strict == EventScores.Rates(precision: 1, recall: 1))
    #expect(result.scores.linking?.f1 == 1)
    #expect(result.mistakes.isEmpty)
    #expect(result.calibration == nil)
  }

  @Test("A program that codes nothing has no right event and misses every sentence")
  func nothing() throws {
    let result = try EventSample.result(coded: "")
    #expect(result.scores.type == EventScores.Rates(precision: 0, recall: 0))
    #expect(result.scores.linking == nil)
    #expect(result.mistakes.map(\.kind) == Array(repeating: .missedSentence, count: 11))
    #expect(try Self.object(result.json)["linking"] is NSNull)
  }

  @Test(
    "Names that mean one party have one key",
    arguments: [
      ("IGO:UN Security Council", "IGO:the United Nations"), ("REB:ISIL", "SYR:REB:Daesh"),
      ("RUS:GOV", "rus:MIL"), ("NGO:Médecins Sans Frontières", "NGO:Medecins sans frontieres"),
      ("BUS:The Acme Co.", "acme co."),
    ])
  func keys(one: String, other: String) {
    let key = other.contains(":") ? PartyKey.key(of: other) : "name:" + PartyName.plain(other)
    #expect(PartyKey.key(of: one) == key)
  }

  @Test(
    "A coded party has the key that gold would give it",
    arguments: [
      ("", "IGO", "United Nations", "IGO:UN"), ("SYR", "REB", "Free Syrian Army", "SYR:REB:Free Syrian Army"),
      ("SYR", "GOV", "Syria: government", "SYR"), ("", "UNK", "attackers", "UNK"),
      ("", "MED", "Reuters", "MED:Reuters"),
      ("", "CVL", "", "CVL"),
    ])
  func codedKeys(country: String, sector: String, name: String, gold: String) {
    #expect(PartyKey.key(country: country, sector: sector, name: name) == PartyKey.key(of: gold))
  }

  @Test("Nobody named is not compared", arguments: ["UNK", "CVL", "IGO", ""])
  func unnamed(key: String) {
    #expect(PartyKey.isUnnamed(PartyKey.key(of: key)))
  }

  @Test(
    "Dates overlap where they share a day; an open end reaches as far as it can",
    arguments: [
      (["2031-05-04", "2031-05-06"], ["2031-05-06", "2031-05-09"], true),
      (["2031-05-04", "2031-05-06"], ["2031-05-07", nil], false),
      (["2031-05-04", nil], ["2031-06-01", "2031-06-01"], true), ([nil, nil], ["2031-05-04", nil], false),
    ])
  func dates(one: [String?], other: [String?], overlap: Bool) {
    let a = ScoredDate(start: one[0], end: one[1])
    let b = ScoredDate(start: other[0], end: other[1])
    #expect(a.overlaps(b) == overlap)
    #expect(b.overlaps(a) == overlap)
    #expect(!a.overlaps(nil))
  }

  @Test("Of two events of a type in a sentence each gets the partner whose parties agree")
  func pairing() throws {
    let matching = EventMatching(
      gold: try EventLines(text: EventSample.gold, path: "g").events.map(\.event),
      coded: try EventLines(text: EventSample.coded, path: "c").events.map(\.event))
    let threats = matching.pairs.filter { $0.gold.type == "THREATEN" }
    #expect(threats.map(\.gold.trigger) == ["threatened", "close"])
    #expect(threats.map(\.coded.trigger) == ["threatened", "close"])
  }

  @Test(
    "A line that is no event is named with what it lacks",
    arguments: [
      ("{", "expected an event"), (#"{"doc":"a","s":1}"#, "there is no “type”"),
      (#"{"doc":"a","s":"one","type":"AID"}"#, "“s” has another form"),
      (#"{"sentence":1,"type":"AID"}"#, "there is no “report”"),
      (#"{"doc":"a","s":1,"type":"AID","date":["2031-05-04"]}"#, "“date” has another form"),
      ("[1]", "expected an event"),
    ])
  func badLine(line: String, message: String) {
    let text = EventSample.gold.split(separator: "\n")[0] + "\n\n" + line + "\n"
    let error = #expect(throws: EvaluationError.self) { try EventLines(text: text, path: "gold.jsonl") }
    let words = error?.description ?? ""
    #expect(words.hasPrefix("gold.jsonl:3: "), "\(words)")
    #expect(words.contains(message), "\(words)")
  }

  @Test("Gold without its report, or with a sentence that the report has not, is named")
  func gaps() throws {
    let reports = try EventSample.reports()
    let file = try EventSample.file("gold.jsonl", EventSample.gold)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let evaluation = try EventEvaluation(gold: file)
    #expect(evaluation.reportIDs == ["harbour", "valley"])
    #expect(throws: EvaluationError.missingReports(path: file.path, reports: ["valley"])) {
      try evaluation.check(reports.filter { $0.id == "harbour" })
    }
    var short = reports
    short[1].sentences.removeLast()
    #expect(
      throws: EvaluationError.missingSentence(path: file.path, line: 12, report: "valley", sentence: 4)
    ) { try evaluation.check(short) }
  }

  static func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }
}
