import Language

/// What inflected and derived forms of a word have in common: "agreed", "agreement" → "agre".
///
/// The algorithm is Porter's (An algorithm for suffix stripping, Program 14, 1980), after irregular forms were brought to
/// their lemma ("met" → "meet"). A stem is a key to compare words by, not a word.
package enum WordStem {
  /// The stem of a word in any case; digits and other signs stay as they are.
  package static func of(_ word: some StringProtocol) -> String {
    let form = word.lowercased()
    let lemma =
      IrregularForms.lemma(of: form, upos: "VERB") ?? IrregularForms.lemma(of: form, upos: "NOUN") ?? form
    let letters = Array(lemma.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return lemma }
    var stemmer = PorterStemmer(letters)
    stemmer.run()
    return String(decoding: stemmer.word, as: UTF8.self)
  }
}

/// One word on its way through Porter's steps.
private struct PorterStemmer {
  var word: [UInt8]

  init(_ word: [UInt8]) { self.word = word }

  mutating func run() {
    plurals()
    pastAndGerund()
    if ends("y"), hasVowel(word.count - 1) { word[word.count - 1] = UInt8(ascii: "i") }
    replaceFirst(Self.second, measure: 0)
    replaceFirst(Self.third, measure: 0)
    cutLast()
    finalE()
  }

  private func isConsonant(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How many times a vowel is followed by a consonant in the first `count` letters.
  private func measure(_ count: Int) -> Int {
    var changes = 0
    var wasVowel = false
    for index in 0..<max(0, count) {
      let consonant = isConsonant(index)
      if consonant && wasVowel { changes += 1 }
      wasVowel = !consonant
    }
    return changes
  }

  private func hasVowel(_ count: Int) -> Bool { (0..<max(0, count)).contains { !isConsonant($0) } }

  private func ends(_ suffix: String) -> Bool {
    suffix.utf8.count < word.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private var endsInDoubleConsonant: Bool {
    word.count > 1 && word[word.count - 1] == word[word.count - 2] && isConsonant(word.count - 1)
  }

  /// Whether the first `count` letters end in consonant, vowel, consonant, the last not w, x or y.
  private func endsShort(_ count: Int) -> Bool {
    guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3) else { return false }
    return !"wxy".utf8.contains(word[count - 1])
  }

  private mutating func cut(_ count: Int) { word.removeLast(count) }

  private mutating func plurals() {
    if ends("sses") || ends("ies") {
      cut(2)
    } else if ends("s"), !ends("ss") {
      cut(1)
    }
  }

  private mutating func pastAndGerund() {
    if ends("eed") {
      if measure(word.count - 3) > 0 { cut(1) }
      return
    }
    if ends("ed"), hasVowel(word.count - 2) {
      cut(2)
    } else if ends("ing"), hasVowel(word.count - 3) {
      cut(3)
    } else {
      return
    }
    if ends("at") || ends("bl") || ends("iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsInDoubleConsonant, !"lsz".utf8.contains(word[word.count - 1]) {
      cut(1)
    } else if measure(word.count) == 1, endsShort(word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func replaceFirst(_ rules: [(String, String)], measure least: Int) {
    guard let (suffix, other) = rules.first(where: { ends($0.0) }) else { return }
    guard measure(word.count - suffix.utf8.count) > least else { return }
    cut(suffix.utf8.count)
    word += Array(other.utf8)
  }

  private mutating func cutLast() {
    guard let suffix = Self.fourth.first(where: { ends($0) }) else { return }
    let rest = word.count - suffix.utf8.count
    guard measure(rest) > 1 else { return }
    if suffix == "ion", !"st".utf8.contains(word[rest - 1]) { return }
    cut(suffix.utf8.count)
  }

  private mutating func finalE() {
    if ends("e") {
      let count = measure(word.count - 1)
      if count > 1 || (count == 1 && !endsShort(word.count - 1)) { cut(1) }
    }
    if endsInDoubleConsonant, word.last == UInt8(ascii: "l"), measure(word.count - 1) > 1 { cut(1) }
  }

  private static let second = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
    ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"),
  ]
  private static let third = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ]
  private static let fourth = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
    "al", "er", "ic", "ou",
  ]
}
