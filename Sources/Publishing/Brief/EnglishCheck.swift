import Reports

/// Tells whether a report is mostly not in English.
///
/// In English prose about four words of ten are among the commonest; in other languages hardly one is. Short
/// texts are given the benefit of the doubt.
enum EnglishCheck {
  static func isForeign(_ report: Report) -> Bool {
    var words = 0
    var common = 0
    var foreign = 0
    for part in report.text.string.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
      words += 1
      if commonest.contains(part.lowercased()) { common += 1 }
      if part.unicodeScalars.contains(where: { $0.value > 0x24F && $0.properties.isAlphabetic }) {
        foreign += 1
      }
    }
    guard words >= 20 else { return foreign * 2 > words && words > 0 }
    return foreign * 2 > words || common * 100 < words * 15
  }

  /// The words that make up most of English running text, less those that other languages have too.
  private static let commonest: Set<String> = [
    "the", "of", "and", "to", "that", "it", "is", "was", "for", "on", "are", "with", "as", "his", "they",
    "be", "at", "this", "have", "from", "by", "had", "not", "but", "what", "were", "we", "when", "your",
    "said", "there", "which", "their", "has", "been", "would", "who", "will", "more", "its", "after", "he",
    "her", "she", "than", "or", "an", "its", "into", "two", "could", "other", "first",
  ]
}
