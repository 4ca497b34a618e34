public import Entities
public import Events
public import TimeAndPlace

/// How things are, merged from all sentences that state it: who is a member of what, who leads whom, how large a force is.
public struct StandingFact: Sendable, Equatable {
  /// Made from kind, subject and object.
  public var id: String
  public var kind: Fact.Kind
  public var subject: Entity
  /// The entity it is about, or `nil` when ``value`` says it.
  public var object: Entity?
  /// "5,000", "Foreign Minister"; "" when there is an ``object``.
  public var value: String
  /// From when until when it holds, as far as the reports tell.
  public var interval: DayInterval
  /// The sentences that state it.
  public var sources: [SentenceReference]
  /// Independent voices: reports, copies counted once.
  public var voices: Int

  public init(
    id: String, kind: Fact.Kind, subject: Entity, object: Entity? = nil, value: String = "",
    interval: DayInterval = .open, sources: [SentenceReference] = [], voices: Int = 1
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.object = object
    self.value = value
    self.interval = interval
    self.sources = sources
    self.voices = voices
  }
}
