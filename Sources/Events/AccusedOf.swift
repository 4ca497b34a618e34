import Entities
import Language

/// "Accused Eritrea of arming the front", "urged Peru to leave": the lower act is done by whom the upper verb takes as its
/// object, not by who says so.
enum AccusedOf {
  private static let verbs: Set<String> = [
    "accuse", "suspect", "charge", "urge", "ask", "order", "tell", "press", "persuade", "invite", "encourage",
    "warn",
    "advise", "instruct", "request", "beg", "implore",
  ]

  /// Takes out the actors that the upper verb has as its subject; where nobody is left, its object does it.
  static func settle(
    _ actors: inout [Party], of trigger: Trigger, in analysed: SentenceAnalysis, _ context: CodingContext
  ) {
    var head = analysed.headIndex(of: trigger.tokens)
    // "Of arming the front and of letting it train".
    if analysed.tokens[head].relation == "conj", analysed.tokens[head].head >= 0 {
      head = analysed.tokens[head].head
    }
    let upper = analysed.tokens[head].head
    guard !actors.isEmpty, upper >= 0, upper < head, verbs.contains(analysed.tokens[upper].lemma),
      analysed.tokens[head].upos == "VERB",
      ["xcomp", "advcl", "acl", "ccomp", "obl"].contains(where: analysed.tokens[head].relation.hasPrefix),
      analysed.child(of: head, "nsubj") == nil,
      let object = analysed.child(of: upper, "obj"), let subject = analysed.child(of: upper, "nsubj"),
      object < head
    else { return }
    func holds(_ party: Party, _ index: Int) -> Bool {
      analysed.tokens(of: party.words).map { $0.contains(index) } ?? false
    }
    let spoken = actors.filter { holds($0, subject) && !holds($0, object) }
    guard !spoken.isEmpty else { return }
    let accused = context.parties(at: object, in: analysed).filter { $0.entity.kind != .unknown }
    guard !accused.isEmpty else { return }
    actors.removeAll { spoken.contains($0) }
    if actors.isEmpty { actors = accused }
  }
}
