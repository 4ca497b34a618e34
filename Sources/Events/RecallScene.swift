import Entities
import Language
import TimeAndPlace

/// Whom a report names where, as far as the choice of an unnamed party asks.
struct RecallScene: Sendable {
  /// A party that a sentence names, in any part of an act or none.
  struct Named: Sendable {
    let party: Party
    let sentence: Int
    let key: String
    let isName: Bool
    /// Whether it is the subject of the sentence's main clause.
    let isMainSubject: Bool
    /// Its head's relation, and the preposition before it.
    let relation: String
    let preposition: String
    /// Scalars of the words that its head hangs on.
    let governor: Range<Int>?
  }

  private(set) var bySentence: [Int: [Named]] = [:]
  /// Where each party is named or meant, by its key, in the order of the text.
  private(set) var namings: [String: [Named]] = [:]
  /// The share of each party in all mentions.
  private(set) var shares: [String: Double] = [:]
  /// The countries by how often they are named, the most named first.
  private(set) var countries: [String] = []
  /// The parties that are named most, the most named first.
  private(set) var mostNamed: [Party] = []
  /// The first sentence that names anybody.
  private(set) var first: Int?

  init(_ context: CodingContext) {
    var times: [String: Int] = [:]
    var places: [String: Int] = [:]
    var parties: [String: Party] = [:]
    let sentences = Dictionary(
      context.analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    for mention in context.resolution.mentions where !mention.tokens.isEmpty {
      guard let analysed = sentences[mention.sentence] else { continue }
      let words = context.evidence(mention.tokens, in: analysed)
      for entity in mention.entities {
        if !entity.country.isEmpty { places[entity.country, default: 0] += 1 }
        let entity = context.resolution.party(for: entity)
        guard RecalledParties.canBeRecalled(entity) else { continue }
        let party = Party(words: words, entity: entity)
        let key = RecalledParties.key(entity)
        times[key, default: 0] += 1
        if entity.kind != .people, parties[key] == nil { parties[key] = party }
        let named = Self.named(party, mention, analysed)
        bySentence[mention.sentence, default: []].append(named)
        namings[key, default: []].append(named)
      }
    }
    namings = namings.mapValues { $0.sorted { $0.party.words.start < $1.party.words.start } }
    let total = Double(max(1, times.values.reduce(0, +)))
    shares = times.mapValues { Double($0) / total }
    countries = places.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    mostNamed = times.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .compactMap { parties[$0.key] }
    first = bySentence.keys.min()
  }

  private static func named(_ party: Party, _ mention: Mention, _ analysed: SentenceAnalysis) -> Named {
    let head = analysed.headIndex(of: mention.tokens)
    let token = analysed.tokens[head]
    let before = mention.tokens.lowerBound - 1
    let isSubject = token.relation.hasPrefix("nsubj") && token.head >= 0
    return Named(
      party: party, sentence: mention.sentence, key: RecalledParties.key(party.entity),
      isName: mention.form == .name,
      isMainSubject: isSubject && analysed.tokens[token.head].relation == "root",
      relation: token.relation,
      preposition: before >= 0 && analysed.tokens[before].relation == "case"
        ? analysed.tokens[before].lemma : "",
      governor: token.head >= 0 ? analysed.tokens[token.head].range : nil)
  }
}
