/// Gold and coded events put side by side: which belong together, which are left over.
struct EventMatching {
  /// The gold events that count, optional ones left out.
  private(set) var gold: [ScoredEvent] = []
  /// The coded events of the gold's reports, without those that match an optional gold event.
  private(set) var coded: [ScoredEvent] = []
  /// Events of the same sentence and type, matched one to one so that parties agree best.
  private(set) var pairs: [EventAgreement] = []
  /// Gold events without a partner.
  private(set) var missed: [ScoredEvent] = []
  /// Coded events without a partner.
  private(set) var extra: [ScoredEvent] = []
  let goldSentences: Set<SentencePlace>
  /// Sentences with coded events, but for those where gold has none except optional ones.
  let codedSentences: Set<SentencePlace>

  init(gold allGold: [ScoredEvent], coded allCoded: [ScoredEvent]) {
    let reports = Set(allGold.map(\.place.report))
    let allCoded = allCoded.filter { reports.contains($0.place.report) }
    let partners = Self.partners(allGold, allCoded)
    var taken: Set<Int> = []
    var excused: Set<Int> = []
    for (index, event) in allGold.enumerated() {
      let partner = partners[index]
      if let partner { taken.insert(partner) }
      if event.isOptional {
        if let partner { excused.insert(partner) }
        continue
      }
      gold.append(event)
      if let partner {
        pairs.append(EventAgreement(gold: event, coded: allCoded[partner]))
      } else {
        missed.append(event)
      }
    }
    for (index, event) in allCoded.enumerated() where !excused.contains(index) {
      coded.append(event)
      if !taken.contains(index) { extra.append(event) }
    }
    let counted = Set(gold.map(\.place))
    let optional = Set(allGold.filter(\.isOptional).map(\.place))
    goldSentences = counted
    codedSentences = Set(coded.map(\.place)).filter { counted.contains($0) || !optional.contains($0) }
  }

  private struct Group: Hashable {
    var place: SentencePlace
    var type: String
  }

  /// The coded event of each gold event that has one, by their indices; in each group the closest pair comes first.
  private static func partners(_ gold: [ScoredEvent], _ coded: [ScoredEvent]) -> [Int: Int] {
    let candidates = Dictionary(grouping: coded.indices) { group(of: coded[$0]) }
    var partners: [Int: Int] = [:]
    for (group, members) in Dictionary(grouping: gold.indices, by: { group(of: gold[$0]) }) {
      guard let others = candidates[group] else { continue }
      var ranked: [(affinity: Double, gold: Int, coded: Int)] = []
      for one in members {
        for other in others {
          ranked.append((EventAgreement(gold: gold[one], coded: coded[other]).affinity, one, other))
        }
      }
      var used: Set<Int> = []
      // Of equal pairs the later comes first, as in the event scorer.
      for pair in ranked.sorted(by: >) where partners[pair.gold] == nil && !used.contains(pair.coded) {
        partners[pair.gold] = pair.coded
        used.insert(pair.coded)
      }
    }
    return partners
  }

  private static func group(of event: ScoredEvent) -> Group { Group(place: event.place, type: event.type) }
}
