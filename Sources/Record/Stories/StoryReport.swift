public import Reports
public import TimeAndPlace

/// What finding stories needs of a report: how often it has which words, and which of them are names.
public struct StoryReport: Sendable, Equatable {
  /// The report's id.
  public var id: String
  public var title: String
  /// The day of publication, or `nil`.
  public var day: Day?
  /// A word as a number, how often it stands in the report, and whether it is a name.
  struct Word: Sendable, Equatable {
    var word: UInt32
    var count: Int
    var isName: Bool
  }
  /// In ascending order of numbers.
  var words: [Word]
  /// The names that stand in it most often, for a story without a headline.
  var names: [String]

  public init(_ report: Report) {
    id = report.id
    title = report.title
    day = report.published.flatMap(Day.init(iso:))
    var counts: [UInt32: Int] = [:]
    var names: [UInt32: (text: String, count: Int)] = [:]
    for sentence in report.sentences where sentence.isCoded {
      var isFirst = true
      for range in sentence.words where range.upperBound <= report.text.count {
        let scalars = report.text.scalars[range]
        guard let word = PrintWord.word(scalars, isQuoted: false) else { continue }
        counts[word, default: 0] += 1
        if !isFirst, scalars[range.lowerBound].isUpper, StoryWords.share(of: word) == 0 {
          names[word, default: (report.text[range], 0)].count += 1
        }
        isFirst = false
      }
    }
    words = counts.keys.sorted().map { Word(word: $0, count: counts[$0]!, isName: names[$0] != nil) }
    let known = names.values.filter { $0.text.unicodeScalars.count > 1 }
    self.names = known.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(4).map(\.text)
  }
}
