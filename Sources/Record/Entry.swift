public import Events
public import TimeAndPlace

/// One real-world event with all its mentions.
public struct Entry: Sendable, Equatable {
  /// Stable for the same mentions: "E-" and a sum over their ids.
  public var id: String
  public var type: EventType
  /// The mode most voices give, or "".
  public var mode: String
  /// What has become of it by the latest report: occurred over planned, denied where only denials are.
  public var status: EventStatus
  /// By entity; the words are those of the fullest mention.
  public var actors: [Party]
  public var recipients: [Party]
  /// The days that its mentions leave open between them, or `nil` where none tells.
  public var date: EventDate?
  public var place: EventPlace?
  /// In the order of the record's reports, then of sentences.
  public var mentions: [Event]
  /// Why each mention but the first is held to be the same event.
  public var links: [EntryLink]
  /// What became of it, step by step, when mentions differ in status.
  public var life: [LifeStep]
  /// How many independent voices tell of it: reports, copies counted once.
  public var voices: Int

  public init(
    id: String, type: EventType, mode: String = "", status: EventStatus, actors: [Party] = [],
    recipients: [Party] = [], date: EventDate? = nil, place: EventPlace? = nil, mentions: [Event],
    links: [EntryLink] = [], life: [LifeStep] = [], voices: Int = 1
  ) {
    self.id = id
    self.type = type
    self.mode = mode
    self.status = status
    self.actors = actors
    self.recipients = recipients
    self.date = date
    self.place = place
    self.mentions = mentions
    self.links = links
    self.life = life
    self.voices = voices
  }
}

/// Why two mentions are held to be one event.
public struct EntryLink: Sendable, Equatable {
  /// Ids of the two mentions, the later one second.
  public var first: String
  public var second: String
  /// From 0 to 1; 1 where a user joined them.
  public var score: Double
  /// In words for people: "same actors", "April 3 to 4 in both", "both “visit”"…
  public var reasons: [String]

  public init(first: String, second: String, score: Double, reasons: [String]) {
    self.first = first
    self.second = second
    self.score = score
    self.reasons = reasons
  }
}

/// A step in the life of an event: planned, occurred, denied…
public struct LifeStep: Sendable, Equatable {
  public var status: EventStatus
  /// The day of the earliest report that has it so, or `nil` when none is dated.
  public var reported: Day?
  /// Ids of the mentions.
  public var mentions: [String]

  public init(status: EventStatus, reported: Day?, mentions: [String]) {
    self.status = status
    self.reported = reported
    self.mentions = mentions
  }
}
