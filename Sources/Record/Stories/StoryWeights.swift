import Foundation

/// How much each word tells of what a report is about: rare words more than usual ones, names and figures more than others.
///
/// How rare a word is comes from the reports seen, with 2,000 reports of the usual kind thought before them, so that
/// five reports on one story can be weighed too.
struct StoryWeights: Sendable {
  private var reports: [UInt32: Int32] = [:]
  private var count = 0

  private static let background = 2_000.0
  /// How many words are counted; beyond it those seen once are forgotten.
  private static let maximum = 2_000_000
  /// In how many of the background's reports a word stands that is in no list.
  private static let unknown = 8.0
  private static let name = 1.5
  private static let figure = 2.0
  /// Words in a larger share of all reports than this tell nothing.
  private static let usual = 0.12

  mutating func see(_ report: StoryReport) {
    count += 1
    for word in report.words { reports[word.word, default: 0] += 1 }
    if reports.count > Self.maximum { reports = reports.filter { $0.value > 1 } }
  }

  /// The report's weightiest words at length one.
  func vector(of report: StoryReport, maximum: Int) -> StoryVector {
    var vector = StoryVector()
    for word in report.words {
      let share = StoryWords.share(of: word.word)
      guard share < Self.usual else { continue }
      let seen = Double(reports[word.word] ?? 1) + max(share * Self.background, Self.unknown)
      let rarity = log(max(1.01, (Double(count) + Self.background) / seen))
      var weight = (1 + log(Double(word.count))) * rarity
      if word.isName { weight *= Self.name }
      if PrintWord.isNumber(word.word) { weight *= Self.figure }
      vector.words.append(word.word)
      vector.weights.append(Float(weight))
    }
    return vector.heaviest(maximum).normalised()
  }
}
