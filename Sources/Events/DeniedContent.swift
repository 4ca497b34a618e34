import Entities
import Language

/// "Denied sheltering the gang", "denies any tie to the rebels": who stands in what is denied is not whom it is denied to.
enum DeniedContent {
  /// What is denied as not so; a visa or a request is denied to somebody.
  private static let deeds: Set<String> = [
    "involvement", "tie", "link", "role", "responsibility", "connection", "knowledge", "wrongdoing",
    "intention",
    "plan", "abuse", "attack", "part", "support", "incursion", "presence", "hand", "contact", "complicity",
    "violation", "killing", "raid", "relation",
  ]

  static func remove(from draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard draft.type == .reject, analysed.tokens[head].lemma == "deny" else { return }
    var denied: Set<Int> = []
    for child in analysed.children(of: head) {
      switch analysed.tokens[child].relation {
      case "ccomp", "xcomp", "advcl": denied.formUnion(analysed.subtree(of: child))
      case "obj" where deeds.contains(analysed.tokens[child].lemma):
        denied.formUnion(analysed.subtree(of: child))
      default: break
      }
    }
    draft.recipients.removeAll { party in
      analysed.tokens(of: party.words).map { denied.contains(analysed.headIndex(of: $0)) } ?? false
    }
  }
}
