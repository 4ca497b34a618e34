import Language

/// "the alliance", "the regional bloc", "the group": the organisation named last that such a noun fits.
extension Discourse {
  private static let sectorsByNoun: [String: Set<String>] = [
    "alliance": ["IGO"], "bloc": ["IGO"], "confederation": ["IGO"], "pact": ["IGO"], "union": ["IGO", "CVL"],
    "coalition": ["IGO", "OPP"], "organization": ["IGO", "NGO", "REB"],
    "organisation": ["IGO", "NGO", "REB"],
    "body": ["IGO"], "entity": ["IGO"], "community": ["IGO"], "group": ["REB", "PAR", "CRM", "NGO", "IGO"],
    "movement": ["REB", "OPP"], "militia": ["PAR", "REB"], "faction": ["REB", "PAR"], "cartel": ["CRM"],
    "gang": ["CRM"],
    "company": ["BUS", "PAR"], "firm": ["BUS"], "bank": ["BUS", "IGO"], "party": ["OPP", "GOV"],
    "newspaper": ["MED"],
    "agency": ["MED", "IGO", "NGO", "GOV"], "charity": ["NGO"], "court": ["IGO", "JUD"], "council": ["IGO"],
    "mission": ["IGO"], "network": ["REB", "MED", "NGO"], "foundation": ["NGO", "EDU"], "institute": ["EDU"],
  ]

  func organisationMeant(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard let sectors = Self.sectorsByNoun[facts.lemma], !facts.isPlural else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let words = views[sentence].words(facts.range)
    if sectors.contains("IGO"), facts.codes.uniqued.count > 1,
      let alliance = alliance(of: facts.codes.uniqued)
    {
      return Resolved(
        [directory.entity(for: alliance)], .nominal, "\(words): \(alliance.name), \(alliance.source)")
    }
    if ["bloc", "organization", "organisation", "body", "confederation", "alliance"].contains(facts.lemma),
      let resolved = regional(facts, words: words, at: position)
    {
      return resolved
    }
    guard facts.isDefinite || facts.possessive != nil, facts.codesBefore.isEmpty else { return nil }
    if facts.before.contains(where: { ["armed", "jihadist", "rebel", "militant"].contains($0) }) {
      return last(["REB", "PAR"], before: position, words: words)
    }
    return last(sectors, before: position, words: words)
  }

  private func last(_ sectors: Set<String>, before position: Position, words: String) -> Resolved? {
    let noun = words.split(separator: " ").last?.lowercased() ?? ""
    return last(sectors, before: position, words: words, calledBy: noun)
      ?? last(sectors, before: position, words: words, calledBy: "")
  }

  /// The last fitting organisation; with a noun, only one whose own name has that noun ("the alliance": an Alliance).
  private func last(_ sectors: Set<String>, before position: Position, words: String, calledBy noun: String)
    -> Resolved?
  {
    for tracked in earlier(than: position) where tracked.mention.form != .pronoun {
      guard tracked.mention.entities.count == 1, let entity = tracked.mention.entities.first,
        sectors.contains(entity.sector),
        [.organisation, .group].contains(entity.kind), entity.id.count > 4 + 3, entity.id.contains(":"),
        !entity.name.hasSuffix("Joint Force")
      else { continue }
      if !noun.isEmpty, !entity.name.lowercased().contains(noun) { continue }
      if entity.id == "\(entity.country):\(entity.sector)" { continue }
      return Resolved(
        [entity], .nominal, "\(words): \(entity.name), sentence \(number(tracked.position.sentence))")
    }
    return nil
  }

  /// "West Africa's regional bloc": the organisation most of whose members lie in the region.
  private func regional(_ facts: PhraseFacts, words: String, at position: Position) -> Resolved? {
    let words = views[position.sentence].lower[facts.range.lowerBound..<facts.head]
    guard let region = directory.region(in: words) else { return nil }
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
