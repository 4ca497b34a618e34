import ArgumentParser
import Chancery
import Foundation

struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Tells many reports as one brief: what happened, who is who, where the reports differ.",
    discussion: """
      Reads what `chancery code` reads. In a terminal it prints the brief; html makes one file that needs no network,
      with a timeline, a map and every sentence that a line rests on.

      EXAMPLES
        chancery brief reports/ | less
        chancery brief --output brief.html reports/       the ending of the file says the form
        chancery brief --format markdown reports/ > brief.md
        chancery brief --excerpts --output brief.html reports/   without the rest of the reports' text
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json }

  @Argument(
    help: ArgumentHelp("Files, folders, globs, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(help: "text, markdown, html or json; without it by the ending of --output, else text.")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Show every event, the many small ones too.")
  var all = false

  @Flag(help: "Of the reports' text, only the sentences that something rests on (html).")
  var excerpts = false

  @Option(
    help: ArgumentHelp(
      "Mentions that you have joined or split, as for `chancery record`.", valueName: "file"),
    completion: .file())
  var decisions: String?

  @Flag(help: "No closing line and no notes on standard error, only errors.")
  var quiet = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    // What can be wrong is found before the work, not after it.
    let form = try chosenFormat()
    let decisions = try self.decisions.map { try RecordDecisions(file: URL(fileURLWithPath: $0)) }
    try OutputFile.check(output)
    let chancery = try Chancery(settings: shared.settings())
    if !quiet { for warning in chancery.directory.warnings { Output.note("chancery: \(warning)") } }
    var gathering = ReportGathering(chancery: chancery, isQuiet: quiet)
    let coded = try gathering.coded(at: paths)
    guard !coded.isEmpty else {
      Output.note("chancery: there is no report to make a brief of")
      throw ExitCode(1)
    }
    let record = chancery.record(of: coded, decisions: decisions ?? RecordDecisions())
    if !quiet { for warning in record.warnings { Output.note("chancery: \(warning)") } }
    try OutputFile.write(text(of: record, form), to: output)
    if gathering.failed > 0 { throw ExitCode(1) }
  }

  private func text(of record: EventRecord, _ form: Format) throws -> String {
    let settings = BriefSettings(showsAll: all, showsFullReports: !excerpts)
    let brief = Brief(record, settings: settings, outlines: OutputFile.outlines())
    switch form {
    case .text:
      let isTerminal = output == nil && Output.isTerminal
      return brief.text(style: Style(isColoured: isTerminal, width: isTerminal ? Output.width : 100))
    case .markdown: return brief.markdown()
    case .html: return brief.html()
    case .json: return try brief.json()
    }
  }

  private func chosenFormat() throws -> Format {
    if let format { return format }
    guard let output else { return .text }
    switch URL(fileURLWithPath: output).pathExtension.lowercased() {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    case "json": return .json
    case "txt", "text", "": return .text
    case let other:
      throw ValidationError(
        "--output ends in .\(other): say with --format text, markdown, html or json which form.")
    }
  }
}

/// Where a brief goes.
enum OutputFile {
  /// Throws when a file cannot be written, before any work is done.
  static func check(_ path: String?) throws {
    guard let path else { return }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard !isFolder.boolValue, FileManager.default.isWritableFile(atPath: path) else {
        throw RunError.cannotWrite(path)
      }
      return
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else { throw RunError.cannotWrite(path) }
  }

  /// Writes to a file, or to standard output.
  static func write(_ text: String, to path: String?) throws {
    guard let path else { return Output.write(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw RunError.cannotWrite(path)
    }
  }

  /// The outlines that ship; where they are missing a note says that there will be no map.
  static func outlines() -> Outlines? {
    do {
      return try Outlines.builtIn()
    } catch {
      Output.note("chancery: no map: \(error)")
      return nil
    }
  }
}
