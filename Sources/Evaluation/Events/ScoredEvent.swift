/// An event as it is scored: a line of gold or of coded events, whichever form the line has.
struct ScoredEvent: Sendable, Equatable {
  var place: SentencePlace
  var type: String
  var mode = ""
  var status: String?
  var trigger = ""
  /// The trigger in scalars of the report's text, where the line says it.
  var triggerRange: Range<Int>?
  var actors: [ScoredParty] = []
  var recipients: [ScoredParty] = []
  var attribution: ScoredParty?
  var date: ScoredDate?
  /// The country where it happened, or "".
  var country = ""
  var figures: [ScoredFigure] = []
  /// What the line says is the same act, across reports; `nil` where it says nothing.
  var cluster: String?
  /// Whether careful coders disagreed on it, so that coding it is neither right nor wrong.
  var isOptional = false
  var confidence: Double?
  /// The sentence, where the line holds it.
  var text: String?

  /// The keys of the named actors.
  private(set) var actorKeys: Set<String> = []
  private(set) var recipientKeys: Set<String> = []
  private(set) var attributionKeys: Set<String> = []
  private(set) var figureKeys: Set<ScoredFigure.Key> = []
  var partyKeys: Set<String> { actorKeys.union(recipientKeys) }

  /// Makes ready what is compared, after the fields were set.
  func compared() -> Self {
    var event = self
    event.actorKeys = Self.keys(of: actors)
    event.recipientKeys = Self.keys(of: recipients)
    event.attributionKeys = Self.keys(of: attribution.map { [$0] } ?? [])
    event.figureKeys = Set(figures.map(\.key))
    return event
  }

  private static func keys(of parties: [ScoredParty]) -> Set<String> {
    Set(parties.map(\.key).filter { !PartyKey.isUnnamed($0) })
  }
}

/// A sentence of a report.
struct SentencePlace: Hashable, Sendable {
  var report: String
  var number: Int
}

/// A party of a scored event.
struct ScoredParty: Sendable, Equatable {
  /// What it is compared by; see ``PartyKey``.
  var key: String
  /// For people: "SYR:GOV" as gold has it, or "Syria: government [SYR GOV]".
  var label: String
  /// The words that stand for it, or "".
  var words = ""
  /// Those words in scalars of the report's text, where the line says it.
  var range: Range<Int>?
}

/// First and last day as `YYYY-MM-DD`; `nil` where the date is open.
struct ScoredDate: Sendable, Equatable {
  var start: String?
  var end: String?

  /// Whether both have a day in common; a date open at both ends has none.
  func overlaps(_ other: ScoredDate?) -> Bool {
    guard let other, isTold, other.isTold else { return false }
    return Self.day(start, "0000-00-00") <= Self.day(other.end, "9999-99-99")
      && Self.day(other.start, "0000-00-00") <= Self.day(end, "9999-99-99")
  }

  private var isTold: Bool { !(start ?? "").isEmpty || !(end ?? "").isEmpty }

  private static func day(_ text: String?, _ open: String) -> String {
    guard let text, !text.isEmpty else { return open }
    return String(text.prefix(10))
  }
}

/// A number that belongs to a scored event; its kind and value are compared, not its bound.
struct ScoredFigure: Sendable, Equatable {
  struct Key: Hashable, Sendable {
    var kind: String
    var value: Double
  }
  var kind: String
  var bound: String
  var value: Double
  var key: Key { Key(kind: kind, value: value) }
}
