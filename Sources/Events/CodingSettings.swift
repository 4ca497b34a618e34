public import TimeAndPlace

/// What a user may set about the coding of events.
public struct CodingSettings: Sendable, Equatable {
  /// Events with less confidence are not coded; from 0 to 1.
  public var minimumConfidence: Double
  /// Role spans with less confidence are left out; from 0 to 1.
  public var minimumRoleConfidence: Double
  /// The day on which the reports are read: none was written after it, which rules years out where a report gives no
  /// date. `nil`, the default, rules none out.
  public var readingDay: Day?
  /// The zone whose days dates are given in, in minutes east of Greenwich; `nil`, the default, takes times of day as
  /// they stand.
  public var zoneMinutes: Int?
  /// Whether coded reports keep the choices among parties that were made in them, for fitting their weights.
  public var keepsChoices = false

  public init(
    minimumConfidence: Double = 0.3, minimumRoleConfidence: Double = 0.4, readingDay: Day? = nil,
    zoneMinutes: Int? = nil
  ) {
    self.minimumConfidence = minimumConfidence
    self.minimumRoleConfidence = minimumRoleConfidence
    self.readingDay = readingDay
    self.zoneMinutes = zoneMinutes
  }
}
