/// What reports have from one another: copies, copied sentences, and reports credited.
public struct CopyFindings: Sendable, Equatable {
  /// Reports that carry one text; by the id of their first report.
  public var groups: [CopyGroup]
  /// Sentences that stand in an earlier report too, of reports that are not of one group. A sentence has one origin.
  ///
  /// Inside a group every report is the same voice anyway. What a speaker is quoted with is nobody's copy.
  public var passages: [CopiedPassage]
  /// Sentences and reports that rest on an outlet they credit ("Reuters reported").
  public var dependences: [Dependence]
  /// What was passed over and why, in words a user understands.
  public var warnings: [String]

  public init(
    groups: [CopyGroup] = [], passages: [CopiedPassage] = [], dependences: [Dependence] = [],
    warnings: [String] = []
  ) {
    self.groups = groups
    self.passages = passages
    self.dependences = dependences
    self.warnings = warnings
  }

  /// Reports whose main news is credited to an outlet that is in the record, with the report they rest on.
  public var dependent: [(report: String, on: String)] {
    dependences.compactMap { dependence in
      guard dependence.sentence == nil, let on = dependence.on else { return nil }
      return (dependence.report, on)
    }
  }
}

/// A sentence that a report has from another.
public struct CopiedPassage: Sendable, Equatable {
  public var copy: SentenceReference
  public var origin: SentenceReference

  public init(copy: SentenceReference, origin: SentenceReference) {
    self.copy = copy
    self.origin = origin
  }
}

/// That a sentence, or a report as a whole, passes on what an outlet said.
public struct Dependence: Sendable, Equatable {
  /// The id of the report that gives the credit.
  public var report: String
  /// The number of the sentence that does, or `nil` when the report's main news is credited.
  public var sentence: Int?
  /// The outlet's name.
  public var outlet: String
  /// The id of the report of that outlet that it most likely means, or `nil` when the record has none.
  public var on: String?

  public init(report: String, sentence: Int? = nil, outlet: String, on: String? = nil) {
    self.report = report
    self.sentence = sentence
    self.outlet = outlet
    self.on = on
  }
}
