import Entities
import Language

/// To whom something is given, read off the words where the tree does not tell: "provide equipment and training to a force",
/// "sends soldiers to help them".
enum RecipientOfGift {
  private static let giving: Set<String> = [
    "supply", "provide", "give", "send", "deliver", "offer", "grant", "donate", "sell", "lend", "transfer",
    "ship",
    "pay", "hand", "dispatch", "allocate", "pledge",
  ]
  private static let helping: Set<String> = ["help", "assist", "support", "aid", "train", "arm", "equip"]
  /// Words from the verb to the party, at most.
  private static let reach = 14

  /// Takes out who is sent: "sends mercenaries to help them" is for them.
  static func removeGifts(
    from recipients: inout [Party], of trigger: Trigger, type: EventType, _ analysed: SentenceAnalysis
  ) {
    let head = analysed.headIndex(of: trigger.tokens)
    guard type == .agree || type == .aid,
      ["send", "dispatch", "deploy", "supply", "provide", "lend"].contains(analysed.tokens[head].lemma),
      let object = analysed.child(of: head, "obj"), analysed.tokens[object].upos == "NOUN"
    else { return }
    recipients.removeAll { party in
      guard party.entity.kind != .state, let words = analysed.tokens(of: party.words) else { return false }
      return words.contains(object) && analysed.headIndex(of: words) == object
    }
  }

  static func parties(
    of trigger: Trigger, type: EventType, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> [Party] {
    guard type == .agree || type == .aid,
      trigger.tokens.contains(where: { giving.contains(analysed.tokens[$0].lemma) })
    else { return [] }
    var at = trigger.tokens.upperBound
    while at + 1 < min(analysed.tokens.count, trigger.tokens.upperBound + reach) {
      let token = analysed.tokens[at]
      if token.upos == "SCONJ" && token.lemma != "to" || [";", ":", "—", "–"].contains(token.text) {
        return []
      }
      if token.lemma == "to" {
        let isHelp = helping.contains(analysed.tokens[at + 1].lemma)
        let found = parties(at: at + (isHelp ? 2 : 1), analysed, in: context)
        if !found.isEmpty { return found }
      }
      at += 1
    }
    return []
  }

  private static func parties(at index: Int, _ analysed: SentenceAnalysis, in context: CodingContext)
    -> [Party]
  {
    let mention = context.resolution.mentions.filter {
      $0.sentence == analysed.number && $0.tokens.lowerBound == index && !$0.tokens.isEmpty
    }.max { $0.tokens.count < $1.tokens.count }
    guard let mention,
      mention.entities.allSatisfy({
        [.state, .organ, .organisation, .group].contains($0.kind) || $0.kind == .people && $0.sector != "UNK"
      })
    else { return [] }
    let words = context.evidence(mention.tokens, in: analysed)
    return mention.entities.map { Party(words: words, entity: $0, reason: mention.reason) }
  }
}
