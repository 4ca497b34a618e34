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

  static func apply(to draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    keepFounded(&draft, head, analysed)
    guard hostile.contains(draft.type), founding.contains(analysed.tokens[head].lemma),
      !draft.actors.isEmpty, !draft.recipients.isEmpty,
      draft.recipients.allSatisfy({ $0.entity.kind == .organisation && $0.entity.sector == "IGO" })
    else { return }
    (draft.type, draft.mode) = (.support, "")
    draft.contexts.removeAll { $0 == "military" }
  }
}
