import Events
import Reports
import TimeAndPlace

/// Narrows the dates of undated reports by the reports of their story that have one.
///
/// Reports on one matter may lie months apart, hardly years: an undated one is held to be written within a year of those
/// that are dated. That is no fact of the text, and the reason says so; what the report itself proves goes before it.
enum StoryDates {
  /// Days before the first and after the last dated report.
  static let reach = 365

  static func narrow(_ reports: [CodedReport], stories: [Story]) -> [CodedReport] {
    let places = Dictionary(
      reports.enumerated().map { ($1.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    var out = boundTogether(reports, stories: stories, places)
    for story in stories {
      let members = story.reports.compactMap { places[$0] }
      let days = members.compactMap { reports[$0].date.basis == .explicit ? reports[$0].date.day : nil }
      guard let first = days.min(), let last = days.max() else { continue }
      let span = first == last ? "on \(first.iso)" : "from \(first.iso) to \(last.iso)"
      let reason = ReportDate.Reason(
        text:
          "the dated reports of its story were published \(span), and it is taken to lie within a year of them",
        interval: DayInterval(start: first.adding(days: -reach), end: last.adding(days: reach)))
      for member in members where reports[member].date.basis != .explicit {
        out[member] = out[member].dated(out[member].date.adding(reason).fitted())
      }
    }
    return out
  }

  /// Where no report of a story has a day, what one of them proves holds within a year for the others: one that tells of 2023
  /// was not written before it, and the one beside it hardly long before.
  private static func boundTogether(
    _ reports: [CodedReport], stories: [Story], _ places: [String: Int]
  ) -> [CodedReport] {
    var out = reports
    for story in stories {
      let members = story.reports.compactMap { places[$0] }
      guard members.count > 1, members.allSatisfy({ reports[$0].date.basis != .explicit }) else { continue }
      let first = members.compactMap { reports[$0].date.interval.start }.max()
      let last = members.compactMap { reports[$0].date.interval.end }.min()
      guard first != nil || last != nil else { continue }
      let interval = DayInterval(start: first?.adding(days: -reach), end: last?.adding(days: reach))
      let bounds = [first.map { "not before \($0.iso)" }, last.map { "by \($0.iso)" }].compactMap { $0 }
      let reason = ReportDate.Reason(
        text:
          "reports of its story were written \(bounds.joined(separator: " and ")), and it is taken to lie within a year of them",
        interval: interval)
      for member in members {
        let own = reports[member].date.interval
        let isNarrower =
          interval.start.map { start in own.start.map { $0.number < start.number } ?? true } == true
          || interval.end.map { end in own.end.map { $0.number > end.number } ?? true } == true
        if isNarrower { out[member] = reports[member].dated(reports[member].date.adding(reason).fitted()) }
      }
    }
    return out
  }

  /// Narrows further by the acts that several reports tell, where all their mentions are surely of one act.
  static func narrow(_ reports: [CodedReport], by entries: [Entry]) -> [CodedReport] {
    let sure = entries.filter { $0.links.allSatisfy { $0.score >= sureness } && $0.mentions.count > 1 }
    let dates = CodedReport.tightenedDates(of: reports, acts: sure.map(\.mentions))
    return zip(reports, dates).map { $0.dated($1) }
  }

  /// How sure a link between mentions must be, from 0 to 1.
  private static let sureness = 0.7
}
