import Language

/// Acts whose doer is whom another verb takes as its object: "urged Moscow to lift the ban", "accused the army of shelling
/// the town", "called on both to talk".
enum ControlledActs {
  private static let verbs: Set<String> = [
    "accuse", "advise", "allow", "appeal", "ask", "authorize", "authorise", "ban", "bar", "beg", "blame",
    "block",
    "call", "challenge", "command", "compel", "criticize", "criticise", "direct", "dissuade", "encourage",
    "exhort",
    "expect", "forbid", "force", "implore", "instruct", "invite", "oblige", "order", "permit", "persuade",
    "press",
    "pressure", "prevent", "prompt", "push", "request", "require", "stop", "suspect", "tell", "urge", "warn",
  ]
  private static let prepositions: Set<String> = ["on", "upon", "to"]

  /// The word for the doer of the act at `index`, where the verb it hangs on is such a verb.
  static func doer(of index: Int, in analysed: SentenceAnalysis) -> Int? {
    let verb = analysed.tokens[index].head
    guard verb >= 0, verbs.contains(analysed.tokens[verb].lemma), verb < index else { return nil }
    let object =
      analysed.child(of: verb, "obj", "iobj", "nsubj:pass") ?? analysed.modifier(of: verb, prepositions)
    return object.flatMap { $0 < index ? $0 : nil }
  }
}
