import Events
import Record
import Reports

/// Where things of a record stand: reports by number, sentences by reference, the words that state events.
struct RecordIndex {
  let record: EventRecord
  let voices: Voices
  private let numbers: [String: Int]
  private let sentences: [SentenceReference: (text: String, start: Int)]

  init(_ record: EventRecord) {
    self.record = record
    voices = Voices(copies: record.copies)
    var numbers: [String: Int] = [:]
    var sentences: [SentenceReference: (text: String, start: Int)] = [:]
    for (index, coded) in record.reports.enumerated() {
      let report = coded.report
      numbers[report.id] = index + 1
      for sentence in report.sentences {
        let range = sentence.range.clamped(to: 0..<report.text.count)
        sentences[SentenceReference(report: report.id, sentence: sentence.number)] =
          (report.text[range], range.lowerBound)
      }
    }
    self.numbers = numbers
    self.sentences = sentences
  }

  /// The report's number in the brief, from 1; 0 for a report that is not in the record.
  func number(of report: String) -> Int { numbers[report] ?? 0 }

  func numbers(of reports: some Sequence<String>) -> [Int] {
    Set(reports.map(number(of:))).filter { $0 > 0 }.sorted()
  }

  func citation(_ reference: SentenceReference) -> BriefCitation {
    BriefCitation(report: number(of: reference.report), sentence: reference.sentence)
  }

  func citations(_ references: some Sequence<SentenceReference>) -> [BriefCitation] {
    Set(references.map(citation)).filter { $0.report > 0 }.sorted()
  }

  func citation(_ event: Event) -> BriefCitation {
    BriefCitation(report: number(of: event.report.id), sentence: event.sentence)
  }

  /// The sentence as it stands in its report.
  func text(of event: Event) -> String {
    sentences[SentenceReference(report: event.report.id, sentence: event.sentence)]?.text ?? event.text
  }

  /// Words of an event's report as scalars of its sentence, or `nil` when they stand elsewhere.
  func place(of words: Evidence, in event: Event) -> Range<Int>? {
    let reference = SentenceReference(report: event.report.id, sentence: event.sentence)
    guard let sentence = sentences[reference] else { return nil }
    let start = words.start - sentence.start
    let end = words.end - sentence.start
    guard start >= 0, end > start, end <= sentence.text.unicodeScalars.count else { return nil }
    return start..<end
  }

  /// The trigger as scalars of the event's sentence; empty at its beginning when it stands elsewhere.
  func trigger(of event: Event) -> Range<Int> { place(of: event.trigger, in: event) ?? 0..<0 }

  /// What an event's headline should not leave out, as scalars of its sentence: the trigger with the parties and
  /// figures near it.
  func core(of event: Event) -> Range<Int> {
    let trigger = trigger(of: event)
    var core = trigger
    for party in event.actors + event.recipients {
      guard let place = place(of: party.words, in: event) else { continue }
      if place.upperBound <= trigger.lowerBound, trigger.lowerBound - place.upperBound > 90 { continue }
      if place.lowerBound >= trigger.upperBound, place.lowerBound - trigger.upperBound > 90 { continue }
      core = min(core.lowerBound, place.lowerBound)..<max(core.upperBound, place.upperBound)
    }
    return core
  }
}
