import Entities
import Language

/// To found an alliance is words and papers for it, whatever was left for it: never a break with the alliance.
enum FoundingRule {
  private static let founding: Set<String> = ["form", "found", "establish", "create", "launch", "inaugurate"]
  private static let hostile: Set<EventType> = [
    .sanction, .reject, .accuse, .threaten, .coerce, .assault, .protest, .request, .retreat,
  ]

  /// "Formed the alliance, aimed to offset the bloc": what is founded, and no other organisation.
  private static func keepFounded(_ draft: inout EventDraft, _ head: Int, _ analysed: SentenceAnalysis) {
    func isOrganisation(_ party: Party) -> Bool {
      party.entity.kind == .organisation && party.entity.sector == "IGO"
    }
    guard founding.contains(analysed.tokens[head].lemma),
      let founded = draft.recipients.filter({
        isOrganisation($0) && $0.words.start > analysed.tokens[head].range.lowerBound
      })
      .min(by: { $0.words.start < $1.words.start })
    else { return }
    draft.recipients.removeAll { isOrganisation($0) && $0.entity.id != founded.entity.id }
  }

  /// "The alliance formed in 2023", "the bloc was founded by six states": what was founded did not found itself.
  private static func takeFoundedAlone(
    _ draft: inout EventDraft, _ head: Int, _ analysed: SentenceAnalysis, in context: CodingContext
  ) {
    guard founding.contains(analysed.tokens[head].lemma), draft.recipients.isEmpty,
      analysed.child(of: head, "obj") == nil,
      let subject = analysed.child(of: head, "nsubj", "nsubj:pass")
    else { return }
    let founded = context.parties(at: subject, in: analysed).filter {
      $0.entity.kind == .organisation && $0.entity.sector == "IGO"
    }
    let others = draft.actors.filter { actor in !founded.contains { $0.entity.id == actor.entity.id } }
    guard !founded.isEmpty, others.isEmpty || analysed.tokens[subject].relation == "nsubj:pass" else {
      return
    }
    (draft.actors, draft.recipients) = (others, founded)
    if others.isEmpty { draft.trigger.implied.actor = 0 }
  }

  static func apply(to draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    keepFounded(&draft, head, analysed)
    takeFoundedAlone(&draft, head, analysed, in: context)
    guard hostile.contains(draft.type), founding.contains(analysed.tokens[head].lemma),
      !draft.actors.isEmpty, !draft.recipients.isEmpty,
      draft.recipients.allSatisfy({ $0.entity.kind == .organisation && $0.entity.sector == "IGO" })
    else { return }
    (draft.type, draft.mode) = (.support, "")
    draft.contexts.removeAll { $0 == "military" }
  }
}
