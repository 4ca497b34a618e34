import Reports
import TimeAndPlace

/// The sentences of a report as the rules of comparison read them, each read once.
struct ReadReport: Sendable {
  struct Line: Sendable {
    var source: SentenceReference
    var words: ReadSentence
  }
  let id: String
  /// The report's own sentences in order: no captions, no links to other reports.
  let lines: [Line]

  init(_ report: Report) {
    id = report.id
    lines = report.sentences.filter(\.isCoded).map { sentence in
      Line(
        source: SentenceReference(report: report.id, sentence: sentence.number),
        words: ReadSentence(sentence, in: report.text))
    }
  }
}

/// Something that one report says of a matter that other reports speak of too.
struct Saying<Value: Sendable>: Sendable {
  var value: Value
  /// The words of the report.
  var text: String
  var source: SentenceReference
}
