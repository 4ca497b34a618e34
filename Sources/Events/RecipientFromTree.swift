import Entities
import Language

/// Finds the recipient of a trigger in the tree when the model marks none.
enum RecipientFromTree {
  /// The prepositions that lead to whom an act of a type is done.
  static func prepositions(_ type: EventType) -> Set<String> {
    switch type {
    case .agree, .aid, .concede: ["to", "for", "with"]
    case .consult, .cooperate, .support: ["with", "to", "for"]
    case .request: ["from", "to", "on"]
    case .accuse, .reject: ["of", "against", "to"]
    case .threaten, .sanction, .coerce, .protest: ["against", "on", "with"]
    case .assault: ["on", "against", "with"]
    case .retreat, .mobilize: []
    }
  }

  static func recipients(
    of trigger: Trigger, type: EventType, actors: [Party], _ analysed: SentenceAnalysis,
    in context: CodingContext
  ) -> [Party] {
    let prepositions = prepositions(type)
    guard !prepositions.isEmpty else { return [] }
    var heads = [analysed.headIndex(of: trigger.tokens)]
    if let below = analysed.child(of: heads[0], "xcomp") { heads.append(below) }
    for head in heads {
      for candidate in candidates(of: head, type, prepositions, analysed) {
        guard !isPurpose(candidate, analysed) else { continue }
        let found = context.parties(at: candidate, in: analysed).filter { party in
          isActor(party.entity) && !actors.contains { $0.entity.id == party.entity.id }
        }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static func candidates(
    of head: Int, _ type: EventType, _ prepositions: Set<String>, _ analysed: SentenceAnalysis
  ) -> [Int] {
    let objects =
      ["obj", "nsubj:pass"].compactMap { analysed.child(of: head, $0) }
      + [misreadObject(of: head, analysed)].compactMap { $0 }
    let direct =
      ["iobj"].compactMap { analysed.child(of: head, $0) }
      + (takesObject(type, head, analysed) ? objects : [])
    let joined = objects.flatMap { object in
      analysed.children(of: object).filter { analysed.tokens[$0].relation == "conj" }
    }
    // "Supplied the force with boats".
    let supplying: Set<String> = ["supply", "provide", "equip", "furnish", "arm", "present", "entrust"]
    if [.aid, .agree].contains(type), supplying.contains(analysed.tokens[head].lemma),
      analysed.modifier(of: head, ["with"]) != nil, let object = analysed.child(of: head, "obj")
    {
      return [object]
    }
    return direct + (objects + joined + [head]).compactMap { analysed.modifier(of: $0, prepositions) }
  }

  /// "A pact |to combat groups| …": what is to be done, which trees take for whom it is done to.
  private static func isPurpose(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    analysed.phrase(at: index, withConjuncts: false).contains { at in
      at > 0 && at < index && analysed.tokens[at - 1].text.lowercased() == "to"
        && ["combat", "fight", "counter", "target", "battle", "police", "patrol"].contains(
          analysed.tokens[at].text.lowercased())
    }
  }

  /// "Continue to battle |an insurgency| that…": behind an infinitive stands its object, whatever the tree calls it.
  private static func misreadObject(of head: Int, _ analysed: SentenceAnalysis) -> Int? {
    guard analysed.tokens[head].upos == "VERB", analysed.tokens[head].relation == "xcomp",
      let subject = analysed.child(of: head, "nsubj"), subject > head
    else { return nil }
    return subject
  }

  /// Whether the object of the verb is whom it is done to: one accuses a state, but supplies boats and founds an alliance.
  private static func takesObject(_ type: EventType, _ head: Int, _ analysed: SentenceAnalysis) -> Bool {
    if MembershipFacts.joining.contains(analysed.tokens[head].lemma) { return false }
    switch type {
    case .agree, .aid, .concede, .mobilize, .retreat, .cooperate: return false
    default: return true
    }
  }

  private static func isActor(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .state, .organ, .organisation, .group, .person: true
    case .people: entity.sector != "UNK"
    case .place, .unknown: false
    }
  }
}
