/// When reports count as telling of one story.
public struct StorySettings: Sendable, Equatable {
  /// The mean likeness, from 0 to 1, of the reports of two groups from which on they are one story; 0.15 by default.
  ///
  /// Set on the training half of ECB+ and measured on its development half: see `Benchmarks/copies.md`.
  public var likeness = 0.15
  /// How many days without a report end a story; 10 by default. Undated reports belong to any time.
  public var days = 10
  /// How many of a report's weightiest words count; 60 by default.
  public var maximumWords = 60
  /// How many stories a stream keeps open at most; the one that was quiet longest is closed first. 20,000 by default.
  public var maximumOpenStories = 20_000

  public init() {}
}
