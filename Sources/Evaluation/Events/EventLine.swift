import Foundation

/// A line of events as JSON: one in the gold's form has "doc", one in the form of `chancery code` has "report".
struct EventLine: Decodable {
  var event: ScoredEvent

  private enum Key: String, CodingKey {
    case doc, s, report, id, sentence, text, type, mode, status, trigger, actors, recipients, attribution,
      date
    case place, figures, cluster, entry, optional, confidence, speaker
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    event = try line.contains(.doc) || line.contains(.s) ? Self.gold(line) : Self.coded(line)
    event.mode = try line.decodeIfPresent(String.self, forKey: .mode) ?? ""
    event.status = try line.decodeIfPresent(String.self, forKey: .status)
    event.actors = try line.decodeIfPresent([PartyLine].self, forKey: .actors)?.map(\.party) ?? []
    event.recipients = try line.decodeIfPresent([PartyLine].self, forKey: .recipients)?.map(\.party) ?? []
    event = event.compared()
  }

  private static func gold(_ line: KeyedDecodingContainer<Key>) throws -> ScoredEvent {
    var event = ScoredEvent(
      place: SentencePlace(
        // Events of a corpus line have their report around them.
        report: try line.decodeIfPresent(NameLine.self, forKey: .doc)?.name ?? "",
        number: try line.decode(Int.self, forKey: .s)),
      type: try line.decode(String.self, forKey: .type))
    event.trigger = try line.decodeIfPresent(String.self, forKey: .trigger) ?? ""
    let speaker =
      try line.decodeIfPresent(PartyLine.self, forKey: .attribution)
      ?? line.decodeIfPresent(PartyLine.self, forKey: .speaker)
    if let speaker, !speaker.isBlank { event.attribution = speaker.party }
    if let days = try line.decodeIfPresent([String?].self, forKey: .date), !days.isEmpty {
      // Two days, in the corpus with the words for them first.
      guard days.count == 2 || days.count == 3 else {
        throw DecodingError.dataCorruptedError(forKey: .date, in: line, debugDescription: "not two days")
      }
      event.date = ScoredDate(start: days[days.count - 2], end: days[days.count - 1])
    }
    if let words = try? line.decodeIfPresent([String?].self, forKey: .place) {
      event.country = words.last.flatMap(\.self) ?? ""
    } else {
      event.country = try line.decodeIfPresent(String.self, forKey: .place) ?? ""
    }
    event.figures =
      try line.decodeIfPresent([GoldFigureLine].self, forKey: .figures)?.compactMap(\.figure) ?? []
    event.cluster = try line.decodeIfPresent(NameLine.self, forKey: .cluster)?.truth
    event.isOptional = try line.decodeIfPresent(Bool.self, forKey: .optional) ?? false
    return event
  }

  private static func coded(_ line: KeyedDecodingContainer<Key>) throws -> ScoredEvent {
    let report = try line.nestedContainer(keyedBy: Key.self, forKey: .report)
    var event = ScoredEvent(
      place: SentencePlace(
        report: try report.decode(NameLine.self, forKey: .id).name,
        number: try line.decode(Int.self, forKey: .sentence)),
      type: try line.decode(String.self, forKey: .type))
    if let trigger = try line.decodeIfPresent(WordsLine.self, forKey: .trigger) {
      event.trigger = trigger.text ?? ""
      event.triggerRange = trigger.range
    }
    event.attribution = try line.decodeIfPresent(AttributionLine.self, forKey: .attribution)?.speaker.party
    if let date = try line.decodeIfPresent(DateLine.self, forKey: .date) {
      event.date = ScoredDate(start: date.start, end: date.end)
    }
    event.country = try line.decodeIfPresent(PlaceLine.self, forKey: .place)?.country ?? ""
    event.figures =
      try line.decodeIfPresent([CodedFigureLine].self, forKey: .figures)?.compactMap(\.figure) ?? []
    event.cluster = try line.decodeIfPresent(NameLine.self, forKey: .entry)?.truth
    event.confidence = try line.decodeIfPresent(Double.self, forKey: .confidence)
    event.text = try line.decodeIfPresent(String.self, forKey: .text)
    return event
  }
}

/// A line of the corpus: a report with its sentences and its events.
struct CorpusLine: Decodable {
  var events: [ScoredEvent]

  private enum Key: String, CodingKey { case id, events, sentences }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    let report = try line.decode(NameLine.self, forKey: .id).name
    events = try line.decode([EventLine].self, forKey: .events).map { event in
      var event = event.event
      event.place.report = report
      return event
    }
  }
}

/// A name that may be written as a number.
private struct NameLine: Decodable {
  var name: String
  /// The name, or `nil` where it is empty or 0.
  var truth: String? { name.isEmpty || name == "0" ? nil : name }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      name = String(number)
    } else {
      name = try value.decode(String.self)
    }
  }
}

/// A party: the gold's key, or the object that `chancery code` writes.
private struct PartyLine: Decodable {
  var party: ScoredParty
  var isBlank: Bool { party.label.isEmpty }

  private enum Key: String, CodingKey { case text, start, end, name, country, sector }

  init(from decoder: any Decoder) throws {
    if let key = try? decoder.singleValueContainer().decode(String.self) {
      party = ScoredParty(key: PartyKey.key(of: key), label: key)
      return
    }
    if let pair = try? decoder.singleValueContainer().decode([String].self), pair.count == 2 {
      // The corpus has the words before the key.
      party = ScoredParty(key: PartyKey.key(of: pair[1]), label: pair[1], words: pair[0])
      return
    }
    let object = try decoder.container(keyedBy: Key.self)
    func word(_ key: Key) throws -> String { try object.decodeIfPresent(String.self, forKey: key) ?? "" }
    let words = try word(.text)
    let name = try word(.name)
    let country = try word(.country)
    let sector = try word(.sector)
    let shown = name.isEmpty ? words : name
    let codes = [country, sector].filter { !$0.isEmpty }.joined(separator: " ")
    party = ScoredParty(
      key: PartyKey.key(country: country, sector: sector, name: shown),
      label: codes.isEmpty ? shown : "\(shown) [\(codes)]", words: words,
      range: try WordsLine(from: decoder).range)
  }
}

private struct WordsLine: Decodable {
  var text: String?
  var start: Int?
  var end: Int?

  var range: Range<Int>? {
    guard let start, let end, start >= 0, start < end else { return nil }
    return start..<end
  }
}

private struct AttributionLine: Decodable { var speaker: PartyLine }

private struct DateLine: Decodable {
  var start: String?
  var end: String?
}

private struct PlaceLine: Decodable { var country: String? }

private struct CodedFigureLine: Decodable {
  var kind: String
  var bound: String?
  var value: Double?

  var figure: ScoredFigure? { value.map { ScoredFigure(kind: kind, bound: bound ?? "", value: $0) } }
}

/// `[kind, bound, value]`; without a number it is no figure.
private struct GoldFigureLine: Decodable {
  var figure: ScoredFigure?

  init(from decoder: any Decoder) throws {
    var row = try decoder.unkeyedContainer()
    let kind = try row.decodeIfPresent(String.self) ?? ""
    let bound = try row.decodeIfPresent(String.self) ?? ""
    guard try !row.decodeNil(), let value = try? row.decode(Double.self) else { return }
    figure = ScoredFigure(kind: kind, bound: bound, value: value)
  }
}
