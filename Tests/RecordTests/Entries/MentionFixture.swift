import Entities
import Events
import Record
import Reports
import TimeAndPlace

/// A report written as its sentences, with events on them.
struct TestReport {
  var id: String
  var published: String? = nil
  var sentences: [String]
  var events: [TestEvent]

  init(_ id: String, _ sentences: [String], _ events: TestEvent...) {
    self.id = id
    self.sentences = sentences
    self.events = events
  }

  init(_ id: String, _ published: String?, _ sentences: [String], _ events: TestEvent...) {
    self.id = id
    self.published = published
    self.sentences = sentences
    self.events = events
  }

  var coded: CodedReport {
    var at = 0
    let ranges = sentences.map { sentence in
      let start = at
      at += sentence.unicodeScalars.count + 1
      return start..<at - 1
    }
    let report = Report(
      id: id, source: id, published: published, text: ScalarText(sentences.joined(separator: " ")),
      passages: [Passage(kind: .body, range: 0..<max(0, at - 1))],
      sentences: ranges.enumerated().map { Sentence(number: $0, range: $1, passage: 0, words: []) })
    return CodedReport(
      report: report,
      events: events.enumerated().map { number, event in
        event.event(
          in: report, text: sentences[event.sentence], start: ranges[event.sentence].lowerBound,
          number: number)
      })
  }
}

/// An event as short as it can be written.
struct TestEvent {
  var sentence: Int
  var type: EventType
  var trigger: String
  var actors: [Entity] = []
  var recipients: [Entity] = []
  var status = EventStatus.occurred
  var mode = ""
  var date: EventDate?
  var place: EventPlace?
  var figures: [Figure] = []

  init(
    _ sentence: Int, _ type: EventType, _ trigger: String, _ actors: [Entity] = [],
    to recipients: [Entity] = [],
    _ status: EventStatus = .occurred, mode: String = "", on date: EventDate? = nil,
    in place: EventPlace? = nil,
    figures: [Figure] = []
  ) {
    self.sentence = sentence
    self.type = type
    self.trigger = trigger
    self.actors = actors
    self.recipients = recipients
    self.status = status
    self.mode = mode
    self.date = date
    self.place = place
    self.figures = figures
  }

  func event(in report: Report, text: String, start: Int, number: Int) -> Event {
    func party(_ entity: Entity) -> Party {
      Party(words: Evidence(text: entity.name, start: start, end: start + 1), entity: entity)
    }
    let before = text.components(before: trigger)
    return Event(
      id: "\(report.id)/\(sentence)/\(number + 1)", report: ReportReference(report), sentence: sentence,
      text: text,
      type: type, mode: mode, status: status,
      trigger: Evidence(
        text: trigger, start: start + before, end: start + before + trigger.unicodeScalars.count),
      actors: actors.map(party), recipients: recipients.map(party), date: date, place: place, figures: figures
    )
  }
}

extension String {
  /// How many scalars stand before words.
  fileprivate func components(before words: String) -> Int {
    guard let range = firstRange(of: words) else { return 0 }
    return self[..<range.lowerBound].unicodeScalars.count
  }
}

extension Entity {
  static func state(_ code: String, _ name: String) -> Entity {
    Entity(id: code, name: name, kind: .state, country: code, sector: "GOV")
  }
  static let norland = state("NLD", "Norland")
  static let sudmark = state("DNK", "Sudmark")
  static let ostia = state("EST", "Ostia")
  static let minister = Entity(
    id: "NLD:Ada Brink", name: "Ada Brink", kind: .person, country: "NLD", sector: "GOV")
  static let norlandMinistry = Entity(
    id: "NLD:GOV:Ministry of Foreign Affairs", name: "Norland Ministry of Foreign Affairs", kind: .organ,
    country: "NLD", sector: "GOV")
  static let compact = Entity(
    id: "IGO:Baltic Grain Compact", name: "Baltic Grain Compact", kind: .organisation, sector: "IGO")
  static let league = Entity(id: "IGO:Amber League", name: "Amber League", kind: .organisation, sector: "IGO")
}

extension EventDate {
  static func day(_ day: String, _ basis: DateBasis = .explicit) -> EventDate {
    EventDate(start: day, end: day, text: day, basis: basis)
  }
}

/// The record of some reports, without a directory.
func record(_ reports: TestReport..., decisions: RecordDecisions = RecordDecisions()) -> EventRecord {
  RecordBuilder(decisions: decisions).record(of: reports.map(\.coded))
}

extension EventRecord {
  /// The mentions' ids of each entry, all sorted.
  var groups: [[String]] { entries.map { $0.mentions.map(\.id).sorted() }.sorted { $0[0] < $1[0] } }
}
