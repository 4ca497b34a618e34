import Language

/// Forces that several states raise together: "a joint force formed by …", "the joint military battalion".
extension Discourse {
  /// Words for forces of another kind or of others: "occupation forces", "the security force".
  private static let otherForces: Set<String> = [
    "security", "armed", "occupation", "occupying", "foreign", "enemy", "hostile", "rebel", "special",
    "police",
    "government", "peacekeeping", "western", "opposing", "rival", "invading", "ground", "loyal", "loyalist",
    "paramilitary",
    "militia", "jihadist", "islamist", "insurgent", "separatist", "nuclear", "labour", "labor", "work",
    "task", "driving",
    "economic", "political", "air",
  ]
  private static let forceNouns: Set<String> = [
    "force", "battalion", "brigade", "army", "unit", "troop", "contingent", "command",
  ]

  /// The joint force that a phrase names, or `nil` when it names none.
  func jointForce(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard Self.forceNouns.contains(facts.lemma) else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let isJoint = facts.before.contains {
      ["joint", "unified", "combined", "multinational", "tripartite"].contains($0)
    }
    if !isJoint {
      if let raised = raisedForce(facts, at: position) ?? inauguratedForce(facts, at: position) {
        return raised
      }
      // "The Reed Brigade" has a name of its own.
      let isName = views[sentence].analysis.names.contains {
        $0.tokens.contains(facts.head) && $0.tokens.count > 1
      }
      // "The new battalions" are those of an army: the force that several states raised is one.
      guard facts.isDefinite, facts.codesBefore.isEmpty, !isName, !facts.isPlural || facts.lemma == "force",
        facts.before.allSatisfy({ !Self.otherForces.contains($0) }),
        let earlier = earlierJointForce(
          before: position, new: facts.before.contains("new") || isThose(facts, in: sentence),
          isBare: facts.lemma == "force" && facts.before == ["the"])
      else { return nil }
      return Resolved([earlier], .nominal, "\(views[sentence].words(facts.range)): \(earlier.name)")
    }
    if let name = Self.ownName(of: facts, in: views[sentence]), let known = textNames[NameKey.of(name).hash] {
      return Resolved([known], .name, Self.acquaintedReason)
    }
    if let organisation = facts.organisations.first(where: { $0.sector == "IGO" }) {
      return joint(
        of: organisationRecord(organisation.name), or: organisation.name, reason: "named in the phrase")
    }
    if let codes = statesForming(facts, in: sentence) { return joint(of: codes, at: position) }
    if let earlier = earlierJointForce(before: position, new: true) {
      return Resolved([earlier], .nominal, "\(earlier.name), named before")
    }
    if let alliance = lastUnlistedAlliance(before: position) ?? onlyUnlistedAlliance {
      return joint(of: nil, or: alliance.name, reason: "alliance named before")
    }
    if let force = acquaintances.force {
      return Resolved([force], .nominal, Self.acquaintedReason)
    }
    if let alliance = lastOrganisation(before: position, within: 6, where: mayRaiseForce) ?? onlyAlliance {
      if let states = statesActing(beside: alliance) { return joint(of: states, at: position) }
      return joint(of: alliance, or: alliance.name, reason: Self.forceOfAllianceBefore)
    }
    return lastCompound(before: position).flatMap { joint(of: $0.codes, at: position) }
      ?? named(facts, in: sentence) ?? nameless(facts, in: sentence)
  }

  /// "|Those forces|": told of before, and no army of a country.
  private func isThose(_ facts: PhraseFacts, in sentence: Int) -> Bool {
    facts.lemma == "force" && ["those", "these"].contains(views[sentence].lower[facts.range.lowerBound])
  }

  static let forceOfAllianceBefore = "the alliance that was named before"
  /// A joint force of states that the report does not name: no army of the country it stands in.
  static let namelessForce = Entity(
    id: "IGO:Joint Force", name: "Joint Force", kind: .organisation, sector: "IGO")

  private func nameless(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    // "The joint task force", "the joint security force" are often one state's.
    guard facts.lemma == "force", facts.isDefinite, !facts.isPlural, facts.codes.isEmpty,
      facts.before.allSatisfy({ !Self.otherForces.contains($0) })
    else { return nil }
    return Resolved(
      [Self.namelessForce], .nominal, "\(views[sentence].words(facts.range)): of states that are not named")
  }

  /// "The Joint Andean Border Force", of which the report does not say whose it is: by its own name.
  private func named(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard let name = Self.ownName(of: facts, in: views[sentence]) else { return nil }
    return Resolved(
      [Entity(id: "IGO:\(name)", name: name, kind: .organisation, sector: "IGO")], .name,
      "name: a joint force")
  }

  /// The capitalised words of a force's name, three or more.
  static func ownName(of facts: PhraseFacts, in view: SentenceView) -> String? {
    var start = facts.head
    while start > facts.range.lowerBound, view.tokens[start - 1].text.first?.isUppercase == true,
      !["The", "A", "An"].contains(view.tokens[start - 1].text)
    { start -= 1 }
    let words = view.tokens[start...facts.head].map(\.text)
    guard words.count > 2, words.allSatisfy({ $0.first?.isUppercase == true }), words.contains("Joint") else {
      return nil
    }
    return words.joined(separator: " ")
  }

  /// Three states or more that the report names together most often, when they are others than an alliance's members:
  /// a force of Kyrgyzstan, Tajikistan and Uzbekistan is not that of the bloc which two of them leave.
  private func statesActing(beside alliance: OrganisationRecord) -> [String]? {
    let members = Set(alliance.memberCodes(in: year))
    let named = compounds.map(\.codes).filter { $0.count > 2 && Set($0).count == $0.count }
    var times: [Set<String>: Int] = [:]
    for codes in named { times[Set(codes), default: 0] += 1 }
    guard let most = times.values.max(),
      let codes = named.first(where: { times[Set($0)] == most }),
      !members.isSubset(of: codes), !members.isDisjoint(with: codes),
      codes.contains(where: { !members.contains($0) })
    else { return nil }
    return codes
  }

  /// An alliance that only the report knows, when no other organisation of states was named since.
  private func lastUnlistedAlliance(before position: Position) -> Entity? {
    for tracked in earlier(than: position, within: 12) {
      for entity in tracked.mention.entities where entity.sector == "IGO" && entity.kind == .organisation {
        if directory.organisation(entity.name) != nil { continue }
        if textNames.values.contains(entity), !entity.isJointForce { return entity }
      }
    }
    return nil
  }

  /// The one alliance of the report that no directory knows, wherever it is named.
  private var onlyUnlistedAlliance: Entity? {
    let all = Set(
      textSpans.joined().map(\.entity).filter {
        $0.sector == "IGO" && $0.kind == .organisation && directory.organisation($0.name) == nil
          && !$0.isJointForce
      })
    return all.count == 1 ? all.first : nil
  }

  /// "The alliance plans to raise a force of 3,000": of its own, not of one of its members.
  private func raisedForce(_ facts: PhraseFacts, at position: Position) -> Resolved? {
    let view = views[position.sentence]
    guard facts.lemma == "force", !facts.isDefinite, !facts.isPlural, facts.possessive == nil,
      facts.codes.isEmpty,
      facts.organisations.isEmpty, view.tokens[facts.head].relation == "obj",
      case let verb = view.tokens[facts.head].head, verb >= 0, Self.raising.contains(view.lemmas[verb]),
      let subject = tracked.last(where: {
        $0.position.sentence == position.sentence && $0.position < position && $0.isSubject
      })
    else { return nil }
    let owners = subject.mention.entities
    if owners.count == 1, owners[0].sector == "IGO", owners[0].kind == .organisation {
      return joint(of: directory.organisation(owners[0].name), or: owners[0].name, reason: "raised by it")
    }
    let codes = owners.filter { $0.kind == .state }.map(\.country).uniqued
    if codes.count > 1, codes.count == owners.count { return joint(of: codes, at: position) }
    let list = compounds.first {
      $0.position.sentence == position.sentence && $0.tokens.contains(subject.position.token)
    }
    return list.flatMap { joint(of: $0.codes, at: position) }
  }

  /// "The 4,500-strong force was inaugurated by Egypt and Eritrea": theirs, not an army of one of them.
  private func inauguratedForce(_ facts: PhraseFacts, at position: Position) -> Resolved? {
    let view = views[position.sentence]
    guard facts.lemma == "force", facts.isDefinite, !facts.isPlural, facts.codes.isEmpty,
      facts.possessive == nil,
      facts.before.allSatisfy({ !Self.otherForces.contains($0) }),
      view.lemmas.contains(where: {
        Self.raising.contains($0) || ["inaugurate", "inaugurat", "unveil"].contains($0)
      })
    else { return nil }
    let list = compounds.first {
      $0.position.sentence == position.sentence && $0.tokens.lowerBound > facts.head
        && view.lower[$0.tokens.lowerBound - 1] == "by"
    }
    return list.flatMap { joint(of: $0.codes, at: position) }
  }

  private static let raising: Set<String> = [
    "raise", "form", "create", "establish", "build", "launch", "set", "assemble", "field",
  ]

  /// Whether an organisation has so few states that a force of theirs may go by its name.
  func mayRaiseForce(_ record: OrganisationRecord) -> Bool {
    (2...8).contains(record.memberCodes(in: year).count)
  }

  /// The states in the phrase, or in what follows it in the sentence ("formed by", "comprising", "of the three …").
  private func statesForming(_ facts: PhraseFacts, in sentence: Int) -> [String]? {
    if facts.codes.count > 1 { return facts.codes.uniqued }
    let view = views[sentence]
    let near = facts.head + 1..<min(view.count, facts.head + 9)
    if let compound = compounds.first(where: {
      $0.position.sentence == sentence && near.contains($0.tokens.lowerBound)
    }),
      view.lower[facts.head + 1..<compound.tokens.lowerBound].contains(where: {
        ["by", "of", "comprising", "between", "from", "with", "among", "involving", "including"].contains($0)
      })
    {
      return compound.codes
    }
    guard
      let word = near.first(where: { ["comprising", "by", "of", "from", "between"].contains(view.lower[$0]) })
    else { return nil }
    for head in (word + 1)..<min(view.count, word + 7)
    where ["country", "nation", "state"].contains(view.lemmas[head]) {
      return group(self.facts(word + 1..<head + 1, in: sentence), in: sentence)?.entities.map(\.country)
    }
    return nil
  }

  private func joint(of codes: [String], at position: Position) -> Resolved? {
    if let alliance = alliance(of: codes) {
      return joint(of: alliance, or: alliance.name, reason: "states of \(alliance.name)")
    }
    guard codes.count > 1 else { return nil }
    // In one order, so that two reports mean one force.
    let names = codes.map { directory.state($0)?.name ?? $0 }.sorted()
    let name = "Joint Force of \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    return Resolved(
      [Entity(id: "IGO:\(name)", name: name, kind: .organisation, sector: "IGO")], .nominal,
      "states: \(names.joined(separator: ", "))")
  }

  private func joint(of record: OrganisationRecord?, or name: String, reason: String) -> Resolved? {
    let short =
      textAcronym(of: record?.name ?? name) ?? (record?.acronym.isEmpty == false ? record!.acronym : name)
    let force = short.hasSuffix("Force") ? short : "\(short) Joint Force"
    let posting = directory.index.find(NameKey.of(force).hash).first { $0.role == .organisation }
    let entity =
      posting.flatMap { directory.entity(for: $0, on: day) }
      ?? Entity(id: "IGO:\(force)", name: force, kind: .organisation, sector: "IGO")
    return Resolved([entity], .nominal, reason)
  }

  /// The short form of an organisation that the directory gives, else one that the text gives.
  private func textAcronym(of name: String) -> String? {
    if let record = organisationRecord(name), !record.acronym.isEmpty { return record.acronym }
    return aliases.first { $0.name == name && $0.alias.isAcronym }?.alias
  }

  /// The alliance whose members are exactly these states: one that the text names, else the only or newest one.
  func alliance(of codes: [String]) -> OrganisationRecord? {
    let wanted = Set(codes)
    if let own = textAlliances.values.filter({ Set($0.memberCodes(in: nil)) == wanted }).min(by: {
      $0.name < $1.name
    }) {
      return own
    }
    let fitting = directory.organisations.filter {
      !$0.members.isEmpty && $0.sector == "IGO" && $0.members.count < 40 && !$0.name.contains("Force")
        && Set($0.memberCodes(in: year)) == wanted
    }
    if fitting.count < 2 { return fitting.first }
    let named = Set(tracked.flatMap { $0.mention.entities.map(\.name) })
    return fitting.first { named.contains($0.name) } ?? fitting.max { latest($0) < latest($1) }
  }

  private func latest(_ record: OrganisationRecord) -> Int { record.members.compactMap(\.from).max() ?? 0 }

  private func earlierJointForce(before position: Position, new: Bool, isBare: Bool = false) -> Entity? {
    for tracked in earlier(than: position, within: new ? 12 : isBare ? 5 : 2) {
      if let force = tracked.mention.entities.first(where: {
        $0.isJointForce
      }) {
        return force
      }
    }
    return nil
  }
}
