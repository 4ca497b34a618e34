/// How a record is made.
public struct RecordSettings: Sendable, Equatable {
  /// The mean probability, from 0 to 1, from which on mentions are held to be one event. Higher gives more and smaller entries.
  public var entryThreshold: Double
  /// What a pair of mentions that share nothing counts in that mean.
  var unseenPair = 0.02
  /// With how many earlier mentions of its entry a mention is compared to say why it is there.
  var comparedMentions = 60

  public init(entryThreshold: Double = 0.29) { self.entryThreshold = entryThreshold }
}
