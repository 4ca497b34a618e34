public import Events

/// What many reports say together: each real-world event once, with every mention of it beneath it.
///
/// The same reports give the same record in any order: reports stand by day of publication, then id, and every id is
/// made from content, not from position.
public struct EventRecord: Sendable {
  /// By day of publication, undated ones last, then by id.
  public var reports: [CodedReport]
  /// Reports that are copies of one another; each is one voice. Reports without a copy are in none.
  public var copies: [CopyGroup]
  /// Reports that tell of the same developments; each report is in exactly one.
  public var stories: [Story]
  /// By first day, undated ones last, then by id.
  public var entries: [Entry]
  /// Where reports, or parts of one report, do not agree; what matters most first.
  public var differences: [Difference]
  /// Standing facts, merged across reports.
  public var facts: [StandingFact]
  /// How joint forces came about, as far as several sentences tell it.
  public var developments: [Development] = []
  /// What the user should know of how it was made: reports with one id, decisions on mentions that are not there.
  public var warnings: [String]

  public init(
    reports: [CodedReport] = [], copies: [CopyGroup] = [], stories: [Story] = [], entries: [Entry] = [],
    differences: [Difference] = [], facts: [StandingFact] = [], warnings: [String] = []
  ) {
    self.reports = reports
    self.copies = copies
    self.stories = stories
    self.entries = entries
    self.differences = differences
    self.facts = facts
    self.warnings = warnings
  }
}

/// Reports that carry the same text, whole or in part, with local edits: one voice with several outlets.
public struct CopyGroup: Sendable, Equatable {
  /// Made from the ids of its reports.
  public var id: String
  /// Ids of the reports, the earliest (likeliest origin) first.
  public var reports: [String]
  /// For each report after the first, what share of its sentences the first has too, from 0 to 1.
  public var overlap: [String: Double]
  /// Ids of the reports that give only a part of the first one's text and little else, sorted.
  public var extracts: [String]

  public init(id: String, reports: [String], overlap: [String: Double] = [:], extracts: [String] = []) {
    self.id = id
    self.reports = reports
    self.overlap = overlap
    self.extracts = extracts
  }
}

/// Reports of one chain of developments.
public struct Story: Sendable, Equatable {
  /// Made from the ids of its reports.
  public var id: String
  /// A headline of one of its reports, or the names it has most.
  public var title: String
  /// Ids of its reports, in the order of the record.
  public var reports: [String]

  public init(id: String, title: String, reports: [String]) {
    self.id = id
    self.title = title
    self.reports = reports
  }
}
