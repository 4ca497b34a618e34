/// How well mentions of one act are linked: B-cubed scores of the coded clusters against gold's, on matched events.
enum Linking {
  /// `nil` where no matched pair has a cluster on both sides.
  static func scores(_ pairs: [EventAgreement]) -> EventScores.Rates? {
    let linked = pairs.compactMap { pair in
      pair.gold.cluster.flatMap { gold in pair.coded.cluster.map { Link(gold: gold, coded: $0) } }
    }
    guard !linked.isEmpty else { return nil }
    let same = Dictionary(grouping: linked) { $0 }.mapValues(\.count)
    let gold = Dictionary(grouping: linked, by: \.gold).mapValues(\.count)
    let coded = Dictionary(grouping: linked, by: \.coded).mapValues(\.count)
    var precision = 0.0
    var recall = 0.0
    for link in linked {
      precision += Double(same[link]!) / Double(coded[link.coded]!)
      recall += Double(same[link]!) / Double(gold[link.gold]!)
    }
    return EventScores.Rates(
      precision: precision / Double(linked.count), recall: recall / Double(linked.count))
  }

  private struct Link: Hashable {
    var gold: String
    var coded: String
  }
}
