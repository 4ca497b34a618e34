/// Feasts, spelled-out years, seasons without an article, years of other calendars, quarters as business news has them.
extension TimeGrammar {
  static let decades: [String: Int] = [
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990,
  ]
  static let wordTens: [String: Int] = ["nineteen": 1900, "eighteen": 1800, "twenty": 2000, "two": 2000]

  /// "nineteen seventy-nine", "two thousand", "two thousand and four", "twenty fourteen".
  func spelledYear(at: Int) -> Atom? {
    guard let century = Self.wordTens[text(at)] else { return nil }
    if text(at) == "two" {
      guard text(at + 1) == "thousand" else { return nil }
      let next = skip(["and"], from: at + 2)
      if let ones = TimeWords.counts[text(next)], ones < 20, text(next).count > 2,
        TimeWords.units[text(next + 1)] == nil
      {
        return Atom(end: next + 1, meaning: .date(PartialDate(year: 2000 + ones)))
      }
      return ["year", "since", "in", "of"].contains(text(at - 1))
        ? Atom(end: at + 2, meaning: .date(PartialDate(year: 2000))) : nil
    }
    guard let tens = TimeWords.counts[text(at + 1)], (10...90).contains(tens) else { return nil }
    if text(at) == "twenty" && tens > 30 { return nil }
    var end = at + 2
    var year = century + tens
    if tens >= 20 {
      let next = skip(["-"], from: end)
      if let ones = TimeWords.counts[text(next)], ones < 10, text(next).count > 2 {
        year += ones
        end = next + 1
      }
    }
    return TimeWords.units[text(end)] == nil ? Atom(end: end, meaning: .date(PartialDate(year: year))) : nil
  }

  /// "Christmas", "Good Friday", "Labor Day", "Ramadan", with a year or "last" and "next" before.
  func feast(at: Int) -> Atom? {
    let shifted = shift(at: at)
    let start = shifted?.end ?? at
    guard isCapitalised(start) || (shifted == nil && text(start) == "eid") else { return nil }
    for (words, feast) in TimeFeast.names where words[0] == text(start) {
      guard words.indices.allSatisfy({ text(start + $0) == words[$0] }) else { continue }
      let end = start + words.count
      if feast == .christmas || feast == .easter || feast == .newYear,
        ["island", "rebellion", "rising", "egg"].contains(text(end))
      {
        return nil
      }
      if let year = yearAfter(end) {
        return Atom(end: year.end, meaning: .feast(feast, year: year.year, shift(of: year.offset)))
      }
      return Atom(end: end, meaning: .feast(feast, year: nil, shifted?.shift ?? .none))
    }
    return nil
  }

  /// "summer 1990", "in winter", "this fall" is elsewhere.
  func bareSeason(at: Int) -> Atom? {
    guard let season = TimeWords.seasons[text(at)],
      text(at - 1) == "in" || text(at - 1) == "by" || text(at - 1) == "since",
      ["NOUN", "X"].contains(upos(at)), upos(at + 1) != "NOUN"
    else { return nil }
    return Atom(end: at + 1, meaning: .season(season, year: nil, .none))
  }

  /// "1446 AH", "1403 in the Iranian calendar", "2568 BE".
  func foreignYear(at: Int) -> Match? {
    guard let year = plain(at), text(at).count == 4 else { return nil }
    switch text(at + 1) {
    case "ah" where isCapitalised(at + 1): return (at + 2, .foreignYear(.islamic, year))
    case "a.h.": return (at + 2, .foreignYear(.islamic, year))
    case "be" where isCapitalised(at + 1) && (2400...2700).contains(year):
      return (at + 2, .foreignYear(.buddhist, year))
    default: break
    }
    let start = skip(["the"], from: skip(["in", "of", "on"], from: at + 1))
    guard start > at + 1, text(start + 1) == "calendar" || text(start + 2) == "calendar" else { return nil }
    let end = text(start + 1) == "calendar" ? start + 2 : start + 3
    switch text(start) {
    case "iranian", "persian", "solar": return (end, .foreignYear(.solarHijri, year))
    case "islamic", "hijri", "muslim": return (end, .foreignYear(.islamic, year))
    case "buddhist", "thai": return (end, .foreignYear(.buddhist, year))
    case "ethiopian": return (end, .foreignYear(.ethiopian, year))
    default: return nil
    }
  }

  // MARK: - Quarters

  /// "1988 second quarter", "1988 period".
  func yearQuarter(at: Int) -> Atom? {
    guard let year = yearNumber(at) else { return nil }
    if let share = shareWords(at: at + 1) {
      return Atom(end: share.end, meaning: .share(share.number, months: share.months, year: year, .none))
    }
    return nil
  }

  /// "third-quarter", "the fiscal first quarter", "the latest quarter", "the year-ago period", "this year's third quarter",
  /// "the 1988 quarter", "fiscal 1989", "the first nine months".
  func financial(at: Int) -> Atom? {
    if text(at) == "fiscal", let year = yearNumber(at + 1) {
      return Atom(end: at + 2, meaning: .date(PartialDate(year: year)))
    }
    if text(at) == "fiscal", text(at + 1) == "year", let year = yearNumber(at + 2) {
      return Atom(end: at + 3, meaning: .date(PartialDate(year: year)))
    }
    if text(at) == "h", let half = plain(at + 1), isGlued(at + 1), (1...2).contains(half),
      let year = yearNumber(at + 2)
    {
      return Atom(end: at + 3, meaning: .share(half, months: 6, year: year, .none))
    }
    if text(at) == "q" { return share(at: at).map { Atom(end: $0.end, meaning: $0.meaning) } }
    var next = at
    let hasArticle = ["the", "its", "his", "their", "our"].contains(text(at))
    if hasArticle { next += 1 }
    if hasArticle, isModifier(at: next) { return nil }
    if let same = samePeriod(at: at) { return same }
    if let year = yearNumber(next), next > at {
      if var inner = yearQuarter(at: next) {
        inner.mod = ""
        return inner
      }
      if text(next + 1) == "quarter" || text(next + 1) == "period" {
        return Atom(
          end: next + 2,
          meaning: text(next + 1) == "quarter" ? .namedQuarter(year: year) : .samePeriod(year: year))
      }
      return nil
    }
    if text(next) == "this" || text(next) == "last" || text(next) == "next", text(next + 1) == "year",
      text(next + 2) == "'",
      text(next + 3) == "s", let share = shareWords(at: next + 4)
    {
      let shift: TimeShift = text(next) == "this" ? .this : text(next) == "last" ? .last : .next
      return Atom(end: share.end, meaning: .share(share.number, months: share.months, year: nil, shift))
    }
    if let share = shareWords(at: next) { return quarterTail(share) }
    return namedPeriod(at: next, hasArticle: next > at)
  }

  /// Whether a hyphened quarter or year stands before the noun that it belongs to: "the third-quarter loss".
  private func isModifier(at: Int) -> Bool {
    var next = at
    if text(next) == "fiscal" { next += 1 }
    guard text(next + 1) == "-" else { return false }
    let end = next + 3
    let isPeriod = text(end) == "quarter" || text(end) == "period" || TimeWords.ordinals[text(end)] != nil
    return text(next + 2) == "quarter" || (text(next) == "year" && !isPeriod)
  }

  /// "the corresponding period last year", "the same quarter of 1988", "the quarter a year ago", "last year's quarter".
  private func samePeriod(at: Int) -> Atom? {
    if text(at) == "last", text(at + 1) == "year", text(at + 2) == "'", text(at + 3) == "s", isPeriod(at + 4)
    {
      return Atom(end: at + 5, meaning: .anchored(-1, .year))
    }
    guard text(at) == "the" else { return nil }
    let named = ["corresponding", "same", "comparable", "like", "similar"].contains(text(at + 1))
    let noun = named ? at + 2 : at + 1
    guard isPeriod(noun) else { return nil }
    if text(noun + 1) == "a", text(noun + 2) == "year", ["ago", "earlier", "before"].contains(text(noun + 3))
    {
      return Atom(end: noun + 4, meaning: .anchored(-1, .year))
    }
    guard named else { return nil }
    let next = skip(["of", "in"], from: noun + 1)
    if text(next) == "last", text(next + 1) == "year" {
      return Atom(end: next + 2, meaning: .anchored(-1, .year))
    }
    if let year = yearNumber(next) { return Atom(end: next + 1, meaning: .namedQuarter(year: year)) }
    return nil
  }

  private func isPeriod(_ at: Int) -> Bool { text(at) == "quarter" || text(at) == "period" }

  /// The year that follows a quarter: "of 1990", "of the fiscal year", "last year", ", 1989".
  private func quarterTail(_ share: (end: Int, number: Int, months: Int)) -> Atom {
    func made(_ end: Int, _ year: Int?, _ shift: TimeShift) -> Atom {
      Atom(end: end, meaning: .share(share.number, months: share.months, year: year, shift))
    }
    if text(share.end) == "of" {
      let next = skip(["the", "fiscal"], from: skip(["the"], from: share.end + 1))
      if let year = yearNumber(next) { return made(next + 1, year, .none) }
      if text(next) == "year", text(share.end + 1) == "the" { return made(next + 1, nil, .this) }
    }
    if let year = yearAfter(share.end) { return made(year.end, year.year, shift(of: year.offset)) }
    return made(share.end, nil, .none)
  }

  /// "third-quarter", "fiscal first quarter", "fiscal-first quarter", "second half".
  private func shareWords(at: Int) -> (end: Int, number: Int, months: Int)? {
    var next = at
    if text(next) == "fiscal" { next = skip(["-"], from: next + 1) }
    if text(next) == "last", next > at { return nil }
    guard let number = TimeWords.ordinals[text(next)] ?? (text(next) == "final" ? 4 : nil) else { return nil }
    next = skip(["fiscal"], from: skip(["-"], from: next + 1))
    switch text(next) {
    case "quarter" where number <= 4: return (next + 1, number, 3)
    case "half" where number <= 2: return (next + 1, number, 6)
    default: return nil
    }
  }

  /// "the latest quarter", "the year-ago period", "the current quarter", "this quarter", "the quarter".
  private func namedPeriod(at: Int, hasArticle: Bool) -> Atom? {
    if text(at) == "year", ["-"].contains(text(at + 1)) || text(at + 1) == "earlier" || text(at + 1) == "ago"
    {
      let next = skip(["-"], from: at + 1)
      guard text(next) == "ago" || text(next) == "earlier" else { return nil }
      let end = text(next + 1) == "quarter" || text(next + 1) == "period" ? next + 2 : next + 1
      if let share = shareWords(at: next + 1) {
        return Atom(end: share.end, meaning: .share(share.number, months: share.months, year: nil, .last))
      }
      return Atom(end: end, meaning: .anchored(-1, .year))
    }
    guard hasArticle else { return nil }
    if ["latest", "most", "current"].contains(text(at)) {
      let next = text(at) == "most" ? at + 2 : at + 1
      if text(next) == "quarter" || text(next) == "period" {
        return Atom(
          end: next + 1,
          meaning: text(at) == "current" && text(next) == "quarter" ? .unit(.quarter, 0) : .latestQuarter)
      }
      if text(next) == "fiscal", text(next + 1) == "year" {
        return Atom(end: next + 2, meaning: .unit(.year, text(at) == "current" ? 0 : -1))
      }
      return nil
    }
    if text(at) == "quarter", text(at + 1) != "of", text(at + 1) != "-" {
      return Atom(end: at + 1, meaning: .latestQuarter)
    }
    return nil
  }
}
