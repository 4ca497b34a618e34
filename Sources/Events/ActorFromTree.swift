import Entities
import Language

/// Finds the actor of a trigger in the tree when the model marks none.
///
/// The subject of an active verb, the agent of a passive one, the possessor of a noun; for an infinitive or a
/// participle the subject of the verb it hangs on.
enum ActorFromTree {
  static func actors(
    of trigger: Trigger, recipients: [Party], _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> [Party] {
    let taken = Set(recipients.map(\.words.start))
    var at = analysed.headIndex(of: trigger.tokens)
    for _ in 0..<3 {
      if let subject = party(of: at, in: analysed) {
        let parties = context.parties(subject, in: analysed).filter { !taken.contains($0.words.start) }
        return parties.filter { $0.entity.kind != .unknown }
      }
      let relation = analysed.tokens[at].relation
      guard ["xcomp", "advcl", "conj", "ccomp"].contains(relation), relation != "ccomp",
        analysed.tokens[at].head >= 0
      else { return [] }
      at = analysed.tokens[at].head
    }
    return []
  }

  /// The words of the subject or agent that hangs on the word at `index`.
  private static func party(of index: Int, in analysed: SentenceAnalysis) -> Range<Int>? {
    let children = analysed.children(of: index)
    let passive = children.contains { analysed.tokens[$0].relation == "nsubj:pass" }
    let wanted = passive ? ["obl:agent"] : ["nsubj", "nmod:poss"]
    guard let child = children.first(where: { wanted.contains(analysed.tokens[$0].relation) }) else {
      return nil
    }
    let words = analysed.subtree(of: child).filter {
      !["case", "punct", "acl:relcl"].contains(analysed.tokens[$0].relation) || $0 == child
    }
    guard let first = words.first else { return nil }
    return min(first, child)..<(child + 1)
  }
}
