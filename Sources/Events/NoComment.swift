import Language

/// "Declined to comment", "did not answer questions": that somebody is silent is no refusal of anything.
enum NoComment {
  static func isNoComment(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    guard draft.type == .reject else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard
      ["decline", "refuse", "reply", "respond", "answer", "comment"].contains(analysed.tokens[head].lemma)
    else { return false }
    let near = analysed.tokens[head..<min(analysed.tokens.count, head + 5)].map(\.lemma)
    return near.contains("comment") || near.contains("elaborate")
      || near.contains("question") && ["reply", "respond", "answer"].contains(analysed.tokens[head].lemma)
  }
}
