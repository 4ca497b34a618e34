import Language
import Reports

/// The words of a sentence as the rules of comparison read them: in small letters, spelt the British way, plurals of
/// offices in the singular.
struct ReadSentence: Sendable {
  /// As they stand in the report.
  let words: [String]
  /// In small letters, spelt one way.
  let plain: [String]
  /// Scalars of the report's text.
  let ranges: [Range<Int>]

  init(_ sentence: Sentence, in text: ScalarText) {
    ranges = sentence.words
    words = ranges.map { text[$0] }
    plain = words.map(ReadSentence.plain)
  }

  init(words text: String) {
    let scalars = ScalarText(text)
    ranges = WordTokenizer().words(in: scalars, range: 0..<scalars.count)
    words = ranges.map { scalars[$0] }
    plain = words.map(ReadSentence.plain)
  }

  var tokens: [Token] { zip(words, ranges).map { Token(text: $0, range: $1) } }

  /// The words that overlap a range of scalars.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = ranges.firstIndex { $0.upperBound > range.lowerBound } ?? ranges.count
    let last = ranges.lastIndex { $0.lowerBound < range.upperBound } ?? -1
    return last >= first ? first..<(last + 1) : first..<first
  }

  /// Where a run of plain words stands first, at or after an index.
  func range(of phrase: [String], from start: Int = 0) -> Range<Int>? {
    guard !phrase.isEmpty, plain.count >= phrase.count + start else { return nil }
    for at in start...(plain.count - phrase.count)
    where plain[at] == phrase[0] && plain[at..<(at + phrase.count)].elementsEqual(phrase) {
      return at..<(at + phrase.count)
    }
    return nil
  }

  func contains(_ phrase: [String]) -> Bool { range(of: phrase) != nil }

  /// The words as they stand in the report, one space between them.
  func text(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  /// A word in small letters, spelt the British way.
  static func plain(_ word: String) -> String {
    let small = word.lowercased().replacing("\u{2019}", with: "'")
    return spellings[small] ?? small
  }

  private static let spellings = [
    "defense": "defence", "center": "centre", "program": "programme", "labor": "labour",
    "organization": "organisation",
  ]
}
