import Reports

/// What finding copies needs of a report, about a kilobyte: its own words as numbers, sentence by sentence.
///
/// Captions, links, bylines and headlines are left out, since outlets make their own.
public struct ReportPrint: Sendable, Equatable {
  /// The report's id.
  public var id: String
  /// The outlet, or "".
  public var source: String
  /// `YYYY-MM-DD`, or `nil`.
  public var published: String?
  /// The outlets that the report credits, with the sentences that do.
  public var credits: [Credit]
  /// The words of the sentences one after another; see ``PrintWord``.
  var words: [UInt32] = []
  /// Where each sentence ends in ``words``.
  var ends: [Int32] = []
  /// The number of each sentence in the report.
  var numbers: [Int32] = []

  var sentenceCount: Int { ends.count }

  /// The words of a sentence, counted from 0 among those of the print.
  func sentence(_ index: Int) -> ArraySlice<UInt32> {
    words[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// What the words weigh together: four for one of the outlet's own, one for a word inside quotation marks.
  var weight: Int { words.reduce(0) { $0 + PrintWord.weight($1) } }

  /// A sum over the words that is equal for reports of the same text.
  var sum: UInt64 {
    var hash = ContentHash()
    for word in words { hash.add(word & PrintWord.mask) }
    return hash.spread
  }
}

/// A word as a number: 30 bits of a sum over its letters in lower case, whether it has a digit, whether it is quoted.
enum PrintWord {
  static let quoted: UInt32 = 1
  static let number: UInt32 = 2
  /// The bits in which equal words are equal.
  static let mask: UInt32 = ~quoted

  static func isNumber(_ word: UInt32) -> Bool { word & number != 0 }
  static func isQuoted(_ word: UInt32) -> Bool { word & quoted != 0 }
  static func weight(_ word: UInt32) -> Int { isQuoted(word) ? 1 : 4 }

  /// The number of a word, or `nil` when nothing in it is a letter or digit.
  static func word(_ scalars: ArraySlice<Unicode.Scalar>, isQuoted: Bool) -> UInt32? {
    var hash = ContentHash()
    var isEmpty = true
    var hasDigit = false
    for scalar in scalars where scalar.isAlphanumeric {
      isEmpty = false
      if scalar.value < 0x80 {
        if scalar.isASCIIDigit { hasDigit = true }
        hash.add(byte: scalar.isUpper ? UInt8(scalar.value + 32) : UInt8(scalar.value))
      } else {
        if scalar.isDecimalDigit { hasDigit = true }
        for byte in scalar.properties.lowercaseMapping.utf8 { hash.add(byte: byte) }
      }
    }
    guard !isEmpty else { return nil }
    return UInt32(truncatingIfNeeded: hash.spread >> 32) & ~3 | (hasDigit ? number : 0)
      | (isQuoted ? quoted : 0)
  }
}
