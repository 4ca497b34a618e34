import Entities
import Language
import TimeAndPlace

extension EventCoder {
  /// The model's trigger with its words resolved and the codebook's rules applied.
  ///
  /// - Parameter states: Where the sentence names states.
  func draft(
    _ type: EventType, _ trigger: Trigger, _ analysed: SentenceAnalysis, states: [Range<Int>],
    in context: CodingContext
  ) -> EventDraft {
    func isMarked(_ role: Role) -> Bool {
      trigger.roles.contains { $0.role == role && $0.confidence >= settings.minimumRoleConfidence }
    }
    let (hadActor, hadRecipient) = (isMarked(.actor), isMarked(.recipient))
    let trigger = RoleConsistency.settle(trigger, states: states, in: analysed)
    var actors = parties(.actor, of: trigger, type, analysed, in: context)
    var recipients = parties(.recipient, of: trigger, type, analysed, in: context)
    NoParties.removeSources(from: &actors, in: analysed)
    NoParties.removeTopics(from: &actors, of: trigger, in: analysed)
    NoParties.removeOtherSubjects(from: &actors, of: trigger, in: analysed)
    NoParties.removeTopics(from: &recipients, of: trigger, in: analysed)
    if actors.isEmpty {
      actors = ActorFromTree.actors(
        of: trigger, type: type, recipients: recipients, analysed, in: context)
      NoParties.removeSources(from: &actors, in: analysed)
      NoParties.removeTopics(from: &actors, of: trigger, in: analysed)
    }
    if recipients.isEmpty {
      recipients = RecipientFromTree.recipients(
        of: trigger, type: type, actors: actors, analysed, in: context)
      NoParties.removeTopics(from: &recipients, of: trigger, in: analysed)
    }
    RecipientOfGift.removeGifts(from: &recipients, of: trigger, type: type, analysed)
    if recipients.isEmpty {
      let known = Set(actors.map(\.entity.id))
      recipients = RecipientOfGift.parties(of: trigger, type: type, analysed, in: context)
        .filter { !known.contains($0.entity.id) }
    }
    OtherSubjects.remove(from: &recipients, of: trigger, in: analysed)
    if UndergoneActs.isUndergone(trigger, in: analysed) {
      let known = Set(actors.map(\.entity.id))
      (actors, recipients) = ([], actors + recipients.filter { !known.contains($0.entity.id) })
    }
    AccusedOf.settle(&actors, of: trigger, in: analysed, context)
    let objects = objects(of: trigger, recipients, in: analysed)
    if !objects.isEmpty, actors.contains(where: { objects.contains($0.entity.id) }) {
      // "accusing the bloc": whom the verb takes as its object does not do it.
      actors.removeAll { objects.contains($0.entity.id) }
      if actors.isEmpty {
        actors = ActorFromTree.actors(
          of: trigger, type: type, recipients: recipients, analysed, in: context
        )
        .filter { !objects.contains($0.entity.id) }
      }
    }
    let isOnThemselves =
      OwnRecipients.remove(from: &recipients, actors: actors, type: type)
      || hadRecipient && recipients.isEmpty && !trigger.roles.contains { $0.role == .recipient }
    var told = trigger
    // Words that stand for nobody known stand for somebody all the same.
    if actors.isEmpty, hadActor, ![.assault, .coerce, .mobilize].contains(type) {
      told.implied.actor = max(told.implied.actor, 0.5)
    }
    if recipients.isEmpty, hadRecipient, !isOnThemselves {
      told.implied.recipient = max(told.implied.recipient, 0.5)
    }
    // "The three states are led by juntas that seized power": on themselves, so on nobody else.
    if isOnThemselves || Self.isCoup(trigger, in: analysed), type == .assault || type == .coerce {
      told.implied.recipient = 0
    }
    // Nor is anybody but its own officers the doer of a coup that names none.
    if Self.isCoup(trigger, in: analysed) || Self.isOverthrow(trigger, in: analysed), actors.isEmpty {
      told.implied.actor = 0
    }
    let status = StatusRules.status(of: trigger, type: type, in: analysed)
    let mode = mode(of: trigger, type: type, doneBy: actors, in: analysed)
    var draft = EventDraft(
      type: type, mode: mode, contexts: contexts(of: trigger),
      status: status,
      trigger: told, actors: actors, recipients: recipients, attribution: nil,
      confidence: trigger.types.first?.probability ?? 0)
    PartyPlacing.apply(to: &draft, analysed)
    PartiesBetween.complete(&draft, analysed, in: context)
    TalkOwners.add(to: &draft, analysed, in: context)
    StatusRules.settleFuture(&draft)
    DepartingTroops.settle(&draft, analysed)
    LeavingRule.apply(to: &draft, analysed, in: context)
    FoundingRule.apply(to: &draft, analysed, in: context)
    RecalledEnvoys.settle(&draft, analysed, in: context)
    draft.town = TakenTowns.settle(&draft, directory: directory)
    draft.actors.removeAll { $0.entity.kind == .place }
    if draft.type == .protest, draft.actors.contains(where: { !["COP", "MIL"].contains($0.entity.sector) }) {
      // "Police arrested 14 people who tried to march": those who keep order do not march with the others.
      draft.actors.removeAll { ["COP", "MIL"].contains($0.entity.sector) }
    }
    draft.recipients.removeAll { $0.entity.kind == .place }
    NoParties.removeFromPostponement(&draft, analysed)
    Beneficiaries.remove(from: &draft, analysed)
    DeniedContent.remove(from: &draft, analysed)
    RaisedForces.remove(from: &draft, analysed)
    RaisedForces.settleLaunch(of: &draft, analysed, in: context)
    NestedParties.remove(from: &draft, analysed)
    draft.attribution = attribution(of: draft, analysed, in: context)
    if [.assault, .consult, .mobilize, .coerce].contains(draft.type), let speaker = draft.attribution?.speaker
    {
      // "The houses were burnt, the mayor told us": who tells of it in those words did not do it.
      draft.actors.removeAll { $0.words == speaker.words && $0.entity == speaker.entity }
    }
    return draft
  }

  /// Power is seized in one's own country: no state that the report names besides is recalled as the one it happened to.
  private static func isCoup(_ trigger: Trigger, in analysed: SentenceAnalysis) -> Bool {
    let head = analysed.headIndex(of: trigger.tokens)
    let words =
      trigger.tokens.map { analysed.tokens[$0].lemma }
      + [analysed.child(of: head, "obj")].compactMap { $0 }
      .map { analysed.tokens[$0].lemma }
    return words.contains { ["power", "coup", "putsch", "takeover"].contains($0) }
  }

  /// "The president was overthrown": by whom, the report's other armies do not tell.
  private static func isOverthrow(_ trigger: Trigger, in analysed: SentenceAnalysis) -> Bool {
    ["overthrow", "topple", "depose"].contains(
      analysed.tokens[analysed.headIndex(of: trigger.tokens)].lemma)
  }

  /// Of the recipients, the ids of those whose words hold the direct object of the trigger.
  private func objects(of trigger: Trigger, _ recipients: [Party], in analysed: SentenceAnalysis) -> Set<
    String
  > {
    let head = analysed.headIndex(of: trigger.tokens)
    // A pronoun that seems to be the doer ("she phoned to thank him") is more likely misread than a doer.
    guard let object = analysed.child(of: head, "obj"), analysed.tokens[object].upos != "PRON" else {
      return []
    }
    let at = analysed.tokens[object].range
    return Set(
      recipients.filter {
        $0.words.start <= at.lowerBound && at.upperBound <= $0.words.end && $0.entity.id != "UNK"
      }
      .map(\.entity.id))
  }

  /// The parties in a role, each entity once, in the order of the text.
  private func parties(
    _ role: Role, of trigger: Trigger, _ type: EventType, _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> [Party] {
    let spans = trigger.roles.filter {
      $0.role == role && $0.confidence >= settings.minimumRoleConfidence && !$0.tokens.isEmpty
    }
    let owned =
      role == .actor
      ? ListedOwners.whole(spans.map(\.tokens), of: trigger, in: analysed) : spans.map(\.tokens)
    let tokens = RoleSpanFitting.fit(owned, in: analysed)
    var seen: Set<String> = []
    var out: [Party] = []
    for span in tokens
    where !explains(span, tokens, in: analysed) && !Things.isNobody(span, in: analysed)
      && !Things.isMoney(span, in: analysed)
    {
      for party in self.parties(at: span, of: trigger, analysed, in: context)
      where !Things.isThing(party, span, analysed) && !Things.isGoods(span, in: analysed, type) {
        let key = party.entity.id == "UNK" ? "UNK " + party.words.text : party.entity.id
        if seen.insert(key).inserted { out.append(party) }
      }
    }
    // "Kenya's leader, William Ruto", "the foreign ministers of Mali and Niger": a state beside its own officials.
    let held = Set(
      out.filter { $0.entity.kind != .state && ["GOV", "MIL"].contains($0.entity.sector) }
        .map(\.entity.country))
    return out.filter { party in
      (party.entity.kind != .state || !held.contains(party.entity.country)) && !isHalf(party, of: out)
    }
  }

  /// "|Boubacar| and Boubacar Sinka", "|the commander, Major| General Asiedu": a part of another party's name or title.
  private func isHalf(_ party: Party, of all: [Party]) -> Bool {
    guard party.entity.kind == .person else { return false }
    let words = Set(party.entity.name.split(separator: " "))
    return all.contains { other in
      guard other.entity.kind == .person, other.entity.id != party.entity.id else { return false }
      let longer = Set(other.entity.name.split(separator: " "))
      if words.count < longer.count, words.isSubset(of: longer) { return true }
      return (1...2).contains(other.words.start - party.words.end)
        && ["Major", "Brigadier", "Lieutenant", "Rear", "Vice"].contains { party.words.text.hasSuffix($0) }
    }
  }

  /// "The Fezzan Guard, |a rebel force|": who was named is meant, not another party.
  private func explains(_ span: Range<Int>, _ spans: [Range<Int>], in analysed: SentenceAnalysis) -> Bool {
    let head = analysed.tokens[analysed.headIndex(of: span)]
    guard head.upos == "NOUN" else { return false }
    if head.relation == "appos", head.head >= 0,
      spans.contains(where: { $0.contains(head.head) && $0.upperBound <= span.lowerBound })
    {
      return true
    }
    // The tree may miss it: a name, a comma and "a rebel force that…".
    let words = analysed.tokens.map { $0.text.lowercased() }
    guard ["a", "an"].contains(words[span.lowerBound]), span.lowerBound > 0,
      words[span.lowerBound - 1] == ",",
      span.upperBound < words.count, ["that", "which", "who", ","].contains(words[span.upperBound]),
      let named = spans.first(where: { $0.upperBound == span.lowerBound - 1 })
    else { return false }
    return analysed.tokens[analysed.headIndex(of: named)].upos == "PROPN"
  }

  /// The parties of a span, or of the noun whose clause it stands in, where that is somebody known.
  private func parties(
    at span: Range<Int>, of trigger: Trigger, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> [Party] {
    if let outer = RoleSpanFitting.phraseOutside(span, of: trigger.tokens, in: analysed) {
      let parties = context.parties(outer, in: analysed).filter { $0.entity.kind != .unknown }
      if !parties.isEmpty { return parties }
    }
    return context.parties(span, in: analysed)
  }

  private func mode(
    of trigger: Trigger, type: EventType, doneBy actors: [Party], in analysed: SentenceAnalysis
  ) -> String {
    guard let best = trigger.modes.first, best.probability >= 0.5, type.modes.contains(best.mode) else {
      return ""
    }
    if type == .request, best.mode == "assist", !Self.asksHelp(trigger, in: analysed) { return "" }
    // Mercenaries and police that are moved are no troops.
    if type == .mobilize, best.mode == "troops", let sector = actors.first?.entity.sector,
      actors.allSatisfy({ $0.entity.sector == sector })
    {
      return ["PAR": "militia", "COP": "police"][sector] ?? best.mode
    }
    return best.mode
  }

  /// Whether help is asked for: "asked La Paz to think again" and "called for aid to be cut" ask for none.
  private static func asksHelp(_ trigger: Trigger, in analysed: SentenceAnalysis) -> Bool {
    let under = analysed.subtree(of: analysed.headIndex(of: trigger.tokens)).map { analysed.tokens[$0].lemma }
    let help: Set<String> = [
      "aid", "help", "assist", "assistance", "support", "fund", "funding", "money", "loan", "relief",
      "weapon", "arm",
      "troop", "send", "give", "provide", "supply", "donate", "donation", "backing", "extradition",
      "extradite",
      "rescue", "protection", "protect", "medicine", "food", "equipment", "contribution", "contribute",
      "investment",
      "intervene", "intervention", "mediate", "mediation", "deploy", "reinforcement", "join", "hand",
      "asylum", "return",
    ]
    let against: Set<String> = ["cut", "stop", "halt", "suspend", "end", "freeze", "withhold", "reduce"]
    let words = under + trigger.tokens.map { analysed.tokens[$0].lemma }
    return words.contains(where: help.contains) && !words.contains(where: against.contains)
  }

  private func contexts(of trigger: Trigger) -> [String] {
    trigger.contexts.filter { $0.probability >= 0.4 }.sorted { $0.probability > $1.probability }.prefix(3)
      .map(\.context)
  }
}
