/// Clitics: "didn't" is "did" and "n't", "cannot" is "can" and "not".
extension WordScanner {
  mutating func appendClitics(_ piece: Range<Int>) {
    guard scalars[piece.lowerBound].isLetter else { return out.append(piece) }
    guard piece.contains(where: { scalars[$0].isApostrophe }) || isCannot(piece) else {
      return out.append(piece)
    }
    var rest = piece
    var tail: [Range<Int>] = []
    while !isCannot(rest), let cut = cliticStart(rest) {
      tail.append(cut..<rest.upperBound)
      rest = rest.lowerBound..<cut
    }
    if isCannot(rest) {
      out.append(rest.lowerBound..<rest.lowerBound + 3)
      out.append(rest.lowerBound + 3..<rest.upperBound)
    } else {
      out.append(rest)
    }
    out.append(contentsOf: tail.reversed())
  }

  private func isCannot(_ piece: Range<Int>) -> Bool {
    piece.count == 6 && zip(piece, "cannot".unicodeScalars).allSatisfy { scalars[$0].asciiLowercased == $1 }
  }

  /// Where the last clitic of a piece begins, or `nil`; at least one scalar stays before it.
  private func cliticStart(_ piece: Range<Int>) -> Int? {
    func low(_ fromEnd: Int) -> Unicode.Scalar {
      let scalar = scalars[piece.upperBound - fromEnd]
      // Python's case-blind matching takes the long s for an s.
      return scalar.value == 0x17F ? "s" : scalar.asciiLowercased
    }
    let count = piece.count
    if count > 3, low(1) == "t", low(2).isApostrophe, low(3) == "n" { return piece.upperBound - 3 }
    if count > 3, low(3).isApostrophe {
      switch (low(2), low(1)) {
      case ("r", "e"), ("v", "e"), ("l", "l"): return piece.upperBound - 3
      default: break
      }
    }
    if count > 2, low(2).isApostrophe {
      switch low(1) {
      case "s", "d", "m": return piece.upperBound - 2
      default: break
      }
    }
    return nil
  }
}
