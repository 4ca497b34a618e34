/// What a user may set of a brief.
public struct BriefSettings: Sendable, Equatable {
  /// Whether every event is shown, the many small ones too.
  public var showsAll: Bool
  /// How many events a brief shows at most, without ``showsAll``; the weightiest are kept.
  public var maximumLines: Int
  /// Confidence below which an event that one voice alone tells is set apart as less certain.
  public var certainty: Double
  /// Whether the reports stand in the brief in full, or only the sentences that its lines rest on.
  public var showsFullReports: Bool

  public init(
    showsAll: Bool = false, maximumLines: Int = 40, certainty: Double = 0.5, showsFullReports: Bool = true
  ) {
    self.showsAll = showsAll
    self.maximumLines = maximumLines
    self.certainty = certainty
    self.showsFullReports = showsFullReports
  }
}
