import Entities
import Events
import TimeAndPlace

/// What a standing fact says apart from its wording.
struct FactReading {
  /// Equal for tellings of the same fact.
  let key: String
  let object: Entity?
  let value: String

  init(_ fact: Fact) {
    switch fact.object {
    case .party(let party):
      object = party.entity
      value = ""
      key = "\(fact.kind.rawValue)|\(fact.subject.entity.id)|\(party.entity.id)"
    case .value(let words):
      object = nil
      value = FactReading.shown(words.text, fact.kind)
      key = "\(fact.kind.rawValue)|\(fact.subject.entity.id)|\(FactReading.comparable(words.text, fact.kind))"
    }
  }

  /// The days for which a fact is said to hold.
  ///
  /// A day of joining, leaving or signing is the first; "until May" is the last.
  static func interval(of fact: Fact) -> DayInterval {
    guard !fact.time.isEmpty else { return .open }
    let reader = TimeReader(reportDay: fact.report.published.flatMap { Day(iso: $0) })
    guard let days = reader.interval(of: fact.time, tense: .past)?.interval else { return .open }
    let words = ReadSentence(words: fact.time).plain
    if words.first == "until" || words.first == "till" || words.contains("through") { return days }
    return DayInterval(start: days.start, end: nil)
  }

  /// Numbers of a force as numbers, other values as they stand.
  private static func shown(_ text: String, _ kind: Fact.Kind) -> String {
    kind == .strength ? figure(text).map { FigureWording.text(of: $0) } ?? text : text
  }

  private static func comparable(_ text: String, _ kind: Fact.Kind) -> String {
    switch kind {
    case .strength: figure(text).map { "\($0.value) \($0.bound.rawValue)" } ?? text.lowercased()
    case .office: office(text)
    default:
      ReadSentence(words: text).plain.filter { !["a", "an", "the", "its", "their"].contains($0) }
        .joined(separator: " ")
    }
  }

  /// An office in one wording: "minister of defence" and "Defense Minister" are one.
  static func office(_ text: String) -> String {
    let read = ReadSentence(words: text)
    if let rank = Ranks.phrases(in: read).first?.rank { return rank }
    return read.plain.filter { !["the", "of", "for", "a"].contains($0) }.map(CountedNoun.singular).joined(
      separator: " ")
  }

  /// The number in the words of a force's size.
  static func figure(_ text: String) -> Figure? {
    let read = ReadSentence(words: text + " soldiers")
    return FigureFinder.figures(in: read.tokens).first
  }
}
