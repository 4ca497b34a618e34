/// Words that may be a proper name: without an article, each with a capital but for "of" and the like.
struct Name {
  let words: [String]

  init(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, Self.articles.contains(first.lowercased()) { words.removeFirst() }
    if let last = words.last, last.hasSuffix("’s") || last.hasSuffix("'s") {
      words[words.count - 1] = String(last.dropLast(2))
    }
    self.words = words
  }

  /// Pronouns, common nouns and whole phrases are no names.
  var isName: Bool {
    // "al-Qaeda" and "eSwatini" begin small.
    guard let first = words.first, first.contains(where: \.isUppercase) else { return false }
    if words.count == 1, Self.pronouns.contains(first.lowercased()) { return false }
    return words.allSatisfy { word in
      (word.first.map { $0.isUppercase || $0.isNumber } ?? false) || Self.joints.contains(word)
        || word.dropFirst().contains(where: \.isUppercase)
    } && !Self.joints.contains(words[words.count - 1])
  }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let joints: Set<String> = [
    "of", "and", "the", "for", "de", "la", "le", "du", "des", "da", "do", "dos", "del", "di", "al", "el",
    "bin", "ibn",
    "bint", "ben", "von", "van", "der", "den", "y", "e", "&",
  ]
  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "who", "which", "that",
    "this",
    "these", "those", "both", "all", "them", "us", "him", "my", "some", "many", "others", "officials",
    "authorities",
  ]
}
