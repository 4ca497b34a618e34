import Language
import Reports

@testable import Entities

/// Builds a report and its analysis from sentences written one word a line or, compactly, `form/upos/head/relation`
/// with optional `/mention`; heads count from 1 and 0 is the root. A name is marked by `<PER`, `<ORG`, `<LOC` or
/// `<MISC` before its first word and `>` after its last.
struct Written {
  var report: Report
  var analysis: Analysis

  init(_ sentences: [String], published: String? = "2024-06-14", dateline: String = "") {
    var text = ""
    var analyses: [SentenceAnalysis] = []
    var list: [Sentence] = []
    for (number, written) in sentences.enumerated() {
      let start = text.unicodeScalars.count
      let analysis = Written.analysis(written, number: number, text: &text)
      list.append(
        Sentence(
          number: number, range: start..<text.unicodeScalars.count, passage: 0,
          words: analysis.tokens.map(\.range)))
      analyses.append(analysis)
      text += "\n"
    }
    report = Report(
      id: "test", published: published, text: ScalarText(text), sentences: list,
      dateline: dateline.isEmpty ? nil : Dateline(range: 0..<0, place: dateline, day: ""))
    analysis = Analysis(sentences: analyses)
  }

  private static func analysis(_ written: String, number: Int, text: inout String) -> SentenceAnalysis {
    var tokens: [Token] = []
    var names: [NameSpan] = []
    var open: (kind: NameSpan.Kind, start: Int)?
    for item in written.split(whereSeparator: \.isWhitespace) {
      if item.hasPrefix("<"), let kind = NameSpan.Kind(rawValue: String(item.dropFirst())) {
        open = (kind, tokens.count)
      } else if item == ">", let name = open {
        names.append(NameSpan(tokens: name.start..<tokens.count, kind: name.kind))
        open = nil
      } else {
        tokens.append(token(item, text: &text))
      }
    }
    return SentenceAnalysis(number: number, tokens: tokens, names: names)
  }

  private static let tags = [
    "n": "NOUN", "N": "PROPN", "v": "VERB", "a": "ADJ", "d": "DET", "p": "ADP", "P": "PRON", "c": "CCONJ",
    ".": "PUNCT",
    "x": "AUX", "'": "PART", "#": "NUM", "r": "ADV", "s": "SCONJ",
  ]

  private static func token(_ item: Substring, text: inout String) -> Token {
    let parts = item.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    precondition(parts.count >= 4, "form/tag/head/relation, not \(item)")
    if !text.isEmpty, text.last != "\n" { text += " " }
    let start = text.unicodeScalars.count
    text += parts[0]
    return Token(
      text: parts[0], range: start..<text.unicodeScalars.count, upos: tags[parts[1]] ?? parts[1],
      head: Int(parts[2])! - 1,
      relation: parts[3], mention: parts.count > 4 ? MentionKind(rawValue: parts[4]) ?? .none : .none)
  }

  func resolution(_ directory: ActorDirectory = .small) -> Resolution {
    EntityResolver(directory: directory).resolve(report: report, analysis: analysis)
  }

  /// What the words of a sentence resolve to.
  func mention(_ sentence: Int, _ words: String, asParty: Bool = true, directory: ActorDirectory = .small)
    -> Mention
  {
    let wanted = words.split(separator: " ").map(String.init)
    let tokens = analysis.sentences[sentence].tokens.map(\.text)
    guard
      let start = (0...(tokens.count - wanted.count)).first(where: {
        Array(tokens[$0..<$0 + wanted.count]) == wanted
      })
    else { preconditionFailure("\"\(words)\" is not in sentence \(sentence)") }
    return resolution(directory).mention(
      sentence: sentence, tokens: start..<start + wanted.count, asParty: asParty)
  }

  func ids(_ sentence: Int, _ words: String, directory: ActorDirectory = .small) -> [String] {
    mention(sentence, words, directory: directory).entities.map(\.id)
  }
}
