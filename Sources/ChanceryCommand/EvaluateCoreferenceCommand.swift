import ArgumentParser
import Chancery
import Foundation

struct EvaluateCoreferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coreference",
    abstract: "Which gold mentions in several reports are one event, on ECB+: MUC, B³, CEAF-e, CoNLL F1.",
    discussion: """
      Mentions are gold, singletons among them. The topic is given: what stands before the underscore of a document's
      name, both sub-topics together. Beside it stand the figures with topics predicted, and those of the baseline that
      joins mentions of a topic whose heads have the same lemma.

      EXAMPLES
        chancery evaluate coreference ecbplus-dev-corpus.txt.gz ecbplus-dev-event-gold-mentions.json.gz
        chancery evaluate coreference ecbplus/            a folder with one …corpus.txt and one …event-gold-mentions.json

      CORPUS has a word a line: document, sentence, position, word, parted by tabs. MENTIONS is a JSON list of objects
      with doc_id, sent_id, tokens_number and coref_chain. Both may be compressed with gzip.
      """)

  @Argument(
    help: ArgumentHelp("The corpus and the mentions, or a folder that holds both.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("Write the features of all pairs to this file, for training.", valueName: "file"))
  var features: String?

  @Option(help: ArgumentHelp("The folder of a model other than the one that ships.", valueName: "folder"))
  var model: String?

  @Flag(help: "Print one JSON line.") var json = false

  func run() throws {
    let (corpus, mentions) = try found()
    let gold = try CoreferenceCorpus(corpus: corpus, mentions: mentions)
    let model = try LanguageModel(
      folder: self.model.map { URL(fileURLWithPath: $0) }, settings: LanguageSettings())
    let evaluation = CoreferenceEvaluation()
    if let features {
      do {
        try Data(try evaluation.features(gold, with: model).utf8).write(to: URL(fileURLWithPath: features))
      } catch is CocoaError {
        throw RunError.cannotWrite(features)
      }
    }
    let result = try evaluation.evaluate(gold, with: model)
    Output.write((json ? result.json : result.text) + "\n")
  }

  /// The two files by their names; entity mentions are no event mentions.
  private func found() throws -> (corpus: URL, mentions: URL) {
    var paths = files
    if files.count == 1, let inside = try? FileManager.default.contentsOfDirectory(atPath: files[0]) {
      paths = inside.sorted().map { files[0] + "/" + $0 }
    }
    let names = paths.map { ($0, URL(fileURLWithPath: $0).lastPathComponent) }
    let corpora = names.filter { $0.1.contains("corpus") && !$0.1.contains(".json") }.map(\.0)
    let mentions = names.filter { $0.1.contains(".json") && !$0.1.contains("entity") }.map(\.0)
    if files.count == 2, corpora.isEmpty || mentions.isEmpty {
      return (URL(fileURLWithPath: files[0]), URL(fileURLWithPath: files[1]))
    }
    guard corpora.count == 1, mentions.count == 1 else {
      throw ValidationError(
        "Expected one file …corpus.txt and one …event-gold-mentions.json (.gz or not), found \(corpora.count) and \(mentions.count); name the two files."
      )
    }
    return (URL(fileURLWithPath: corpora[0]), URL(fileURLWithPath: mentions[0]))
  }
}
