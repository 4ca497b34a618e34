import Language
import TimeAndPlace

/// The whole expression of time around the words that the model marks: "Thursday" in "Thursday, June 27".
enum DateWords {
  static func whole(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    TimeExpression.all(in: analysed.tokens).filter { $0.tokens.overlaps(span) }.reduce(span) { whole, found in
      min(whole.lowerBound, found.tokens.lowerBound)..<max(whole.upperBound, found.tokens.upperBound)
    }
  }
}
