import Reports

/// Finds words in a sentence, whatever their case.
struct WordSearch {
  private let scalars: [String]

  init(_ text: ScalarText) { scalars = text.scalars.map(\.properties.lowercaseMapping) }

  /// Where the words stand: every place where they stand together; else, once, the places of the single words, in order.
  ///
  /// Gold triggers may leave words out ("support provided" for "support the coalition provided").
  func places(of words: String) -> [[Range<Int>]] {
    let whole = self.all(words)
    if !whole.isEmpty { return whole.map { [$0] } }
    var at = 0
    var parts: [Range<Int>] = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      guard let part = first(Self.folded(String(word)), from: at) else { return [] }
      parts.append(part)
      at = part.upperBound
    }
    return parts.count > 1 ? [parts] : []
  }

  private func all(_ words: String) -> [Range<Int>] {
    let wanted = Self.folded(words)
    var at = 0
    var found: [Range<Int>] = []
    while let next = first(wanted, from: at) {
      found.append(next)
      at = next.upperBound
    }
    return found
  }

  private func first(_ wanted: [String], from start: Int) -> Range<Int>? {
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    var at = start
    while at + wanted.count <= scalars.count {
      let range = at..<(at + wanted.count)
      if scalars[at] == wanted[0], scalars[range].elementsEqual(wanted), isWhole(range) { return range }
      at += 1
    }
    return nil
  }

  /// Whether no letter or digit goes on at either end.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound == 0 || !Self.isWordPart(scalars[range.lowerBound - 1])
    let after = range.upperBound == scalars.count || !Self.isWordPart(scalars[range.upperBound])
    return before && after
  }

  private static func isWordPart(_ scalar: String) -> Bool {
    scalar.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      ?? false
  }

  private static func folded(_ words: String) -> [String] {
    words.unicodeScalars.map(\.properties.lowercaseMapping)
  }
}
