import Language

/// A sentence as the rules look at it: its analysis, the directory's names in it, and what the tree spans.
struct SentenceView: Sendable {
  let analysis: SentenceAnalysis
  /// The words in small letters.
  let lower: [String]
  /// The lemmas in small letters, the words themselves where the model gives none.
  let lemmas: [String]
  private(set) var matches: [NameMatch]
  /// For each token the index in ``matches`` of the name it is part of, or -1.
  private(set) var matchAt: [Int]
  /// Phrases of the directory's table of organs and roles: "council of ministers".
  let titles: [NameMatch]
  let children: [[Int]]
  /// For each token whether it stands between quotation marks.
  private(set) var isQuoted: [Bool]
  /// Whether a quotation that begins in the sentence, or goes on in it, is not closed.
  private(set) var endsQuoted: Bool

  var tokens: [Token] { analysis.tokens }
  var count: Int { analysis.tokens.count }

  init(_ analysis: SentenceAnalysis, directory: ActorDirectory) {
    var analysis = analysis
    for index in analysis.tokens.indices
    where SentenceView.prepositions.contains(analysis.tokens[index].text)
      && ["PROPN", "NOUN", "X", "ADJ"].contains(analysis.tokens[index].upos)
    {
      analysis.tokens[index].upos = "ADP"
    }
    for index in analysis.tokens.indices
    where analysis.tokens[index].upos == "PROPN" && analysis.tokens[index].text.first?.isLowercase == true {
      let noun = Lemmas.noun(analysis.tokens[index].text)
      if SectorWords.of(noun) != nil || Discourse.mayBeParty(noun) { analysis.tokens[index].upos = "NOUN" }
    }
    self.analysis = analysis
    let tokens = analysis.tokens
    let lower = tokens.map { $0.text.lowercased() }
    self.lower = lower
    lemmas = tokens.indices.map { index in
      let lemma = tokens[index].lemma.lowercased()
      if !lemma.isEmpty, lemma != lower[index] && SectorWords.of(lemma) != nil || tokens[index].upos != "NOUN"
      {
        return lemma.isEmpty ? lower[index] : lemma
      }
      // A lemma that the model got wrong ("militarie") must not hide a word that the rules know.
      let noun = Lemmas.noun(lower[index])
      return lemma.isEmpty || SectorWords.of(noun) != nil || Discourse.mayBeParty(noun) ? noun : lemma
    }
    let matches = directory.matches(in: tokens).filter {
      !NaturalFeatures.isPart($0, in: tokens) && !NoStates.isNone($0, in: tokens)
    }
    self.matches = matches
    titles = directory.titleMatches(in: tokens)
    matchAt = SentenceView.places(of: matches, in: tokens.count)
    var children = [[Int]](repeating: [], count: tokens.count)
    for index in tokens.indices where tokens.indices.contains(tokens[index].head) {
      children[tokens[index].head].append(index)
    }
    self.children = children
    (isQuoted, endsQuoted) = SentenceView.quoted(tokens, isOpen: false)
  }

  private static func places(of matches: [NameMatch], in count: Int) -> [Int] {
    var matchAt = [Int](repeating: -1, count: count)
    for (number, match) in matches.enumerated() {
      for token in match.tokens { matchAt[token] = number }
    }
    return matchAt
  }

  /// Makes words the name of what `posting` leads to, and of nothing else.
  mutating func replace(_ name: Range<Int>, by posting: NamePosting) {
    matches.removeAll { $0.tokens.overlaps(name) }
    let at = matches.firstIndex { $0.tokens.lowerBound > name.lowerBound } ?? matches.count
    matches.insert(NameMatch(tokens: name, postings: [posting]), at: at)
    matchAt = SentenceView.places(of: matches, in: count)
  }

  /// Words that are prepositions whatever the model makes of them.
  private static let prepositions: Set<String> = [
    "of", "in", "at", "from", "for", "by", "with", "against", "between",
  ]

  /// The words at a range as they are read: no space before a possessive, a comma or around a hyphen.
  func words(_ range: Range<Int>) -> String {
    var text = ""
    var isGlued = true
    for index in range.clamped(to: 0..<count) {
      let word = tokens[index].text
      let isTight =
        ["'s", "’s", "'", "’", ",", ".", ")", "-", "–", ":", ";", "%"].contains(word)
        && !(word == "-" && index > 0 && tokens[index - 1].range.upperBound < tokens[index].range.lowerBound)
      if !isGlued && !isTight { text += " " }
      text += word
      isGlued = word == "(" || (word == "-" && isTight) || word == "$" || word == "“"
    }
    return text
  }

  /// The phrase for an organ or a role that a word is part of.
  func title(at index: Int) -> NameMatch? { titles.first { $0.tokens.contains(index) } }

  func isNominal(_ index: Int) -> Bool { ["NOUN", "PROPN", "PRON", "NUM"].contains(tokens[index].upos) }

  func isPossessive(_ index: Int) -> Bool {
    index < count && ["'s", "’s", "'", "’"].contains(lower[index]) && tokens[index].upos != "PUNCT"
      || index < count && ["'s", "’s"].contains(lower[index]) && tokens[index].upos != "AUX"
  }

  /// Whether the word is the subject of a verb.
  func isSubject(_ index: Int) -> Bool { tokens[index].relation.hasPrefix("nsubj") }

  func isPlural(_ index: Int) -> Bool {
    let feats = tokens[index].feats
    if tokens[index].upos == "NOUN", lower[index].hasSuffix("s"), lemmas[index] != lower[index] {
      return true
    }
    if feats.hasFeature("Number=Plur") { return true }
    if feats.hasFeature("Number=Sing") { return false }
    let word = lower[index]
    return tokens[index].upos == "NOUN" && lemmas[index] != word && word.hasSuffix("s")
      || Lemmas.plurals.contains(word)
  }

  /// The token that the phrase at `range` is about: its syntactic head, or, where the tree does not help, its last
  /// noun before a preposition or a comma.
  func head(of range: Range<Int>) -> Int {
    let heads = range.filter { !range.contains(tokens[$0].head) && tokens[$0].upos != "PUNCT" }
    if let head = heads.first(where: isNominal),
      heads.count == 1 || tokens[head].head >= 0 || head == range.lowerBound
    {
      return head
    }
    var best: Int?
    for index in range {
      if isNominal(index) { best = index }
      if best != nil, ["ADP", "VERB", "SCONJ"].contains(tokens[index].upos) || lower[index] == "," { break }
    }
    return best ?? heads.first ?? range.lowerBound
  }

  /// The first and last word under a word, itself included, without what `stops` says.
  func extent(of index: Int, leaving stops: (Token) -> Bool) -> Range<Int> {
    var low = index
    var high = index
    var queue = children[index].filter { !stops(tokens[$0]) }
    var steps = 0
    while let next = queue.popLast(), steps <= count {
      low = min(low, next)
      high = max(high, next)
      queue += children[next].filter {
        !tokens[$0].relation.hasPrefix("acl") && tokens[$0].relation != "parataxis"
      }
      steps += 1
    }
    // The word that it hangs on is no part of it, whatever a misread preposition behind that draws in.
    let governor = tokens[index].head
    if governor > index, governor <= high { high = governor - 1 }
    if governor >= low, governor < index { low = governor + 1 }
    return low..<(high + 1)
  }

  private static let quotationMarks: Set<String> = ["“", "”", "\"", "``", "''"]

  /// Whether the sentence closes a quotation that an earlier one opened.
  var closesQuotation: Bool {
    guard let first = tokens.firstIndex(where: { Self.quotationMarks.contains($0.text) }) else {
      return false
    }
    return ["”", "''"].contains(tokens[first].text) || tokens[first].text == "\"" && first == count - 1
  }

  /// Whether it begins with the mark of a quotation of its own.
  var beginsWithQuotation: Bool { tokens.first.map { ["“", "``", "\""].contains($0.text) } ?? false }

  /// Reads the sentence as one that stands inside a quotation from its first word.
  mutating func openQuotation() { (isQuoted, endsQuoted) = SentenceView.quoted(tokens, isOpen: true) }

  private static func quoted(_ tokens: [Token], isOpen: Bool) -> (flags: [Bool], endsOpen: Bool) {
    var quoted = [Bool](repeating: false, count: tokens.count)
    var isOpen = isOpen
    if let first = tokens.first(where: { quotationMarks.contains($0.text) }),
      first.text == "”" || first.text == "''"
    {
      isOpen = true
    }
    for index in tokens.indices {
      switch tokens[index].text {
      case "“", "``": isOpen = true
      case "”", "''": isOpen = false
      case "\"": isOpen.toggle()
      default: quoted[index] = isOpen
      }
    }
    return (quoted, isOpen)
  }
}

/// Just enough of English inflection for words that come without a lemma.
package enum Lemmas {
  static let plurals: Set<String> = ["people", "men", "women", "children", "police", "troops", "forces"]
  private static let irregular = [
    "men": "man", "women": "woman", "children": "child", "people": "people", "policemen": "policeman",
    "gunmen": "gunman", "spokesmen": "spokesman", "congressmen": "congressman", "allies": "ally",
    "armies": "army",
    "countries": "country", "parties": "party", "militias": "militia", "authorities": "authority",
    "ministries": "ministry", "militaries": "military", "secretaries": "secretary", "enemies": "enemy",
    "companies": "company", "agencies": "agency", "bodies": "body", "communities": "community",
    "navies": "navy",
    "series": "series", "mercenaries": "mercenary", "families": "family", "universities": "university",
    "ex-soldiers": "soldier", "statesmen": "statesman", "servicemen": "serviceman",
    "businessmen": "businessman",
    "embassies": "embassy", "police": "police", "press": "press", "congress": "congress",
    "princess": "princess",
    "coaches": "coach", "churches": "church", "judges": "judge", "delegates": "delegate", "princes": "prince",
  ]

  package static func noun(_ word: String) -> String {
    if let lemma = irregular[word] { return lemma }
    if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
      return String(word.dropLast())
    }
    return word
  }
}
