import Foundation
import Testing

@testable import Reports

@Suite struct JSONLinesTests {
  private func read(_ lines: String, name: String = "march.jsonl") throws -> (
    reports: [Report], errors: [ReportError]
  ) {
    let folder = try TestFolder()
    let path = try folder.write(name, lines)
    var reports: [Report] = []
    var errors: [ReportError] = []
    ReportReader().readAll(paths: [path]) { result in
      switch result {
      case .success(let report): reports.append(report)
      case .failure(let error): errors.append(error)
      }
      return true
    }
    return (reports, errors)
  }

  @Test func readsOneReportALine() throws {
    let found = try read(
      """
      {"id":"a","source":"The Example","title":"Bridge","published":"2024-05-03","url":"u","text":"The bridge opened. It rained."}

      {"id":"a","published":null,"text":"The bridge closed."}
      """)
    #expect(found.errors.isEmpty)
    #expect(found.reports.map(\.id) == ["a", "a~2"])
    #expect(found.reports[0].published == "2024-05-03")
    #expect(found.reports[0].sentences.count == 2)
    #expect(found.reports[1].published == nil)
  }

  @Test func keepsTheNumbersOfGivenSentences() throws {
    let found = try read(
      #"{"id":"a","published":null,"sentences":["The bridge opened","","Related article: He left. Fast."]}"#)
    let report = try #require(found.reports.first)
    #expect(report.sentences.map(\.number) == [0, 2])
    #expect(report.sentences.allSatisfy { $0.isCoded })
    #expect(report.text.string == "The bridge opened\n\nRelated article: He left. Fast.")
    #expect(report.text[report.sentences[1].words[0]] == "Related")
  }

  @Test func goesOnAfterABadLine() throws {
    let found = try read(
      "{\"id\":\"a\",\"text\":\"It rained.\"}\nnot json\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"It snowed.\"}\n"
    )
    #expect(found.reports.map(\.id) == ["a", "c"])
    #expect(found.errors.map(\.line) == [2, 3])
    #expect(found.errors[0].description.contains("march.jsonl:2: not a JSON object."))
    #expect(found.errors[1].reason == "the report has neither \"text\" nor \"sentences\".")
  }

  @Test(
    "What is wrong with a line is said",
    arguments: [
      (#"{"id":"a","text":["It rained."]}"#, #""text" is not a text."#),
      (#"{"id":"a","sentences":"It rained."}"#, #""sentences" is not a list of texts."#),
      (#"{"id":"a","text":"  "}"#, "the report holds no text."),
      (
        #"{"id":"a","text":"It rained."#,
        #"not a JSON object. Each line must hold one whole report: {"id": …, "text": …}."#
      ),
      (#""It rained.""#, #"not a JSON object. Each line must hold one whole report: {"id": …, "text": …}."#),
    ])
  func names(line: String, reason: String) throws {
    let found = try read(line + "\n" + #"{"id":"b","text":"It snowed."}"# + "\n")
    #expect(found.errors.map(\.reason) == [reason])
    #expect(found.reports.map(\.id) == ["b"])
  }

  @Test func warnsOfAnImpossibleDay() throws {
    let found = try read(#"{"id":"a","published":"2024-02-31","text":"It rained."}"#)
    #expect(found.reports[0].published == nil)
    #expect(found.reports[0].warnings.count == 1)
  }

  @Test func readsAListOfReports() throws {
    #expect(
      try read(
        "[\n{\"id\":\"a\",\"text\":\"It rained.\"},\n{\"id\":\"b\",\"text\":\"It snowed.\"}]", name: "a.json"
      ).reports.count == 2)
  }

  @Test func readsStandardInput() throws {
    let folder = try TestFolder()
    let path = try folder.write("in", "{\"id\":\"a\",\"text\":\"It rained.\"}\n")
    let handle = try #require(FileHandle(forReadingAtPath: path))
    var ids: [String] = []
    ReportReader().readAll(paths: ["-"], standardInput: handle) { result in
      ids.append((try? result.get().id) ?? "error")
      return true
    }
    #expect(ids == ["a"])
  }
}
