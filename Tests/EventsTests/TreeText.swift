import Entities
import Events
import Language
import Reports

/// A report of sentences written as trees, so that rules are tested without a model.
///
/// One word a line: form, part of speech, head (from 1; 0 is the root), relation, and for some the lemma.
/// Blank lines part sentences.
struct TreeText {
  var report: Report
  var analysis: Analysis

  init(_ source: String, published: String? = nil) {
    var text = ""
    var sentences: [Sentence] = []
    var analysed: [SentenceAnalysis] = []
    for (number, block) in source.split(separator: "\n\n").enumerated() {
      var tokens: [Token] = []
      let start = text.unicodeScalars.count
      for line in block.split(separator: "\n") {
        let cells = line.split(whereSeparator: \.isWhitespace).map(String.init)
        let at = text.unicodeScalars.count
        text += cells[0]
        let feats = cells[1] == "NOUNS" ? "Number=Plur" : "_"
        tokens.append(
          Token(
            text: cells[0], range: at..<text.unicodeScalars.count,
            upos: cells[1] == "NOUNS" ? "NOUN" : cells[1],
            feats: feats, lemma: cells.count > 4 ? cells[4] : cells[0].lowercased(), head: Int(cells[2])! - 1,
            relation: cells[3]))
        text += " "
      }
      let end = text.unicodeScalars.count - 1
      sentences.append(Sentence(number: number, range: start..<end, passage: 0, words: tokens.map(\.range)))
      analysed.append(SentenceAnalysis(number: number, tokens: tokens, names: Self.names(tokens)))
    }
    let scalars = ScalarText(text)
    report = Report(
      id: "test", published: published, text: scalars,
      passages: [Passage(kind: .body, range: 0..<scalars.count)],
      sentences: sentences)
    analysis = Analysis(sentences: analysed)
  }

  /// Runs of proper nouns as names of an unknown kind.
  private static func names(_ tokens: [Token]) -> [NameSpan] {
    var out: [NameSpan] = []
    var start: Int?
    for index in 0...tokens.count {
      let isName = index < tokens.count && tokens[index].upos == "PROPN"
      if isName, start == nil { start = index }
      if !isName, let from = start {
        out.append(NameSpan(tokens: from..<index, kind: .other))
        start = nil
      }
    }
    return out
  }

  /// The same with a name of a known kind in the first sentence, in place of what overlaps it.
  func naming(_ tokens: Range<Int>, _ kind: NameSpan.Kind) -> TreeText {
    var copy = self
    copy.analysis.sentences[0].names.removeAll { $0.tokens.overlaps(tokens) }
    copy.analysis.sentences[0].names.append(NameSpan(tokens: tokens, kind: kind))
    return copy
  }

  func with(_ triggers: Trigger..., sentence: Int = 0) -> TreeText {
    var copy = self
    copy.analysis.sentences[sentence].triggers = triggers
    return copy
  }
}
