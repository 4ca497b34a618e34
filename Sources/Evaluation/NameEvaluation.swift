public import Foundation
public import Language

/// Scores names on a file in the CoNLL-2003 form: a word a line, its name tag (IOB1 or BIO) in the last column.
public struct NameEvaluation: Sendable {
  public init() {}

  /// Entity-level F1 over exact spans and kinds, and the F1 of each kind.
  public func evaluate(_ file: URL, with model: LanguageModel) throws -> EvaluationResult {
    let sentences = try Self.sentences(in: try read(file), path: file.path)
    guard !sentences.isEmpty else {
      throw EvaluationError.empty(
        path: file.path, expected: "a word a line with its name tag in the last column")
    }
    let analysed = try model.tag(words: sentences.map(\.words))
    var all = Scores()
    var kinds: [String: Scores] = [:]
    for (sentence, analysis) in zip(sentences, analysed) {
      let gold = Self.spans(of: sentence.tags)
      let found = Set(analysis.names.map { Span(tokens: $0.tokens, kind: $0.kind.rawValue) })
      all.count(gold, found)
      for kind in ["PER", "ORG", "LOC", "MISC"] {
        kinds[kind, default: Scores()].count(
          gold.filter { $0.kind == kind }, found.filter { $0.kind == kind })
      }
    }
    return EvaluationResult(
      name: "names", count: all.gold,
      figures: [("f1", all.f1), ("precision", all.precision), ("recall", all.recall)]
        + ["PER", "ORG", "LOC", "MISC"].map { ($0, kinds[$0]?.f1 ?? 0) })
  }

  struct Span: Hashable {
    var tokens: Range<Int>
    var kind: String
  }

  static func sentences(in text: String, path: String) throws -> [(words: [String], tags: [String])] {
    var out: [(words: [String], tags: [String])] = []
    var words: [String] = []
    var tags: [String] = []
    for (number, line) in (text + "\n\n").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let cells = line.split(whereSeparator: \.isWhitespace)
      if cells.isEmpty {
        if !words.isEmpty && words[0] != "-DOCSTART-" { out.append((words, tags)) }
        words = []
        tags = []
        continue
      }
      guard cells.count >= 2, let tag = cells.last, tag == "O" || tag.dropFirst().first == "-" else {
        throw EvaluationError.badLine(
          path: path, line: number + 1, text: String(line),
          expected: "a word and its name tag (O, B-PER, I-LOC…)")
      }
      words.append(String(cells[0]))
      tags.append(String(tag))
    }
    return out
  }

  static func spans(of tags: [String]) -> Set<Span> {
    var out: Set<Span> = []
    var start = 0
    var kind = ""
    for (index, tag) in (tags + ["O"]).enumerated() {
      let next = tag == "O" ? "" : String(tag.dropFirst(2))
      if !kind.isEmpty && (next != kind || tag.hasPrefix("B-")) {
        out.insert(Span(tokens: start..<index, kind: kind))
        kind = ""
      }
      if kind.isEmpty && !next.isEmpty {
        start = index
        kind = next
      }
    }
    return out
  }
}

extension Scores {
  mutating func count<Element>(_ gold: Set<Element>, _ found: Set<Element>) {
    correct += gold.intersection(found).count
    predicted += found.count
    self.gold += gold.count
  }
}
