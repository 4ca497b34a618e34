/// The words of a sentence, divided as the English Universal Dependencies treebanks divide them.
///
/// White space separates; punctuation stands alone, except inside numbers, initials and known abbreviations;
/// clitics ("'s", "n't") are words of their own; hyphenated compounds are split at the hyphen. The rules are those of
/// `Training/chancery_training/words.py`, scalar by scalar, since the model was trained on that division.
///
/// ```swift
/// WordTokenizer().words(in: "Mali's junta didn't sign.", range: 0..<25)  // Mali 's junta did n't sign .
/// ```
package struct WordTokenizer: Sendable {
  package init() {}

  /// The words of one sentence in order, as scalars of `text`; time grows with the length of `range` alone.
  ///
  /// - Parameter range: One sentence: a full stop at its end is told from that of an initial by its place.
  package func words(in text: ScalarText, range: Range<Int>) -> [Range<Int>] {
    var scanner = WordScanner(scalars: text.scalars, range: range)
    return scanner.words()
  }
}

/// One pass over one sentence.
struct WordScanner {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  /// One past the last scalar that is not a closing quote, bracket or white space.
  let lastMeant: Int
  /// The end of the chunk between white space that is being read.
  var chunkEnd = 0
  /// The run of scalars that an address may hold, looked for once and not at each word of it.
  var addressRunEnd = 0
  var addressEnd: Int?
  var out: [Range<Int>] = []

  init(scalars: [Unicode.Scalar], range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    var last = range.upperBound
    while last > range.lowerBound, Self.closers.contains(scalars[last - 1].value) { last -= 1 }
    lastMeant = last
  }

  private static let closers: Set<UInt32> = [0x22, 0x27, 0x201D, 0x2019, 0x29, 0x5D, 0x20, 10, 9]

  mutating func words() -> [Range<Int>] {
    out.reserveCapacity(range.count / 5 + 2)
    var at = range.lowerBound
    while at < range.upperBound {
      if scalars[at].isSpace {
        at += 1
        continue
      }
      chunkEnd = at
      while chunkEnd < range.upperBound, !scalars[chunkEnd].isSpace { chunkEnd += 1 }
      addressRunEnd = at
      while at < chunkEnd { at = take(at) }
    }
    return out
  }

  /// Appends the piece at a position and gives the position after it.
  private mutating func take(_ at: Int) -> Int {
    let stop = pieceEnd(at)
    if stop < chunkEnd, scalars[stop] == ".", keepsStop(at..<stop) {
      out.append(at..<stop + 1)
      return stop + 1
    }
    appendClitics(at..<stop)
    return stop
  }

  /// Whether the full stop after a piece is that of an abbreviation or of an initial, not of the sentence.
  private func keepsStop(_ piece: Range<Int>) -> Bool {
    guard scalars[piece.upperBound - 1].isLetter else { return false }
    let after = piece.upperBound + 1
    if after < chunkEnd, scalars[after].isAlphanumeric { return false }
    if isAbbreviation(piece) { return true }
    return piece.count == 1 && scalars[piece.lowerBound].isUpper && after < lastMeant
  }

  private func isAbbreviation(_ piece: Range<Int>) -> Bool {
    guard piece.count <= 5, piece.count > 1 else { return false }
    return Abbreviations.all.contains(lowercased(piece))
  }

  private func lowercased(_ piece: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in piece { view.append(scalars[index].asciiLowercased) }
    return String(view)
  }
}
