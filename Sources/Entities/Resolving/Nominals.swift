import Language

/// Parties without a name: "the foreign ministers of …", "Malian officials", "protesters", "the army", "rebels".
extension Discourse {
  private static let offices: Set<String> = [
    "minister", "president", "premier", "chancellor", "king", "queen", "emir", "ambassador", "envoy",
    "governor", "mayor",
    "secretary", "leader", "head", "chief", "spokesman", "spokeswoman", "counterpart", "general", "prince",
    "sultan",
    "chairman", "director", "vice-president", "commander", "speaker", "deputy", "senator", "judge",
    "prosecutor", "captain",
    "colonel", "official", "representative", "negotiator", "analyst", "expert", "activist", "diplomat",
    "adviser", "ruler", "taoiseach", "pope", "pontiff",
  ]

  /// "the minister", "the Russian minister": the person whom the report names with that office; "the foreign
  /// ministers of Mali and Niger": one office-holder each.
  func officeHolders(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard Self.offices.contains(facts.lemma), facts.organisations.isEmpty || !facts.codes.isEmpty else {
      return nil
    }
    if let ofGroup = leaderOfGroup(facts, in: sentence) { return ofGroup }
    if isLeaderOfUnknown(facts, in: sentence) { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let words = views[sentence].words(facts.range)
    let title = title(facts.range, in: sentence)
    if facts.isPlural, facts.lemma == "counterpart", let all = counterparts(facts, words: words, at: position)
    {
      return all
    }
    if facts.isPlural { return severalHolders(facts, title: title, words: words, at: position) }
    var code = facts.codes.first ?? ""
    if code.isEmpty, let possessive = facts.possessive,
      let owner = pronoun(possessive, in: sentence)?.entities.first
    {
      code = owner.country
    }
    if facts.lemma == "counterpart" { return counterpart(facts, code: code, words: words, at: position) }
    var isOneCountrys = false
    if code.isEmpty, facts.isDefinite || facts.range.count > 1,
      let only = country(ofOffice: title?.role ?? "")
    {
      code = only
      isOneCountrys = true
    }
    let isAnaphoric = facts.isDefinite || facts.possessive != nil || !facts.codes.isEmpty
    if isAnaphoric, facts.lemma != "official",
      let person = named(facts.lemma, role: title?.role ?? "", code: code, before: position)
    {
      return Resolved(
        [person.entity], .nominal,
        "\(words): \(person.entity.name), sentence \(number(person.position.sentence))")
    }
    if isOneCountrys, let title {
      let sector = title.sector.isEmpty ? "GOV" : title.sector
      return Resolved(
        [holder(of: title.role, sector: sector, code: code)], .nominal, "\(words): office of \(code) only")
    }
    return nil
  }

  /// "his Kenyan counterpart": who holds in another state the office of the person named last.
  private func counterpart(_ facts: PhraseFacts, code: String, words: String, at position: Position)
    -> Resolved?
  {
    let model = tracked.last {
      $0.position < position && $0.mention.entities.count == 1 && $0.mention.entities[0].kind == .person
        && !$0.mention.entities[0].role.isEmpty && $0.mention.entities[0].country != code
    }
    guard !facts.codes.isEmpty, let person = model?.mention.entities[0] else { return nil }
    return Resolved(
      [holder(of: person.role, sector: person.sector, code: code)], .nominal,
      "\(words): \(person.role) like \(person.name)")
  }

  /// "his counterparts from Kazakhstan and Uzbekistan": one holder of the office each.
  private func counterparts(_ facts: PhraseFacts, words: String, at position: Position) -> Resolved? {
    let all = facts.codes.uniqued.compactMap { counterpart(facts, code: $0, words: words, at: position) }
    guard let first = all.first else { return nil }
    return Resolved(all.flatMap(\.entities).uniqued, .nominal, first.reason)
  }

  /// The person of the report who holds such an office, the last one named before, else the first after.
  private func named(_ lemma: String, role: String, code: String, before position: Position) -> PersonProfile?
  {
    let role = role.lowercased()
    // "The spiritual leader", "the rebel leader" is no president.
    let isNoStates = role.split(separator: " ").contains {
      [
        "spiritual", "religious", "rebel", "opposition", "militia", "guerrilla", "tribal", "union", "party",
        "militant", "separatist", "student", "community", "church",
      ].contains($0)
    }
    func fits(_ profile: PersonProfile) -> Bool {
      let office = profile.entity.role.lowercased()
      guard !office.isEmpty, code.isEmpty || profile.entity.country == code else { return false }
      let words = office.split { !$0.isLetter }.map(String.init)
      if lemma == "leader", !isNoStates,
        ["president", "leader", "chief", "premier", "chairman", "head"].contains(where: words.contains)
      {
        return true
      }
      guard words.contains(lemma) else { return day == nil && held(role, by: profile) }
      let asked = role.split { !$0.isLetter }.map(String.init).filter {
        !["the", "new", "then"].contains($0)
      }
      return asked.allSatisfy(words.contains)
    }
    let mentioned = tracked.last { item in
      item.position < position && item.mention.entities.count == 1
        && profiles.contains { $0.entity == item.mention.entities[0] && fits($0) }
    }
    if let mentioned { return profiles.first { $0.entity == mentioned.mention.entities[0] } }
    return code.isEmpty ? nil : profiles.first(where: fits)
  }

  /// Whether the directory knows that the person held an office, for reports without a day.
  private func held(_ role: String, by profile: PersonProfile) -> Bool {
    guard let row = directory.personRows[NameKey.of(profile.entity.name).hash] else { return false }
    return directory.people[row].offices.contains { $0.office.lowercased() == role }
  }

  private func severalHolders(_ facts: PhraseFacts, title: PersonTitle?, words: String, at position: Position)
    -> Resolved?
  {
    var codes = facts.codes.uniqued
    var reason = "\(words): office of each state"
    if codes.isEmpty, facts.isDefinite || facts.possessive != nil || facts.range.count == 1,
      ["minister", "president", "leader", "head", "premier"].contains(facts.lemma),
      !isOfPeople(facts, in: views[position.sentence])
    {
      let last = tracked.last {
        $0.position < position && $0.mention.entities.count > 1
          && $0.mention.entities.allSatisfy { !$0.role.isEmpty && $0.role.lowercased().contains(facts.lemma) }
      }
      if let last {
        return Resolved(
          last.mention.entities, .nominal, "\(words): sentence \(number(last.position.sentence))")
      }
      if facts.lemma == "minister", ownersOfPhrase(facts, at: position) == nil,
        let named = ministersNamed(at: position, as: title?.role ?? "")
      {
        return Resolved(
          named.map(\.entity), .nominal,
          "\(words): \(named.map { $0.entity.name + ", sentence " + String(number($0.position.sentence)) }.joined(separator: "; "))"
        )
      }
      if let compound = compounds.last(where: {
        $0.position < position && (facts.count == nil || $0.codes.count == facts.count)
      }) {
        codes = compound.codes
        reason =
          "\(words): of \(codes.joined(separator: ", ")), sentence \(number(compound.position.sentence))"
      }
    }
    if codes.count < 2, let owners = ownersOfPhrase(facts, at: position) { codes = owners }
    guard codes.count > 1 else { return nil }
    let role =
      ministerOfMinistries(facts, in: views[position.sentence]) ?? (title?.role ?? facts.lemma).singularRole
    let sector = title.map { $0.sector.isEmpty ? "GOV" : $0.sector } ?? "GOV"
    return Resolved(codes.map { holder(of: role, sector: sector, code: $0) }, .nominal, reason)
  }

  /// "The heads of the defence ministries of Chad and Niger": their defence ministers.
  private func ministerOfMinistries(_ facts: PhraseFacts, in view: SentenceView) -> String? {
    guard facts.lemma == "head",
      let ministry = facts.range.first(where: { $0 > facts.head + 1 && view.lemmas[$0] == "ministry" }),
      ministry <= facts.head + 4, view.tokens[ministry - 1].upos != "DET"
    else { return nil }
    return view.lower[ministry - 1] + " minister"
  }

  /// "The Kurdish leaders": of a people that the directory has no state for, so not of the states named before.
  private func isOfPeople(_ facts: PhraseFacts, in view: SentenceView) -> Bool {
    (facts.range.lowerBound..<facts.head).contains {
      $0 > 0 && view.tokens[$0].upos == "ADJ" && view.tokens[$0].text.first?.isUppercase == true
    }
  }

  /// The ministers whom a report names when they are two or three, those before a place first.
  private func ministersNamed(at position: Position, as asked: String) -> [PersonProfile]? {
    let branch = ["foreign", "defen", "interior", "finance", "trade", "energy"].first(
      where: asked.lowercased().contains)
    let all = profiles.filter { profile in
      let role = profile.entity.role.lowercased()
      if let branch, !role.contains(branch), branch != "foreign" || role.contains("minister") { return false }
      return !profile.entity.country.isEmpty && profile.entity.kind == .person
        && (role.contains("minister") || role.hasSuffix("secretary")
          || held("foreign secretary", by: profile))
        && profile.position.sentence <= position.sentence + 1
    }
    guard (2...3).contains(all.count), Set(all.map(\.entity.country)).count == all.count else { return nil }
    return all
  }

  /// "the countries' leaders", "the three countries' foreign ministers", "the leaders of both nations".
  private func ownersOfPhrase(_ facts: PhraseFacts, at position: Position) -> [String]? {
    let view = views[position.sentence]
    for index in facts.range
    where index != facts.head
      && ["country", "nation", "state", "side", "capital", "government", "junta", "republic"].contains(
        view.lemmas[index])
      && view.lower[index].hasSuffix("s")
    {
      var start = index
      while start > facts.range.lowerBound,
        ["the", "two", "three", "four", "five", "both", "all", "these"].contains(view.lower[start - 1])
          || ["NUM", "ADJ", "PROPN"].contains(view.tokens[start - 1].upos)
      { start -= 1 }
      let owners = group(self.facts(start..<index + 1, in: position.sentence), in: position.sentence)?
        .entities
      return owners?.flatMap { entity in
        entity.country.isEmpty
          ? directory.organisation(entity.name)?.memberCodes(in: year) ?? [] : [entity.country]
      }.uniqued
    }
    return nil
  }

  /// The person whom the report names with an office of a state, else the office itself.
  private func holder(of role: String, sector: String, code: String) -> Entity {
    let words = Set(role.lowercased().split(separator: " ").map(String.init))
    if let profile = profiles.first(where: { profile in
      profile.entity.country == code && profile.entity.sector == sector
        && words.isSubset(of: Set(profile.entity.role.lowercased().split(separator: " ").map(String.init)))
    }) {
      return profile.entity
    }
    // "The heads of the armies of Peru and Chile": of the state they are no heads.
    let isBare = ["head", "chief", "leader", "commander"].contains(role.lowercased())
    let role = sector == "MIL" && isBare ? "military \(role.lowercased())" : role
    let title = role.prefix(1).uppercased() + role.dropFirst()
    return Entity(
      id: "\(code):\(sector):\(title)", name: "\(title) of \(directory.state(code)?.name ?? code)",
      kind: .person, country: code,
      sector: sector, role: title)
  }

  /// Everything else with a noun that tells a sector.
  func nominal(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard var sector = sector(of: facts, in: view) else { return nil }
    // "Our specialists", said by a minister: those whom the state sends.
    if sector == "EDU", facts.isPlural, ["specialist", "expert"].contains(facts.lemma),
      let possessive = facts.possessive,
      let owner = pronoun(possessive, in: sentence)?.entities, owner.allSatisfy({ $0.kind == .state })
    {
      sector = "GOV"
    }
    let words = view.words(facts.range)
    if let state = governmentOfOwn(facts, in: sentence) {
      return Resolved([state], .nominal, "\(words): of those who speak of it")
    }
    if let own = ownGroup(facts, in: sentence) {
      return Resolved([own], .nominal, "\(words): of \(own.name)")
    }
    if ["REB", "PAR"].contains(sector), let group = armedGroup(facts, sector: sector, in: sentence) {
      return Resolved([group], .nominal, "\(words): \(group.name), the armed group the report names")
    }
    let codes = codes(of: facts, in: sentence)
    let reason =
      codes.isEmpty
      ? "\(words): \(sector)"
      : "\(words): \(sector) of \(codes.map { directory.state($0)?.name ?? $0 }.joined(separator: ", "))"
    if codes.count > 1, facts.isPlural || ["GOV", "MIL"].contains(sector) {
      return Resolved(codes.map { nominalEntity(sector, code: $0, facts, words: words) }, .nominal, reason)
    }
    return Resolved([nominalEntity(sector, code: codes.first ?? "", facts, words: words)], .nominal, reason)
  }

  /// "Its fighters", "his forces": of the group or the joint force that the pronoun stands for, or that he leads.
  private func ownGroup(_ facts: PhraseFacts, in sentence: Int) -> Entity? {
    guard let possessive = facts.possessive, facts.codes.isEmpty, facts.organisations.isEmpty,
      ["force", "fighter", "man", "member", "troop", "soldier", "unit", "combatant", "gunman"].contains(
        facts.lemma),
      let owner = pronoun(possessive, in: sentence), owner.entities.count == 1,
      let entity = owner.entities.first
    else { return nil }
    let meant = entity.kind == .person ? affiliations[entity.id] : entity
    guard let meant, [.group, .organisation].contains(meant.kind) else { return nil }
    return ["REB", "PAR", "CRM"].contains(meant.sector) || meant.isJointForce ? meant : nil
  }

  /// "Its neighbour": the other state that the report speaks of most.
  func neighbour(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard ["neighbor", "neighbour", "rival", "foe"].contains(facts.lemma), !facts.isPlural,
      facts.codes.isEmpty,
      let possessive = facts.possessive, let owner = pronoun(possessive, in: sentence),
      owner.entities.count == 1,
      let own = owner.entities.first?.country, !own.isEmpty
    else { return nil }
    let others = counts.filter { $0.key != own && directory.state($0.key) != nil }
    guard let most = others.values.max(), most > 1, others.count(where: { $0.value == most }) == 1,
      let code = others.first(where: { $0.value == most })?.key, most * 2 >= counts[own, default: 0]
    else { return nil }
    let state = directory.stateEntity(code)
    return Resolved([state], .nominal, "\(views[sentence].words(facts.range)): \(state.name)")
  }

  /// "Opposition lawmakers in Nairobi demanded that the government…": their own.
  private func governmentOfOwn(_ facts: PhraseFacts, in sentence: Int) -> Entity? {
    guard ["government", "authority", "cabinet", "administration"].contains(facts.lemma), facts.isDefinite,
      facts.codes.isEmpty, facts.organisations.isEmpty, facts.possessive == nil,
      let subject = tracked.last(where: {
        $0.position.sentence == sentence && $0.position.token < facts.range.lowerBound && $0.isSubject
      }),
      subject.mention.entities.count == 1, let own = subject.mention.entities.first, !own.country.isEmpty,
      ["OPP", "CVL", "LEG", "REL", "EDU", "NGO"].contains(own.sector)
    else { return nil }
    return directory.stateEntity(own.country)
  }

  private static let contents: Set<String> = [
    "fuel", "water", "oil", "gas", "storage", "septic", "fish", "grain", "petrol",
  ]

  private func sector(of facts: PhraseFacts, in view: SentenceView) -> String? {
    // "Fuel tanks".
    if facts.lemma == "tank", facts.before.contains(where: Self.contents.contains) { return nil }
    let isFormer = facts.before.contains { SectorWords.fallen.contains($0) }
    let modifiers = modifierSectors(facts)
    guard let own = agentSector(facts, in: view) ?? SectorWords.of(facts.lemma) else {
      return ["force", "group", "fighter", "soldier"].contains(facts.lemma) ? modifiers.last : nil
    }
    var sector = own.sector
    switch own.nature {
    case .place:
      if facts.lemma == "force" || facts.lemma == "unit" {
        sector = modifiers.last.map { $0 == "GOV" ? "MIL" : $0 } ?? "MIL"
      } else if facts.lemma == "group", modifiers.isEmpty {
        return facts.before.contains("right") || facts.before.contains("aid") ? "NGO" : nil
      } else {
        sector =
          modifiers.last ?? facts.organisations.first?.sector ?? tailSector(facts, in: view)
          ?? (facts.codes.isEmpty ? "" : facts.lemma == "fighter" ? "REB" : "GOV")
        if sector.isEmpty,
          ["spokesman", "spokeswoman", "leader", "negotiator", "delegation"].contains(facts.lemma)
        {
          sector = "GOV"
        }
      }
    case .organ where own.sector == "MIL":
      if let strong = modifiers.first(where: { ["REB", "PAR", "OPP"].contains($0) }) {
        sector = strong == "OPP" ? "REB" : strong
      }
    case .organ where own.sector == "GOV":
      if facts.lemma == "state", facts.before.contains(where: { ["rogue"].contains($0) }) { return nil }
    case .modifier: return facts.isPlural ? own.sector : nil
    default:
      if let strong = modifiers.first(where: { ["REB", "OPP"].contains($0) }),
        ["CVL", "MIL", "GOV", "BUS"].contains(own.sector)
      {
        sector = strong
      }
    }
    if isFormer, ["GOV", "LEG", "MIL", "SPY"].contains(sector), own.nature == .role || own.nature == .place {
      return "ELI"
    }
    return sector.isEmpty ? nil : sector
  }

  /// A phrase of the table of organs and roles, or a noun of a user's dictionary of agents.
  func titleRecord(at head: Int, in view: SentenceView) -> (record: TitleRecord, words: Int)? {
    guard let match = view.title(at: head), let posting = match.postings.first else { return nil }
    let record = directory.titles[Int(posting.row)]
    if record.sector == "UNK" || record.sector == "IGO" && record.country.isEmpty { return nil }
    return (record, match.tokens.count)
  }

  private func agentSector(_ facts: PhraseFacts, in view: SentenceView) -> SectorWord? {
    guard let (record, words) = titleRecord(at: facts.head, in: view),
      words > 1 || SectorWords.of(facts.lemma) == nil
    else {
      return nil
    }
    return SectorWord(sector: record.sector, nature: record.isOrgan ? .organ : .role)
  }

  /// "Army leaves two outposts" in a headline: whose army it is, the next sentences say.
  func saidLater(_ facts: PhraseFacts) -> String? {
    for sentence in views.indices.dropFirst().prefix(3) {
      let view = views[sentence]
      for place in places[sentence] where [.state, .demonym].contains(place.role) {
        let after = place.tokens.upperBound..<min(view.count, place.tokens.upperBound + 4)
        guard let at = after.first(where: { view.lemmas[$0] == facts.lemma }),
          view.lower[place.tokens.upperBound..<at].allSatisfy({ $0 != "," && $0 != "and" }),
          view.lower[place.tokens.upperBound..<at].allSatisfy({ $0 != "of" && $0 != "to" && $0 != "from" })
        else { continue }
        return place.code
      }
    }
    return nil
  }

  /// The countries of a phrase: named in it, those of its owner, else the one that governs the context.
  func codes(of facts: PhraseFacts, in sentence: Int) -> [String] {
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    // "Its instructors in the three nations" are its own, wherever they are.
    if let possessive = facts.possessive, facts.codesBefore.isEmpty,
      views[sentence].tokens[possessive].head == facts.head,
      let owner = pronoun(possessive, in: sentence)
    {
      let codes = owner.entities.map(\.country).filter { !$0.isEmpty }.uniqued
      if !codes.isEmpty { return codes }
    }
    if !facts.codes.isEmpty { return facts.codes.uniqued }
    // "All occupation forces" are of another country than the one spoken of.
    if facts.before.contains(where: Self.ofOthers.contains) { return [] }
    if let (record, _) = titleRecord(at: facts.head, in: views[sentence]), !record.country.isEmpty {
      return [record.country]
    }
    if let owners = ownersOfPhrase(facts, at: position) { return owners }
    if let possessive = facts.possessive, let owner = pronoun(possessive, in: sentence) {
      let codes = owner.entities.map(\.country).filter { !$0.isEmpty }.uniqued
      if !codes.isEmpty { return codes }
    }
    if let owner = ownerCountry(facts, in: sentence) { return [owner] }
    if sentence == 0, let said = saidLater(facts) { return [said] }
    // Few states have juntas: they are those of the states spoken of together just before.
    let isOfJunta = facts.lemma == "junta" && facts.isPlural || facts.before.contains("junta")
    if isOfJunta
      || facts.isPlural && facts.isDefinite
        && ["ministry", "government", "military", "army"].contains(facts.lemma),
      let several = lastCompound(before: position)
    {
      return several.codes
    }
    let isOfficials =
      SectorWords.of(facts.lemma).map {
        $0.sector == "GOV" && $0.nature == .role
          || [
            "leader", "chief", "head", "spokesman", "spokeswoman", "delegation", "side", "leadership",
            "source",
          ]
          .contains(facts.lemma)
      } ?? false
    let sector = sector(of: facts, in: views[sentence]) ?? ""
    // "Western forces" are not those of one country.
    let regions: Set<String> = ["western", "international", "multinational", "regional", "global", "allied"]
    if facts.before.contains(where: regions.contains) { return [] }
    // "West African defence chiefs".
    if directory.region(in: views[sentence].lower[facts.range.lowerBound..<facts.head]) != nil { return [] }
    // Nor are "people in the region" and "leaders around the world".
    let behind = min(facts.head + 1, facts.range.upperBound)..<facts.range.upperBound
    if behind.contains(where: { isOfSeveral($0, in: sentence) }) { return [] }
    // "107 states", "the governments": several countries are not one.
    if facts.isPlural, Self.several.contains(facts.lemma) || facts.lemma == "government" { return [] }
    let question = isOfficials ? .officials : CountryQuestion(sector: sector)
    let country =
      question == .fighters
      ? assumedCountry(at: position, of: question, noun: facts.lemma)
      : contextCountry(at: position, of: question, noun: facts.lemma)
    return country.isEmpty ? [] : [country]
  }

  private static let ofOthers: Set<String> = [
    "occupation", "occupying", "enemy", "hostile", "invading", "invasion",
  ]
  private static let several: Set<String> = ["state", "country", "nation", "republic", "economy", "capital"]

  /// "leaders around the world", "chiefs of staff from 26 countries": a word for more than one country.
  private func isOfSeveral(_ index: Int, in sentence: Int) -> Bool {
    let view = views[sentence]
    if ["region", "world", "globe", "continent"].contains(view.lower[index]) { return true }
    return view.matchAt[index] < 0 && view.isPlural(index) && Self.several.contains(view.lemmas[index])
  }

  /// "Assad's forces": the country of a person before the head.
  private func ownerCountry(_ facts: PhraseFacts, in sentence: Int) -> String? {
    for name in personNames(in: sentence) where facts.range.overlaps(name) && !name.contains(facts.head) {
      if let country = person(name, in: sentence)?.entities.first?.country, !country.isEmpty {
        return country
      }
    }
    // "the Ruto administration", where the model sees no person.
    guard ["administration", "government", "regime", "cabinet"].contains(facts.lemma) else { return nil }
    for index in facts.range where index < facts.head && views[sentence].tokens[index].upos == "PROPN" {
      if let known = directoryPerson(index..<index + 1, title: nil, in: sentence) {
        return known.entity.country
      }
    }
    return nil
  }

  private static let local: Set<String> = [
    "district", "municipal", "provincial", "local", "county", "city", "town", "village", "communal",
  ]

  private func nominalEntity(_ sector: String, code: String, _ facts: PhraseFacts, words: String) -> Entity {
    var nature = SectorWords.of(facts.lemma)?.nature
    // "The district assembly" is not the country's.
    if !code.isEmpty, sector == "LEG" || sector == "JUD", facts.before.contains(where: Self.local.contains) {
      let bare = words.lowercased().hasPrefix("the ") ? String(words.dropFirst(4)) : words
      return Entity(id: "\(code):\(sector):\(bare)", name: bare, kind: .organ, country: code, sector: sector)
    }
    if nature == nil, sector == "GOV", facts.before.isEmpty == false || facts.isDefinite { nature = .organ }
    if !code.isEmpty, nature == .organ || ["MIL", "COP", "SPY"].contains(sector) {
      return organEntity(country: code, sector: sector, words: words)
    }
    let kind: Entity.Kind =
      switch sector {
      case "REB", "PAR", "CRM": .group
      case "GOV", "LEG", "JUD": facts.isPlural ? .organ : .person
      case "CVL", "ELI": facts.isPlural || nature == .crowd ? .people : .person
      default: nature == .body ? .organisation : .people
      }
    let country = sector == "IGO" ? "" : code
    return Entity(
      id: country.isEmpty ? sector : "\(country):\(sector)", name: words, kind: kind, country: country,
      sector: sector,
      role: nature == .role && !facts.isPlural ? facts.lemma : "")
  }

  /// Something of a state or a party that no other rule knows: "Mali's decision-makers", "the French side".
  func possessed(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let isPeople = views[sentence].tokens[facts.head].mention == .person
    if !isPeople, let organisation = facts.organisations.first {
      return Resolved([organisation], .nominal, "\(views[sentence].words(facts.range)): \(organisation.name)")
    }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    if isPeople, Discourse.mayBeParty(facts.lemma), facts.codes.isEmpty { return nil }
    if ["group", "element", "organization", "organisation", "network"].contains(facts.lemma),
      let code = facts.codes.first
    {
      let words = views[sentence].words(facts.range)
      let sector = modifierSectors(facts).first ?? "CVL"
      return Resolved(
        [Entity(id: "\(code):\(sector)", name: words, kind: .people, country: code, sector: sector)],
        .nominal,
        "\(words): people of \(directory.state(code)?.name ?? code)")
    }
    let owner =
      facts.codes.first ?? ownerCountry(facts, in: sentence)
      ?? (isPeople ? contextCountry(at: position, of: .people, noun: facts.lemma) : "")
    let code = isPeople ? owner : facts.codesBefore.first ?? ""
    guard !code.isEmpty else { return nil }
    let name = directory.state(code)?.name ?? code
    if isPeople {
      let words = views[sentence].words(facts.range)
      return Resolved(
        [Entity(id: "\(code):CVL", name: words, kind: .people, country: code, sector: "CVL")], .nominal,
        "\(words): people of \(name)")
    }
    return Resolved([directory.stateEntity(code)], .nominal, "states.tsv: \(name)")
  }
}

extension String {
  /// "foreign ministers" as "foreign minister".
  fileprivate var singularRole: String {
    var words = split(separator: " ").map(String.init)
    if let last = words.popLast() {
      words.append(last.hasSuffix("s") && !last.hasSuffix("ss") ? String(last.dropLast()) : last)
    }
    return words.joined(separator: " ")
  }
}
