import Language

extension SentenceAnalysis {
  /// The tokens that words of the sentence's report cover; `nil` where no token begins with them.
  func tokens(of words: Evidence) -> Range<Int>? {
    guard let first = tokens.firstIndex(where: { $0.range.lowerBound == words.start }) else { return nil }
    let end = tokens[first...].firstIndex { $0.range.lowerBound >= words.end } ?? tokens.count
    return first..<max(end, first + 1)
  }
}
