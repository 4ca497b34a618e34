public import Entities
public import Events
import Reports

/// Makes the record of coded reports: which mentions are one event, and what the reports make of it together.
///
/// ```swift
/// let record = RecordBuilder(directory: chancery.directory).record(of: coded)
/// for entry in record.entries { print(entry.type, entry.mentions.count) }
/// ```
///
/// The same reports give the same record in any order. Two reports with one id are both kept; the record's warnings
/// say how the second one is called there.
public struct RecordBuilder: Sendable {
  /// Who is a member of what; `nil` leaves that to what the reports state.
  public var directory: ActorDirectory?
  public var settings: RecordSettings
  /// What a user has joined and split.
  public var decisions: RecordDecisions

  public init(
    directory: ActorDirectory? = nil, settings: RecordSettings = RecordSettings(),
    decisions: RecordDecisions = RecordDecisions()
  ) {
    self.directory = directory
    self.settings = settings
    self.decisions = decisions
  }

  /// The record of some reports; one report alone has its repeated mentions joined.
  public func record(of reports: [CodedReport]) -> EventRecord {
    let named = ReportNames(reports)
    var record = EventRecord(reports: named.reports, warnings: named.warnings)
    let copies = CopyFinder().groups(in: record.reports.map(\.report))
    record.copies = copies.groups
    record.warnings += copies.warnings
    record.stories = StoryFinder().stories(of: record.reports, copies: record.copies)
    record.reports = SharedIdentities.unified(record.reports, stories: record.stories)
    let voices = Voices(copies)
    let finder = EntryFinder(directory: directory, settings: settings)
    record.reports = StoryDates.narrow(record.reports, stories: record.stories)
    var found = finder.entries(of: record.reports, decisions: decisions, voices: voices)
    let narrowed = StoryDates.narrow(record.reports, by: found.entries)
    if zip(narrowed, record.reports).contains(where: { $0.date != $1.date }) {
      record.reports = narrowed
      found = finder.entries(of: record.reports, decisions: decisions, voices: voices)
    }
    record.entries = found.entries
    record.warnings += found.warnings
    record.stories = inOrder(StoryJoining.join(record.stories, by: record.entries), of: record.reports)
    compare(&record, voices: voices)
    return record
  }

  /// The stories with their reports in the order of the record.
  private func inOrder(_ stories: [Story], of reports: [CodedReport]) -> [Story] {
    let rank = Dictionary(
      reports.enumerated().map { ($1.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    return stories.map { story in
      var story = story
      story.reports.sort { rank[$0, default: 0] < rank[$1, default: 0] }
      return story
    }
  }

  private func compare(_ record: inout EventRecord, voices: Voices) {
    for index in record.entries.indices {
      record.entries[index].life = LifeSteps.steps(
        of: record.entries[index].mentions, type: record.entries[index].type)
    }
    record.facts = StandingFactMerger().merge(record.reports, voices: voices)
    record.developments = ForceDevelopments().developments(
      record.reports, FindingContext(reports: record.reports, facts: record.facts, voices: voices))
    record.differences = DifferenceFinder().differences(
      entries: record.entries, facts: record.facts, reports: record.reports, voices: voices)
  }
}
