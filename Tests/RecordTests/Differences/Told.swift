import Entities
import Events
import Language
import Record
import Reports
import TimeAndPlace

/// A story told by hand: reports of outlets, and what was coded in them, so that comparison is tested without a model.
struct Told {
  var coded: [CodedReport] = []
  var copies: [CopyGroup] = []

  static let kenya = Entity(id: "KEN", name: "Kenya", kind: .state, country: "KEN", sector: "GOV")
  static let uganda = Entity(id: "UGA", name: "Uganda", kind: .state, country: "UGA", sector: "GOV")
  static let tanzania = Entity(id: "TZA", name: "Tanzania", kind: .state, country: "TZA", sector: "GOV")
  static let front = Entity(
    id: "REB:Mara Front", name: "Mara Front", kind: .group, country: "KEN", sector: "REB")
  static let people = Entity(id: "KEN:CVL", name: "people", kind: .people, country: "KEN", sector: "CVL")

  /// Adds a report; its id and its outlet are one word.
  @discardableResult
  mutating func report(_ source: String, _ day: String?, _ text: String) -> Told {
    coded.append(
      CodedReport(report: ReportReader().report(text: text, id: source, source: source, published: day)))
    return self
  }

  /// Codes one act in the sentence of a report that holds the trigger's words.
  ///
  /// - Parameters:
  ///   - parties: Words of the sentence and whom they stand for.
  ///   - date: Words of the sentence that say when.
  ///   - counting: The kind of the numbers in the sentence that belong to the act.
  func mention(
    _ source: String, _ type: EventType, _ trigger: String, _ parties: [(String, Entity)] = [],
    to recipients: [(String, Entity)] = [], status: EventStatus = .occurred, date: String? = nil,
    place: EventPlace? = nil, counting kind: Figure.Kind? = nil, by speaker: (String, Entity)? = nil,
    mode: String = ""
  ) -> Event {
    let report = coded.first { $0.report.source == source }!.report
    let sentence = report.sentences.first { report.text[$0.range].contains(trigger) }!
    let text = report.text[sentence.range]
    func evidence(_ words: String) -> Evidence {
      let start =
        sentence.range.lowerBound
        + (Array(text.unicodeScalars).firstPlace(of: Array(words.unicodeScalars)) ?? 0)
      return Evidence(text: words, start: start, end: start + words.unicodeScalars.count)
    }
    let tokens = sentence.words.map { Token(text: report.text[$0], range: $0) }
    let figures = kind.map { kind in FigureFinder.figures(in: tokens).filter { $0.kind == kind } } ?? []
    let reader = TimeReader(reportDay: reportDay(of: report))
    let reading = date.flatMap { words in reader.interval(of: words).map { (words, $0) } }
    return Event(
      id: "\(source)/\(sentence.number)/\(trigger)", report: ReportReference(report),
      sentence: sentence.number,
      text: text, type: type, mode: mode, status: status, trigger: evidence(trigger),
      actors: parties.map { Party(words: evidence($0.0), entity: $0.1) },
      recipients: recipients.map { Party(words: evidence($0.0), entity: $0.1) },
      attribution: speaker.map {
        Attribution(speaker: Party(words: evidence($0.0), entity: $0.1), verb: "said", quote: false)
      },
      date: reading.map { EventDate(interval: $0.1.interval, text: $0.0, basis: $0.1.basis) }, place: place,
      figures: figures)
  }

  /// Two reports about Kenya and Uganda, so that they can be of one story; the coded act is of no matter.
  static func found(_ first: String, _ second: String, bodies: [(String, Entity)] = []) -> [Difference] {
    var told = Told()
    let lead = " Kenya and Uganda met."
    told.report("Wire", "2025-03-04", first + lead)
    told.report("Post", "2025-05-20", second + lead)
    let parties = [("Kenya", Told.kenya)]
    return told.differences(apart: [
      told.mention("Wire", .consult, "met", parties, to: [("Uganda", Told.uganda)] + bodies),
      told.mention("Post", .consult, "met", parties, to: [("Uganda", Told.uganda)] + bodies),
    ])
  }

  /// What the finder makes of mentions that are one entry, and of the reports.
  func differences(_ mentions: [Event], facts: [StandingFact] = []) -> [Difference] {
    var all = coded
    for index in all.indices { all[index].events = mentions.filter { $0.report.id == all[index].report.id } }
    let entry = Entry(
      id: "E-1", type: mentions[0].type, mode: mentions[0].mode, status: .occurred, mentions: mentions)
    return DifferenceFinder().differences(
      entries: [entry], facts: facts, reports: all, voices: Voices(copies: copies))
  }

  /// The same for entries of one mention each.
  func differences(apart mentions: [Event]) -> [Difference] {
    var all = coded
    for index in all.indices { all[index].events = mentions.filter { $0.report.id == all[index].report.id } }
    let entries = mentions.map {
      Entry(id: "E-\($0.id)", type: $0.type, mode: $0.mode, status: $0.status, mentions: [$0])
    }
    return DifferenceFinder().differences(
      entries: entries, facts: [], reports: all, voices: Voices(copies: copies))
  }
}

extension [Unicode.Scalar] {
  fileprivate func firstPlace(of words: [Unicode.Scalar]) -> Int? {
    indices.first { $0 + words.count <= count && Array(self[$0..<($0 + words.count)]) == words }
  }
}
