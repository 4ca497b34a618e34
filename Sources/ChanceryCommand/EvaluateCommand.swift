import ArgumentParser
import Chancery
import Foundation

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures the coding on gold events, and the model on public benchmark files.",
    discussion: """
      EXAMPLES
        chancery evaluate events gold.jsonl           coded events against gold, and every error by its kind
        chancery evaluate relations plv-test.tsv      root and quad macro-F1 of marked pairs
        chancery evaluate names eng.testa             names, CoNLL-2003
        chancery evaluate syntax en_ewt-ud-dev.conllu tags and trees on gold words; words, sentences from raw text
      """,
    subcommands: [EvaluateEventsCommand.self, EvaluateEntriesCommand.self, Relations.self, Names.self, Syntax.self])

  struct Options: ParsableArguments {
    @Argument(help: "The gold file.", completion: .file()) var file: String
    @Flag(help: "Print one JSON line.") var json = false
    @Option(help: ArgumentHelp("The folder of a model other than the one that ships.", valueName: "folder"))
    var model: String?

    func run(_ evaluate: (URL, LanguageModel) throws -> EvaluationResult) throws {
      let model = try LanguageModel(
        folder: model.map { URL(fileURLWithPath: $0) }, settings: LanguageSettings())
      let result = try evaluate(URL(fileURLWithPath: file), model)
      Output.write((json ? result.json : result.text) + "\n")
    }
  }

  struct Relations: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Marked pairs: a TSV with the columns marked_sentence and gold_root, as in the PLV data.")
    @OptionGroup var options: Options
    func run() throws { try options.run { try RelationEvaluation().evaluate($0, with: $1) } }
  }

  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Names: CoNLL-2003, a word a line, the tag last.")
    @OptionGroup var options: Options
    func run() throws { try options.run { try NameEvaluation().evaluate($0, with: $1) } }
  }

  struct Syntax: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Parts of speech and trees on gold words; sentences and words from raw text: CoNLL-U.")
    @OptionGroup var options: Options
    func run() throws { try options.run { try SyntaxEvaluation().evaluate($0, with: $1) } }
  }
}
