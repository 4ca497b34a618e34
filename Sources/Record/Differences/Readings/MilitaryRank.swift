/// The rank of an officer as the words before a name tell it: "Brig. Gen.", "colonel".
enum MilitaryRank {
  /// A rank at some place of a sentence.
  struct Found: Equatable {
    /// One name for all its spellings: "brigadier general".
    var name: String
    var words: Range<Int>
  }

  /// The rank that begins at a word, the longest there is.
  static func at(_ start: Int, in sentence: ReadSentence) -> Found? {
    var best: Found?
    for (words, name) in table {
      guard let end = end(of: words, at: start, sentence) else { continue }
      if end - start > best?.words.count ?? 0 { best = Found(name: name, words: start..<end) }
    }
    return best
  }

  /// Whether an officer of one rank cannot at once be of the other: "General" is said of every general.
  static func exclude(_ a: String, _ b: String) -> Bool {
    guard a != b else { return false }
    let short = a.count < b.count ? a : b
    let long = a.count < b.count ? b : a
    return !(["general", "admiral", "marshal"].contains(short) && long.hasSuffix(short))
      && !(short == "colonel" && long == "lieutenant colonel")
  }

  private static func end(of words: [String], at start: Int, _ sentence: ReadSentence) -> Int? {
    var at = start
    for word in words {
      while at > start, at < sentence.plain.count, [".", "-"].contains(sentence.plain[at]) { at += 1 }
      guard at < sentence.plain.count, bare(sentence.plain[at]) == word else { return nil }
      at += 1
    }
    if at < sentence.plain.count, sentence.plain[at] == ".", short.contains(words[words.count - 1]) {
      at += 1
    }
    return at
  }

  private static func bare(_ word: String) -> String { word.hasSuffix(".") ? String(word.dropLast()) : word }

  private static let short: Set<String> = [
    "gen", "lt", "maj", "brig", "col", "capt", "adm", "sgt",
  ]
  private static let table: [([String], String)] = [
    (["lieutenant", "general"], "lieutenant general"), (["lt", "gen"], "lieutenant general"),
    (["lt", "general"], "lieutenant general"), (["lieutenant", "gen"], "lieutenant general"),
    (["major", "general"], "major general"), (["maj", "gen"], "major general"),
    (["maj", "general"], "major general"), (["major", "gen"], "major general"),
    (["brigadier", "general"], "brigadier general"), (["brig", "gen"], "brigadier general"),
    (["brigadier", "gen"], "brigadier general"), (["brig", "general"], "brigadier general"),
    (["colonel", "general"], "colonel general"), (["col", "gen"], "colonel general"),
    (["brigadier"], "brigadier"), (["brig"], "brigadier"), (["general"], "general"), (["gen"], "general"),
    (["lieutenant", "colonel"], "lieutenant colonel"), (["lt", "col"], "lieutenant colonel"),
    (["lt", "colonel"], "lieutenant colonel"), (["lieutenant", "col"], "lieutenant colonel"),
    (["colonel"], "colonel"), (["col"], "colonel"), (["major"], "major"), (["maj"], "major"),
    (["captain"], "captain"), (["capt"], "captain"),
    (["commodore"], "commodore"), (["vice", "admiral"], "vice admiral"),
    (["rear", "admiral"], "rear admiral"),
    (["vice", "adm"], "vice admiral"), (["rear", "adm"], "rear admiral"), (["admiral"], "admiral"),
    (["adm"], "admiral"), (["field", "marshal"], "field marshal"), (["marshal"], "marshal"),
    (["sergeant"], "sergeant"), (["sgt"], "sergeant"), (["lieutenant"], "lieutenant"),
  ]
}
