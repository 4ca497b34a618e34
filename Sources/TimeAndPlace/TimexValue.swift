/// The TIMEX3 type and value of what an expression means, once its days are known.
enum TimexValue {
  /// - Parameters:
  ///   - meaning: What the words say.
  ///   - days: The days that the calendar gave for it, open where it could not tell.
  static func typed(_ meaning: TimeMeaning, _ days: DayInterval) -> (type: Timex.Kind, value: String) {
    switch meaning {
    case .length(let length): (.duration, self.length(length))
    case .past(let count, let unit), .coming(let count, let unit):
      (.duration, length(TimeLength(count: count.map(Double.init), unit: unit)))
    case .set(let value): (.set, value)
    case .clock(let time, let day): (.time, date(day ?? .day(0), days) + clock(time))
    case .anchored(let count, let unit) where days.start == nil:
      (.duration, length(TimeLength(count: count.map { Double(abs($0)) }, unit: unit)))
    default: (.date, date(meaning, days))
    }
  }

  private static func date(_ meaning: TimeMeaning, _ days: DayInterval) -> String {
    switch meaning {
    case .date(let date): partial(date, days)
    case .weekday(let weekday, _): days.start?.iso ?? "XXXX-WXX-\(weekday.rawValue)"
    case .month(let month, _): (days.start.map { year($0) } ?? "XXXX") + "-" + two(month)
    case .day, .feast: days.start?.iso ?? "XXXX-XX-XX"
    case .unit(let unit, _), .same(let unit, _), .anchored(_, let unit): self.unit(unit, days.start)
    case .distance(let count, let unit):
      count == nil ? TimeReference.past.rawValue : self.unit(unit, days.start)
    case .season(let season, _, _):
      (days.start.map { year($0) } ?? "XXXX") + "-" + self.season(season)
    case .share(let number, let months, _, _):
      (days.start.map { year($0) } ?? "XXXX") + "-" + (months == 3 ? "Q" : "H") + String(number)
    case .years(let first, let count): String(first / count)
    case .part(_, let inner), .since(let inner), .until(let inner), .before(let inner), .after(let inner),
      .soFar(let inner), .rest(let inner):
      date(inner, days)
    case .reference(let reference): reference.rawValue
    case .latestQuarter, .namedQuarter, .samePeriod: quarter(days.start)
    case .foreignYear, .span, .clock, .length, .set, .past, .coming, .unanchored:
      days.start.map { year($0) } ?? "XXXX"
    }
  }

  private static func partial(_ date: PartialDate, _ days: DayInterval) -> String {
    let digits = days.start.map { year($0) } ?? date.year.map { Day.padded($0, 4) } ?? "XXXX"
    guard let month = date.month else { return digits }
    guard let day = date.day else { return digits + "-" + two(month) }
    return digits + "-" + two(month) + "-" + two(day)
  }

  /// The calendar's unit that a day lies in.
  static func unit(_ unit: TimeUnit, _ day: Day?) -> String {
    guard let day else {
      switch unit {
      case .week: return "XXXX-WXX"
      case .weekend: return "XXXX-WXX-WE"
      case .month: return "XXXX-XX"
      case .quarter: return "XXXX-QX"
      case .second, .minute, .hour, .day: return "XXXX-XX-XX"
      case .year, .decade, .century: return "XXXX"
      }
    }
    switch unit {
    case .week: return week(day)
    case .weekend: return week(day) + "-WE"
    case .month: return year(day) + "-" + two(day.month)
    case .quarter: return quarter(day)
    case .year: return year(day)
    case .decade: return String(year(day).prefix(3))
    case .century: return String(year(day).prefix(2))
    case .second, .minute, .hour, .day: return day.iso
    }
  }

  private static func quarter(_ day: Day?) -> String {
    day.map { year($0) + "-Q" + String(($0.month + 2) / 3) } ?? "XXXX-QX"
  }

  /// The week of ISO 8601: the one of a year's first Thursday is its first.
  private static func week(_ day: Day) -> String {
    let thursday = day.adding(days: 4 - day.weekday.rawValue)
    guard let first = Day(year: thursday.year, month: 1, day: 1) else { return "XXXX-WXX" }
    return year(thursday) + "-W" + two((thursday.number - first.number) / 7 + 1)
  }

  private static func clock(_ time: TimeOfDay) -> String {
    guard let hour = time.hour else { return "T" + time.part }
    return "T" + two(hour) + ":" + two(time.minute ?? 0)
  }

  /// "P2Y6M", "PT3H", "PXD"; "PXX" without a unit.
  static func length(_ length: TimeLength) -> String {
    guard let unit = length.unit else { return "PXX" }
    let (letter, factor) = letter(of: unit)
    let isShort = unit.isShort
    let lead = isShort ? "PT" : "P"
    guard let count = length.count else {
      return lead + "X" + (unit == .decade ? "DE" : unit == .century ? "C" : letter)
    }
    let whole = count.rounded(.down)
    guard count != whole else { return lead + String(Int(count) * factor) + letter }
    let rest = count - whole
    let next: (letter: String, parts: Double)? =
      switch unit {
      case .year: ("M", 12)
      case .minute: ("S", 60)
      case .hour: ("M", 60)
      case .day: ("H", 24)
      case .week: ("D", 7)
      default: nil
      }
    guard let next else { return lead + String(count) + letter }
    let head = whole > 0 ? String(Int(whole)) + letter : ""
    let joint = unit == .day ? "T" : ""
    return lead + head + joint + String(Int((rest * next.parts).rounded(.down))) + next.letter
  }

  private static func letter(of unit: TimeUnit) -> (String, Int) {
    switch unit {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .week: ("W", 1)
    case .weekend: ("WE", 1)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    }
  }

  static func season(_ season: TimeSeason) -> String {
    switch season {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }

  static func two(_ number: Int) -> String { Day.padded(number, 2) }

  private static func year(_ day: Day) -> String { Day.padded(day.year, 4) }
}
