import Events

/// What a figure counts, as the words after it tell.
struct CountedNoun: Sendable, Equatable {
  /// Which side of a fight the counted stand on, or that they are a part of the counted.
  enum Group: Sendable { case anybody, forces, irregulars, civilians, part, other }

  /// In small letters and the singular, or "" where the words do not say.
  var noun: String
  var group: Group

  /// Reads on from a figure in its sentence.
  init(after figure: Range<Int>, in sentence: ReadSentence) {
    let counted = sentence.words(in: figure)
    var last = ""
    for at in counted.upperBound..<min(sentence.plain.count, counted.upperBound + 4) {
      let word = sentence.plain[at]
      if Self.stops.contains(word) || !(word.first?.isLetter ?? false) { break }
      last = word
      if Self.group(Self.singular(word)) != .other { break }
    }
    noun = Self.singular(last)
    group = last.isEmpty ? .anybody : Self.group(noun)
    if Self.isPart(counted, in: sentence) { group = .part }
  }

  private static func group(_ noun: String) -> Group {
    if anybody.contains(noun) { return .anybody }
    if forces.contains(noun) { return .forces }
    if irregulars.contains(noun) { return .irregulars }
    if civilians.contains(noun) { return .civilians }
    return parts.contains(noun) ? .part : .other
  }

  /// "including three children", "of whom four", "seven of them".
  private static func isPart(_ counted: Range<Int>, in sentence: ReadSentence) -> Bool {
    let before = sentence.plain[max(0, counted.lowerBound - 3)..<counted.lowerBound]
    if before.contains(where: { ["including", "among", "another", "other", "additional"].contains($0) }) {
      return true
    }
    if before.suffix(2).elementsEqual(["of", "whom"]) || before.suffix(2).elementsEqual(["of", "them"]) {
      return true
    }
    let after = sentence.plain[counted.upperBound..<min(sentence.plain.count, counted.upperBound + 2)]
    return after.elementsEqual(["of", "them"]) || after.elementsEqual(["of", "whom"]) || after.first == "more"
      || after.first == "others" || after.elementsEqual(["of", "its"]) || after.elementsEqual(["of", "the"])
  }

  /// "fishermen" stays; a final "s" goes.
  static func singular(_ word: String) -> String {
    if let form = irregular[word] { return form }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { return String(word.dropLast()) }
    return word
  }

  private static let irregular = [
    "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "fishermen": "fisherman",
    "servicemen": "serviceman", "gunmen": "gunman", "militiamen": "militiaman", "lives": "life",
    "police": "police",
    "troops": "troop",
  ]
  private static let stops: Set<String> = [
    "in", "on", "at", "of", "and", "or", "to", "from", "by", "with", "for", "who", "whom", "that", "which",
    "were",
    "was", "are", "is", "have", "has", "had", "killed", "dead", "died", "wounded", "injured", "arrested",
    "detained",
    "during", "after", "before", "as", "when", "while", "near", "within", "the", "a", "an", "since", "over",
    "under",
    "inside", "outside", "across", "last", "this", "will", "would", "late", "early", "between", "into",
    "took", "attended",
    "gathered", "marched", "rallied", "joined", "turned", "demonstrated", "protested", "filled", "blocked",
    "according",
    "missing",
  ]
  private static let anybody: Set<String> = [
    "", "people", "person", "life", "victim", "casualty", "death", "fatality", "body", "dead", "wounded",
    "injured",
  ]
  private static let forces: Set<String> = [
    "soldier", "troop", "marine", "policeman", "police", "officer", "serviceman", "guard", "sailor",
    "peacekeeper",
    "personnel", "man", "recruit", "gendarme", "paratrooper", "commando", "strong",
  ]
  private static let irregulars: Set<String> = [
    "militant", "rebel", "insurgent", "terrorist", "fighter", "gunman", "jihadist", "extremist", "guerrilla",
    "attacker", "assailant", "bandit", "separatist", "militiaman", "mercenary", "raider",
  ]
  private static let civilians: Set<String> = [
    "civilian", "villager", "resident", "fisherman", "worker", "passenger", "farmer", "herder", "miner",
    "trader",
    "pilgrim", "protester", "demonstrator", "shopper", "refugee",
  ]
  /// Counts of these are mostly a part of a larger count.
  private static let parts: Set<String> = [
    "child", "woman", "girl", "boy", "minor", "infant", "baby", "student", "journalist", "medic", "foreigner",
    "citizen", "national", "nurse", "doctor", "bodyguard", "son", "daughter", "general", "commander",
  ]
}
