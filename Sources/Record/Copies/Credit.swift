/// An outlet that a report names as where it has something from.
public struct Credit: Sendable, Equatable {
  /// The outlet's usual name, or the words of the report for one that is not known.
  public var outlet: String
  /// The number of the sentence, or `nil` when the report as a whole is credited.
  public var sentence: Int?

  public init(outlet: String, sentence: Int? = nil) {
    self.outlet = outlet
    self.sentence = sentence
  }
}
