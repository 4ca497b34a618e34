import Entities

extension Party {
  /// What a reader is shown: the name, or the report's own words where it is a guess whose troops, ministry or officials
  /// they are ("the soldiers", not "Togolese armed forces").
  package var shown: String { isShownInWords ? Self.phrase(words.text) : entity.name }

  /// Whether the report's own words stand for the name.
  package var isShownInWords: Bool {
    !words.text.isEmpty && !isSure && [.organ, .people, .unknown].contains(entity.kind)
      && !Self.pronouns.contains(words.text.lowercased())
  }

  private static let pronouns: Set<String> = [
    "they", "them", "themselves", "it", "itself", "he", "himself", "she", "herself", "him", "her", "i", "me",
    "we",
    "us", "ours", "you", "their", "theirs", "its", "his", "who", "whom", "whose", "which", "that", "both",
    "all",
    "those", "these", "some", "others", "one", "many",
  ]

  /// The words up to a comma or a relative clause, in one line.
  private static func phrase(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var out: [String] = []
    var isCut = words.count > longest
    for word in words.prefix(longest) {
      if !out.isEmpty, [",", "who", "which", "that", "whose", "whom"].contains(word.lowercased()) {
        isCut = false
        break
      }
      out.append(String(word))
      if word.hasSuffix(",") {
        isCut = false
        break
      }
    }
    var phrase = out.joined(separator: " ").trimmingSuffix { ",;:–—".contains($0) }
    for ending in ["'s", "’s"] where phrase.hasSuffix(ending) { phrase.removeLast(ending.count) }
    return isCut ? phrase + " …" : phrase
  }

  /// In words.
  private static let longest = 9
}

extension String {
  fileprivate func trimmingSuffix(while isCut: (Character) -> Bool) -> String {
    var out = Substring(self)
    while let last = out.last, isCut(last) { out.removeLast() }
    return String(out)
  }
}
