import Foundation

/// How much it says that two texts share a word: little for "government", much for "Karrada".
package struct WordRarity: Sendable {
  /// The natural logarithm of how many reports there are for one with the word; by stem.
  private let logarithms: [String: Double]
  /// That of a word which the training news lacks.
  package static let rarest = 8.5

  /// The table that comes with Chancery.
  package static let builtIn = WordRarity(WordRarityTable.rows)

  init(_ rows: String) {
    // Several forms have one stem: their shares of the reports add up.
    var shares: [String: Double] = [:]
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ")
      guard let first = cells.first, let level = Double(first) else { continue }
      for word in cells.dropFirst() { shares[WordStem.of(word), default: 0] += exp(-level / 10) }
    }
    logarithms = shares.mapValues { max(0, -log($0)) }
  }

  /// From 0, for a word that every report has, to ``rarest``.
  package subscript(stem: String) -> Double {
    if let known = logarithms[stem] { return known }
    return stem.utf8.allSatisfy { (0x30...0x39).contains($0) } ? 5 : Self.rarest
  }
}

/// Which words stand for like acts: "purchase" and "acquisition", "quake" and "tremor".
package struct WordKinship: Sendable {
  private let similarities: [String: [String: Double]]

  /// The table that comes with Chancery.
  package static let builtIn = WordKinship(WordKinshipTable.rows)

  init(_ rows: String) {
    var similarities: [String: [String: Double]] = [:]
    func note(_ a: String, _ b: String, _ value: Double) {
      similarities[a, default: [:]][b] = max(similarities[a]?[b] ?? 0, value)
    }
    // A form stands in many rows; its stem is worked out once.
    var stems: [Substring: String] = [:]
    func stem(_ form: Substring) -> String {
      if let known = stems[form] { return known }
      let stem = WordStem.of(form)
      stems[form] = stem
      return stem
    }
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ")
      guard let word = cells.first else { continue }
      let own = stem(word)
      for cell in cells.dropFirst() {
        guard let value = Double(cell.suffix(2)) else { continue }
        let other = stem(cell.dropLast(2))
        guard other != own else { continue }
        note(own, other, value / 100)
        note(other, own, value / 100)
      }
    }
    self.similarities = similarities
  }

  /// From 0 to 1; 1 for the same stem.
  package func similarity(_ a: String, _ b: String) -> Double {
    a == b ? 1 : similarities[a]?[b] ?? 0
  }
}
