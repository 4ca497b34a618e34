import Entities
import Events
import Foundation
public import Record
import Reports
import TimeAndPlace

/// A whole record as one JSON document, its keys sorted: reports, copies, stories, entries with their mentions and
/// links, differences, standing facts, developments of joint forces, warnings.
public struct RecordDocument: Sendable {
  private let record: EventRecord

  public init(_ record: EventRecord) { self.record = record }

  /// The document, ending in a line feed.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(Contents(record)), as: UTF8.self) + "\n"
  }

  private struct Contents: Encodable {
    var reports: [ReportReference]
    var copies: [CopyJSON]
    var stories: [StoryJSON]
    var entries: [EntryJSON]
    var differences: [DifferenceJSON]
    var facts: [FactJSON]
    var developments: [DevelopmentJSON]
    var warnings: [String]

    init(_ record: EventRecord) {
      reports = record.reports.map { ReportReference($0.report) }
      copies = record.copies.map(CopyJSON.init)
      stories = record.stories.map(StoryJSON.init)
      entries = record.entries.map(EntryJSON.init)
      differences = record.differences.map(DifferenceJSON.init)
      facts = record.facts.map(FactJSON.init)
      developments = record.developments.map(DevelopmentJSON.init)
      warnings = record.warnings
    }
  }
}

private struct CopyJSON: Encodable {
  var id: String
  var reports: [String]
  var overlap: [String: Double]

  init(_ group: CopyGroup) {
    id = group.id
    reports = group.reports
    overlap = group.overlap.mapValues(rounded)
  }
}

private struct DevelopmentJSON: Encodable {
  struct Step: Encodable {
    var stage: String
    var reported: String?
    var sources: [SentenceReference]
  }
  var subject: String
  var name: String
  var steps: [Step]

  init(_ development: Development) {
    subject = development.subject
    name = development.name
    steps = development.steps.map {
      Step(stage: $0.stage.rawValue, reported: $0.reported?.iso, sources: $0.sources)
    }
  }
}

private struct StoryJSON: Encodable {
  var id: String
  var title: String
  var reports: [String]

  init(_ story: Story) {
    id = story.id
    title = story.title
    reports = story.reports
  }
}

/// Every key is there; absent things are `null` or empty.
private struct EntryJSON: Encodable {
  var entry: Entry

  init(_ entry: Entry) { self.entry = entry }

  private enum CodingKeys: String, CodingKey {
    case id, type, mode, quad, status, actors, recipients, date, place, voices, mentions, links, life
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(entry.id, forKey: .id)
    try object.encode(entry.type, forKey: .type)
    try object.encode(entry.mode, forKey: .mode)
    try object.encode(entry.type.quad, forKey: .quad)
    try object.encode(entry.status, forKey: .status)
    try object.encode(entry.actors, forKey: .actors)
    try object.encode(entry.recipients, forKey: .recipients)
    try object.encode(entry.date, forKey: .date)
    try object.encode(entry.place, forKey: .place)
    try object.encode(entry.voices, forKey: .voices)
    try object.encode(entry.mentions, forKey: .mentions)
    try object.encode(entry.links.map(LinkJSON.init), forKey: .links)
    try object.encode(entry.life.map(StepJSON.init), forKey: .life)
  }
}

private struct LinkJSON: Encodable {
  var first: String
  var second: String
  var score: Double
  var reasons: [String]

  init(_ link: EntryLink) {
    first = link.first
    second = link.second
    score = rounded(link.score)
    reasons = link.reasons
  }
}

private struct StepJSON: Encodable {
  var step: LifeStep

  init(_ step: LifeStep) { self.step = step }

  private enum CodingKeys: String, CodingKey { case status, reported, mentions }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(step.status, forKey: .status)
    try object.encode(step.reported, forKey: .reported)
    try object.encode(step.mentions, forKey: .mentions)
  }
}

private struct DifferenceJSON: Encodable {
  struct Value: Encodable {
    var text: String
    var sources: [SentenceReference]
    var voices: Int
  }
  var kind: Difference.Kind
  var entry: String
  var subject: String
  var values: [Value]
  var silent: [String]
  var withinOneReport: Bool
  var weight: Double

  init(_ difference: Difference) {
    kind = difference.kind
    entry = difference.entry
    subject = difference.subject
    values = difference.values.map { Value(text: $0.text, sources: $0.sources, voices: $0.voices) }
    silent = difference.silent
    withinOneReport = difference.isWithinOneReport
    weight = rounded(difference.weight)
  }
}

private struct FactJSON: Encodable {
  var fact: StandingFact

  init(_ fact: StandingFact) { self.fact = fact }

  private enum CodingKeys: String, CodingKey {
    case id, fact, subject, object, value, from, until, sources, voices
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(fact.id, forKey: .id)
    try object.encode(fact.kind, forKey: .fact)
    try object.encode(fact.subject, forKey: .subject)
    try object.encode(fact.object, forKey: .object)
    try object.encode(fact.value, forKey: .value)
    try object.encode(fact.interval.start, forKey: .from)
    try object.encode(fact.interval.end, forKey: .until)
    try object.encode(fact.sources, forKey: .sources)
    try object.encode(fact.voices, forKey: .voices)
  }
}

/// Three decimals: what lies beyond them says nothing.
private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
