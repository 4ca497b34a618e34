/// A place name in a text.
public struct Toponym: Sendable, Hashable {
  /// Scalars of the text, or an empty range before 0 for a name that comes from elsewhere (the outlet's).
  public var range: Range<Int>
  public var text: String

  public init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }
}

/// What a place name in a text stands for: the likeliest place first, then its rivals.
public struct ResolvedToponym: Sendable, Hashable {
  public var toponym: Toponym
  /// At most ``PlaceResolver/shown``; empty when no place bears the name.
  public var candidates: [PlaceCandidate]
  /// Whether only a part of the words is known ("Harare" of "Harare Central").
  public var isPart: Bool

  public var best: GazetteerPlace? { candidates.first?.place }
}

/// A place that a name may stand for.
public struct PlaceCandidate: Sendable, Hashable {
  public var place: GazetteerPlace
  /// From 0 to 1, over all places of that name.
  public var probability: Double
}

/// What is known of a text from outside it.
public struct TextSource: Sendable, Hashable {
  public var outlet: String
  public var url: String

  public init(outlet: String = "", url: String = "") {
    self.outlet = outlet
    self.url = url
  }
}
