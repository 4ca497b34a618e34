/// The first word after a run of final marks.
struct NextWord {
  var start: Int
  var low: String
  /// Begins with a capital, or with a particle before one ("al-Qaeda").
  var isCapital: Bool
  var isNumber: Bool
  /// Stands after an opening quotation mark, bracket, dash or bullet.
  var isOpened: Bool
  var isStarter: Bool
  /// A single letter: after an initial, most likely another.
  var isShort: Bool { low.unicodeScalars.count == 1 && low != "a" && low != "i" }
}

extension SentenceScanner {
  /// The first word after a position in the same line, or `nil` when the line ends there.
  func nextWord(_ position: Int) -> NextWord? {
    var at = position
    var isOpened = false
    var marks = 0
    while at < end {
      let scalar = scalars[at]
      if scalar.isNewline { return nil }
      if scalar.isAlphanumeric { break }
      if isOpener(scalar) { isOpened = true }
      at += 1
      if !scalar.isSpace { marks += 1 }
      // A rule of dashes or the like stands for itself.
      if marks > 12 { return describe(at, isOpened: true) }
    }
    return at < end ? describe(at, isOpened: isOpened) : nil
  }

  private func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x201C, 0x2018, 0x28, 0x5B, 0xAB, 0x2022, 0x60, 0x27: true
    default: false
    }
  }

  private func describe(_ at: Int, isOpened: Bool) -> NextWord {
    var stop = at
    while stop < end, scalars[stop].isAlphanumeric || scalars[stop].isApostrophe, stop - at < 30 { stop += 1 }
    while stop > at, scalars[stop - 1].isApostrophe { stop -= 1 }
    let low = lowercased(at..<stop)
    let isUpper = isCapital(scalars[at])
    return NextWord(
      start: at, low: low, isCapital: isUpper || isParticle(at..<stop), isNumber: scalars[at].isDecimalDigit,
      isOpened: isOpened, isStarter: isUpper && SentenceLexicon.starters.contains(low))
  }

  /// Upper case, or of a script that knows no case.
  private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isUpper || scalar.value > 0x590 && scalar.isLetter && !scalar.isLower
  }

  /// "al" before "-Qaeda", "i" before "Phone".
  private func isParticle(_ word: Range<Int>) -> Bool {
    let after = word.upperBound
    if word.count <= 3, after + 1 < end, scalars[after] == "-", scalars[after + 1].isUpper { return true }
    return word.count > 2 && scalars[word.lowerBound].isLower && scalars[word.lowerBound + 1].isUpper
  }

  /// Whether up to four words from a position name somebody who speaks ("Traoré said").
  func isSpeechTag(_ position: Int) -> Bool {
    var at = position
    for _ in 0..<4 {
      var stop = at
      while stop < end, scalars[stop].isLetter { stop += 1 }
      if SentenceLexicon.speech.contains(lowercased(at..<stop)) { return at > position }
      guard stop > at, stop < end, scalars[stop] == " " else { return false }
      at = stop + 1
    }
    return false
  }
}
