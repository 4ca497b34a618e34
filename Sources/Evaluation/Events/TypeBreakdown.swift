import Events

/// The events of one type: how many gold has, how many the program, how many are right.
struct TypeBreakdown: Sendable, Equatable, Encodable {
  var type: String
  var gold: Int
  var coded: Int
  var right: Int
  var p: Double
  var r: Double
  var f1: Double

  /// A row a type that occurs, in the order of PLOVER.
  static func rows(of matching: EventMatching) -> [TypeBreakdown] {
    let gold = Dictionary(grouping: matching.gold, by: \.type).mapValues(\.count)
    let coded = Dictionary(grouping: matching.coded, by: \.type).mapValues(\.count)
    let right = Dictionary(grouping: matching.pairs, by: \.gold.type).mapValues(\.count)
    let known = EventType.allCases.map(\.rawValue)
    let found = Set(gold.keys).union(coded.keys)
    return (known.filter(found.contains) + found.subtracting(known).sorted()).map { type in
      let counts = (gold: gold[type] ?? 0, coded: coded[type] ?? 0, right: right[type] ?? 0)
      let rates = EventScores.Rates(right: counts.right, coded: counts.coded, gold: counts.gold)
      return TypeBreakdown(
        type: type, gold: counts.gold, coded: counts.coded, right: counts.right, p: rates.p, r: rates.r,
        f1: rates.f1)
    }
  }
}
