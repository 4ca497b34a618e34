import TimeAndPlace

extension FigureNumberScanner {
  private static let bounds: [(words: [String], bound: Figure.Bound)] = [
    (["at", "least"], .atLeast), (["no", "fewer", "than"], .atLeast), (["no", "less", "than"], .atLeast),
    (["not", "less", "than"], .atLeast), (["a", "minimum", "of"], .atLeast),
    (["at", "the", "least"], .atLeast),
    (["as", "many", "as"], .upTo), (["as", "much", "as"], .upTo), (["up", "to"], .upTo),
    (["at", "most"], .upTo),
    (["no", "more", "than"], .upTo), (["not", "more", "than"], .upTo), (["a", "maximum", "of"], .upTo),
    (["more", "than"], .moreThan), (["greater", "than"], .moreThan), (["well", "over"], .moreThan),
    (["in", "excess", "of"], .moreThan), (["upwards", "of"], .moreThan), (["upward", "of"], .moreThan),
    (["over"], .moreThan), (["above"], .moreThan), (["exceeding"], .moreThan),
    (["fewer", "than"], .fewerThan),
    (["less", "than"], .fewerThan), (["under"], .fewerThan), (["below"], .fewerThan), (["about"], .about),
    (["around"], .about), (["some"], .about), (["roughly"], .about), (["approximately"], .about),
    (["nearly"], .about),
    (["almost"], .about), (["close", "to"], .about), (["an", "estimated"], .about), (["estimated"], .about),
    (["circa"], .about), (["perhaps"], .about), (["possibly"], .about), (["virtually"], .about),
  ]

  /// The number with the words of its bound, before and after it.
  func bounded(_ number: FigureNumber) -> FigureNumber {
    var number = number
    let start = number.span.lowerBound
    if let found = Self.bounds.first(where: { matches($0.words, endingAt: start) }) {
      number.bound = found.bound
      number.span = (start - found.words.count)..<number.span.upperBound
      return number
    }
    let end = number.span.upperBound
    if text(end) == "or" && text(end + 1) == "more" { return with(number, .atLeast, end + 2) }
    if text(end) == "or" && text(end + 1) == "so" { return with(number, .about, end + 2) }
    if text(end) == "+" && isGlued(end) { return with(number, .moreThan, end + 1) }
    if text(end) == "-" && isGlued(end) && text(end + 1) == "odd" { return with(number, .about, end + 2) }
    if text(end) == "-" && isGlued(end) && text(end + 1) == "plus" { return with(number, .moreThan, end + 2) }
    return number
  }

  private func with(_ number: FigureNumber, _ bound: Figure.Bound, _ end: Int) -> FigureNumber {
    var number = number
    number.bound = bound
    number.span = number.span.lowerBound..<end
    return number
  }

  private func matches(_ words: [String], endingAt end: Int) -> Bool {
    let start = end - words.count
    guard start >= 0 else { return false }
    return words.indices.allSatisfy { lexemes[start + $0].text == words[$0] && !isTime[start + $0] }
  }

  // MARK: - Numbers that are no counts

  /// Whether a number can be a count: not an age, a time of day, an ordinal, a score or part of a name.
  func isCount(_ number: FigureNumber) -> Bool {
    let start = number.span.lowerBound
    let end = number.span.upperBound
    if number.isMoney || number.isPercentage || number.isStrength { return true }
    return !isPartOfName(start, end) && !isAge(start, end) && !isClock(start, end)
      && !isOrdinalOrFraction(end)
      && !isCompound(end) && !isScore(start, end)
  }

  private func isPartOfName(_ start: Int, _ end: Int) -> Bool {
    if isGlued(start), isWord(start - 1) || isNumber(start - 1) { return true }
    if isGlued(start), ["-", "/", ".", "#", "+", ":", "@", "_"].contains(text(start - 1)), isGlued(start - 1)
    {
      return true
    }
    if ["#", "+", "&"].contains(text(start - 1)) { return true }
    let before = text(start - 1) == "." ? text(start - 2) : text(start - 1)
    if FigureWords.numbered.contains(before) && !(text(start - 1) == "." && before != "no") {
      // "The dead of the port number 23": a verb.
      return
        !(before == "number"
        && (max(0, start - 9)..<start).contains { ["dead", "wounded"].contains(text($0)) })
    }
    if before == "of" && text(start - 2) == "group" && isCapitalised(start - 2) { return true }
    let inWords = !isNumber(start)
    // "Camp Seven", "the Big Three".
    if inWords && isCapitalised(start) && start > 0 && isWord(start - 1) && isCapitalised(start - 1)
      && !isWord(end)
    {
      return true
    }
    // "Boeing 737 crashed", "Euro 2020": a capital before and no noun to count after.
    if !inWords && start > 1 && isCapitalised(start - 1) && isWord(start - 1) && !isLowerNoun(end) {
      return true
    }
    if isGlued(end), isWord(end) { return true }
    // A list's number.
    return start == 0 && isNumber(start) && [".", ")"].contains(text(end)) && end + 1 < lexemes.count
  }

  private func isLowerNoun(_ at: Int) -> Bool {
    guard isWord(at) else { return false }
    return ![
      "in", "on", "at", "to", "and", "or", "as", "was", "is", "were", "by", "for", "from", "with", "of",
      "that", "which", "crashed",
    ]
    .contains(text(at))
  }

  private func isAge(_ start: Int, _ end: Int) -> Bool {
    if text(end) == "-" && ["year", "month", "day", "week"].contains(text(end + 1)) { return true }
    if text(end) == "year" && text(end + 1) == "old" || text(end) == "years" && text(end + 1) == "old" {
      return true
    }
    if ["and", "or"].contains(text(start - 1)), text(start - 3) == "aged" { return true }
    guard isNumber(start), lexemes[start].plain.map({ $0 < 120 }) ?? false else { return false }
    return text(start - 1) == "," && isCapitalised(start - 2) && [",", ".", "and", ";"].contains(text(end))
      || text(start - 1) == "(" && text(end) == ")"
  }

  private func isClock(_ start: Int, _ end: Int) -> Bool {
    if text(end) == ":" && isGlued(end) && isNumber(end + 1) && isGlued(end + 1) { return true }
    if ["a.m.", "p.m.", "am", "pm", "gmt", "utc", "a.m", "p.m", "o", "noon", "hrs"].contains(text(end)) {
      return true
    }
    if text(end) == "local" && text(end + 1) == "time" { return true }
    return text(end) == "hours" && text(start).count == 4
  }

  private func isOrdinalOrFraction(_ end: Int) -> Bool {
    let next = text(end) == "-" ? text(end + 1) : text(end)
    return [
      "third", "thirds", "quarters", "quarter", "fifths", "fifth", "tenths", "tenth", "half", "st", "nd",
      "rd", "th",
    ]
    .contains(next) && (next.count > 2 || isGlued(end))
  }

  /// "two-day", "three-way", "12-point": a number that only describes.
  private func isCompound(_ end: Int) -> Bool {
    text(end) == "-" && isGlued(end) && isGlued(end + 1) && isWord(end + 1)
      && !["odd", "plus"].contains(text(end + 1))
  }

  /// "3-2", "555-0123", "9/11".
  private func isScore(_ start: Int, _ end: Int) -> Bool {
    (["-", "/"].contains(text(end)) && isGlued(end) && isNumber(end + 1) && isGlued(end + 1))
  }
}
