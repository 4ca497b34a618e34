import Entities
import Language

/// "A force of 3,000 police and soldiers": those whom a force is made up of are not whom it is promised to.
enum RaisedForces {
  private static let nouns: Set<String> = [
    "force", "army", "brigade", "battalion", "unit", "contingent", "corps", "mission", "team", "group",
  ]

  static func remove(from draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    guard [.agree, .mobilize, .cooperate, .support].contains(draft.type) else { return }
    draft.recipients.removeAll { party in
      guard party.entity.kind != .state, party.entity.kind != .organisation,
        let words = analysed.tokens(of: party.words)
      else { return false }
      var noun = analysed.headIndex(of: words)
      if analysed.tokens[noun].relation == "conj", analysed.tokens[noun].head >= 0 {
        noun = analysed.tokens[noun].head
      }
      let above = analysed.tokens[noun].head
      return analysed.tokens[noun].relation == "nmod" && above >= 0
        && nouns.contains(analysed.tokens[above].lemma)
        && analysed.children(of: noun).contains { analysed.tokens[$0].lemma == "of" }
    }
  }
}
