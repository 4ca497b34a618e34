import Entities
import Language

/// Finds the actor of a trigger in the tree when the model marks none.
///
/// The subject of an active verb, the agent of a passive one, the possessor of a noun or who stands behind its "by"; for an
/// infinitive or a participle the subject of the verb it hangs on, or that verb's object, where this is who is to act.
enum ActorFromTree {
  static func actors(
    of trigger: Trigger, type: EventType, recipients: [Party], _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> [Party] {
    let taken = Set(recipients.map(\.words.start))
    var at = analysed.headIndex(of: trigger.tokens)
    if let part = firstPart(of: at, type, analysed, in: context) { return part }
    for _ in 0..<3 {
      if let subject = party(of: at, in: analysed) {
        let parties = context.parties(subject, in: analysed).filter { !taken.contains($0.words.start) }
        return parties.filter { $0.entity.kind != .unknown }
      }
      let relation = analysed.tokens[at].relation
      guard ["xcomp", "advcl", "conj"].contains(relation), analysed.tokens[at].head >= 0 else { return [] }
      if relation != "conj", let doer = ControlledActs.doer(of: at, in: analysed) {
        return context.parties(at: doer, in: analysed).filter {
          !taken.contains($0.words.start) && $0.entity.kind != .unknown
        }
      }
      at = analysed.tokens[at].head
    }
    return []
  }

  /// "A German proposal", "government assurances": a state or its organ in front of what it says or gives.
  private static func firstPart(
    of index: Int, _ type: EventType, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> [Party]? {
    guard type.isSpeech || type == .aid, analysed.tokens[index].upos == "NOUN" else { return nil }
    for child in analysed.children(of: index)
    where child < index && ["compound", "amod"].contains(analysed.tokens[child].relation) {
      let parties = context.parties(child..<child + 1, in: analysed)
      if !parties.isEmpty, parties.allSatisfy({ [.state, .organ, .organisation].contains($0.entity.kind) }) {
        return parties
      }
    }
    return nil
  }

  /// The words of the subject or agent that hangs on the word at `index`.
  private static func party(of index: Int, in analysed: SentenceAnalysis) -> Range<Int>? {
    let children = analysed.children(of: index)
    let passive = children.contains { analysed.tokens[$0].relation == "nsubj:pass" }
    let wanted = passive ? ["obl:agent"] : ["nsubj", "nmod:poss"]
    let isNoun = analysed.tokens[index].upos == "NOUN"
    guard
      let child = children.first(where: { wanted.contains(analysed.tokens[$0].relation) })
        ?? (passive || isNoun ? analysed.modifier(of: index, ["by"]) : nil)
    else {
      return nil
    }
    let words = analysed.subtree(of: child).filter {
      !["case", "punct", "acl:relcl"].contains(analysed.tokens[$0].relation) || $0 == child
    }
    guard let first = words.first else { return nil }
    return min(first, child)..<(child + 1)
  }
}
