import Foundation
import Testing

/// Gold events of a small invented report, and lines coded before.
private enum Gold {
  static let documents =
    #"{"id":"pact","published":"2031-05-03","sentences":["Kenya and Uganda signed a border pact on Monday.","Police in Lomé arrested forty protesters.","Rain fell."]}"#
    + "\n"
  static let support =
    #"{"doc":"pact","s":0,"type":"SUPPORT","status":"occurred","trigger":"signed","actors":["KEN:GOV","UGA:GOV"],"recipients":[]}"#
  static let request =
    #"{"doc":"pact","s":2,"type":"REQUEST","status":"occurred","trigger":"fell","actors":["TGO"],"recipients":[]}"#
  static let events = support + "\n" + request + "\n"
  static let coded =
    #"{"report":{"id":"pact"},"sentence":0,"type":"SUPPORT","status":"planned","trigger":{"text":"signed","start":17,"end":23},"actors":[{"text":"Kenya","name":"Kenya: government","country":"KEN","sector":"GOV","start":0,"end":5}],"recipients":[],"attribution":null,"date":null,"place":null,"figures":[],"confidence":0.8}"#
    + "\n"
}

@Suite("chancery evaluate events, lines coded before")
struct EvaluateEventLinesTests {
  @Test("Lines are scored without a model: text, one JSON line, and a page")
  func lines() throws {
    let folder = try Folder()
    let gold = try folder.add("gold.jsonl", Gold.events)
    try folder.add("documents.jsonl", Gold.documents)
    let coded = try folder.add("coded.jsonl", Gold.coded)
    let page = folder.url.appending(path: "page.html")
    let table = try Program.run("evaluate", "events", gold, "--output", coded, "--html", page.path)
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output.hasPrefix("events, 2 cases\n"))
    #expect(table.output.contains("type_recall         0.5000"))
    let html = try String(contentsOf: page, encoding: .utf8)
    #expect(html.contains("<mark class=\"gold\">fell</mark>"))

    let run = try Program.run("evaluate", "events", gold, "--output", coded, "--json")
    #expect(run.output.split(separator: "\n").count == 1)
    let line = try #require(run.lines.first)
    #expect(line["evaluation"] as? String == "events")
    #expect((line["type"] as? [String: Double]) == ["p": 1, "r": 0.5, "f1": 0.6667])
    let kinds = (line["errors"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
    #expect(kinds == ["missed-sentence", "wrong-actor", "wrong-status"])
  }

  @Test("Without the reports the lines are scored all the same")
  func noReports() throws {
    let folder = try Folder()
    let gold = try folder.add("gold.jsonl", Gold.events)
    let page = folder.url.appending(path: "page.html")
    let run = try Program.run(
      "evaluate", "events", gold, "--output", try folder.add("c.jsonl", Gold.coded), "--html", page.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try String(contentsOf: page, encoding: .utf8).contains("The sentence is not at hand"))
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var gold = Gold.events
    var documents: String? = Gold.documents
    var coded: String? = Gold.coded
    var more: [String] = []
    var message: String
  }

  @Test(
    "What is wrong is named, and nothing is written",
    arguments: [
      Bad(
        testDescription: "gold line", gold: Gold.support + "\n{]\n",
        message: "gold.jsonl:2: expected an event"),
      Bad(
        testDescription: "gold key", gold: #"{"doc":"pact","type":"AID"}"# + "\n",
        message:
          "gold.jsonl:1: expected an event, {\"doc\":…,\"s\":…,\"type\":…} or a line of `chancery code`; there is no “s”"
      ),
      Bad(
        testDescription: "no gold", gold: "\n",
        message: "gold.jsonl: nothing to evaluate; expected a gold event a line"),
      Bad(
        testDescription: "a report that lacks",
        gold: Gold.events + #"{"doc":"other","s":0,"type":"AID"}"# + "\n",
        message: "gold.jsonl: has events of “other”, which the given reports lack"),
      Bad(
        testDescription: "a sentence that lacks", gold: #"{"doc":"pact","s":7,"type":"AID"}"# + "\n",
        message: "gold.jsonl:1: the report “pact” has no sentence 7"),
      Bad(
        testDescription: "no reports", documents: nil, coded: nil, message: "documents.jsonl: no such file"),
      Bad(
        testDescription: "a broken report", documents: "{]\n",
        message: "documents.jsonl:1: not a JSON object."),
      Bad(testDescription: "a coded line", coded: "{}\n", message: "coded.jsonl:1: expected an event"),
      Bad(
        testDescription: "a page in no folder", more: ["--html", "/nowhere/page.html"],
        message: "/nowhere/page.html: cannot be written"),
    ])
  func bad(_ bad: Bad) throws {
    let folder = try Folder()
    var arguments = ["evaluate", "events", try folder.add("gold.jsonl", bad.gold)] + bad.more
    if let documents = bad.documents { try folder.add("documents.jsonl", documents) }
    if let coded = bad.coded { arguments += ["--output", try folder.add("coded.jsonl", coded)] }
    let run = try Program.run(arguments)
    #expect(run.status == 1)
    #expect(run.errors.contains(bad.message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("Options that only coding has do not go with --output")
  func options() throws {
    let run = try Program.run(
      "evaluate", "events", "gold.jsonl", "--output", "coded.jsonl", "--minimum-confidence", "0.5")
    #expect(run.status == 64)
    #expect(run.errors.contains("--output is what was coded before"))
  }

  @Test("The help has examples and the form of gold")
  func help() throws {
    let help = try Program.run("evaluate", "events", "--help")
    #expect(help.status == 0)
    for word in [
      "EXAMPLES", "chancery evaluate events gold.jsonl", "\"doc\"", "--output", "--html", "--json",
    ] {
      #expect(help.output.contains(word), "\(word)")
    }
  }
}

@Suite("chancery evaluate events, coding now", .withModel)
struct EvaluateEventsTests {
  @Test("Coding now gives the figures of the lines that code writes")
  func now() throws {
    let folder = try Folder()
    let gold = try folder.add("gold.jsonl", Gold.events)
    let documents = try folder.add("documents.jsonl", Gold.documents)
    let now = try Program.run("evaluate", "events", gold, "--json")
    #expect(now.status == 0, "\(now.errors)")
    let lines = try Program.run("code", "--format", "jsonl", documents)
    let coded = try folder.add("coded.jsonl", lines.output)
    let before = try Program.run("evaluate", "events", gold, documents, "--output", coded, "--json")
    #expect(now.output == before.output)
    let scores = try #require(now.lines.first)
    #expect((scores["sentence"] as? [String: Double])?["r"] == 0.5)
    #expect(scores["coded"] as? Int == lines.lines.count)
  }
}
