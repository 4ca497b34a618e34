import ArgumentParser
import Chancery
import Foundation

struct EvaluateEntriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries",
    abstract: "Which mentions a record joins, on coded events whose true clusters are known.",
    discussion: """
      Makes the record of lines that were coded before and compares.

      EXAMPLES
        chancery code --format jsonl reports/ > coded.jsonl
        chancery evaluate entries coded.jsonl reports/ --labels labels.tsv

      LABELS has a line for each mention: its id, a tab, and the name of the event that it is of. With --features the
      numbers that pairs are compared by are written for training (Training/chancery_training/pairtrees.py).
      """)

  @Argument(help: "Lines of `chancery code --format jsonl`.", completion: .file()) var coded: String

  @Argument(
    help: ArgumentHelp("The reports they were coded from: files, folders, globs.", valueName: "reports"),
    completion: .file())
  var reports: [String]

  @Option(help: ArgumentHelp("The true cluster of each mention.", valueName: "file"), completion: .file())
  var labels: String

  @Option(help: ArgumentHelp("Write the features of all pairs to this file.", valueName: "file"))
  var features: String?

  @Option(
    help: ArgumentHelp("Join mentions from this mean probability on, from 0 to 1.", valueName: "number"))
  var threshold: Double?

  @Flag(help: "Print one JSON line.") var json = false

  func run() throws {
    let evaluation = LinkingEvaluation()
    let labels = try evaluation.labels(URL(fileURLWithPath: self.labels))
    var found: [Report] = []
    var problem: ReportError?
    ReportReader(settings: .ofCommand).readAll(paths: reports) { result in
      switch result {
      case .success(let report): found.append(report)
      case .failure(let error): problem = error
      }
      return problem == nil
    }
    if let problem { throw problem }
    let coded = try evaluation.reports(found, lines: URL(fileURLWithPath: self.coded))
    let directory = try ActorDirectory.builtIn()
    if let features {
      let table = evaluation.features(of: coded, labels: labels, directory: directory)
      do {
        try Data(table.utf8).write(to: URL(fileURLWithPath: features))
      } catch {
        throw RunError.cannotWrite(features)
      }
    }
    var settings = RecordSettings()
    if let threshold { settings.entryThreshold = threshold }
    let record = RecordBuilder(directory: directory, settings: settings).record(of: coded)
    let result = evaluation.evaluate(record, labels: labels)
    Output.write((json ? result.json : result.text) + "\n")
  }
}
