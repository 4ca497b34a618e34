import Events

/// The statuses of matched events: for each status in gold, how often the program has which.
struct StatusConfusion: Sendable, Equatable, Encodable {
  /// Statuses that occur on either side; "none" where a line has no status.
  var statuses: [String]
  /// A row for each status of gold, a number in it for each status of the program.
  var counts: [[Int]]

  init(_ pairs: [EventAgreement]) {
    let cells = pairs.map { [$0.gold.status ?? "none", $0.coded.status ?? "none"] }
    let known = EventStatus.allCases.map(\.rawValue)
    let found = Set(cells.joined())
    let statuses = known.filter(found.contains) + found.subtracting(known).sorted()
    let sums = Dictionary(grouping: cells) { $0 }.mapValues(\.count)
    self.statuses = statuses
    counts = statuses.map { gold in statuses.map { sums[[gold, $0]] ?? 0 } }
  }
}
