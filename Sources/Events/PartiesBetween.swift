import Entities
import Language

/// "An agreement between Russia and the three states": what binds several has them all as its parties.
enum PartiesBetween {
  private static let mutual: Set<EventType> = [.agree, .support, .cooperate, .consult]

  /// Adds the parties behind "between" to an act that has only some of them.
  static func complete(_ draft: inout EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) {
    guard mutual.contains(draft.type), draft.mode != "visit" else { return }
    for index in analysed.tokens.indices where analysed.tokens[index].lemma == "between" {
      let parties = listed(after: index, analysed, in: context)
      let all = Set(parties.map { key($0.entity) })
      let own = Set(draft.actors.map { key($0.entity) })
      guard all.count > 1, own.isSubset(of: all) else { continue }
      let known = own.union(draft.recipients.map { key($0.entity) })
      if own.isEmpty, !draft.recipients.isEmpty { continue }
      for party in parties where !known.contains(key(party.entity)) { draft.actors.append(party) }
      return
    }
  }

  /// The parties of the list that begins after the word at `index`, as far as it goes.
  static func listed(after index: Int, _ analysed: SentenceAnalysis, in context: CodingContext) -> [Party] {
    let glue: Set<String> = [",", "and", "&", "the", "both"]
    let mentions = context.resolution.mentions.filter { $0.sentence == analysed.number }
    var parties: [Party] = []
    var at = index + 1
    while at < analysed.tokens.count {
      let here = mentions.filter { $0.tokens.lowerBound == at && !$0.tokens.isEmpty }
        .max { $0.tokens.count < $1.tokens.count }
      if let here, isParty(here) {
        let words = context.evidence(here.tokens, in: analysed)
        parties += here.entities.map { Party(words: words, entity: $0, reason: here.reason) }
        at = here.tokens.upperBound
      } else if glue.contains(analysed.tokens[at].text.lowercased()) {
        at += 1
      } else {
        break
      }
    }
    return parties
  }

  private static func isParty(_ mention: Mention) -> Bool {
    !mention.entities.isEmpty
      && mention.entities.allSatisfy {
        [.state, .organ, .organisation, .group, .person].contains($0.kind) && $0.id != "UNK"
      }
  }

  /// States and their officials count as one.
  static func key(_ entity: Entity) -> String {
    ["GOV", "MIL"].contains(entity.sector) && !entity.country.isEmpty ? entity.country : entity.id
  }
}
