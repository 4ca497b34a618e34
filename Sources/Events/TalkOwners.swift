import Entities
import Language

/// "|Their| discussions", "the leaders' meeting": who holds the talks, beside those whom the model marks.
enum TalkOwners {
  static func add(to draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard draft.type == .consult, draft.mode != "visit", analysed.tokens[head].upos == "NOUN",
      draft.recipients.isEmpty, let owner = analysed.child(of: head, "nmod:poss"), owner < head
    else { return }
    let known = Set(draft.actors.map { PartiesBetween.key($0.entity) })
    let owners = context.parties(at: owner, in: analysed).filter {
      [.state, .organ, .organisation, .group, .person].contains($0.entity.kind)
    }
    guard !owners.isEmpty, owners.allSatisfy({ !known.contains(PartiesBetween.key($0.entity)) }) else {
      return
    }
    draft.actors = owners + draft.actors
  }
}
