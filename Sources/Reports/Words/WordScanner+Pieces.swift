/// Where a piece ends: the alternatives in the order of the twin's expression.
extension WordScanner {
  /// The end of the piece that begins at a position of the chunk.
  mutating func pieceEnd(_ at: Int) -> Int {
    linkEnd(at) ?? mailEnd(at) ?? handleEnd(at) ?? initialsEnd(at) ?? numberEnd(at) ?? wordEnd(at)
      ?? otherScriptEnd(at) ?? runEnd(at) ?? at + 1
  }

  private func matches(_ literal: StaticString, at: Int) -> Bool {
    guard at + literal.utf8CodeUnitCount <= chunkEnd else { return false }
    for offset in 0..<literal.utf8CodeUnitCount
    where scalars[at + offset].value != UInt32(literal.utf8Start[offset]) {
      return false
    }
    return true
  }

  private func linkEnd(_ at: Int) -> Int? {
    let first = scalars[at]
    guard first == "h" || first == "w" else { return nil }
    let body: Int
    if matches("https://", at: at) {
      body = at + 8
    } else if matches("http://", at: at) {
      body = at + 7
    } else if matches("www.", at: at) {
      body = at + 4
    } else {
      return nil
    }
    var end = body
    while end < chunkEnd, !Self.linkStops.contains(scalars[end].value) { end += 1 }
    while end - body >= 2 {
      if !Self.linkTail.contains(scalars[end - 1].value) { return end }
      end -= 1
    }
    return nil
  }

  private static let linkStops: Set<UInt32> = [0x3C, 0x3E, 0x22, 0x201D, 0x2019]
  private static let linkTail: Set<UInt32> = [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D]

  private mutating func mailEnd(_ at: Int) -> Int? {
    guard at >= addressRunEnd else { return at < addressRunEnd && isMail(scalars[at]) ? addressEnd : nil }
    var run = at
    while run < chunkEnd, isMail(scalars[run]) { run += 1 }
    addressRunEnd = run
    addressEnd = run > at && run < chunkEnd && scalars[run] == "@" ? domainEnd(run + 1) : nil
    return addressEnd
  }

  private func isMail(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "+" || scalar == "-" || scalar.isWordScalar
  }

  private func domainEnd(_ at: Int) -> Int? {
    var name = at
    while name < chunkEnd, scalars[name] == "-" || scalars[name].isWordScalar { name += 1 }
    guard name > at, name < chunkEnd, scalars[name] == "." else { return nil }
    var end = name + 1
    while end < chunkEnd, scalars[end] == "-" || scalars[end] == "." || scalars[end].isWordScalar { end += 1 }
    while end > name + 1 {
      if scalars[end - 1].isWordScalar { return end }
      end -= 1
    }
    return nil
  }

  private func handleEnd(_ at: Int) -> Int? {
    guard scalars[at] == "@" || scalars[at] == "#" else { return nil }
    var end = at + 1
    while end < chunkEnd, scalars[end].isWordScalar { end += 1 }
    return end > at + 1 ? end : nil
  }

  private func initialsEnd(_ at: Int) -> Int? {
    var end = at
    while end + 1 < chunkEnd, scalars[end].isASCIILetter, scalars[end + 1] == "." { end += 2 }
    guard end - at >= 4 else { return nil }
    if end < chunkEnd, scalars[end].isASCIILetter, end + 1 == chunkEnd || !scalars[end + 1].isWordScalar {
      end += 1
    }
    return end
  }

  /// A number with its separators; before letters, the part up to its last separator ("3.5km" gives "3").
  private func numberEnd(_ at: Int) -> Int? {
    guard scalars[at].isDecimalDigit else { return nil }
    var end = digitsEnd(at)
    var previous: Int?
    while end + 1 < chunkEnd, isSeparator(scalars[end]), scalars[end + 1].isDecimalDigit {
      previous = end
      end = digitsEnd(end + 1)
    }
    if let closed = suffixEnd(end) { return closed }
    return previous ?? end
  }

  private func digitsEnd(_ at: Int) -> Int {
    var end = at
    while end < chunkEnd, scalars[end].isDecimalDigit { end += 1 }
    return end
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ":" || scalar == "/"
  }

  /// The end of a number with "th", "s"… or nothing after it, or `nil` when letters follow.
  private func suffixEnd(_ at: Int) -> Int? {
    func isOpen(_ end: Int) -> Bool { end == chunkEnd || !scalars[end].isWordScalar }
    for suffix: StaticString in ["st", "nd", "rd", "th", "s"] where matches(suffix, at: at) {
      if isOpen(at + suffix.utf8CodeUnitCount) { return at + suffix.utf8CodeUnitCount }
    }
    return isOpen(at) ? at : nil
  }

  private func wordEnd(_ at: Int) -> Int? {
    guard isEuropean(scalars[at]) else { return nil }
    var end = at + 1
    while end < chunkEnd, isEuropean(scalars[end]) || scalars[end].isASCIIDigit { end += 1 }
    while end + 1 < chunkEnd, scalars[end].isApostrophe, isLatin(scalars[end + 1]) {
      end += 2
      while end < chunkEnd, isLatin(scalars[end]) { end += 1 }
    }
    return end
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetter || (scalar.value >= 0xC0 && scalar.value <= 0x24F)
  }

  private func isEuropean(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || (scalar.value >= 0x370 && scalar.value <= 0x4FF)
  }

  private func otherScriptEnd(_ at: Int) -> Int? {
    var end = at
    while end < chunkEnd, scalars[end].isAlphanumeric, !scalars[end].isDecimalDigit { end += 1 }
    return end > at ? end : nil
  }

  /// Full stops, shouting, a rule of one sign, or TeX quotes.
  private func runEnd(_ at: Int) -> Int? {
    let first = scalars[at]
    var end = at + 1
    switch first {
    case "!", "?":
      while end < chunkEnd, scalars[end] == "!" || scalars[end] == "?" { end += 1 }
    case ".", "*", "=", "_", "+", "<", ">", "$", "~", "#", "-":
      while end < chunkEnd, scalars[end] == first { end += 1 }
    case "`", "'":
      if end < chunkEnd, scalars[end] == first { end += 1 }
    default: return nil
    }
    return end > at + 1 ? end : nil
  }
}
