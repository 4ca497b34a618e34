public import TimeAndPlace

/// How something that several reports speak of came about: a joint force proposed, planned, launched.
///
/// Unlike the life of an event it does not rest on acts that were coded and linked, but on what the sentences that name the
/// thing say of it.
public struct Development: Sendable, Equatable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case proposed, planned, launched
  }
  public struct Step: Sendable, Equatable {
    public var stage: Stage
    /// The day of the earliest dated report that tells it.
    public var reported: Day?
    /// The sentences that tell it, in the order of the record.
    public var sources: [SentenceReference]
  }
  /// The id of the entity that it is about.
  public var subject: String
  /// Its name.
  public var name: String
  /// The earliest stage first; two at least.
  public var steps: [Step]
}
