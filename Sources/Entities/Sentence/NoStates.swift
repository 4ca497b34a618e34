import Language

/// Words for a currency or a language that are names of states or of their people elsewhere.
enum NoStates {
  static func isNone(_ match: NameMatch, in tokens: [Token]) -> Bool {
    isCurrency(match, in: tokens) || isLanguage(match, in: tokens)
  }

  /// "|US|$22 million", "40 million |US| dollars": money, whoever gives it.
  private static func isCurrency(_ match: NameMatch, in tokens: [Token]) -> Bool {
    let next = match.tokens.upperBound
    guard next < tokens.count else { return false }
    return tokens[next].text == "$" && tokens[next - 1].range.upperBound == tokens[next].range.lowerBound
      || ["dollar", "dollars"].contains(tokens[next].text.lowercased())
  }

  /// "Known in |Spanish| as…", "a statement in |French|": the language, unless a noun follows ("in Spanish waters").
  private static func isLanguage(_ match: NameMatch, in tokens: [Token]) -> Bool {
    let (start, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    guard match.tokens.count == 1, match.postings.first?.role == .demonym, start > 0,
      ["in", "into"].contains(tokens[start - 1].text.lowercased())
    else { return false }
    return next == tokens.count || ["PUNCT", "SCONJ", "CCONJ", "ADP", "VERB"].contains(tokens[next].upos)
  }
}
