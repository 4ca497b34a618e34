import Language

/// "Saint Martin's Island", "the Niger River", "the Gulf of Guinea", "Lake Chad", "Latin American": a state's name in the name
/// of an island, a water or a region names no state.
enum NaturalFeatures {
  private static let nouns: Set<String> = [
    "Island", "Islands", "River", "Valley", "Strait", "Straits", "Sea", "Delta", "Lake", "Basin", "Desert",
    "Mountains",
    "Bay", "Reef", "Shoal", "Canyon", "Street", "Avenue", "Road",
  ]

  private static let waters: Set<String> = [
    "Gulf", "Bay", "Sea", "Strait", "Straits", "Bight", "Horn", "Isthmus",
  ]
  private static let regions: Set<String> = [
    "Latin", "Central", "South", "North", "Inter", "Ibero", "Meso", "Pan", "Spanish",
  ]
  private static let several: Set<String> = [
    "countries", "states", "nations", "neighbours", "neighbors", "governments", "region", "subregion", "bloc",
    "leaders", "capitals", "armies", "republics", "community",
  ]

  /// "Latin American", "Inter-American"; "four Central African countries", not "the Central African army".
  private static func isPartOfRegion(_ match: NameMatch, in tokens: [Token]) -> Bool {
    let words = tokens[match.tokens].map(\.text)
    let start = match.tokens.lowerBound
    if words.count == 1, words[0].hasPrefix("America"), start > 0 {
      let before = tokens[start - 1].text == "-" && start > 1 ? start - 2 : start - 1
      return regions.contains(tokens[before].text)
    }
    guard words == ["Central", "African"] else { return false }
    let next = match.tokens.upperBound
    return next < tokens.count && several.contains(tokens[next].text)
      || start > 1 && tokens[start - 1].text == "and"
        && ["West", "East", "Southern"].contains(tokens[start - 2].text)
  }

  /// Whether a match is the beginning of such a name.
  static func isPart(_ match: NameMatch, in tokens: [Token]) -> Bool {
    let start = match.tokens.lowerBound
    // "The Jordan Valley" is not The Valley, Anguilla's capital.
    if match.tokens.count == 1, nouns.contains(tokens[start].text), start > 0,
      tokens[start - 1].text.first?.isUppercase == true, tokens[start - 1].text.lowercased() != "the"
    {
      return true
    }
    if isPartOfRegion(match, in: tokens) { return true }
    guard match.postings.first?.role == .state else { return false }
    if start > 0, ["Lake", "River"].contains(tokens[start - 1].text) { return true }
    if start > 1, tokens[start - 1].text == "of", waters.contains(tokens[start - 2].text) { return true }
    var next = match.tokens.upperBound
    if next < tokens.count, ["'s", "’s"].contains(tokens[next].text) { next += 1 }
    return next < tokens.count && nouns.contains(tokens[next].text)
  }
}
