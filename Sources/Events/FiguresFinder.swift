public import Language
public import TimeAndPlace

/// Finds the figures of a sentence: its counts of people, weapons, money and other things.
///
/// Years, dates, ages, times of day, ordinals, numbers in names and counts of states are no figures. What is counted
/// is told by the dependency tree where there is one, and by the words around the number.
///
/// ```swift
/// FigureFinder.figures(in: tokens)  // "killing at least 12 people": dead, at least, 12
/// ```
public enum FigureFinder {
  /// The figures of a sentence in order; a range ("between 10 and 20") gives two.
  ///
  /// - Parameter tokens: The sentence's words; neither tags nor a tree are needed.
  public static func figures(in tokens: [Token]) -> [Figure] {
    figures(in: tokens, times: TimeExpression.all(in: tokens))
  }

  /// The figures of a sentence whose expressions of time are known already.
  public static func figures(in tokens: [Token], times: [TimeExpression]) -> [Figure] {
    let lexemes = Lexeme.split(tokens)
    let scanner = FigureNumberScanner(lexemes: lexemes, times: times)
    let numbers = scanner.all()
    guard !numbers.isEmpty else { return [] }
    var kinds = FigureKinds(tokens: tokens, scanner: scanner, numbers: numbers)
    var figures: [Figure] = []
    for index in numbers.indices {
      guard let kind = kinds.kind(of: index) else { continue }
      let number = numbers[index]
      let span = lexemes[number.span]
      guard let first = span.first, let last = span.last else { continue }
      var figure = Figure(
        kind: kind, value: number.value, bound: number.bound, text: Lexeme.words(span, in: tokens),
        range: first.range.lowerBound..<last.range.upperBound, tokens: first.firstToken..<(last.lastToken + 1)
      )
      if let upper = number.upper {
        figure.bound = .atLeast
        figures.append(figure)
        figure.bound = .upTo
        figure.value = upper
      }
      figures.append(figure)
    }
    return figures
  }
}
