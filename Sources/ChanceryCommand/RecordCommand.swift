import ArgumentParser
import Chancery
import Foundation

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Makes the record of many reports: each real-world event once, with every mention of it.",
    discussion: """
      Reads what `chancery code` reads. A table for people; json has the entries with their mentions, and why each is
      there; jsonl has the lines of `chancery code` with the key "entry" added, the same for mentions of one event.

      EXAMPLES
        chancery record reports/ | less
        chancery record --format json reports/ > record.json
        chancery record --decisions mine.tsv reports/     what you have joined and split yourself

      A file of decisions has one a line, with the ids of two mentions:
        join wire/3/1 gazette/7/2
        split wire/3/1 courier/2/1
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, jsonl }

  @Argument(
    help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: "table for people, json or jsonl for programs; without it a table on a terminal, else jsonl.")
  var format: Format?

  @Option(
    help: ArgumentHelp("Mentions that you have joined or split, one decision a line.", valueName: "file"),
    completion: .file())
  var decisions: String?

  @Flag(help: "No closing line and no notes on standard error, only errors.")
  var quiet = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    // Before the work, not after it.
    let decisions = try self.decisions.map { try RecordDecisions(file: URL(fileURLWithPath: $0)) }
    let chancery = try Chancery(settings: shared.settings())
    if !quiet { for warning in chancery.directory.warnings { Output.note("chancery: \(warning)") } }
    var gathering = ReportGathering(chancery: chancery, isQuiet: quiet)
    let coded = try gathering.coded(at: paths)
    let record = chancery.record(of: coded, decisions: decisions ?? RecordDecisions())
    if !quiet { for warning in record.warnings { Output.note("chancery: \(warning)") } }
    try write(record, format: format ?? (Output.isTerminal ? .table : .jsonl))
    if !quiet {
      let entries = record.entries.count
      Output.note("\(entries) \(entries == 1 ? "entry" : "entries")")
    }
    if gathering.failed > 0 { throw ExitCode(1) }
  }

  private func write(_ record: EventRecord, format: Format) throws {
    switch format {
    case .table:
      Output.write(
        EntryTable(style: Style(isColoured: Output.isTerminal, width: Output.width)).text(for: record))
    case .json:
      Output.write(try RecordDocument(record).text())
    case .jsonl:
      let lines = EntryLines(record)
      for report in record.reports {
        let text = try report.events.map { try lines.line(for: $0) + "\n" }.joined()
        if !text.isEmpty { Output.write(text) }
      }
    }
  }
}
