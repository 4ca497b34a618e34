import Language

/// "Mali, Burkina Faso, and |Niger|, following their exits": they are all of the list, of which the model marks the last.
enum ListedOwners {
  /// The spans with the list before one that is its end, where the act is "theirs".
  static func whole(_ spans: [Range<Int>], of trigger: Trigger, in analysed: SentenceAnalysis) -> [Range<Int>]
  {
    let head = analysed.headIndex(of: trigger.tokens)
    let isTheirs = analysed.children(of: head).contains { analysed.tokens[$0].text.lowercased() == "their" }
    guard isTheirs, spans.count == 1, spans[0].count <= 3,
      spans[0].allSatisfy({ analysed.tokens[$0].upos == "PROPN" })
    else { return spans }
    var start = spans[0].lowerBound
    while start > 1, isJoint(start - 1, in: analysed) {
      var before = start - 1
      while before > 0, isJoint(before, in: analysed) { before -= 1 }
      guard analysed.tokens[before].upos == "PROPN" else { break }
      while before > 0, analysed.tokens[before - 1].upos == "PROPN" { before -= 1 }
      start = before
    }
    return [start..<spans[0].upperBound]
  }

  private static func isJoint(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    [",", "and", "&"].contains(analysed.tokens[index].text.lowercased())
  }
}
