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
      if isSpace(scalar) {
        clean.append(" ")
      } else if isIdeograph(scalar) {
        clean.append(" ")
        clean.append(scalar)
        clean.append(" ")
      } else if !isDropped(scalar) {
        clean.append(scalar)
      }
    }
    var out = String.UnicodeScalarView()
    for scalar in String(clean).decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
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

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0...0x7F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar.properties.isWhitespace
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0 || scalar.value == 0xFFFD { return true }
    switch scalar.properties.generalCategory {
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
