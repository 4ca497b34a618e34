public import Language
import Reports

/// The tense of the words that an expression of time stands beside.
public enum TimeTense: String, Sendable, Codable, CaseIterable {
  case past, future, unknown
}

/// What a date rests on. The labels are the codebook's.
public enum DateBasis: String, Sendable, Codable, CaseIterable {
  /// The text gives the whole date.
  case explicit
  /// Told from the report's day: "last Friday".
  case relative
  /// The year, or part of the date, comes from the context: "June 27".
  case inferred
  /// Nothing is said; it is the report's day.
  case report
}

/// Tells which days an expression of time means, seen from the report's day.
///
/// A bare weekday is the nearest one not after that day, unless the tense is future. Weeks begin on Monday. A month and
/// a day without a year are the nearest such day; with a tense, the nearest on its side of the report's day.
///
/// ```swift
/// let reader = TimeReader(reportDay: Day(iso: "2025-04-03"))
/// reader.interval(of: "last Friday")?.interval.iso  // "2025-03-28"
/// ```
public struct TimeReader: Sendable {
  /// The report's day, or `nil` when it is not known: then relative expressions have the ends that ``report`` settles.
  public let reportDay: Day?
  /// The days on which the report can have been written; both ends are open when nothing is known.
  public let report: DayInterval
  /// The zone whose days are meant, in minutes east of Greenwich, or `nil` to take times of day as they stand.
  public let zoneMinutes: Int?

  public init(reportDay: Day?, zoneMinutes: Int? = nil) {
    self.reportDay = reportDay
    self.zoneMinutes = zoneMinutes
    report = reportDay.map { DayInterval($0) } ?? .open
  }

  public init(reportDate: ReportDate, zoneMinutes: Int? = nil) {
    reportDay = reportDate.day
    report = reportDate.interval
    self.zoneMinutes = zoneMinutes
  }

  /// The days that an expression means, and what that rests on.
  ///
  /// - Returns: `nil` when the calendar has no such day ("February 30"); open ends for what the text and the report's
  ///   day do not settle.
  public func interval(
    of expression: TimeExpression, tense: TimeTense = .unknown
  ) -> (interval: DayInterval, basis: DateBasis)? {
    reading(of: expression.meaning, tense: tense)
  }

  /// The days that a meaning has, and what that rests on.
  ///
  /// - Parameter anchor: The days of the time told last, for what is reckoned from it.
  func reading(
    of meaning: TimeMeaning, tense: TimeTense, anchor: DayInterval? = nil
  ) -> (interval: DayInterval, basis: DateBasis)? {
    guard reportDay == nil, report != .open else {
      return TimeCalendar(today: reportDay, tense: tense, anchor: anchor).reading(of: meaning).map {
        (shifted($0.interval, meaning), $0.basis)
      }
    }
    return hull(of: meaning, tense, anchor)
  }

  /// The days that a meaning can have, seen from every day on which the report can have been written.
  private func hull(
    of meaning: TimeMeaning, _ tense: TimeTense, _ anchor: DayInterval?
  ) -> (interval: DayInterval, basis: DateBasis)? {
    func seen(from day: Day?) -> (interval: DayInterval, basis: DateBasis)? {
      TimeCalendar(today: day, tense: tense, anchor: anchor).reading(of: meaning)
    }
    let unseen = seen(from: nil)
    if let unseen, unseen.basis == .explicit || unseen.interval != .open { return unseen }
    if case .date(let date) = meaning, let weekday = date.weekday, date.year == nil, date.yearOffset == nil,
      let month = date.month, let number = date.day,
      let day = WeekdayDate.only(month: month, day: number, weekday: weekday, tense, seenFrom: report)
    {
      return (DayInterval(day), .inferred)
    }
    let first = report.start.flatMap { seen(from: $0) }
    let last = report.end.flatMap { seen(from: $0) }
    if report.start != nil, first == nil, last == nil { return nil }
    guard first != nil || last != nil else { return unseen }
    return (DayInterval(start: first?.interval.start, end: last?.interval.end), .inferred)
  }

  /// The day in the reader's zone, for a time of day that is told in another: 23:00 GMT on Thursday is Friday in Tokyo.
  private func shifted(_ interval: DayInterval, _ meaning: TimeMeaning) -> DayInterval {
    guard let zoneMinutes, case .clock(let time, _) = meaning, let hour = time.hour, let zone = time.zone,
      let day = interval.start, day == interval.end
    else { return interval }
    let minutes = hour * 60 + (time.minute ?? 0) - zone + zoneMinutes
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    return DayInterval(day.adding(days: days))
  }

  /// The days that the first dated expression among a sentence's words means, or `nil` when there is none.
  public func interval(
    of tokens: [Token], tense: TimeTense = .unknown
  ) -> (interval: DayInterval, basis: DateBasis)? {
    best(of: TimeExpression.all(in: tokens), tense: tense).map { ($0.interval, $0.basis) }
  }

  /// The days that the first dated expression in some words means, or `nil` when there is none.
  public func interval(
    of words: String, tense: TimeTense = .unknown
  ) -> (interval: DayInterval, basis: DateBasis)? {
    interval(of: Lexeme.tokens(of: words), tense: tense)
  }

  /// An event's date as it goes out, or `nil` when the calendar has no such day.
  public func date(of expression: TimeExpression, tense: TimeTense = .unknown) -> EventDate? {
    interval(of: expression, tense: tense).map {
      EventDate(interval: $0.interval, text: expression.text, basis: $0.basis)
    }
  }

  /// The date that the first dated expression among an event's words gives, or `nil` when there is none.
  public func date(of tokens: [Token], tense: TimeTense = .unknown) -> EventDate? {
    best(of: TimeExpression.all(in: tokens), tense: tense).map {
      EventDate(interval: $0.interval, text: $0.text, basis: $0.basis)
    }
  }

  /// The date of an act that the report tells without one: what is past lies no later than the report, what is to come
  /// no earlier, what goes on lies on its day. `nil` when nothing is known of the report's date.
  public func date(for timing: TimeTense) -> EventDate? {
    let interval =
      switch timing {
      case .past: DayInterval(start: nil, end: report.end)
      case .future: DayInterval(start: report.start, end: nil)
      case .unknown: report
      }
    guard interval != .open else { return nil }
    return EventDate(interval: interval, text: "", basis: reportDay == nil ? .inferred : .report)
  }

  /// The date of words such as "recently", "now", "soon", or `nil` when there are none among some words of a sentence.
  public func reference(at words: Range<Int>, in analysed: SentenceAnalysis) -> EventDate? {
    let timexes = TimexReader(reportDay: reportDay).readings(in: [analysed])
    for (timex, meaning, _) in timexes where timex.tokens.overlaps(words) {
      guard case .reference(let reference) = meaning else { continue }
      let timing: TimeTense = reference == .past ? .past : reference == .future ? .future : .unknown
      guard let date = date(for: timing) else { return nil }
      return EventDate(
        start: date.start, end: date.end, text: timex.text, basis: reportDay == nil ? .inferred : .relative)
    }
    return nil
  }

  /// The date of an event that the report tells without one: the report's day, or `nil` when that is not known.
  public func reportDate() -> EventDate? {
    reportDay.map { EventDate(interval: DayInterval($0), text: "", basis: .report) }
  }

  private func best(
    of expressions: [TimeExpression], tense: TimeTense
  ) -> (interval: DayInterval, basis: DateBasis, text: String)? {
    var first: (interval: DayInterval, basis: DateBasis, text: String)?
    for expression in expressions {
      guard let reading = interval(of: expression, tense: tense) else { continue }
      let found = (reading.interval, reading.basis, expression.text)
      if reading.interval != .open { return found }
      if first == nil { first = found }
    }
    return first
  }
}
