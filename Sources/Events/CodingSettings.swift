/// What a user may set about the coding of events.
public struct CodingSettings: Sendable, Equatable {
  /// Events with less confidence are not coded; from 0 to 1.
  public var minimumConfidence: Double
  /// Role spans with less confidence are left out; from 0 to 1.
  public var minimumRoleConfidence: Double

  public init(minimumConfidence: Double = 0.25, minimumRoleConfidence: Double = 0.4) {
    self.minimumConfidence = minimumConfidence
    self.minimumRoleConfidence = minimumRoleConfidence
  }
}
