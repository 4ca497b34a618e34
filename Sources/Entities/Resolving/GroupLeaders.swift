import Language

/// "The leader of the militant group", "the Ferghana Vanguard leader": who leads a group under arms leads no state.
extension Discourse {
  private static let leading: Set<String> = [
    "leader", "head", "chief", "commander", "founder", "spokesman", "spokeswoman", "spokesperson", "deputy",
    "ruler",
    "representative", "negotiator", "member", "emir",
  ]

  /// The leader of a group that has no name here, as one of its people.
  func leaderOfGroup(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard Self.leading.contains(facts.lemma), facts.organisations.isEmpty,
      facts.head + 2 < facts.range.upperBound,
      view.lower[facts.head + 1] == "of"
    else { return nil }
    let rest = facts.head + 2..<facts.range.upperBound
    let end =
      rest.first {
        $0 > rest.lowerBound
          && (view.tokens[$0].upos == "ADP" || ["that", "which", ","].contains(view.lower[$0]))
      }
      ?? rest.upperBound
    let owner = self.facts(rest.lowerBound..<end, in: sentence)
    let telling = owner.before + [owner.lemma]
    guard owner.organisations.isEmpty,
      let word = telling.lazy.compactMap({ SectorWords.of($0) }).first(where: {
        ["REB", "PAR", "CRM"].contains($0.sector)
      })
    else { return nil }
    let country =
      owner.codes.first
      ?? contextCountry(
        at: Position(sentence: sentence, token: facts.range.lowerBound), of: .fighters, noun: owner.lemma)
    let words = view.words(facts.range)
    return Resolved(
      [
        Entity(
          id: country.isEmpty ? word.sector : "\(country):\(word.sector)", name: words, kind: .people,
          country: country,
          sector: word.sector)
      ], .nominal, "\(words): leader of a group under arms")
  }

  /// Whether a leader is that of something with a name that is no state's and that nobody knows.
  func isLeaderOfUnknown(_ facts: PhraseFacts, in sentence: Int) -> Bool {
    let view = views[sentence]
    guard Self.leading.contains(facts.lemma), facts.codes.isEmpty, facts.organisations.isEmpty else {
      return false
    }
    return facts.range.contains { index in
      index < facts.head && index > facts.range.lowerBound && view.tokens[index].upos == "PROPN"
        && view.tokens[index].text.first?.isUppercase == true
        && SectorWords.title(view.lower[index]) == nil
    }
  }
}
