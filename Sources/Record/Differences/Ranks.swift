/// Offices and ranks that a person holds one of at a time, as words tell them.
enum Ranks {
  /// A rank told in a sentence.
  struct Phrase: Sendable, Equatable {
    /// One name for all wordings: "army chief".
    var rank: String
    /// The words of the sentence.
    var words: Range<Int>
    var isPlural: Bool
  }

  /// Every rank in a sentence, in order; former ones are left out.
  static func phrases(in sentence: ReadSentence) -> [Phrase] {
    let stems = sentence.plain.map(CountedNoun.singular)
    var found: [Phrase] = []
    var at = 0
    while at < stems.count {
      guard let match = match(at: at, stems) else {
        at += 1
        continue
      }
      let words = at..<match.end
      at = match.end
      let before = words.lowerBound > 0 ? stems[words.lowerBound - 1] : ""
      let twoBefore = words.lowerBound > 1 ? stems[words.lowerBound - 2] : ""
      if past.contains(before) || before == "-" && past.contains(twoBefore) { continue }
      let isPlural = sentence.plain[words].contains { plurals.contains($0) }
      let deputy = deputies.contains(before) ? "deputy " : ""
      for rank in match.ranks { found.append(Phrase(rank: deputy + rank, words: words, isPlural: isPlural)) }
    }
    return found
  }

  /// Whether one person, or the same persons, cannot be both.
  static func exclude(_ a: String, _ b: String) -> Bool {
    guard a != b else { return false }
    // A president may command the army or keep a ministry; ministers and officers do not.
    return !a.contains("president") && !b.contains("president")
      || a.contains("minister") != b.contains("minister")
      || a.hasPrefix("deputy") != b.hasPrefix("deputy")
  }

  private static func match(at start: Int, _ stems: [String]) -> (ranks: [String], end: Int)? {
    if let portfolios = portfolioMinister(at: start, stems) { return portfolios }
    for (words, rank) in table {
      guard let end = end(of: words, at: start, stems) else { continue }
      return ([rank], end)
    }
    return nil
  }

  /// Where the words of a rank end, articles between them skipped.
  private static func end(of words: [String], at start: Int, _ stems: [String]) -> Int? {
    var at = start
    for (index, word) in words.enumerated() {
      if index > 0 { while at < stems.count, ["the", "their", "its", "a"].contains(stems[at]) { at += 1 } }
      guard at < stems.count, stems[at] == word else { return nil }
      at += 1
    }
    return at
  }

  /// "foreign minister", "foreign and defence ministers", "minister of defence".
  private static func portfolioMinister(at start: Int, _ stems: [String]) -> (ranks: [String], end: Int)? {
    if stems[start] == "minister", start + 2 < stems.count, ["of", "for"].contains(stems[start + 1]) {
      let at = stems[start + 2] == "the" ? start + 3 : start + 2
      guard at < stems.count, portfolios.contains(stems[at]) else { return nil }
      let end = at + 1 < stems.count && stems[at + 1] == "affair" ? at + 2 : at + 1
      return ([stems[at] + " minister"], end)
    }
    guard portfolios.contains(stems[start]) else { return nil }
    var named = [stems[start]]
    var at = start + 1
    while at < stems.count, at - start < 6 {
      let word = stems[at]
      if word == "minister" || word == "secretary" && ["foreign", "defence", "home"].contains(named[0]) {
        return (named.map { $0 + " minister" }, at + 1)
      }
      if portfolios.contains(word) {
        named.append(word)
      } else if ![",", "and", "affair"].contains(word) {
        return nil
      }
      at += 1
    }
    return nil
  }

  private static let portfolios: Set<String> = [
    "foreign", "defence", "interior", "finance", "trade", "economy", "energy", "oil", "justice", "health",
    "education",
    "transport", "agriculture", "security", "home", "information", "environment", "labour",
  ]
  private static let past: Set<String> = [
    "former", "ex", "outgoing", "then", "ousted", "deposed", "retired", "late",
  ]
  private static let deputies: Set<String> = ["deputy", "vice", "assistant"]
  private static let plurals: Set<String> = [
    "ministers", "chiefs", "heads", "presidents", "commanders", "premiers", "ambassadors", "secretaries",
    "leaders",
    "generals", "envoys",
  ]
  /// Longer wordings first.
  private static let table: [([String], String)] = [
    ("head of defence ministry", "defence minister"), ("top diplomat", "foreign minister"),
    ("chief diplomat", "foreign minister"), ("foreign policy chief", "foreign minister"),
    ("chief of general staff", "army chief"), ("chief of defence staff", "army chief"),
    ("chief of army staff", "army chief"), ("army chief of staff", "army chief"),
    ("military chief of staff", "army chief"), ("head of armed force", "army chief"),
    ("head of military", "army chief"), ("head of army", "army chief"), ("armed force chief", "army chief"),
    ("army chief", "army chief"), ("military chief", "army chief"), ("army commander", "army chief"),
    ("navy chief", "navy chief"), ("air force chief", "air force chief"), ("police chief", "police chief"),
    ("intelligence chief", "intelligence chief"), ("spy chief", "intelligence chief"),
    ("head of government", "prime minister"), ("prime minister", "prime minister"),
    ("premier", "prime minister"),
    ("head of state", "president"), ("president", "president"), ("ambassador", "ambassador"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }
}
