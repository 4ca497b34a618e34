/// An expression of time as TimeML annotates it (TIMEX3), with the days it means.
public struct Timex: Sendable, Equatable {
  /// The four kinds of ISO-TimeML.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }
  /// The number of the sentence in the report.
  public var sentence: Int
  /// The words of the sentence that it touches.
  public var tokens: Range<Int>
  /// Scalars of the report's text.
  public var range: Range<Int>
  /// The words, white space between them as one space.
  public var text: String
  public var type: Kind
  /// The TIMEX3 value: "2025-04-03", "2025-W14", "P3D", "XXXX-WXX-5", "PAST_REF"; X for what is not known.
  public var value: String
  /// The TIMEX3 modifier (APPROX, START, MID, END, MORE_THAN…), or "".
  public var mod: String
  /// The days meant, ends open where the text and the report's day do not settle them.
  public var interval: DayInterval
  public var basis: DateBasis

  public init(
    sentence: Int, tokens: Range<Int>, range: Range<Int>, text: String, type: Kind, value: String,
    mod: String = "", interval: DayInterval = .open, basis: DateBasis = .explicit
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.range = range
    self.text = text
    self.type = type
    self.value = value
    self.mod = mod
    self.interval = interval
    self.basis = basis
  }
}
