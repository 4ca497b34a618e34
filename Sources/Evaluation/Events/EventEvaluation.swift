public import Events
public import Foundation
public import Reports

/// Scores coded events against gold events, by the rules of the event scorer, and tells the errors by kind.
///
/// Gold is a line an event: `{"doc","s","type","mode","status","trigger","actors":[key…],"recipients":[key…],
/// "attribution","date":[start,end],"place","figures":[[kind,bound,value]…],"cluster"}`, a key being "RUS:GOV" or
/// "IGO:United Nations"; a line of `chancery code` serves too. With `"optional": true` coding it is neither right nor
/// wrong.
public struct EventEvaluation: Sendable {
  private let gold: [(line: Int, event: ScoredEvent)]
  private let path: String
  /// Whether gold's own file holds the reports, as the corpus does.
  public let holdsReports: Bool

  /// - Throws: ``EvaluationError`` for a file that cannot be read, has a line that is no event, or has none.
  public init(gold file: URL) throws(EvaluationError) {
    let lines = try EventLines(file: file)
    gold = lines.events
    holdsReports = lines.holdsReports
    path = file.path
    guard !gold.isEmpty else { throw .empty(path: path, expected: "a gold event a line") }
  }

  /// The reports that gold has events of, which are the ones to code.
  public var reportIDs: Set<String> { Set(gold.map(\.event.place.report)) }

  /// Checks that the sentences of gold are there.
  ///
  /// - Throws: ``EvaluationError`` that names the reports that are missing, or the gold line whose sentence is.
  public func check(_ reports: [Report]) throws(EvaluationError) {
    let sentences = Dictionary(
      reports.map { ($0.id, Set($0.sentences.map(\.number))) }, uniquingKeysWith: { first, _ in first })
    let missing = reportIDs.subtracting(sentences.keys)
    guard missing.isEmpty else { throw .missingReports(path: path, reports: missing.sorted()) }
    for (line, event) in gold where !sentences[event.place.report]!.contains(event.place.number) {
      throw .missingSentence(
        path: path, line: line, report: event.place.report, sentence: event.place.number)
    }
  }

  /// Scores what was coded just now.
  public func evaluate(_ coded: [CodedReport]) throws -> EventResult {
    let reports = coded.map(\.report)
    try check(reports)
    let events = try coded.flatMap(\.events).map(Self.scored)
    return EventResult(gold: gold.map(\.event), coded: events, texts: SentenceTexts(reports: reports))
  }

  /// Scores lines that were coded before, as `chancery code --format jsonl` writes them.
  ///
  /// - Parameter reports: The reports, for the sentences that errors stand in; empty where they are not at hand.
  /// - Throws: ``EvaluationError`` for a file that cannot be read or has a line that is no event, and for what is
  ///   missing from `reports` if there are any. A file without a line is a program that coded nothing.
  public func evaluate(lines file: URL, reports: [Report] = []) throws(EvaluationError) -> EventResult {
    if !reports.isEmpty { try check(reports) }
    let events = try EventLines(file: file).events.map(\.event)
    return EventResult(
      gold: gold.map(\.event), coded: events, texts: SentenceTexts(reports: reports, coded: events))
  }

  /// An event as its line says it, so that coding now and scoring lines give the same figures.
  private static func scored(_ event: Event) throws -> ScoredEvent {
    try JSONDecoder().decode(EventLine.self, from: JSONEncoder().encode(event)).event
  }
}
