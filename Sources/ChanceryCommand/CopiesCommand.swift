import ArgumentParser
import Chancery
import Foundation

struct CopiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copies",
    abstract: "Shows which reports are copies, extracts or edited versions of one another.",
    discussion: """
      Needs no model. One text carried by ten outlets is one voice, not ten. Reads what `code` reads.

      EXAMPLES
        chancery copies reports/                           a table: each text with its outlets
        chancery copies --format jsonl feed.jsonl > copies.jsonl
        chancery copies --sentences reports/               single sentences taken over, and outlets credited, too
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, jsonl }

  @Argument(
    help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(help: "table for people, jsonl for programs; without it a table on a terminal, else jsonl.")
  var format: Format?

  @Flag(
    help: "Show copied sentences of reports that are no copies as a whole, and outlets that are credited.")
  var sentences = false

  @Flag(help: "No closing line and no notes on standard error, only errors.")
  var quiet = false

  func run() throws {
    var run = CopiesRun(isQuiet: quiet)
    let failed = run.read(paths)
    let findings = run.findings()
    switch format ?? (Output.isTerminal ? .table : .jsonl) {
    case .table:
      let style = Style(isColoured: Output.isTerminal, width: Output.width)
      Output.write(CopyTable(style: style, showsSentences: sentences).text(for: findings, of: run.reports))
    case .jsonl:
      for line in try CopyLines(showsSentences: sentences).lines(for: findings, of: run.reports) {
        Output.write(line + "\n")
      }
    }
    run.end(findings)
    if failed > 0 { throw ExitCode(1) }
  }
}

/// One run of `chancery copies`: of each report only its print and what the table shows are kept.
struct CopiesRun {
  private let finder = CopyFinder()
  private let isQuiet: Bool
  private let began = Date()
  private var window: [Report] = []
  private var prints: [ReportPrint] = []
  private var sources: Set<String> = []
  private var notes: [String] = []
  /// What is shown of each report, by its id.
  private(set) var reports: [String: CopyTable.Line] = [:]

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// - Returns: How many inputs could not be read; each was named on standard error.
  mutating func read(_ paths: [String]) -> Int {
    var failed = 0
    let summary = ReportReader(settings: .ofCommand).readAll(paths: paths) { result in
      switch result {
      case .success(let report):
        window.append(report)
        if window.count == 2_000 { flush() }
      case .failure(let error):
        failed += 1
        Output.note("chancery: \(error)")
      }
      return true
    }
    flush()
    notes = summary.notes
    return failed
  }

  func findings() -> CopyFindings { finder.groups(of: prints) }

  func end(_ findings: CopyFindings) {
    guard !isQuiet else { return }
    for note in notes + findings.warnings { Output.note("chancery: \(note)") }
    let copies = findings.groups.reduce(0) { $0 + $1.reports.count - 1 }
    let seconds = String(format: "%.1f", Date().timeIntervalSince(began))
    Output.note(
      "\(counted(prints.count, "report")): \(counted(findings.groups.count, "group")) with \(copies) \(copies == 1 ? "copy" : "copies"), "
        + "\(counted(prints.count - copies, "text")) of their own, in \(seconds) seconds")
  }

  private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

  private mutating func flush() {
    sources.formUnion(window.map(\.source))
    prints += finder.prints(of: window, sources: sources)
    for report in window { reports[report.id] = CopyTable.Line(report) }
    window.removeAll(keepingCapacity: true)
  }
}
