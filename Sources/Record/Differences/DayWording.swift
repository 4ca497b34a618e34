import TimeAndPlace

/// Days for people.
enum DayWording {
  /// "13 May 2025", "17 to 18 September 2025", "March 2025", "2023".
  static func text(_ days: DayInterval) -> String {
    switch (days.start, days.end) {
    case (nil, nil): return ""
    case (let start?, nil): return "from \(text(start))"
    case (nil, let end?): return "until \(text(end))"
    case (let start?, let end?):
      if start == end { return text(start) }
      if let period = period(start, end) { return period }
      if start.year == end.year, start.month == end.month { return "\(start.day) to \(text(end))" }
      if start.year == end.year { return "\(start.day) \(months[start.month - 1]) to \(text(end))" }
      return "\(text(start)) to \(text(end))"
    }
  }

  /// A whole month or year.
  private static func period(_ start: Day, _ end: Day) -> String? {
    guard start.day == 1, end.adding(days: 1).day == 1, start.year == end.year else { return nil }
    if start.month == end.month { return "\(months[start.month - 1]) \(start.year)" }
    return start.month == 1 && end.month == 12 ? String(start.year) : nil
  }

  private static func text(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
