/// Classes of scalars that the scanners share; ASCII is answered without a table.
///
/// They follow Python's `re` and `str` methods, because the word tokenizer has a twin there that made the training data.
extension Unicode.Scalar {
  /// White space, the four information separators included.
  package var isSpace: Bool {
    if value < 0x80 {
      return value == 0x20 || (value >= 9 && value <= 13) || (value >= 0x1C && value <= 0x1F)
    }
    return properties.isWhitespace
  }

  /// A line break of any kind.
  var isNewline: Bool {
    value == 10 || value == 13 || value == 12 || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  package var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
  package var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A letter of any script (general category L).
  package var isLetter: Bool {
    if value < 0x80 { return isASCIILetter }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// A decimal digit of any script.
  package var isDecimalDigit: Bool {
    if value < 0x80 { return isASCIIDigit }
    return properties.generalCategory == .decimalNumber
  }

  /// A letter or a number of any kind ("½" and "²" too).
  package var isAlphanumeric: Bool {
    if value < 0x80 { return isASCIILetter || isASCIIDigit }
    return isLetter || properties.numericType != nil
  }

  /// What `\w` matches.
  var isWordScalar: Bool { value == 0x5F || isAlphanumeric }

  package var isUpper: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return properties.isUppercase
  }

  package var isLower: Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return properties.isLowercase
  }

  /// A straight or a typographic apostrophe.
  var isApostrophe: Bool { value == 0x27 || value == 0x2019 }

  /// The scalar in lower case when that is one ASCII scalar, else itself.
  var asciiLowercased: Unicode.Scalar {
    value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value + 32)) : self
  }
}
