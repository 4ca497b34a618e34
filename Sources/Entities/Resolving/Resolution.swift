import Language

/// An alliance with the states that a sentence says are in it, and where they stand in the sentence.
package struct ToldAlliance: Sendable {
  package var alliance: Entity
  package var members: [Entity]
  /// The number of the sentence in the report.
  package var sentence: Int
  package var tokens: Range<Int>
}

/// Who is who in one report.
public struct Resolution: Sendable {
  /// Every mention that was found, in reading order; those of the same entities share a chain.
  public private(set) var mentions: [Mention]
  /// The second names that the report itself gives: "also called" facts.
  package var aliases: [TextAlias] { discourse.aliases }
  /// The alliances that no directory knows, where the report tells whose they are: "member of" facts.
  package var alliances: [ToldAlliance] {
    discourse.alliancesTold.sorted { $0.key < $1.key }.compactMap { name, compound in
      discourse.textAlliances[name].map { record in
        ToldAlliance(
          alliance: discourse.directory.entity(for: record),
          members: compound.codes.map(discourse.directory.stateEntity),
          sentence: discourse.number(compound.position.sentence), tokens: compound.tokens)
      }
    }
  }
  /// Whom the report introduces, for the reading of others.
  public var acquaintances: Acquaintances { Acquaintances(discourse) }

  let discourse: Discourse
  private var sentences: [Int: Int] = [:]
  private var chains: [String: Int] = [:]
  /// For each sentence of the analysis where its mentions lie among ``mentions``.
  private var ranges: [Range<Int>]

  init(_ discourse: Discourse) {
    self.discourse = discourse
    mentions = []
    ranges = discourse.views.indices.map(discourse.trackedRange)
    for (index, view) in discourse.views.enumerated() { sentences[view.analysis.number] = index }
    for tracked in discourse.tracked {
      var mention = tracked.mention
      let key = Resolution.key(mention)
      if let key, let chain = chains[key] {
        mention.chain = chain
      } else {
        mention.chain = key == nil ? -1 : chains.count
        if let key { chains[key] = chains.count }
      }
      mentions.append(mention)
    }
  }

  /// Resolves any span of words of a sentence: a mention that was found, or the one with the same head, or the words
  /// afresh at their place in the report.
  ///
  /// - Parameters:
  ///   - sentence: The number of the sentence in the report.
  ///   - tokens: A half-open range of tokens; what lies outside the sentence is cut off.
  ///   - asParty: Whether a capital stands for its government ("Moscow said"); pass `false` for a place ("in Moscow").
  ///   - inPerson: Whether a person of an international organisation, an armed group, a militia or an NGO stands for
  ///     themselves; else they stand for it, with their name in the entity's role ("spokeswoman Ann Smith").
  public func mention(sentence: Int, tokens: Range<Int>, asParty: Bool = true, inPerson: Bool = false)
    -> Mention
  {
    var mention = personal(sentence: sentence, tokens: tokens, asParty: asParty)
    if asParty && !inPerson { mention.entities = mention.entities.map(party) }
    return mention
  }

  private func personal(sentence: Int, tokens: Range<Int>, asParty: Bool) -> Mention {
    guard let index = sentences[sentence] else {
      return Mention(
        sentence: sentence, tokens: tokens, form: .nominal,
        entities: [Entity(id: "UNK", name: "", kind: .unknown)], reason: "no such sentence")
    }
    let view = discourse.views[index]
    let tokens = discourse.completed(tokens.clamped(to: 0..<view.count), in: index)
    if asParty, let found = found(tokens, in: index) { return found }
    let resolved = discourse.resolve(tokens, in: index, asParty: asParty)
    var mention = Mention(
      sentence: sentence, tokens: tokens, form: resolved.form, entities: resolved.entities,
      reason: resolved.reason)
    if resolved.entities[0].id == "UNK", asParty, resolved.reason != Discourse.actReason,
      let overlapping = overlapping(tokens, in: index)
    {
      mention = overlapping
    }
    mention.chain = Resolution.key(mention).flatMap { chains[$0] } ?? -1
    return mention
  }

  /// The mention at exactly these words, or the one around the same head when the words are no list.
  private func found(_ tokens: Range<Int>, in index: Int) -> Mention? {
    guard !tokens.isEmpty else { return nil }
    let here = ranges[index]
    if let same = here.first(where: { mentions[$0].tokens == tokens }), mentions[same].entities[0].id != "UNK"
    {
      return mentions[same]
    }
    guard discourse.conjuncts(of: tokens, in: index).count < 2 else { return nil }
    let head = discourse.views[index].head(of: tokens)
    guard
      let near = here.first(where: {
        discourse.tracked[$0].head == head && mentions[$0].tokens.contains(tokens)
      }),
      mentions[near].entities[0].id != "UNK"
    else { return nil }
    var mention = mentions[near]
    mention.tokens = tokens
    return mention
  }

  private func overlapping(_ tokens: Range<Int>, in index: Int) -> Mention? {
    let named = ranges[index].first {
      tokens.contains(discourse.tracked[$0].head) && mentions[$0].entities[0].id != "UNK"
        && mentions[$0].form == .name
    }
    return named.map { number in
      var mention = mentions[number]
      mention.tokens = tokens
      return mention
    }
  }

  /// The state with a code, for those who act for it.
  package func state(_ code: String) -> Entity { discourse.directory.stateEntity(code) }

  /// The states that are members of an alliance, as the report or the directory knows it.
  package func members(of alliance: Entity) -> [String] {
    discourse.organisationRecord(alliance.name)?.memberCodes(in: discourse.year) ?? []
  }

  /// The party that an entity acts for: a person of an international organisation, an armed group or an NGO acts for
  /// it; everybody else acts as themselves.
  package func party(for entity: Entity) -> Entity {
    guard entity.kind == .person, let organisation = discourse.affiliations[entity.id] else {
      return discourse.whole(of: entity)
    }
    var party = discourse.whole(of: organisation)
    party.role = entity.role.isEmpty ? entity.name : "\(entity.role) \(entity.name)"
    return party
  }

  func index(ofSentence number: Int) -> Int? { sentences[number] }

  private static func key(_ mention: Mention) -> String? {
    if mention.entities.contains(where: { $0.id == "UNK" }) { return nil }
    return mention.entities.map(\.id).joined(separator: "|")
  }
}

extension Range where Bound == Int {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
