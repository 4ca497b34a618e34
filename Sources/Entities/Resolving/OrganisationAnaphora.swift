import Language

/// "the alliance", "the regional bloc", "the group": the organisation named last that such a noun fits.
extension Discourse {
  private static let sectorsByNoun: [String: Set<String>] = [
    "alliance": ["IGO", "REB", "OPP"], "bloc": ["IGO"], "grouping": ["IGO"], "confederation": ["IGO"],
    "pact": ["IGO"],
    "coalition": ["IGO", "OPP"], "organization": ["IGO", "NGO", "REB"],
    "organisation": ["IGO", "NGO", "REB"],
    "body": ["IGO"], "entity": ["IGO"], "community": ["IGO"], "group": ["REB", "PAR", "CRM", "NGO", "OPP"],
    "movement": ["REB", "OPP", "NGO"], "militia": ["PAR", "REB"], "faction": ["REB", "PAR"],
    "cartel": ["CRM"],
    "sect": ["REB", "REL"],
    "gang": ["CRM"],
    "company": ["BUS", "PAR"], "firm": ["BUS"], "party": ["OPP", "GOV"],
    "newspaper": ["MED"],
    "agency": ["MED", "IGO", "NGO", "GOV"], "charity": ["NGO"], "network": ["REB", "MED", "NGO"],
    "watchdog": ["NGO"],
  ]
  /// Nouns that mean an organisation only if its own name has them: "the council" is no mission.
  private static let nounsOfNames: Set<String> = [
    "union", "bank", "court", "council", "mission", "foundation", "institute", "commission", "tribunal",
    "committee", "fund", "front", "guard", "league", "forum", "federation", "association", "quartet",
    "campaign", "programme", "program", "society", "assembly", "conference", "initiative",
  ]
  /// Nouns for organisations of which states are members.
  private static let nounsOfStates: Set<String> = ["alliance", "bloc", "grouping", "pact", "confederation"]

  func organisationMeant(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let words = views[sentence].words(facts.range)
    if Self.nounsOfNames.contains(facts.lemma), facts.isDefinite, !facts.isPlural, facts.codesBefore.isEmpty,
      let named = last(
        ["IGO", "NGO", "REB", "PAR", "BUS", "EDU"], before: position, words: words, noun: facts.lemma,
        isNamed: true)
    {
      return named
    }
    guard let sectors = Self.sectorsByNoun[facts.lemma], !facts.isPlural,
      !hasNameOfItsOwn(facts, in: sentence)
    else { return nil }
    // "An alliance of Mali, Burkina Faso and Niger": the whole list, where the phrase holds a part of it.
    let listed =
      compounds.first { $0.position.sentence == sentence && $0.tokens.overlaps(facts.range) }?.codes ?? []
    let codes = facts.codes.uniqued.allSatisfy(listed.contains) ? listed : facts.codes.uniqued
    if sectors.contains("IGO"), facts.codes.uniqued.count > 1, let alliance = alliance(of: codes) {
      return Resolved(
        [directory.entity(for: alliance)], .nominal, "\(words): \(alliance.name), \(alliance.source)")
    }
    if ["bloc", "organization", "organisation", "body", "confederation", "alliance"].contains(facts.lemma),
      let resolved = regional(facts, words: words, at: position)
    {
      return resolved
    }
    guard facts.isDefinite || facts.possessive != nil, facts.codesBefore.isEmpty else { return nil }
    if facts.before.contains(where: Self.armedWords.contains) {
      return last(["REB", "PAR"], before: position, words: words, noun: facts.lemma)
    }
    if facts.before.contains(where: { ["international", "world", "global"].contains($0) }) {
      return last(["IGO"], before: position, words: words, noun: facts.lemma)
    }
    if Self.nounsOfStates.contains(facts.lemma),
      facts.before.contains(where: { ["western", "atlantic", "transatlantic"].contains($0) }),
      let record = directory.organisation("NATO")
    {
      return Resolved([directory.entity(for: record)], .nominal, "\(words): \(record.name)")
    }
    if facts.before.contains(where: { ["right", "rights", "aid", "advocacy", "charity"].contains($0) }) {
      return last(["NGO"], before: position, words: words, noun: facts.lemma)
    }
    return last(sectors, before: position, words: words, noun: facts.lemma)
  }

  /// "The Headwaters Alliance", unlike "the alliance" and "the Western alliance", says which.
  private func hasNameOfItsOwn(_ facts: PhraseFacts, in sentence: Int) -> Bool {
    let view = views[sentence]
    return view.tokens[facts.head].text.first?.isUppercase == true && facts.head > facts.range.lowerBound
      && view.tokens[facts.head - 1].upos == "PROPN" && view.matchAt[facts.head - 1] < 0
      && view.analysis.names.contains {
        $0.kind == .organisation && $0.tokens.contains(facts.head) && $0.tokens.contains(facts.head - 1)
      }
  }

  static let armedWords: Set<String> = [
    "armed", "jihadist", "rebel", "militant", "islamist", "guerrilla", "insurgent", "terror", "terrorist",
    "separatist", "extremist", "jihadi",
  ]

  private func last(_ sectors: Set<String>, before position: Position, words: String, noun: String)
    -> Resolved?
  {
    last(sectors.union(["IGO"]), before: position, words: words, noun: noun, isNamed: true)
      ?? last(sectors, before: position, words: words, noun: noun, isNamed: false)
  }

  /// The last fitting organisation; one that must be named by the noun has it in its name ("the alliance": an Alliance).
  private func last(
    _ sectors: Set<String>, before position: Position, words: String, noun: String, isNamed: Bool
  ) -> Resolved? {
    for tracked in earlier(than: position) where tracked.mention.form != .pronoun {
      guard tracked.mention.entities.count == 1, let entity = tracked.mention.entities.first,
        sectors.contains(entity.sector),
        [.organisation, .group].contains(entity.kind), entity.id.count > 4 + 3, entity.id.contains(":"),
        !entity.isJointForce
      else { continue }
      if entity.id == "\(entity.country):\(entity.sector)" { continue }
      if isNamed, !entity.name.lowercased().contains(noun), noun != "mission" || !isMission(entity) {
        continue
      }
      if !isNamed, Self.nounsOfStates.contains(noun), !isOfStates(entity) { continue }
      return Resolved(
        [entity], .nominal, "\(words): \(entity.name), sentence \(number(tracked.position.sentence))")
    }
    return nil
  }

  /// Whether an organisation is a part of another one that has been sent somewhere: "MONUSCO".
  private func isMission(_ entity: Entity) -> Bool {
    guard entity.sector == "IGO", let record = directory.organisation(entity.name) else { return false }
    return !record.parent.isEmpty && !record.acronym.isEmpty && !record.countries.isEmpty
  }

  /// Whether some states, not all of the world, are members of an organisation, as far as the directory knows it.
  private func isOfStates(_ entity: Entity) -> Bool {
    guard entity.sector == "IGO" else { return false }
    guard let record = directory.organisation(entity.name) else { return true }
    return record.members.count > 1 && record.members.count < 100
  }

  /// "West Africa's regional bloc": the organisation most of whose members lie in the region.
  private func regional(_ facts: PhraseFacts, words: String, at position: Position) -> Resolved? {
    let words = views[position.sentence].lower[facts.range.lowerBound..<facts.head]
    // "The Gulf of Guinea bloc" is not that of the Gulf.
    guard let region = directory.region(in: words), !words.dropFirst().contains("of") else { return nil }
    for (name, record) in textAlliances.sorted(by: { $0.key < $1.key }) {
      let codes = record.memberCodes(in: nil)
      let inside = codes.count { directory.state($0)?.regions.contains(region) ?? false }
      guard inside * 5 >= codes.count * 3 else { continue }
      return Resolved([directory.entity(for: record)], .nominal, "\(words): \(name), by its members")
    }
    // "West Africa's newest bloc" is none that readers have known for long.
    guard
      !words.contains(where: { ["newest", "new", "fledgling", "nascent", "young", "smallest"].contains($0) })
    else {
      return nil
    }
    var best: (record: OrganisationRecord, score: Double)?
    for record in directory.organisations
    where record.sector == "IGO" && record.members.count >= 3 && record.members.count < 40 {
      let codes = record.memberCodes(in: year)
      guard codes.count >= 3 else { continue }
      let inside = codes.filter { directory.state($0)?.regions.contains(region) ?? false }.count
      guard inside * 5 >= codes.count * 3 else { continue }
      let isNamed = tracked.contains {
        $0.position < position && $0.mention.entities.contains { $0.name == record.name }
      }
      let score = Double(inside) + (isNamed ? 2 : 0)
      if best == nil || score > best!.score { best = (record, score) }
    }
    return best.map {
      Resolved([directory.entity(for: $0.record)], .nominal, "\(words): \($0.record.name), by its members")
    }
  }
}
