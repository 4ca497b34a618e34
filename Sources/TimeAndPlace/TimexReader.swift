public import Language

/// Reads the expressions of time of a report as TimeML annotates them, each seen from the report's day and from the
/// times told before it.
///
/// ```swift
/// TimexReader(reportDay: Day(iso: "2025-04-03")).timexes(in: analysis).map(\.value)  // ["2025-03-28", "P3D"]
/// ```
public struct TimexReader: Sendable {
  /// The report's day, or `nil` when it is not known: then values hold X for what it would settle.
  public var reportDay: Day? { reader.reportDay }
  private let reader: TimeReader

  public init(reportDay: Day?) { reader = TimeReader(reportDay: reportDay) }

  /// A reader that gives intervals for a report whose day is not known.
  public init(reportDate: ReportDate) { reader = TimeReader(reportDate: reportDate) }

  /// The expressions of every sentence, in order; they do not overlap.
  public func timexes(in analysis: Analysis) -> [Timex] { timexes(in: analysis.sentences) }

  /// The expressions of sentences that follow one another.
  public func timexes(in sentences: [SentenceAnalysis]) -> [Timex] { readings(in: sentences).map(\.timex) }

  /// An expression with what it says and the tense it stands in.
  typealias Reading = (timex: Timex, meaning: TimeMeaning, tense: TimeTense)

  func readings(in sentences: [SentenceAnalysis]) -> [Reading] {
    var memory = TimeMemory()
    return sentences.flatMap { readings(in: $0, &memory) }
  }

  private func readings(in sentence: SentenceAnalysis, _ memory: inout TimeMemory) -> [Reading] {
    let grammar = TimeGrammar(tokens: sentence.tokens)
    memory.beginSentence()
    var found: [Reading] = []
    var at = 0
    var list: (end: Int, date: PartialDate)?
    while at < grammar.lexemes.count {
      var atom = grammar.atom(at: at)
      var start = at
      if let open = list, open.end == at, let further = grammar.furtherDay(at: at, after: open.date) {
        start = grammar.text(at + 1) == "and" ? at + 2 : at + 1
        atom = further
      }
      guard let atom, atom.end > at else {
        at += 1
        continue
      }
      list = nil
      if let reading = reading(atom, start..<atom.end, grammar, sentence, &memory) { found.append(reading) }
      if case .date(let date) = atom.meaning { list = (atom.end, date) }
      at = atom.end
    }
    return found
  }

  private func reading(
    _ atom: TimeGrammar.Atom, _ span: Range<Int>, _ grammar: TimeGrammar, _ sentence: SentenceAnalysis,
    _ memory: inout TimeMemory
  ) -> Reading? {
    let lexemes = grammar.lexemes[span]
    guard let first = lexemes.first, let last = lexemes.last else { return nil }
    let tokens = first.firstToken..<(last.lastToken + 1)
    let tense = TimeTense.beside(tokens, in: sentence.tokens)
    let meaning = memory.settled(atom.meaning, today: reportDay)
    guard let reading = reader.reading(of: meaning, tense: tense, anchor: memory.anchor) else { return nil }
    // A value names one day, week or year: what only bounds of the report's date give is not one.
    let isSettled = reportDay != nil || reading.basis != .inferred
    let (type, value) = TimexValue.typed(
      meaning, isSettled || isOneDay(reading.interval) ? reading.interval : .open)
    memory.note(meaning, reading.interval)
    let timex = Timex(
      sentence: sentence.number, tokens: tokens, range: first.range.lowerBound..<last.range.upperBound,
      text: Lexeme.words(lexemes, in: grammar.tokens), type: type, value: value, mod: atom.mod,
      interval: reading.interval, basis: reading.basis)
    return (timex, meaning, tense)
  }
}

private func isOneDay(_ interval: DayInterval) -> Bool {
  interval.start != nil && interval.start == interval.end
}

/// The times told before, from which later ones are reckoned.
struct TimeMemory {
  /// The days of the date told last.
  private(set) var anchor: DayInterval?
  /// The first day of the quarter told last, and how many sentences ago.
  private var quarter: (number: Int, year: Int, age: Int)?

  mutating func beginSentence() { quarter?.age += 1 }

  /// A meaning in the light of what was told: "a year earlier" beside a quarter is that quarter of the year before.
  func settled(_ meaning: TimeMeaning, today: Day?) -> TimeMeaning {
    switch meaning {
    case .anchored(-1, .year), .distance(-1, .year):
      if let quarter, quarter.age <= 6 {
        return .share(quarter.number, months: 3, year: quarter.year - 1, .none)
      }
      if case .anchored = meaning, anchor == nil { return .unit(.year, -1) }
      return meaning
    case .latestQuarter:
      if let quarter, isOver(quarter.number, quarter.year, today) {
        return .share(quarter.number, months: 3, year: quarter.year, .none)
      }
      guard let today else { return meaning }
      let last = today.adding(months: -3)
      return .share((last.month + 2) / 3, months: 3, year: last.year, .none)
    case .namedQuarter(let year), .samePeriod(let year):
      if let quarter { return .share(quarter.number, months: 3, year: year, .none) }
      return .date(PartialDate(year: year))
    default: return meaning
    }
  }

  private func isOver(_ number: Int, _ year: Int, _ today: Day?) -> Bool {
    guard let today, let end = DayInterval.months(from: number * 3 - 2, count: 3, of: year)?.end else {
      return true
    }
    return end < today
  }

  /// Remembers a time that was told.
  mutating func note(_ meaning: TimeMeaning, _ days: DayInterval) {
    switch meaning {
    case .share(let number, 3, _, _):
      if let year = days.start?.year, quarter.map({ year >= $0.year || $0.age > 3 }) ?? true {
        quarter = (number, year, 0)
      }
    case .length, .set, .reference, .past, .coming, .anchored, .distance(_, .year): return
    default: break
    }
    if days.start != nil && days.end != nil { anchor = days }
  }
}
