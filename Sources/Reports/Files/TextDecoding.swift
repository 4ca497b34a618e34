/// Turns bytes into a text, whatever their encoding.
enum TextDecoding {
  struct Decoded: Equatable {
    var text: String
    var warnings: [String] = []
  }

  /// The text of some bytes with warnings on what was converted, or `nil` when they are not a text.
  ///
  /// UTF-8 is tried first; UTF-16 is known by its mark or its zeros; what is left is read as Windows-1252 unless more of
  /// it is good UTF-8 than bad.
  static func decode(_ bytes: [UInt8]) -> Decoded? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3)), offset: 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), bigEndian: true) }
    let sample = bytes.prefix(4096)
    if sample.contains(0) {
      let even = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
      let odd = sample.count { $0 == 0 } - even
      if odd * 5 > sample.count, even * 20 < sample.count { return utf16(bytes[...], bigEndian: false) }
      if even * 5 > sample.count, odd * 20 < sample.count { return utf16(bytes[...], bigEndian: true) }
      return nil
    }
    return utf8(bytes, offset: 0)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Decoded? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? a << 8 | b : b << 8 | a)
      index += 2
    }
    return Decoded(
      text: String(decoding: units, as: UTF16.self), warnings: ["The text was in UTF-16 and was converted."])
  }

  private static func utf8(_ bytes: [UInt8], offset: Int) -> Decoded? {
    guard !isBinary(bytes) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text) }
    let check = UTF8Check(bytes)
    let isMostlyGood = check.good >= check.bad || offset > 0
    guard isMostlyGood else {
      return Decoded(
        text: windows1252(bytes), warnings: ["The text was not in UTF-8; it was read as Windows-1252."])
    }
    let count = check.bad == 1 ? "1 broken place" : "\(check.bad) broken places"
    return Decoded(
      text: String(decoding: bytes, as: UTF8.self),
      warnings: [
        "The UTF-8 has \(count), the first at byte \(check.first + offset); \u{FFFD} stands for what was lost."
      ])
  }

  /// Whether some bytes hold zeros or many control characters.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1 << 16)
    let control = sample.count { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) || $0 == 127 }
    return control * 50 > sample.count || sample.contains(0)
  }

  static func windows1252(_ bytes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      view.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(view)
  }

  /// Windows-1252 from 0x80 to 0x9F.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

/// How much of some bytes is good UTF-8 beyond ASCII.
struct UTF8Check {
  var good = 0
  var bad = 0
  /// The offset of the first bad byte.
  var first = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length =
        byte >= 0xF0 && byte < 0xF5
        ? 4 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 0
      let isGood =
        length > 0 && index + length <= bytes.count
        && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
        && String(validating: bytes[index..<(index + length)], as: UTF8.self) != nil
      if isGood {
        good += 1
        index += length
      } else {
        if bad == 0 { first = index }
        bad += 1
        index += 1
      }
    }
  }
}
