/// Cuts a sentence that is too long for the model, at clause punctuation where there is some.
struct SentenceCut {
  let scalars: [Unicode.Scalar]
  /// The most words of a part.
  let limit: Int

  /// Ranges of words; one range for a sentence within the limit.
  func parts(_ words: [Range<Int>]) -> [Range<Int>] {
    guard words.count > limit, limit > 1 else { return [0..<words.count] }
    var parts: [Range<Int>] = []
    var start = 0
    while words.count - start > limit {
      let cut = lastClauseEnd(words, in: start + limit / 3..<start + limit) ?? start + limit
      parts.append(start..<cut)
      start = cut
    }
    parts.append(start..<words.count)
    return parts
  }

  /// The position after the last semicolon, else colon or dash, else comma.
  private func lastClauseEnd(_ words: [Range<Int>], in window: Range<Int>) -> Int? {
    for marks in [";", ":—–", ","] {
      if let at = window.last(where: { isOne(words[$0], of: marks) }) { return at + 1 }
    }
    return nil
  }

  private func isOne(_ word: Range<Int>, of marks: String) -> Bool {
    word.count == 1 && marks.unicodeScalars.contains(scalars[word.lowerBound])
  }
}
