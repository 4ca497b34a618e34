/// Days from a first to a last one, both included; an end that is not known is `nil`.
public struct DayInterval: Sendable, Hashable, Codable {
  /// The first day, or `nil` when the beginning is open.
  public var start: Day?
  /// The last day, itself included, or `nil` when the end is open.
  public var end: Day?

  public init(start: Day?, end: Day?) {
    self.start = start
    self.end = end
  }

  public init(_ day: Day) { self.init(start: day, end: day) }

  /// An interval of which neither end is known.
  public static let open = DayInterval(start: nil, end: nil)

  /// The ISO 8601 form: "2025-04-03", "2025-04-03/2025-04-04", with ".." for an open end.
  public var iso: String {
    if let start, start == end { return start.iso }
    return (start?.iso ?? "..") + "/" + (end?.iso ?? "..")
  }

  public func contains(_ day: Day) -> Bool {
    (start.map { $0 <= day } ?? true) && (end.map { day <= $0 } ?? true)
  }

  /// Whether a day can lie in both; open ends reach everything.
  public func overlaps(_ other: DayInterval) -> Bool {
    if let start, let last = other.end, last < start { return false }
    if let end, let first = other.start, end < first { return false }
    return true
  }
}

extension DayInterval {
  /// The calendar month of a year, or `nil` when there is none.
  static func month(_ month: Int, of year: Int) -> DayInterval? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return DayInterval(
      start: first, end: Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)))
  }

  /// Whole years, or `nil` when the calendar lacks them.
  static func years(_ first: Int, _ last: Int) -> DayInterval? {
    guard let start = Day(year: first, month: 1, day: 1), let end = Day(year: last, month: 12, day: 31)
    else { return nil }
    return DayInterval(start: start, end: end)
  }

  /// Whole months, counted on from the first month of a year, or `nil` when the calendar lacks them.
  static func months(from month: Int, count: Int, of year: Int) -> DayInterval? {
    guard let start = Day(year: year, month: month, day: 1) else { return nil }
    return DayInterval(start: start, end: start.adding(months: count).adding(days: -1))
  }
}
