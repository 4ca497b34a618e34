import Language
import TimeAndPlace

extension EventCoder {
  /// The day or days of the draft as far as its sentence and the report's date say, or `nil`.
  func date(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> EventDate? {
    if isAnchor(draft.trigger, analysed) { return context.time.date(for: draft.status.timing) }
    let words = DateWords(analysed)
    var marked: EventDate?
    if let span = best(.date, of: draft) {
      marked = date(at: span.tokens, of: draft, words, analysed, in: context)
      if let marked, marked.interval != .open { return marked }
    }
    let hanging = words.hanging(on: draft.trigger.tokens)
      .flatMap { date(of: $0, draft, analysed, in: context) }
    if let hanging, hanging.interval != .open { return hanging }
    return marked ?? hanging ?? context.time.date(for: draft.status.timing)
  }

  /// "The departure takes effect next May": what is put in the present tense and lies after the report is still
  /// to come; the day after it may be that of another time zone.
  func isAhead(
    _ date: EventDate?, _ trigger: Trigger, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> Bool {
    guard let date, [.explicit, .relative].contains(date.basis), let start = date.interval.start,
      let today = context.time.reportDay, start.number > today.number + 1
    else { return false }
    var verb = analysed.headIndex(of: trigger.tokens)
    if analysed.tokens[verb].upos == "NOUN" { verb = analysed.tokens[verb].head }
    return verb >= 0 && analysed.tokens[verb].upos == "VERB"
      && analysed.tokens[verb].feats.hasFeature("Tense=Pres")
  }

  /// "Three weeks after the |carnage|, the leaders met on Saturday": the day is that of the meeting.
  private func isAnchor(_ trigger: Trigger, _ analysed: SentenceAnalysis) -> Bool {
    let head = analysed.headIndex(of: trigger.tokens)
    guard analysed.tokens[head].upos == "NOUN", let first = trigger.tokens.first,
      case let start = analysed.phrase(at: head).lowerBound, start > 1, start <= first,
      ["after", "before", "since"].contains(analysed.tokens[start - 1].text.lowercased()),
      Self.spans.contains(analysed.tokens[start - 2].lemma.lowercased())
    else { return false }
    let under = Set(analysed.subtree(of: head))
    return !TimeExpression.all(in: analysed.tokens).contains { expression in
      expression.tokens.lowerBound >= start && expression.tokens.allSatisfy(under.contains)
    }
  }

  private static let spans: Set<String> = [
    "day", "week", "month", "year", "hour", "fortnight", "decade",
  ]

  /// The date that the words marked by the model give: a day if they name one, else what is told by reference.
  private func date(
    at span: Range<Int>, of draft: EventDraft, _ words: DateWords, _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> EventDate? {
    let dates = words.overlapping(span).compactMap { date(of: $0, draft, analysed, in: context) }
    if let date = dates.first(where: { $0.interval != .open }) ?? dates.first { return date }
    return context.time.reference(at: span, in: analysed)
  }

  private func date(
    of expression: TimeExpression, _ draft: EventDraft, _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> EventDate? {
    guard !isBareHour(expression, analysed) else { return nil }
    let tense = TimeTense.beside(expression.tokens, in: analysed.tokens)
    let date = context.time.date(of: expression, tense: tense == .unknown ? self.tense(of: draft) : tense)
    // What is done lies no later than the report, however its verb is put: "is believed to have split in May".
    if draft.status == .occurred, tense == .future, let date, date.basis != .explicit,
      let start = date.interval.start,
      let today = context.time.reportDay, start > today
    {
      return context.time.date(of: expression, tense: .past) ?? date
    }
    return date
  }

  /// "Until long after midnight", "before dawn": an hour of a day that the words do not name.
  private func isBareHour(_ expression: TimeExpression, _ analysed: SentenceAnalysis) -> Bool {
    analysed.tokens[expression.tokens].allSatisfy { Self.hours.contains($0.text.lowercased()) }
  }

  private static let hours: Set<String> = ["midnight", "noon", "midday", "dawn", "dusk", "nightfall"]

  private func tense(of draft: EventDraft) -> TimeTense {
    switch draft.status {
    case .planned: .future
    case .occurred, .denied: .past
    case .ongoing, .possible: .unknown
    }
  }
}

extension EventStatus {
  /// Where an act of this status lies, seen from the report's day, when no words say so.
  var timing: TimeTense {
    switch self {
    case .occurred, .denied: .past
    case .planned, .possible: .future
    case .ongoing: .unknown
    }
  }
}
