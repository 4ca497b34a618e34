/// What the reports of an entry say about one field of it: each value with the voices that give it.
///
/// A field on which all agree has one value.
public struct FieldAgreement: Sendable, Equatable {
  /// The fields in the order of a table for people.
  public enum Field: String, Sendable, Codable, CaseIterable {
    case actors, recipients, rank, status, day, place, figure, instrument, responsibility
  }
  public var field: Field
  /// What exactly is compared: "dead", "actors", "what was signed"…
  public var subject: String
  /// The one with most voices first.
  public var values: [DifferenceValue]
  /// The sentences that give any value.
  public var sources: [SentenceReference]
  /// Independent voices that give any value: reports, copies counted once.
  public var voices: Int
  /// Ids of reports of the entry that give none.
  public var silent: [String]

  public init(
    field: Field, subject: String, values: [DifferenceValue], sources: [SentenceReference] = [],
    voices: Int = 0, silent: [String] = []
  ) {
    self.field = field
    self.subject = subject
    self.values = values
    self.sources = sources
    self.voices = voices
    self.silent = silent
  }
}
