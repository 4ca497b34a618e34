/// A number that a report gives of something: dead, soldiers, money.
public struct Figure: Sendable, Hashable, Codable {
  /// What is counted. The labels are the codebook's.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case dead, wounded, arrested, personnel, displaced, money, weapons, other
  }

  /// On which side of the value the truth lies, as the report puts it.
  public enum Bound: String, Sendable, Codable, CaseIterable {
    case exactly
    case atLeast = "at least"
    case about
    case moreThan = "more than"
    case upTo = "up to"
    case fewerThan = "fewer than"
  }

  public var kind: Kind
  /// The number; money is in the unit of its currency, a measure in the unit told.
  public var value: Double
  public var bound: Bound
  /// The number's words with those of its bound: "at least 100", "5,000-strong".
  public var text: String
  /// Scalars of the report's text.
  public var range: Range<Int>
  /// The words of the sentence that ``text`` touches.
  public var tokens: Range<Int>

  public init(
    kind: Kind, value: Double, bound: Bound, text: String, range: Range<Int> = 0..<0,
    tokens: Range<Int> = 0..<0
  ) {
    self.kind = kind
    self.value = value
    self.bound = bound
    self.text = text
    self.range = range
    self.tokens = tokens
  }

  private enum CodingKeys: String, CodingKey { case kind, value, bound, text }

  /// Reads what ``encode(to:)`` writes; the places in the text are not among it and are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try container.decode(Kind.self, forKey: .kind),
      value: try container.decode(Double.self, forKey: .value),
      bound: try container.decode(Bound.self, forKey: .bound),
      text: try container.decode(String.self, forKey: .text))
  }

  /// Writes whole numbers without a decimal point.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    if let whole = Int(exactly: value) {
      try container.encode(whole, forKey: .value)
    } else {
      try container.encode(value, forKey: .value)
    }
    try container.encode(bound, forKey: .bound)
    try container.encode(text, forKey: .text)
  }
}
