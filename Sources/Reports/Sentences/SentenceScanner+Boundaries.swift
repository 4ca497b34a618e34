/// Whether a sentence ends at a run of final marks.
extension SentenceScanner {
  func isBoundary(_ mark: Terminator) -> Bool {
    // Nothing but marks is left in the line: they belong to this sentence.
    guard let next = nextWord(mark.closed) else { return false }
    if next.start == mark.closed || !scalars[mark.closed].isSpace {
      return isMissingSpace(mark, next: next)
    }
    let isStop = scalars[mark.first] == "." && mark.end == mark.first + 1
    if isStop, mark.closed == mark.end { return isBoundary(stop: mark.first, next: next) }
    if mark.closed == mark.end, isOpenBracket(mark.first), !next.isCapital { return false }
    if !next.isCapital, writesWithoutCapitals {
      return scalars[mark.end - 1] != "…" && mark.end - mark.first < 2
    }
    if !isStop, mark.closed > mark.end, next.isCapital { return next.isStarter || !isSpeechTag(next.start) }
    return next.isCapital || next.isOpened || next.isNumber
  }

  // MARK: A single full stop before white space

  private func isBoundary(stop: Int, next: NextWord) -> Bool {
    let word = wordBefore(stop)
    if word.isEmpty { return next.isCapital || next.isOpened || next.isNumber }
    let isFirst = word.lowerBound == firstMeant
    if isFirst, isEnumerator(word) { return false }
    let low = lowercased(word)
    if SentenceLexicon.numbered.contains(low), next.isNumber { return false }
    if SentenceLexicon.titles.contains(low),
      scalars[word.lowerBound].isUpper || low.contains(".") || low == "vs" || low.count == 2 && low != "no"
    {
      return low == "st" || low == "ft" ? next.isStarter : false
    }
    if isInitials(word) { return isBoundary(initials: word, low: low, next: next) }
    if SentenceLexicon.closing.contains(low) { return isBoundary(abbreviation: low, word: word, next: next) }
    if next.isCapital || next.isNumber || next.isOpened { return true }
    return writesWithoutCapitals && word.count > 2
  }

  /// Whether the sentence began in lower case, so that the next may too.
  private var writesWithoutCapitals: Bool {
    let first = firstMeant
    return first < end && scalars[first].isLower && !(first + 1 < end && scalars[first + 1].isUpper)
  }

  private func isBoundary(initials word: Range<Int>, low: String, next: NextWord) -> Bool {
    if low == "a.m" || low == "p.m" { return isBoundary(abbreviation: low, word: word, next: next) }
    if word.count == 1 {
      if low == "i", next.isCapital, !isName(before: word.lowerBound) { return true }
      if isName(before: word.lowerBound), !next.isStarter || next.isShort { return false }
    }
    return next.isStarter || next.isOpened && next.isCapital && word.count > 1
  }

  private func isBoundary(abbreviation low: String, word: Range<Int>, next: NextWord) -> Bool {
    if low == "a.m" || low == "p.m" || low == "am" || low == "pm" {
      return next.isCapital && !SentenceLexicon.afterClock.contains(next.low)
    }
    if low == "etc" || low == "al" { return next.isCapital }
    // "Fri", "Mar", "Miss", "sun" at the end of a plain sentence are words, not abbreviations.
    if scalars[word.lowerBound].isLower, !low.contains("."), low != "inc", low != "ltd", low != "corp",
      low != "dept",
      low != "co"
    {
      return next.isCapital || next.isNumber || next.isOpened
    }
    return next.isStarter || next.isOpened && next.isCapital
  }

  // MARK: Marks without white space after them

  /// "agreed.The": two sentences between which the space was lost.
  private func isMissingSpace(_ mark: Terminator, next: NextWord) -> Bool {
    let at = mark.closed
    guard at + 1 < end, mark.first - range.lowerBound >= 3 else { return false }
    if at == mark.end {
      guard scalars[at].isUpper, scalars[at + 1].isLower else { return false }
    } else {
      guard scalars[at].isUpper else { return false }
    }
    let before = scalars[mark.first - 1]
    guard before.isLower || before == ")" || before.isASCIIDigit && scalars[at].isUpper else { return false }
    return scalars[mark.first - 2].isLower && scalars[mark.first - 3].isLetter && !looksLikeName(mark.first)
  }

  /// Whether the scalars around a mark are a file or host name ("www.Example.Com").
  private func looksLikeName(_ at: Int) -> Bool {
    var position = at - 1
    while position >= start, !scalars[position].isSpace {
      let scalar = scalars[position]
      if scalar == "." || scalar == "@" || scalar == "/" || scalar == "_" { return true }
      position -= 1
      if at - position > 40 { return true }
    }
    return false
  }

  // MARK: What stands before

  private var firstMeant: Int {
    var position = start
    while position < end, scalars[position].isSpace { position += 1 }
    return position
  }

  /// The letters, digits and inner stops before a stop.
  private func wordBefore(_ stop: Int) -> Range<Int> {
    var lower = stop
    while lower > start, stop - lower < 30 {
      let scalar = scalars[lower - 1]
      guard scalar.isAlphanumeric || scalar.isApostrophe || scalar == "." else { break }
      lower -= 1
    }
    while lower < stop, scalars[lower].isApostrophe { lower += 1 }
    return lower..<stop
  }

  /// "1.", "12.", "b.", "IV." at the head of a line.
  private func isEnumerator(_ word: Range<Int>) -> Bool {
    if word.count <= 2, word.allSatisfy({ scalars[$0].isASCIIDigit }) { return true }
    if word.count == 1 { return scalars[word.lowerBound].isLetter && scalars[word.lowerBound] != "I" }
    return word.count <= 4
      && word.allSatisfy { scalars[$0] == "I" || scalars[$0] == "V" || scalars[$0] == "X" }
  }

  /// A single capital, or single letters with stops between ("J", "U.S").
  private func isInitials(_ word: Range<Int>) -> Bool {
    if word.count == 1 { return scalars[word.lowerBound].isUpper }
    guard word.count % 2 == 1 else { return false }
    return word.allSatisfy { index in
      (index - word.lowerBound) % 2 == 0 ? scalars[index].isLetter : scalars[index] == "."
    }
  }

  /// Whether the word before a position begins with a capital or the position begins the sentence.
  private func isName(before position: Int) -> Bool {
    var at = position - 1
    while at >= start, scalars[at].isSpace { at -= 1 }
    if at < start { return true }
    while at > start, !scalars[at - 1].isSpace { at -= 1 }
    return scalars[at].isUpper || scalars[at] == "(" || scalars[at] == "“" || scalars[at] == "\""
  }

  /// Whether a bracket opened shortly before and has not closed.
  private func isOpenBracket(_ position: Int) -> Bool {
    var at = position - 1
    while at >= start, position - at < 60 {
      if scalars[at] == ")" { return false }
      if scalars[at] == "(" { return true }
      at -= 1
    }
    return false
  }

  func lowercased(_ word: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in word { view.append(scalars[index].value == 0x2019 ? "'" : scalars[index].asciiLowercased) }
    return String(view)
  }
}
