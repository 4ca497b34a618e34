import ArgumentParser
import Chancery
import Foundation

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says what one report has that another lacks or contradicts.",
    discussion: """
      Each side is a file, or a folder whose reports are taken together.

      EXAMPLES
        chancery compare wire.txt gazette.html
        chancery compare --format json morning/ evening/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Argument(help: ArgumentHelp("A report, or a folder of reports.", valueName: "a"), completion: .file())
  var first: String

  @Argument(help: ArgumentHelp("What it is compared with.", valueName: "b"), completion: .file())
  var second: String

  @Option(help: "text, markdown or json.")
  var format: Format = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "No closing line and no notes on standard error, only errors.")
  var quiet = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try OutputFile.check(output)
    let chancery = try Chancery(settings: shared.settings())
    if !quiet { for warning in chancery.directory.warnings { Output.note("chancery: \(warning)") } }
    let (one, failedOne) = try coded(first, chancery)
    let (other, failedOther) = try coded(second, chancery)
    for (side, path) in [(one, first), (other, second)] where side.isEmpty {
      Output.note("chancery: \(path): there is no report to compare")
      throw ExitCode(1)
    }
    // Of two reports with one id the later gets another; those of the first side keep theirs.
    let record = chancery.record(of: one + other)
    let ids = Set(one.map(\.report.id))
    let comparison = Comparison(record, first: ids, outlines: OutputFile.outlines())
    let text =
      switch format {
      case .text:
        comparison.text(
          style: Style(
            isColoured: output == nil && Output.isTerminal, width: output == nil ? Output.width : 100))
      case .markdown: comparison.markdown()
      case .json: try comparison.json()
      }
    try OutputFile.write(text, to: output)
    if failedOne + failedOther > 0 { throw ExitCode(1) }
  }

  private func coded(_ path: String, _ chancery: Chancery) throws -> ([CodedReport], Int) {
    var gathering = ReportGathering(chancery: chancery, isQuiet: quiet)
    let coded = try gathering.coded(at: [path])
    return (coded, gathering.failed)
  }
}
