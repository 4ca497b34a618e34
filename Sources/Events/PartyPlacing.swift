import Entities
import Language

/// Puts parties right that the words around them contradict.
enum PartyPlacing {
  /// Prepositions that lead to whom something is done, never to who does it.
  private static let towards: Set<String> = ["to", "against", "toward", "towards"]

  static func apply(to draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    // "agreed to supply arms to the joint force": the force is given to.
    let moved = draft.actors.filter { isBehind(towards, $0, analysed) }
    if !moved.isEmpty, moved.count < draft.actors.count {
      draft.actors.removeAll { isBehind(towards, $0, analysed) }
      let known = Set(draft.recipients.map(\.entity.id))
      draft.recipients += moved.filter { !known.contains($0.entity.id) }
    }
    // "The meeting with the premier", "an agreement with the fund": who it is with, where nobody else is named.
    if draft.recipients.isEmpty, !draft.actors.isEmpty, isMutual(draft.type),
      draft.actors.allSatisfy({
        isBehind(["with", "to"], $0, analysed) && $0.words.start >= end(draft, analysed)
      })
    {
      (draft.actors, draft.recipients) = ([], draft.actors)
      draft.trigger.implied.actor = max(draft.trigger.implied.actor, 0.5)
    }
    // "The army and the rebels accused each other": either does it, and it is done to either.
    let isMutual = !draft.recipients.isEmpty && draft.recipients.allSatisfy { isOther($0.words.text) }
    if isMutual, Set(draft.actors.map(\.entity.id)).count > 1 { draft.recipients = draft.actors }
    // "Russia hosted the heads of the militaries of Mali and Niger, Moscow said": not its own.
    let states = Set(draft.actors.filter { $0.entity.kind == .state }.map(\.entity.country))
    let own = draft.recipients.filter { party in
      states.contains(party.entity.country) && party.entity.kind != .people
        && draft.recipients.contains {
          $0.words.start == party.words.start && $0.entity.country != party.entity.country
        }
    }
    if !own.isEmpty, own.count < draft.recipients.count { draft.recipients.removeAll(where: own.contains) }
  }

  private static func isOther(_ words: String) -> Bool {
    ["the other", "each other", "one another", "the other side", "the other party"].contains {
      words.lowercased() == $0 || words.lowercased().hasSuffix(" " + $0)
    }
  }

  private static func isMutual(_ type: EventType) -> Bool {
    [.agree, .consult, .cooperate, .support, .sanction].contains(type)
  }

  private static func end(_ draft: EventDraft, _ analysed: SentenceAnalysis) -> Int {
    analysed.tokens[draft.trigger.tokens.upperBound - 1].range.upperBound
  }

  private static func isBehind(_ prepositions: Set<String>, _ party: Party, _ analysed: SentenceAnalysis)
    -> Bool
  {
    guard let first = analysed.tokens(of: party.words)?.lowerBound, first > 0 else { return false }
    let before = analysed.tokens[first - 1]
    return before.upos == "ADP" && prepositions.contains(before.lemma)
  }
}
