import Language
import TimeAndPlace

/// Decides what each number of a sentence counts, or that it counts nothing.
struct FigureKinds {
  let tokens: [Token]
  let scanner: FigureNumberScanner
  let numbers: [FigureNumber]
  private let hasTree: Bool
  /// What was decided for the numbers before, for lists that share a verb.
  private var decided: [Figure.Kind?] = []
  /// Where each counted phrase ends, exclusive.
  private var ends: [Int] = []

  init(tokens: [Token], scanner: FigureNumberScanner, numbers: [FigureNumber]) {
    self.tokens = tokens
    self.scanner = scanner
    self.numbers = numbers
    hasTree = tokens.contains { $0.head >= 0 }
  }

  /// What the number at `index` counts; to be asked in order. `nil` is no figure.
  mutating func kind(of index: Int) -> Figure.Kind? {
    let number = numbers[index]
    let noun = noun(after: number.span.upperBound)
    let kind = decide(index, number, noun)
    decided.append(kind)
    ends.append(noun.end)
    return kind
  }

  private func decide(_ index: Int, _ number: FigureNumber, _ noun: CountedNoun) -> Figure.Kind? {
    if number.isMoney { return isConversion(index, number) ? nil : .money }
    if number.isArticle && !isPerson(noun) { return nil }
    if number.isPercentage { return .other }
    if number.isStrength { return .personnel }
    if noun.isMeasure { return nil }
    if isStates(number, noun) { return nil }
    let byNoun = FigureWords.kind(ofNoun: noun.head)
    if let byNoun, [.dead, .wounded, .arrested].contains(byNoun) { return byNoun }
    if byNoun != .weapons, let harm = harm(index, number, noun) { return harm }
    if number.isArticle || number.isOne { return nil }
    if noun.head == "men", !isForce(number, noun) { return .other }
    return byNoun ?? byContext(index, number, noun) ?? .other
  }

  /// "(8,000 euros)" after the same sum in other money, "(40 pounds)" after a weight.
  private func isConversion(_ index: Int, _ number: FigureNumber) -> Bool {
    guard index > 0, scanner.text(number.span.lowerBound - 1) == "(" else { return false }
    return number.span.lowerBound - numbers[index - 1].span.upperBound <= 4
  }

  /// Whether "men" are a force: many, or with an army's word near.
  private func isForce(_ number: FigureNumber, _ noun: CountedNoun) -> Bool {
    if noun.words.contains("young") || noun.words.contains("women") { return false }
    return number.value >= 100 || hasForceWord(from: number.span.upperBound, count: 10)
  }

  private func hasForceWord(from start: Int, count: Int) -> Bool {
    (start..<max(start, min(scanner.lexemes.count, start + count))).contains {
      FigureWords.forceWords.contains(scanner.text($0))
    }
  }

  /// What a number without a telling noun counts: members of a force, or the same as the number before it.
  private func byContext(_ index: Int, _ number: FigureNumber, _ noun: CountedNoun) -> Figure.Kind? {
    if noun.words.last == "members" || noun.words.last == "elements" {
      return hasForceWord(from: noun.end, count: 10) ? .personnel : nil
    }
    guard noun.words.isEmpty else { return nil }
    if index > 0, let before = decided[index - 1], before == .personnel { return before }
    let isChange = ["to", "at", "from", "number", "than"].contains(scanner.text(number.span.lowerBound - 1))
    guard isChange, number.value >= 20 else { return nil }
    let back = max(0, number.span.lowerBound - 14)..<number.span.lowerBound
    return back.contains { ["troops", "troop", "soldiers", "garrison", "forces"].contains(scanner.text($0)) }
      ? .personnel : nil
  }

  private func isStates(_ number: FigureNumber, _ noun: CountedNoun) -> Bool {
    guard noun.words.contains(where: FigureWords.stateNouns.contains) else { return false }
    let before = scanner.text(number.span.lowerBound - 1)
    return number.value <= 10 || ["the", "these", "those", "all", "its", "their", "our"].contains(before)
  }

  // MARK: - The counted noun

  struct CountedNoun {
    var head = ""
    var words: [String] = []
    /// Past the words counted, exclusive.
    var end: Int
    var isMeasure = false
  }

  /// The words that a number counts: up to a mark, a verb or a preposition; the first telling noun among them.
  func noun(after start: Int) -> CountedNoun {
    var noun = CountedNoun(end: start)
    var at = start
    if scanner.text(at) == "of" {
      at += 1
      while ["the", "these", "those", "its", "their", "his", "our"].contains(scanner.text(at)) { at += 1 }
    }
    while at < scanner.lexemes.count, at < start + 12 {
      let text = scanner.text(at)
      let isJoint =
        at > start
        && (scanner.isNumber(at) && scanner.isGlued(at) || text == "-" || text == "'" || text == "\""
          || text == "“" || text == "”")
      if !isJoint && (!scanner.isWord(at) || Self.stops.contains(text) || scanner.isTime[at]) { break }
      if scanner.isWord(at) {
        if Self.isSuffered(text), isBreak(at + 1) { break }
        if Self.isParticiple(text), noun.words.contains(where: { !Self.fillers.contains($0) }) { break }
        noun.words.append(text)
        if noun.head.isEmpty, FigureWords.kind(ofNoun: text) != nil, !isModifier(at) { noun.head = text }
        noun.end = at + 1
      }
      at += 1
    }
    let first = noun.words.first { !Self.fillers.contains($0) } ?? ""
    noun.isMeasure =
      FigureWords.measures.contains(first) || FigureWords.measures.contains(scanner.text(start))
    return noun
  }

  /// "police stations", "wounded soldiers": a telling word that only describes the next.
  private func isModifier(_ at: Int) -> Bool {
    let text = scanner.text(at)
    guard scanner.isWord(at + 1), !scanner.isTime[at + 1] else { return false }
    let next = scanner.text(at + 1)
    if Self.stops.contains(next) || Self.isParticiple(next) || FigureWords.harm(next) != nil
      || FigureWords.dieVerbs.contains(next)
    {
      return false
    }
    if [
      "police", "displaced", "injured", "wounded", "dead", "troop", "rebel", "soldier", "rocket", "tank",
      "missile",
    ].contains(text) {
      return true
    }
    return FigureWords.kind(ofNoun: next) != nil || next.hasSuffix("s") && !text.hasSuffix("s")
  }

  private static func isParticiple(_ word: String) -> Bool {
    FigureWords.harm(word) != nil || FigureWords.dieVerbs.contains(word)
      || (word.hasSuffix("ed") && word.count > 4 && !adjectives.contains(word))
  }

  private static let adjectives: Set<String> = [
    "armed", "unarmed", "suspected", "masked", "united", "alleged", "so-called", "uniformed", "unidentified",
    "retired", "hundred", "armoured", "armored", "veiled", "unnamed", "skilled", "trained", "accused",
    "convicted",
    "wanted", "displaced", "wounded", "injured", "assorted", "unexpended", "mechanized", "mechanised",
    "airborne", "hooded",
    "barreled", "barrelled", "backed", "allied", "led", "self-confessed", "captured", "detained",
  ]
  private static let fillers: Set<String> = [
    "other", "others", "more", "additional", "further", "new", "of", "the", "its", "their", "young", "such",
    "extra",
  ]
  private static let stops: Set<String> = [
    "in", "on", "at", "to", "and", "or", "but", "as", "by", "for", "from", "with", "of", "that", "which",
    "who", "whom",
    "were", "was", "are", "is", "be", "been", "being", "have", "has", "had", "will", "would", "could", "may",
    "might",
    "can", "should", "after", "before", "during", "when", "while", "since", "until", "near", "into", "over",
    "under",
    "through", "across", "between", "against", "among", "including", "then", "than", "also", "did", "do",
    "does", "not",
    "out", "up", "outside", "inside", "where", "because", "if", "so", "there", "about", "around", "along",
    "off",
    "left", "said", "says", "it", "he", "she", "they", "took", "died", "fled", "marched", "gathered",
    "without", "a", "an",
  ]

  // MARK: - Harm

  /// Dead, wounded, arrested or displaced, when a verb or noun about the number says so.
  private func harm(_ index: Int, _ number: FigureNumber, _ noun: CountedNoun) -> Figure.Kind? {
    if hasTree, let answer = harmByTree(number, noun) { return answer.kind }
    return harmBefore(number) ?? harmAfter(
      noun, isListed: scanner.text(number.span.lowerBound - 1) == "including") ?? harmShared(index, number)
  }

  private func isPerson(_ noun: CountedNoun) -> Bool {
    noun.words.contains(where: FigureWords.persons.contains)
  }

  /// "killing at least 12", "the deaths of four", "death toll rose to 60".
  private func harmBefore(_ number: FigureNumber) -> Figure.Kind? {
    var at = number.span.lowerBound - 1
    if [
      "another", "the", "only", "all", "his", "her", "their", "its", "a", "other", "both", "off", "up",
      "down", "dead", "these", "those", "between",
    ].contains(scanner.text(at)) {
      let gone = scanner.text(at)
      at -= 1
      if gone == "dead" && scanner.text(at) == "shot" { return .dead }
      if gone == "the" && ["wounded", "injured"].contains(scanner.text(at)) { return nil }
    }
    if scanner.text(at) == "of" {
      if FigureWords.deathNominals.contains(scanner.text(at - 1)) { return .dead }
      if FigureWords.arrestNominals.contains(scanner.text(at - 1)) { return .arrested }
      if scanner.text(at - 1) == "wounding" || scanner.text(at - 1) == "injuring" { return .wounded }
    }
    if let harm = FigureWords.harm(scanner.text(at)),
      harm != .displaced || scanner.text(at).hasPrefix("d") || scanner.text(at).hasPrefix("u")
    {
      // "hurt" and "custody" are no verbs that take people; a passive has its people before it.
      if scanner.text(at) == "custody" { return nil }
      if scanner.text(at - 1) == "or", let other = FigureWords.harm(scanner.text(at - 2)), other != harm {
        return .other
      }
      return isPassive(at) ? nil : harm
    }
    return tollBefore(at) ?? deadBefore(at)
  }

  /// "The dead of the port number 23", "the wounded now total 60".
  private func deadBefore(_ at: Int) -> Figure.Kind? {
    guard ["number", "numbered", "total", "totalled", "totaled"].contains(scanner.text(at)) else {
      return nil
    }
    for back in stride(from: at - 1, to: max(-1, at - 9), by: -1) {
      switch scanner.text(back) {
      case "dead", "fatalities": return .dead
      case "wounded", "injured": return .wounded
      case "and", ";", ",": return nil
      default: continue
      }
    }
    return nil
  }

  private func tollBefore(_ at: Int) -> Figure.Kind? {
    guard
      ["to", "at", "of", "reached", "hit", "stands", "exceeded", "passed", "is", "was"].contains(
        scanner.text(at))
    else { return nil }
    for back in stride(from: at, to: max(-1, at - 14), by: -1) {
      if scanner.text(back) == "toll" {
        let before = scanner.text(back - 1)
        return before == "injury" ? .wounded : .dead
      }
      if ["and", ";"].contains(scanner.text(back)) { return nil }
    }
    return nil
  }

  private func isPassive(_ at: Int) -> Bool {
    ["was", "were", "been", "being", "is", "are", "be", "get", "got"].contains(scanner.text(at - 1))
  }

  /// "12 people were killed", "four academics arrested", "15 dead", "50 others injured", "two soldiers died".
  private func harmAfter(_ noun: CountedNoun, isListed: Bool) -> Figure.Kind? {
    var walk = HarmWalk()
    walk.isApposition = isListed
    var at = noun.end
    while at < scanner.lexemes.count, walk.steps < (walk.isApposition ? 26 : 14) {
      if let end = step(&walk, at) { return end.kind }
      at += 1
      walk.steps += 1
    }
    return nil
  }

  private struct HarmWalk {
    var steps = 0
    var hasAuxiliary = false
    var isApposition = false
    var depth = 0
  }

  /// Looks at one lexeme after a counted noun; an answer ends the walk.
  private func step(_ walk: inout HarmWalk, _ at: Int) -> (kind: Figure.Kind?, Void)? {
    let text = scanner.text(at)
    if Self.auxiliaries.contains(text) {
      walk.hasAuxiliary = true
      return nil
    }
    if let kind = stateAfter(text, at, walk) { return (kind, ()) }
    if let harm = FigureWords.harm(text) { return (suffered(harm, text, at, walk), ()) }
    switch text {
    case "(": walk.depth += 1
    case ")": walk.depth -= 1
    case ";", "but", "while", "\"", "“", "”": return (nil, ())
    case "who", "which", "whose", "that": return walk.steps > 0 && walk.depth == 0 ? (nil, ()) : nil
    case "and":
      return walk.hasAuxiliary || (walk.steps > 4 && !walk.isApposition) || startsClause(at + 1)
        ? (nil, ()) : nil
    case ",":
      if walk.hasAuxiliary { return (nil, ()) }
      if walk.isApposition { return nil }
      guard isListOn(at) else { return (nil, ()) }
      walk.isApposition = true
    default: return Self.otherVerbs.contains(text) ? (nil, ()) : nil
    }
    return nil
  }

  /// "died", "dead", "lost their lives", "homeless", "held", "shot dead".
  private func stateAfter(_ text: String, _ at: Int, _ walk: HarmWalk) -> Figure.Kind? {
    if FigureWords.dieVerbs.contains(text) || text == "dead" { return .dead }
    let next = scanner.text(at + 1)
    if text == "lost", next == "their", scanner.text(at + 2) == "lives" { return .dead }
    if text == "homeless" || (text == "displaced" && isBreak(at + 1)) { return .displaced }
    if text == "held", walk.hasAuxiliary || (walk.steps <= 1 && isBreak(at + 1)) { return .arrested }
    if text == "shot", next == "dead", walk.hasAuxiliary || isBreak(at + 2) { return .dead }
    return nil
  }

  /// A participle's harm, when the people before it suffered it and did not do it.
  private func suffered(_ harm: Figure.Kind, _ text: String, _ at: Int, _ walk: HarmWalk) -> Figure.Kind? {
    if harm == .displaced { return harm }
    guard Self.isSuffered(text) else { return nil }
    guard walk.hasAuxiliary || isBreak(at + 1) || (text == "gunned" && scanner.text(at + 1) == "down") else {
      return nil
    }
    if scanner.text(at + 1) == "or", let other = FigureWords.harm(scanner.text(at + 2)), other != harm {
      return .other
    }
    return harm
  }

  /// Whether a verb's form can say what was done to the people before it.
  private static func isSuffered(_ verb: String) -> Bool {
    FigureWords.harm(verb) != nil && (verb.hasSuffix("ed") || verb == "slain" || verb == "hurt")
  }

  /// Whether a number that is followed at once by its verb begins a clause of its own: "fought and 37,000 died".
  private func startsClause(_ at: Int) -> Bool {
    numbers.contains { $0.span.lowerBound == at && Self.isParticiple(scanner.text($0.span.upperBound)) }
  }

  private static let auxiliaries: Set<String> = [
    "were", "was", "been", "being", "are", "is", "be", "get", "got",
  ]
  private static let otherVerbs: Set<String> = [
    "said", "says", "told", "attacked", "took", "went", "will", "would", "could", "demonstrated", "launched",
  ]

  /// Whether a comma goes on to something other than a new clause: ", including", ", two women and".
  private func isListOn(_ at: Int) -> Bool {
    let next = scanner.text(at + 1)
    return next == "including" || next == "most" || next == "mostly" || next == "among" || next == "all"
      || next == "and"
      || next == "or" || numbers.contains { $0.span.lowerBound == at + 1 }
  }

  /// Whether a participle ends its phrase, so that the people before it suffered it.
  private func isBreak(_ at: Int) -> Bool {
    guard at < scanner.lexemes.count else { return true }
    if scanner.lexemes[at].kind == .mark { return scanner.text(at) != "\"" }
    if scanner.isTime[at] { return true }
    return [
      "in", "by", "at", "on", "when", "as", "during", "after", "since", "over", "for", "and", "near",
      "across", "from",
      "before", "while", "so", "to", "or", "inside", "outside", "with", "there", "around", "last", "late",
      "early", "under", "following", "along", "but", "overnight", "today", "without", "earlier", "who",
      "while", "amid",
    ].contains(scanner.text(at))
  }

  /// "killing two soldiers and five civilians": the second of a list has the verb of the first.
  private func harmShared(_ index: Int, _ number: FigureNumber) -> Figure.Kind? {
    guard index > 0, let before = decided[index - 1],
      [.dead, .wounded, .arrested, .displaced].contains(before)
    else { return nil }
    var at = number.span.lowerBound - 1
    if ["another", "a", "the"].contains(scanner.text(at)) { at -= 1 }
    // "eight were killed in one town, five in the next".
    if scanner.text(number.span.upperBound) == "in", [",", "and"].contains(scanner.text(at)) {
      return before
    }
    guard ["and", ",", "or"].contains(scanner.text(at)) else { return nil }
    if ["and", "or"].contains(scanner.text(at)), scanner.text(at - 1) == "," { at -= 1 }
    return ends[index - 1] == at ? before : nil
  }

  // MARK: - The tree

  /// What the tree says of the counted noun's part in its verb; no answer where it has none to give.
  private func harmByTree(_ number: FigureNumber, _ noun: CountedNoun) -> (kind: Figure.Kind?, Void)? {
    guard number.span.lowerBound < scanner.lexemes.count else { return nil }
    var at = scanner.lexemes[number.span.upperBound - 1].lastToken
    var steps = 0
    // From the number up to the head of its noun phrase, through lists.
    while steps < 6, at >= 0,
      ["nummod", "nmod", "compound", "det", "advmod", "amod", "conj", "appos", "flat", "fixed"].contains(
        tokens[at].relation), tokens[at].head >= 0
    {
      let relation = tokens[at].relation
      let head = tokens[at].head
      if relation == "conj", ["VERB", "AUX"].contains(tokens[head].upos) { break }
      if relation == "nmod", let kind = nominal(tokens[head]) { return (kind, ()) }
      if relation == "nmod", tokens[head].upos == "NOUN",
        !["number", "group", "total", "dozen", "hundred", "thousand"].contains(tokens[head].lemma)
      {
        return nil
      }
      at = head
      steps += 1
    }
    guard at >= 0, at < tokens.count else { return nil }
    let word = tokens[at]
    if let clause = tokens.indices.first(where: {
      tokens[$0].head == at && tokens[$0].relation.hasPrefix("acl") && !tokens[$0].relation.hasSuffix("relcl")
    }),
      let harm = FigureWords.harm(tokens[clause].text.lowercased()),
      tokens[clause].text.lowercased().hasSuffix("ed") || tokens[clause].text.lowercased() == "slain"
    {
      return (harm, ())
    }
    guard word.head >= 0, word.head < tokens.count else { return nil }
    let verb = tokens[word.head].text.lowercased()
    switch word.relation {
    case "nsubj:pass", "obj": return FigureWords.harm(verb).map { ($0, ()) }
    case "nsubj":
      if FigureWords.dieVerbs.contains(verb) || verb == "dead" { return (.dead, ()) }
      if FigureWords.displaceVerbs.contains(verb) { return (.displaced, ()) }
      let hasObject = tokens.contains { $0.head == word.head && $0.relation == "obj" }
      return FigureWords.harm(verb) != nil && hasObject ? (nil, ()) : nil
    default: return nil
    }
  }

  private func nominal(_ word: Token) -> Figure.Kind? {
    let text = word.text.lowercased()
    if FigureWords.deathNominals.contains(text) { return .dead }
    return FigureWords.arrestNominals.contains(text) ? .arrested : nil
  }
}
