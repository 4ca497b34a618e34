import Events

/// How many died, as the words of a sentence tell it.
struct Toll: Sendable {
  var range: FigureRange
  var counted: CountedNoun
  /// "at least 13 soldiers".
  var text: String
  /// Where the number stands in the sentence.
  var words: Range<Int> = 0..<0

  /// Every number of dead in a sentence, without those that one side boasts of and those of the attackers.
  static func all(in sentence: ReadSentence) -> [Toll] {
    guard sentence.plain.contains(where: { word in deathly.contains { word.hasPrefix($0) } }) else {
      return []
    }
    return FigureFinder.figures(in: sentence.tokens).compactMap { figure in
      let words = sentence.words(in: figure.range)
      // "Thousands" are of a war, and one death is no toll.
      guard !words.isEmpty, figure.value > 1, !isVague(figure),
        figure.kind == .dead || isLoss(words, figure, sentence),
        !isBoast(words, sentence), !isFound(words, sentence), !isAge(words, sentence)
      else { return nil }
      let counted = CountedNoun(after: figure.range, in: sentence)
      guard counted.group != .irregulars, counted.group != .part || isLoss(words, figure, sentence),
        !attackers.contains(counted.noun), !isOfAttackers(words, sentence)
      else { return nil }
      let noun = counted.group == .forces || counted.group == .civilians ? counted.noun : ""
      return Toll(
        range: FigureRange(figure), counted: counted,
        text: FigureWording.text(of: figure, upTo: nil)
          + (noun.isEmpty ? "" : " " + plural(noun, figure.value)),
        words: words)
    }
  }

  /// "The loss of 21 of them", "lost 12 soldiers", "raised the toll to 31".
  private static func isLoss(_ words: Range<Int>, _ figure: Figure, _ sentence: ReadSentence) -> Bool {
    guard figure.kind == .personnel || figure.kind == .other || figure.kind == .dead else { return false }
    let before = sentence.plain[max(0, words.lowerBound - 4)..<words.lowerBound]
    if before.suffix(2).elementsEqual(["loss", "of"]) || before.last == "lost" { return figure.value > 1 }
    let after = sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 3)]
    if after.dropFirst().prefix(2).contains("lost"), !after.contains("their") { return figure.value > 1 }
    guard ["to", "at", "of"].contains(before.last ?? "") else { return false }
    let earlier = sentence.plain[max(0, words.lowerBound - 6)..<words.lowerBound]
    if earlier.contains("toll") || before.last == "to" && earlier.contains("dead") { return true }
    return sentence.plain[max(0, words.lowerBound - 25)..<words.lowerBound].contains("toll")
      && before.contains { rising.contains($0) }
  }

  /// How the words begin that tell of the dead: without one there is no toll to look for.
  private static let deathly = [
    "kill", "dea", "die", "dying", "los", "toll", "li", "perish", "drown", "succumb", "murder", "sla", "slew",
    "execut", "assassin", "massacre", "behead", "hang", "slaughter", "lynch", "gunned", "bod", "corpse",
    "remains",
    "fatal", "casualt", "martyr", "genocide", "burnt",
  ]
  private static let rising: Set<String> = [
    "stands", "stood", "stand", "rose", "risen", "rises", "raised", "raising", "climbed", "bringing",
    "brought",
    "increased",
  ]

  private static func isVague(_ figure: Figure) -> Bool {
    ReadSentence(words: figure.text).plain.contains {
      ["thousands", "hundreds", "scores", "dozens"].contains($0)
    }
  }

  /// "A girl of nine who died".
  private static func isAge(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    let before = sentence.plain[max(0, words.lowerBound - 2)..<words.lowerBound]
    return before.last == "aged" || before.last == "of" && ages.contains(before.first ?? "")
  }
  private static let ages: Set<String> = ["girl", "boy", "child", "man", "woman", "age", "son", "daughter"]

  /// "The bodies of four soldiers who had been missing": found later, and a part of the dead.
  private static func isFound(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    sentence.plain[max(0, words.lowerBound - 3)..<words.lowerBound].contains {
      ["bodies", "body", "remains"].contains($0)
    }
  }

  /// "Had killed 60 \"invaders\"", "the number of enemy dead at 70".
  private static func isBoast(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    let around = sentence.plain[max(0, words.lowerBound - 7)..<words.lowerBound]
    if around.contains("enemy") || around.contains("claimed") { return true }
    let next = sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 2)]
    return next.contains { ["enemy", "\"", "“", "”", "''", "``", "‘"].contains($0) }
  }

  /// "Eleven people, two of them attackers" is of all; "20 assailants" is of the other side.
  private static func isOfAttackers(_ words: Range<Int>, _ sentence: ReadSentence) -> Bool {
    sentence.plain[words.upperBound..<min(sentence.plain.count, words.upperBound + 3)].contains {
      attackers.contains(CountedNoun.singular($0))
    }
  }

  private static func plural(_ noun: String, _ value: Double) -> String {
    let irregular = ["policeman": "policemen", "man": "men", "woman": "women", "child": "children"]
    if value == 1 { return noun }
    return irregular[noun]
      ?? (noun.hasSuffix("s") || noun == "police" || noun == "people" ? noun : noun + "s")
  }

  private static let attackers: Set<String> = [
    "assailant", "attacker", "gunman", "gunmen", "militant", "rebel", "jihadist", "insurgent", "fighter",
    "terrorist", "bomber", "raider", "pirate", "bandit", "guerrilla",
  ]
}
