/// What an expression of time says before any report's day is known.
indirect enum TimeMeaning: Sendable, Equatable {
  /// Year, month and day as far as the text gives them; a weekday said beside them is a check.
  case date(PartialDate)
  /// From the first through the second.
  case span(TimeMeaning, TimeMeaning)
  case weekday(Weekday, TimeShift)
  case month(Int, TimeShift)
  /// So many days from the report's day.
  case day(Int)
  /// The calendar's week, month, year… so many from the report's.
  case unit(TimeUnit, Int)
  case season(TimeSeason, year: Int?, TimeShift)
  /// A quarter (count 3 months) or half (6) of a year, from 1.
  case share(Int, months: Int, year: Int?, TimeShift)
  /// Years from the first, so many of them: a decade or a century.
  case years(Int, count: Int)
  /// The early, middle or late part of a time, or its first or last days.
  case part(TimePart, TimeMeaning)
  /// A point so many units before (negative) or after the report's day.
  case distance(Int?, TimeUnit)
  /// So many units that end with the report's day; `nil` for "recent".
  case past(Int?, TimeUnit)
  /// So many units that begin with the report's day; `nil` for "coming".
  case coming(Int?, TimeUnit)
  /// The part of a time up to the report's day, or after it.
  case soFar(TimeMeaning)
  case rest(TimeMeaning)
  case since(TimeMeaning)
  case until(TimeMeaning)
  case before(TimeMeaning)
  case after(TimeMeaning)
  /// Days or weeks away from something that the calendar does not know ("days after the coup"), or a mere length.
  case unanchored
}

/// A date with gaps.
struct PartialDate: Sendable, Equatable {
  var year: Int?
  /// The year told from the report's: -1 for "last year".
  var yearOffset: Int?
  var month: Int?
  var day: Int?
  var weekday: Weekday?
}

/// Which of several days or months of a name is meant.
enum TimeShift: Sendable, Equatable {
  case none, last, this, next
}

enum TimeUnit: Sendable, Equatable {
  case hour, day, week, weekend, month, quarter, year, decade, century

  /// How many of the calendar's days or months one unit has.
  var length: (days: Int, months: Int) {
    switch self {
    case .hour: (0, 0)
    case .day: (1, 0)
    case .week, .weekend: (7, 0)
    case .month: (0, 1)
    case .quarter: (0, 3)
    case .year: (0, 12)
    case .decade: (0, 120)
    case .century: (0, 1200)
    }
  }
}

enum TimePart: Sendable, Equatable {
  case start, early, middle, late, end
}

/// A season of the northern year, by whole months, as the weather services count.
enum TimeSeason: Sendable, Equatable {
  case spring, summer, autumn, winter

  /// Its first month; a year's winter begins in its December.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
