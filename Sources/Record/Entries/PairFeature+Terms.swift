import Events

/// What two mentions have in common beside what the rest of their reports says, and how sure each is.
extension PairFeatures {
  mutating func terms(_ a: MentionTerms, _ b: MentionTerms, _ rarity: PairRarity) {
    self[.storyCosine] = rarity.cosine(a.sentence, b.sentence)
    self[.storyNear] = rarity.cosine(a.near, b.near)
    self[.storyCross] = max(rarity.cosine(a.near, b.sentence), rarity.cosine(b.near, a.sentence))
    let shared = rarity.levels(a.sentence.intersection(b.sentence))
    self[.rarestWord] = shared.first ?? 0
    self[.secondRarest] = shared.dropFirst().first ?? 0
    self[.rarestThree] = shared.prefix(3).reduce(0, +)
    let near = rarity.levels(a.near.intersection(b.near))
    self[.rarestNear] = near.first ?? 0
    self[.secondNear] = near.dropFirst().first ?? 0
    self[.sharedNumbers] = Double(a.numbers.intersection(b.numbers).keys.count)
    self[.rarestName] = rarity.levels(a.names.intersection(b.names)).first ?? 0
    self[.triggerElsewhere] =
      (rarity.levels(a.trigger.intersection(b.sentence)) + rarity.levels(b.trigger.intersection(a.sentence)))
      .max() ?? 0
  }

  mutating func kinds(_ a: Event, _ b: Event) {
    func number(_ one: Int, _ other: Int, of count: Int) -> Double {
      Double(min(one, other) * count + max(one, other))
    }
    self[.typePair] = number(Self.types[a.type] ?? 0, Self.types[b.type] ?? 0, of: Self.types.count)
    self[.statusPair] = number(
      Self.statuses[a.status] ?? 0, Self.statuses[b.status] ?? 0, of: Self.statuses.count)
    self[.confidenceSum] = a.confidence + b.confidence
    self[.confidenceLeast] = min(a.confidence, b.confidence)
    if !a.figures.isEmpty, !b.figures.isEmpty { self[.bothFigures] = 1 }
  }

  private static let types = Dictionary(
    uniqueKeysWithValues: EventType.allCases.enumerated().map { ($1, $0) })
  private static let statuses = Dictionary(
    uniqueKeysWithValues: EventStatus.allCases.enumerated().map { ($1, $0) })
}
