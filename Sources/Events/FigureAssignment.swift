import Language

/// Decides which of a sentence's events a number belongs to.
enum FigureAssignment {
  /// The figures of each draft, in the order of the drafts.
  ///
  /// A number the model ties to a trigger goes there; the dead, wounded, arrested and displaced go to the nearest
  /// event that can cause them; other numbers only where the model ties them.
  static func assign(_ figures: [Figure], to drafts: [EventDraft], in analysed: SentenceAnalysis)
    -> [[Figure]]
  {
    var out = [[Figure]](repeating: [], count: drafts.count)
    for figure in figures {
      if let index = owner(of: figure, among: drafts, in: analysed) { out[index].append(figure) }
    }
    return out
  }

  private static func owner(of figure: Figure, among drafts: [EventDraft], in analysed: SentenceAnalysis)
    -> Int?
  {
    var best: (index: Int, score: Double)?
    for (index, draft) in drafts.enumerated() {
      var score = 0.0
      for span in draft.trigger.roles where span.role == .figure {
        let start = analysed.tokens[span.tokens.lowerBound].range.lowerBound
        let end = analysed.tokens[span.tokens.upperBound - 1].range.upperBound
        if start < figure.range.upperBound && figure.range.lowerBound < end {
          score = max(score, span.confidence)
        }
      }
      if score == 0, fits(figure.kind, draft.type) {
        let trigger = analysed.tokens[draft.trigger.tokens.lowerBound].range.lowerBound
        score = 0.3 / (1 + Double(abs(trigger - figure.range.lowerBound)) / 40)
      }
      if score > (best?.score ?? 0.05) { best = (index, score) }
    }
    return best?.index
  }

  /// Whether an event of the type can cause a count of this kind.
  private static func fits(_ kind: Figure.Kind, _ type: EventType) -> Bool {
    switch kind {
    case .dead, .wounded: type == .assault
    case .displaced: type == .assault || type == .coerce
    case .arrested: type == .coerce
    default: false
    }
  }
}
