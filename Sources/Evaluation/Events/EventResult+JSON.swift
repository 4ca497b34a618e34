import Foundation
import Reports

extension EventResult {
  /// Everything as one JSON line: the figures under the event scorer's names, the tables, every error.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing here can fail to encode: all numbers are finite.
    return (try? encoder.encode(ResultLine(result: self))).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

private struct ResultLine: Encodable {
  var result: EventResult

  enum Key: String, CodingKey {
    case evaluation, n, reports, gold, coded, sentence, type, dyad, strict, status, attribution, date, place
    case figures, linking, types, statuses, errorCounts, calibration, errors
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    let scores = result.scores
    try line.encode("events", forKey: .evaluation)
    try line.encode(scores.gold, forKey: .n)
    try line.encode(result.reports, forKey: .reports)
    try line.encode(scores.gold, forKey: .gold)
    try line.encode(scores.coded, forKey: .coded)
    try line.encode(scores.sentence, forKey: .sentence)
    try line.encode(scores.type, forKey: .type)
    try line.encode(scores.dyad, forKey: .dyad)
    try line.encode(scores.strict, forKey: .strict)
    try line.encode(scores.status, forKey: .status)
    try line.encode(scores.attribution, forKey: .attribution)
    try line.encode(scores.date, forKey: .date)
    try line.encode(scores.place, forKey: .place)
    try line.encode(scores.figures, forKey: .figures)
    try line.encode(scores.linking, forKey: .linking)
    try line.encode(result.types, forKey: .types)
    try line.encode(result.statuses, forKey: .statuses)
    let counts = result.errorCounts.map { ($0.kind.rawValue, $0.count) }
    try line.encode(Dictionary(uniqueKeysWithValues: counts), forKey: .errorCounts)
    try line.encode(result.calibration, forKey: .calibration)
    let errors = result.mistakes.map { ErrorLine(mistake: $0, text: result.texts[$0.place]?.text.string) }
    try line.encode(errors, forKey: .errors)
  }
}

private struct ErrorLine: Encodable {
  var mistake: EventMistake
  var text: String?

  enum Key: String, CodingKey { case kind, report, sentence, text, gold, coded }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(mistake.kind, forKey: .kind)
    try line.encode(mistake.place.report, forKey: .report)
    try line.encode(mistake.place.number, forKey: .sentence)
    try line.encode(text, forKey: .text)
    try line.encode(mistake.gold.map(EventSummary.init), forKey: .gold)
    try line.encode(mistake.coded.map(EventSummary.init), forKey: .coded)
  }
}

/// One side of an error.
private struct EventSummary: Encodable {
  var type: String
  var mode: String
  var status: String?
  var trigger: String
  var actors: [String]
  var recipients: [String]
  var attribution: String?
  var date: [String?]?
  var place: String
  var figures: [String]
  var confidence: Double?

  init(_ event: ScoredEvent) {
    type = event.type
    mode = event.mode
    status = event.status
    trigger = event.trigger
    actors = event.actors.map(\.label)
    recipients = event.recipients.map(\.label)
    attribution = event.attribution?.label
    date = event.date.map { [$0.start, $0.end] }
    place = event.country
    figures = event.figures.map(\.shown)
    confidence = event.confidence
  }
}

extension ScoredFigure {
  /// "dead: at least 13".
  var shown: String {
    let number = Int(exactly: value).map { String($0) } ?? String(value)
    let amount = bound.isEmpty || bound == "exactly" ? number : "\(bound) \(number)"
    return kind.isEmpty ? amount : "\(kind): \(amount)"
  }
}
