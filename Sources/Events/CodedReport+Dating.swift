public import TimeAndPlace

extension CodedReport {
  /// The report with the dates of its events as they are when it was written on other days than was thought.
  ///
  /// Dates that the text gives in full stay; what is reckoned from the report's day is reckoned again from the words, and
  /// what was told without words lies before or after the report as before.
  public func dated(_ date: ReportDate) -> CodedReport {
    guard date != self.date else { return self }
    let redating = EventRedating(before: self.date, after: date)
    var copy = self
    copy.date = date
    // An event that took over another's days takes over the new ones.
    let taken = Dictionary(
      events.compactMap { event in
        event.date.flatMap { old in redating.date(of: event).map { (old.interval, $0.interval) } }
      }.filter { $0.0 != $0.1 }, uniquingKeysWith: { first, _ in first })
    copy.events = Self.sameDays(
      events.map { event in
        var event = event
        if let days = event.date, days.text.isEmpty, days.basis == .inferred, let now = taken[days.interval] {
          event.date = EventDate(interval: now, text: "", basis: .inferred)
        } else {
          event.date = redating.date(of: event)
        }
        return event
      })
    return copy
  }

  /// "On the same day": the day told last, once that is known.
  private static func sameDays(_ events: [Event]) -> [Event] {
    var last: DayInterval?
    return events.map { event in
      var event = event
      if let date = event.date, date.interval == .open,
        ["the same day", "that day", "that same day"].contains(date.text.lowercased()), let last
      {
        event.date = EventDate(interval: last, text: date.text, basis: .inferred)
      } else if let days = event.date?.interval, days.width == 0, event.date?.text.isEmpty == false {
        last = days
      }
      return event
    }
  }
}

extension DayInterval {
  /// Days from the first to the last, or `nil` when an end is open.
  fileprivate var width: Int? {
    guard let start, let end else { return nil }
    return end.number - start.number
  }
}

/// Reckons the dates of events again from another day of writing.
private struct EventRedating {
  let before: TimeReader
  let after: TimeReader

  init(before: ReportDate, after: ReportDate) {
    self.before = TimeReader(reportDate: before)
    self.after = TimeReader(reportDate: after)
  }

  /// Days that an interval may be wide to say more than the words themselves.
  static let telling = 62

  func date(of event: Event) -> EventDate? {
    let timing = event.status.timing
    guard let old = event.date else { return nil }
    if old.text.isEmpty {
      return old == before.date(for: timing) ? after.date(for: timing) : old
    }
    guard old.basis != .explicit, let read = after.interval(of: old.text, tense: timing),
      read.interval != .open
    else { return old }
    // Words alone tell less than the sentence did where it was known to the day.
    if let width = old.interval.width, width <= 31 { return old }
    // "June" of one of two years tells a reader less than "June".
    if old.interval == .open, read.interval.width ?? .max > Self.telling { return old }
    return EventDate(interval: read.interval, text: old.text, basis: .inferred)
  }
}
