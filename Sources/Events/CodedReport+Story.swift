import Reports
public import TimeAndPlace

extension CodedReport {
  /// The dates of reports of one story, each tightened by the acts that several of them tell.
  ///
  /// - Parameter acts: For each real-world act its mentions, of any of the reports; the others are passed over.
  /// - Returns: A date for each report, in their order.
  public static func tightenedDates(of reports: [CodedReport], acts: [[Event]]) -> [ReportDate] {
    let places = Dictionary(
      reports.enumerated().map { ($1.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = acts.enumerated().flatMap { number, mentions in
      mentions.compactMap { ToldAct($0, act: String(number), places: places) }
    }
    return ReportDate.tightened(reports.map(\.date), by: told)
  }
}

extension ToldAct {
  /// What a mention tells of its act; `nil` for one that tells neither that it is done nor that it is to come.
  fileprivate init?(_ event: Event, act: String, places: [String: Int]) {
    guard let report = places[event.report.id] else { return nil }
    let side: Side
    switch event.status {
    case .occurred: side = .done
    case .planned: side = .ahead
    case .ongoing, .possible, .denied: return nil
    }
    let days = event.date.flatMap { $0.text.isEmpty ? nil : $0.interval } ?? .open
    self.init(act: act, report: report, side: side, days: days)
  }
}
