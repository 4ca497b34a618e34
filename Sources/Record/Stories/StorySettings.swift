/// When reports count as telling of one story.
public struct StorySettings: Sendable, Equatable {
  /// The mean likeness, from 0 to 1, of the reports of two groups from which on they are one story; 0.15 by default.
  ///
  /// Set on the training half of ECB+ and measured on its development half: see `Benchmarks/copies.md`.
  public var likeness = 0.15
  /// After how many days without a report a story counts as quiet; 10 by default. Undated reports belong to any time.
  public var days = 10
  /// What share of its likeness, from 0 to 1, a report keeps to a story that was quiet so long; 0.7 by default.
  ///
  /// Reports on one matter that lie months apart were 0.2 to 0.5 alike in twelve stories of four or five reports each.
  public var farShare = 0.7
  /// After how many quiet days a stream closes a story; 365 by default.
  public var closingDays = 365
  /// How many of a report's weightiest words count; 60 by default.
  public var maximumWords = 60
  /// How many stories a stream keeps open at most; the one that was quiet longest is closed first. 20,000 by default.
  public var maximumOpenStories = 20_000

  public init() {}
}
