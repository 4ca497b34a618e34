/// Whether a hyphen at the end of a line broke a word, or belongs to it.
struct Hyphenation {
  let scalars: [Unicode.Scalar]
  let ends: LineEnds

  /// "govern-|ment" is broken; "large-|scale" and "pro-|Russian" are not.
  func isBroken(at hyphen: Int, next: Range<Int>) -> Bool {
    guard scalars[next.lowerBound].isLower else { return false }
    var lower = hyphen
    while lower > 0, scalars[lower - 1].isLetter, hyphen - lower < 30 { lower -= 1 }
    guard lower < hyphen, lower == 0 || scalars[lower - 1] != "-" else { return false }
    let first = ends.text(lower..<hyphen)
    let second = ends.text(next.lowerBound..<next.lowerBound + next.prefix { scalars[$0].isLetter }.count)
    if Self.compounding.contains(first) { return false }
    if Self.endings.contains(where: { second == $0 || second == $0 + "s" }) { return true }
    return !Self.seconds.contains(second)
  }

  /// First parts of compounds that are written with a hyphen.
  private static let compounding: Set<String> = [
    "anti", "pro", "non", "co", "ex", "self", "well", "long", "short", "high", "low", "large", "small",
    "half", "full",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "so", "mid", "post", "pre",
    "semi", "multi",
    "vice", "cross", "state", "army", "military", "government", "opposition", "rebel", "old", "new", "late",
    "early",
    "hard", "soft", "right", "left", "far", "near", "air", "sea", "land", "ground", "surface", "fact",
    "peace", "cease",
    "one", "first", "second", "third", "year", "month", "week", "day", "much", "ever", "then", "would", "all",
    "round",
    "door", "face", "head", "back", "one", "low", "mass", "world", "war", "oil", "gas", "counter", "by",
    "quasi",
  ]

  /// Second parts that show a compound.
  private static let seconds: Set<String> = [
    "led", "backed", "based", "scale", "term", "level", "old", "year", "month", "day", "week", "long",
    "range", "making",
    "held", "run", "owned", "controlled", "linked", "related", "style", "wide", "like", "based", "born",
    "speaking",
    "fire", "general", "elect", "in", "up", "off", "out", "on", "and", "to", "the", "profile", "ranking",
    "time", "hour",
    "sponsored", "funded", "armed", "free", "made", "minded", "sided", "thirds", "quarters", "known",
    "called", "class",
  ]

  /// Ends of words that are no words of their own.
  private static let endings: [String] = [
    "ment", "tion", "sion", "ing", "ed", "er", "ness", "ity", "al", "ly", "ence", "ance", "able", "ible",
    "ist", "ism",
    "ture", "tive", "tions", "ments", "ties", "ically", "ation", "ition", "ers", "ian", "ians", "eral",
    "ernment",
  ]
}
