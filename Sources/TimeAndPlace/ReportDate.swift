/// When a report was written, as far as that can be known, and why.
///
/// A day that the report gives is explicit. Else the days are inferred from what the report itself says: they are those
/// on which it can have been written, and each bound has its reason.
public struct ReportDate: Sendable, Hashable, Codable {
  /// A fact that bounds the date.
  public struct Reason: Sendable, Hashable, Codable {
    /// In words for a person: "“In 2023” is told as past".
    public var text: String
    /// The number of the sentence that it rests on, or `nil`.
    public var sentence: Int?
    /// The days that the fact alone would allow.
    public var interval: DayInterval

    public init(text: String, sentence: Int? = nil, interval: DayInterval) {
      self.text = text
      self.sentence = sentence
      self.interval = interval
    }
  }
  /// The days on which the report can have been written; open where nothing bounds them.
  public var interval: DayInterval
  /// `explicit` for a day that is given, `inferred` for all else.
  public var basis: DateBasis
  public var reasons: [Reason]
  /// What the report tells with a weekday and without a year.
  var weekdayDates: [WeekdayDate] = []

  private enum CodingKeys: String, CodingKey { case interval, basis, reasons }

  public init(interval: DayInterval, basis: DateBasis, reasons: [Reason] = []) {
    self.interval = interval
    self.basis = basis
    self.reasons = reasons
  }

  /// A report of which nothing is known.
  public static let unknown = ReportDate(interval: .open, basis: .inferred)

  /// The day, when it is one.
  public var day: Day? { interval.start == interval.end ? interval.start : nil }

  /// The date with one more fact; a fact that no day of the interval fits changes nothing.
  public func adding(_ reason: Reason) -> ReportDate {
    guard let narrowed = interval.intersection(reason.interval), narrowed != interval else { return self }
    var copy = self
    copy.interval = narrowed
    copy.reasons = reasons.filter { !$0.isIdle(in: narrowed) } + [reason]
    return copy
  }

  /// The date with what the calendar says once more, within bounds that were narrowed since.
  public func fitted() -> ReportDate {
    weekdayDates.reduce(self) { date, told in
      told.reason(within: date.interval).map { date.adding($0) } ?? date
    }
  }

  /// The date in a line for a person: "2025-04-03, as the report gives it", "between 2024-12-07 and 2025-06-26".
  public var summary: String {
    if let day, basis == .explicit { return "\(day.iso), as given" }
    if let day { return "\(day.iso), inferred" }
    switch (interval.start, interval.end) {
    case (nil, nil): return "not known"
    case (let start?, nil): return "on or after \(start.iso), inferred"
    case (nil, let end?): return "on or before \(end.iso), inferred"
    case (let start?, let end?): return "between \(start.iso) and \(end.iso), inferred"
    }
  }
}

extension ReportDate.Reason {
  /// Whether other facts bound the date more narrowly on every side that this one does.
  fileprivate func isIdle(in narrowed: DayInterval) -> Bool {
    let bindsStart = interval.start != nil && interval.start == narrowed.start
    let bindsEnd = interval.end != nil && interval.end == narrowed.end
    return !bindsStart && !bindsEnd
  }
}

extension DayInterval {
  /// The days that lie in both, or `nil` when there are none.
  public func intersection(_ other: DayInterval) -> DayInterval? {
    guard overlaps(other) else { return nil }
    let first = [start, other.start].compactMap { $0 }.max()
    let last = [end, other.end].compactMap { $0 }.min()
    return DayInterval(start: first, end: last)
  }

  /// The shortest interval that holds both; open where one of them is.
  public func hull(_ other: DayInterval) -> DayInterval {
    func joined(_ a: Day?, _ b: Day?, _ choose: (Day, Day) -> Day) -> Day? {
      guard let a, let b else { return nil }
      return choose(a, b)
    }
    return DayInterval(start: joined(start, other.start, min), end: joined(end, other.end, max))
  }
}
