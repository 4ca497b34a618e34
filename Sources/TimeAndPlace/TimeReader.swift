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
  /// The report's day, or `nil` when it is not known: then relative expressions have open ends.
  public let reportDay: Day?

  public init(reportDay: Day?) { self.reportDay = reportDay }

  /// The days that an expression means, and what that rests on.
  ///
  /// - Returns: `nil` when the calendar has no such day ("February 30"); open ends for what the text and the report's
  ///   day do not settle.
  public func interval(
    of expression: TimeExpression, tense: TimeTense = .unknown
  ) -> (interval: DayInterval, basis: DateBasis)? {
    TimeCalendar(today: reportDay, tense: tense).reading(of: expression.meaning)
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
