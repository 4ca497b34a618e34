import Language

/// What somebody seeks to do is an aim, no demand: nobody is asked for anything. And who recalls that something was, or speaks to
/// a nation, does nothing to it.
enum Aims {
  private static let verbs: Set<String> = ["seek", "want", "hope", "aim", "wish", "strive", "aspire"]

  private static let ownEnds: Set<String> = [
    "partnership", "partner", "alternative", "tie", "way", "influence", "role", "advantage", "independence",
    "stability", "opportunity", "market", "investor", "place", "foothold", "refuge", "shelter",
  ]
  private static let ownMeans: Set<String> = [
    "strengthen", "build", "deepen", "improve", "expand", "boost", "increase", "develop", "maintain",
    "diversify",
    "broaden", "reduce", "balance", "counter", "modernise", "modernize", "become", "remain", "regain",
    "offset",
    "bolster", "consolidate", "reassert",
  ]

  static func isAim(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    isRemark(draft, analysed) || isOwnAim(draft, analysed) || isMilestone(draft, analysed)
  }

  /// "The visit marks a significant step in the alliance": what the reporter makes of it; who says so may support it by that.
  private static func isMilestone(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    guard [.support, .agree, .cooperate].contains(draft.type), draft.attribution == nil,
      !analysed.tokens.contains(where: {
        QuotationAttribution.quoteMarks.contains($0.text) && $0.upos == "PUNCT"
      })
    else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard
      ["step", "milestone", "sign", "signal", "chapter", "shift", "phase"].contains(
        analysed.tokens[head].lemma),
      analysed.tokens[head].upos == "NOUN"
    else { return false }
    // By the words before it: trees hang the verb on the noun as often as the noun on the verb.
    return analysed.tokens[max(0, head - 5)..<head].contains {
      ["mark", "represent", "constitute", "be", "signal", "become"].contains($0.lemma)
    }
  }

  /// "Recalled that the sanctions were unjust", "addressed the nation".
  private static func isRemark(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let audience: Set<String> = ["nation", "crowd", "rally", "congress", "audience", "supporter", "country"]
    switch analysed.tokens[head].lemma {
    case "recall", "remember", "recount": return analysed.child(of: head, "ccomp") != nil
    case "allude": return true
    // "Said" is no accusation by itself.
    case "say", "add": return draft.type == .accuse && draft.confidence < 0.45
    case "refer":
      let next = draft.trigger.tokens.upperBound
      return next < analysed.tokens.count && analysed.tokens[next].lemma == "to"
        && analysed.child(of: head, "obj").map { $0 > next } ?? true
    case "address":
      return analysed.child(of: head, "obj").map { audience.contains(analysed.tokens[$0].lemma) } ?? false
    default: return false
    }
  }

  private static func isOwnAim(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    guard draft.type == .request else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard verbs.contains(analysed.tokens[head].lemma) else { return false }
    // "Seek partnerships", "sought to strengthen ties with others": for oneself, of nobody.
    let ends = analysed.children(of: head).filter {
      analysed.tokens[$0].relation == "obj" && ownEnds.contains(analysed.tokens[$0].lemma)
    }
    if !ends.isEmpty, !(ends + [head]).contains(where: { analysed.modifier(of: $0, ["from"]) != nil }) {
      return true
    }
    if analysed.child(of: head, "obj") == nil, let below = analysed.child(of: head, "xcomp"), below > head,
      ownMeans.contains(analysed.tokens[below].lemma)
    {
      return true
    }
    guard draft.recipients.isEmpty else { return false }
    // "wants it to leave", "seeks the release of": somebody else is to act.
    if let below = analysed.child(of: head, "xcomp") {
      return analysed.child(of: head, "obj") == nil && below > head
    }
    return analysed.tokens[head].lemma == "seek" && draft.trigger.implied.recipient <= 0.5
  }
}
