import Language

/// The edges of the words that the model marks for a role: no comma or preposition hangs over, no compound is cut.
enum RoleSpanEdges {
  /// The span without what cannot begin or end a party, and with the rest of words that a hyphen joins.
  ///
  /// ", Christian Schmidt" loses its comma, "Sheikh Hasina from" its "from"; "-four people" becomes "twenty-four people",
  /// "'s president" "Poland's president".
  static func cleaned(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    var range = span
    while range.count > 1, hangs(range.lowerBound, at: .start, in: analysed) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, hangs(range.upperBound - 1, at: .end, in: analysed) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return completed(withoutClause(range, in: analysed), in: analysed)
  }

  /// "each |accuse the other|": a party ends before the verb of its own clause.
  private static func withoutClause(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    let clauses = ["root", "ccomp", "parataxis", "advcl", "conj"]
    let verb = span.dropFirst().first { index in
      let token = analysed.tokens[index]
      return token.upos == "VERB" && clauses.contains(token.relation)
        && analysed.children(of: index).contains {
          span.lowerBound <= $0 && $0 < index && analysed.tokens[$0].relation.hasPrefix("nsubj")
        }
    }
    return verb.map { span.lowerBound..<$0 } ?? span
  }

  private enum Edge { case start, end }

  private static let outside: Set<String> = [",", ";", ":", ".", "(", ")", "and", "or", "but", "nor"]
  private static let links: Set<String> = [
    "of", "from", "with", "by", "to", "in", "on", "for", "against", "that", "as",
  ]

  private static func hangs(_ index: Int, at edge: Edge, in analysed: SentenceAnalysis) -> Bool {
    let token = analysed.tokens[index]
    let word = token.text.lowercased()
    if outside.contains(word) { return true }
    // "Both Kazakhstan and Kyrgyzstan".
    if edge == .start, ["both", "either", "neither"].contains(word), token.upos == "CCONJ" { return true }
    if links.contains(word) {
      // "that country" is a party; "of them" is "them".
      return word != "that" || edge == .end
    }
    return edge == .end
      && (["the", "a", "an"].contains(word) || isHyphen(index, in: analysed) && !joins(index, analysed))
  }

  private static func completed(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    var range = span
    let first = analysed.tokens[range.lowerBound].text.lowercased()
    if ["'s", "’s"].contains(first), range.lowerBound > 0 {
      var start = range.lowerBound - 1
      while start > 0, ["PROPN", "ADJ"].contains(analysed.tokens[start - 1].upos),
        ["PROPN", "NOUN"].contains(analysed.tokens[start].upos)
      { start -= 1 }
      range = start..<range.upperBound
    }
    return hyphenated(range, in: analysed)
  }

  /// With the rest of words that a hyphen joins at either end: "Kyzyl|-Sai".
  static func hyphenated(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    var range = span
    while range.lowerBound >= 1, isHyphen(range.lowerBound, in: analysed), joins(range.lowerBound, analysed) {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.lowerBound > 1, isHyphen(range.lowerBound - 1, in: analysed),
      joins(range.lowerBound - 1, analysed)
    { range = range.lowerBound - 2..<range.upperBound }
    while range.upperBound < analysed.tokens.count, isHyphen(range.upperBound - 1, in: analysed),
      joins(range.upperBound - 1, analysed)
    { range = range.lowerBound..<range.upperBound + 1 }
    while range.upperBound + 1 < analysed.tokens.count, isHyphen(range.upperBound, in: analysed),
      joins(range.upperBound, analysed)
    { range = range.lowerBound..<range.upperBound + 2 }
    return range
  }

  private static func isHyphen(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    ["-", "–", "‑"].contains(analysed.tokens[index].text)
  }

  /// Whether a hyphen stands between two words without a space on either side.
  private static func joins(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    guard index > 0, index + 1 < analysed.tokens.count else { return false }
    return analysed.tokens[index - 1].range.upperBound == analysed.tokens[index].range.lowerBound
      && analysed.tokens[index].range.upperBound == analysed.tokens[index + 1].range.lowerBound
  }
}
