import Entities
import Language

/// Parties of clauses inside an act's sentence that are no parties of the act.
enum NestedParties {
  static func remove(from draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    draft.recipients.removeAll { party in
      guard let words = analysed.tokens(of: party.words) else { return false }
      let noun = analysed.headIndex(of: words)
      return isInClauseOfSubject(noun, head, analysed) || draft.type == .threaten && isHelped(noun, analysed)
        || draft.type == .retreat && isHandedTo(noun, head, analysed)
    }
    turnParticiple(&draft, head, analysed)
  }

  /// "France, which rejects the charge that it armed |the attackers|, called the trial a farce": what the subject's own
  /// clause tells of is not whom the verb concerns.
  private static func isInClauseOfSubject(_ noun: Int, _ trigger: Int, _ analysed: SentenceAnalysis) -> Bool {
    var at = noun
    var steps = 0
    while at >= 0, steps < 12 {
      let token = analysed.tokens[at]
      if at == trigger { return false }
      if token.relation.hasPrefix("acl"), token.head >= 0 {
        let owner = analysed.tokens[token.head]
        return owner.relation.hasPrefix("nsubj") && owner.head == trigger && !isRelative(noun, analysed)
          && !analysed.subtree(of: at).contains(trigger)
      }
      at = token.head
      steps += 1
    }
    return false
  }

  private static func isRelative(_ noun: Int, _ analysed: SentenceAnalysis) -> Bool {
    ["who", "which", "that", "whom", "whose"].contains(analysed.tokens[noun].text.lowercased())
  }

  /// "Threatening to reinstate |him|" is no threat to him.
  private static func isHelped(_ noun: Int, _ analysed: SentenceAnalysis) -> Bool {
    let verb = analysed.tokens[noun].head
    return analysed.tokens[noun].relation == "obj" && verb >= 0
      && ["reinstate", "restore", "protect", "defend", "rescue", "liberate", "reinstall"].contains(
        analysed.tokens[verb].lemma)
  }

  /// "Pulled out, handing over to |the others|": they are not who is left.
  private static func isHandedTo(_ noun: Int, _ trigger: Int, _ analysed: SentenceAnalysis) -> Bool {
    let verb = analysed.tokens[noun].head
    guard verb >= 0, analysed.tokens[verb].lemma == "hand", analysed.tokens[noun].relation.hasPrefix("obl")
    else { return false }
    let above = analysed.tokens[verb].head
    return verb != trigger
      || analysed.tokens[verb].relation == "advcl" && above >= 0
        && MembershipFacts.isLeaving(analysed.tokens[above])
  }

  /// "The businessman |found| guilty", "the general |accused| of…": it is done to him, whom the participle stands behind.
  private static func turnParticiple(_ draft: inout EventDraft, _ head: Int, _ analysed: SentenceAnalysis) {
    let token = analysed.tokens[head]
    guard [.sanction, .coerce, .assault, .accuse].contains(draft.type), token.upos == "VERB",
      token.relation == "acl", token.head >= 0, token.head < head, draft.actors.count == 1,
      token.text.lowercased().hasSuffix("ed") || ["found", "shot", "held", "hanged"].contains(token.lemma),
      analysed.child(of: head, "obj", "nsubj") == nil,
      let words = analysed.tokens(of: draft.actors[0].words), words.contains(token.head)
    else { return }
    let known = Set(draft.recipients.map(\.entity.id))
    draft.recipients += draft.actors.filter { !known.contains($0.entity.id) }
    draft.actors = []
  }
}
