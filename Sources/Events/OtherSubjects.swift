import Entities
import Language

/// "Said the attackers had come from Peru and criticised Lima": who is the subject of a clause beside the act is not whom it
/// is done to, where the verb has an object of its own.
enum OtherSubjects {
  static func remove(from recipients: inout [Party], of trigger: Trigger, in analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: trigger.tokens)
    guard recipients.count > 1, analysed.tokens[head].upos == "VERB",
      let object = analysed.child(of: head, "obj", "nsubj:pass")
    else { return }
    let others = recipients.filter { party in
      guard let words = analysed.tokens(of: party.words), !words.contains(object),
        words.upperBound <= trigger.tokens.lowerBound
      else { return false }
      let noun = analysed.headIndex(of: words)
      let verb = analysed.tokens[noun].head
      return analysed.tokens[noun].relation == "nsubj" && verb >= 0 && verb != head
        && analysed.tokens[verb].upos == "VERB" && !analysed.subtree(of: head).contains(noun)
    }
    if others.count < recipients.count { recipients.removeAll { others.contains($0) } }
  }
}
