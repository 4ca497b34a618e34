import Entities
import Language

/// "A force of 3,000 police and soldiers": those whom a force is made up of are not whom it is promised to.
enum RaisedForces {
  private static let nouns: Set<String> = [
    "force", "army", "brigade", "battalion", "unit", "contingent", "corps", "mission", "team", "group",
  ]

  /// "The launch of the joint battalion that is meant to fight the rebels": it is raised, where nobody is told to raise it, and
  /// those whom it is to fight have no part in that yet.
  static func settleLaunch(
    of draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext
  ) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard draft.type == .mobilize, draft.actors.isEmpty, analysed.tokens[head].upos == "NOUN",
      let force = analysed.modifier(of: head, ["of"])
    else { return }
    let raised = context.parties(
      analysed.phrase(at: force, withConjuncts: false), in: analysed
    ).filter { $0.entity.isJointForce }
    guard !raised.isEmpty else { return }
    draft.actors = raised
    let under = Set(analysed.subtree(of: head))
    draft.recipients.removeAll { party in
      guard let words = analysed.tokens(of: party.words) else { return false }
      let at = analysed.headIndex(of: words)
      return at >= force && under.contains(at)
    }
  }

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
