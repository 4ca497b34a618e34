import Entities
import Events
import Reports
import TimeAndPlace

/// Everything that the rules of comparison look things up in.
struct FindingContext: Sendable {
  let reports: [String: CodedReport]
  /// Ids of the reports by day, undated ones last, then by id.
  let ordered: [String]
  let voices: Voices
  let facts: [StandingFact]
  /// Names of states in small letters, and their codes.
  let countryNames: [String: String]
  private let places: [String: Int]
  /// For each report the id of the attack that most is told of: what it says of blame is about that one.
  var mainAttacks: [String: String] = [:]

  /// For each report the stories it belongs to; empty where stories are not known.
  var stories: [String: Set<String>] = [:]
  /// The states each report's events speak of.
  private var states: [String: Set<String>] = [:]

  init(reports: [CodedReport], facts: [StandingFact], voices: Voices, stories: [Story] = []) {
    self.reports = Dictionary(reports.map { ($0.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    ordered = reports.map { (id: $0.report.id, day: reportDay(of: $0.report)) }
      .sorted { a, b in
        switch (a.day, b.day) {
        case (let x?, let y?) where x != y: x < y
        case (.some, nil): true
        case (nil, .some): false
        default: a.id < b.id
        }
      }.map(\.id)
    places = Dictionary(ordered.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.facts = facts
    countryNames = FindingContext.countryNames(reports)
    self.voices = voices
    for story in stories {
      for report in story.reports { self.stories[report, default: []].insert(story.id) }
    }
    for report in reports {
      let parties = report.events.flatMap { $0.actors + $0.recipients }.filter { !$0.words.text.isEmpty }
      states[report.report.id] = Set(parties.map(\.entity.country)).subtracting([""])
    }
  }

  /// The place of a report in the record.
  func place(of report: String) -> Int { places[report] ?? ordered.count }

  /// The outlet of a report, or its id when the outlet is not known.
  func outlet(_ report: String) -> String {
    guard let source = reports[report]?.report.source, !source.isEmpty else { return report }
    return source
  }

  func day(of report: String) -> Day? { reports[report].flatMap { reportDay(of: $0.report) } }

  func sentence(_ reference: SentenceReference) -> ReadSentence? {
    guard let report = reports[reference.report]?.report,
      let sentence = report.sentences.first(where: { $0.number == reference.sentence })
    else { return nil }
    return ReadSentence(sentence, in: report.text)
  }

  /// The sentence of a mention, read from its own text when its report is not at hand.
  func sentence(of mention: Event) -> ReadSentence {
    sentence(mention.reference) ?? ReadSentence(words: mention.text)
  }

  /// Whether two reports can tell of the same things: they are of one story, or, where stories are not known, speak of two
  /// states in common within a year, or of one within two months.
  func areRelated(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    if !stories.isEmpty { return !(stories[a] ?? []).isDisjoint(with: stories[b] ?? []) }
    let common = (states[a] ?? []).intersection(states[b] ?? []).count
    guard common > 0, let first = day(of: a), let second = day(of: b) else { return common > 0 }
    return abs(first.number - second.number) <= (common > 1 ? 366 : 60)
  }

  /// Who speaks in a sentence: its report, or the one that it is a copy of.
  func voice(of source: SentenceReference) -> String { voices.voice(of: source) }

  /// How many independent voices some sentences are.
  func voiceCount(of sources: some Sequence<SentenceReference>) -> Int {
    Set(sources.map(voice(of:))).count
  }

  /// Ids of the reports of an entry, in the order of the record.
  func reports(of entry: Entry) -> [String] {
    Set(entry.mentions.map(\.report.id)).sorted(by: precedes)
  }

  func precedes(_ a: String, _ b: String) -> Bool { (place(of: a), a) < (place(of: b), b) }

  func precedes(_ a: SentenceReference, _ b: SentenceReference) -> Bool {
    a.report == b.report ? a.sentence < b.sentence : precedes(a.report, b.report)
  }
}

extension Event {
  var reference: SentenceReference { SentenceReference(report: report.id, sentence: sentence) }
}

extension FindingContext {
  /// With the attack of each report that most mentions of the record are about.
  func with(attacks entries: [Entry]) -> FindingContext {
    var copy = self
    var best: [String: (mentions: Int, id: String)] = [:]
    for entry in entries where entry.type == .assault {
      let dead = entry.mentions.contains { $0.figures.contains { $0.kind == .dead } }
      let size = entry.mentions.count + (dead ? 3 : 0)
      for report in reports(of: entry) {
        if let known = best[report], (known.mentions, entry.id) >= (size, known.id) { continue }
        best[report] = (size, entry.id)
      }
    }
    copy.mainAttacks = best.mapValues(\.id)
    return copy
  }
}
