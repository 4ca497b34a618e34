import Language
import TimeAndPlace

/// The expressions of time of a sentence, and which of them an act happened at.
struct DateWords {
  let expressions: [TimeExpression]
  private let analysed: SentenceAnalysis

  init(_ analysed: SentenceAnalysis) {
    self.analysed = analysed
    expressions = TimeExpression.all(in: analysed.tokens)
  }

  /// The whole expressions around the words that the model marks ("Thursday" in "Thursday, June 27"), dated ones first.
  func overlapping(_ span: Range<Int>) -> [TimeExpression] {
    expressions.filter { $0.tokens.overlaps(span) }
  }

  /// The expression that hangs on the act in the tree: on its word, or on the verb whose object it is.
  func hanging(on trigger: Range<Int>) -> TimeExpression? {
    let dated = expressions.filter { !$0.isLength }
    guard !dated.isEmpty else { return nil }
    for (verb, isJoined) in carriers(of: trigger) {
      for expression in dated {
        let head = analysed.headIndex(of: expression.tokens)
        guard analysed.tokens[head].head == verb, !trigger.contains(head) else { continue }
        // Of two joined verbs only the first one's opening time holds for both: "On Friday they met and signed".
        if isJoined && expression.tokens.lowerBound > verb { continue }
        return expression
      }
    }
    return nil
  }

  /// The expression that follows a noun and hangs on it: "their visit |on April 3 and 4|".
  func hanging(onNoun index: Int) -> TimeExpression? {
    expressions.first { expression in
      let head = analysed.headIndex(of: expression.tokens)
      return !expression.isLength && head > index && analysed.tokens[head].head == index
    }
  }

  /// The act's head, then the words above it that an adverbial of its own may hang on.
  private func carriers(of trigger: Range<Int>) -> [(word: Int, isJoined: Bool)] {
    var at = analysed.headIndex(of: trigger)
    var out: [(word: Int, isJoined: Bool)] = trigger.map { ($0, false) }
    var isJoined = false
    for _ in 0..<3 {
      let token = analysed.tokens[at]
      guard token.head >= 0 else { break }
      switch token.relation {
      case "obj", "nsubj:pass", "xcomp", "compound", "aux", "cop", "fixed": break
      case "nsubj", "obl", "nmod":
        // "Talks began on Friday": the time of the verb is the time of its noun; not that of what is said of it.
        guard token.upos == "NOUN", !isJoined else { return out }
      case "conj": isJoined = true
      default: return out
      }
      at = token.head
      if Self.saying.contains(analysed.tokens[at].lemma) { return out }
      out.append((at, isJoined))
    }
    return out
  }

  private static let saying: Set<String> = ["say", "tell", "report", "announce", "state", "add", "claim"]
}
