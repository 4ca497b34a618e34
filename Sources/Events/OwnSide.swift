import Entities
import Language

/// "The alliance has put an end to it, said Niger's leader": who speaks of the alliance of his own state accuses it of
/// nothing, where the verb is one of mere saying.
enum OwnSide {
  static func isOwn(_ draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> Bool {
    guard draft.type == .accuse, !draft.actors.isEmpty, !draft.recipients.isEmpty else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard neutral.contains(analysed.tokens[head].lemma) else { return false }
    let own = Set(draft.actors.map(\.entity.country)).subtracting([""])
    return draft.recipients.allSatisfy { party in
      guard party.entity.kind == .organisation, party.entity.sector == "IGO" else { return false }
      return !own.isDisjoint(with: context.resolution.members(of: party.entity))
    }
  }

  private static let neutral: Set<String> = [
    "say", "add", "tell", "note", "state", "declare", "recall", "allude", "stress", "explain", "announce",
  ]
}
