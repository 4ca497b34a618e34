import ArgumentParser
import Chancery
import Foundation

struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Codes reports: a table for people, JSON Lines for programs.",
    discussion: """
      Reads plain text, HTML, PDF and JSON Lines; folders are read with all below them; - is standard input.

      EXAMPLES
        chancery code report.txt page.html paper.pdf
        chancery code --format jsonl reports/ > events.jsonl
        chancery code --format geojson reports/ > map.geojson
        chancery code --all report.txt | less             a table with what was not coded, and why
        chancery code --format ical reports/ > events.ics events with days, for a calendar
        chancery code --published 2025-04-03 draft.txt    a day for reports that give none
        chancery code --facts facts.jsonl reports/        standing facts into a file of their own
        curl -s https://example.org/story | chancery code -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, jsonl, geojson, ical }

  @Argument(
    help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "table for people, jsonl for programs, geojson for maps, ical for calendars; without it a table on a terminal or with --all, else jsonl."
    ))
  var format: Format?

  @Option(help: ArgumentHelp("Write the standing facts to this file, as JSON Lines.", valueName: "file"))
  var facts: String?

  @Flag(
    name: .customLong("all"),
    help: "A table that shows the sentences that were not coded too, and why; not with --format jsonl.")
  var showsUncoded = false

  @Flag(help: "No closing line and no notes on standard error, only errors.")
  var quiet = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if showsUncoded, let format, format != .table {
      let name =
        switch format {
        case .jsonl: "JSON Lines hold"
        case .geojson: "maps hold"
        case .ical: "a calendar holds"
        case .table: "a table holds"
        }
      throw ValidationError(
        "--all belongs to the table: \(name) events only. Leave out --format \(format.rawValue), or leave out --all."
      )
    }
  }

  func run() throws {
    let chancery = try Chancery(settings: shared.settings())
    if !quiet { for warning in chancery.directory.warnings { Output.note("chancery: \(warning)") } }
    let format = format ?? (Output.isTerminal || showsUncoded ? .table : .jsonl)
    var run = try CodingRun(
      chancery: chancery, known: shared.known(), format: format, facts: facts, showsUncoded: showsUncoded,
      isQuiet: quiet)
    run.begin()
    let failed = try run.code(paths)
    run.end()
    if failed > 0 { throw ExitCode(1) }
  }
}
