import Language

/// People and parts of an organisation that the phrase itself does not name: "its fighters", "the group's members",
/// "a spokesman for the rebels".
extension Discourse {
  /// People who are not an organisation's own though the phrase calls them its.
  static let notOwn: Set<String> = [
    "victim", "critic", "rival", "enemy", "opponent", "foe", "ally", "partner", "neighbor", "neighbour",
    "country", "nation", "state", "hostage", "captive", "prisoner", "relative", "family", "target",
    "counterpart", "supporter", "sympathizer", "sympathiser", "backer", "adversary", "donor", "guest", "host",
    "people", "citizen", "resident", "government", "party", "friend", "colleague", "customer", "client",
  ]

  /// The organisation whose people or parts a phrase means, or `nil`.
  func peopleOfOrganisation(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    if let named = namedOwner(facts, in: sentence) { return named }
    guard !Self.notOwn.contains(facts.lemma), facts.codes.isEmpty, facts.organisations.isEmpty,
      SectorWords.of(facts.lemma) != nil || Self.generalNouns.contains(facts.lemma)
        || view.tokens[facts.head].mention == .person || view.tokens[facts.head].mention == .organization
    else { return nil }
    guard let owner = owner(of: facts, in: sentence), owner.entities.count == 1,
      case let entity = leads(owner.entities[0], facts) ?? owner.entities[0],
      ["IGO", "REB", "PAR", "NGO", "CRM"].contains(entity.sector),
      entity.kind == .organisation || entity.kind == .group, entity.id.hasPrefix("\(entity.sector):")
    else { return nil }
    var party = entity
    party.role = facts.isPlural ? "" : facts.lemma
    return Resolved([party], .nominal, "\(view.words(facts.range)): \(entity.name)")
  }

  /// "Snipers of the Rapid Support Forces", "election observers from the European Union".
  private func namedOwner(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard !Self.notOwn.contains(facts.lemma), facts.codes.isEmpty, let owner = facts.organisations.first,
      facts.organisations.count == 1, ["IGO", "REB", "PAR", "CRM", "NGO"].contains(owner.sector),
      view.tokens[facts.head].mention == .person, facts.head + 2 < facts.range.upperBound,
      view.lower[facts.head + 1] == "of"
        || view.lower[facts.head + 1] == "from"
          && SectorWords.of(facts.lemma).map({ $0.sector != "CVL" }) == true,
      let match = view.matches.first(where: { $0.tokens.lowerBound > facts.head && organisation($0) != nil }),
      view.lower[facts.head + 2..<match.tokens.lowerBound].allSatisfy({ $0 == "the" })
    else { return nil }
    var party = owner
    party.role = facts.isPlural ? "" : facts.lemma
    return Resolved([party], .nominal, "\(view.words(facts.range)): \(owner.name)")
  }

  /// "his forces", "troops of rebel leader Ana Lopes": the group of the person to whom fighters belong.
  private func leads(_ person: Entity, _ facts: PhraseFacts) -> Entity? {
    guard person.kind == .person,
      [
        "force", "troop", "soldier", "fighter", "follower", "army", "militia", "gunman", "guerrilla", "rebel",
        "commander", "militant", "man", "movement", "group",
      ].contains(facts.lemma), let group = affiliations[person.id], ["REB", "PAR"].contains(group.sector)
    else { return nil }
    return group
  }

  private func owner(of facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    if let possessive = facts.possessive { return pronoun(possessive, in: sentence) }
    if let mark = (facts.range.lowerBound..<facts.head).last(where: view.isPossessive),
      mark > facts.range.lowerBound
    {
      return resolve(facts.range.lowerBound..<mark, in: sentence, asParty: true)
    }
    guard isPerson(facts.lemma) || view.tokens[facts.head].mention == .person else { return nil }
    var after = facts.head + 1
    var limit = facts.range.upperBound
    if after + 1 < view.count, Self.bound.contains(view.lower[after]), view.lower[after + 1] == "to" {
      // The span may end before these words: "gunmen" for "gunmen loyal to the front".
      after += 1
      limit = view.count
    } else if after >= view.count || !["of", "for", "from"].contains(view.lower[after]) {
      return nil
    }
    guard after + 1 < limit else { return nil }
    let end =
      (after + 1..<limit).first {
        view.lower[$0] == "," || ["ADP", "VERB", "AUX", "PUNCT", "CCONJ"].contains(view.tokens[$0].upos)
      } ?? limit
    guard end > after + 1 else { return nil }
    return resolve(after + 1..<end, in: sentence, asParty: true)
  }

  /// Words that bind people to a group with "to".
  private static let bound: Set<String> = [
    "belonging", "loyal", "answering", "sworn", "affiliated", "subordinate",
  ]

  private func isPerson(_ lemma: String) -> Bool {
    ["troop", "army"].contains(lemma)
      || SectorWords.of(lemma).map { [.role, .place, .crowd, .armed].contains($0.nature) } ?? false
  }
}
