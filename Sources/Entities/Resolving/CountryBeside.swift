import Language

/// The country that the words right beside a name give its bearer without an office: "Dutch tourist |Jan Vos|",
/// "Switzerland's |Urs Frei|", "|Ann Lee|, an Irish engineer".
extension Discourse {
  /// A country with the sector that the words tell, and the words.
  func countryBeside(_ name: Range<Int>, in sentence: Int) -> (code: String, sector: String, words: String)? {
    countryBefore(name, in: sentence) ?? countryOfLed(name, in: sentence) ?? countryAfter(name, in: sentence)
  }

  private func countryBefore(_ name: Range<Int>, in sentence: Int) -> (
    code: String, sector: String, words: String
  )? {
    let view = views[sentence]
    var start = name.lowerBound
    while start > 0, isDescribing(start - 1, in: view) { start -= 1 }
    guard start < name.lowerBound else { return nil }
    return country(in: start..<name.lowerBound, of: view).map { ($0.code, $0.sector, $0.words) }
  }

  /// "A Turkish delegation led by Deputy Minister |Cemal Akturk|": who leads people of a country is of it.
  private func countryOfLed(_ name: Range<Int>, in sentence: Int) -> (
    code: String, sector: String, words: String
  )? {
    let view = views[sentence]
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < 7,
      ["NOUN", "ADJ", "PROPN"].contains(view.tokens[start - 1].upos)
    {
      start -= 1
    }
    guard start > 2, view.lower[start - 1] == "by",
      ["led", "headed", "fronted"].contains(view.lower[start - 2])
    else {
      return nil
    }
    var noun = start - 2
    while noun > 0, ["NOUN", "ADJ", "PROPN", "PUNCT"].contains(view.tokens[noun - 1].upos), start - noun < 7 {
      noun -= 1
    }
    return country(in: noun..<start - 2, of: view).flatMap {
      $0.isDemonym ? ($0.code, "GOV", view.words(noun..<start)) : nil
    }
  }

  /// Adjectives, nouns and numbers of age before a name; a state only with its possessive.
  private func isDescribing(_ index: Int, in view: SentenceView) -> Bool {
    let token = view.tokens[index]
    if view.matchAt[index] >= 0, let place = statePlace(view.matches[view.matchAt[index]]) {
      return place.role == .demonym || view.isPossessive(index + 1)
    }
    if view.isPossessive(index) {
      return index > 0 && view.matchAt[index - 1] >= 0
        && statePlace(view.matches[view.matchAt[index - 1]]) != nil
    }
    if view.lower[index] == "-" { return index > 0 && !["anti", "pro"].contains(view.lower[index - 1]) }
    return ["ADJ", "NOUN", "NUM"].contains(token.upos)
  }

  private func countryAfter(_ name: Range<Int>, in sentence: Int) -> (
    code: String, sector: String, words: String
  )? {
    let view = views[sentence]
    var start = name.upperBound
    // "Prime Minister Alicia Braithwaite |of Barbados|".
    if start + 1 < view.count, view.lower[start] == "of", view.matchAt[start + 1] >= 0,
      case let match = view.matches[view.matchAt[start + 1]], match.tokens.lowerBound == start + 1,
      let place = statePlace(match), place.role == .state,
      match.tokens.upperBound == view.count || view.tokens[match.tokens.upperBound].upos != "PROPN"
    {
      return (place.code, "UNK", "of \(view.words(match.tokens))")
    }
    guard start + 1 < view.count, [",", "("].contains(view.lower[start]) else { return nil }
    start += 1
    // ", 34," and ", a" before what is told.
    if view.tokens[start].upos == "NUM", start + 2 < view.count, view.lower[start + 1] == "," { start += 2 }
    if ["a", "an", "the"].contains(view.lower[start]) { start += 1 }
    var end = start
    while end < view.count,
      ["ADJ", "NOUN", "PROPN", "NUM"].contains(view.tokens[end].upos) || view.lower[end] == "-"
        || view.matchAt[end] >= 0, end < start + 8
    { end += 1 }
    guard end > start, (start..<end).contains(where: { view.tokens[$0].upos == "NOUN" }) || end == start + 1
    else { return nil }
    if let found = country(in: start..<end, of: view), found.isDemonym {
      return (found.code, found.sector, found.words)
    }
    // ", a consultant |in Almaty|,": where somebody works, when nothing tells whose he is.
    guard end + 1 < view.count, ["in", "from"].contains(view.lower[end]), view.matchAt[end + 1] >= 0,
      case let match = view.matches[view.matchAt[end + 1]], let place = statePlace(match),
      [.state, .capital, .city].contains(place.role), match.tokens.upperBound < view.count,
      view.lower[match.tokens.upperBound] == ","
    else { return nil }
    return (place.code, "UNK", view.words(start..<match.tokens.upperBound))
  }

  /// The one country that adjectives of a stretch of words name.
  private func country(in range: Range<Int>, of view: SentenceView) -> (
    code: String, sector: String, words: String, isDemonym: Bool
  )? {
    var found: StatePlace?
    for match in view.matches where match.tokens.lowerBound >= range.lowerBound {
      guard match.tokens.upperBound <= range.upperBound, let place = statePlace(match),
        [.demonym, .state].contains(place.role), !Discourse.isLoose(match.tokens, in: view),
        !Discourse.isForOrAgainst(match.tokens, in: view)
      else { continue }
      if let found, found.code != place.code { return nil }
      found = place
    }
    guard let found else { return nil }
    let sector = range.lazy.compactMap { SectorWords.of(view.lemmas[$0]) }.last
    return (
      found.code, sector.map { $0.nature == .role ? $0.sector : "UNK" } ?? "UNK", view.words(range),
      found.role == .demonym
    )
  }
}
