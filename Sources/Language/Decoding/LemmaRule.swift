/// How to get from a form to its lemma: "1:" cuts a letter, "3:y" cuts three and adds "y", "=be" is the lemma.
enum LemmaRule: Sendable, Equatable {
  case cut(Int, add: String)
  case whole(String)

  init(_ rule: String) {
    if rule.hasPrefix("=") {
      self = .whole(String(rule.dropFirst()))
    } else if let colon = rule.firstIndex(of: ":"), let count = Int(rule[..<colon]), count >= 0 {
      self = .cut(count, add: String(rule[rule.index(after: colon)...]))
    } else {
      self = .cut(0, add: "")
    }
  }

  /// The lemma of `form`: in lower case, except that a proper noun keeps its capitals.
  ///
  /// A rule that cuts more than the form has leaves the form as it is.
  func lemma(of form: String, keepsCase: Bool) -> String {
    let base = keepsCase ? form : form.lowercased()
    switch self {
    case .cut(0, ""): return base
    case .cut(let count, let add):
      let scalars = base.unicodeScalars
      guard count < scalars.count else { return base }
      let capitals = keepsCase && LetterCase(of: form) == .upper
      return String(String.UnicodeScalarView(scalars.dropLast(count))) + (capitals ? add.uppercased() : add)
    case .whole(let lemma):
      guard keepsCase else { return lemma }
      switch LetterCase(of: form) {
      case .upper: return lemma.uppercased()
      case .title, .mixed: return lemma.prefix(1).uppercased() + lemma.dropFirst()
      case .special, .lower, .none: return lemma
      }
    }
  }
}
