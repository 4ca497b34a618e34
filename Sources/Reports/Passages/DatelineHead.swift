/// The place, day and agency of what stands before a dateline's dash; `nil` where it is something else.
struct DatelineHead {
  var place: Range<Int> = 0..<0
  var day: Range<Int> = 0..<0
  var hasAgency = false
  var hasComma = false
  /// The first word of the place is in capitals.
  var isShouted = false
  var wordCount = 0

  init?(_ text: ScalarText, _ range: Range<Int>) {
    let scalars = text.scalars
    let phrase = Phrase(scalars, range)
    var inBrackets = false
    var placeWords: [Range<Int>] = []
    var dayWords: [Range<Int>] = []
    for word in phrase.words {
      if scalars[word.lowerBound] == "(" { inBrackets = true }
      let closes = word.contains { scalars[$0] == ")" }
      if inBrackets {
        hasAgency = true
        if closes { inBrackets = false }
        continue
      }
      if hasAgency, Self.isPunctuation(scalars, word) { continue }
      if Self.isDay(phrase.bare(word), isFirst: placeWords.isEmpty) {
        dayWords.append(word)
      } else if dayWords.isEmpty, !hasAgency {
        guard Self.isPlace(phrase, word, isFirst: placeWords.isEmpty) else { return nil }
        placeWords.append(word)
      } else {
        return nil
      }
    }
    guard !inBrackets, placeWords.count <= 7, dayWords.count <= 5, let first = placeWords.first else {
      return nil
    }
    place = Self.trimmed(scalars, first.lowerBound..<placeWords[placeWords.count - 1].upperBound)
    if let from = dayWords.first {
      day = Self.trimmed(scalars, from.lowerBound..<dayWords[dayWords.count - 1].upperBound)
    }
    hasComma = place.contains { scalars[$0] == "," }
    wordCount = placeWords.count
    isShouted = !first.contains { scalars[$0].isLower } && first.filter { scalars[$0].isUpper }.count > 1
  }

  private static func isPunctuation(_ scalars: [Unicode.Scalar], _ word: Range<Int>) -> Bool {
    !word.contains { scalars[$0].isAlphanumeric }
  }

  /// A month, a weekday, a number.
  private static func isDay(_ bare: String, isFirst: Bool) -> Bool {
    if PassageWords.months.contains(bare) || PassageWords.weekdays.contains(bare) { return !isFirst }
    guard let digit = bare.unicodeScalars.first, digit.isASCIIDigit else { return false }
    return bare.unicodeScalars.count <= 10 && !isFirst
  }

  private static func isPlace(_ phrase: Phrase, _ word: Range<Int>, isFirst: Bool) -> Bool {
    let bare = phrase.bare(word)
    if bare.isEmpty { return !isFirst && word.allSatisfy { phrase.scalars[$0] == "/" } }
    if labels.contains(bare) || SentenceLexicon.starters.contains(bare) && bare != "an" { return false }
    if !phrase.isCapitalised(word), isFirst || !PassageWords.small.contains(bare) { return false }
    return word.allSatisfy { index in
      let scalar = phrase.scalars[index]
      return scalar.isLetter || scalar.isApostrophe || scalar == "." || scalar == "," || scalar == "-"
        || scalar == "/"
    }
  }

  /// Words in capitals that open a line without naming a place.
  private static let labels = PassageWords.words(
    """
    breaking update updated exclusive analysis opinion explainer factbox watch live video photos photo correction \
    corrected interview feature file timeline profile background editorial comment news report
    """)

  private static func trimmed(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, scalars[upper - 1] == "," || scalars[upper - 1].isSpace { upper -= 1 }
    return range.lowerBound..<upper
  }
}
