/// When a report counts as a copy of another.
///
/// The defaults were set on altered copies of agency reports; `Benchmarks/copies.md` has the figures.
public struct CopySettings: Sendable, Equatable {
  /// From what likeness on, from 0 to 1, two sentences are the same sentence with edits; 0.62 by default.
  public var sameSentence = 0.62
  /// What share of a shorter report must stand in a longer one to make it an extract; 0.72 by default.
  public var extractShare = 0.72
  /// What share of each of two reports must stand in the other to make them copies of like length; 0.4 by default.
  public var mutualShare = 0.4
  /// What the mean of both shares must be then; 0.5 by default.
  public var meanShare = 0.5
  /// How many words must be common to both before anything counts as copied; words inside quotation marks count a
  /// quarter, since they are the speaker's and not the outlet's. 12 by default.
  public var minimumWords = 12
  /// How many sentences of a report are compared; later ones are passed over. 600 by default.
  public var maximumSentences = 600
  /// How many four-word sequences the index may hold; beyond it a fixed part of them is taken. 48 million by default,
  /// which is 400 MB at most.
  public var maximumIndexSize = 48_000_000
  /// How many days before a report another may lie that it credits ("Reuters reported"); 7 by default.
  public var creditDays = 7
  /// Outlets beside those of the record and the built-in list that a report may credit.
  public var outlets: [Outlet] = []

  public init() {}
}
