/// Lengths, repeated times and times told by reference.
extension TimeGrammar {
  /// "nine months", "two-year", "a few days", "the nine months", "2 1/2 years", "a while", "years".
  func plainLength(at: Int) -> Atom? {
    var start = at
    if ["the", "its", "his", "their", "our", "these", "those"].contains(text(at)) {
      start += 1
      if ["first", "latest", "last", "past", "next", "final", "previous", "full", "initial"].contains(
        text(start))
      {
        start += 1
      }
    }
    guard start < lexemes.count else { return nil }
    if text(at) == "a" || text(at) == "the", start <= at + 1, let length = amount(at: at + 1),
      text(length.end - 2) == "-"
    {
      // "a three-year period" is whole, of "the two-week crisis" only "two-week".
      guard text(length.end) == "period" || text(length.end) == "span" else { return nil }
      return Atom(end: length.end + 1, meaning: .length(TimeLength(count: length.count, unit: length.unit)))
    }
    if start > at, let length = amount(at: start), text(length.end - 2) == "-" { return nil }
    if let whole = wholeYear(at: at) { return whole }
    if let length = amount(at: start) {
      if isAge(length.end) || isRate(at: start, length.end) { return nil }
      guard isLengthUnit(start, length.end) else { return nil }
      var end = length.end
      if text(start) == "a" || text(start) == "an", text(start - 1) != "half",
        isBareIndefinite(start, length.end)
      {
        return nil
      }
      if text(end) == "or", text(end + 1) == "so" { end += 2 }
      if text(end) == "or", let more = TimeWords.counts[text(end + 1)], more == 2, start == at,
        text(start) == "a"
      {
        return Atom(end: end + 2, meaning: .length(TimeLength(count: nil, unit: length.unit)))
      }
      if text(end) == "period", text(start) == "a" || text(at) == "the" { end += 1 }
      let isLong = text(end) == "-" && isGlued(end) && text(end + 1) == "long"
      if isLong { end += 2 }
      return Atom(end: end, meaning: .length(TimeLength(count: length.count, unit: length.unit)))
    }
    if text(at) == "a", text(at + 1) == "while" {
      return Atom(end: at + 2, meaning: .length(TimeLength(count: nil, unit: nil)))
    }
    return barePlural(at: at)
  }

  /// "the year ended March 31", "the fiscal year", "for the year", "the full year", "for the week".
  private func wholeYear(at: Int) -> Atom? {
    guard text(at) == "the" else { return nil }
    let isFull = text(at + 1) == "full" || text(at + 1) == "fiscal"
    let noun = isFull ? at + 2 : at + 1
    guard let unit = TimeWords.units[text(noun)], [.year, .month, .week].contains(unit),
      !text(noun).hasSuffix("s")
    else { return nil }
    if text(noun + 1) == "ended" || text(noun + 1) == "ending" || text(at + 1) == "fiscal" {
      return Atom(end: noun + 1, meaning: .length(TimeLength(count: 1, unit: unit)))
    }
    guard isFull || text(at - 1) == "for", text(noun + 1) != "of", text(noun + 1) != "-" else { return nil }
    return Atom(end: noun + 1, meaning: .unit(unit, 0))
  }

  /// "for years", "in months", "decades of war", "weeks-long"; not "the years".
  private func barePlural(at: Int) -> Atom? {
    guard let unit = TimeWords.units[text(at)] else { return nil }
    if text(at + 1) == "-", isGlued(at + 1), text(at + 2) == "long" || text(at + 2) == "old" {
      guard text(at + 2) == "long" else { return nil }
      return Atom(
        end: at + 3, meaning: .length(TimeLength(count: text(at).hasSuffix("s") ? nil : 1, unit: unit)))
    }
    let before = text(at - 1)
    guard text(at).hasSuffix("s"), before != "-" else { return nil }
    if text(at + 1) == "ago" { return Atom(end: at + 2, meaning: .distance(nil, unit)) }
    if [
      "for", "in", "over", "within", "through", "after", "of", "during", "take", "takes", "took", "last",
      "lasted",
    ].contains(before),
      before != "last"
    {
      return Atom(end: at + 1, meaning: .length(TimeLength(count: nil, unit: unit)))
    }
    let after = text(at + 1)
    if ["after", "before", "of", "earlier", "later"].contains(after), TimeWords.counts[before] == nil,
      !["the", "these", "those", "two", "of", "'"].contains(before)
    {
      return Atom(end: at + 1, meaning: .length(TimeLength(count: nil, unit: unit)))
    }
    return nil
  }

  /// "55 years old", "a 23-year-old": an age is no time.
  private func isAge(_ end: Int) -> Bool {
    if text(end) == "old" || text(end) == "older" || text(end) == "younger" { return true }
    if text(end) == "of", text(end + 1) == "age" { return true }
    return text(end) == "-" && isGlued(end) && text(end + 1) == "old"
  }

  /// "$2 million a year", "three times a week": those are sets.
  private func isRate(at: Int, _ end: Int) -> Bool { false }

  /// Whether the unit's word is one here: "a second" and "a quarter" alone are none, "two quarters" is.
  private func isLengthUnit(_ start: Int, _ end: Int) -> Bool {
    let word = text(end - 1)
    if word == "quarter", text(start) == "a" || text(start) == "one" { return false }
    if word == "quarters", text(start - 1) == "-" { return false }
    if TimeWords.ordinals[text(start)] != nil { return false }
    return word != "mon"
  }

  /// "a day", "an hour" in no place of a length: no preposition before, nothing to count after.
  private func isBareIndefinite(_ start: Int, _ end: Int) -> Bool {
    let before = text(start - 1)
    if end - start > 2 || text(end) == "-" { return false }
    let isCounted =
      start > 0
      && (lexemes[start - 1].kind == .number
        || [
          "cents", "dollars", "million", "billion", "times", "once", "twice", "barrels", "shares", "tons",
          "francs", "yen", "%",
        ].contains(before))
    if isCounted { return true }
    return text(end) == "of" && TimeWords.units[text(end - 1)] == .day
  }

  // MARK: - Sets

  private static let frequencies: [String: String] = [
    "daily": "P1D", "hourly": "PT1H", "annually": "P1Y", "monthly": "P1M", "yearly": "P1Y",
    "nightly": "XXXX-XX-XXTNI",
  ]

  /// "every year", "each Friday", "every four years", "annually", "Fridays", "a year" after a count.
  func set(at: Int) -> Atom? {
    if let value = Self.frequencies[text(at)] {
      if isCapitalised(at) && at > 0 { return nil }
      // A daily newspaper comes every day, but tells no time.
      if upos(at) == "ADJ" { return nil }
      if text(at) == "daily" || text(at) == "monthly" || text(at) == "yearly" || text(at) == "nightly",
        ["PROPN"].contains(upos(at))
      {
        return nil
      }
      return Atom(end: at + 1, meaning: .set(value))
    }
    if text(at) == "every" || text(at) == "each" { return repeated(at: at + 1) }
    if text(at).hasSuffix("days"), isCapitalised(at),
      let day = TimeWords.weekdays[String(text(at).dropLast())]
    {
      return Atom(end: at + 1, meaning: .set("XXXX-WXX-\(day.rawValue)"))
    }
    if text(at) == "a" || text(at) == "an", let unit = TimeWords.units[text(at + 1)],
      !text(at + 1).hasSuffix("s"), isAfterCount(at)
    {
      return unit == .quarter || text(at + 2) == "ago" || text(at + 2) == "earlier" || text(at + 2) == "-"
        ? nil : Atom(end: at + 2, meaning: .set(TimexValue.length(TimeLength(count: 1, unit: unit))))
    }
    return nil
  }

  private func repeated(at: Int) -> Atom? {
    var start = at
    if text(start) == "other" || text(start) == "single" { start += 1 }
    if let day = TimeWords.weekdays[text(start)] {
      return Atom(end: start + 1, meaning: .set("XXXX-WXX-\(day.rawValue)"))
    }
    if isCapitalised(start), let month = TimeWords.months[text(start)] {
      return Atom(end: start + 1, meaning: .set("XXXX-" + TimexValue.two(month)))
    }
    if let season = TimeWords.seasons[text(start)] {
      return Atom(end: start + 1, meaning: .set("XXXX-" + TimexValue.season(season)))
    }
    if let letters = TimeWords.dayLetters[text(start)] {
      return Atom(end: start + 1, meaning: .set("XXXX-XX-XXT" + letters))
    }
    if let unit = TimeWords.units[text(start)] {
      let count: Double = text(at) == "other" ? 2 : 1
      return Atom(end: start + 1, meaning: .set(TimexValue.length(TimeLength(count: count, unit: unit))))
    }
    guard let length = amount(at: start) else { return nil }
    return Atom(
      end: length.end, meaning: .set(TimexValue.length(TimeLength(count: length.count, unit: length.unit))))
  }

  /// Whether a number or a count of times stands before "a year".
  private func isAfterCount(_ at: Int) -> Bool {
    let before = text(at - 1)
    if ["times", "once", "twice", "cents", "million", "billion", "jobs", "barrels", "tons", "tonnes", "%"]
      .contains(before)
    {
      return true
    }
    guard at > 0 else { return false }
    if lexemes[at - 1].kind == .number { return true }
    // "358,000 barrels a day", "fifty thousand discs a year"
    guard upos(at - 1) == "NOUN", at > 1 else { return false }
    return (max(0, at - 3)...at - 2).contains {
      lexemes[$0].kind == .number || ["million", "billion", "thousand", "hundred"].contains(text($0))
    }
  }

  // MARK: - References

  /// "now", "recently", "current", "the past", "the near future".
  func reference(at: Int) -> Atom? {
    func present(_ end: Int) -> Atom { Atom(end: end, meaning: .reference(.present)) }
    func past(_ end: Int) -> Atom { Atom(end: end, meaning: .reference(.past)) }
    func future(_ end: Int) -> Atom { Atom(end: end, meaning: .reference(.future)) }
    switch text(at) {
    case "now":
      if text(at - 1) == "until" || text(at - 1) == "till" { return present(at + 1) }
      return text(at + 1) == "-" && isGlued(at + 1) ? nil : present(at + 1)
    case "right": return text(at + 1) == "now" ? present(at + 2) : nil
    case "currently", "presently", "nowadays": return present(at + 1)
    case "current":
      return upos(at) == "ADJ" || upos(at) == "X" ? present(at + 1) : nil
    case "these": return text(at + 1) == "days" ? present(at + 2) : nil
    case "recently", "formerly": return text(at) == "recently" ? past(at + 1) : nil
    case "more": return text(at + 1) == "recently" ? past(at + 2) : nil
    case "recent": return past(at + 1)
    case "soon":
      return ["as", "so", "too"].contains(text(at - 1)) || text(at + 1) == "as" ? nil : future(at + 1)
    case "a": return text(at + 1) == "later" && text(at + 2) == "date" ? future(at + 3) : nil
    case "then":
      guard ["until", "since", "by"].contains(text(at - 1)) else { return nil }
      return Atom(end: at + 1, meaning: .same(.day, 0))
    case "the":
      if text(at + 1) == "past", !isNoun(at + 2) { return past(at + 2) }
      if text(at + 1) == "recent", text(at + 2) == "past" { return past(at + 3) }
      if text(at + 1) == "future", !isNoun(at + 2) { return future(at + 2) }
      if ["near", "foreseeable", "immediate", "distant"].contains(text(at + 1)), text(at + 2) == "future" {
        return future(at + 3)
      }
      return nil
    case "future": return upos(at) == "NOUN" && text(at - 1) == "in" ? future(at + 1) : nil
    default: return nil
    }
  }

  private func isNoun(_ at: Int) -> Bool {
    guard at < lexemes.count, lexemes[at].kind != .mark else { return false }
    return ["NOUN", "ADJ", "PROPN", "NUM"].contains(upos(at)) || lexemes[at].kind == .number
  }
}
