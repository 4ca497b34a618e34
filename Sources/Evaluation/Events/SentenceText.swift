import Reports

/// A sentence as it stands in its report.
struct SentenceText: Sendable, Equatable {
  var text: ScalarText
  /// Where it begins, in scalars of the report's text; `nil` when the report is not at hand.
  var start: Int?

  /// A range of the report as a range of the sentence, when the words there are those expected.
  func local(_ range: Range<Int>?, words: String) -> Range<Int>? {
    guard let range, let start, range.lowerBound >= start, range.upperBound - start <= text.count else {
      return nil
    }
    let local = (range.lowerBound - start)..<(range.upperBound - start)
    return text[local] == words ? local : nil
  }
}

/// The sentences that errors stand in: from the reports, else from the coded lines.
struct SentenceTexts: Sendable {
  private var texts: [SentencePlace: SentenceText] = [:]

  init(reports: [Report], coded: [ScoredEvent] = []) {
    for event in coded {
      if let text = event.text { texts[event.place] = SentenceText(text: ScalarText(text)) }
    }
    for report in reports {
      for sentence in report.sentences {
        texts[SentencePlace(report: report.id, number: sentence.number)] = SentenceText(
          text: ScalarText(report.text[sentence.range]), start: sentence.range.lowerBound)
      }
    }
  }

  subscript(place: SentencePlace) -> SentenceText? { texts[place] }
}
