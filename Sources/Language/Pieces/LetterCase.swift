/// How a word is written, which the lower-case vocabulary does not say; the model's numbers.
enum LetterCase: UInt8, Sendable {
  case special, lower, title, upper, mixed, none

  init(of word: String) {
    var letters = 0
    var lower = 0
    var upper = 0
    var firstIsUpper = false
    for scalar in word.unicodeScalars {
      let isLower: Bool
      let isUpper: Bool
      if scalar.isASCII {
        isLower = scalar >= "a" && scalar <= "z"
        isUpper = scalar >= "A" && scalar <= "Z"
        guard isLower || isUpper else { continue }
      } else {
        guard Self.isLetter(scalar) else { continue }
        isLower = scalar.properties.isLowercase
        isUpper = scalar.properties.isUppercase
      }
      if letters == 0 { firstIsUpper = isUpper }
      letters += 1
      if isLower { lower += 1 }
      if isUpper { upper += 1 }
    }
    switch (letters, lower, upper) {
    case (0, _, _): self = .none
    case (_, letters, _): self = .lower
    case (_, _, letters): self = letters > 1 ? .upper : .title
    case (_, letters - 1, _) where firstIsUpper: self = .title
    default: self = .mixed
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
