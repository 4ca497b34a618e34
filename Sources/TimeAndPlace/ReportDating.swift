public import Entities
public import Language
public import Reports

/// Finds out when a report was written: from what it says of itself, else from its own facts.
///
/// ```swift
/// let date = ReportDating(directory: directory, latest: Day(iso: "2026-01-01")).date(of: report, analysis: analysis)
/// date.summary  // "between 2024-12-07 and 2025-06-26, inferred"
/// ```
public struct ReportDating: Sendable {
  let directory: ActorDirectory
  /// The day on which the program reads: it rules out the years after it, and is no bound itself. `nil` rules none out.
  public var latest: Day?

  public init(directory: ActorDirectory, latest: Day? = nil) {
    self.directory = directory
    self.latest = latest
  }

  /// The date of a report with its reasons.
  ///
  /// A day that is given settles it: the published date, the address, the dateline, a line of its own at the head. Else
  /// the text bounds it: dates told as past or to come, weekdays beside dates, terms of office, foundings. A sentence with
  /// a date of its own proves nothing by the office-holders that it names.
  public func date(of report: Report, analysis: Analysis) -> ReportDate {
    if let given = given(report) { return given }
    var clues = DateClues(directory: directory, latest: latest)
    let readings = TimexReader(reportDay: nil).readings(in: analysis.sentences)
    let sentences = Dictionary(
      analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    clues.addTimes(
      readings.filter { reading in
        sentences[reading.timex.sentence].map { !Self.isTerm(reading.timex.tokens, in: $0) } ?? true
      },
      isStart: { timex in
        sentences[timex.sentence].map { Self.isStart(timex.tokens, in: $0) } ?? false
      })
    clues.named = Set(
      analysis.sentences.flatMap { directory.datedNames(in: $0.tokens) }.compactMap { match in
        if case .state(let state) = match.name { return state.code }
        return nil
      })
    let dated = Set(
      readings.filter { $0.timex.basis == .explicit && $0.timex.interval != .open }.map(\.timex.sentence))
    for sentence in analysis.sentences {
      clues.addNames(in: sentence, isDated: dated.contains(sentence.number), readings: readings)
    }
    return clues.settled(dateline: report.dateline)
  }

  /// "An agreement for 2025-2027", "a presence until 2042", "a question for 2026": a term, which is told of before and after it.
  private static func isTerm(_ tokens: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    tokens.lowerBound > 0
      && ["for", "until", "till", "through", "to", "towards"].contains(
        analysed.tokens[tokens.lowerBound - 1].text.lowercased())
  }

  /// "There since 2003", "as long ago as 2012": told as past in whatever tense the clause is.
  private static func isStart(_ tokens: Range<Int>, in analysed: SentenceAnalysis) -> Bool {
    let before = analysed.tokens[max(0, tokens.lowerBound - 3)..<tokens.lowerBound].map {
      $0.text.lowercased()
    }
    return before.last == "since" || before.suffix(2) == ["ago", "as"]
      || before.suffix(2) == ["early", "as"] && before.count == 3 && before[0] == "as"
  }

  /// The day that the report gives, with where it does.
  private func given(_ report: Report) -> ReportDate? {
    func made(_ day: Day, _ text: String) -> ReportDate {
      ReportDate(
        interval: DayInterval(day), basis: .explicit,
        reasons: [ReportDate.Reason(text: text, interval: DayInterval(day))])
    }
    if let (day, source) = dayAndSource(of: report) { return made(day, source) }
    return headLine(report).map { made($0, "a line at its head gives the day") }
  }

  /// A full date that stands alone, or nearly so, in one of the first lines or in a byline.
  private func headLine(_ report: Report) -> Day? {
    for passage in report.passages.prefix(5) where passage.range.count <= 60 {
      let words = report.text[passage.range]
      let tokens = Lexeme.tokens(of: words)
      guard tokens.count <= 8, let expression = TimeExpression.all(in: tokens).first,
        tokens.count - expression.tokens.count <= 3 || passage.kind == .byline,
        let reading = TimeReader(reportDay: nil).interval(of: expression), reading.basis == .explicit,
        let day = reading.interval.start, day == reading.interval.end
      else { continue }
      return day
    }
    return nil
  }
}

/// The facts in a report that bound the day of its writing.
private struct DateClues {
  let directory: ActorDirectory
  let latest: Day?
  /// The codes of the states that the report names.
  var named: Set<String> = []
  private var reasons: [ReportDate.Reason] = []
  /// Dates with a weekday and no year, and how they are told.
  private var weekdayDates: [WeekdayDate] = []

  init(directory: ActorDirectory, latest: Day?) {
    self.directory = directory
    self.latest = latest
  }

  private mutating func add(_ text: String, _ sentence: Int?, from: Day? = nil, until: Day? = nil) {
    reasons.append(
      ReportDate.Reason(text: text, sentence: sentence, interval: DayInterval(start: from, end: until)))
  }

  // MARK: - Times

  /// - Parameter isStart: Whether something is told to have begun then: "there since 2003".
  mutating func addTimes(_ readings: [TimexReader.Reading], isStart: (Timex) -> Bool) {
    for reading in readings {
      let timex = reading.timex
      if case .date(let date) = reading.meaning, let weekday = date.weekday, date.year == nil,
        date.yearOffset == nil, let month = date.month, let day = date.day
      {
        weekdayDates.append(
          WeekdayDate(
            month: month, day: day, weekday: weekday, tense: reading.tense, words: timex.text,
            sentence: timex.sentence))
      }
      guard timex.basis == .explicit, timex.type == .date || timex.type == .time else { continue }
      switch isStart(timex) ? .past : reading.tense {
      case .past:
        if let start = timex.interval.start {
          add("“\(timex.text)” is told as past", timex.sentence, from: start)
        }
      case .future:
        if let end = timex.interval.end {
          add("“\(timex.text)” is told as still to come", timex.sentence, until: end)
        }
      case .unknown: break
      }
    }
  }

  // MARK: - Names

  mutating func addNames(in sentence: SentenceAnalysis, isDated: Bool, readings: [TimexReader.Reading]) {
    for (tokens, name) in directory.datedNames(in: sentence.tokens) {
      switch name {
      case .person(let person) where !isDated: addOffice(of: person, tokens, sentence)
      case .organisation(let organisation):
        if let founded = organisation.founded, let day = Day(year: founded, month: 1, day: 1) {
          add("it names \(organisation.name), founded in \(founded)", sentence.number, from: day)
        }
        addLeaving(organisation, tokens, sentence, readings)
      case .state(let state):
        if let from = state.from, let day = Day(year: from, month: 1, day: 1) {
          add("it names \(state.name), a state since \(from)", sentence.number, from: day)
        }
      default: break
      }
    }
  }

  /// The time in office of a person who is named with the office: "Foreign Minister Sergei Lavrov".
  private mutating func addOffice(of person: PersonRecord, _ tokens: Range<Int>, _ sentence: SentenceAnalysis)
  {
    let before = sentence.tokens[max(0, tokens.lowerBound - 7)..<tokens.lowerBound].map {
      Self.plain($0.text)
    }
    let words = Set(before)
    let isFormer = ["former", "ex", "late", "then", "ousted", "deposed", "future", "incoming"].contains {
      words.contains($0)
    }
    guard !isFormer else { return }
    let title = before.suffix(5).joined(separator: " ")
    let held = person.offices.filter { office in
      let name = office.office.split(separator: " ").map { Self.plain(String($0)) }
        .filter { $0 != "transitional" && $0 != "interim" && $0 != "acting" }.joined(separator: " ")
      return !name.isEmpty && title.hasSuffix(name)
    }
    guard !held.isEmpty else { return }
    let starts = held.map { Self.day($0.from, isEnd: false) }
    let ends = held.map { Self.day($0.until, isEnd: true) }
    let from = starts.contains { $0 == nil } ? nil : starts.compactMap { $0 }.min()
    let until = ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max()
    guard from != nil || until != nil else { return }
    let years = "\(from?.iso ?? "…") to \(until?.iso ?? "…")"
    add(
      "it gives \(person.name) the office “\(held[0].office)”, held \(years)", sentence.number, from: from,
      until: until)
  }

  /// "quit the bloc this year", where the directory knows the year in which states left.
  private mutating func addLeaving(
    _ organisation: OrganisationRecord, _ tokens: Range<Int>, _ sentence: SentenceAnalysis,
    _ readings: [TimexReader.Reading]
  ) {
    let leaves: Set<String> = ["quit", "leave", "withdraw", "exit"]
    guard sentence.tokens.contains(where: { leaves.contains($0.lemma) && $0.upos == "VERB" }) else { return }
    let isThisYear = readings.contains { reading in
      guard reading.timex.sentence == sentence.number else { return false }
      guard reading.tense != .future else { return false }
      switch reading.meaning {
      case .unit(.year, 0), .part(_, .unit(.year, 0)): return true
      default: return false
      }
    }
    guard isThisYear else { return }
    let years = Set(organisation.members.filter { named.contains($0.code) }.compactMap(\.until))
    guard years.count == 1, let year = years.first, let from = Day(year: year, month: 1, day: 1),
      let until = Day(year: year, month: 12, day: 31)
    else { return }
    add(
      "members left \(organisation.name) in \(year), and it says “this year”", sentence.number, from: from,
      until: until)
  }

  private static func plain(_ word: String) -> String {
    let lowered = word.lowercased()
    return lowered == "defense" ? "defence" : lowered
  }

  /// The first or last day of "2025", "2025-04" or "2025-04-03".
  private static func day(_ text: String, isEnd: Bool) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    let month = parts.count > 1 ? parts[1] : isEnd ? 12 : 1
    return Day(year: year, month: month, day: isEnd ? Day.length(ofMonth: month, in: year) : 1)
  }

  // MARK: - Settling

  /// The reasons without those that most others contradict: those that hold on the day on which the most do.
  ///
  /// A tense or a title that is read wrongly must not outweigh several years told as past. Of days with as many reasons
  /// the latest counts, as a report that looks back names times long before its own.
  private func agreed(until latest: Day?) -> [ReportDate.Reason] {
    let days = Set(reasons.flatMap { [$0.interval.start, $0.interval.end] }.compactMap { $0 })
      .filter { day in latest.map { day <= $0 } ?? true }
    let counted = days.map { day in (day, reasons.count { $0.interval.contains(day) }) }
    guard let best = counted.max(by: { ($0.1, $0.0) < ($1.1, $1.0) })?.0 else { return reasons }
    return reasons.filter { $0.interval.contains(best) }
  }

  func settled(dateline: Dateline?) -> ReportDate {
    let reading = latest.map {
      ReportDate.Reason(text: "it was read on \($0.iso)", interval: DayInterval(start: nil, end: $0))
    }
    var date = ReportDate.unknown
    if let reading { date = date.adding(reading) }
    for reason in agreed(until: latest) { date = date.adding(reason) }
    date.weekdayDates = weekdayDates
    date = date.fitted()
    if let day = dateline?.day, !day.isEmpty, let reason = datelineDay(day, within: date.interval) {
      date = date.adding(reason)
    }
    // The day of reading only rules years out; as a bound it would make the same report's dates differ from day to day.
    if let reading, date.reasons.contains(reading) {
      date.interval.end = nil
      date.reasons.removeAll { $0 == reading }
    }
    return date
  }

  /// The dateline's day in the one year that the bounds allow.
  private func datelineDay(_ words: String, within bounds: DayInterval) -> ReportDate.Reason? {
    guard let start = bounds.start, let end = bounds.end else { return nil }
    let days = (start.year...end.year).compactMap { year -> Day? in
      guard let middle = Day(year: year, month: 7, day: 1),
        let reading = TimeReader(reportDay: middle).interval(of: words), reading.basis != .relative,
        let day = reading.interval.start,
        day == reading.interval.end, let inYear = Day(year: year, month: day.month, day: day.day)
      else { return nil }
      return bounds.contains(inYear) ? inYear : nil
    }
    guard let first = days.first, let last = days.last else { return nil }
    return ReportDate.Reason(
      text: "its dateline says “\(words)”", interval: DayInterval(start: first, end: last))
  }
}
