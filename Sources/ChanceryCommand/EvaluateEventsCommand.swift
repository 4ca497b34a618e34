import ArgumentParser
import Chancery
import Foundation

struct EvaluateEventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "The program's own coding against gold events, with where its errors come from.",
    discussion: """
      Codes the reports and compares; or, with --output, compares lines that were coded before.

      EXAMPLES
        chancery evaluate events gold.jsonl                 reports in documents.jsonl beside it
        chancery evaluate events gold.jsonl reports/ --html errors.html
        chancery evaluate events gold.jsonl --output coded.jsonl --json

      GOLD has a JSON object a line:
        {"doc":"a","s":2,"type":"ASSAULT","status":"occurred","trigger":"shelled","actors":["SDN:MIL"],
         "recipients":["SDN:CVL"],"attribution":null,"date":["2024-05-01","2024-05-01"],"place":"SDN",
         "figures":[["dead","at least",3]],"cluster":""}
      "doc" is the report's id and "s" the number of the sentence, from 0. Give the reports as they were split for
      gold: {"id":"a","published":"2024-05-02","sentences":["…","…"]}. A line with "optional":true is not counted.
      A file of `Corpus/reports` is both, reports and gold.
      """)

  @Argument(help: "The gold events, as JSON Lines.", completion: .file()) var gold: String

  @Argument(
    help: ArgumentHelp(
      "The reports gold was made of: files, folders, globs. Without them documents.jsonl beside GOLD.",
      valueName: "reports"),
    completion: .file())
  var reports: [String] = []

  @Option(
    help: ArgumentHelp(
      "Score these lines of `chancery code --format jsonl`, code nothing.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Write a page with the figures and every error in its sentence.", valueName: "file"))
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Write the choices among parties that were made, for Training/chancery_training/choices.py.",
      valueName: "file"))
  var choices: String?

  @Flag(help: "Print one JSON line with the figures, the tables and every error.") var json = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if output != nil, shared.model != nil || !shared.directories.isEmpty || shared.minimumConfidence != nil {
      throw ValidationError(
        "--output is what was coded before: --model, --directory and --minimum-confidence cannot change it.")
    }
  }

  func run() throws {
    let evaluation = try EventEvaluation(gold: URL(fileURLWithPath: gold))
    let reports = try self.reports(of: evaluation)
    if let html {
      // Before the work, not after it.
      let folder = URL(fileURLWithPath: html).deletingLastPathComponent().path
      guard FileManager.default.isWritableFile(atPath: folder) else { throw RunError.cannotWrite(html) }
    }
    let result: EventResult
    if let output {
      result = try evaluation.evaluate(lines: URL(fileURLWithPath: output), reports: reports)
    } else {
      try evaluation.check(reports)
      let coded = try coded(reports)
      if let choices { try write(Self.lines(coded), to: choices) }
      result = try evaluation.evaluate(coded)
    }
    if let html { try write(result.page, to: html) }
    Output.write((json ? result.json : result.text) + "\n")
  }

  /// The reports that gold has events of; none when lines are scored and no reports are at hand.
  private func reports(of evaluation: EventEvaluation) throws -> [Report] {
    var paths = reports
    if paths.isEmpty, evaluation.holdsReports {
      paths = [gold]
    } else if paths.isEmpty {
      let beside = URL(fileURLWithPath: gold).deletingLastPathComponent().appending(path: "documents.jsonl")
        .path
      if output != nil, !FileManager.default.fileExists(atPath: beside) { return [] }
      paths = [beside]
    }
    var found: [Report] = []
    var problem: ReportError?
    ReportReader(settings: .ofCommand).readAll(paths: paths) { result in
      switch result {
      case .success(let report):
        if evaluation.reportIDs.contains(report.id) { found.append(report) }
      case .failure(let error): problem = error
      }
      return problem == nil
    }
    if let problem { throw problem }
    if found.isEmpty { try evaluation.check([]) }
    return found
  }

  private func coded(_ reports: [Report]) throws -> [CodedReport] {
    var settings = try shared.settings()
    settings.coding.keepsChoices = choices != nil
    let chancery = try Chancery(settings: settings)
    var coded: [CodedReport] = []
    var progress = Progress()
    // Few enough at a time to bound the memory that the analyses take.
    for start in stride(from: 0, to: reports.count, by: 64) {
      let part = try chancery.code(Array(reports[start..<min(start + 64, reports.count)]))
      for report in part {
        progress.add(reports: 1, sentences: report.outcomes.count, events: report.events.count)
      }
      progress.show()
      coded += part
    }
    progress.end()
    return coded
  }

  /// The names of the facts, then a line for each choice: the event it is about and the choice itself.
  private static func lines(_ reports: [CodedReport]) throws -> String {
    struct Line: Encodable {
      var doc: String
      var s: Int
      var type: String
      var trigger: String
      var choice: PartyChoice
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    var out =
      String(
        decoding: try encoder.encode([
          "countryFacts": PartyChoice.countryFacts, "referredFacts": PartyChoice.referredFacts,
        ]), as: UTF8.self) + "\n"
    for report in reports {
      let events = Dictionary(report.events.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      for choice in report.choices {
        guard let event = events[choice.event] else { continue }
        let line = Line(
          doc: report.report.id, s: event.sentence, type: event.type.rawValue, trigger: event.trigger.text,
          choice: choice)
        out += String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
      }
    }
    return out
  }

  private func write(_ page: String, to path: String) throws {
    do {
      try Data(page.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw RunError.cannotWrite(path)
    }
  }
}
