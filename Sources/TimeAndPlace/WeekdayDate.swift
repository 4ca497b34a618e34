/// A date that a report tells with its weekday and without its year: "Wednesday, 12 August" is a date of 2020, 2026…
///
/// It says in which years the report can have been written, and says more with every bound that other facts add.
struct WeekdayDate: Sendable, Hashable {
  var month: Int
  var day: Int
  var weekday: Weekday
  var tense: TimeTense
  /// The report's words, and their sentence.
  var words: String
  var sentence: Int

  /// The years in which the date falls on its weekday, as a bound; a date without a year lies less than a year from the report.
  func reason(within bounds: DayInterval) -> ReportDate.Reason? {
    guard let start = bounds.start, let end = bounds.end else { return nil }
    let days = days(from: start.year - 1, to: end.year + 1).filter { bounds.overlaps(window(around: $0)) }
    guard let first = days.first, let last = days.last else { return nil }
    let years = days.map { String($0.year) }.joined(separator: " or ")
    return ReportDate.Reason(
      text: "“\(words)” is a date of \(years), told without its year", sentence: sentence,
      interval: window(around: first).hull(window(around: last)))
  }

  /// The one such day that a report of these days can mean, or `nil` when there are none or several.
  static func only(month: Int, day: Int, weekday: Weekday, _ tense: TimeTense, seenFrom report: DayInterval)
    -> Day?
  {
    guard let start = report.start, let end = report.end else { return nil }
    let date = WeekdayDate(month: month, day: day, weekday: weekday, tense: tense, words: "", sentence: 0)
    let days = date.days(from: start.year - 1, to: end.year + 1).filter {
      report.overlaps(date.window(around: $0))
    }
    return days.count == 1 ? days[0] : nil
  }

  private func days(from first: Int, to last: Int) -> [Day] {
    (first...max(first, last)).compactMap { year in
      Day(year: year, month: month, day: day).flatMap { $0.weekday == weekday ? $0 : nil }
    }
  }

  /// The days on which a report can be written that tells of such a day.
  private func window(around day: Day) -> DayInterval {
    DayInterval(
      start: tense == .past ? day : day.adding(months: -12).adding(days: 1),
      end: tense == .future ? day : day.adding(months: 12).adding(days: -1))
  }
}
