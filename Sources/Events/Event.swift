public import Entities
public import Reports
public import TimeAndPlace

/// One event mention: who did what to whom, when, where, according to whom, in which words of which sentence.
public struct Event: Sendable, Equatable {
  /// Stable for the same report and text: the report's id, the sentence, and a running number in it.
  public var id: String
  public var report: ReportReference
  /// The number of the sentence in the report.
  public var sentence: Int
  /// The sentence as it stands in the report.
  public var text: String
  public var type: EventType
  /// One of ``EventType/modes``, or "".
  public var mode: String
  public var contexts: [String]
  public var status: EventStatus
  public var trigger: Evidence
  public var actors: [Party]
  public var recipients: [Party]
  /// Who says so, when it is neither the reporter nor the actor.
  public var attribution: Attribution?
  public var date: EventDate?
  public var place: EventPlace?
  public var figures: [Figure]
  /// From 0 to 1.
  public var confidence: Double

  public init(
    id: String, report: ReportReference, sentence: Int, text: String, type: EventType, mode: String = "",
    contexts: [String] = [], status: EventStatus = .occurred, trigger: Evidence, actors: [Party] = [],
    recipients: [Party] = [], attribution: Attribution? = nil, date: EventDate? = nil,
    place: EventPlace? = nil, figures: [Figure] = [], confidence: Double = 1
  ) {
    self.id = id
    self.report = report
    self.sentence = sentence
    self.text = text
    self.type = type
    self.mode = mode
    self.contexts = contexts
    self.status = status
    self.trigger = trigger
    self.actors = actors
    self.recipients = recipients
    self.attribution = attribution
    self.date = date
    self.place = place
    self.figures = figures
    self.confidence = confidence
  }
}

/// What an event line says about the report it comes from.
public struct ReportReference: Sendable, Equatable, Encodable {
  public var id: String
  public var source: String
  public var title: String
  public var published: String?
  public var url: String

  public init(_ report: Report) {
    id = report.id
    source = report.source
    title = report.title
    published = report.published
    url = report.url
  }
}

/// Words of a report and where they stand, in Unicode scalars of its text.
public struct Evidence: Sendable, Equatable, Codable {
  public var text: String
  public var start: Int
  /// The first scalar after the words.
  public var end: Int

  public init(text: String, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// An actor, recipient or speaker: the words and the entity they stand for.
///
/// Words that stand for several entities ("the three countries") give one party for each, at the same place.
public struct Party: Sendable, Equatable {
  public var words: Evidence
  public var entity: Entity
  /// What the resolution rests on, for people.
  public var reason: String
  /// How sure it is that this is the party, from 0 to 1: below 1 for one that the sentence leaves unsaid, or calls by words
  /// that tell neither name nor country ("the soldiers"), and that was chosen among several.
  public var certainty: Double

  public init(words: Evidence, entity: Entity, reason: String = "", certainty: Double = 1) {
    self.words = words
    self.entity = entity
    self.reason = reason
    self.certainty = certainty
  }
}

extension Party {
  /// Whether it is more than a guess who is meant; which country "the soldiers" are of must be surer, as their words tell
  /// a reader as much.
  package var isSure: Bool {
    switch entity.kind {
    case .organ, .people, .unknown: certainty >= 0.75
    case .state, .organisation, .group, .person, .place: certainty >= 0.6
    }
  }
}

/// According to whom an event is reported.
public struct Attribution: Sendable, Equatable {
  public var speaker: Party
  /// "said", "according to"… as written, or "".
  public var verb: String
  /// Whether the event stands inside the speaker's own quoted words.
  public var quote: Bool

  public init(speaker: Party, verb: String, quote: Bool) {
    self.speaker = speaker
    self.verb = verb
    self.quote = quote
  }
}
