extension SentenceAnalysis {
  /// The indices of the words that hang directly on the word at `index`.
  public func children(of index: Int) -> [Int] {
    tokens.indices.filter { tokens[$0].head == index }
  }

  /// The first word of `span` whose head lies outside it: the syntactic head of the span.
  public func headIndex(of span: Range<Int>) -> Int {
    span.first { !span.contains(tokens[$0].head) } ?? span.lowerBound
  }

  /// The words under the one at `index`, itself included, in order.
  public func subtree(of index: Int) -> [Int] {
    tokens.indices.filter { candidate in
      var at = candidate
      var steps = 0
      while at >= 0 && steps <= tokens.count {
        if at == index { return true }
        at = tokens[at].head
        steps += 1
      }
      return false
    }
  }
}
