public import Record

/// A record told for people: what happened in order, who is who, where the reports differ, and what could not be told.
///
/// Its words are the reports' own or fixed phrases, and each line names the sentences that it rests on. The same record
/// gives the same brief, byte for byte.
///
/// ```swift
/// let brief = Brief(record, outlines: try .builtIn())
/// try brief.html().write(toFile: "brief.html", atomically: true, encoding: .utf8)
/// print(brief.text())
/// ```
public struct Brief: Sendable, Equatable {
  /// A headline of the reports, or how many there are.
  public internal(set) var title: String
  /// In the order of the record, numbered from 1.
  var reports: [BriefReport]
  /// The chains of developments, when there is more than one.
  var stories: [BriefStory]
  /// The events in the order in which they are told, numbered from 1.
  var lines: [BriefLine]
  /// How many events are not shown.
  var leftOut: Int
  /// How joint forces came about.
  var developments: [BriefDevelopment] = []
  /// Persons, states, bodies and groups, those with most to do first.
  var people: [BriefActor]
  var differences: [BriefDifference]
  var statements: [BriefStatement]
  var numbers: [BriefNumber]
  /// What could not be told, one thing an item.
  var gaps: [BriefGap]
  var counts: BriefCounts
  /// For the map and the names of countries, or `nil`: then there is no map.
  var outlines: Outlines?
  /// Whether the page has the reports in full.
  var showsFullReports: Bool
}

extension Brief {
  /// Tells a record.
  ///
  /// - Parameters:
  ///   - outlines: Countries, for the map and their names; without them a page has no map.
  public init(_ record: EventRecord, settings: BriefSettings = BriefSettings(), outlines: Outlines? = nil) {
    self = BriefBuilder(record: record, settings: settings, outlines: outlines).brief()
  }
}

/// A sentence that something rests on.
struct BriefCitation: Sendable, Hashable, Comparable, Encodable {
  /// The number of the report in the brief, from 1.
  var report: Int
  var sentence: Int

  static func < (a: BriefCitation, b: BriefCitation) -> Bool {
    (a.report, a.sentence) < (b.report, b.sentence)
  }
}

/// The size of a record and how much of it is checked.
struct BriefCounts: Sendable, Equatable, Encodable {
  var reports = 0
  var outlets = 0
  /// Independent voices: copies counted once.
  var voices = 0
  var mentions = 0
  var events = 0
  /// Events that two or more voices tell.
  var confirmed = 0
  /// Differences of fact that weigh half or more.
  var differences = 0
}

/// A report as it stands at the end of a brief.
struct BriefReport: Sendable, Equatable, Encodable {
  var number: Int
  var id: String
  var source: String
  var title: String
  var published: String?
  var url: String
  /// How many events of the record it tells of.
  var events: Int
  /// The number of the report whose text it carries, and what share of its sentences that one has too.
  var copyOf: Int?
  var overlap: Double?
  /// Why it gave nothing, or what was noticed while reading, in words for people.
  var notes: [String]
  var sentences: [BriefSentence]

  private enum CodingKeys: String, CodingKey {
    case number, id, source, title, published, url, events, copyOf, overlap, notes
  }

  /// The outlet, else the id.
  var name: String { source.isEmpty ? id : source }
}

/// A sentence of a report with the words that state its events.
struct BriefSentence: Sendable, Equatable, Encodable {
  var number: Int
  var text: String
  /// Scalars of ``text`` to set off.
  var marks: [Range<Int>]
  /// Numbers of the lines that rest on it.
  var lines: [Int]
  /// Whether it belongs to the report's own text; captions and links do not.
  var isCoded: Bool
  /// Whether something in the brief rests on it.
  var isCited: Bool
}

/// A chain of developments and its reports.
struct BriefStory: Sendable, Equatable, Encodable {
  var title: String
  /// Numbers of its reports.
  var reports: [Int]
}

/// One event of the record, told in a line.
struct BriefLine: Sendable, Equatable, Encodable {
  enum Section: String, Sendable, Codable { case main, background, uncertain }

  /// Its number in the brief, from 1.
  var number: Int
  var entry: String
  var section: Section
  /// The index of its story.
  var story: Int
  var day: BriefDay?
  /// The report's words for a day that nobody can put on the calendar ("Tuesday" of an undated report), or "".
  var dayWords = ""
  /// The day of the first report that tells of it, or `nil` when none of them is dated.
  var reported: BriefDay?
  var headline: BriefExcerpt
  var type: String
  var mode: String
  /// The type in plain words.
  var kind: String
  var quad: String
  var status: String
  /// The status in plain words, or the life: "planned → done".
  var fate: String
  var life: [BriefStep]
  var actors: [BriefParty]
  var recipients: [BriefParty]
  var place: BriefPlace?
  /// Names of those who say so.
  var speakers: [String]
  var voices: Int
  /// Numbers of the reports that tell of it.
  var reports: [Int]
  /// From 0 to 1: that of its surest mention.
  var confidence: Double
  /// Numbers of the differences about it.
  var differences: [Int]
  var evidence: [BriefExcerpt]
  /// What has it stand before others where not all are shown.
  var weight: Double
}

/// Words of a report.
struct BriefExcerpt: Sendable, Equatable, Encodable {
  var citation: BriefCitation
  var text: String
  /// Scalars of ``text`` to set off.
  var marks: [Range<Int>]
  /// The status that this sentence gives the event, where it differs from that of the whole; else "".
  var status = ""
  /// Who says so in this sentence, or "".
  var speaker = ""
}

/// How a joint force came about, stage by stage.
struct BriefDevelopment: Sendable, Equatable, Encodable {
  var subject: String
  var steps: [BriefStep]
}

/// A step in the life of an event.
struct BriefStep: Sendable, Equatable, Encodable {
  var status: String
  /// In plain words.
  var words: String
  /// The day of the first report that has it so, as a person reads it, or "".
  var reported: String
  var citations: [BriefCitation]
}

/// Somebody who has a part in an event.
struct BriefParty: Sendable, Equatable, Encodable {
  var id: String
  var name: String
  var country: String
  var sector: String
  /// Whether no words of the sentence name them.
  var isImplied: Bool
  /// Whether it is more than a guess whom the words stand for ("the group").
  var isSure: Bool
  /// Whether it is somebody in particular, not a crowd or "gunmen".
  var isNamed: Bool
}

/// Where an event took place.
struct BriefPlace: Sendable, Equatable, Encodable {
  /// The place's name, or that of the country when no more is known.
  var name: String
  /// ISO 3166-1 alpha-3, or "".
  var country: String
  /// The country's name, or "".
  var countryName: String
  var lat: Double?
  var lon: Double?
  /// Whether no words name it.
  var isInferred: Bool
}

/// Somebody in the record: what they are and what ties them to others.
struct BriefActor: Sendable, Equatable, Encodable {
  var id: String
  var name: String
  /// Other names the reports use.
  var aliases: [String]
  /// "President", "armed rebels", "organisation of states"…
  var role: String
  /// ISO 3166-1 alpha-3, or "".
  var country: String
  var sector: String
  var ties: [BriefTie]
  /// Numbers of the lines in which they have a part.
  var lines: [Int]
  /// Independent voices that name them.
  var voices: Int
}

/// A standing fact about somebody: "member of" some bodies, "led by" somebody.
struct BriefTie: Sendable, Equatable, Encodable {
  var label: String
  var values: [BriefTieValue]
}

/// What stands on the other side of a tie, and the sentences that say so.
struct BriefTieValue: Sendable, Equatable, Encodable {
  var text: String
  /// The days between which it holds, or "".
  var days: String
  var citations: [BriefCitation]
}

/// Something on which reports do not agree.
struct BriefDifference: Sendable, Equatable, Encodable {
  var number: Int
  /// What it is about, in plain words: "the day", "a number".
  var kind: String
  var code: String
  var subject: String
  /// The number of the line it is about, or `nil`.
  var line: Int?
  var sides: [BriefSide]
  /// Numbers of reports that tell of the event and give no value.
  var silent: [Int]
  var isWithinOneReport: Bool
  /// Whether the values may be stages of one development, such as a toll that rises.
  var isDevelopment: Bool
  var weight: Double
}

/// One side of a difference.
struct BriefSide: Sendable, Equatable, Encodable {
  var text: String
  var voices: Int
  var citations: [BriefCitation]
}

/// Something that somebody is reported to have said.
struct BriefStatement: Sendable, Equatable, Encodable {
  var speaker: String
  /// Office and country of the speaker, or "".
  var role: String
  var excerpts: [BriefSaying]
}

/// One sentence of a speaker's.
struct BriefSaying: Sendable, Equatable, Encodable {
  var excerpt: BriefExcerpt
  /// "said", "according to"…
  var verb: String
  var isQuote: Bool
  /// The number of the line it is about, or `nil` when no event is coded in it.
  var line: Int?
}

/// A number of an event as each report gives it.
struct BriefNumber: Sendable, Equatable, Encodable {
  /// What is counted: "dead", "personnel"…
  var kind: String
  /// The number of the line it belongs to, or `nil` for the size of a force.
  var line: Int?
  /// Whom it is about, or what kind of event.
  var about: String
  var values: [BriefSide]
}

/// Something that the record cannot tell.
struct BriefGap: Sendable, Equatable, Encodable {
  var text: String
  var reports: [Int] = []
  var lines: [Int] = []
  /// Whether a reader has to know it before anything else.
  var isAlert = false
}
