/// The single expressions of time, cut as TimeML cuts them.
///
/// Unlike the expressions that date an event, they hold no preposition and no second time: "from Monday to Wednesday"
/// has two of them. They take in articles, modifiers ("about", "late", "the end of") and lengths that date nothing.
extension TimeGrammar {
  /// One expression at a place, with its modifier.
  struct Atom {
    var end: Int
    var meaning: TimeMeaning
    /// The TIMEX3 modifier (APPROX, START, MID, END…), or "".
    var mod = ""
  }

  func atom(at: Int) -> Atom? {
    let lexeme = lexemes[at]
    if lexeme.kind == .mark && lexeme.text != "'" { return nil }
    if lexeme.kind == .word && !Self.atomOpenings.contains(lexeme.text) { return nil }
    return set(at: at) ?? clock(at: at) ?? earlierOrLater(at: at) ?? partOfTime(at: at)
      ?? approximate(at: at)
      ?? atomWithParts(at: at) ?? plainLength(at: at) ?? reference(at: at)
  }

  /// Words that can begin an expression besides those of ``TimeWords/openings``.
  static let atomOpenings: Set<String> = {
    var words = TimeWords.openings
    words.formUnion([
      "every", "each", "daily", "hourly", "annually", "monthly", "yearly", "nightly", "now", "currently",
      "recently", "right", "soon", "future", "past", "these", "those", "that", "noon", "midnight", "mid",
      "midday", "shortly", "previously", "no", "approximately", "year", "fiscal", "latest", "its", "his",
      "their", "our", "corresponding", "current", "morning", "afternoon", "evening", "night", "good", "ash",
      "palm", "easter", "memorial", "labor", "labour", "thanksgiving", "ramadan", "eid", "ashura", "nowruz",
      "norouz", "martin", "presidents", "veterans", "armistice", "halloween", "juneteenth", "bastille",
      "boxing",
      "international", "epiphany", "valentine", "pentecost", "ascension", "weekend", "once", "twice",
      "hundreds",
      "thousands", "half", "later", "upcoming", "anytime", "another", "formerly", "nowadays", "presently",
      "immediately", "momentarily", "meantime", "anymore", "midnight", "mondays", "tuesdays", "wednesdays",
      "thursdays", "fridays", "saturdays", "sundays", "hijri", "more", "less", "well", "then", "ago", "long",
      "back", "to", "exactly", "barely", "hardly", "precisely", "sometime", "yesterdays", "dawn", "dusk",
      "sunrise", "sunset", "at", "one", "h",
    ])
    words.formUnion(TimeGrammar.wordTens.keys)
    return words
  }()

  // MARK: - Modifiers

  private static let approximations: Set<String> = [
    "about", "around", "nearly", "almost", "roughly", "approximately", "some", "over", "under", "well",
  ]

  /// "nearly four years ago", "more than two months", "around 7:15 p.m.", "at least six days".
  private func approximate(at: Int) -> Atom? {
    var next = at
    var mod = ""
    switch (text(at), text(at + 1)) {
    case ("more", "than"): (next, mod) = (at + 2, "MORE_THAN")
    case ("less", "than"), ("fewer", "than"): (next, mod) = (at + 2, "LESS_THAN")
    case ("at", "least"): (next, mod) = (at + 2, "EQUAL_OR_MORE")
    case ("at", "most"), ("up", "to"): (next, mod) = (at + 2, "EQUAL_OR_LESS")
    case ("no", "more"), ("no", "less"):
      guard text(at + 2) == "than" else { return nil }
      (next, mod) = (at + 3, text(at + 1) == "more" ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE")
    case ("well", "over"): (next, mod) = (at + 2, "MORE_THAN")
    default:
      guard Self.approximations.contains(text(at)) else { return nil }
      (next, mod) = (at + 1, "APPROX")
      if text(at) == "over" { mod = "MORE_THAN" }
    }
    guard next < lexemes.count else { return nil }
    if text(next) == "the" { return nil }
    let inner = clock(at: next) ?? atomWithParts(at: next) ?? plainLength(at: next)
    guard var inner, inner.end > next else { return nil }
    switch inner.meaning {
    case .length, .distance, .anchored:
      if text(at) == "some", plain(next) == nil, TimeWords.counts[text(next)] == nil { return nil }
      if text(at) == "over" || text(at) == "under",
        !["for", "of", "after", "to", "in", "lasted"].contains(text(at - 1))
      {
        return nil
      }
    case .date, .clock, .month, .years:
      guard ["about", "around", "approximately", "roughly", "almost"].contains(text(at)) else { return nil }
    default: return nil
    }
    if inner.mod.isEmpty { inner.mod = mod }
    return inner
  }

  /// "earlier this month", "later yesterday", "later this afternoon", "earlier in the year".
  private func earlierOrLater(at: Int) -> Atom? {
    guard text(at) == "earlier" || text(at) == "later" || text(at) == "sometime" else { return nil }
    var next = skip(["on", "in"], from: at + 1)
    if text(at + 1) == "in" {
      let start = skip(["the"], from: next)
      if start > next, let unit = TimeWords.units[text(start)], !unit.isShort {
        return Atom(end: start + 1, meaning: unit == .day ? .day(0) : .unit(unit, 0))
      }
    }
    if text(next) == "the", let unit = TimeWords.units[text(next + 1)], unit == .day { next += 1 }
    guard next < lexemes.count, let inner = clock(at: next) ?? atomWithParts(at: next) else { return nil }
    switch inner.meaning {
    case .unit, .weekday, .day, .clock, .month, .season: return inner
    case .date: return text(at + 1) == "in" ? inner : nil
    default: return nil
    }
  }

  /// "early 1990", "late last week", "mid-October", "the end of the year", "the early summer", "year end".
  private func partOfTime(at: Int) -> Atom? {
    if let end = yearEnd(at: at) ?? earlyHours(at: at) { return end }
    let start = skip(["the"], from: at)
    guard let part = TimeWords.parts[text(start)] else { return nil }
    let isNoun = ["beginning", "start", "middle", "end", "close", "eve"].contains(text(start))
    var next = start + 1
    if isNoun {
      guard text(next) == "of" else { return nil }
      next += 1
    } else {
      next = skip(["-"], from: next)
      if text(next) == "in" || text(next) == "on" { next += 1 }
    }
    guard next < lexemes.count, next > start else { return nil }
    let mod = part == .start || part == .early ? "START" : part == .middle ? "MID" : "END"
    if text(next) == "the" || text(next) == "this", let unit = TimeWords.units[text(next + 1)], !unit.isShort,
      unit != .day, text(next + 2) != "of", !(isNoun && text(next + 2) == "-")
    {
      return Atom(end: next + 2, meaning: .part(part, .unit(unit, 0)), mod: mod)
    }
    if !isNoun, text(next) == "morning" || text(next) == "afternoon" || text(next) == "evening" {
      guard var inner = clock(at: next) else { return nil }
      inner.mod = mod
      return inner
    }
    guard next < lexemes.count, let inner = clock(at: next) ?? atomWithParts(at: next) ?? seasonName(at: next)
    else { return nil }
    switch inner.meaning {
    case .date, .month, .unit, .season, .share, .years, .past, .coming, .same, .anchored, .feast:
      return Atom(end: inner.end, meaning: .part(part, inner.meaning), mod: mod)
    case .weekday, .day, .clock: return Atom(end: inner.end, meaning: inner.meaning, mod: mod)
    default: return nil
    }
  }

  /// "the early hours of Sunday".
  private func earlyHours(at: Int) -> Atom? {
    let start = skip(["the"], from: at)
    guard text(start) == "early", text(start + 1) == "hours", text(start + 2) == "of",
      start + 3 < lexemes.count,
      let day = weekday(at: start + 3) ?? monthFirst(at: start + 3)
    else { return nil }
    return Atom(end: day.end, meaning: .clock(TimeOfDay(part: "MO"), on: day.meaning), mod: "START")
  }

  /// "in '98".
  private func shortYear(at: Int) -> Match? {
    guard text(at) == "'", isGlued(at + 1), text(at + 1).count == 2, let year = plain(at + 1),
      ["in", "since", "of", "until"].contains(text(at - 1)), !isGlued(at + 2) || lexemes[at + 2].kind == .mark
    else { return nil }
    return (at + 2, .date(PartialDate(year: year < 30 ? 2000 + year : 1900 + year)))
  }

  private func seasonName(at: Int) -> Atom? {
    (text(at) == "fall" ? TimeSeason.autumn : TimeWords.seasons[text(at)]).map {
      Atom(end: at + 1, meaning: .season($0, year: nil, .none))
    } ?? Self.decades[text(at)].map { Atom(end: at + 1, meaning: .years($0, count: 10)) }
  }

  /// "year end", "year's end", "the year-end" as times of their own.
  private func yearEnd(at: Int) -> Atom? {
    let start = skip(["the"], from: at)
    guard text(start) == "year" || text(start) == "month" else { return nil }
    let unit: TimeUnit = text(start) == "year" ? .year : .month
    if text(start + 1) == "'", text(start + 2) == "s", text(start + 3) == "end" {
      return Atom(end: start + 4, meaning: .part(.end, .unit(unit, 0)), mod: "END")
    }
    let next = skip(["-"], from: start + 1)
    guard text(next) == "end", upos(next + 1) != "NOUN" else { return nil }
    return Atom(end: next + 1, meaning: .part(.end, .unit(unit, 0)), mod: "END")
  }

  // MARK: - Dates

  /// A date, a named time or an anchored one, with the clock or the part of the day after it.
  func atomWithParts(at: Int) -> Atom? {
    guard let inner = dateAtom(at: at) else { return nil }
    return withClock(inner)
  }

  private func dateAtom(at: Int) -> Atom? {
    switch lexemes[at].kind {
    case .number: numberAtom(at: at)
    case .word: wordAtom(at: at)
    case .mark: made(shortDecade(at: at) ?? shortYear(at: at))
    }
  }

  private func made(_ match: Match?) -> Atom? {
    guard let match, match.meaning != .unanchored else { return nil }
    return Atom(end: match.end, meaning: match.meaning)
  }

  private func numberAtom(at: Int) -> Atom? {
    guard !isGlued(at) || ["-", "(", "\"", "`", "'", "[", "/"].contains(text(at - 1)) else { return nil }
    return made(
      isoDate(at: at) ?? numericDate(at: at) ?? elevenSeptember(at: at) ?? firstDay(
        dayFirst(at: at), from: at) ?? century(at: at)
        ?? decade(at: at))
      ?? ago(at: at) ?? yearQuarter(at: at) ?? made(foreignYear(at: at)) ?? made(year(at: at))
  }

  private func wordAtom(at: Int) -> Atom? {
    if let spelled = spelledYear(at: at) { return spelled }
    if let feast = feast(at: at) { return feast }
    if let match = weekday(at: at) { return made(single(match, from: at)) }
    if let match = monthFirst(at: at) { return made(firstDay(match, from: at)) }
    if text(at) == "the" || text(at) == "that" || text(at) == "this", let inner = articled(at: at) {
      return inner
    }
    return made(dayWord(at: at)) ?? financial(at: at) ?? shiftedAtom(at: at) ?? made(season(at: at))
      ?? ago(at: at) ?? made(century(at: at)) ?? bareSeason(at: at)
  }

  /// What an article or a demonstrative can open: "the 1990s", "the nineties", "the weekend", "that year".
  private func articled(at: Int) -> Atom? {
    if plain(at + 1) != nil, text(at) == "the" {
      if let inner = decade(at: at + 1) ?? century(at: at + 1) { return made(inner) }
      if let inner = dayFirst(at: at + 1) { return made(firstDay(inner, from: at)) }
      if let day = ordinalDay(at: at + 1) { return day }
    }
    if text(at) == "the", let feast = feast(at: at + 1), case .feast(let name, _, _) = feast.meaning,
      name == .independence
    {
      return feast
    }
    if text(at) == "the", text(at + 1) == "year", let year = spelledYear(at: at + 2) ?? digits(at: at + 2) {
      return year
    }
    if text(at) == "the", let tens = Self.decades[text(at + 1)] {
      return Atom(end: at + 2, meaning: .years(tens, count: 10))
    }
    if text(at) == "the", let century = century(at: at + 1) { return made(century) }
    if text(at) == "the", text(at + 1) == "weekend" { return Atom(end: at + 2, meaning: .unit(.weekend, 0)) }
    if text(at) == "that" {
      if text(at + 1) == "same", let unit = TimeWords.units[text(at + 2)], !unit.isShort,
        !text(at + 2).hasSuffix("s")
      {
        return Atom(end: at + 3, meaning: .same(unit, 0))
      }
      guard let unit = TimeWords.units[text(at + 1)], !unit.isShort, unit != .century, unit != .decade,
        !text(at + 1).hasSuffix("s")
      else {
        if let part = TimeWords.dayLetters[text(at + 1)], part != "DT" {
          return Atom(end: at + 2, meaning: .clock(TimeOfDay(part: part), on: .same(.day, 0)))
        }
        return nil
      }
      return Atom(end: at + 2, meaning: .same(unit, 0))
    }
    if text(at) == "the" {
      if ["same", "following", "next", "previous", "preceding"].contains(text(at + 1)),
        let unit = TimeWords.units[text(at + 2)], !unit.isShort, !text(at + 2).hasSuffix("s"),
        text(at + 1) != "next" || unit == .day
      {
        let offset =
          text(at + 1) == "same" ? 0 : text(at + 1) == "following" || text(at + 1) == "next" ? 1 : -1
        return Atom(end: at + 3, meaning: .same(unit, offset))
      }
      if let unit = TimeWords.units[text(at + 1)], [.week, .month, .year].contains(unit),
        !text(at + 1).hasSuffix("s"),
        text(at + 2) == "before" || text(at + 2) == "after", isClauseEnd(at + 3)
      {
        return Atom(end: at + 3, meaning: .anchored(text(at + 2) == "before" ? -1 : 1, unit))
      }
      if text(at + 1) == "day", text(at + 2) == "before" || text(at + 2) == "after" {
        let isYesterday = text(at + 2) == "before" && text(at + 3) == "yesterday"
        let isTomorrow = text(at + 2) == "after" && text(at + 3) == "tomorrow"
        if isYesterday || isTomorrow { return Atom(end: at + 4, meaning: .day(isYesterday ? -2 : 2)) }
        guard isClauseEnd(at + 3) else { return nil }
        return Atom(end: at + 3, meaning: .anchored(text(at + 2) == "before" ? -1 : 1, .day))
      }
      if let season = TimeWords.seasons[text(at + 1)] {
        if let year = yearAfter(at + 2), text(at + 1) != "fall" {
          return Atom(
            end: year.end, meaning: .season(season, year: year.year, shift(of: year.offset)))
        }
        guard ["NOUN", "X", "PROPN"].contains(upos(at + 1)), !isNounFollowing(at + 2) else { return nil }
        return Atom(end: at + 2, meaning: .season(season, year: nil, .none))
      }
    }
    return nil
  }

  private func isNounFollowing(_ at: Int) -> Bool {
    guard at < lexemes.count, lexemes[at].kind == .word else { return text(at) == "-" && isGlued(at) }
    return ["NOUN", "PROPN"].contains(upos(at))
  }

  private func digits(at: Int) -> Atom? {
    yearNumber(at).map { Atom(end: at + 1, meaning: .date(PartialDate(year: $0))) }
  }

  /// "the 4th", a day of the month that the report's day or the last told time gives.
  private func ordinalDay(at: Int) -> Atom? { nil }

  func shift(of offset: Int?) -> TimeShift {
    switch offset {
    case -1: .last
    case 0: .this
    case 1: .next
    default: .none
    }
  }

  /// The first day of a list or span of days, where it ends before the joint: "April 3" of "April 3 and 4, 2025".
  private func firstDay(_ match: Match?, from at: Int) -> Match? {
    guard let match, case .span(let first, _) = match.meaning else { return match }
    guard case .date(let date) = first, let day = date.day else { return match }
    var end = at
    while end < match.end, plain(end) != day { end += 1 }
    guard end < match.end else { return match }
    end += 1
    if isGlued(end), TimeWords.ordinalEndings.contains(text(end)) { end += 1 }
    return (end, first)
  }

  private func single(_ match: Match, from at: Int) -> Match {
    if case .date = match.meaning, text(match.end - 1) == ")" { return (match.end - 1, match.meaning) }
    return match
  }

  /// The later days of a list whose first one has been read: "4, 2025" after "April 3 and".
  func furtherDay(at: Int, after date: PartialDate) -> Atom? {
    guard date.day != nil, date.month != nil else { return nil }
    guard ["-", "and", "to", "through", "&", ","].contains(text(at)) else { return nil }
    let start = text(at) == "," ? skip(["and"], from: at + 1) : at + 1
    guard let day = plain(start), (1...31).contains(day), text(start).count <= 2, day > date.day! else {
      return nil
    }
    if text(at) == ",", text(start + 1) != ",", text(start + 1) != "and" { return nil }
    var end = start + 1
    if isGlued(end), TimeWords.ordinalEndings.contains(text(end)) { end += 1 }
    if isGlued(end), ![",", ".", ";", ")", "'", "\"", "-"].contains(text(end)) { return nil }
    if month(at: end) != nil || ["NOUN", "ADJ"].contains(upos(end)) || TimeWords.counted.contains(text(end)) {
      if text(end) != "and" { return nil }
    }
    var next = date
    next.day = day
    next.weekday = nil
    if let year = yearAfter(end), date.year == nil || date.year == year.year {
      next.year = year.year
      next.yearOffset = year.offset
      end = year.end
    }
    return Atom(end: end, meaning: .date(next))
  }

  // MARK: - Shifted units

  /// "this week", "last month", "the past three months", "recent years", "coming weeks", "last August".
  private func shiftedAtom(at: Int) -> Atom? {
    let start = skip(["the"], from: at)
    if text(start) == "recent" || (text(start) == "more" && text(start + 1) == "recent") {
      let noun = text(start) == "more" ? start + 2 : start + 1
      guard TimeWords.units[text(noun)] != nil else { return nil }
      return Atom(end: noun + 1, meaning: .reference(.past))
    }
    if ["coming", "upcoming"].contains(text(start)), let unit = TimeWords.units[text(start + 1)],
      text(start + 1).hasSuffix("s")
    {
      _ = unit
      return Atom(end: start + 2, meaning: .reference(.future))
    }
    if text(start) == "current", let unit = TimeWords.units[text(start + 1)], !unit.isShort {
      return Atom(end: start + 2, meaning: .unit(unit, 0))
    }
    guard let shift = shift(at: at) else { return nil }
    if TimeWords.months[text(shift.end)] != nil || TimeWords.seasons[text(shift.end)] != nil
      || text(shift.end) == "fall"
    {
      guard let match = shifted(at: at) else { return nil }
      if case .month(let month, let shift) = match.meaning, let day = plain(match.end), (1...31).contains(day)
      {
        _ = shift
        return Atom(end: match.end + 1, meaning: .date(PartialDate(month: month, day: day)))
      }
      return made(match)
    }
    if let letters = TimeWords.dayLetters[text(shift.end)] {
      guard shift.shift == .last || shift.shift == .this else { return nil }
      return Atom(
        end: shift.end + 1,
        meaning: .clock(TimeOfDay(part: letters), on: .day(shift.shift == .last ? -1 : 0)))
    }
    if TimeWords.weekdays[text(shift.end)] != nil { return nil }
    return rollingAtom(at: at, shift: shift)
  }

  private func rollingAtom(at: Int, shift: (end: Int, shift: TimeShift)) -> Atom? {
    let hasArticle = text(at) == "the"
    let word = text(shift.end - 1)
    var start = shift.end
    let isFiscal = text(start) == "fiscal" || text(start) == "calendar" || text(start) == "business"
    if isFiscal { start += 1 }
    if let unit = TimeWords.units[text(start)] {
      let isPlural = text(start).hasSuffix("s")
      if isPlural {
        if shift.shift == .this { return nil }
        return Atom(
          end: start + 1,
          meaning: hasArticle
            ? .length(TimeLength(count: nil, unit: unit)) : .reference(shift.shift == .last ? .past : .future)
        )
      }
      if unit.isShort {
        return word == "past" ? Atom(end: start + 1, meaning: .length(TimeLength(count: 1, unit: unit))) : nil
      }
      if text(start + 1) == "-" && isGlued(start + 1) && text(start + 2) == "old" { return nil }
      if word == "past", unit == .decade || unit == .century {
        return Atom(end: start + 1, meaning: .length(TimeLength(count: 1, unit: unit)))
      }
      let offset = shift.shift == .last ? -1 : shift.shift == .next ? 1 : 0
      if unit == .day {
        return shift.shift == .this
          ? nil : Atom(end: start + 1, meaning: hasArticle ? .same(.day, offset) : .day(offset))
      }
      return Atom(end: orSo(start + 1), meaning: .unit(unit, offset))
    }
    guard shift.shift != .this, let count = count(at: start), count.end > start else { return nil }
    var unitAt = count.end
    if ["trading", "fiscal", "calendar", "business", "full", "more"].contains(text(unitAt)) { unitAt += 1 }
    if text(unitAt) == "-" { unitAt += 1 }
    guard let unit = TimeWords.units[text(unitAt)] else { return nil }
    return Atom(
      end: orSo(unitAt + 1), meaning: .length(TimeLength(count: count.value.map(Double.init), unit: unit)))
  }

  private func orSo(_ at: Int) -> Int { text(at) == "or" && text(at + 1) == "so" ? at + 2 : at }

  // MARK: - Distances

  /// "two weeks ago", "a year earlier", "three days later", "a year-ago".
  private func ago(at: Int) -> Atom? {
    guard let length = amount(at: at) else { return nil }
    guard let unit = length.unit else { return nil }
    var end = orSo(length.end)
    if text(end) == "-" && isGlued(end) { end += 1 }
    let whole = length.count.map { Int($0) }
    switch text(end) {
    case "ago": return Atom(end: end + 1, meaning: .distance(whole.map { -$0 }, unit))
    case "earlier", "before", "previously":
      guard text(end) != "before" || isClauseEnd(end + 1) else { return nil }
      return Atom(end: end + 1, meaning: .anchored(whole.map { -$0 }, unit))
    case "from" where text(end + 1) == "now": return Atom(end: end + 2, meaning: .distance(whole, unit))
    case "later", "afterward", "afterwards": return Atom(end: end + 1, meaning: .anchored(whole, unit))
    default: return nil
    }
  }

  private func isClauseEnd(_ at: Int) -> Bool {
    at >= lexemes.count || [",", ".", ";", ")", "?", "!", ":", "and", "but"].contains(text(at))
  }

  /// A count and its unit: "two weeks", "2 1/2 years", "a couple of years", "several days", "a year".
  func amount(at: Int) -> (end: Int, count: Double?, unit: TimeUnit?)? {
    guard let count = wideCount(at: at) else { return nil }
    var unitAt = count.end
    if text(unitAt) == "-" && (isGlued(unitAt) || !isGlued(unitAt + 1)) {
      unitAt += 1
      // "three-quarters" is a fraction.
      if text(unitAt) == "quarters" { return nil }
    }
    let adjectives: Set<String> = [
      "trading", "fiscal", "calendar", "business", "full", "more", "consecutive", "straight", "long", "short",
      "whole",
      "additional", "working", "successive", "further", "extra", "other", "entire", "solid", "school",
    ]
    if adjectives.contains(text(unitAt)) { unitAt += 1 }
    guard let unit = TimeWords.units[text(unitAt)] ?? (text(unitAt) == "weekend" ? .weekend : nil) else {
      return nil
    }
    return (unitAt + 1, count.value, unit)
  }

  /// Counts of lengths go further than those of dates: "2 1/2", "twenty-four", "more than two thousand", "half a".
  private func wideCount(at: Int) -> (end: Int, value: Double?)? {
    if text(at) == "half", text(at + 1) == "a" || text(at + 1) == "an" { return (at + 2, 0.5) }
    if text(at) == "another" { return (at + 1, 1) }
    if let number = lexemes[at].value, at < lexemes.count {
      guard number < 10_000, !isGlued(at) || ["-", "(", "\"", "`", "/"].contains(text(at - 1)) else {
        return nil
      }
      if ["$", "£", "€", "#"].contains(text(at - 1)) { return nil }
      if plain(at) != nil, let top = plain(at + 1), text(at + 2) == "/", let bottom = plain(at + 3),
        bottom > 0, top < bottom
      {
        return (at + 4, number + Double(top) / Double(bottom))
      }
      if text(at + 1) == "and", text(at + 2) == "a", text(at + 3) == "half" { return (at + 4, number + 0.5) }
    }
    if text(at) == "couple" || (text(at) == "a" && text(at + 1) == "couple") {
      return (skip(["of"], from: at + (text(at) == "a" ? 2 : 1)), 2)
    }
    guard let count = count(at: at) else { return nil }
    guard count.end > at else { return nil }
    if text(count.end) == "hundred", let value = count.value { return (count.end + 1, Double(value * 100)) }
    if text(count.end) == "thousand", let value = count.value { return (count.end + 1, Double(value * 1000)) }
    if text(count.end) == "and", text(count.end + 1) == "a", text(count.end + 2) == "half" {
      return (count.end + 3, count.value.map { Double($0) + 0.5 })
    }
    if ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].contains(text(at)),
      count.end == at + 1, let ones = TimeWords.counts[text(at + 1)], ones < 10, let tens = count.value
    {
      return (at + 2, Double(tens + ones))
    }
    return (count.end, count.value.map(Double.init))
  }
}
