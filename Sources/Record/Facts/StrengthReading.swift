import Events
import Reports

/// The size of a joint force as the words of a sentence tell it, where no fact of a force with a name was found.
enum StrengthReading {
  /// "a joint force of 1,200", "a 5,000-strong joint force", "the force … 3,200 personnel", with the figure's words.
  static func size(in sentence: ReadSentence) -> Figure? {
    guard let force = sentence.plain.firstIndex(where: nouns.contains) else { return nil }
    return FigureFinder.figures(in: sentence.tokens).first { figure in
      guard figure.kind == .personnel, figure.value >= 100 else { return false }
      let counted = CountedNoun(after: figure.range, in: sentence)
      let words = sentence.words(in: figure.range)
      guard counted.group != .part, !words.isEmpty else { return false }
      let between = sentence.plain[min(force + 1, words.lowerBound)..<words.lowerBound]
      if words.lowerBound > force, between.count <= 6 {
        let joining = between.contains {
          ["of", "have", "number", "comprise", "with", "has", "numbers", "total"].contains($0)
        }
        return joining && !between.contains { ["and", ",", "by"].contains($0) }
      }
      let after = sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 6)]
      return words.upperBound <= force && after.contains("strong") && after.contains(sentence.plain[force])
    }
  }

  static let nouns: Set<String> = ["force", "battalion", "brigade", "unit", "forces", "contingent"]
}
