import Entities
import Language

/// "Forces began deploying to Mali, followed by Niger": the same act once more, told by its other party alone.
enum FollowedActs {
  /// Gives what follows to the act before it, on the side where its like stands, and takes it out as an act of its own.
  static func join(_ drafts: [EventDraft], in analysed: SentenceAnalysis) -> [EventDraft] {
    var out = drafts
    for draft in drafts where isFollowing(draft, in: analysed) {
      let added = draft.actors.isEmpty ? draft.recipients : draft.actors
      guard let at = out.firstIndex(where: { $0.trigger.tokens == draft.trigger.tokens }),
        let kind = added.first?.entity.kind,
        // "Began deploying" may be two words for one act, of which one has the other party.
        let before = out.indices.last(where: {
          out[$0].trigger.tokens.lowerBound < draft.trigger.tokens.lowerBound && out[$0].type == draft.type
            && (out[$0].actors + out[$0].recipients).contains { $0.entity.kind == kind }
        })
      else { continue }
      let isLikeActor = out[before].actors.contains { $0.entity.kind == kind }
      let isLikeRecipient = out[before].recipients.contains { $0.entity.kind == kind }
      if isLikeRecipient, !isLikeActor {
        out[before].recipients += added
      } else {
        out[before].actors += added
      }
      out.remove(at: at)
    }
    return out
  }

  private static func isFollowing(_ draft: EventDraft, in analysed: SentenceAnalysis) -> Bool {
    let tokens = draft.trigger.tokens
    guard let verb = tokens.first(where: { analysed.tokens[$0].text.lowercased() == "followed" }) else {
      return false
    }
    return verb + 1 < analysed.tokens.count && analysed.tokens[verb + 1].text.lowercased() == "by" && verb > 0
      && analysed.tokens[verb - 1].text == ","
  }
}
