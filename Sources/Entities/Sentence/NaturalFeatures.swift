import Language

/// "Saint Martin's Island", "the Niger River": a state's name in the name of an island or a river names no state.
enum NaturalFeatures {
  private static let nouns: Set<String> = [
    "Island", "Islands", "River", "Valley", "Strait", "Straits", "Sea", "Delta", "Lake", "Basin", "Desert",
    "Mountains",
    "Bay", "Reef", "Shoal", "Canyon", "Street", "Avenue", "Road",
  ]

  /// Whether a match is the beginning of such a name.
  static func isPart(_ match: NameMatch, in tokens: [Token]) -> Bool {
    let start = match.tokens.lowerBound
    // "The Jordan Valley" is not The Valley, Anguilla's capital.
    if match.tokens.count == 1, nouns.contains(tokens[start].text), start > 0,
      tokens[start - 1].text.first?.isUppercase == true, tokens[start - 1].text.lowercased() != "the"
    {
      return true
    }
    guard match.postings.first?.role == .state else { return false }
    var next = match.tokens.upperBound
    if next < tokens.count, ["'s", "’s"].contains(tokens[next].text) { next += 1 }
    return next < tokens.count && nouns.contains(tokens[next].text)
  }
}
