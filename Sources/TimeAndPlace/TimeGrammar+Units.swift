extension TimeGrammar {
  /// "today", "yesterday", "tonight", "overnight", "the day before yesterday".
  func dayWord(at: Int) -> Match? {
    switch text(at) {
    case "today", "tonight": (at + 1, .day(0))
    case "yesterday": (at + 1, .day(-1))
    case "tomorrow": (at + 1, .day(1))
    case "overnight": upos(at) == "ADJ" ? nil : (at + 1, .span(.day(-1), .day(0)))
    case "the", "day": theDay(at: at)
    default: nil
    }
  }

  private func theDay(at: Int) -> Match? {
    let start = skip(["the"], from: at)
    if text(start) == "day" {
      if text(start + 1) == "before" {
        return text(start + 2) == "yesterday" ? (start + 3, .day(-2)) : (start + 2, .unanchored)
      }
      if text(start + 1) == "after" {
        return text(start + 2) == "tomorrow" ? (start + 3, .day(2)) : (start + 2, .unanchored)
      }
    }
    return nil
  }

  /// "this week", "last month", "the next two weeks", "recent years", "last August", "next spring", "last night".
  func shifted(at: Int) -> Match? {
    let hasArticle = text(at) == "the"
    let start = skip(["the"], from: at)
    if text(start) == "recent" || (text(start) == "recent" && hasArticle) {
      guard let unit = TimeWords.units[text(start + 1)] else { return nil }
      return (start + 2, .past(nil, unit))
    }
    if ["same", "following", "previous"].contains(text(start)),
      text(start + 1) == "day" || text(start + 1) == "week" || text(start + 1) == "month"
        || text(start + 1) == "year"
    {
      guard hasArticle, let unit = TimeWords.units[text(start + 1)] else { return nil }
      // "the previous month" is told from the report; "the following day" from what was told before.
      return (start + 2, text(start) == "previous" && unit != .day ? .unit(unit, -1) : .unanchored)
    }
    guard let shift = shift(at: at) else { return nil }
    if let month = month(at: shift.end) { return shiftedMonth(month, shift.shift) }
    if let season = TimeWords.seasons[text(shift.end)] {
      return (shift.end + 1, .season(season, year: nil, shift.shift))
    }
    if text(shift.end) == "fall" { return (shift.end + 1, .season(.autumn, year: nil, shift.shift)) }
    if TimeWords.partsOfDay.contains(text(shift.end)) {
      if shift.shift == .last { return (shift.end + 1, .day(-1)) }
      return shift.shift == .this ? (shift.end + 1, .day(0)) : nil
    }
    return shiftedUnit(at: at, shift: shift, hasArticle: hasArticle)
  }

  private func shiftedMonth(_ name: (end: Int, month: Int), _ shift: TimeShift) -> Match {
    if let day = plain(name.end), (1...31).contains(day), text(name.end).count <= 2, shift != .none {
      return (name.end + 1, .date(PartialDate(month: name.month, day: day)))
    }
    return (name.end, .month(name.month, shift))
  }

  private func shiftedUnit(at: Int, shift: (end: Int, shift: TimeShift), hasArticle: Bool) -> Match? {
    let word = text(shift.end - 1)
    let isRolling = hasArticle || word == "past" || word == "coming"
    if let unit = TimeWords.units[text(shift.end)], !unit.isShort || isRolling {
      let isPlural = text(shift.end).hasSuffix("s")
      let end = shift.end + 1
      if isPlural { return rolling(nil, unit, shift.shift, end) }
      if hasArticle, shift.shift == .last, text(end) == "of" { return nil }
      if unit == .weekend || !isRolling || shift.shift == .this { return calendar(unit, shift.shift, end) }
      return rolling(1, unit, shift.shift, end)
    }
    guard let count = count(at: shift.end), let unit = TimeWords.units[text(count.end)], shift.shift != .this
    else { return nil }
    return rolling(count.value, unit, shift.shift, count.end + 1)
  }

  private func calendar(_ unit: TimeUnit, _ shift: TimeShift, _ end: Int) -> Match? {
    switch shift {
    case .last: (end, .unit(unit, -1))
    case .next: (end, .unit(unit, 1))
    case .this, .none: unit.isShort || unit == .day ? nil : (end, .unit(unit, 0))
    }
  }

  private func rolling(_ count: Int?, _ unit: TimeUnit, _ shift: TimeShift, _ end: Int) -> Match? {
    switch shift {
    case .last: (end, .past(count, unit))
    case .next: (end, .coming(count, unit))
    case .this, .none: nil
    }
  }

  /// "two weeks ago", "in two weeks", "over 13 years", "days after", "a day earlier".
  func counted(at: Int) -> Match? {
    let lead = ["in", "within", "over", "for", "during", "throughout"].contains(text(at)) ? text(at) : ""
    let start = lead.isEmpty ? at : at + 1
    let count = count(at: start)
    guard let unit = TimeWords.units[text(count?.end ?? start)] else { return nil }
    let isBare = count == nil
    if isBare && (!text(start).hasSuffix("s") || !lead.isEmpty) { return nil }
    let end = (count?.end ?? start) + 1
    let value = isBare ? nil : (count?.value ?? nil)
    switch text(end) {
    case "ago": return lead.isEmpty ? (end + 1, .distance(value.map { -$0 } ?? nil, unit)) : nil
    case "after", "before", "earlier", "later", "prior", "since":
      return lead.isEmpty || lead == "in" ? (end + 1, .unanchored) : nil
    default: break
    }
    if isBare || lead.isEmpty { return nil }
    switch lead {
    case "in", "within": return (end, value.map { .distance($0, unit) } ?? .unanchored)
    default: return (end, .unanchored)
    }
  }

  /// "the first quarter of 2022", "Q1 2022", "the second half of last year".
  func share(at: Int) -> Match? {
    if text(at) == "q", let number = plain(at + 1), isGlued(at + 1), (1...4).contains(number) {
      let year = yearAfter(at + 2)
      return (year?.end ?? at + 2, .share(number, months: 3, year: year?.year, shiftOf(year?.offset)))
    }
    let start = skip(["the"], from: at)
    guard let number = text(start) == "last" ? 4 : TimeWords.ordinals[text(start)] else { return nil }
    let months = text(start + 1) == "quarter" ? 3 : text(start + 1) == "half" ? 6 : 0
    guard months > 0, number <= 12 / months else { return nil }
    if text(start + 2) == "of", text(start + 3) == "the", text(start + 4) == "year" {
      return (start + 5, .share(number, months: months, year: nil, .this))
    }
    if let year = yearAfter(start + 2) {
      return (year.end, .share(number, months: months, year: year.year, shiftOf(year.offset)))
    }
    return months == 3 && text(start) != "last"
      ? (start + 2, .share(number, months: months, year: nil, .none)) : nil
  }

  private func shiftOf(_ offset: Int?) -> TimeShift {
    switch offset {
    case -1: .last
    case 0: .this
    case 1: .next
    default: .none
    }
  }

  /// "spring 2022", "the summer of 2019", "in the spring".
  func season(at: Int) -> Match? {
    let isFall = text(at) == "fall"
    guard let season = isFall ? .autumn : TimeWords.seasons[text(at)], upos(at) != "VERB",
      upos(at) != "PROPN" || !isCapitalised(at - 1)
    else { return nil }
    if let year = yearAfter(at + 1) {
      if year.year == nil { return (year.end, .season(season, year: nil, shiftOf(year.offset))) }
      return (year.end, .season(season, year: year.year, .none))
    }
    guard !isFall, text(at - 1) == "the", ["in", "during", "since", "by", "until"].contains(text(at - 2))
    else { return nil }
    return (at + 1, .season(season, year: nil, .none))
  }

  func holiday(at: Int) -> Match? {
    if text(at) == "christmas", isCapitalised(at), text(at + 1) != "island" {
      let isEve = text(at + 1) == "eve"
      let end = skip(["day", "eve"], from: at + 1)
      let year = yearAfter(end)
      let date = PartialDate(year: year?.year, yearOffset: year?.offset, month: 12, day: isEve ? 24 : 25)
      return (year?.end ?? end, .date(date))
    }
    if text(at) == "new", text(at + 1) == "year", text(at + 2) == "'", text(at + 3) == "s" {
      if text(at + 4) == "eve" { return (at + 5, .date(PartialDate(month: 12, day: 31))) }
      if text(at + 4) == "day" { return (at + 5, .date(PartialDate(month: 1, day: 1))) }
    }
    return nil
  }

  /// "the 19th century", "the twentieth century".
  func century(at: Int) -> Match? {
    var number = plain(at)
    var end = at + 1
    if number != nil {
      guard isGlued(at + 1), TimeWords.ordinalEndings.contains(text(at + 1)) else { return nil }
      end = at + 2
    } else {
      number = TimeWords.ordinals[text(at)]
      if text(at) == "twenty", text(at + 1) == "-", text(at + 2) == "first" {
        number = 21
        end = at + 3
      }
    }
    end = skip(["-"], from: end)
    guard let number, (1...22).contains(number), text(end) == "century" || text(end) == "centuries" else {
      return nil
    }
    return (end + 1, .years((number - 1) * 100 + 1, count: 100))
  }

  /// "1990s", "1990's".
  func decade(at: Int) -> Match? {
    guard text(at).count == 4, let year = plain(at), year % 10 == 0, (1000...2190).contains(year) else {
      return nil
    }
    let suffix = text(at + 1) == "'" && isGlued(at + 1) ? at + 2 : at + 1
    guard text(suffix) == "s", isGlued(suffix) else { return nil }
    return (suffix + 1, .years(year, count: 10))
  }

  /// "'90s", of the last century unless it begins with 0, 1 or 2.
  func shortDecade(at: Int) -> Match? {
    guard text(at) == "'", isGlued(at + 1), text(at + 1).count == 2, let year = plain(at + 1), year % 10 == 0,
      text(at + 2) == "s", isGlued(at + 2)
    else { return nil }
    return (at + 3, .years(year < 30 ? 2000 + year : 1900 + year, count: 10))
  }

  /// A year alone, where it cannot be a count.
  func year(at: Int) -> Match? {
    guard let year = yearNumber(at), !["$", "€", "£", "¥"].contains(text(at - 1)), text(at + 1) != "%" else {
      return nil
    }
    if isGlued(at + 1), text(at + 1) == "'" || lexemes[at + 1].kind == .word {
      guard text(at + 1) == "'" else { return nil }
    }
    let before = text(at - 1) == "-" ? text(at - 2) : text(at - 1)
    if TimeWords.yearCues.contains(before), (1000...2200).contains(year) {
      let isCounted =
        ["NOUN"].contains(upos(at + 1)) && text(at + 1).hasSuffix("s") && before != "in" && before != "the"
        && before != "since"
      return isCounted && !(1900...2060).contains(year) ? nil : (at + 1, .date(PartialDate(year: year)))
    }
    guard (1900...2060).contains(year) else { return nil }
    let quantifiers: Set<String> = [
      "some", "about", "around", "nearly", "over", "than", "least", "resolution", "almost", "no", "number",
      "approximately", "roughly", "estimated", "nearest", "another",
    ]
    if quantifiers.contains(before) { return nil }
    let next = text(at + 1)
    if next.hasSuffix("s"), next.count > 3, upos(at + 1) == "NOUN" || upos(at + 1) == "X", before.isEmpty {
      return nil
    }
    return (at + 1, .date(PartialDate(year: year)))
  }

  /// "the weekend", "weekend" after "over" or "at".
  func weekendOrOrdinalDay(at: Int) -> Match? {
    if text(at) == "weekend", lexemes.count == 1 { return (at + 1, .unit(.weekend, 0)) }
    if text(at) == "weekend", ["the", "over", "at", "during"].contains(text(at - 1)) {
      return (at + 1, .unit(.weekend, 0))
    }
    if text(at) == "the", text(at + 1) == "weekend" { return (at + 2, .unit(.weekend, 0)) }
    return nil
  }
}
