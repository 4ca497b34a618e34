/// Organs that act for the organisation they are part of, as a ministry does for its state.
extension Discourse {
  private static let organs: [String: String] = [
    "European Commission": "European Union", "European Council": "European Union",
    "Council of the European Union": "European Union", "European Parliament": "European Union",
    "European External Action Service": "European Union",
    "UN General Assembly": "United Nations", "UN Secretariat": "United Nations",
    "UN Department of Peace Operations": "United Nations",
  ]

  /// The organisation that an organ acts for, with the organ as its role; any other entity as it is.
  func whole(of entity: Entity) -> Entity {
    guard entity.sector == "IGO", let name = Self.organs[entity.name],
      let record = directory.organisation(name)
    else { return entity }
    var whole = directory.entity(for: record)
    whole.role = entity.role.isEmpty ? entity.name : entity.role
    return whole
  }

  /// "Brussels" in a report about the European Union that says nothing of Belgium.
  func isUnionsSeat(_ place: StatePlace) -> Bool {
    guard place.code == "BEL", place.role == .capital else { return false }
    let others = places.joined().contains { $0.code == "BEL" && $0.role != .capital }
    return !others && isAboutUnion
  }

  /// "Energy Commissioner Ana Lopes" in a report about the European Union: the Commission.
  func unionOfCommissioner(_ facts: PhraseFacts) -> Entity? {
    let portfolios: Set<String> = [
      "energy", "trade", "competition", "enlargement", "environment", "agriculture", "transport", "justice",
      "budget", "economic", "monetary", "affairs", "market", "fisheries", "development", "digital", "climate",
      "neighbourhood", "migration", "industry", "european", "relations",
    ]
    guard facts.lemma == "commissioner", facts.codes.isEmpty,
      facts.before.contains(where: portfolios.contains), isAboutUnion
    else { return nil }
    return directory.organisation("European Commission").map(directory.entity(for:))
  }

  /// Whether the report names the European Union or one of its organs.
  private var isAboutUnion: Bool {
    views.contains { view in
      view.matches.contains { organisation($0).map { whole(of: $0).name == "European Union" } ?? false }
    }
  }

  /// "European leaders" in a report about the European Union: those of its members, together.
  func europeans(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let people: Set<String> = [
      "leader", "minister", "official", "inspector", "diplomat", "negotiator", "lawmaker", "partner",
      "commissioner", "executive",
    ]
    guard people.contains(facts.lemma), facts.isPlural, facts.before.contains("european"),
      facts.codes.isEmpty, facts.organisations.isEmpty, facts.count == nil,
      !facts.before.contains(where: {
        ["eastern", "western", "central", "some", "other", "most"].contains($0)
      }),
      isAboutUnion, let union = directory.organisation("European Union")
    else { return nil }
    return Resolved(
      [directory.entity(for: union)], .nominal,
      "\(views[sentence].words(facts.range)): \(union.name), named in the report")
  }
}
