/// Words for actors of which some take a side: "government", "junta", "regime".
///
/// A table has a line a word, parted by tabs: the family, the word as reports mostly have it, and `plain` or `loaded`.
/// Lines that begin with `#` are notes.
public struct LoadedWords: Sendable {
  /// One word of a family.
  struct Word: Sendable, Equatable {
    var family: String
    /// In small letters and the singular, as ``ReadSentence`` gives them.
    var stems: [String]
    var text: String
    var isLoaded: Bool
  }
  let words: [Word]

  /// The list that comes with the program.
  public static let standard = LoadedWords(lines: table)

  /// Reads a table; lines that are not of its form are left out.
  public init(table: String) { self.init(lines: table) }

  private init(lines: String) {
    words = lines.split(separator: "\n").compactMap { line -> Word? in
      let cells = line.split(separator: "\t").map { $0.trimmingWhitespace() }
      guard cells.count == 3, !cells[0].hasPrefix("#"), ["plain", "loaded"].contains(cells[2]) else {
        return nil
      }
      return Word(
        family: cells[0], stems: ReadSentence(words: cells[1]).plain.map(CountedNoun.singular),
        text: cells[1],
        isLoaded: cells[2] == "loaded")
    }.sorted { ($1.stems.count, $0.text) < ($0.stems.count, $1.text) }
  }

  /// The words of a family in a sentence, the longest first at each place; those in front of a name count too.
  func all(in sentence: ReadSentence, within limits: Range<Int>) -> [Word] {
    let stems = sentence.plain.map(CountedNoun.singular)
    var taken = Set<Int>()
    var found: [(at: Int, word: Word)] = []
    for word in words {
      guard limits.count >= word.stems.count, limits.upperBound <= stems.count else { continue }
      for at in limits.lowerBound...(limits.upperBound - word.stems.count)
      where !taken.contains(at) && stems[at..<(at + word.stems.count)].elementsEqual(word.stems) {
        taken.formUnion(at..<(at + word.stems.count))
        found.append((at, word))
      }
    }
    return found.sorted { $0.at < $1.at }.map(\.word)
  }
}

extension Substring {
  fileprivate func trimmingWhitespace() -> String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
