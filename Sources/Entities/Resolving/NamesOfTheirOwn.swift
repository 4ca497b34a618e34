import Language

/// Words with a capital that name a state without its name: "the North", "the two Koreas", "USS Harlow".
extension Discourse {
  /// "The North" and "the South" where a report is about Korea, "both Koreas".
  func korea(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let word = view.lower[facts.head]
    guard counts["PRK", default: 0] + counts["KOR", default: 0] > 0,
      view.tokens[facts.head].text.first?.isUppercase == true
    else { return nil }
    if word == "koreas" {
      return Resolved(["PRK", "KOR"].map(directory.stateEntity), .name, "both states of Korea")
    }
    guard ["north", "south"].contains(word), facts.isDefinite, facts.head + 1 == facts.range.upperBound,
      facts.codes.isEmpty
    else { return nil }
    return Resolved(
      [directory.stateEntity(word == "north" ? "PRK" : "KOR")], .name, "\(view.words(facts.range)) of Korea")
  }

  private static let shipPrefixes = ["uss": "USA", "usns": "USA", "hms": "GBR", "hmas": "AUS", "hmcs": "CAN"]

  /// A warship by the letters before its name is part of its navy.
  func warship(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    for index in facts.range where index <= facts.head {
      guard let code = Self.shipPrefixes[view.lower[index]], index + 1 < view.count,
        view.tokens[index].text == view.tokens[index].text.uppercased(),
        view.tokens[index + 1].text.first?.isUppercase == true
      else { continue }
      let words = view.words(facts.range)
      return Resolved([organEntity(country: code, sector: "MIL", words: words)], .name, "\(words): warship")
    }
    return nil
  }
}
