import Entities
import Language

/// "It is expected to have 5,000 personnel": how many a force counts is a standing fact, no raising of troops.
enum SizeOnly {
  static func isSize(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Bool {
    guard draft.type == .mobilize else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard StrengthFacts.having.contains(analysed.tokens[head].lemma),
      let object = analysed.child(of: head, "obj")
    else { return false }
    return analysed.children(of: object).contains { analysed.tokens[$0].relation == "nummod" }
  }
}
