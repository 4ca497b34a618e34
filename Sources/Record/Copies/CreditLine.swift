import Reports

/// The words of a sentence, looked through for outlets and the words of a credit.
struct CreditLine {
  /// Numbers of ``PrintWord``; 0 for marks.
  let words: [UInt32]
  let isCapital: [Bool]
  private let ranges: [Range<Int>]
  private let text: ScalarText

  init(_ sentence: Sentence, in report: Report) {
    text = report.text
    ranges = sentence.words.filter { $0.upperBound <= report.text.count }
    let scalars = report.text.scalars
    words = ranges.map { PrintWord.word(scalars[$0], isQuoted: false) ?? 0 }
    isCapital = ranges.map { scalars[$0.lowerBound].isUpper }
  }

  func isAllCapitals(_ index: Int) -> Bool {
    text.scalars[ranges[index]].allSatisfy { !$0.isLower }
  }

  /// "dpa" is written small.
  func isLowerName(_ index: Int) -> Bool { words[index] == Self.dpa }
  private static let dpa = CreditWords.word("dpa")

  /// The word after a name that begins at a word, or `nil` when other words stand there; marks are passed over.
  func end(of name: [UInt32], from start: Int) -> Int? {
    var at = start
    for word in name {
      if at > start { while at < words.count, words[at] == 0 { at += 1 } }
      guard at < words.count, words[at] == word else { return nil }
      at += 1
    }
    return at
  }

  // MARK: Mentions

  /// Known outlets, and names that a word such as "newspaper" makes an outlet.
  func mentions(in finder: CreditFinder) -> [(outlet: String, range: Range<Int>)] {
    let known = knownMentions(in: finder)
    let other = unknownMentions().filter { mention in !known.contains { $0.range.overlaps(mention.range) } }
    return (known + other).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  func knownMentions(in finder: CreditFinder) -> [(outlet: String, range: Range<Int>)] {
    var found: [(outlet: String, range: Range<Int>)] = []
    var at = 0
    while at < words.count {
      if let (outlet, end) = finder.outlet(at: at, of: self) {
        found.append((outlet, at..<end))
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  private func unknownMentions() -> [(outlet: String, range: Range<Int>)] {
    var found: [(outlet: String, range: Range<Int>)] = []
    for index in words.indices {
      let isAgency = words[index] == CreditWords.agency && index > 0 && words[index - 1] == CreditWords.news
      guard isAgency || CreditWords.media.contains(words[index]) else { continue }
      let first = isAgency ? index - 1 : index
      if let run = name(endingAt: first) {
        found.append((name(of: run), run.lowerBound..<index + 1))
      } else if let run = name(beginningAt: index + 1) {
        found.append((name(of: run), run))
      }
    }
    return found
  }

  private func name(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 4, isName(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func name(beginningAt start: Int) -> Range<Int>? {
    var end = start
    while end < words.count, end - start < 4, isName(end) { end += 1 }
    return start < end ? start..<end : nil
  }

  private func isName(_ index: Int) -> Bool {
    isCapital[index] && words[index] != 0 && !CreditWords.noNames.contains(words[index])
      && !CreditWords.before.contains(words[index])
  }

  private func name(of range: Range<Int>) -> String {
    OutletList.canonical(text[ranges[range.lowerBound].lowerBound..<ranges[range.upperBound - 1].upperBound])
  }

  // MARK: Credits

  /// Whether the words around a mention say that the sentence's news is from it.
  func isCredited(_ mention: Range<Int>) -> Bool { isCreditedBefore(mention) || isCreditedAfter(mention) }

  private func isCreditedBefore(_ mention: Range<Int>) -> Bool {
    var at = mention.lowerBound - 1
    let floor = max(0, at - 6)
    while at >= floor {
      if CreditWords.before.contains(words[at]) { return true }
      if at > 0, let firsts = CreditWords.pairs[words[at]], firsts.contains(words[at - 1]) { return true }
      guard CreditWords.between.contains(words[at]) || isCapital[at] else { return false }
      at -= 1
    }
    return false
  }

  private func isCreditedAfter(_ mention: Range<Int>) -> Bool {
    var at = mention.upperBound
    let ceiling = min(words.count, at + 7)
    // One mark may stand between: "Reuters, citing officials, …", "the agency (ANI) said".
    var marks = 2
    while at < ceiling {
      if CreditWords.after.contains(words[at]) { return true }
      if words[at] == 0 && marks > 0 {
        marks -= 1
      } else if !CreditWords.between.contains(words[at]) {
        return false
      }
      at += 1
    }
    return false
  }

  /// "The agency said", "the paper added": the outlet named before is credited again.
  var creditsAgain: Bool {
    for index in words.indices.dropFirst() where CreditWords.again.contains(words[index]) {
      let hasArticle =
        words[index - 1] == CreditWords.the
        || words[index - 1] == CreditWords.news && index > 1 && words[index - 2] == CreditWords.the
      if hasArticle, isCreditedAfter(index..<index + 1) || isCreditedBefore(index..<index + 1) { return true }
    }
    return false
  }
}
