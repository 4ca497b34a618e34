/// Turns what an expression says into days, seen from one day and in one tense.
struct TimeCalendar {
  typealias Reading = (interval: DayInterval, basis: DateBasis)

  var today: Day?
  var tense: TimeTense
  /// The days of the time told last, for what is reckoned from it.
  var anchor: DayInterval?

  /// The days meant, or `nil` when the calendar has none.
  func reading(of meaning: TimeMeaning) -> Reading? {
    switch meaning {
    case .date(let date): self.date(date)
    case .span(let first, let last): span(first, last)
    case .years(let first, let count): DayInterval.years(first, first + count - 1).map { ($0, .explicit) }
    case .part(let part, let inner): reading(of: inner).map { (self.part(part, of: $0.interval), $0.basis) }
    case .since(let inner):
      reading(of: inner).map { (DayInterval(start: $0.interval.start, end: nil), $0.basis) }
    case .until(let inner):
      reading(of: inner).map { (DayInterval(start: nil, end: $0.interval.end), $0.basis) }
    case .before(let inner):
      reading(of: inner).map { (DayInterval(start: nil, end: $0.interval.start?.adding(days: -1)), $0.basis) }
    case .after(let inner):
      reading(of: inner).map { (DayInterval(start: $0.interval.end?.adding(days: 1), end: nil), $0.basis) }
    case .season(let season, let year?, _): seasonDays(season, year).map { ($0, .inferred) }
    case .share(let number, let months, let year?, _):
      DayInterval.months(from: (number - 1) * months + 1, count: months, of: year).map { ($0, .explicit) }
    case .feast(let feast, let year?, _): feast.day(in: year).map { (DayInterval($0), .explicit) }
    case .foreignYear(let era, let year): era.days(of: year).map { ($0, .explicit) }
    case .clock(_, let inner?): reading(of: inner)
    case .length, .set: (.open, .relative)
    case .anchored(let count, let unit): anchor.flatMap { anchored(count, unit, $0) } ?? (.open, .relative)
    case .same(let unit, let offset):
      (anchor ?? today.map { DayInterval($0) }).flatMap { same(unit, offset, $0) } ?? (.open, .relative)
    default: relative(meaning)
    }
  }

  /// What cannot be told without the report's day.
  private func relative(_ meaning: TimeMeaning) -> Reading? {
    guard let today else { return (.open, isNamed(meaning) ? .inferred : .relative) }
    switch meaning {
    case .weekday(let weekday, let shift):
      return (DayInterval(self.weekday(weekday, shift, today)), .relative)
    case .month(let month, .last):
      // In March, "last February" is not the month just past, which is "last month".
      let before = today.adding(months: -1)
      let limit = before.month == month ? before : today
      return named(.last, limit) { DayInterval.month(month, of: $0) }
    case .month(let month, let shift):
      return named(shift, today) { DayInterval.month(month, of: $0) }
    case .season(let season, _, .none) where tense == .unknown:
      return seasonDays(season, today.year).map { ($0, .inferred) }
    case .season(let season, _, let shift):
      return named(shift, today) { seasonDays(season, $0) }
    case .share(let number, let months, _, let shift):
      let first = (number - 1) * months + 1
      if shift == .none, let ended = justEnded(first, months, today) { return (ended, .inferred) }
      if shift == .none {
        return named(shift, today) { DayInterval.months(from: first, count: months, of: $0) }
      }
      let year = today.year + (shift == .last ? -1 : shift == .next ? 1 : 0)
      return DayInterval.months(from: first, count: months, of: year).map { ($0, .relative) }
    case .day(let offset): return (DayInterval(today.adding(days: offset)), .relative)
    case .unit(let unit, 0) where tense == .past:
      // What happened this week happened by the report's day.
      let whole = self.unit(unit, 0, today)
      return (whole.intersection(DayInterval(start: nil, end: today)) ?? whole, .relative)
    case .unit(let unit, let offset): return (self.unit(unit, offset, today), .relative)
    case .distance(let count, let unit): return (distance(count, unit, today), .relative)
    case .past(let count, let unit):
      return (DayInterval(start: count.map { moved(today, -$0, unit) }, end: today), .relative)
    case .coming(let count, let unit):
      return (DayInterval(start: today, end: count.map { moved(today, $0, unit) }), .relative)
    case .soFar(let inner):
      return reading(of: inner).map { (DayInterval(start: $0.interval.start, end: today), .relative) }
    case .rest(let inner):
      return reading(of: inner).map { (DayInterval(start: today, end: $0.interval.end), .relative) }
    case .clock(_, nil): return (DayInterval(today), .relative)
    case .reference(.present): return (DayInterval(today), .relative)
    case .reference(.past): return (DayInterval(start: nil, end: today), .relative)
    case .reference(.future): return (DayInterval(start: today, end: nil), .relative)
    case .feast(let feast, nil, let shift):
      let near = (today.year - 1...today.year + 1).compactMap { feast.day(in: $0) }
        .first { abs($0.number - today.number) <= Self.near }
      if let near, shift == .none { return (DayInterval(near), .inferred) }
      return named(shift, today) { feast.day(in: $0).map { DayInterval($0) } }
    default: return (.open, .relative)
    }
  }

  private func anchored(_ count: Int?, _ unit: TimeUnit, _ anchor: DayInterval) -> Reading? {
    guard let count else { return nil }
    func moved(_ day: Day?) -> Day? { day.map { self.moved($0, count, unit) } }
    return (DayInterval(start: moved(anchor.start), end: moved(anchor.end)), .relative)
  }

  private func same(_ unit: TimeUnit, _ offset: Int, _ anchor: DayInterval) -> Reading? {
    guard let day = offset < 0 ? anchor.start : anchor.end ?? anchor.start else { return nil }
    // "That day" after a month or a year is none of its days in particular.
    if unit == .day, anchor.start != anchor.end { return nil }
    return (self.unit(unit, offset, day), .relative)
  }

  /// The quarter or half of that number, if it ended in the last four months: the one that results are told of.
  private func justEnded(_ first: Int, _ months: Int, _ today: Day) -> DayInterval? {
    (today.year - 1...today.year).compactMap { DayInterval.months(from: first, count: months, of: $0) }
      .first { interval in
        guard let end = interval.end else { return false }
        return end < today && today.number - end.number <= 120
      }
  }

  private func isNamed(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .month(_, .none), .season(_, _, .none), .share(_, _, _, .none), .feast(_, _, .none): true
    default: false
    }
  }

  // MARK: - Dates

  private func date(_ date: PartialDate) -> Reading? {
    if let month = date.month, let day = date.day, day > Day.length(ofMonth: month, in: 2000) { return nil }
    var year = date.year
    if let offset = date.yearOffset {
      guard let today else { return (.open, .relative) }
      year = today.year + offset
    }
    let basis: DateBasis = date.yearOffset == nil ? .explicit : .relative
    guard let month = date.month else {
      return year.flatMap { DayInterval.years($0, $0) }.map { ($0, basis) }
    }
    guard let day = date.day else {
      guard let year else { return reading(of: .month(month, .none)) }
      return DayInterval.month(month, of: year).map { ($0, basis) }
    }
    if let year { return Day(year: year, month: month, day: day).map { (DayInterval($0), basis) } }
    guard let today else { return (.open, .inferred) }
    return nearest(month: month, day: day, weekday: date.weekday, to: today).map {
      (DayInterval($0), .inferred)
    }
  }

  /// Days from today within which a date without a year is that date, whatever the tense: few mean one a year away.
  private static let near = 60

  /// The nearest such day on the tense's side of today; a weekday said beside it picks the year.
  private func nearest(month: Int, day: Int, weekday: Weekday?, to today: Day) -> Day? {
    let all = (today.year - 8...today.year + 8).compactMap { Day(year: $0, month: month, day: day) }
    func closest(_ days: [Day]) -> Day? {
      days.min { abs($0.number - today.number) < abs($1.number - today.number) }
    }
    func choose(_ days: [Day]) -> Day? {
      if let day = closest(days), abs(day.number - today.number) <= Self.near { return day }
      let onSide =
        switch tense {
        case .past: days.filter { $0 <= today }
        case .future: days.filter { $0 >= today }
        case .unknown: days
        }
      return closest(onSide)
    }
    if let weekday {
      let nearby = all.filter { $0.weekday == weekday }
      if let day = choose(nearby) { return day }
    }
    return choose(all)
  }

  // MARK: - Spans

  private func span(_ first: TimeMeaning, _ last: TimeMeaning) -> Reading? {
    guard let today else {
      guard let a = reading(of: first), let b = reading(of: last) else { return nil }
      return joined(a, b)
    }
    if tense != .future, case .weekday = first, case .weekday = last {
      guard let b = reading(of: last), let end = b.interval.end else { return nil }
      let before = TimeCalendar(today: end, tense: .past)
      return before.reading(of: first).flatMap { joined(($0.interval, .relative), b) }
    }
    if case .date(let a) = first, a.year == nil, a.yearOffset == nil, a.day != nil,
      let from = reading(of: first)
    {
      guard let start = from.interval.start else { return nil }
      let onwards = TimeCalendar(today: start, tense: .future)
      return onwards.reading(of: last).flatMap { joined(from, ($0.interval, from.basis)) }
    }
    guard let a = reading(of: first) else { return nil }
    if isUndated(last), let start = a.interval.start {
      let onwards = TimeCalendar(today: start, tense: .future)
      return onwards.reading(of: last).flatMap { joined(a, ($0.interval, a.basis)) }
    }
    let here = TimeCalendar(today: today, tense: tense)
    return here.reading(of: last).flatMap { joined(a, $0) }
  }

  private func isUndated(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .weekday, .month: true
    default: false
    }
  }

  private func joined(_ a: Reading, _ b: Reading) -> Reading? {
    if let start = a.interval.start, let end = b.interval.end, end < start { return nil }
    let bases: [DateBasis] = [a.basis, b.basis]
    let basis: DateBasis =
      bases.contains(.relative) ? .relative : bases.contains(.inferred) ? .inferred : .explicit
    if a.interval.start == nil || b.interval.end == nil { return (.open, basis) }
    return (DayInterval(start: a.interval.start, end: b.interval.end), basis)
  }

  // MARK: - Names that come round

  private func weekday(_ weekday: Weekday, _ shift: TimeShift, _ today: Day) -> Day {
    let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
    switch shift {
    case .last: return today.adding(days: back == 0 ? -7 : -back)
    case .next: return today.adding(days: 7 - back)
    case .this:
      return tense == .past ? today.adding(days: -back) : today.adding(days: back == 0 ? 0 : 7 - back)
    case .none:
      return tense == .future ? today.adding(days: back == 0 ? 0 : 7 - back) : today.adding(days: -back)
    }
  }

  /// A month or season of the year that the shift or the tense points to.
  private func named(_ shift: TimeShift, _ today: Day, _ days: (Int) -> DayInterval?) -> Reading? {
    let all = (today.year - 2...today.year + 2).compactMap(days)
    let chosen: DayInterval? =
      switch shift {
      case .last: all.last { $0.end.map { $0 < today } ?? false }
      case .next: all.first { $0.start.map { $0 > today } ?? false }
      case .this: all.first { $0.start?.year == today.year }
      case .none:
        tense == .future
          ? all.first { $0.end.map { $0 >= today } ?? false }
          : all.last { $0.start.map { $0 <= today } ?? false }
      }
    return chosen.map { ($0, shift == .none ? .inferred : .relative) }
  }

  private func seasonDays(_ season: TimeSeason, _ year: Int) -> DayInterval? {
    DayInterval.months(from: season.firstMonth, count: 3, of: year)
  }

  // MARK: - Units

  private func unit(_ unit: TimeUnit, _ offset: Int, _ today: Day) -> DayInterval {
    let monday = today.adding(days: 1 - today.weekday.rawValue)
    switch unit {
    case .second, .minute, .hour, .day: return DayInterval(today.adding(days: offset))
    case .week:
      let start = monday.adding(days: 7 * offset)
      return DayInterval(start: start, end: start.adding(days: 6))
    case .weekend: return weekend(offset, monday, today)
    case .month:
      let first = today.adding(months: offset)
      return DayInterval.month(first.month, of: first.year) ?? .open
    case .quarter:
      let first = today.adding(months: 3 * offset)
      return DayInterval.months(from: (first.month - 1) / 3 * 3 + 1, count: 3, of: first.year) ?? .open
    case .year: return DayInterval.years(today.year + offset, today.year + offset) ?? .open
    case .decade, .century:
      let length = unit == .decade ? 10 : 100
      let start = (today.year / length + offset) * length + (unit == .century ? 1 : 0)
      return DayInterval.years(start, start + length - 1) ?? .open
    }
  }

  private func weekend(_ offset: Int, _ monday: Day, _ today: Day) -> DayInterval {
    let saturday = monday.adding(days: 5)
    let hasBegun = today >= saturday
    let start: Day =
      switch offset {
      case ..<0: saturday.adding(days: -7)
      case 0: hasBegun || tense == .future ? saturday : saturday.adding(days: -7)
      default: saturday.adding(days: 7)
      }
    return DayInterval(start: start, end: start.adding(days: 1))
  }

  /// "two weeks ago" is a day, "two months ago" a month, "two years ago" a year.
  private func distance(_ count: Int?, _ unit: TimeUnit, _ today: Day) -> DayInterval {
    guard let count, count < 0 || tense != .past else { return .open }
    switch unit {
    case .hour: return DayInterval(today.adding(days: count / 24))
    case .second, .minute: return DayInterval(today)
    case .day, .week, .weekend: return DayInterval(moved(today, count, unit))
    default: return self.unit(unit, count, today)
    }
  }

  private func moved(_ day: Day, _ count: Int, _ unit: TimeUnit) -> Day {
    if unit.isShort && unit != .hour { return day }
    if unit == .hour { return day.adding(days: count < 0 ? (count - 23) / 24 : (count + 23) / 24) }
    let length = unit.length
    return length.months > 0
      ? day.adding(months: count * length.months) : day.adding(days: count * length.days)
  }

  /// A part of a time whose ends are known.
  ///
  /// A year is early in its first three months and late in its last; another time in its first and last third. The
  /// start and the end of a month are its first and last seven days.
  private func part(_ part: TimePart, of whole: DayInterval) -> DayInterval {
    guard let start = whole.start, let end = whole.end else { return whole }
    let length = end.number - start.number + 1
    let first: Day
    let last: Day
    if length >= 300 {
      let months = (end.year - start.year) * 12 + end.month - start.month + 1
      first = start.adding(months: months / 4)
      last = start.adding(months: months - months / 4)
    } else {
      let edge = (part == .start || part == .end) && (28...31).contains(length) ? 7 : length / 3
      first = start.adding(days: edge)
      last = end.adding(days: 1 - edge)
    }
    switch part {
    case .start, .early: return DayInterval(start: start, end: first.adding(days: -1))
    case .middle: return DayInterval(start: first, end: last.adding(days: -1))
    case .late, .end: return DayInterval(start: last, end: end)
    }
  }
}
