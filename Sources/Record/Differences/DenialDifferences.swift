import Entities
import Events

/// A promise or an agreement that one report tells of and another report has denied, where the two were not linked.
struct DenialDifferences {
  private static let deeds: Set<EventType> = [
    .agree, .retreat, .aid, .cooperate, .concede, .support, .mobilize, .consult,
  ]

  func differences(_ entries: [Entry], besides found: [Difference], _ context: FindingContext) -> [Difference]
  {
    let known = Set(found.map(\.entry))
    let mentions = entries.flatMap { entry in entry.mentions.map { (entry: entry.id, mention: $0) } }
      .filter { Self.deeds.contains($0.mention.type) }
    return mentions.filter { $0.mention.status == .denied && !known.contains($0.entry) }.compactMap {
      denied in
      let told = mentions.filter {
        $0.mention.status != .denied && tells($0.mention, what: denied.mention, context)
      }
      guard !told.isEmpty, !told.contains(where: { known.contains($0.entry) }) else { return nil }
      return difference(denied, told.map(\.mention), context)
    }
  }

  /// Whether a mention of another voice has the same actor do what is denied, in words enough of the same.
  private func tells(_ mention: Event, what denied: Event, _ context: FindingContext) -> Bool {
    guard context.voice(of: mention.reference) != context.voice(of: denied.reference),
      mention.status != .possible,
      mention.type == denied.type || mention.status == .planned,
      context.areRelated(mention.report.id, denied.report.id), haveOneActor(mention, denied)
    else { return false }
    let names = context.countryNames.keys
    let a = SentenceContent(context.sentence(of: mention), countries: names)
    let b = SentenceContent(context.sentence(of: denied), countries: names)
    return a.words.union(a.names).intersection(b.words.union(b.names)).count >= 2
  }

  /// One country, or the same noun where the coding found different owners for it: "the army".
  private func haveOneActor(_ a: Event, _ b: Event) -> Bool {
    if !countries(a).isDisjoint(with: countries(b)) { return true }
    func nouns(_ mention: Event) -> Set<String> {
      Set(mention.actors.compactMap { ReadSentence(words: $0.words.text).plain.last })
    }
    return !nouns(a).intersection(nouns(b)).isDisjoint(with: [
      "army", "government", "police", "military", "side", "navy",
    ])
  }

  private func countries(_ mention: Event) -> Set<String> {
    Set(mention.actors.map(\.entity.country)).subtracting([""])
  }

  private func difference(
    _ denied: (entry: String, mention: Event), _ told: [Event], _ context: FindingContext
  ) -> Difference? {
    let by = (denied.mention.attribution?.speaker ?? denied.mention.actors.first)?.entity.name ?? ""
    let claims =
      told.map { Claim(key: "told", text: "told, “\($0.trigger.text)”", source: $0.reference) }
      + [
        Claim(
          key: "denied", text: by.isEmpty ? "denied" : "denied by \(by)", source: denied.mention.reference)
      ]
    let values = context.values(of: claims)
    let subject = "whether it was so, “\(denied.mention.trigger.text)”"
    return Difference(
      kind: .status, entry: denied.entry, subject: subject, values: values, weight: 0.65,
      statement: context.statement(subject, values))
  }
}
