import Entities
import Events
import Record
import Reports
import TimeAndPlace

/// Makes a brief of a record.
struct BriefBuilder {
  let record: EventRecord
  let settings: BriefSettings
  let outlines: Outlines?
  let index: RecordIndex
  let told: BriefStories

  init(record: EventRecord, settings: BriefSettings, outlines: Outlines?) {
    self.record = record
    self.settings = settings
    self.outlines = outlines
    index = RecordIndex(record)
    told = BriefStories(record)
  }

  func brief() -> Brief {
    let chosen = BriefLines(builder: self).lines()
    let differences = differences(lines: chosen.lines)
    let lines = BriefLines.joined(chosen.lines, sentence: index.text).map { line in
      var line = line
      line.differences = differences.filter { $0.line == line.number }.map(\.number)
      return line
    }
    let byEntry = Dictionary(lines.map { ($0.entry, $0.number) }, uniquingKeysWith: { a, _ in a })
    let shown = record.entries.filter { byEntry[$0.id] != nil }
    let people = BriefPeople(builder: self, lineOf: byEntry).actors(of: shown)
    let statements = BriefStatements(builder: self, lineOf: byEntry).statements(of: shown)
    let numbers = BriefNumbers(
      builder: self, lineOf: byEntry,
      kindOf: Dictionary(lines.map { ($0.number, $0.kind) }, uniquingKeysWith: { first, _ in first })
    ).numbers(of: shown)
    var brief = Brief(
      title: title, reports: [], stories: stories, lines: lines, leftOut: chosen.leftOut, people: people,
      differences: differences, statements: statements, numbers: numbers, gaps: [],
      counts: counts(differences),
      outlines: outlines, showsFullReports: settings.showsFullReports)
    brief.developments = developments
    brief.reports = BriefReports(builder: self, brief: brief).reports()
    brief.gaps = BriefGaps(builder: self, brief: brief).gaps()
    return brief
  }

  private var developments: [BriefDevelopment] {
    record.developments.map { development in
      BriefDevelopment(
        subject: development.name,
        steps: development.steps.map { step in
          BriefStep(
            status: step.stage.rawValue, words: step.stage.rawValue,
            reported: step.reported.map { BriefDay.full($0) } ?? "",
            citations: index.citations(step.sources))
        })
    }
  }

  /// The story's title where there is one story; else the number of reports.
  private var title: String {
    if told.groups.count == 1, !told.groups[0].title.isEmpty { return told.groups[0].title }
    if record.reports.count == 1, let report = record.reports.first?.report, !report.title.isEmpty {
      return report.title
    }
    let most = told.groups.map(\.reports.count).max() ?? 0
    if let main = told.groups.first(where: { $0.reports.count == most }), most > 1, !main.title.isEmpty {
      return main.title + " – and other reports"
    }
    if record.stories.isEmpty, let title = centralTitle { return title }
    return "The record of " + BriefWords.count(record.reports.count, "report")
  }

  /// The title of the report that tells most of what others tell too, or `nil` when nothing is told twice.
  private var centralTitle: String? {
    let shared = record.entries.filter { $0.voices > 1 }
    let titled = record.reports.map(\.report).filter { !$0.title.isEmpty }
    func count(_ report: Report) -> Int {
      shared.filter { $0.mentions.contains { $0.report.id == report.id } }.count
    }
    // The first of equals, in the order of the record.
    let best = titled.max { count($0) < count($1) }
    guard let best, count(best) > 0 else { return nil }
    return titled.first { count($0) == count(best) }?.title
  }

  var stories: [BriefStory] {
    guard told.groups.count > 1 else { return [] }
    return told.groups.map { story in
      let numbers = index.numbers(of: story.reports)
      let title =
        story.title.isEmpty ? "Report " + numbers.map(String.init).joined(separator: ", ") : story.title
      return BriefStory(title: title, reports: numbers)
    }
  }

  /// The differences are counted as they are listed; other words for one actor are shown apart.
  private func counts(_ differences: [BriefDifference]) -> BriefCounts {
    let ids = record.reports.map(\.report.id)
    let outlets = Set(record.reports.map { $0.report.source.isEmpty ? $0.report.id : $0.report.source })
    return BriefCounts(
      reports: ids.count, outlets: outlets.count, voices: index.voices.count(of: ids),
      mentions: record.entries.reduce(0) { $0 + $1.mentions.count }, events: record.entries.count,
      confirmed: record.entries.filter { $0.voices > 1 }.count,
      differences: differences.count { $0.code != Difference.Kind.wording.rawValue })
  }

  private func differences(lines: [BriefLine]) -> [BriefDifference] {
    let byEntry = Dictionary(lines.map { ($0.entry, $0.number) }, uniquingKeysWith: { a, _ in a })
    // A small difference about an event that is not shown is not shown either.
    let kept = record.differences.filter {
      $0.entry.isEmpty || byEntry[$0.entry] != nil || $0.weight >= Self.weighty
    }
    return kept.enumerated().map { offset, difference in
      BriefDifference(
        number: offset + 1, kind: BriefWords.difference(difference.kind), code: difference.kind.rawValue,
        subject: difference.subject, line: byEntry[difference.entry],
        sides: difference.values.map { value in
          BriefSide(text: value.text, voices: value.voices, citations: index.citations(value.sources))
        },
        silent: index.numbers(of: difference.silent), isWithinOneReport: difference.isWithinOneReport,
        isDevelopment: difference.isDevelopment, weight: difference.weight)
    }
  }

  /// From which weight on a difference is told even where its event is left out.
  private static let weighty = 0.55

  /// Parties by entity, each once.
  func parties(_ parties: [Party]) -> [BriefParty] {
    var seen = Set<String>()
    return parties.filter { party in
      seen.insert(party.isShownInWords ? party.shown : party.entity.id + "\t" + party.entity.name).inserted
    }.map { party in
      BriefParty(
        id: party.entity.id, name: party.shown, country: party.entity.country, sector: party.entity.sector,
        isImplied: party.words.text.isEmpty,
        isSure: party.words.text.isEmpty || party.isSure || party.isShownInWords,
        isNamed: BriefPeople.isNamed(party.entity) && !party.isShownInWords)
    }
  }
}
