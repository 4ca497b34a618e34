/// What one report of a story tells of an act that other reports tell too.
public struct ToldAct: Sendable, Equatable {
  public enum Side: Sendable, Equatable {
    /// The report tells it as done.
    case done
    /// The report tells it as still to come.
    case ahead
  }
  /// The same for all tellings of the one act: an entry's id.
  public var act: String
  /// The place of the report in the list of reports.
  public var report: Int
  public var side: Side
  /// The days that this report gives for the act, open where it gives none.
  public var days: DayInterval

  public init(act: String, report: Int, side: Side, days: DayInterval) {
    self.act = act
    self.report = report
    self.side = side
    self.days = days
  }
}

extension ReportDate {
  /// The dates of reports of one story, each narrowed by what the others tell of the same acts.
  ///
  /// Who tells an act as done wrote after it began; who tells it as planned wrote no later than it ended. The order of the
  /// acts does not matter, and dates that are given stay as they are.
  public static func tightened(_ dates: [ReportDate], by acts: [ToldAct]) -> [ReportDate] {
    let groups = Dictionary(grouping: acts, by: \.act)
    var dates = dates
    for act in groups.keys.sorted() {
      guard let tellings = groups[act], let days = days(of: tellings) else { continue }
      for telling in tellings where dates.indices.contains(telling.report) {
        guard dates[telling.report].basis != .explicit else { continue }
        let reason =
          switch telling.side {
          case .done:
            Reason(
              text: "it tells as done what other reports date \(days.iso)",
              interval: DayInterval(start: days.start, end: nil))
          case .ahead:
            Reason(
              text: "it tells as planned what other reports date \(days.iso)",
              interval: DayInterval(start: nil, end: days.end))
          }
        dates[telling.report] = dates[telling.report].adding(reason)
      }
    }
    return dates
  }

  /// The days on which all tellings of an act agree, or `nil` when none gives any or they contradict one another.
  private static func days(of tellings: [ToldAct]) -> DayInterval? {
    var days = DayInterval.open
    for telling in tellings {
      guard let both = days.intersection(telling.days) else { return nil }
      days = both
    }
    return days == .open ? nil : days
  }
}
