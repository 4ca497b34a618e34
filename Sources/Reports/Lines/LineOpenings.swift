/// Lines that never continue the line before them.
enum LineOpenings {
  /// "- …", "• …", "* …", "1. …": the scalars of the bullet and the space after it, or `nil`.
  static func bullet(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2 else { return nil }
    var at = range.lowerBound
    switch scalars[at].value {
    case 0x2D, 0x2A, 0x2013, 0x2022, 0x25CF, 0x25AA, 0x25E6, 0x2023, 0xB7, 0x25A0: at += 1
    default:
      while at < range.upperBound, scalars[at].isASCIIDigit, at - range.lowerBound < 2 { at += 1 }
      guard at > range.lowerBound, at < range.upperBound, scalars[at] == "." || scalars[at] == ")" else {
        return nil
      }
      at += 1
    }
    guard at < range.upperBound, scalars[at].isSpace || isTightBullet(scalars[at - 1]) else { return nil }
    while at < range.upperBound, scalars[at].isSpace { at += 1 }
    return range.lowerBound..<at
  }

  private static func isTightBullet(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2022 || scalar.value == 0x25CF || scalar.value == 0x25AA
  }

  static func isListItem(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    bullet(scalars, range) != nil
  }

  /// A list item, a line that points to another page, or one that names who wrote the report.
  static func standsAlone(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    if isListItem(scalars, range) { return true }
    let phrase = Phrase(scalars, range)
    return PassagePhrases.isRelatedLink(phrase) || isAuthor(phrase, scalars)
  }

  /// "By Moussa Keita": a capital letter and nothing but a name of a few words behind it.
  private static func isAuthor(_ phrase: Phrase, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars[phrase.range.lowerBound] == "B" && (3...6).contains(phrase.words.count) && phrase.range.count < 60
      && BylineRules.isByline(phrase)
  }
}
