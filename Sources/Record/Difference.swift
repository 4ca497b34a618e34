/// Something on which reports, or parts of one report, do not agree.
public struct Difference: Sendable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Numbers that cannot both be true: "exactly 100" and 600, but not "at least 100" and 600.
    case figure
    case day
    case place
    /// Other actors or recipients, or others of them.
    case party
    /// One person or body with other ranks or offices.
    case rank
    /// What was signed or agreed: a pact, a memorandum.
    case instrument
    /// Who did it: claimed, blamed, denied.
    case responsibility
    /// Done in one report, planned or denied in another of the same or a later day.
    case status
    /// Standing facts that exclude each other.
    case fact
    /// Other words for the same actor: "government", "junta", "regime". Shown, not held against anybody.
    case wording
  }
  public var kind: Kind
  /// The entry it is about, or "" when it is about a standing fact or an actor.
  public var entry: String
  /// What is compared: "dead", "personnel", "Kenya and Uganda: day of the signing"…
  public var subject: String
  /// Each value with who gives it; two at least. The one with most voices first.
  public var values: [DifferenceValue]
  /// Ids of reports of the entry that give no value.
  public var silent: [String]
  /// Whether all values stand in one report: its caption against its body, its lead against its end.
  public var isWithinOneReport: Bool
  /// Whether the values may be stages of one development: a toll that later reports raise.
  public var isDevelopment: Bool
  /// How much it matters, from 0 to 1.
  public var weight: Double
  /// The difference in one line for people: "Dead: 19 (Meridian Wire), 23 (Harbour Dispatch); Equator Post gives none".
  public var statement: String

  public init(
    kind: Kind, entry: String, subject: String, values: [DifferenceValue], silent: [String] = [],
    isWithinOneReport: Bool = false, isDevelopment: Bool = false, weight: Double, statement: String = ""
  ) {
    self.kind = kind
    self.entry = entry
    self.subject = subject
    self.values = values
    self.silent = silent
    self.isWithinOneReport = isWithinOneReport
    self.isDevelopment = isDevelopment
    self.weight = weight
    self.statement = statement
  }
}

/// One side of a difference.
public struct DifferenceValue: Sendable, Equatable {
  /// In the reports' words where there are words: "more than 200".
  public var text: String
  /// The sentences that give it.
  public var sources: [SentenceReference]
  /// Independent voices: reports, copies counted once.
  public var voices: Int

  public init(text: String, sources: [SentenceReference], voices: Int) {
    self.text = text
    self.sources = sources
    self.voices = voices
  }
}

/// A sentence of a report.
public struct SentenceReference: Sendable, Hashable, Codable {
  /// The report's id.
  public var report: String
  public var sentence: Int

  public init(report: String, sentence: Int) {
    self.report = report
    self.sentence = sentence
  }
}
