import Entities
import Language

/// "The summit was called off", "the truce collapsed": what is told of the noun is that it is not, or no longer.
enum CalledOff {
  private static let ending: Set<String> = [
    "cancel", "postpone", "scrap", "shelve", "abort", "collapse", "unravel", "falter", "lapse", "expire",
    "drop", "abandon", "ditch",
  ]
  /// Verbs that end something with a particle.
  private static let withParticle: [String: Set<String>] = [
    "call": ["off"], "break": ["down"], "fall": ["apart", "through"], "put": ["off"],
  ]

  private static let types: Set<EventType> = [.consult, .agree, .concede, .support, .cooperate]

  /// Whether the trigger is a verb of ending, or a noun that one has as its subject or object.
  static func isCalledOff(_ draft: EventDraft, in analysed: SentenceAnalysis) -> Bool {
    guard types.contains(draft.type) else { return false }
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let token = analysed.tokens[head]
    if token.upos == "VERB", ends(head, in: analysed) { return true }
    guard token.upos == "NOUN", ["nsubj", "nsubj:pass", "obj"].contains(token.relation), token.head >= 0
    else {
      return false
    }
    return ends(token.head, in: analysed)
  }

  private static func ends(_ verb: Int, in analysed: SentenceAnalysis) -> Bool {
    if ending.contains(analysed.tokens[verb].lemma) { return true }
    guard let particles = withParticle[analysed.tokens[verb].lemma] else { return false }
    return analysed.children(of: verb).contains { particles.contains(analysed.tokens[$0].text.lowercased()) }
  }
}
