import Language

/// What the words around a trigger say about its status, where the model may be corrected.
enum StatusRules {
  /// The model's status, unless the tree is plain about it.
  static func status(of trigger: Trigger, type: EventType, in analysed: SentenceAnalysis) -> EventStatus {
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
    if (best?.value ?? 0) >= 0.9 { return model }
    let head = analysed.headIndex(of: trigger.tokens)
    let word = analysed.tokens[head]
    guard word.upos == "VERB" || word.upos == "AUX" else { return model }
    let helpers = analysed.children(of: head).filter {
      analysed.tokens[$0].relation.hasPrefix("aux") || analysed.tokens[$0].relation == "advmod"
    }.map { analysed.tokens[$0].lemma }
    if helpers.contains(where: { ["will", "shall", "’ll", "'ll"].contains($0) }) { return .planned }
    if helpers.contains(where: { ["may", "might", "could"].contains($0) }) { return .possible }
    return model
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
