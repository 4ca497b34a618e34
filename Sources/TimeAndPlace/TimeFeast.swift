/// A feast of the news whose day a rule gives for any year.
///
/// The rules: Easter by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8); the Islamic
/// feasts by the tabular calendar of 30-year cycles, which may be a day off what is proclaimed; the American ones by
/// United States Code, title 5, section 6103.
enum TimeFeast: String, Sendable, Equatable {
  case newYear, newYearEve, epiphany, valentine, independence, christmas, christmasEve, boxingDay, halloween
  case mayDay, womensDay, veterans, juneteenth, bastille
  case easter, easterMonday, goodFriday, palmSunday, ashWednesday, pentecost, ascension
  case thanksgiving, labor, memorial, martinLutherKing, presidents
  case ramadan, eidAlFitr, eidAlAdha, ashura
  case nowruz

  /// The day of the feast in a Gregorian year, or `nil` when it has none there.
  func day(in year: Int) -> Day? {
    if let (month, day) = fixed { return Day(year: year, month: month, day: day) }
    if let offset = fromEaster { return Self.easter(of: year)?.adding(days: offset) }
    if let (month, day) = islamic { return IslamicCalendar.day(month: month, day: day, inGregorian: year) }
    return floating(in: year)
  }

  private var fixed: (Int, Int)? {
    switch self {
    case .newYear: (1, 1)
    case .newYearEve: (12, 31)
    case .epiphany: (1, 6)
    case .valentine: (2, 14)
    case .womensDay: (3, 8)
    case .nowruz: (3, 21)
    case .mayDay: (5, 1)
    case .juneteenth: (6, 19)
    case .independence: (7, 4)
    case .bastille: (7, 14)
    case .halloween: (10, 31)
    case .veterans: (11, 11)
    case .christmasEve: (12, 24)
    case .christmas: (12, 25)
    case .boxingDay: (12, 26)
    default: nil
    }
  }

  private var fromEaster: Int? {
    switch self {
    case .ashWednesday: -46
    case .palmSunday: -7
    case .goodFriday: -2
    case .easter: 0
    case .easterMonday: 1
    case .ascension: 39
    case .pentecost: 49
    default: nil
    }
  }

  /// The month and day of the Islamic calendar.
  private var islamic: (Int, Int)? {
    switch self {
    case .ashura: (1, 10)
    case .ramadan: (9, 1)
    case .eidAlFitr: (10, 1)
    case .eidAlAdha: (12, 10)
    default: nil
    }
  }

  private func floating(in year: Int) -> Day? {
    switch self {
    case .martinLutherKing: Self.weekday(.monday, 3, month: 1, of: year)
    case .presidents: Self.weekday(.monday, 3, month: 2, of: year)
    case .memorial:
      Day(year: year, month: 5, day: 31).map { $0.adding(days: 1 - $0.weekday.rawValue) }
    case .labor: Self.weekday(.monday, 1, month: 9, of: year)
    case .thanksgiving: Self.weekday(.thursday, 4, month: 11, of: year)
    default: nil
    }
  }

  /// The so-manieth of a weekday in a month.
  private static func weekday(_ weekday: Weekday, _ number: Int, month: Int, of year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let wait = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return first.adding(days: wait + 7 * (number - 1))
  }

  private static func easter(of year: Int) -> Day? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1)
  }

  /// The names of the feasts in lower case, word by word; an apostrophe is a word of its own.
  static let names: [(words: [String], feast: TimeFeast)] = [
    (["new", "year", "'", "s", "eve"], .newYearEve), (["new", "year", "'", "s", "day"], .newYear),
    (["new", "year", "'", "s"], .newYear), (["epiphany"], .epiphany),
    (["valentine", "'", "s", "day"], .valentine),
    (["international", "women", "'", "s", "day"], .womensDay),
    (["may", "day"], .mayDay), (["juneteenth"], .juneteenth),
    (["fourth", "of", "july"], .independence), (["bastille", "day"], .bastille),
    (["halloween"], .halloween), (["veterans", "day"], .veterans), (["armistice", "day"], .veterans),
    (["christmas", "eve"], .christmasEve), (["christmas", "day"], .christmas), (["christmas"], .christmas),
    (["boxing", "day"], .boxingDay),
    (["ash", "wednesday"], .ashWednesday), (["palm", "sunday"], .palmSunday),
    (["good", "friday"], .goodFriday),
    (["easter", "sunday"], .easter), (["easter", "monday"], .easterMonday), (["easter"], .easter),
    (["pentecost"], .pentecost), (["ascension", "day"], .ascension),
    (["thanksgiving", "day"], .thanksgiving), (["thanksgiving"], .thanksgiving),
    (["labor", "day"], .labor), (["memorial", "day"], .memorial),
    (["martin", "luther", "king", "day"], .martinLutherKing), (["presidents", "'", "day"], .presidents),
    (["ramadan"], .ramadan), (["eid", "al", "-", "fitr"], .eidAlFitr),
    (["eid", "al", "-", "adha"], .eidAlAdha),
    (["ashura"], .ashura), (["nowruz"], .nowruz), (["norouz"], .nowruz),
  ]
}

/// A calendar that counts its years otherwise than the Gregorian one.
enum TimeEra: String, Sendable, Equatable {
  case islamic, solarHijri, buddhist, ethiopian

  /// The Gregorian days of a year of the calendar, or `nil` for a year that it cannot have.
  ///
  /// The solar Hijri year begins at the March equinox, here 21 March, the Ethiopian one on 11 September: both may be a
  /// day off.
  func days(of year: Int) -> DayInterval? {
    switch self {
    case .islamic:
      guard (1...1600).contains(year) else { return nil }
      let start = IslamicCalendar.day(year: year, month: 1, day: 1)
      return DayInterval(
        start: start, end: IslamicCalendar.day(year: year + 1, month: 1, day: 1).adding(days: -1))
    case .solarHijri: return Self.span(from: year + 621, month: 3, day: 21)
    case .buddhist: return year > 543 ? DayInterval.years(year - 543, year - 543) : nil
    case .ethiopian: return Self.span(from: year + 7, month: 9, day: 11)
    }
  }

  private static func span(from year: Int, month: Int, day: Int) -> DayInterval? {
    guard let start = Day(year: year, month: month, day: day) else { return nil }
    return DayInterval(start: start, end: start.adding(months: 12).adding(days: -1))
  }
}

/// The tabular Islamic calendar: cycles of 30 years, eleven of them with a leap day (2, 5, 7, 10, 13, 16, 18, 21, 24,
/// 26, 29), reckoned from 16 July 622 Julian.
enum IslamicCalendar {
  static func day(year: Int, month: Int, day: Int) -> Day {
    let before = (year - 1) * 354 + (3 + 11 * year) / 30
    // 19 July 622 of the Gregorian calendar is day -492148 from 1970-01-01.
    return Day(number: -492_148 + before + (59 * (month - 1) + 1) / 2 + day - 1)
  }

  /// The first such day in a Gregorian year.
  static func day(month: Int, day: Int, inGregorian year: Int) -> Day? {
    let guess = (year - 622) * 33 / 32
    return (guess - 1...guess + 2).lazy.map { Self.day(year: $0, month: month, day: day) }
      .first { $0.year == year }
  }
}
