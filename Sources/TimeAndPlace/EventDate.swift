/// An event's date as it goes out: first and last day as far as they are known, the words, and what it rests on.
public struct EventDate: Sendable, Hashable, Codable {
  /// The first day as `YYYY-MM-DD`, or `nil` when the beginning is open.
  public var start: String?
  /// The last day, itself included, or `nil` when the end is open.
  public var end: String?
  /// The words of the report, or "" when it says none.
  public var text: String
  public var basis: DateBasis

  public init(start: String?, end: String?, text: String, basis: DateBasis) {
    self.start = start
    self.end = end
    self.text = text
    self.basis = basis
  }

  public init(interval: DayInterval, text: String, basis: DateBasis) {
    self.init(start: interval.start?.iso, end: interval.end?.iso, text: text, basis: basis)
  }

  /// The days, for reckoning.
  public var interval: DayInterval {
    DayInterval(start: start.flatMap { Day(iso: $0) }, end: end.flatMap { Day(iso: $0) })
  }

  private enum CodingKeys: String, CodingKey { case start, end, text, basis }

  /// Writes an open end as `null`, not as a missing field.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(text, forKey: .text)
    try container.encode(basis, forKey: .basis)
  }
}
