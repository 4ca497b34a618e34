import Language

/// Finds who says what in one sentence.
struct QuotationAttribution {
  let sentence: Int
  let analysis: SentenceAnalysis
  let tokens: [Token]
  let lower: [String]
  /// Whether each word stands inside a quotation, its marks included.
  let isQuoted: [Bool]

  init(sentence: Int, analysis: SentenceAnalysis, quotations: QuotationIndex) {
    self.sentence = sentence
    self.analysis = analysis
    tokens = analysis.tokens
    lower = tokens.map { $0.text.lowercased() }
    let range = (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0)
    let near = quotations.overlapping(range)
    isQuoted = tokens.map { token in near.contains { $0.range.contains(token.range.lowerBound) } }
  }

  /// The cues of the sentence in the order of their verbs.
  func cues() -> [AttributionCue] {
    var cues = accordingTo()
    let hasTree = tokens.contains { $0.head >= 0 }
    for index in tokens.indices where !isInsideLongQuote(index) {
      guard let verb = SpeechVerbs.verb(lower[index]), !isRelay(verb, index) else { continue }
      let cue = hasTree ? treeCue(verb, at: index) : wordCue(verb, at: index)
      if let cue { cues.append(cue) }
    }
    return cues.sorted { $0.verbToken < $1.verbToken }
  }

  /// "quoted X as saying": the words are X's, and "saying" brings them.
  private func isRelay(_ verb: SpeechVerb, _ index: Int) -> Bool {
    guard verb.lemma == "quote" || verb.lemma == "cite" else { return false }
    return (index + 1..<tokens.count).contains {
      lower[$0] == "as" && ["saying", "telling"].contains(text($0 + 1))
    }
  }

  /// Whether a word is itself spoken, not merely a scare-quoted verb.
  private func isInsideLongQuote(_ index: Int) -> Bool { isQuoted[index] }

  func cue(_ verb: SpeechVerb, _ index: Int, speaker: Range<Int>, scope: Range<Int>) -> AttributionCue? {
    let scope = bare(scope)
    guard !speaker.isEmpty, !scope.isEmpty else { return nil }
    return AttributionCue(
      sentence: sentence, speakerTokens: speaker, verb: verb.lemma, kind: verb.kind.rawValue,
      verbToken: index,
      scope: scope, quote: scope.contains { isQuoted[$0] && !isMark($0) })
  }

  /// A range of words without the marks at its ends.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isMark(start) { start += 1 }
    while end > start, isMark(end - 1) { end -= 1 }
    return start..<end
  }

  func isMark(_ index: Int) -> Bool {
    tokens[index].text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
  }

  func text(_ index: Int) -> String { index >= 0 && index < lower.count ? lower[index] : "" }

  static let quoteMarks: Set<String> = ["\"", "“", "”", "''", "``", "«", "»", "‘", "’", "'"]

  // MARK: - According to

  /// "According to X, …" and "…, according to X".
  private func accordingTo() -> [AttributionCue] {
    var cues: [AttributionCue] = []
    for index in tokens.indices
    where lower[index] == "according" && text(index + 1) == "to" && !isQuoted[index] {
      let start = index + 2
      var end = start
      while end < tokens.count, !isBreak(end), !isTimeLead(end, from: start) { end += 1 }
      guard end > start else { continue }
      let isFirst =
        index == 0
        || (index <= 2 && tokens[..<index].indices.allSatisfy { isMark($0) || lower[$0].count <= 3 })
      var after = end
      while after < tokens.count, !isBreak(after) { after += 1 }
      let scope =
        isFirst ? self.range(after + 1, contentEnd()) : 0..<trimmed(index)
      let verb = SpeechVerb(lemma: "according to", kind: .neutral)
      if let cue = cue(verb, index, speaker: start..<end, scope: scope) { cues.append(cue) }
    }
    return cues
  }

  /// A range that is empty where its end lies before its start.
  func range(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

  func contentEnd() -> Int {
    var end = tokens.count
    while end > 0, isMark(end - 1) { end -= 1 }
    return end
  }

  /// The index before a comma or quotation mark that ends a clause.
  func trimmed(_ index: Int) -> Int {
    var end = index
    while end > 0, isMark(end - 1), !isQuoted[end - 1] || tokens[end - 1].text == "," { end -= 1 }
    return end
  }

  func isBreak(_ index: Int) -> Bool {
    let word = lower[index]
    return [",", ".", ";", ":", "(", ")", "—", "–", "--", "-", "!", "?"].contains(word)
      || Self.quoteMarks.contains(word) && word != "'" && word != "’"
  }

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
    "late", "early",
    "earlier", "later",
  ]

  func isTimeLead(_ index: Int, from start: Int) -> Bool {
    index > start
      && (Self.weekdays.contains(lower[index])
        || (lower[index] == "on" && Self.weekdays.contains(text(index + 1)))
        || (lower[index] == "in" && ["an", "a", "comments", "remarks"].contains(text(index + 1))))
  }
}
