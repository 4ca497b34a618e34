/// The telling words of a text with their rarity: what texts are compared by.
package struct WordBag: Sendable {
  package struct Word: Sendable {
    /// A sum over the stem, which is quicker to compare.
    var key: UInt64
    var weight: Double
    package var stem: String
  }
  /// Each stem once, sorted by key.
  package let words: [Word]
  private let length: Double

  package init(_ stems: [String], without left: Set<String> = [], rarity: WordRarity = .builtIn) {
    words = Set(stems).subtracting(left).map { stem in
      var sum = ContentSum()
      sum.add(stem)
      return Word(key: sum.value, weight: rarity[stem], stem: stem)
    }.sorted { $0.key < $1.key }
    length = words.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  package var isEmpty: Bool { words.isEmpty }

  /// The cosine of two bags, from 0 to 1.
  package func cosine(_ other: WordBag) -> Double {
    length == 0 || other.length == 0 ? 0 : dot(other, note: { _ in }) / (length * other.length)
  }

  /// The words both have.
  package func shared(with other: WordBag) -> [Word] {
    var shared: [Word] = []
    _ = dot(other) { shared.append($0) }
    return shared
  }

  private func dot(_ other: WordBag, note: (Word) -> Void) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < words.count, j < other.words.count {
      if words[i].key == other.words[j].key {
        sum += words[i].weight * other.words[j].weight
        note(words[i])
        i += 1
        j += 1
      } else if words[i].key < other.words[j].key {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
