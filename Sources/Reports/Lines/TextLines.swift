/// A line of the input: scalars of the raw text without white space at either end.
struct TextLine {
  var range: Range<Int>
  /// Spaces before the first scalar.
  var indent: Int
  var count: Int { range.count }
  var isEmpty: Bool { range.isEmpty }
}

extension TextLine {
  /// The lines of a text; a form feed, which ends a page, ends a line too.
  static func lines(of scalars: [Unicode.Scalar]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar.isNewline {
      // The line feed of a CR LF pair ends nothing further.
      if scalar == "\n", index > 0, scalars[index - 1] == "\r", start == index {
        start = index + 1
        continue
      }
      lines.append(trimmed(scalars, start..<index))
      start = index + 1
    }
    lines.append(trimmed(scalars, start..<scalars.count))
    return lines
  }

  private static func trimmed(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> TextLine {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, scalars[lower].isSpace { lower += 1 }
    while upper > lower, scalars[upper - 1].isSpace { upper -= 1 }
    return TextLine(range: lower..<upper, indent: lower - range.lowerBound)
  }
}

/// Questions about the ends of a line.
struct LineEnds {
  let scalars: [Unicode.Scalar]

  /// Whether a line ends in a final mark, with quotation marks and brackets after it or not.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var at = range.upperBound - 1
    while at >= range.lowerBound {
      switch scalars[at].value {
      case 0x22, 0x201D, 0x2019, 0x27, 0x29, 0x5D, 0xBB: at -= 1
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002: return true
      default: return false
      }
    }
    return false
  }

  /// Whether a line begins in lower case.
  func beginsLower(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return scalars[first].isLower
  }

  /// The length of the first word of a line.
  func firstWordCount(_ range: Range<Int>) -> Int {
    range.prefix { !scalars[$0].isSpace }.count
  }

  /// The last word of a line in lower case.
  func lastWord(_ range: Range<Int>) -> String {
    var lower = range.upperBound
    while lower > range.lowerBound, !scalars[lower - 1].isSpace, range.upperBound - lower < 20 { lower -= 1 }
    return text(lower..<range.upperBound)
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for index in range { view.append(scalars[index].asciiLowercased) }
    return String(view)
  }
}
