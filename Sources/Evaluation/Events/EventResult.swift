import Foundation

/// The program's events scored against gold, with where the errors come from: as text, as JSON and as a page.
public struct EventResult: Sendable {
  let scores: EventScores
  let types: [TypeBreakdown]
  let statuses: StatusConfusion
  let calibration: Calibration?
  let mistakes: [EventMistake]
  let texts: SentenceTexts
  /// How many reports gold has.
  let reports: Int

  init(gold: [ScoredEvent], coded: [ScoredEvent], texts: SentenceTexts) {
    let matching = EventMatching(gold: gold, coded: coded)
    scores = EventScores(matching)
    types = TypeBreakdown.rows(of: matching)
    statuses = StatusConfusion(matching.pairs)
    calibration = Calibration(matching)
    mistakes = EventMistake.all(in: matching, texts: texts)
    self.texts = texts
    reports = Set(gold.map(\.place.report)).count
  }

  /// How many errors there are of each kind; all kinds, in their order.
  var errorCounts: [(kind: EventErrorKind, count: Int)] {
    let counts = Dictionary(grouping: mistakes, by: \.kind).mapValues(\.count)
    return EventErrorKind.allCases.map { ($0, counts[$0] ?? 0) }
  }

  /// The figures by name, in the order in which they are shown.
  var figures: [(name: String, value: Double)] {
    func rates(_ name: String, _ rates: EventScores.Rates) -> [(name: String, value: Double)] {
      [("\(name)_f1", rates.f1), ("\(name)_precision", rates.p), ("\(name)_recall", rates.r)]
    }
    var rows = rates("sentence", scores.sentence) + rates("type", scores.type) + rates("dyad", scores.dyad)
    rows += rates("strict", scores.strict)
    rows += [
      ("status", scores.status), ("attribution", scores.attribution), ("date_exact", scores.date.exact),
      ("date_overlap", scores.date.overlap), ("place", scores.place.right),
    ]
    rows += rates("figures", scores.figures)
    if let linking = scores.linking { rows += rates("linking", linking) }
    if let calibration { rows.append(("calibration_error", calibration.expectedError)) }
    return rows
  }
}
