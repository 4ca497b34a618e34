import Language

/// What somebody seeks to do is an aim, no demand: nobody is asked for anything. And who recalls that something was, or speaks to
/// a nation, does nothing to it.
enum Aims {
  private static let verbs: Set<String> = ["seek", "want", "hope", "aim", "wish", "strive", "aspire"]

  static func isAim(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    isRemark(draft, analysed) || isOwnAim(draft, analysed)
  }

  /// "Recalled that the sanctions were unjust", "addressed the nation".
  private static func isRemark(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let audience: Set<String> = ["nation", "crowd", "rally", "congress", "audience", "supporter", "country"]
    switch analysed.tokens[head].lemma {
    case "recall", "remember", "recount": return analysed.child(of: head, "ccomp") != nil
    case "address":
      return analysed.child(of: head, "obj").map { audience.contains(analysed.tokens[$0].lemma) } ?? false
    default: return false
    }
  }

  private static func isOwnAim(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    guard draft.type == .request, draft.recipients.isEmpty else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard verbs.contains(analysed.tokens[head].lemma) else { return false }
    // "wants it to leave", "seeks the release of": somebody else is to act.
    if let below = analysed.child(of: head, "xcomp") {
      return analysed.child(of: head, "obj") == nil && below > head
    }
    return analysed.tokens[head].lemma == "seek" && draft.trigger.implied.recipient <= 0.5
  }
}
