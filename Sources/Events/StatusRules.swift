import Language

/// What the words around a trigger say about its status, where the model may be corrected.
enum StatusRules {
  /// The model's status, unless the tree is plain about it.
  static func status(of trigger: Trigger, type: EventType, in analysed: SentenceAnalysis) -> EventStatus {
    let head = analysed.headIndex(of: trigger.tokens)
    if isVotedDown(head, in: analysed) { return .denied }
    let best = trigger.statuses.max { ($0.value, $1.key) < ($1.value, $0.key) }
    var model = best.flatMap { EventStatus(rawValue: $0.key) } ?? .occurred
    if model == .denied, !hasDenial(analysed) {
      // "Talks on the departure have begun, according to the government": nothing in the sentence denies.
      model =
        trigger.statuses.filter { $0.key != EventStatus.denied.rawValue }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }
        .flatMap { EventStatus(rawValue: $0.key) } ?? .occurred
      return model
    }
    let word = analysed.tokens[head]
    if model == .occurred, word.upos == "NOUN", neverCame(head, in: analysed) { return .denied }
    if model == .occurred, word.upos == "VERB", isOnlyDecided(head, in: analysed) { return .planned }
    if model == .occurred, word.upos == "NOUN", isTalkedAbout(head, in: analysed) { return .possible }
    if (best?.value ?? 0) >= 0.9 { return model }
    guard word.upos == "VERB" || word.upos == "AUX" else { return model }
    let helpers = analysed.children(of: head).filter {
      analysed.tokens[$0].relation.hasPrefix("aux") || analysed.tokens[$0].relation == "advmod"
    }.map { analysed.tokens[$0].lemma }
    if helpers.contains(where: { ["will", "shall", "’ll", "'ll"].contains($0) }) { return .planned }
    if helpers.contains(where: { ["may", "might", "could"].contains($0) }) { return .possible }
    return model
  }

  /// "The |exit| never took place".
  private static func neverCame(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    let verb = analysed.tokens[index].head
    guard analysed.tokens[index].relation.hasPrefix("nsubj"), verb >= 0 else { return false }
    let isComing =
      ["happen", "materialise", "materialize", "occur"].contains(analysed.tokens[verb].lemma)
      || analysed.tokens[verb].lemma == "take"
        && analysed.children(of: verb).contains { analysed.tokens[$0].lemma == "place" }
    return isComing && analysed.isNegated(verb)
  }

  /// "Congress voted against |leaving| the assembly".
  private static func isVotedDown(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    let above = analysed.tokens[index].head
    guard above >= 0, ["vote", "decide"].contains(analysed.tokens[above].lemma),
      !analysed.isNegated(above)
    else { return false }
    return analysed.children(of: index).contains { analysed.tokens[$0].text.lowercased() == "against" }
  }

  /// "The cabinet voted to |take| the country out of the bloc": decided on, and not done.
  private static func isOnlyDecided(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    let above = analysed.tokens[index].head
    guard above >= 0,
      analysed.children(of: index).contains(where: { analysed.tokens[$0].text.lowercased() == "to" })
    else { return false }
    return ["vote", "decide", "resolve", "agree", "plan", "intend", "vow", "pledge", "prepare"].contains(
      analysed.tokens[above].lemma)
      && ["xcomp", "ccomp", "advcl"].contains(analysed.tokens[index].relation)
  }

  /// "Talks on the |departure| of the soldiers": it has not come about.
  private static func isTalkedAbout(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    var before = index - 1
    while before > 0, ["DET", "ADJ", "PRON"].contains(analysed.tokens[before].upos) { before -= 1 }
    return before > 0
      && ["on", "over", "about", "regarding", "concerning"].contains(
        analysed.tokens[before].text.lowercased())
      && ["talk", "negotiation", "discussion", "consultation", "agreement", "deal"].contains(
        analysed.tokens[before - 1].lemma)
  }

  private static let denials: Set<String> = [
    "not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "deny", "denial",
    "reject",
    "dismiss", "refute", "false", "untrue", "fabrication", "lie", "invent", "baseless", "groundless",
    "unfounded",
    "rubbish", "disinformation", "contradict", "dispute", "cannot", "refuse", "fail", "stop", "rule",
    "hardly", "disavow",
    "repudiate", "rebut", "decline", "unable", "nonsense", "myth", "hoax", "fake", "wrong", "innocent",
    "contest", "few",
    "little", "unlikely", "absence", "lack", "avoid", "prevent", "scrap", "cancel", "abandon", "drop",
  ]

  private static func hasDenial(_ analysed: SentenceAnalysis) -> Bool {
    analysed.tokens.contains {
      denials.contains($0.lemma.lowercased())
        || denials.contains($0.text.lowercased().replacing("’", with: "'"))
    }
  }

  /// A future meeting, help or joint act is an agreement to it: the codebook codes it AGREE, planned.
  static func settleFuture(_ draft: inout EventDraft) {
    guard draft.status == .planned else { return }
    switch draft.type {
    case .consult, .support, .cooperate, .aid:
      draft.type = .agree
      draft.mode = ""
    default: break
    }
  }
}
