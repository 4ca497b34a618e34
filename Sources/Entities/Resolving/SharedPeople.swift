import Language

/// "the monitors" after "UN monitors", "the leaders" after "APEC leaders": people of the same organisation.
extension Discourse {
  /// The organisation whose people an earlier phrase with the same noun named, or `nil`.
  func sameKindOfPeople(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard facts.isPlural, facts.codes.isEmpty, facts.organisations.isEmpty, facts.possessive == nil,
      facts.isDefinite || facts.range.count == 1,
      !facts.before.contains(where: { ["other", "local", "foreign", "both"].contains($0) }),
      !["member", "country", "state", "nation", "rebel", "militant", "force"].contains(facts.lemma)
    else { return nil }
    let view = views[sentence]
    guard
      SectorWords.of(facts.lemma).map({ $0.nature == .role || $0.nature == .organ }) ?? false
        || view.tokens[facts.head].mention == .person
    else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    for item in earlier(than: position, within: 8) where item.mention.form != .pronoun {
      let there = views[item.position.sentence]
      guard there.lemmas[item.head] == facts.lemma, there.isPlural(item.head) else { continue }
      guard item.mention.entities.count == 1, case let entity = item.mention.entities[0],
        ["IGO", "NGO"].contains(entity.sector), entity.id.hasPrefix("\(entity.sector):")
      else { return nil }
      return Resolved(
        [entity], .nominal,
        "\(view.words(facts.range)): \(entity.name), sentence \(number(item.position.sentence))")
    }
    return nil
  }
}
