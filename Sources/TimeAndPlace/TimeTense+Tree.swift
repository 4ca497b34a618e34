public import Language

extension TimeTense {
  /// The tense of the clause that some words of a sentence stand in, from tags and tree.
  ///
  /// "is scheduled for Friday" and "to meet on Friday" are future, "met" and "has met" past; a bare present is unknown, as
  /// is everything in a sentence without tags.
  public static func beside(_ words: Range<Int>, in tokens: [Token]) -> TimeTense {
    guard !words.isEmpty, words.upperBound <= tokens.count else { return .unknown }
    let inside = words.first { !words.contains(tokens[$0].head) } ?? words.lowerBound
    var at = tokens[inside].head
    var steps = 0
    while at >= 0, at < tokens.count, steps < 6 {
      if let tense = tense(of: at, tokens) { return tense }
      at = tokens[at].head
      steps += 1
    }
    return .unknown
  }

  private static let awaited: Set<String> = [
    "schedule", "plan", "expect", "set", "slate", "due", "intend", "await", "hope",
  ]
  /// Verbs whose infinitive tells what was done.
  private static let factive: Set<String> = [
    "fail", "manage", "refuse", "decline", "begin", "start", "continue", "use", "cease", "come", "seem",
    "appear", "help",
  ]

  private static func tense(of at: Int, _ tokens: [Token]) -> TimeTense? {
    let word = tokens[at]
    var isPast = word.feats.hasFeature("Tense=Past")
    var isFuture = false
    var isPresent = word.feats.hasFeature("Tense=Pres")
    var isInfinitive = false
    for child in max(0, at - 8)..<min(tokens.count, at + 3) where tokens[child].head == at {
      let token = tokens[child]
      switch token.relation {
      case "aux", "aux:pass", "cop":
        switch token.lemma.lowercased() {
        case "will", "shall", "would", "may", "might", "should", "must", "'ll": isFuture = true
        case "have" where token.feats.hasFeature("Tense=Pres"): isPast = true
        default:
          if token.feats.hasFeature("Tense=Past") { isPast = true }
          if token.feats.hasFeature("Tense=Pres") { isPresent = true }
        }
      case "mark" where token.upos == "PART" && token.text.lowercased() == "to": isInfinitive = true
      default: break
      }
    }
    let isVerb = word.upos == "VERB" || word.upos == "AUX"
    guard isVerb || isPast || isPresent || isFuture || word.lemma == "due" else { return nil }
    if isFuture { return .future }
    if awaited.contains(word.lemma.lowercased()), word.feats.hasFeature("VerbForm=Part") || !isVerb {
      return .future
    }
    if isInfinitive {
      let above = word.head >= 0 && word.head < tokens.count ? tokens[word.head].lemma.lowercased() : ""
      return factive.contains(above) ? nil : .future
    }
    if isPast { return .past }
    if isVerb, word.feats.hasFeature("VerbForm=Ger") || word.feats.hasFeature("VerbForm=Part") { return nil }
    return isPresent ? .unknown : nil
  }
}
