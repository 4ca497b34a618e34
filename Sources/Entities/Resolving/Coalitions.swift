import Language

/// A coalition of states that a report names, and where.
struct NamedCoalition: Sendable {
  var position: Position
  var entity: Entity
}

/// The coalition against an armed group that a report names, with what tells so.
struct OpposingCoalition: Sendable {
  var entity: Entity
  var reason: String
}

/// "the coalition", "Coalition military forces": the coalition of states that a report is about.
extension Discourse {
  private static let nouns: Set<String> = [
    "force", "troop", "aircraft", "jet", "warplane", "plane", "soldier", "partner", "member", "official",
    "strike",
    "raid", "airstrike", "air-strike", "spokesman", "spokeswoman", "commander", "military", "drone",
    "helicopter",
    "warship", "country", "nation", "ally", "command", "coalition", "bombing", "airpower", "operation",
    "adviser",
  ]
  /// Words that tell that parties, not states, have joined.
  private static let political: Set<String> = [
    "ruling", "governing", "opposition", "government", "rebel", "party", "electoral", "parliamentary",
    "political",
    "cabinet", "civil", "business", "national",
  ]

  /// The coalition that a phrase means, or `nil` when its words or the report tell of none.
  func coalition(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard
      facts.lemma == "coalition" || facts.before.contains("coalition") && Self.nouns.contains(facts.lemma),
      facts.codesBefore.isEmpty, facts.organisations.isEmpty,
      facts.before.allSatisfy({ !Self.political.contains($0) })
    else { return nil }
    if facts.lemma == "coalition", !isOfStates(facts, in: view) { return nil }
    let words = view.words(facts.range)
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    if let (entity, reason) = coalitionMeant(before: position) {
      return Resolved([entity], .nominal, "\(words): \(entity.name), \(reason)")
    }
    guard ["coalition", "force", "troop", "military", "aircraft"].contains(facts.lemma) else { return nil }
    return Resolved(
      [Entity(id: "MIL", name: words, kind: .people, sector: "MIL")], .nominal,
      "\(words): no coalition is named")
  }

  /// Neither "a coalition of parties" nor "a coalition".
  private func isOfStates(_ facts: PhraseFacts, in view: SentenceView) -> Bool {
    let behind = (facts.head + 1..<max(facts.head + 1, facts.range.upperBound)).map { view.lemmas[$0] }
    if behind.first == "of" { return behind.contains { ["state", "country", "nation"].contains($0) } }
    return facts.isDefinite || facts.range.count == 1 || facts.range.contains { view.lower[$0] == "led" }
      || facts.before.contains {
        $0.hasSuffix("led") || ["international", "global", "military"].contains($0)
      }
  }

  /// The coalition named last, else one named later, else the directory's against a group that the report names.
  func coalitionMeant(before position: Position) -> (entity: Entity, reason: String)? {
    let named = coalitions.last { $0.position < position } ?? coalitions.first
    if let named { return (named.entity, "sentence \(number(named.position.sentence))") }
    return opposingCoalition.map { ($0.entity, $0.reason) }
  }

  /// Finds the coalitions and alliances that a report names, once for all its mentions.
  mutating func collectCoalitions() {
    var alliances: [String] = []
    for (sentence, view) in views.enumerated() {
      for match in view.matches {
        guard let entity = organisation(match), entity.sector == "IGO" else { continue }
        if isCoalition(entity), !isCut(match.tokens, in: view) {
          let position = Position(sentence: sentence, token: match.tokens.lowerBound)
          coalitions.append(NamedCoalition(position: position, entity: entity))
        }
        if let record = directory.organisation(entity.name), mayRaiseForce(record) {
          alliances.append(record.name)
        }
      }
    }
    let names = alliances.uniqued
    onlyAlliance = names.count == 1 ? directory.organisation(names[0]) : nil
    if coalitions.isEmpty { opposingCoalition = coalitionAgainstGroup() }
  }

  /// "Arab Coalition" inside "Syrian Arab Coalition" is another one.
  private func isCut(_ name: Range<Int>, in view: SentenceView) -> Bool {
    name.lowerBound > 1 && view.tokens[name.lowerBound - 1].text.first?.isUppercase == true
      && ["PROPN", "ADJ"].contains(view.tokens[name.lowerBound - 1].upos)
  }

  private func isCoalition(_ entity: Entity) -> Bool {
    entity.sector == "IGO" && entity.name.lowercased().contains("coalition")
  }

  private func coalitionAgainstGroup() -> OpposingCoalition? {
    var asked = Set<String>()
    for match in views.lazy.flatMap(\.matches) {
      guard let entity = organisation(match), entity.kind == .group, asked.insert(entity.name).inserted else {
        continue
      }
      for name in ["coalition against \(entity.name)", "anti-\(entity.name) coalition"] {
        let posting = directory.index.find(NameKey.of(name).hash).first { $0.role == .organisation }
        if let posting, let found = directory.entity(for: posting, on: day) {
          return OpposingCoalition(entity: found, reason: "fights \(entity.name)")
        }
      }
    }
    return nil
  }
}
