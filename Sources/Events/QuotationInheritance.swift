import Language

/// Gives the sentences of a running quotation the speaker of its nearest attributed part.
struct QuotationInheritance {
  let sentences: [SentenceAnalysis]
  let quotations: [Quotation]
  let index: QuotationIndex

  func apply(to found: inout [[AttributionCue]]) {
    let runs = self.runs()
    let own = found
    for index in sentences.indices where !own[index].contains(where: \.quote) {
      guard let scope = quotedScope(index), let run = run(of: index, in: runs) else { continue }
      if let cue = nearest(to: index, run: run, runs: runs, own: own) {
        var inherited = cue
        inherited.scope = scope
        inherited.quote = true
        inherited.isInherited = true
        found[index].append(inherited)
      }
    }
  }

  /// Quotations joined with those that go on from them.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for quotation in quotations {
      if quotation.continues, let last = runs.last {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, quotation.range.upperBound)
      } else {
        runs.append(quotation.range)
      }
    }
    return runs
  }

  private func range(_ index: Int) -> Range<Int> {
    let tokens = sentences[index].tokens
    return (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
  }

  private func run(of index: Int, in runs: [Range<Int>]) -> Int? {
    let range = range(index)
    return runs.lastIndex { $0.overlaps(range) }
  }

  /// The words of a sentence that is quoted whole, or all but; `nil` for a sentence with a quoted phrase.
  private func quotedScope(_ index: Int) -> Range<Int>? {
    let tokens = sentences[index].tokens
    let words = tokens.indices.filter {
      tokens[$0].text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    let near = self.index.overlapping(range(index))
    let quoted =
      near.isEmpty
      ? []
      : words.filter { word in
        near.contains { $0.range.contains(tokens[word].range.lowerBound) }
      }
    guard let first = quoted.first, let last = quoted.last, quoted.count * 5 >= words.count * 4,
      words.count > 1
    else { return nil }
    return first..<(last + 1)
  }

  private func nearest(to index: Int, run: Int, runs: [Range<Int>], own: [[AttributionCue]])
    -> AttributionCue?
  {
    func quoting(_ sentence: Int) -> AttributionCue? {
      own[sentence].first(where: \.quote) ?? own[sentence].first(where: { _ in isQuotedHere(sentence) })
    }
    // The same quotation, before and then after.
    for other in stride(from: index - 1, through: max(0, index - 8), by: -1)
    where range(other).overlaps(runs[run]) {
      if let cue = quoting(other) { return cue }
    }
    for other in (index + 1)..<max(index + 1, min(sentences.count, index + 8))
    where range(other).overlaps(runs[run]) {
      if let cue = quoting(other) { return cue }
    }
    // A quotation that stands alone goes on with the one just before it, or with "X said:".
    for other in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if let cue = quoting(other) { return cue }
      if quotedScope(other) == nil { break }
    }
    return nil
  }

  private func isQuotedHere(_ sentence: Int) -> Bool {
    !index.overlapping(range(sentence)).isEmpty || sentences[sentence].tokens.last?.text == ":"
  }
}
