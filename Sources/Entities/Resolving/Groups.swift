import Language

/// Groups of states: "the three countries", "both sides", "member states", and lists such as "Mali, Niger and Chad".
extension Discourse {
  private static let stateNouns: Set<String> = [
    "country", "nation", "state", "government", "neighbor", "neighbour", "junta", "side", "capital", "power",
    "leader",
    "ally", "republic", "party", "member", "partner", "rival", "signatory", "foe",
  ]

  private static let manyWords: Set<String> = ["hundred", "dozen", "score", "thousand"]

  /// Finds the states that a report names side by side.
  mutating func collectCompounds() {
    for sentence in views.indices {
      let view = views[sentence]
      var run: [StatePlace] = []
      // "A, B and C, D": the comma after the last one begins something else.
      var isEnded = false
      func close(_ compounds: inout [Compound]) {
        let codes = run.map(\.code).uniqued
        if codes.count > 1, let first = run.first, let last = run.last {
          let tokens = first.tokens.lowerBound..<last.tokens.upperBound
          // "In Ukraine, Moscow …": a comma alone joins no two states.
          let isJoined = view.lower[tokens].contains {
            ["and", "&", "or", "-", "–", "/", "plus"].contains($0)
          }
          guard isJoined || codes.count > 2 else {
            run = []
            return
          }
          compounds.append(
            Compound(
              position: Position(sentence: sentence, token: tokens.lowerBound), tokens: tokens, codes: codes))
        }
        run = []
      }
      for place in places[sentence]
      where [.state, .capital, .demonym].contains(place.role) && !isInLongerName(place.tokens, in: view) {
        if let last = run.last {
          let link = last.tokens.upperBound..<max(last.tokens.upperBound, place.tokens.lowerBound)
          let hasAnd = view.lower[link].contains { ["and", "&", "or"].contains($0) }
          if isEnded && !hasAnd || !isList(view, from: link.lowerBound, to: link.upperBound) {
            close(&compounds)
            isEnded = false
          } else {
            isEnded = hasAnd
          }
        }
        run.append(place)
      }
      close(&compounds)
    }
  }

  /// "The Afar Coastal Front": the name of an organisation names no state beside others.
  private func isInLongerName(_ tokens: Range<Int>, in view: SentenceView) -> Bool {
    view.analysis.names.contains {
      $0.kind == .organisation && $0.tokens.lowerBound <= tokens.lowerBound
        && $0.tokens.upperBound > tokens.upperBound
        && view.tokens[tokens.upperBound].text.first?.isUppercase == true
    }
  }

  /// Whether only commas, "and", "the" and their like stand between two words.
  func isList(_ view: SentenceView, from: Int, to: Int) -> Bool {
    guard from < to else { return false }
    return view.lower[from..<to].allSatisfy {
      [",", "and", "&", "the", "as", "well", "or", "plus", "/", "-", "–"].contains($0)
    }
  }

  /// What "the three countries" and its like stand for, or `nil` when the phrase is none of them.
  func group(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    if let country = theCountry(facts, in: sentence) ?? stateOfForm(facts, in: sentence) { return country }
    guard Self.stateNouns.contains(facts.lemma), facts.isPlural || facts.count != nil else { return nil }
    // "Three opposition parties" are no states, and of "nearly two hundred nations" the report names few.
    if facts.lemma == "party",
      facts.before.contains(where: { SectorWords.of($0) != nil || $0 == "political" })
    {
      return nil
    }
    if facts.before.contains(where: Self.manyWords.contains) || facts.count.map({ $0 > 30 }) == true {
      return nil
    }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let words = views[sentence].words(facts.range)
    if facts.lemma == "member" || facts.before.contains("member") {
      return members(facts, words: words, at: position)
    }
    let isPossessed = facts.possessive != nil
    if facts.before.contains(where: { ["more", "other", "another"].contains($0) }) { return nil }
    let isGroup = facts.isDefinite || isPossessed || facts.count != nil
    guard isGroup, facts.codesBefore.isEmpty else { return nil }
    if facts.codes.count > 1, ["leader", "government", "junta"].contains(facts.lemma) { return nil }
    if ["side", "party"].contains(facts.lemma), facts.count == 2, let two = theTwoSides(before: position) {
      return Resolved(two, .nominal, "\(words): \(two.map(\.name).joined(separator: " and "))")
    }
    if let codes = statesMeant(facts, at: position) {
      return Resolved(codes.map(directory.stateEntity), .nominal, reason(words, codes: codes, at: position))
    }
    return nil
  }

  /// "the kingdom", "the emirate": the state of that form that was named last.
  private func stateOfForm(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard StateRecord.formsOfState.contains(facts.lemma), !facts.isPlural, facts.isDefinite,
      facts.codes.isEmpty, facts.range.count <= 3
    else { return nil }
    for index in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      for place in places[index].reversed()
      where (index < sentence || place.tokens.lowerBound < facts.head)
        && directory.state(place.code)?.forms.contains(facts.lemma) == true
      {
        return Resolved(
          [directory.stateEntity(place.code)], .nominal,
          "\(views[sentence].words(facts.range)): named in sentence \(number(index))")
      }
    }
    return nil
  }

  /// "the country", "his nation": the state that governs the passage.
  private func theCountry(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard ["country", "nation"].contains(facts.lemma), !facts.isPlural,
      facts.isDefinite || facts.possessive != nil,
      facts.codes.isEmpty
    else { return nil }
    var code = contextCountry(at: Position(sentence: sentence, token: facts.range.lowerBound), of: .state)
    if let possessive = facts.possessive, let owner = pronoun(possessive, in: sentence)?.entities.first,
      !owner.country.isEmpty
    {
      code = owner.country
    }
    guard !code.isEmpty else { return nil }
    return Resolved(
      [directory.stateEntity(code)], .nominal, "\(views[sentence].words(facts.range)): state of the passage")
  }

  private func statesMeant(_ facts: PhraseFacts, at position: Position) -> [String]? {
    let region = self.region(of: facts, at: position)
    let count = facts.count
    let owner = facts.possessive.flatMap { pronoun($0, in: position.sentence) }?.entities ?? []
    func fits(_ codes: [String]) -> Bool {
      if owner.count == 1, !owner[0].country.isEmpty, !codes.contains(owner[0].country) { return false }
      return fitsWords(codes)
    }
    func fitsWords(_ codes: [String]) -> Bool {
      (count == nil || codes.count == count)
        && (region == nil || codes.allSatisfy { directory.state($0)?.regions.contains(region!) ?? false })
    }
    if let compound = lastCompound(before: position, where: fits) { return compound.codes }
    if let alliance = lastOrganisation(before: position, where: { !$0.members.isEmpty }) {
      let codes = alliance.memberCodes(in: year)
      if !codes.isEmpty, fits(codes), codes.count <= (count == nil ? 6 : 30) { return codes }
    }
    if count == 2, region == nil, let two = lastTwoStates(before: position) { return two }
    // A headline or a later sentence may name them first.
    if let compound = compounds.first(where: { fits($0.codes) && (count != nil || region != nil) }) {
      return compound.codes
    }
    if let region, let all = directory.codes(in: region, counted: count) { return all }
    if let count, (2...4).contains(count), region == nil {
      let top = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.prefix(count)
        .map(\.key)
      if top.count == count { return top }
    }
    return nil
  }

  /// A region that the directory knows and the words before the head name: "West African", "Sahelian", "Sahel".
  private func region(of facts: PhraseFacts, at position: Position) -> String? {
    directory.region(
      in: views[position.sentence].lower[facts.range.lowerBound..<max(facts.range.lowerBound, facts.head)])
  }

  private func reason(_ words: String, codes: [String], at position: Position) -> String {
    let names = codes.map { directory.state($0)?.name ?? $0 }.joined(separator: ", ")
    let named =
      compounds.last { $0.codes == codes && $0.position < position } ?? compounds.first { $0.codes == codes }
    return "\(words): \(names)" + (named.map { ", sentence \(number($0.position.sentence))" } ?? "")
  }

  private func members(_ facts: PhraseFacts, words: String, at position: Position) -> Resolved? {
    let named = facts.organisations.compactMap { organisationRecord($0.name) }.first {
      !$0.members.isEmpty
    }
    guard ["state", "country", "nation", "member", "government"].contains(facts.lemma) else { return nil }
    if named == nil, facts.organisations.isEmpty, isAfterUnknownAlliance(position) {
      let listed = lastCompound(before: position) { facts.count == nil || $0.count == facts.count }
      return listed.map {
        Resolved($0.codes.map(directory.stateEntity), .nominal, reason(words, codes: $0.codes, at: position))
      }
    }
    guard let alliance = named ?? lastOrganisation(before: position, where: { !$0.members.isEmpty })
    else { return nil }
    let codes = alliance.memberCodes(in: year)
    if let count = facts.count, count != codes.count,
      let fitting = compounds.last(where: { $0.codes.count == count && $0.position < position })
    {
      return Resolved(
        fitting.codes.map(directory.stateEntity), .nominal, reason(words, codes: fitting.codes, at: position))
    }
    guard !codes.isEmpty else { return nil }
    guard codes.count <= 6 else {
      return Resolved([directory.entity(for: alliance)], .nominal, "\(words): members of \(alliance.name)")
    }
    return Resolved(
      codes.map(directory.stateEntity), .nominal, "\(words): members of \(alliance.name), \(alliance.source)")
  }

  /// Whether the alliance that was named last is one of whose members nothing is known.
  private func isAfterUnknownAlliance(_ position: Position) -> Bool {
    for tracked in earlier(than: position, within: 6) {
      guard
        let alliance = tracked.mention.entities.first(where: {
          $0.sector == "IGO" && $0.kind == .organisation
        })
      else { continue }
      return organisationRecord(alliance.name) == nil && textNames.values.contains(alliance)
    }
    return false
  }

  /// The organisation of the directory or the report that was mentioned last before a position, at most so many sentences back.
  func lastOrganisation(
    before position: Position, within sentences: Int = reach, where fits: (OrganisationRecord) -> Bool
  ) -> OrganisationRecord? {
    for tracked in earlier(than: position, within: sentences) {
      for entity in tracked.mention.entities where entity.sector == "IGO" {
        if let record = organisationRecord(entity.name), fits(record) { return record }
      }
    }
    return nil
  }

  private func lastTwoStates(before position: Position) -> [String]? {
    var codes: [String] = []
    for sentence in stride(from: position.sentence, through: max(0, position.sentence - 3), by: -1) {
      let here = places[sentence].filter {
        Position(sentence: sentence, token: $0.tokens.lowerBound) < position
          && [.state, .demonym, .capital, .metonym].contains($0.role)
      }
      for place in here.reversed() where !codes.contains(place.code) {
        codes.append(place.code)
        if codes.count == 2 { return codes.reversed() }
      }
    }
    return nil
  }

  /// The fitting states that were named side by side last, at most twelve sentences before a position.
  func lastCompound(before position: Position, where fits: ([String]) -> Bool = { _ in true }) -> Compound? {
    for compound in compounds.reversed() where compound.position < position {
      if compound.position.sentence < position.sentence - 12 { break }
      if fits(compound.codes) { return compound }
    }
    return nil
  }

  /// The two parties that the report is about at a position: those that act most, and most recently. States that are
  /// named together are one side.
  func theTwoSides(before position: Position) -> [Entity]? {
    var sides: [(entities: [Entity], weight: Double, first: Position)] = []
    for tracked in tracked where tracked.position < position && !isOnlyPlace(tracked) {
      var entities = tracked.mention.entities.compactMap(side).uniqued
      guard !entities.isEmpty, entities.count == tracked.mention.entities.count else { continue }
      if let list = compounds.first(where: {
        $0.position.sentence == tracked.position.sentence && $0.tokens.contains(tracked.position.token)
      }) {
        entities = list.codes.map(directory.stateEntity)
      }
      let distance = Double(position.sentence - tracked.position.sentence)
      // Helpers and mediators are named beside the two sides, and are seldom one of them.
      let isHelper = entities.allSatisfy { ["NGO", "IGO"].contains($0.sector) } || isHost(tracked)
      let weight = (tracked.isSubject ? 2 : 1) / (1 + distance / 2) * (isHelper ? 0.4 : 1)
      if let index = sides.firstIndex(where: { $0.entities == entities }) {
        sides[index].weight += weight
      } else {
        sides.append((entities, weight, tracked.position))
      }
    }
    sides.sort { ($0.weight, $1.first) > ($1.weight, $0.first) }
    guard let first = sides.first,
      let second = sides.dropFirst().first(where: { !areOneSide($0.entities, first.entities) })
    else { return nil }
    return [first, second].sorted { $0.first < $1.first }.flatMap(\.entities)
  }

  /// "Talks hosted by Qatar", "Qatar, which brokered the truce".
  private func isHost(_ tracked: Tracked) -> Bool {
    let view = views[tracked.position.sentence]
    let hosting: Set<String> = [
      "host", "mediate", "broker", "facilitate", "sponsor", "supervise", "oversee", "monitor", "guarantee",
      "observe",
    ]
    let above = view.tokens[tracked.head].head
    if above >= 0, hosting.contains(view.lemmas[above]) { return true }
    return view.children[tracked.head].contains {
      view.tokens[$0].relation.hasPrefix("acl") && hosting.contains(view.lemmas[$0])
    }
  }

  /// Whether two sides share a state, or one is the other's alliance.
  private func areOneSide(_ a: [Entity], _ b: [Entity]) -> Bool {
    func codes(_ entities: [Entity]) -> Set<String> {
      Set(
        entities.flatMap { entity in
          // Rebels are not on the side of the state that they are in.
          ["REB", "PAR", "OPP"].contains(entity.sector)
            ? []
            : entity.country.isEmpty
              ? directory.organisation(entity.name)?.memberCodes(in: year) ?? [] : [entity.country]
        })
    }
    return !codes(a).isDisjoint(with: codes(b)) || a.contains(where: b.contains)
  }

  /// The state, organisation or armed group that an entity stands for in a dispute or in talks.
  private func side(of entity: Entity) -> Entity? {
    switch entity.kind {
    case .state, .group: return entity
    case .organisation: return ["IGO", "OPP", "NGO"].contains(entity.sector) ? entity : nil
    case .organ: return entity.country.isEmpty ? nil : directory.stateEntity(entity.country)
    case .person:
      if let organisation = affiliations[entity.id] { return organisation }
      guard ["GOV", "MIL"].contains(entity.sector), !entity.country.isEmpty else { return nil }
      return directory.stateEntity(entity.country)
    case .people, .place, .unknown: return nil
    }
  }

  /// "in Geneva": where something happens, not who does it.
  private func isOnlyPlace(_ tracked: Tracked) -> Bool {
    let view = views[tracked.position.sentence]
    let before = tracked.mention.tokens.lowerBound - 1
    return before >= 0 && ["in", "at", "near", "across", "around"].contains(view.lower[before])
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in order.
  var uniqued: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The string, or `nil` when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
