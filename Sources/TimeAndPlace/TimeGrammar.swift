import Language

/// The rules that read an expression of time from a place in a sentence's lexemes.
///
/// Each rule looks at one place and gives where the expression ends, exclusive, and what it means, or `nil`.
struct TimeGrammar {
  typealias Match = (end: Int, meaning: TimeMeaning)

  let tokens: [Token]
  let lexemes: [Lexeme]

  init(tokens: [Token]) {
    self.tokens = tokens
    lexemes = Lexeme.split(tokens)
  }

  func match(at: Int) -> Match? {
    let lexeme = lexemes[at]
    if lexeme.kind == .mark && lexeme.text != "'" { return nil }
    if lexeme.kind == .word && !TimeWords.openings.contains(lexeme.text) { return nil }
    return repeated(at: at) ?? clockTime(at: at) ?? bounded(at: at) ?? relativePart(at: at) ?? part(at: at)
      ?? extended(at: at)
  }

  /// A time with what follows it: the other end of a span, the part of a day.
  func extended(at: Int) -> Match? {
    guard var match = base(at: at) else { return nil }
    match.end = afterPartOfDay(match.end)
    if let span = spanned(match) { return span }
    let whole = withClock(Atom(end: match.end, meaning: match.meaning))
    return (whole.end, whole.meaning)
  }

  /// "every Friday" is not the last one.
  private func repeated(at: Int) -> Match? {
    guard text(at) == "every" || text(at) == "each", let set = set(at: at) else { return nil }
    return (set.end, set.meaning)
  }

  /// "10 p.m. Wednesday", "1630 GMT", "noon".
  private func clockTime(at: Int) -> Match? {
    guard let clock = clock(at: at), case .clock(let time, _) = clock.meaning, time.hour != nil else {
      return nil
    }
    return (clock.end, clock.meaning)
  }

  private func base(at: Int) -> Match? {
    switch lexemes[at].kind {
    case .number: number(at: at)
    case .word: named(at: at) ?? counted(at: at)
    case .mark: shortDecade(at: at)
    }
  }

  private func number(at: Int) -> Match? {
    guard !isGlued(at) || text(at - 1) == "-" || text(at - 1) == "(" || text(at - 1) == "\"" else {
      return nil
    }
    return isoDate(at: at) ?? numericDate(at: at) ?? elevenSeptember(at: at) ?? dayFirst(at: at) ?? century(
      at: at) ?? decade(at: at)
      ?? counted(at: at) ?? year(at: at)
  }

  private func named(at: Int) -> Match? {
    weekday(at: at) ?? monthFirst(at: at) ?? dayWord(at: at) ?? shifted(at: at) ?? share(at: at) ?? season(
      at: at)
      ?? holiday(at: at) ?? century(at: at) ?? weekendOrOrdinalDay(at: at)
  }

  // MARK: - Looking at a place

  func text(_ at: Int) -> String { at >= 0 && at < lexemes.count ? lexemes[at].text : "" }

  func isGlued(_ at: Int) -> Bool { at > 0 && at < lexemes.count && !lexemes[at].spaceBefore }

  func plain(_ at: Int) -> Int? { at >= 0 && at < lexemes.count ? lexemes[at].plain : nil }

  func isCapitalised(_ at: Int) -> Bool { at >= 0 && at < lexemes.count && lexemes[at].isCapitalised }

  /// The part of speech of the word at a place, "X" when there are no tags.
  func upos(_ at: Int) -> String {
    at >= 0 && at < lexemes.count ? tokens[lexemes[at].firstToken].upos : "X"
  }

  private static let approximations: Set<String> = [
    "about", "around", "nearly", "almost", "over", "some", "just", "only", "roughly",
  ]

  func skip(_ words: [String], from at: Int) -> Int { words.contains(text(at)) ? at + 1 : at }

  /// Past "night", "morning"… after a day.
  func afterPartOfDay(_ at: Int) -> Int {
    if TimeWords.partsOfDay.contains(text(at)) { return at + 1 }
    if text(at) == "in", text(at + 1) == "the", TimeWords.partsOfDay.contains(text(at + 2)) { return at + 3 }
    return at
  }

  /// A small whole number in digits or words, or a vague one (`nil`): "10", "twenty-one", "a few", "two or three".
  func count(at: Int) -> (end: Int, value: Int?)? {
    var at = at
    switch (text(at), text(at + 1)) {
    case ("more", "than"), ("less", "than"), ("at", "least"), ("up", "to"): at += 2
    default: break
    }
    if Self.approximations.contains(text(at)) { at += 1 }
    if text(at) == "a" && (TimeWords.vagueCounts.contains(text(at + 1)) || text(at + 1) == "dozen") {
      let value = text(at + 1) == "dozen" ? 12 : nil
      return (skip(["of"], from: at + 2), value)
    }
    if TimeWords.vagueCounts.contains(text(at)) { return (skip(["of"], from: at + 1), nil) }
    guard let first = single(at: at) else { return nil }
    if ["or", "to", "-"].contains(text(first.end)), let second = single(at: first.end + 1),
      second.value > first.value
    {
      return (second.end, nil)
    }
    return (first.end, first.value)
  }

  private func single(at: Int) -> (end: Int, value: Int)? {
    if let number = plain(at) { return number < 1000 ? (at + 1, number) : nil }
    guard let value = TimeWords.counts[text(at)] else { return nil }
    if value >= 20, value < 100, text(at + 1) == "-" || isGlued(at + 1),
      let ones = TimeWords.counts[text(at + 2)],
      ones < 10
    {
      return (at + 3, value + ones)
    }
    return (at + 1, value)
  }

  /// A year that may stand beside a month or a season.
  func yearNumber(_ at: Int) -> Int? {
    guard let year = plain(at), text(at).count == 4, (1000...2200).contains(year) else { return nil }
    let next = text(at + 1)
    if TimeWords.counted.contains(next) && next != "and" && next != "-" { return nil }
    return year
  }

  /// A year after a date, with or without a comma, or "last year" and the like.
  func yearAfter(_ at: Int) -> (end: Int, year: Int?, offset: Int?)? {
    let start = text(at) == "," || text(at) == "of" || text(at) == "in" ? at + 1 : at
    if let year = yearNumber(start) { return (start + 1, year, nil) }
    let plainStart = text(at) == "of" ? at + 1 : at
    if text(plainStart + 1) == "year" {
      switch text(plainStart) {
      case "last", "previous": return (plainStart + 2, nil, -1)
      case "this": return (plainStart + 2, nil, 0)
      case "next": return (plainStart + 2, nil, 1)
      default: return nil
      }
    }
    return nil
  }
}
