public import Language

/// Words of a sentence that say when: "last Friday", "April 3 and 4", "since 2021".
public struct TimeExpression: Sendable, Equatable {
  /// The words of the sentence that it touches.
  public var tokens: Range<Int>
  /// Scalars of the report's text.
  public var range: Range<Int>
  /// The words, white space between them as one space.
  public var text: String
  /// Whether its numbers are a length of time and no more ("for three days").
  public var isLength: Bool {
    switch meaning {
    case .unanchored, .length: true
    default: false
    }
  }
  var meaning: TimeMeaning

  /// Every expression of time in a sentence, in order; they do not overlap.
  ///
  /// Tags are used where there are any ("May" the verb), and none are needed.
  public static func all(in tokens: [Token]) -> [TimeExpression] {
    let grammar = TimeGrammar(tokens: tokens)
    var found: [TimeExpression] = []
    var at = 0
    while at < grammar.lexemes.count {
      if let match = grammar.match(at: at), match.end > at {
        found.append(expression(grammar, at..<match.end, match.meaning))
        at = match.end
      } else {
        at += 1
      }
    }
    return found
  }

  /// Every expression of time in words that stand alone; ranges count scalars of `words`.
  public static func all(in words: String) -> [TimeExpression] { all(in: Lexeme.tokens(of: words)) }

  private static func expression(
    _ grammar: TimeGrammar, _ span: Range<Int>, _ meaning: TimeMeaning
  ) -> TimeExpression {
    let lexemes = grammar.lexemes[span]
    let first = grammar.lexemes[span.lowerBound]
    let last = grammar.lexemes[span.upperBound - 1]
    return TimeExpression(
      tokens: first.firstToken..<(last.lastToken + 1), range: first.range.lowerBound..<last.range.upperBound,
      text: Lexeme.words(lexemes, in: grammar.tokens), meaning: meaning)
  }
}

extension Lexeme {
  /// The words of some lexemes as they stand in the sentence.
  package static func words(_ lexemes: ArraySlice<Lexeme>, in tokens: [Token]) -> String {
    var text = ""
    for (offset, lexeme) in lexemes.enumerated() {
      if lexeme.spaceBefore && offset > 0 { text += " " }
      text += lexeme.written(in: tokens)
    }
    return text
  }

  /// The lexeme with its capitals.
  private func written(in tokens: [Token]) -> String {
    guard firstToken == lastToken else { return text }
    let token = tokens[firstToken]
    let scalars = token.text.unicodeScalars
    let from = range.lowerBound - token.range.lowerBound
    guard from >= 0, from + range.count <= scalars.count else { return text }
    let start = scalars.index(scalars.startIndex, offsetBy: from)
    return String(scalars[start..<scalars.index(start, offsetBy: range.count)])
  }
}
