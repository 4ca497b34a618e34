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
  /// A time of day, of the day that the words give or of the report's.
  case clock(TimeOfDay, on: TimeMeaning?)
  /// A length and no more: "two hours", "several years".
  case length(TimeLength)
  /// A time that comes again, by its TIMEX3 value: "every Friday" is XXXX-WXX-5.
  case set(String)
  /// "now", "recently", "in the future".
  case reference(TimeReference)
  /// So many units before or after the time told last: "a year earlier".
  case anchored(Int?, TimeUnit)
  /// The unit that the time told last lies in, or one so many further on: "that year", "the following month".
  case same(TimeUnit, Int)
  /// The quarter that business news speaks of: the last one that has ended, or the one told last.
  case latestQuarter
  /// The quarter told last, or the quarter or other period told last, in another year.
  case namedQuarter(year: Int)
  case samePeriod(year: Int)
  /// A feast whose day depends on the year.
  case feast(TimeFeast, year: Int?, TimeShift)
  /// A year counted by another calendar than the Gregorian, as the calendar's era and the number.
  case foreignYear(TimeEra, Int)
}

/// A time of day as far as it is told.
struct TimeOfDay: Sendable, Equatable {
  /// The hour from 0 to 24, and the minute.
  var hour: Int?
  var minute: Int?
  /// The TIMEX3 letters of a part of the day: MO, AF, EV, NI, DT, MI.
  var part = ""
  /// The distance of the zone from Greenwich in minutes, when the text names one.
  var zone: Int?
}

/// A length of time.
struct TimeLength: Sendable, Equatable {
  /// How many units; `nil` for "several", "years".
  var count: Double?
  /// `nil` for "a while".
  var unit: TimeUnit?
}

enum TimeReference: String, Sendable, Equatable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
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
  case second, minute, hour, day, week, weekend, month, quarter, year, decade, century

  /// Whether a day holds several.
  var isShort: Bool { self == .second || self == .minute || self == .hour }

  /// How many of the calendar's days or months one unit has.
  var length: (days: Int, months: Int) {
    switch self {
    case .second, .minute, .hour: (0, 0)
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
