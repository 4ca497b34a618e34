public import Foundation

/// Reports with gold mentions of events, in the form in which ECB+ is commonly passed on: a word a line with document,
/// sentence and position, and a JSON list of mentions.
public struct CoreferenceCorpus: Sendable {
  struct Sentence: Sendable, Hashable {
    var document: String
    var number: Int
  }
  struct GoldMention: Sendable, Equatable {
    var sentence: Sentence
    /// Positions of the words in the sentence, ascending.
    var words: [Int]
    var chain: String
  }
  /// The words of each sentence that the corpus file has.
  private(set) var sentences: [Sentence: [String]] = [:]
  /// By document, sentence and first word.
  private(set) var mentions: [GoldMention] = []

  /// Reads the two files, plain or compressed with gzip.
  public init(corpus: URL, mentions: URL) throws {
    for (number, line) in try read(corpus).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count < 4, line.allSatisfy(\.isWhitespace) { continue }
      guard cells.count >= 4, let sentence = Int(cells[1]), Int(cells[2]) != nil else {
        throw EvaluationError.badLine(
          path: corpus.path, line: number + 1, text: String(line),
          expected: "document, sentence, position and word, parted by tabs")
      }
      self.sentences[Sentence(document: String(cells[0]), number: sentence), default: []].append(
        String(cells[3]))
    }
    let rows: [Row]
    do {
      rows = try JSONDecoder().decode([Row].self, from: Data(try read(mentions).utf8))
    } catch is DecodingError {
      throw EvaluationError.unreadable(
        path: mentions.path,
        reason: "it is not a JSON list of mentions with doc_id, sent_id, tokens_number and coref_chain")
    }
    self.mentions = try rows.map { row in
      let sentence = Sentence(document: row.document, number: row.sentence)
      guard let words = sentences[sentence], let last = row.words.max(), last < words.count else {
        throw EvaluationError.missingSentence(
          path: mentions.path, line: 0, report: row.document, sentence: row.sentence)
      }
      return GoldMention(sentence: sentence, words: row.words.sorted(), chain: row.chain)
    }.sorted { Self.order($0) < Self.order($1) }
    guard !self.mentions.isEmpty else {
      throw EvaluationError.empty(path: mentions.path, expected: "gold mentions of events")
    }
  }

  private static func order(_ mention: GoldMention) -> (String, Int, Int, Int, String) {
    (
      mention.sentence.document, mention.sentence.number, mention.words.first ?? 0, mention.words.count,
      mention.chain
    )
  }

  /// The topic of an ECB+ document: what stands before the underscore. Both sub-topics ("36_1ecb", "36_1ecbplus") are one.
  static func topic(of document: String) -> String {
    String(document.split(separator: "_").first ?? Substring(document))
  }

  private struct Row: Decodable {
    var chain: String
    var document: String
    var sentence: Int
    var words: [Int]

    enum CodingKeys: String, CodingKey {
      case chain = "coref_chain"
      case document = "doc_id"
      case sentence = "sent_id"
      case words = "tokens_number"
    }
  }
}
