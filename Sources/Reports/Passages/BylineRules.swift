/// Lines that say who wrote a report and when it came out.
enum BylineRules {
  static func isByline(_ phrase: Phrase) -> Bool {
    guard phrase.range.count < 200 else { return false }
    let words = phrase.words
    guard let first = words.first, words.count <= 20 else { return false }
    if isByName(phrase, words) { return true }
    let low = phrase.bare(first)
    if openings.contains(low), words.count <= 15, hasDigit(phrase) || phrase.head.contains(":") {
      return true
    }
    if labels.opening(of: phrase.head) != nil, !phrase.endsSentence { return true }
    return isDateLine(phrase, words) || isNameAndDate(phrase, words)
  }

  private static let openings = PassageWords.words("published updated posted modified issued date")
  private static let labels: PhraseList = [
    "last updated", "last modified", "published on", "published at", "updated on", "updated at",
    "staff writer",
    "staff reporter", "staff correspondent", "our correspondent", "from our correspondent", "written by",
    "text by",
    "words by", "story by", "special correspondent", "web desk", "news desk", "by our correspondent",
    "by staff",
  ]

  /// "By Moussa Keita in Bamako and Jane Roe, Example Press"
  private static func isByName(_ phrase: Phrase, _ words: [Range<Int>]) -> Bool {
    guard phrase.bare(words[0]) == "by", words.count >= 2, words.count <= 16 else { return false }
    let names = words.dropFirst()
    guard phrase.isCapitalised(names.first!), phrase.isAllNames(names) else { return false }
    return !phrase.endsSentence || phrase.tail.hasSuffix("r.") || hasDigit(phrase)
  }

  /// "April 3, 2025 10:15 GMT"
  private static func isDateLine(_ phrase: Phrase, _ words: [Range<Int>]) -> Bool {
    guard words.count <= 9, hasDigit(phrase) else { return false }
    var hasMonth = false
    for word in words {
      let bare = phrase.bare(word)
      if PassageWords.months.contains(bare) { hasMonth = true }
      let isDay = bare.isEmpty || PassageWords.months.contains(bare) || PassageWords.weekdays.contains(bare)
      let isTime = SentenceLexicon.afterClock.contains(bare) || clock.contains(bare)
      let isNumber = bare.unicodeScalars.first.map(\.isASCIIDigit) ?? false
      if !isDay, !isTime, !isNumber { return false }
    }
    return hasMonth || phrase.head.unicodeScalars.filter { "-/:".unicodeScalars.contains($0) }.count >= 2
  }

  private static let clock = PassageWords.words(
    "am pm a.m p.m at on the of th utc gmt et updated published min read hrs hours")

  /// "Jane A. Roe Jr., The Example Post March 31, 2018 2:36 pm."
  private static func isNameAndDate(_ phrase: Phrase, _ words: [Range<Int>]) -> Bool {
    guard words.count >= 4, words.count <= 18 else { return false }
    let bares = words.map(phrase.bare)
    guard let month = bares.firstIndex(where: PassageWords.months.contains), month > 0 else { return false }
    let hasYear = bares[month...].contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    guard hasYear, phrase.isAllNames(words) else { return false }
    // A sentence would have a small word in lower case that is neither a name's nor a clock's.
    return bares[..<month].allSatisfy {
      !SentenceLexicon.starters.contains($0) || PassageWords.small.contains($0) || $0 == "the"
    }
  }

  private static func hasDigit(_ phrase: Phrase) -> Bool {
    phrase.head.unicodeScalars.contains(where: \.isASCIIDigit)
  }
}
