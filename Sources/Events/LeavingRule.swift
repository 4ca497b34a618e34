import Entities
import Language

/// Leaving an organisation is SANCTION, withdraw; RETREAT is for forces. The words are often the same.
enum LeavingRule {
  static func apply(to draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    guard draft.type == .retreat || draft.type == .sanction, draft.mode == "withdraw" || draft.mode.isEmpty
    else { return }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let word = analysed.tokens[head]
    guard MembershipFacts.isLeaving(word) || MembershipFacts.leavingNouns.contains(word.lemma),
      let left = analysed.modifier(of: head, ["from", "of"]) ?? analysed.child(of: head, "obj")
    else { return }
    let organisations = context.parties(at: left, in: analysed).filter {
      $0.entity.kind == .organisation && $0.entity.sector == "IGO"
    }
    guard !organisations.isEmpty else { return }
    draft.type = .sanction
    draft.mode = "withdraw"
    draft.recipients = organisations
    let ids = Set(organisations.map(\.entity.id))
    draft.actors.removeAll { ids.contains($0.entity.id) }
    draft.contexts.removeAll { $0 == "military" }
  }
}
