package import Language
import Reports

/// A run of letters, a number or a single mark: what calendars and numbers are read from.
///
/// A sentence's words divide differently from one tokeniser to the next ("5000-strong", "$1.2", "Dec."); its lexemes
/// do not, so that the rules below hold for any division into words.
package struct Lexeme: Sendable, Equatable {
  package enum Kind: Sendable { case word, number, mark }
  package var kind: Kind
  /// The lexeme in lower case, curly apostrophes made straight.
  package var text: String
  package var isCapitalised: Bool
  /// The words of the sentence that it lies in, first and last.
  package var firstToken: Int
  package var lastToken: Int
  /// Scalars of the report's text.
  package var range: Range<Int>
  /// Whether white space, or nothing at all, stands before it.
  package var spaceBefore: Bool

  /// The value of a number in digits.
  package var value: Double? {
    kind == .number ? Double(text.filter { $0 != "," }) : nil
  }

  /// The value of a whole number in digits without a comma or a point.
  package var plain: Int? { kind == .number ? Int(text) : nil }

  /// The lexemes of a sentence's words.
  package static func split(_ tokens: [Token]) -> [Lexeme] {
    var scanner = LexemeScanner(tokens)
    return scanner.scan()
  }

  /// The lexemes of a text that stands alone; its "tokens" are what white space divides.
  package static func split(_ words: String) -> [Lexeme] { split(tokens(of: words)) }

  /// What white space divides, as words without tags.
  package static func tokens(of words: String) -> [Token] {
    var tokens: [Token] = []
    var start: Int?
    let text = ScalarText(words)
    for at in 0...text.count {
      if at == text.count || text.scalars[at].properties.isWhitespace {
        if let first = start {
          tokens.append(Token(text: text[first..<at], range: first..<at))
        }
        start = nil
      } else if start == nil {
        start = at
      }
    }
    return tokens
  }
}

/// Divides the words of a sentence into lexemes.
private struct LexemeScanner {
  private var scalars: [Unicode.Scalar] = []
  private var positions: [Int] = []
  private var owners: [Int] = []
  private var spaced: [Bool] = []

  init(_ tokens: [Token]) {
    var lastEnd: Int?
    let size = tokens.reduce(0) { $0 + $1.range.count }
    scalars.reserveCapacity(size)
    positions.reserveCapacity(size)
    owners.reserveCapacity(size)
    spaced.reserveCapacity(size)
    for (index, token) in tokens.enumerated() {
      for (offset, scalar) in token.text.unicodeScalars.enumerated() {
        let position = min(
          token.range.lowerBound + offset, max(token.range.lowerBound, token.range.upperBound - 1))
        scalars.append(scalar)
        positions.append(position)
        owners.append(index)
        spaced.append(
          Self.isSpace(scalar)
            || (offset == 0 && (lastEnd.map { $0 < token.range.lowerBound } ?? true)))
      }
      lastEnd = token.range.upperBound
    }
  }

  mutating func scan() -> [Lexeme] {
    var lexemes: [Lexeme] = []
    lexemes.reserveCapacity(scalars.count / 4)
    var at = 0
    while at < scalars.count {
      if Self.isSpace(scalars[at]) {
        at += 1
        continue
      }
      var end = at + 1
      let kind: Lexeme.Kind
      if isDigit(at) {
        kind = .number
        end = endOfNumber(at)
      } else if Self.isLetter(scalars[at]) {
        kind = .word
        end = endOfWord(at)
      } else {
        kind = .mark
      }
      lexemes.append(lexeme(kind, at..<end))
      at = end
    }
    return lexemes
  }

  private func lexeme(_ kind: Lexeme.Kind, _ span: Range<Int>) -> Lexeme {
    var text = text(of: span, isWord: kind == .word)
    if text == "’" || text == "‘" { text = "'" }
    if text == "–" || text == "‑" { text = "-" }
    let before =
      span.lowerBound == 0 || spaced[span.lowerBound] || Self.isSpace(scalars[span.lowerBound - 1])
    return Lexeme(
      kind: kind, text: text, isCapitalised: Self.isUpper(scalars[span.lowerBound]),
      firstToken: owners[span.lowerBound], lastToken: owners[span.upperBound - 1],
      range: positions[span.lowerBound]..<(positions[span.upperBound - 1] + 1), spaceBefore: before)
  }

  /// The scalars of a span as a string, words in lower case; plain letters without the cost of full case mapping.
  private func text(of span: Range<Int>, isWord: Bool) -> String {
    guard scalars[span].allSatisfy(\.isASCII) else {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span])
      return isWord ? String(view).lowercased() : String(view)
    }
    return String(unsafeUninitializedCapacity: span.count) { buffer in
      for (offset, at) in span.enumerated() {
        let value = UInt8(truncatingIfNeeded: scalars[at].value)
        buffer[offset] = (0x41...0x5A).contains(value) ? value | 0x20 : value
      }
      return span.count
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else {
      return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    return (0x61...0x7A).contains(scalar.value | 0x20)
  }

  private func isDigit(_ at: Int) -> Bool {
    at < scalars.count && (0x30...0x39).contains(scalars[at].value)
  }

  private func isGlued(_ at: Int) -> Bool { at < scalars.count && !spaced[at] }

  private func digits(from at: Int) -> Int {
    var end = at
    while isDigit(end) && (end == at || isGlued(end)) { end += 1 }
    return end
  }

  /// Digits with groups of three after commas and a decimal part; "27.06.2024" stays three numbers.
  private func endOfNumber(_ at: Int) -> Int {
    var end = digits(from: at)
    while isGlued(end), scalars[end] == ",", isGlued(end + 1), digits(from: end + 1) == end + 4 { end += 4 }
    if isGlued(end), scalars[end] == ".", isGlued(end + 1), isDigit(end + 1) {
      let decimals = digits(from: end + 1)
      let goesOn =
        isGlued(decimals) && scalars[decimals] == "." && isGlued(decimals + 1) && isDigit(decimals + 1)
      let wentBefore = at >= 2 && !spaced[at] && scalars[at - 1] == "." && isDigit(at - 2)
      if !goesOn && !wentBefore { end = decimals }
    }
    return end
  }

  /// Letters of one word, or an abbreviation with inner points ("U.S.", "a.m.").
  private func endOfWord(_ at: Int) -> Int {
    var end = at + 1
    while end < scalars.count, isGlued(end), owners[end] == owners[at],
      Self.isLetter(scalars[end])
    {
      end += 1
    }
    guard end == at + 1 else { return end }
    while isGlued(end), scalars[end] == ".", isGlued(end + 1), Self.isLetter(scalars[end + 1]),
      !(isGlued(end + 2) && Self.isLetter(scalars[end + 2]))
    {
      end += 2
    }
    if end > at + 1, isGlued(end), scalars[end] == "." { end += 1 }
    return end
  }
}
