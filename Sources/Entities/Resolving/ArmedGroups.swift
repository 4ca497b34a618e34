import Language

/// An armed group or militia that a report names, with where it does so.
struct NamedGroup: Sendable {
  var entity: Entity
  /// The countries it belongs to; empty for one that has none.
  var countries: [String]
  var parent: String
  var positions: [Position]
}

/// "the rebels", "two militants", "rebel leader Ana Lopes": the armed group of the report that is meant.
extension Discourse {
  /// Words that tell that none of the groups spoken of is meant, or another one.
  private static let others: Set<String> = [
    "other", "another", "rival", "splinter", "dissident", "breakaway", "renegade", "unknown", "unidentified",
    "various", "different", "former", "ex", "local", "pro-government", "loyalist", "many", "several",
  ]

  private static let creeds: Set<String> = ["sunni", "shiite", "shia", "hutu", "tutsi", "kurdish", "jewish"]
  /// Groups of the directory that are parties in the first place: "Palestinian militants" are not theirs.
  private static let parties: Set<String> = [
    "Fatah", "Palestine Liberation Organization", "Islamic Salvation Front", "African National Congress",
    "SWAPO", "Fretilin",
  ]

  /// Finds the groups that a report names, by their own name or by a leader whom the directory knows.
  mutating func collectArmedGroups() {
    var groups: [NamedGroup] = []
    func add(_ entity: Entity, at position: Position) {
      guard ["REB", "PAR"].contains(entity.sector), entity.id.hasPrefix("\(entity.sector):"),
        !Self.parties.contains(entity.name),
        directory.organisation(entity.name) != nil || !isOfPolitics(position.sentence)
      else { return }
      if let known = groups.firstIndex(where: { $0.entity.id == entity.id }) {
        groups[known].positions.append(position)
        return
      }
      let record = directory.organisation(entity.name)
      groups.append(
        NamedGroup(
          entity: entity,
          countries: record?.countries ?? (entity.country.isEmpty ? [] : [entity.country]),
          parent: record?.parent ?? "", positions: [position]))
    }
    for sentence in views.indices {
      let view = views[sentence]
      for match in view.matches where !Discourse.isLoose(match.tokens, in: view) {
        guard let entity = organisation(match), !isPartOfPerson(match.tokens, in: sentence) else { continue }
        add(entity, at: Position(sentence: sentence, token: match.tokens.lowerBound))
      }
      for (tokens, entity) in textNameSpans(in: sentence) where view.matchAt[tokens.lowerBound] < 0 {
        add(entity, at: Position(sentence: sentence, token: tokens.lowerBound))
      }
      // Names that neither the directory nor the text's own explanations tell: "the Salween Liberation Front".
      for name in view.analysis.names
      where name.kind == .organisation && view.matchAt[name.tokens.lowerBound] < 0 {
        let guessed = guessedName(facts(name.tokens, in: sentence), in: sentence)
        for entity in guessed?.entities ?? [] {
          add(entity, at: Position(sentence: sentence, token: name.tokens.lowerBound))
        }
      }
    }
    for profile in profiles {
      if let entity = affiliations[profile.entity.id] { add(entity, at: profile.position) }
    }
    for at in groups.indices { groups[at].positions.sort() }
    let taken = Set(groups.flatMap(\.countries))
    armedGroups = groups + regionalRebels().filter { taken.isDisjoint(with: $0.countries) }
  }

  /// Whether the sentence that names a front or a movement speaks of parties and votes, and of nobody under arms.
  private func isOfPolitics(_ sentence: Int) -> Bool {
    let words = Set(views[sentence].lemmas)
    return !words.isDisjoint(with: Self.politics) && words.isDisjoint(with: Self.armedWords)
  }

  private static let politics: Set<String> = [
    "opposition", "coalition", "election", "vote", "candidate", "party", "march", "rally", "dialogue",
    "petition",
    "ballot", "poll", "campaign",
  ]
  /// Words for those who fight for a faith, and in names of theirs.
  private static let faith = ["jihad", "islam", "mujahid", "salaf"]
  private static let faithNames =
    faith + ["ansar", "jamaat", "jama'at", "shabaab", "qaeda", "harakat", "allah", "haram"]

  /// Gives rebels whom the report introduces without their group the only one that fits.
  mutating func affiliateRebels() {
    for profile in profiles
    where ["REB", "PAR"].contains(profile.entity.sector) && affiliations[profile.entity.id] == nil {
      let codes = profile.entity.country.isEmpty ? [] : [profile.entity.country]
      guard let group = only(fitting(codes, sector: profile.entity.sector)) else { continue }
      affiliations[profile.entity.id] = group
    }
  }

  /// The group that a phrase with a word for armed people means, or `nil` when none fits or several do.
  func armedGroup(_ facts: PhraseFacts, sector: String, in sentence: Int) -> Entity? {
    guard !armedGroups.isEmpty, facts.organisations.isEmpty,
      !facts.before.contains(where: Self.others.contains),
      !(facts.isPlural
        && ["group", "faction", "organization", "organisation", "movement"].contains(facts.lemma))
    else { return nil }
    // "The Islamic Resistance" is a name, "the anti-apartheid movement" no group under arms.
    if views[sentence].tokens[facts.head].upos == "PROPN",
      facts.head > 1, !facts.isPlural, views[sentence].tokens[facts.head].text.first?.isUppercase == true
    {
      return nil
    }
    if ["movement", "resistance", "front", "rebellion"].contains(facts.lemma),
      !facts.before.contains(where: Self.armedWords.contains)
    {
      return nil
    }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    var groups = fitting(facts.codes, sector: sector)
    if sector == "REB" {
      let rebels = groups.filter { $0.entity.sector == "REB" }
      if !rebels.isEmpty || facts.before.contains(where: Self.creeds.contains) { groups = rebels }
    }
    // "Jihadists" are no front that the text tells nothing of the kind of.
    if (facts.before + [facts.lemma]).contains(where: { word in Self.faith.contains(where: word.hasPrefix) })
    {
      groups = groups.filter { group in
        let name = group.entity.name.lowercased()
        return directory.organisation(group.entity.name) != nil && group.entity.sector == "REB"
          || Self.faithNames.contains(where: name.contains)
      }
    }
    // Those hired to fight an insurgency are not the insurgents.
    if ["insurgency", "insurgent", "rebel", "rebellion", "guerrilla"].contains(facts.lemma) {
      groups.removeAll { $0.entity.sector == "PAR" }
    }
    let named = groups.filter { isNamed($0.entity, by: facts) }
    if !named.isEmpty { groups = named }
    let isVague = !facts.isDefinite && ["militant", "extremist", "terrorist", "bomber"].contains(facts.lemma)
    if isVague { groups = groups.filter { $0.positions.contains { $0 < position } } }
    if let only = only(groups) {
      return facts.isDefinite || !facts.codes.isEmpty || isAtHome(only, at: position) ? only : nil
    }
    guard facts.isDefinite, facts.possessive == nil else { return nil }
    return groups.compactMap { group in
      group.positions.last { $0 < position && $0.sentence >= sentence - 6 }.map { ($0, group.entity) }
    }.max { $0.0 < $1.0 }?.1
  }

  /// Whether a group belongs to the country of the passage, or to none.
  private func isAtHome(_ group: Entity, at position: Position) -> Bool {
    let countries = armedGroups.first { $0.entity.id == group.id }?.countries ?? []
    return countries.isEmpty
      || countries.contains(
        contextCountry(at: position, of: CountryQuestion(sector: "REB")))
      || countries.contains { 2 * counts[$0, default: 0] >= counts.values.max() ?? 0 }
  }

  /// The groups of a sector and of one of the countries, where the phrase names any.
  private func fitting(_ codes: [String], sector: String) -> [NamedGroup] {
    armedGroups.filter { group in
      (group.entity.sector == sector || sector == "REB" && group.entity.sector == "PAR")
        && (codes.isEmpty
          ? group.countries.isEmpty || group.countries.contains { counts[$0, default: 0] > 0 }
          : !Set(codes).isDisjoint(with: group.countries))
    }
  }

  /// The one group among these: the only one, an organisation with its own branches, or by far the most named.
  private func only(_ groups: [NamedGroup]) -> Entity? {
    let names = Set(groups.map(\.entity.name))
    let tops = groups.filter { !names.contains($0.parent) }
    guard let first = tops.max(by: { $0.positions.count < $1.positions.count }) else { return nil }
    let rest = tops.filter { $0.entity.id != first.entity.id }.map(\.positions.count).max() ?? 0
    return rest == 0 || first.positions.count >= 3 * rest && first.positions.count > 3 ? first.entity : nil
  }

  /// "Maoist rebels": a word before the noun that the group's own name has.
  private func isNamed(_ group: Entity, by facts: PhraseFacts) -> Bool {
    let name = group.name.lowercased()
    return facts.before.contains { word in
      guard word.count >= 5 else { return false }
      let stem = word.hasSuffix("ist") || word.hasSuffix("ish") ? word.dropLast(3) : word[...]
      return stem.count >= 4 && name.contains(stem)
    }
  }
}
