public import Foundation
public import Language
import Reports

/// Scores tags and trees on gold words, and sentences and words from raw text, on a CoNLL-U file.
///
/// UAS and LAS count every word, punctuation too; LAS compares whole relations with their subtypes.
public struct SyntaxEvaluation: Sendable {
  public init() {}

  public func evaluate(_ file: URL, with model: LanguageModel) throws -> EvaluationResult {
    let bank = try Treebank(conllu: try read(file), path: file.path)
    guard !bank.sentences.isEmpty else {
      throw EvaluationError.empty(path: file.path, expected: "sentences in CoNLL-U")
    }
    let analysed = try model.tag(words: bank.sentences.map { $0.words.map(\.form) })
    var words = 0
    var upos = 0
    var uas = 0
    var las = 0
    for (sentence, analysis) in zip(bank.sentences, analysed) {
      for (gold, token) in zip(sentence.words, analysis.tokens) {
        words += 1
        if token.upos == gold.upos { upos += 1 }
        guard token.head + 1 == gold.head else { continue }
        uas += 1
        if token.relation == gold.relation { las += 1 }
      }
    }
    let n = Double(max(words, 1))
    let raw = RawText(bank)
    return EvaluationResult(
      name: "syntax", count: words,
      figures: [
        ("upos", Double(upos) / n), ("uas", Double(uas) / n), ("las", Double(las) / n),
        ("raw_sentences_f1", raw.sentenceScores.f1), ("raw_tokens_f1", raw.wordScores.f1),
      ])
  }
}

/// The texts of a treebank put together again, split by our own rules and compared with the gold split.
///
/// Spans are compared by their characters without white space, as in the CoNLL 2018 shared task.
struct RawText {
  private(set) var sentenceScores = Scores()
  private(set) var wordScores = Scores()

  init(_ bank: Treebank) {
    var paragraph: [Treebank.Sentence] = []
    for sentence in bank.sentences {
      if sentence.opensParagraph { score(paragraph) }
      if sentence.opensParagraph { paragraph = [] }
      paragraph.append(sentence)
    }
    score(paragraph)
  }

  private mutating func score(_ sentences: [Treebank.Sentence]) {
    guard !sentences.isEmpty else { return }
    let text = ScalarText(sentences.map(\.text).joined(separator: " "))
    var before = [0]  // characters without white space before each scalar
    for scalar in text.scalars { before.append(before.last! + (scalar.properties.isWhitespace ? 0 : 1)) }
    func solid(_ range: Range<Int>) -> Range<Int> { before[range.lowerBound]..<before[range.upperBound] }
    var goldSentences: Set<Range<Int>> = []
    var goldWords: Set<Range<Int>> = []
    var at = 0
    for sentence in sentences {
      let size = sentence.text.unicodeScalars.count { !$0.properties.isWhitespace }
      goldSentences.insert(at..<(at + size))
      var word = at
      for form in sentence.words.map(\.form) {
        let length = form.unicodeScalars.count { !$0.properties.isWhitespace }
        goldWords.insert(word..<(word + length))
        word += length
      }
      at += size
    }
    let found = SentenceSplitter().sentences(in: text, range: 0..<text.count)
    sentenceScores.count(goldSentences, Set(found.map(solid)))
    wordScores.count(goldWords, Set(found.flatMap { WordTokenizer().words(in: text, range: $0) }.map(solid)))
  }
}
