extension TimeGrammar {
  /// "since 2021", "until Friday", "by May", "before June 5", "from Monday to Wednesday", "between 3 and 5 May".
  func bounded(at: Int) -> Match? {
    switch text(at) {
    case "since": lead(at, skipping: ["the", "around", "about", "at"]) { .since($0) }
    case "until", "till": lead(at, skipping: ["at", "least", "the"]) { .until($0) }
    case "by": lead(at, skipping: []) { isPoint($0) ? .until($0) : nil }
    case "before": lead(at, skipping: []) { isEnd($0) ? .until($0) : isPoint($0) ? .before($0) : nil }
    case "after": lead(at, skipping: []) { isPoint($0) ? .after($0) : nil }
    case "from":
      lead(at, skipping: []) { meaning in isSpan(meaning) ? meaning : isPoint(meaning) ? .since(meaning) : nil
      }
    case "between": between(at: at)
    case "starting", "beginning", "effective":
      lead(at, skipping: ["on", "in", "from"]) { isPoint($0) ? .since($0) : nil }
    default: nil
    }
  }

  private func lead(_ at: Int, skipping: [String], _ make: (TimeMeaning) -> TimeMeaning?) -> Match? {
    var start = at + 1
    while start < lexemes.count && start < at + 4 && skipping.contains(text(start)) { start += 1 }
    guard start < lexemes.count, let inner = part(at: start) ?? extended(at: start),
      !hasPossessive(inner.end),
      inner.meaning != .unanchored, let meaning = make(inner.meaning)
    else { return nil }
    return (inner.end, meaning)
  }

  /// Whether "'s" follows: "after Tuesday's summit" dates the summit.
  private func hasPossessive(_ at: Int) -> Bool { text(at) == "'" && isGlued(at) }

  private func isPoint(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .date, .weekday, .month, .part, .unit, .season, .share, .day: true
    default: false
    }
  }

  /// "before the end of May" reaches to that end.
  private func isEnd(_ meaning: TimeMeaning) -> Bool {
    if case .part(.end, _) = meaning { return true }
    return false
  }

  private func isSpan(_ meaning: TimeMeaning) -> Bool {
    if case .span = meaning { return true }
    return false
  }

  private func between(at: Int) -> Match? {
    guard at + 1 < lexemes.count, let first = extended(at: at + 1) else { return nil }
    if isSpan(first.meaning) { return first }
    guard text(first.end) == "and", first.end + 1 < lexemes.count, let second = extended(at: first.end + 1)
    else { return nil }
    return (second.end, .span(TimeGrammar.sharingYear(first.meaning, second.meaning), second.meaning))
  }

  /// A time joined to a later one by "to", "through", a dash, or "and" between neighbouring days.
  func spanned(_ first: Match) -> Match? {
    let joint = text(first.end)
    let next = first.end + 1
    guard ["-", "to", "through", "until", "till", "and", "or"].contains(joint), next < lexemes.count else {
      return nil
    }
    if joint == "-" && !isGlued(first.end) && isGlued(next) { return nil }
    guard let second = second(at: next), TimeGrammar.canSpan(first.meaning, second.meaning, joint: joint)
    else { return nil }
    return (second.end, .span(TimeGrammar.sharingYear(first.meaning, second.meaning), second.meaning))
  }

  private func second(at: Int) -> Match? {
    let kind = lexemes[at].kind
    if kind == .number {
      if let date = isoDate(at: at) ?? dayFirst(at: at) { return date }
      return yearNumber(at).map { (at + 1, .date(PartialDate(year: $0))) }
    }
    guard var match = weekday(at: at) ?? monthFirst(at: at) ?? dayWord(at: at) else { return nil }
    match.end = afterPartOfDay(match.end)
    return match
  }

  private static func canSpan(_ first: TimeMeaning, _ second: TimeMeaning, joint: String) -> Bool {
    switch (first, second) {
    case (.weekday(let a, _), .weekday(let b, _)):
      (joint != "and" && joint != "or") || b.rawValue == a.rawValue % 7 + 1
    case (.date(let a), .date(let b)):
      (a.day == nil) == (b.day == nil) && (a.month == nil) == (b.month == nil)
        && joint != "or" && (joint != "and" || (a.day == nil && a.month != nil))
    case (.month(let a, _), .month(let b, _)): joint != "or" && (joint != "and" || b == a % 12 + 1)
    case (.month, .date(let b)): b.day == nil && b.month != nil && b.year != nil
    case (.day, .day), (.day, .weekday), (.weekday, .day): joint != "and" && joint != "or"
    default: false
    }
  }

  /// The first of two times with the second's year, when only that one has any: "March 28 to April 2, 2025".
  private static func sharingYear(_ first: TimeMeaning, _ second: TimeMeaning) -> TimeMeaning {
    guard case .date(let last) = second, let year = last.year else { return first }
    if case .month(let month, _) = first {
      return .date(PartialDate(year: month <= (last.month ?? 12) ? year : year - 1, month: month))
    }
    guard case .date(var date) = first, date.year == nil, let month = date.month else { return first }
    date.year = month <= (last.month ?? 12) ? year : year - 1
    return .date(date)
  }

  /// "earlier this month", "later this year", "earlier on Monday", "earlier in the day".
  func relativePart(at: Int) -> Match? {
    guard text(at) == "earlier" || text(at) == "later" else { return nil }
    if ["in", "that"].contains(text(at + 1)) {
      let start = skip(["the"], from: at + 2)
      guard let unit = TimeWords.units[text(start)], text(start + 1) != "of" else { return nil }
      if unit == .day { return (start + 1, .day(0)) }
      let whole = TimeMeaning.unit(unit, 0)
      return (start + 1, text(at) == "earlier" ? .soFar(whole) : .rest(whole))
    }
    let start = skip(["on"], from: at + 1)
    guard start < lexemes.count, let inner = extended(at: start) else { return nil }
    switch inner.meaning {
    case .unit(_, 0): return (inner.end, text(at) == "earlier" ? .soFar(inner.meaning) : .rest(inner.meaning))
    case .unit, .weekday, .day, .date: return inner
    default: return nil
    }
  }

  /// "early 2022", "late last month", "mid-June", "the end of the year", "late on Saturday".
  func part(at: Int) -> Match? {
    let start = skip(["the"], from: at)
    guard let part = TimeWords.parts[text(start)] else { return nil }
    let isNoun = ["beginning", "start", "middle", "end", "close", "eve"].contains(text(start))
    guard isNoun == (text(start + 1) == "of") else { return nil }
    var next = start + 1
    next = skip(["-", "of"], from: next)
    if !isNoun { next = skip(["in", "on"], from: next) }
    if text(next) == "the", let unit = TimeWords.units[text(next + 1)], !unit.isShort, unit != .day {
      return text(next + 2) == "of" ? nil : (next + 2, .part(part, .unit(unit, 0)))
    }
    next = skip(["the"], from: next)
    guard next < lexemes.count, let inner = extended(at: next) else { return nil }
    switch inner.meaning {
    case .weekday, .day: return inner
    case .date(let date) where date.day != nil: return inner
    case .date, .month, .unit, .season, .share, .years: return (inner.end, .part(part, inner.meaning))
    default: return nil
    }
  }
}
