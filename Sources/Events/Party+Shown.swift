import Entities

extension Party {
  /// What a reader is shown: the name, or the report's own words where it is a guess whose troops, ministry or officials
  /// they are ("the soldiers", not "Togolese armed forces").
  package var shown: String {
    guard !words.text.isEmpty, !isSure, [.organ, .people, .unknown].contains(entity.kind),
      !Self.pronouns.contains(words.text.lowercased())
    else { return entity.name }
    return Self.phrase(words.text)
  }

  private static let pronouns: Set<String> = [
    "they", "them", "it", "he", "she", "him", "her", "we", "us", "their", "its", "his", "who", "which",
    "that",
    "both", "all", "those", "these", "some", "others", "one", "many",
  ]

  /// The words up to a comma or a relative clause, in one line.
  private static func phrase(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var out: [String] = []
    for word in words.prefix(longest) {
      if !out.isEmpty, [",", "who", "which", "that", "whose", "whom"].contains(word.lowercased()) { break }
      out.append(String(word))
      if word.hasSuffix(",") { break }
    }
    var phrase = out.joined(separator: " ").trimmingSuffix { ",;:–—".contains($0) }
    for ending in ["'s", "’s"] where phrase.hasSuffix(ending) { phrase.removeLast(ending.count) }
    return out.count == longest && words.count > longest ? phrase + " …" : phrase
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
