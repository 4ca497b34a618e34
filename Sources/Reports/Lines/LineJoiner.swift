/// Rejoins hard-wrapped lines: the text with one paragraph a line.
///
/// A break becomes one space and nothing else is changed, so that in most texts offsets stay those of the file.
/// A text counts as wrapped when its lines keep to one width and many of them end in mid-sentence; a line of such a
/// text goes on in the next when that one's first word would not have fitted. In any text a line goes on when it breaks
/// off in mid-sentence and the next begins in lower case.
struct LineJoiner {
  let scalars: [Unicode.Scalar]
  let lines: [TextLine]
  private let ends: LineEnds
  /// The width the lines were wrapped to, or `nil`.
  let width: Int?

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    lines = TextLine.lines(of: scalars)
    ends = LineEnds(scalars: scalars)
    width = Self.width(of: lines, ends: ends)
  }

  /// The text after rejoining, and whether anything was joined.
  func joined() -> (text: [Unicode.Scalar], changed: Bool) {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(scalars.count)
    var copied = 0
    var changed = false
    var previous: Int?
    for (index, line) in lines.enumerated() where !line.isEmpty {
      if let before = previous, isJoined(before, index) {
        let last = lines[before].range.upperBound
        out.append(contentsOf: scalars[copied..<last])
        joint(last, line.range, &out)
        copied = line.range.lowerBound
        changed = true
      }
      previous = index
    }
    out.append(contentsOf: scalars[copied...])
    return (out, changed)
  }

  /// Puts what joins two lines: a space, or nothing at a hyphen or dash.
  private func joint(_ last: Int, _ next: Range<Int>, _ out: inout [Unicode.Scalar]) {
    let mark = scalars[last - 1]
    guard last > 1, scalars[last - 2].isAlphanumeric else { return out.append(" ") }
    switch mark.value {
    case 0xAD: out.removeLast()
    case 0x2014: break
    case 0x2D, 0x2010:
      if Hyphenation(scalars: scalars, ends: ends).isBroken(at: last - 1, next: next) { out.removeLast() }
    default: out.append(" ")
    }
  }

  // MARK: Decisions

  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let a = lines[first]
    let b = lines[second]
    if LineOpenings.standsAlone(scalars, b.range) { return false }
    let endsSentence = ends.endsSentence(a.range)
    if second > first + 1 { return isJoinedOverGap(a, b, gap: second - first, endsSentence: endsSentence) }
    if let width, a.count <= width + width / 4 {
      if endsSentence, b.indent > a.indent { return false }
      let needed = a.indent + a.count + 1 + ends.firstWordCount(b.range)
      if needed > width - (endsSentence ? width / 10 : width / 6) { return true }
    }
    if endsSentence { return false }
    return breaksOff(a.range) || (ends.beginsLower(b.range) && !LineOpenings.isListItem(scalars, a.range))
  }

  /// A page break or an empty line inside a sentence.
  private func isJoinedOverGap(_ a: TextLine, _ b: TextLine, gap: Int, endsSentence: Bool) -> Bool {
    guard let width, !endsSentence, gap <= 4, a.count > width / 2, ends.beginsLower(b.range) else {
      return false
    }
    return !LineOpenings.isListItem(scalars, a.range)
  }

  /// Whether a line ends in a comma, a hyphen or a word that wants another after it.
  private func breaksOff(_ range: Range<Int>) -> Bool {
    let last = scalars[range.upperBound - 1]
    if last == "," { return true }
    if last == "-" || last.value == 0xAD { return range.count > 1 && scalars[range.upperBound - 2].isLetter }
    return Self.unfinished.contains(ends.lastWord(range))
  }

  private static let unfinished: Set<String> = [
    "the", "a", "an", "of", "and", "or", "to", "in", "for", "with", "by", "from", "at", "that", "which",
    "who", "its",
    "their", "his", "her", "into", "as", "was", "were", "is", "are", "has", "had", "have", "between", "than",
    "but",
  ]

  // MARK: The width

  private static func width(of lines: [TextLine], ends: LineEnds) -> Int? {
    var counts: [Int] = []
    var followed = 0
    for (index, line) in lines.enumerated() where !line.isEmpty {
      counts.append(line.indent + line.count)
      if index + 1 < lines.count, !lines[index + 1].isEmpty { followed += 1 }
    }
    guard counts.count >= 3, followed >= 2 else { return nil }
    counts.sort()
    let width = counts[min(counts.count - 1, counts.count * 9 / 10)]
    guard width >= 40, width <= 130, counts[counts.count - 1] <= width * 2 else { return nil }
    return isWrapped(lines, ends: ends, width: width) ? width : nil
  }

  /// Whether most lines that another follows are full, and many of the full ones end in mid-sentence.
  private static func isWrapped(_ lines: [TextLine], ends: LineEnds, width: Int) -> Bool {
    var followed = 0
    var full = 0
    var open = 0
    for (index, line) in lines.dropLast().enumerated() where !line.isEmpty {
      let next = lines[index + 1]
      guard !next.isEmpty else { continue }
      followed += 1
      guard line.indent + line.count + 1 + ends.firstWordCount(next.range) > width * 5 / 6 else { continue }
      full += 1
      if !ends.endsSentence(line.range) { open += 1 }
    }
    return full * 2 >= followed && open * 5 >= full * 2 && open >= 2
  }
}
