import Language

/// Fits the words that the model marks for a role to whole noun phrases.
///
/// The model tags word by word, so a span may lack the end of a name or hold only an article; and it may mark
/// "the ministers of Mali" and "Niger" apart where the text has one phrase.
enum RoleSpanFitting {
  /// The phrases, in the order of the text, none inside another.
  static func fit(_ spans: [Range<Int>], in analysed: SentenceAnalysis) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for span in spans.sorted(by: { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }) {
      let fitted = withBound(
        RoleSpanEdges.cleaned(fit(RoleSpanEdges.cleaned(span, in: analysed), in: analysed), in: analysed),
        in: analysed)
      if out.contains(where: { $0.lowerBound <= fitted.lowerBound && fitted.upperBound <= $0.upperBound }) {
        continue
      }
      out.removeAll { fitted.lowerBound <= $0.lowerBound && $0.upperBound <= fitted.upperBound }
      out.append(fitted)
    }
    return out
  }

  /// "least 19 fishermen" with the "at" before it.
  private static func withBound(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    guard span.lowerBound > 0,
      ["least", "most"].contains(analysed.tokens[span.lowerBound].text.lowercased()),
      analysed.tokens[span.lowerBound - 1].text.lowercased() == "at"
    else { return span }
    return span.lowerBound - 1..<span.upperBound
  }

  /// The noun that a clause belongs to, when the span stands inside the clause and the trigger does not.
  ///
  /// "Supply arms to a force formed by Kenya": arms go to the force, not to Kenya.
  static func phraseOutside(
    _ span: Range<Int>, of trigger: Range<Int>, in analysed: SentenceAnalysis
  ) -> Range<Int>? {
    var at = analysed.headIndex(of: span)
    var steps = 0
    while at >= 0, steps < analysed.tokens.count {
      let token = analysed.tokens[at]
      if token.relation.hasPrefix("acl"), token.head >= 0,
        ["NOUN", "PROPN"].contains(analysed.tokens[token.head].upos)
      {
        let isOutside =
          !analysed.subtree(of: at).contains(where: trigger.contains) && !trigger.contains(token.head)
        // Trees hang "formed by" on "training" in "training to a force formed by Kenya": the noun before it is meant.
        let isBefore =
          at > 0 && ["NOUN", "PROPN"].contains(analysed.tokens[at - 1].upos) && at - 1 > token.head
        return isOutside
          ? analysed.phrase(at: isBefore ? at - 1 : token.head, withConjuncts: false) : nil
      }
      at = token.head
      steps += 1
    }
    return nil
  }

  static func fit(_ given: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    let span = wholeNames(given, in: analysed)
    var head = analysed.headIndex(of: span)
    if ["DET", "ADP", "PUNCT", "CCONJ", "NUM", "ADJ"].contains(analysed.tokens[head].upos),
      ["det", "case", "punct", "cc", "nummod", "amod"].contains(analysed.tokens[head].relation),
      analysed.tokens[head].head >= 0
    {
      head = analysed.tokens[head].head
    }
    // "the joint [military] battalion": a noun in front of another one.
    if analysed.tokens[head].upos == "NOUN", ["amod", "compound"].contains(analysed.tokens[head].relation),
      analysed.tokens[head].head > head, analysed.tokens[head].head <= head + 2,
      !analysed.names.contains(where: { $0.tokens.contains(head) })
    {
      head = analysed.tokens[head].head
    }
    let nominal = ["NOUN", "PROPN"].contains(analysed.tokens[head].upos)
    guard nominal else { return span }
    let phrase = analysed.phrase(at: head, withConjuncts: false)
    let isAround = phrase.lowerBound <= span.lowerBound && span.upperBound <= phrase.upperBound
    return isAround ? phrase : min(span.lowerBound, head)..<max(span.upperBound, head + 1)
  }

  /// The span with the rest of the names it cuts: "President Bashar al" takes in the rest of "Bashar al-Assad".
  static func wholeNames(_ span: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    analysed.names.filter { $0.tokens.overlaps(span) }.reduce(span) { whole, name in
      min(whole.lowerBound, name.tokens.lowerBound)..<max(whole.upperBound, name.tokens.upperBound)
    }
  }
}
