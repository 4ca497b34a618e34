import TimeAndPlace

/// The day or days of an event as a brief shows them.
struct BriefDay: Sendable, Equatable, Encodable {
  /// "Wed 17 Sep 2025", "17–18 Sep 2025", "September 2025", "2023", "by 3 Apr 2025".
  var label: String
  /// The ISO form: "2025-09-17", "2025-09-17/2025-09-18", ".." for an open end.
  var iso: String
  /// The words of a report, or "".
  var words: String
  /// What it rests on, in words.
  var basis: String
  /// Whether it does not stand in a report's words as a date.
  var isInferred: Bool
  var interval: DayInterval
  /// Whether the year is left open because nobody knows when the report was written.
  var isYearOpen: Bool

  /// - Parameter slack: How many days the day of the report's own publication leaves open; 0 for one that is dated.
  /// - Returns: `nil` when neither end is known, or when nothing but an undated report's long span is.
  init?(_ date: EventDate, slack: Int = 0) {
    let interval = date.interval
    guard let label = Self.label(interval) else { return nil }
    isYearOpen =
      date.basis != .explicit && slack >= Self.long
      && (interval.start == nil || interval.end == nil
        || Self.isLong(interval, slack: 0) && !Self.isLong(interval, slack: slack))
    // An open end that no report tells of is a bound on the day, not a beginning.
    let isBound = interval.end == nil && (date.basis == .inferred || date.basis == .report)
    let bound = isBound ? interval.start.map { "not before " + Self.full($0) } ?? label : label
    // "April 3 and 4" of a year nobody tells: the words say more than the bound.
    let isMonth = Self.monthNames.contains(where: date.text.contains)
    let isDay = isMonth || date.text.contains(where: \.isNumber) && date.text.contains(where: \.isUppercase)
    if isYearOpen, !isDay { return nil }
    self.label =
      isYearOpen ? "“\(date.text)”, year not told" : isBound && isDay ? "“\(date.text)”, \(bound)" : bound
    self.interval = interval
    iso = interval.iso
    words = date.text
    switch date.basis {
    case .explicit: (basis, isInferred) = ("date given in full", false)
    case .relative: (basis, isInferred) = ("counted from the report’s day", false)
    case .inferred: (basis, isInferred) = ("inferred: part of the date comes from the context", true)
    case .report: (basis, isInferred) = ("inferred: the report’s own day, as it tells no other", true)
    }
  }

  /// A day of publication.
  init?(published day: Day?) {
    guard let day else { return nil }
    let interval = DayInterval(day)
    (label, words, basis, isInferred) = (Self.label(interval) ?? day.iso, "", "the report’s own day", true)
    (self.interval, iso, isYearOpen) = (interval, interval.iso, false)
  }

  /// Days from which on a span tells no time in the news.
  static let long = 300

  /// Whether an event's span is long by itself ("in the last ten years"), not only because its report has no day.
  static func isLong(_ interval: DayInterval, slack: Int) -> Bool {
    guard let start = interval.start, let end = interval.end else { return false }
    // A month and a day that may be of several years add up to one more of them.
    return end.number - start.number >= (slack > 0 ? slack + 400 : long)
  }

  private enum CodingKeys: String, CodingKey {
    case label, iso, words, basis
    case isInferred = "inferred"
  }

  /// How many days it leaves open, or `nil` when an end is open.
  var length: Int? {
    guard let start = interval.start, let end = interval.end else { return nil }
    return end.number - start.number + 1
  }

  /// Whether it only says before or after which day something was, by inference.
  var isBound: Bool { isInferred && (interval.start == nil || interval.end == nil) }

  /// The day to sort by: the first, or the last where the first is open.
  var key: Int { (interval.start ?? interval.end)?.number ?? Int.max }

  static func label(_ interval: DayInterval) -> String? {
    switch (interval.start, interval.end) {
    case (nil, nil): nil
    // The first of a year or a month is most often the year or month itself: "joined in May 2024".
    case (let start?, nil) where start.day == 1 && start.month == 1: "from \(start.year)"
    case (let start?, nil) where start.day == 1: "from \(monthNames[start.month - 1]) \(start.year)"
    case (let start?, nil): "from \(full(start))"
    case (nil, let end?): "by \(full(end))"
    case (let start?, let end?): label(start, end)
    }
  }

  private static func label(_ start: Day, _ end: Day) -> String {
    if start == end { return weekdays[start.weekday.rawValue - 1] + " " + full(start) }
    if start.day == 1, end.day == Day.length(ofMonth: end.month, in: end.year) {
      if start.month == 1, end.month == 12 {
        return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
      }
      let last = "\(monthNames[end.month - 1]) \(end.year)"
      if start.year != end.year { return "\(monthNames[start.month - 1]) \(start.year) – \(last)" }
      return start.month == end.month ? last : "\(monthNames[start.month - 1]) – \(last)"
    }
    if start.year != end.year { return "\(full(start)) – \(full(end))" }
    if start.month != end.month { return "\(start.day) \(months[start.month - 1]) – \(full(end))" }
    return "\(start.day)–\(full(end))"
  }

  /// "3 Apr 2025".
  static func full(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
