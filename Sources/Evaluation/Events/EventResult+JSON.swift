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
    try line.encode(mistake.gold.map { EventSummary(event: $0) }, forKey: .gold)
    try line.encode(mistake.coded.map { EventSummary(event: $0) }, forKey: .coded)
  }
}

/// One side of an error.
private struct EventSummary: Encodable {
  var event: ScoredEvent

  enum Key: String, CodingKey {
    case type, mode, status, trigger, actors, recipients, attribution, date, place, figures, confidence
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Key.self)
    try line.encode(event.type, forKey: .type)
    try line.encode(event.mode, forKey: .mode)
    try line.encode(event.status, forKey: .status)
    try line.encode(event.trigger, forKey: .trigger)
    try line.encode(event.actors.map(\.label), forKey: .actors)
    try line.encode(event.recipients.map(\.label), forKey: .recipients)
    try line.encode(event.attribution?.label, forKey: .attribution)
    try line.encode(event.date.map { [$0.start, $0.end] }, forKey: .date)
    try line.encode(event.country, forKey: .place)
    try line.encode(event.figures.map(\.shown), forKey: .figures)
    try line.encode(event.confidence, forKey: .confidence)
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
