import Language

/// Acts that a sentence tells from the side of those they happen to: "the country has seen two coups".
enum UndergoneActs {
  static let verbs: Set<String> = [
    "see", "suffer", "face", "experience", "undergo", "witness", "endure", "survive", "sustain",
  ]

  private static let dying: Set<String> = ["die", "perish", "drown", "succumb"]

  /// Whether the trigger is the object of such a verb, or tells of dying, so that its subject is no actor.
  static func isUndergone(_ trigger: Trigger, in analysed: SentenceAnalysis) -> Bool {
    let head = analysed.headIndex(of: trigger.tokens)
    let token = analysed.tokens[head]
    // "Fourteen of them died": nobody who dies does it to anybody.
    if token.upos == "VERB", dying.contains(token.lemma) { return true }
    // "The businessman, found guilty of spying": a court that finds somebody guilty has an object between the words.
    if token.lemma == "find", head + 1 < analysed.tokens.count,
      analysed.tokens[head + 1].text.lowercased() == "guilty"
    {
      return true
    }
    // "They lost 12 of their own."
    if token.upos == "VERB", token.lemma == "lose",
      analysed.child(of: head, "obj").map({ object in
        analysed.tokens[object].upos == "NUM"
          || analysed.children(of: object).contains { analysed.tokens[$0].relation == "nummod" }
      }) ?? false
    {
      return true
    }
    // "Seen coups" as one trigger.
    if token.upos == "VERB", verbs.contains(token.lemma), trigger.tokens.count > 1,
      analysed.child(of: head, "obj").map(trigger.tokens.contains) ?? false
    {
      return true
    }
    return token.upos == "NOUN" && token.relation == "obj" && token.head >= 0
      && (verbs.contains(analysed.tokens[token.head].lemma)
        || analysed.tokens[token.head].text.lowercased() == "seen")
  }
}
