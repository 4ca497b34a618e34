import TimeAndPlace

/// The month of a date, with its day where that is told, whether or not the year is known.
struct StatedDay: Sendable, Equatable {
  let month: Int
  let day: Int?

  /// From the calendar where the days are known and lie in one month, else from the words.
  init?(_ date: EventDate) {
    guard date.basis != .report else { return nil }
    // A month and a day whose year is open span years.
    let length = date.interval.start.flatMap { start in date.interval.end.map { $0.number - start.number } }
    let isYearOpen = date.basis == .inferred && (length ?? 0) >= 300
    if !isYearOpen, let start = date.interval.start, let end = date.interval.end {
      guard start.month == end.month, start.year == end.year else { return nil }
      (month, day) = (start.month, start == end ? start.day : nil)
    } else if let partial = PartialDay(words: date.text) {
      (month, day) = (partial.month, partial.day)
    } else if let month = PartialDay.month(in: date.text) {
      (self.month, day) = (month, nil)
    } else {
      return nil
    }
  }

  /// Whether both may be one day of the year; `nil` where they may lie a few days apart.
  func agrees(with other: StatedDay) -> Bool? {
    guard let day, let otherDay = other.day else {
      let apart = abs(month - other.month)
      return apart == 0 ? true : apart == 1 || apart == 11 ? nil : false
    }
    let apart = abs((month - other.month) * 30 + day - otherDay)
    switch min(apart, 365 - apart) {
    case 0: return true
    case 1...2: return nil
    default: return false
    }
  }
}
