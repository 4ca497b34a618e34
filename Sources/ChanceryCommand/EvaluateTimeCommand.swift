import ArgumentParser
import Chancery
import Foundation

struct EvaluateTimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Expressions of time: TimeML files (.tml) with their creation time, scored as in TempEval-3.",
    discussion: """
      strict: the same words; relaxed: words in common; type, value: relaxed matches with the right attribute.

      EXAMPLES
        chancery evaluate time timebank/
        chancery evaluate time --errors 50 timebank/wsj_0122.tml
      """)

  @Argument(
    help: ArgumentHelp("TimeML files, or folders that hold them.", valueName: "path"), completion: .file())
  var paths: [String]
  @Flag(help: "Print one JSON line.") var json = false
  @Option(help: ArgumentHelp("List the first differences from gold, so many.", valueName: "number"))
  var errors = 0
  @Option(help: ArgumentHelp("The folder of a model other than the one that ships.", valueName: "folder"))
  var model: String?

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name TimeML files, or a folder that holds them.") }
    if errors < 0 { throw ValidationError("--errors is a number from 0 on, not \(errors).") }
  }

  func run() throws {
    let model = try LanguageModel(
      folder: model.map { URL(fileURLWithPath: $0) }, settings: LanguageSettings())
    let outcome = try TimeEvaluation().evaluate(paths.map { URL(fileURLWithPath: $0) }, with: model)
    for problem in outcome.problems { Output.note("chancery: \(problem)") }
    let listed = outcome.differences.prefix(errors).map { $0 + "\n" }.joined()
    Output.write((json ? outcome.result.json : listed + outcome.result.text) + "\n")
    if !outcome.problems.isEmpty { throw ExitCode(1) }
  }
}
