import Events
import Reports

/// How many observers, monitors or instructors somebody sends, by the words of reports that tell it in passing.
///
/// "The Forum is to send 60 observers" in one report and "the Forum sent 80 observers" in another: seldom an event of both, as the
/// sentence is about something else, and yet a number to be held against the other.
struct SendingReading {
  private struct Sending {
    var noun: String
    var range: FigureRange
    var text: String
    var names: Set<String>
    var source: SentenceReference
  }
  private static let sent: Set<String> = [
    "observer", "monitor", "peacekeeper", "instructor", "trainer", "inspector", "adviser", "advisor",
    "expert", "engineer",
  ]
  private static let verbs: Set<String> = [
    "send", "sends", "sent", "sending", "deploy", "deploys", "deployed", "dispatch", "dispatched",
    "contribute",
    "contributed",
  ]

  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    let known = Set(found.filter { $0.kind == .figure }.flatMap { $0.values.flatMap(\.sources) })
    let all = context.ordered.flatMap { sendings(in: $0, context) }.filter { !known.contains($0.source) }
    var told: Set<String> = []
    return all.enumerated().compactMap { index, first in
      let others = all.dropFirst(index + 1).filter { other in
        other.noun == first.noun && context.voice(of: other.source) != context.voice(of: first.source)
          && context.areRelated(other.source.report, first.source.report)
          && !other.names.isDisjoint(with: first.names) && other.range.conflict(with: first.range) > 0
      }
      guard !others.isEmpty, told.insert(first.noun).inserted else { return nil }
      let values = context.values(
        of: ([first] + others).map {
          Claim(key: "\($0.range.lower)|\($0.range.upper)", text: $0.text, source: $0.source)
        })
      let subject = FigureWording.subject(.other, first.noun)
      return Difference(
        kind: .figure, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    }
  }

  /// The sendings that a report tells; of one that gives several numbers of a kind, none.
  private func sendings(in id: String, _ context: FindingContext) -> [Sending] {
    guard let report = context.reports[id]?.report else { return [] }
    let all = report.sentences.filter(\.isCoded).flatMap { sentence -> [Sending] in
      let read = ReadSentence(sentence, in: report.text)
      guard read.plain.contains(where: Self.verbs.contains) else { return [] }
      let names = SentenceContent(read, countries: context.countryNames.keys).names
      return FigureFinder.figures(in: read.tokens).compactMap { figure in
        let counted = CountedNoun(after: figure.range, in: read)
        guard Self.sent.contains(counted.noun) else { return nil }
        return Sending(
          noun: counted.noun, range: FigureRange(figure), text: FigureWording.text(of: figure, upTo: nil),
          names: names,
          source: SentenceReference(report: id, sentence: sentence.number))
      }
    }
    return all.filter { one in all.count { $0.noun == one.noun } == 1 }
  }
}
