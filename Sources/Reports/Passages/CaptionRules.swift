/// Descriptions of photographs and the names of those who took them.
enum CaptionRules {
  /// "Photo: …", "© Agency", "Jane Roe / Agency", "[Jane Roe/Agency]".
  static func isCredit(_ phrase: Phrase) -> Bool {
    let words = phrase.words
    guard words.count <= 14, phrase.range.count < 140 else { return false }
    if creditOpenings.opening(of: phrase.head.trimmingMarks()) != nil, !phrase.endsSentence || words.count < 9
    {
      return phrase.head.contains(":") || phrase.head.contains("/") || phrase.head.contains(" by ")
        || words.count <= 5
    }
    guard !phrase.endsSentence, words.count <= 8, phrase.isAllNames(words) else { return false }
    return endsInAgency(phrase, marks: "/|")
  }

  private static let creditOpenings: PhraseList = [
    "photo", "photos", "photo by", "image", "images", "image by", "picture", "credit", "photograph",
    "photography by",
    "file photo", "handout", "courtesy", "illustration",
  ]

  /// A paragraph that describes a photograph.
  ///
  /// - Parameter isNearTop: Whether it is one of the first, where an unmarked caption can stand.
  static func isCaption(_ text: ScalarText, _ phrase: Phrase, isNearTop: Bool) -> Bool {
    guard phrase.range.count < 600, phrase.words.count <= 60 else { return false }
    if openings.opening(of: phrase.head) != nil { return true }
    if marks.isInside(phrase.head) || marks.isInside(phrase.tail) { return true }
    if !phrase.endsSentence || phrase.tail.hasSuffix("]") || phrase.tail.hasSuffix(")") {
      if phrase.words.count > 5, endsInAgency(phrase, marks: "/|[(") {
        return isNearTop || phrase.tail.hasSuffix("]") || phrase.tail.contains("/")
      }
    }
    return isNearTop && creditStart(text, phrase.range) != nil
  }

  private static let openings: PhraseList = [
    "file photo", "file -", "file –", "file —", "in this photo", "in this image", "in this picture",
    "in this handout",
    "in this undated", "in this file", "this photo", "this image", "this picture shows", "a handout photo",
    "a file photo",
    "a photo shows", "pictured:", "above:", "caption:", "a picture shows", "a view shows",
    "a general view of",
  ]
  private static let marks: PhraseList = [
    "(center)", "(centre)", "(left)", "(right)", "(l)", "(r)", "(c)", "(2nd l)", "(2nd r)", "(from left)",
    "(pictured)",
    "(photo", "(image", "[photo", "[file", "(file photo", "photo/", "photo by", "/getty", "via getty",
    "via ap", "via reuters",
    "(handout", "photo credit", "(top)", "(bottom)", "(background)", "(foreground)", "(front row",
    "(second left)",
    "(second right)", "photo:", "(far left)", "(far right)",
  ]

  /// Whether the last words, after one of the marks, name an agency.
  private static func endsInAgency(_ phrase: Phrase, marks: String) -> Bool {
    let scalars = Array(phrase.tail.unicodeScalars)
    guard let at = scalars.lastIndex(where: { marks.unicodeScalars.contains($0) }), at + 1 < scalars.count
    else {
      return false
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[(at + 1)...])
    return PassageWords.agencies.contains(String(view).trimmingMarks())
  }

  /// Where the credit begins in "… meets the heads of three armies. Defense Ministry", or `nil`.
  static func creditStart(_ text: ScalarText, _ range: Range<Int>) -> Int? {
    guard range.count < 600 else { return nil }
    let sentences = SentenceSplitter().sentences(in: text, range: range)
    guard sentences.count > 1, sentences.count <= 4, let last = sentences.last else { return nil }
    let phrase = Phrase(text.scalars, last)
    let words = phrase.words
    guard !phrase.endsSentence, words.count <= 6, last.count > 2, phrase.isAllNames(words) else { return nil }
    guard phrase.isCapitalised(words[0]) || phrase.head.hasPrefix("/") else { return nil }
    return last.lowerBound
  }
}
