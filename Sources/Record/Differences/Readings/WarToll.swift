/// The dead of a whole war, told beside an attack of today: "47 people were killed in the five-day conflict, and on July 2
/// shells landed on the village".
enum WarToll {
  /// What stands for the place of a war; no name of a place is spelt so.
  static let site = "=war"

  /// The tolls among some that are of a war, or `nil` when none is.
  static func tolls(_ tolls: [Toll], in sentence: ReadSentence) -> [Toll]? {
    let wars = sentence.plain.indices.filter { at in
      nouns.contains(sentence.plain[at])
        // "War crimes", "conflict zone", "fighting age" are none.
        && (at + 1 == sentence.plain.count || !others.contains(sentence.plain[at + 1]))
    }
    guard !wars.isEmpty else { return nil }
    let found = tolls.filter { toll in
      wars.contains { war in
        let apart = war > toll.words.lowerBound ? war - toll.words.upperBound : toll.words.lowerBound - war
        return (0...10).contains(apart)
      }
    }
    return found.isEmpty ? nil : found
  }

  private static let nouns: Set<String> = ["war", "conflict", "fighting", "hostilities"]
  private static let others: Set<String> = ["crimes", "crime", "zone", "zones", "age", "group", "monitor"]
}
