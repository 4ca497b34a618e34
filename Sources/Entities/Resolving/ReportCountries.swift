/// The countries of a report, with what speaks for each in the whole of it.
struct ReportCountries: Sendable {
  var codes: [String] = []
  var rows: [String: Int] = [:]
  var facts: [[Double]] = []
  /// Whether a country is never more than a place or a topic ("in Ukraine", "the Syria crisis"), by rows.
  var isOnlySpokenOf: [Bool] = []

  init() {}

  init(signals: [[CountrySignal]], dateline: String?) {
    let all = signals.joined()
    codes = Set(all.map(\.code) + (dateline.map { [$0] } ?? [])).sorted()
    for (row, code) in codes.enumerated() { rows[code] = row }
    facts = codes.map { _ in [Double](repeating: 0, count: CountryFact.allCases.count) }
    isOnlySpokenOf = codes.map { code in
      code != dateline
        && all.allSatisfy {
          $0.code != code || $0.kind == .place && !$0.isSubject && ($0.isTopic || $0.isWhere)
        }
    }
    share(.share, all.filter { $0.kind == .place })
    share(.shareOfTowns, all.filter(\.isTown))
    share(.shareOfPeople, all.filter { $0.kind != .place })
    share(.shareOfLead, signals.prefix(3).joined().filter { $0.kind == .place })
    for item in signals.first ?? [] where item.kind == .place {
      facts[rows[item.code]!][CountryFact.inFirst.rawValue] = 1
      if item.isSubject { facts[rows[item.code]!][CountryFact.subjectOfFirst.rawValue] = 1 }
    }
    if let dateline { facts[rows[dateline]!][CountryFact.dateline.rawValue] = 1 }
    let shares = facts.map { $0[CountryFact.share.rawValue] }
    if let highest = shares.max(), highest > 0 {
      for row in facts.indices where shares[row] == highest { facts[row][CountryFact.isFirst.rawValue] = 1 }
    }
  }

  private mutating func share(_ fact: CountryFact, _ signals: some Collection<CountrySignal>) {
    guard !signals.isEmpty else { return }
    for item in signals { facts[rows[item.code]!][fact.rawValue] += 1 / Double(signals.count) }
  }
}
