import Language

/// For whom something is asked is not whom it is asked of: "demanded compensation for the families of the victims".
enum Beneficiaries {
  static func remove(from draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    guard draft.type == .request else { return }
    draft.recipients.removeAll { party in
      guard let first = analysed.tokens(of: party.words)?.lowerBound, first > 0 else { return false }
      return analysed.tokens[first - 1].lemma == "for"
        && isBehindObject(analysed.tokens[first - 1].head, first, analysed)
    }
  }

  /// Whether a noun hangs on an object, or on a verb with one before it: "for the army to leave" has none.
  private static func isBehindObject(_ noun: Int, _ first: Int, _ analysed: SentenceAnalysis) -> Bool {
    guard noun >= first, case let head = analysed.tokens[noun].head, head >= 0, head < first else {
      return false
    }
    switch analysed.tokens[noun].relation {
    case "nmod": return true
    case "obl": return analysed.child(of: head, "obj").map { (head..<first).contains($0) } ?? false
    default: return false
    }
  }
}
