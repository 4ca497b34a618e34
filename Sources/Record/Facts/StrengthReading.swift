import Events
import Reports

/// The size of a joint force as the words of a sentence tell it, where no fact of a force with a name was found.
enum StrengthReading {
  /// "a joint force of 1,200", "a 5,000-strong joint force", "the force, which numbers 3,200", with the figure's words.
  static func size(in sentence: ReadSentence) -> Figure? {
    guard sentence.plain.contains(where: { nouns.contains($0) || alliances.contains($0) }) else { return nil }
    let figure = FigureFinder.figures(in: sentence.tokens).first { figure in
      guard figure.kind == .personnel || figure.kind == .other, figure.value >= 100 else { return false }
      let words = sentence.words(in: figure.range)
      guard !words.isEmpty, CountedNoun(after: figure.range, in: sentence).group != .part else {
        return false
      }
      return isBeforeForce(words, sentence) || isStrong(words, sentence)
        || figure.kind == .personnel && isOfAlliance(words, sentence)
        || isAfterForce(words, figure, sentence)
    }
    guard var figure else { return nil }
    // "From its present 2,400 to 3,000": the first is the size, the second a plan.
    if figure.bound == .atLeast, figure.text.contains(" to ") { figure.bound = .exactly }
    return figure
  }

  /// "They number no more than 400", "the group has some 900 fighters": the size of somebody named before.
  static func number(in sentence: ReadSentence) -> Figure? {
    let plain = sentence.plain
    guard
      let verb = plain.prefix(8).firstIndex(where: {
        ["number", "numbers", "numbered", "has", "have"].contains($0)
      }),
      ["they", "it"].contains(plain[0]) && verb <= 3
        || plain[0] == "the" && verb == 2 && groups.contains(plain[1])
    else { return nil }
    return FigureFinder.figures(in: sentence.tokens).first { figure in
      let words = sentence.words(in: figure.range)
      guard figure.value >= 20, words.lowerBound > verb, words.lowerBound - verb <= 6,
        plain[(verb + 1)..<words.lowerBound].allSatisfy({ bounds.contains($0) })
      else { return false }
      let isCount = plain[verb].hasPrefix("number")
      return isCount || figure.kind == .personnel
        || words.upperBound < plain.count
          && ["fighters", "men", "combatants"].contains(plain[words.upperBound])
    }
  }

  private static let bounds: Set<String> = [
    "no", "more", "fewer", "less", "than", "about", "some", "around", "nearly", "almost", "over", "under",
    "at",
    "least", "most", "up", "to", "roughly", "perhaps", "only", "an", "estimated",
  ]
  private static let groups: Set<String> = [
    "group", "movement", "militia", "rebels", "front", "faction", "guerrillas", "insurgents", "jihadists",
    "militants",
  ]

  static let nouns: Set<String> = [
    "force", "battalion", "brigade", "unit", "forces", "contingent", "formation",
  ]
  static let alliances: Set<String> = ["alliance", "bloc", "confederation", "union", "coalition"]
  /// What makes a force one of several states.
  static let joint: Set<String> = [
    "joint", "multinational", "common", "combined", "regional", "unified", "united", "four-nation",
    "three-nation", "five-nation", "multilateral", "trilateral", "tripartite",
  ]

  /// "The force which the three countries intend to deploy", "a force of four states".
  static func isOfStates(_ at: Int, _ words: [String]) -> Bool {
    guard nouns.contains(words[at]) else { return false }
    let after = words[(at + 1)...].prefix(6)
    return after.contains { ["two", "three", "four", "five", "six"].contains($0) }
      && after.contains { ["countries", "states", "nations", "neighbours", "neighbors"].contains($0) }
  }

  /// "A 5,000-strong joint force", "the 6,000-member force", "a 2,000-man unit".
  private static func isBeforeForce(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    guard measures.contains(sentence.plain[words].last ?? "") else { return false }
    let after = sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 6)]
    guard let noun = after.firstIndex(where: { nouns.contains($0) }) else { return false }
    return !after[..<noun].contains { breaks.contains($0) }
  }

  /// "The force, led by a colonel and nearly 3,000 strong".
  private static func isStrong(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    guard sentence.plain[words].last == "strong" else { return false }
    return sentence.plain[max(0, words.lowerBound - 18)..<words.lowerBound].contains { nouns.contains($0) }
  }

  /// "The alliance's 6,000 troops".
  private static func isOfAlliance(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    let before = sentence.plain[max(0, words.lowerBound - 2)..<words.lowerBound]
    guard let owner = before.first, let mark = before.last, ["'s", "'", "’s", "’"].contains(mark) else {
      return false
    }
    return nouns.contains(owner) || alliances.contains(owner)
  }

  /// "The force has 1,200", "the force of about 2,700", "the force, about 2,600 men", "never exceeded 2,400".
  private static func isAfterForce(_ words: Range<Int>, _ figure: Figure, _ sentence: ReadSentence) -> Bool {
    guard let force = sentence.plain[..<words.lowerBound].lastIndex(where: { nouns.contains($0) }) else {
      return false
    }
    let between = Array(sentence.plain[(force + 1)..<words.lowerBound])
    guard between.count <= 7 else { return false }
    let plain = between.filter { !rough.contains($0) }
    if plain == [","] { return figure.kind == .personnel }
    if between.contains("from"), between.contains(where: { ["present", "current"].contains($0) }) {
      return true
    }
    let isRelative =
      plain.first == "," && ["which", "numbering", "that", "with"].contains(plain.dropFirst().first)
    let joined = isRelative ? Array(plain.dropFirst()) : plain
    return joined.contains { joining.contains($0) } && !joined.contains { breaks.contains($0) }
  }

  private static let measures: Set<String> = ["strong", "member", "man", "soldier", "troop"]
  private static let joining: Set<String> = [
    "of", "have", "number", "comprise", "comprises", "with", "has", "numbers", "numbering", "total", "totals",
    "exceeded", "had",
  ]
  private static let breaks: Set<String> = ["and", ",", "by", ";", "killed", "lost", "said"]
  private static let rough: Set<String> = [
    "about", "some", "around", "nearly", "almost", "roughly", "at", "present", "currently", "least",
  ]
}
