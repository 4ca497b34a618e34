import Foundation

/// The normalisation of BERT's uncased vocabularies: cleaned, lower-case, without accents, split at punctuation.
enum BertText {
  /// The parts of a text that the vocabulary is asked about, in order.
  static func parts(of text: String) -> [String.UnicodeScalarView] {
    isPlain(text) ? plainParts(of: text) : split(normalised(text))
  }

  /// Cleans, spaces out ideographs, decomposes, drops accents and lower-cases, in this order.
  static func normalised(_ text: String) -> String.UnicodeScalarView {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isDropped(scalar) {
        continue
      } else if scalar.properties.isWhitespace {
        clean.append(" ")
      } else if isIdeograph(scalar) {
        clean.append(" ")
        clean.append(scalar)
        clean.append(" ")
      } else {
        clean.append(scalar)
      }
    }
    var out = String.UnicodeScalarView()
    for scalar in String(clean).decomposedStringWithCanonicalMapping.unicodeScalars
    where category(scalar) != .nonspacingMark {
      out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return out
  }

  /// Splits at white space, which goes, and around each punctuation mark, which stays.
  private static func split(_ text: String.UnicodeScalarView) -> [String.UnicodeScalarView] {
    var parts: [String.UnicodeScalarView] = []
    var open = false
    for scalar in text {
      if scalar.properties.isWhitespace {
        open = false
      } else if isPunctuation(scalar) {
        parts.append(String.UnicodeScalarView([scalar]))
        open = false
      } else if open {
        parts[parts.count - 1].append(scalar)
      } else {
        parts.append(String.UnicodeScalarView([scalar]))
        open = true
      }
    }
    return parts
  }

  // MARK: Plain words

  /// Whether a text has nothing but visible ASCII, as nearly all words do.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func plainParts(of text: String) -> [String.UnicodeScalarView] {
    split(text.lowercased().unicodeScalars)
  }

  // MARK: Classes of characters

  /// The category in Unicode 8, whose tables the reference has: later characters count as unassigned.
  private static func category(_ scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    let properties = scalar.properties
    if scalar.isASCII { return properties.generalCategory }
    // Those whose category has changed since.
    switch scalar.value {
    case 0x166D, 0x111C9: return .otherPunctuation
    case 0x1734, 0x1171E: return .nonspacingMark
    case 0xA9BD: return .spacingMark
    case 0x1885, 0x1886: return .otherLetter
    default: break
    }
    guard let age = properties.age, age.major <= 8 else { return .unassigned }
    return properties.generalCategory
  }

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0...0x7F: return false
    default: break
    }
    switch category(scalar) {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return false
    case 0xFFFD: return true
    default: break
    }
    switch category(scalar) {
    case .control, .format, .privateUse, .surrogate: return true
    default: return false
    }
  }

  /// The blocks of Chinese characters, as BERT lists them.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      return true
    default: return false
    }
  }
}
