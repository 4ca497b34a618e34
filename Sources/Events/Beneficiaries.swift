import Language

/// For whom something is asked is not whom it is asked of: "demanded compensation for the families of the victims".
enum Beneficiaries {
  static func remove(from draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    guard draft.type == .request else { return }
    draft.recipients.removeAll { party in
      guard let first = analysed.tokens.firstIndex(where: { $0.range.lowerBound == party.words.start }), first > 0
      else { return false }
      let before = analysed.tokens[first - 1]
      let noun = analysed.tokens[first - 1].head
      // "calls for the army to leave" asks the army; "compensation for families" does not ask the families.
      return before.lemma == "for" && before.upos == "ADP" && noun >= 0
        && analysed.tokens[noun].relation == "nmod" && analysed.tokens[noun].head < first
    }
  }
}
