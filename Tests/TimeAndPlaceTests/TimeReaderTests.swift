import Testing
import TimeAndPlace

@Suite struct TimeReaderTests {
  struct Case: Sendable, CustomStringConvertible {
    var words: String
    var days: String
    var basis: DateBasis
    var tense: TimeTense
    var description: String { "\(words) (\(tense))" }
    init(_ words: String, _ days: String, _ basis: DateBasis, _ tense: TimeTense = .unknown) {
      self.words = words
      self.days = days
      self.basis = basis
      self.tense = tense
    }
  }

  /// Seen from Thursday 3 April 2025.
  static let cases = [
    Case("27 June 2024", "2024-06-27", .explicit),
    Case("June 27, 2024", "2024-06-27", .explicit),
    Case("1996-08-22", "1996-08-22", .explicit),
    Case("27/06/2024", "2024-06-27", .explicit),
    Case("April 3 and 4, 2020", "2020-04-03/2020-04-04", .explicit),
    Case("2023", "2023-01-01/2023-12-31", .explicit),
    Case("February 2024", "2024-02-01/2024-02-29", .explicit),
    Case("the 1990s", "1990-01-01/1999-12-31", .explicit),
    Case("the 19th century", "1801-01-01/1900-12-31", .explicit),
    Case("since 2021", "2021-01-01/..", .explicit),
    Case("until March 2, 2020", "../2020-03-02", .explicit),
    Case("the first quarter of 2022", "2022-01-01/2022-03-31", .explicit),
    Case("early 2022", "2022-01-01/2022-03-31", .explicit),
    Case("2019-2021", "2019-01-01/2021-12-31", .explicit),
    Case("March 28 to April 2, 2025", "2025-03-28/2025-04-02", .explicit),
    Case("December 30 to January 2, 2025", "2024-12-30/2025-01-02", .explicit),
    // The year is supplied.
    Case("April 3 and 4", "2025-04-03/2025-04-04", .inferred),
    Case("June 27", "2024-06-27", .inferred, .past),
    Case("June 27", "2025-06-27", .inferred, .future),
    Case("Thursday, June 27", "2024-06-27", .inferred, .past),
    Case("May 3", "2025-05-03", .inferred),
    Case("between 3 and 5 May", "2025-05-03/2025-05-05", .inferred, .future),
    Case("December 30 to January 2", "2024-12-30/2025-01-02", .inferred, .past),
    Case("in February", "2025-02-01/2025-02-28", .inferred),
    Case("in February", "2026-02-01/2026-02-28", .inferred, .future),
    Case("late March", "2025-03-22/2025-03-31", .inferred),
    // Told from the report's day.
    Case("Thursday", "2025-04-03", .relative),
    Case("Friday", "2025-03-28", .relative, .past),
    Case("Friday", "2025-04-04", .relative, .future),
    Case("last Friday", "2025-03-28", .relative),
    Case("last Thursday", "2025-03-27", .relative),
    Case("next Monday", "2025-04-07", .relative),
    Case("Monday night", "2025-03-31", .relative),
    Case("today", "2025-04-03", .relative),
    Case("yesterday", "2025-04-02", .relative),
    Case("tonight", "2025-04-03", .relative),
    Case("the day before yesterday", "2025-04-01", .relative),
    Case("this week", "2025-03-31/2025-04-06", .relative),
    Case("last week", "2025-03-24/2025-03-30", .relative),
    Case("next month", "2025-05-01/2025-05-31", .relative),
    Case("last year", "2024-01-01/2024-12-31", .relative),
    Case("in October last year", "2024-10-01/2024-10-31", .relative),
    Case("earlier this month", "2025-04-01/2025-04-03", .relative),
    Case("later this year", "2025-04-03/2025-12-31", .relative),
    Case("in the last 10 years", "2015-04-03/2025-04-03", .relative),
    Case("in recent years", "../2025-04-03", .relative),
    Case("in the coming days", "2025-04-03/..", .relative),
    Case("the next two weeks", "2025-04-03/2025-04-17", .relative),
    Case("two weeks ago", "2025-03-20", .relative),
    Case("two months ago", "2025-02-01/2025-02-28", .relative),
    Case("three years ago", "2022-01-01/2022-12-31", .relative),
    Case("in two weeks", "2025-04-17", .relative, .future),
    Case("over the weekend", "2025-03-29/2025-03-30", .relative),
    Case("the weekend", "2025-04-05/2025-04-06", .relative, .future),
    Case("from Monday to Wednesday", "2025-03-31/2025-04-02", .relative, .past),
    Case("from Monday to Wednesday", "2025-04-07/2025-04-09", .relative, .future),
    Case("the beginning of the year", "2025-01-01/2025-03-31", .relative),
    Case("last August", "2024-08-01/2024-08-31", .relative),
    Case("since Monday", "2025-03-31/..", .relative),
    Case("days after the coup", "../..", .relative),
    Case("the end of last month", "2025-03-25/2025-03-31", .relative),
    Case("Monday or Tuesday", "2025-03-31/2025-04-01", .relative, .past),
    Case("over 13 years", "../..", .relative),
    Case("every Friday", "../..", .relative),
    Case("this week", "2025-03-31/2025-04-03", .relative, .past),
    Case("the previous month", "2025-03-01/2025-03-31", .relative),
    Case("10 p.m. on Tuesday", "2025-04-01", .relative, .past),
    Case("9/11", "2001-09-11", .explicit),
    // Few mean a date a year away, whatever the tense.
    Case("May 10", "2025-05-10", .inferred, .past),
    Case("Saturday, April 12", "2025-04-12", .inferred, .past),
  ]

  @Test(arguments: cases) func reads(_ example: Case) throws {
    let reader = TimeReader(reportDay: Day(iso: "2025-04-03"))
    let reading = try #require(reader.interval(of: example.words, tense: example.tense))
    #expect(reading.interval.iso == example.days)
    #expect(reading.basis == example.basis)
  }

  @Test(arguments: [
    "February 30", "31 June 2024", "30 February 2024", "29 February 2023", "no time at all", "",
  ])
  func meansNoDay(_ words: String) {
    let reader = TimeReader(reportDay: Day(iso: "2025-04-03"))
    #expect(reader.interval(of: words) == nil)
  }

  @Test(arguments: [
    "April 3 and 4", "Tuesday", "last week", "in February", "two years ago", "from Monday to Friday", "today",
  ])
  func isNeverGuessedWithoutAReportDay(_ words: String) throws {
    let date = try #require(TimeReader(reportDay: nil).date(of: TimeExpression.all(in: words)[0]))
    #expect(date.start == nil && date.end == nil)
    #expect(!date.text.isEmpty)
  }

  @Test func theReportsOwnDay() {
    #expect(TimeReader(reportDay: nil).reportDate() == nil)
    let date = TimeReader(reportDay: Day(iso: "2025-04-03")).reportDate()
    #expect(date == EventDate(start: "2025-04-03", end: "2025-04-03", text: "", basis: .report))
  }
}
