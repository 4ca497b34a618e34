extension TimeGrammar {
  /// "1996-08-22", also with a time of day glued to it.
  func isoDate(at: Int) -> Match? {
    guard text(at).count == 4, let year = plain(at), text(at + 1) == "-", isGlued(at + 1), isGlued(at + 2),
      text(at + 2).count == 2, let month = plain(at + 2), text(at + 3) == "-", isGlued(at + 3),
      isGlued(at + 4),
      text(at + 4).count == 2, let day = plain(at + 4)
    else { return nil }
    return (at + 5, .date(PartialDate(year: year, month: month, day: day)))
  }

  /// "9/11", the one day that news names by its number alone.
  func elevenSeptember(at: Int) -> Match? {
    guard text(at) == "9", text(at + 1) == "/", isGlued(at + 1), text(at + 2) == "11", isGlued(at + 2),
      text(at + 3) != "/", TimeWords.units[text(at + 3)] == nil
    else { return nil }
    return (at + 3, .date(PartialDate(year: 2001, month: 9, day: 11)))
  }

  /// "27/06/2024" and "27.06.2024" where only one reading is a date; "03/04/2025" has two and is left alone.
  func numericDate(at: Int) -> Match? {
    guard let first = plain(at), ["/", "."].contains(text(at + 1)), isGlued(at + 1), isGlued(at + 2),
      let second = plain(at + 2), text(at + 3) == text(at + 1), isGlued(at + 3), isGlued(at + 4),
      text(at + 4).count == 4, let year = plain(at + 4), (1000...2200).contains(year)
    else { return nil }
    let dayLeads = first > 12 || text(at + 1) == "." || first == second
    guard dayLeads != (second > 12) else { return nil }
    let date =
      dayLeads
      ? PartialDate(year: year, month: second, day: first)
      : PartialDate(year: year, month: first, day: second)
    return (at + 5, .date(date))
  }

  // MARK: - Months

  /// The month named at a place, and where its name ends.
  func month(at: Int) -> (end: Int, month: Int)? {
    guard isCapitalised(at), let month = TimeWords.months[text(at)] else { return nil }
    let short = TimeWords.doubtfulMonths.contains(text(at)) && text(at) != "may" && text(at) != "march"
    if short && text(at + 1) == "." && isGlued(at + 1) { return (at + 2, month) }
    return (at + 1, month)
  }

  /// "June 27", "April 3 and 4, 2025", "Nov. 18-19", "June 2024", "June".
  func monthFirst(at: Int) -> Match? {
    guard let name = month(at: at), upos(at) != "AUX", upos(at) != "VERB" else { return nil }
    if let days = days(at: name.end, month: name.month), !isCount(days, after: at) {
      return dated(days, month: name.month)
    }
    if let year = yearAfter(name.end) {
      return (year.end, .date(PartialDate(year: year.year, yearOffset: year.offset, month: name.month)))
    }
    return isBareMonth(at, name.end) ? (name.end, .month(name.month, .none)) : nil
  }

  /// "27 June 2024", "3 and 4 May", "the 4th of July".
  func dayFirst(at: Int) -> Match? {
    guard let days = days(at: at, month: nil) else { return nil }
    let next = skip(["of"], from: days.end)
    guard let name = month(at: next), next == days.end || days.isOrdinal else { return nil }
    return dated((name.end, days.first, days.last, days.isOrdinal), month: name.month)
  }

  /// "In August |27 soldiers| died": one is killed on a day, and in a month.
  private func isCount(_ days: Days, after month: Int) -> Bool {
    !days.isOrdinal && days.last == nil && text(month - 1) == "in" && upos(days.end) == "NOUN"
  }

  private typealias Days = (end: Int, first: Int, last: Int?, isOrdinal: Bool)

  /// One day of a month or several ("3", "27th", "3 and 4", "18-19", "3, 4 and 5").
  private func days(at: Int, month: Int?) -> Days? {
    guard let first = dayNumber(at: at) else { return nil }
    var end = first.end
    var last: Int?
    var next = end
    while let joined = nextDay(at: next, followsMonth: month != nil) {
      next = joined.end
      if joined.closes {
        end = joined.end
        last = joined.day
      }
    }
    return (end, first.day, last, first.isOrdinal)
  }

  private func dayNumber(at: Int) -> (end: Int, day: Int, isOrdinal: Bool)? {
    guard let day = plain(at), (1...31).contains(day), text(at).count <= 2,
      !(isGlued(at) && text(at - 1) == ".") || isCapitalised(at - 2)
    else { return nil }
    if isGlued(at + 1), TimeWords.ordinalEndings.contains(text(at + 1)) { return (at + 2, day, true) }
    // "June 5m" and "June 3:30" are no days; a glued dash or comma is.
    if isGlued(at + 1),
      ![",", ".", "-", ";", ")", "'", "\"", "”", "’", ":", "—", "]", "?", "!", "/"].contains(text(at + 1))
    {
      return nil
    }
    if text(at + 1) == ":", isGlued(at + 2), plain(at + 2) != nil { return nil }
    return (at + 1, day, false)
  }

  private func nextDay(at: Int, followsMonth: Bool) -> (end: Int, day: Int, closes: Bool)? {
    let joint = text(at)
    guard [",", "and", "or", "-", "to", "through", "&"].contains(joint) else { return nil }
    let start = joint == "," ? skip(["and"], from: at + 1) : at + 1
    guard let day = dayNumber(at: start) else { return nil }
    let closes = start > at + 1 || joint != ","
    if followsMonth {
      let next = text(day.end)
      if closes && (TimeWords.counted.contains(next) && next != "and") { return nil }
      if closes && ["NOUN", "ADJ", "PROPN"].contains(upos(day.end)) && month(at: day.end) == nil {
        return nil
      }
      if month(at: day.end) != nil { return nil }
      if !closes && ![",", "and", "or"].contains(next) { return nil }
    }
    return (day.end, day.day, closes)
  }

  private func dated(_ days: Days, month: Int) -> Match {
    let year = yearAfter(days.end)
    func date(_ day: Int) -> TimeMeaning {
      .date(PartialDate(year: year?.year, yearOffset: year?.offset, month: month, day: day))
    }
    let end = year?.end ?? days.end
    guard let last = days.last, last != days.first else { return (end, date(days.first)) }
    return (end, .span(date(days.first), date(last)))
  }

  /// Whether a month's name alone is a month: not "may", not a first name before a capital.
  private func isBareMonth(_ at: Int, _ end: Int) -> Bool {
    if at == 0 && end == lexemes.count { return true }
    let before = text(at - 1)
    let led = [
      "in", "last", "next", "this", "since", "until", "by", "early", "late", "mid", "of", "-", "during",
    ].contains(before)
    if TimeWords.doubtfulMonths.contains(text(at)) && !led && end == at + 1 { return false }
    if isCapitalised(end) && text(end).first?.isLetter == true && !led { return false }
    if text(at) == "march" && ["the", "a"].contains(before) { return false }
    if at > 0 && isCapitalised(at - 1) && !led && before != "the" && lexemes[at - 1].kind == .word
      && TimeWords.weekdays[before] == nil && at > 1
    {
      return false
    }
    return true
  }

  // MARK: - Weekdays

  /// "Tuesday", "Thursday, June 27", "Thursday (June 27)", "last Friday", "Friday last week".
  func weekday(at: Int) -> Match? {
    let shift = shift(at: at)
    let start = shift?.end ?? at
    guard isCapitalised(start), let day = TimeWords.weekdays[text(start)], isWholeWeekday(start) else {
      return nil
    }
    let end =
      text(start).count <= 5 && text(start + 1) == "." && isGlued(start + 1) && !text(start).hasSuffix("day")
      ? start + 2 : start + 1
    if let shift { return (end, .weekday(day, shift.shift)) }
    if let date = dateAfter(weekday: day, at: end) { return date }
    if text(end + 1) == "week" || text(end + 1) == "month" {
      if text(end) == "last" { return (end + 2, .weekday(day, .last)) }
      if text(end) == "next" { return (end + 2, .weekday(day, .next)) }
    }
    if text(end) == "next" { return (end + 1, .weekday(day, .next)) }
    if text(end) == "last" { return (end + 1, .weekday(day, .last)) }
    return (end, .weekday(day, .none))
  }

  /// Short names ("Sat", "Sun", "Wed") are weekdays only before a date or with a point.
  private func isWholeWeekday(_ at: Int) -> Bool {
    text(at).hasSuffix("day") || (text(at + 1) == "." && isGlued(at + 1))
      || dateAfter(weekday: .monday, at: at + 1) != nil
  }

  private func dateAfter(weekday: Weekday, at: Int) -> Match? {
    var start = afterPartOfDay(at)
    let bracket = text(start) == "("
    if text(start) == "," || bracket { start += 1 }
    start = skip(["the"], from: skip(["on"], from: start))
    guard start < lexemes.count, let match = monthFirst(at: start) ?? dayFirst(at: start) else { return nil }
    guard case .date(var date) = match.meaning, date.day != nil else { return nil }
    date.weekday = weekday
    return (bracket && text(match.end) == ")" ? match.end + 1 : match.end, .date(date))
  }

  /// "may last three months" has a verb.
  private func isVerbLast(_ at: Int) -> Bool {
    text(at) == "last"
      && (upos(at) == "VERB"
        || ["may", "will", "to", "would", "could", "can", "might", "should", "must", "not"].contains(
          text(at - 1)))
  }

  /// "last", "next", "this past" before a day, a month or a season.
  func shift(at: Int) -> (end: Int, shift: TimeShift)? {
    let start = skip(["the"], from: at)
    guard let shift = TimeWords.shifts[text(start)], !isVerbLast(start) else { return nil }
    if shift == .this, let second = TimeWords.shifts[text(start + 1)] { return (start + 2, second) }
    return (start + 1, shift)
  }
}
