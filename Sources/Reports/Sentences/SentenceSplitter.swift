/// The sentences of a text, divided at the marks that end one and at every line break.
///
/// A quotation mark or bracket that closes after the final stop belongs to its sentence. A stop ends no sentence after
/// a title ("Capt."), an initial, inside a number, or after an abbreviation that something belongs to ("No. 5"). After
/// one that can close a sentence ("U.S.", "p.m.", "Inc."), it does when the next word begins sentences.
package struct SentenceSplitter: Sendable {
  package init() {}

  /// The sentences of a range in order, as scalars of `text`, without white space at either end; one pass.
  package func sentences(in text: ScalarText, range: Range<Int>) -> [Range<Int>] {
    var scanner = SentenceScanner(scalars: text.scalars, range: range)
    return scanner.sentences()
  }
}

/// One pass over a text from left to right.
struct SentenceScanner {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  /// Where the sentence that is being read begins.
  var start: Int
  /// Whether a straight quotation mark is open in this line.
  var quoteIsOpen = false
  var out: [Range<Int>] = []

  init(scalars: [Unicode.Scalar], range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    start = range.lowerBound
  }

  var end: Int { range.upperBound }

  mutating func sentences() -> [Range<Int>] {
    var at = start
    while at < end {
      let scalar = scalars[at]
      if scalar.isNewline {
        close(at)
        quoteIsOpen = false
        at += 1
      } else if isTerminator(scalar) {
        at = passTerminator(at)
      } else {
        if scalar == "\"" { quoteIsOpen.toggle() }
        at += 1
      }
    }
    close(end)
    return out
  }

  /// Ends the sentence at a position, if it holds anything, and begins the next there.
  mutating func close(_ position: Int) {
    var lower = start
    var upper = position
    while lower < upper, scalars[lower].isSpace { lower += 1 }
    while upper > lower, scalars[upper - 1].isSpace { upper -= 1 }
    if lower < upper { out.append(lower..<upper) }
    start = max(position, upper)
    while start < end, scalars[start].isSpace { start += 1 }
  }

  func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: true
    default: false
    }
  }

  /// Reads a run of final marks with what closes after it, and ends the sentence if it ends there.
  private mutating func passTerminator(_ at: Int) -> Int {
    var mark = Terminator(first: at, end: at + 1)
    while mark.end < end, isTerminator(scalars[mark.end]) { mark.end += 1 }
    mark.closed = passClosers(mark.end)
    if isBoundary(mark) { close(mark.closed) }
    return mark.closed
  }

  /// The position after the quotation marks and brackets that close at a position.
  private mutating func passClosers(_ at: Int) -> Int {
    var position = at
    while position < end {
      let scalar = scalars[position]
      switch scalar.value {
      case 0x22: quoteIsOpen.toggle()
      case 0x201D, 0x2019, 0x27, 0x29, 0x5D, 0xBB, 0x300D: break
      case 0x20 where position + 1 < end && scalars[position + 1] == "[" && noteEnd(position + 1) != nil:
        position = noteEnd(position + 1)! - 1
      case 0x20 where isLooseQuote(position + 1):
        quoteIsOpen = false
        position += 1
      case 0x5B where noteEnd(position) != nil:
        position = noteEnd(position)! - 1
      default: return position
      }
      position += 1
    }
    return position
  }

  /// Whether a closing mark stands alone between spaces, as in tokenised text.
  private func isLooseQuote(_ position: Int) -> Bool {
    guard position < end, position + 1 == end || scalars[position + 1].isSpace else { return false }
    return scalars[position] == "”" || (scalars[position] == "\"" && quoteIsOpen)
      || (scalars[position] == "'" && position + 1 < end && scalars[position - 2] == "'")
  }

  /// The position after a note's mark ("[12]"), or `nil`.
  private func noteEnd(_ at: Int) -> Int? {
    var position = at + 1
    while position < end, scalars[position].isASCIIDigit, position - at < 5 { position += 1 }
    return position > at + 1 && position < end && scalars[position] == "]" ? position + 1 : nil
  }
}

/// A run of final marks.
struct Terminator {
  /// The first mark.
  var first: Int
  /// One past the last mark.
  var end: Int
  /// One past the quotation marks and brackets that close after it.
  var closed = 0
}
