import Entities
import Language

/// Leaving an organisation is SANCTION, withdraw; RETREAT is for forces. The words are often the same.
enum LeavingRule {
  static func apply(to draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    settleNotice(&draft, analysed)
    guard draft.type == .retreat || draft.type == .sanction, draft.mode == "withdraw" || draft.mode.isEmpty
    else { return }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let word = analysed.tokens[head]
    guard MembershipFacts.isLeaving(word) || MembershipFacts.isDeparture(word),
      let left = analysed.modifier(of: head, ["from"]) ?? analysed.modifier(of: head, ["of"])
        ?? analysed.child(of: head, "obj")
        ?? wordAfterFrom(draft.trigger.tokens.upperBound, in: analysed)
    else { return }
    var organisations = organisations(at: left, analysed, in: context)
    if organisations.isEmpty, let next = wordAfterFrom(draft.trigger.tokens.upperBound, in: analysed) {
      organisations = Self.organisations(at: next, analysed, in: context)
    }
    guard !organisations.isEmpty else { return }
    draft.type = .sanction
    draft.mode = "withdraw"
    draft.recipients = organisations
    let ids = Set(organisations.map(\.entity.id))
    // States leave bodies of states; "they" was no other body.
    draft.actors.removeAll {
      ids.contains($0.entity.id) || $0.entity.kind == .organisation && $0.entity.sector == "IGO"
    }
    if draft.actors.isEmpty { draft.trigger.implied.actor = max(draft.trigger.implied.actor, 0.5) }
    if draft.actors.isEmpty, let owner = analysed.child(of: head, "nmod:poss") {
      // "Their exits from the bloc".
      draft.actors = context.parties(at: owner, in: analysed).filter { $0.entity.kind == .state }
    }
    draft.contexts.removeAll { $0 == "military" }
  }

  /// "Togo notified ECOWAS that it intended to leave": nobody is expelled, and it is not done yet.
  private static func settleNotice(_ draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard [.sanction, .threaten].contains(draft.type), draft.mode != "discontinue", draft.mode != "convict",
      ["notify", "inform", "serve", "give", "hand", "deliver", "submit", "announce", "tell"].contains(
        analysed.tokens[head].lemma),
      !draft.recipients.isEmpty, draft.recipients.allSatisfy({ $0.entity.sector == "IGO" }),
      draft.actors.contains(where: { $0.entity.kind == .state })
    else { return }
    let under = analysed.tokens[head...]
    let isNotice =
      analysed.tokens[head].lemma == "notify"
      || under.contains { ["notice", "notification", "notices"].contains($0.text.lowercased()) }
    guard isNotice,
      under.contains(where: { MembershipFacts.isLeaving($0) || MembershipFacts.isDeparture($0) })
    else {
      return
    }
    draft.type = .sanction
    draft.mode = "withdraw"
    draft.status = .planned
  }

  private static func organisations(at word: Int, _ analysed: SentenceAnalysis, in context: CodingContext)
    -> [Party]
  {
    context.parties(at: word, in: analysed).filter {
      // Troops are pulled out of a force.
      $0.entity.kind == .organisation && $0.entity.sector == "IGO" && !$0.entity.name.contains("Force")
    }
  }

  /// "withdrawal from |ECOWAS|", "the withdrawal of Mali and Niger from |ECOWAS|", whatever the tree makes of it.
  private static func wordAfterFrom(_ index: Int, in analysed: SentenceAnalysis) -> Int? {
    let tokens = analysed.tokens
    var from = index
    if from < tokens.count, tokens[from].lemma == "of" {
      from += 1
      while from < tokens.count, tokens[from].lemma != "from",
        ["PROPN", "DET", "CCONJ", "PUNCT", "ADJ", "NOUN"].contains(tokens[from].upos)
      { from += 1 }
    }
    guard from + 1 < tokens.count, tokens[from].lemma == "from" else { return nil }
    var next = from + 1
    while next + 1 < tokens.count, ["DET", "ADJ"].contains(tokens[next].upos) { next += 1 }
    return next
  }
}
