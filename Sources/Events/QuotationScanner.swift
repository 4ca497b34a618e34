import Reports

/// Walks the paragraphs of a report and pairs its quotation marks.
struct QuotationScanner {
  private let scalars: [Unicode.Scalar]
  private let paragraphs: [Range<Int>]
  private let sentences: [Range<Int>]
  private var found: [Quotation] = []
  private var open: [Open] = []

  /// How many scalars after a single mark its partner is looked for.
  private static let longestSingle = 1_000

  private enum Style { case double, single, angle }
  private struct Open {
    var at: Int
    var style: Style
    var isStraight: Bool
    var continues = false
  }

  init(report: Report) {
    scalars = report.text.scalars
    sentences = report.sentences.map(\.range)
    let passages = report.passages.map(\.range)
    paragraphs = passages.isEmpty ? Self.lines(of: report.text.scalars) : passages
  }

  private static func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for at in 0...scalars.count where at == scalars.count || scalars[at] == "\n" {
      if at > start { lines.append(start..<at) }
      start = at + 1
    }
    return lines
  }

  mutating func scan() -> [Quotation] {
    for (index, paragraph) in paragraphs.enumerated() {
      for at in paragraph { step(at, in: paragraph) }
      endOfParagraph(paragraph, next: index + 1 < paragraphs.count ? paragraphs[index + 1] : nil)
    }
    return found.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  private mutating func step(_ at: Int, in paragraph: Range<Int>) {
    switch scalars[at] {
    case "“", "„", "‟": begin(at, .double)
    case "”": end(at, .double, in: paragraph)
    case "«": begin(at, .angle)
    case "»": end(at, .angle, in: paragraph)
    case "\"": straight(at, in: paragraph)
    case "‘": if startsWord(at) && !isElision(at) { begin(at, .single) }
    case "’": if endsWord(at, in: paragraph) { end(at, .single, in: paragraph) }
    case "'":
      if open.contains(where: { $0.style == .single }), endsWord(at, in: paragraph) {
        end(at, .single, in: paragraph)
      } else if startsWord(at), hasClosingSingle(after: at, in: paragraph) {
        open.append(Open(at: at, style: .single, isStraight: true))
      }
    default: break
    }
  }

  // MARK: - Marks

  private mutating func begin(_ at: Int, _ style: Style) {
    // A mark that opens again at the head of a paragraph goes on with the quotation before it.
    if let last = open.last, last.style == style, last.continues, last.at == at { return }
    if let index = open.lastIndex(where: { $0.style == style }) {
      // The one before was never closed: it ends with its own sentence.
      let unclosed = open.remove(at: index)
      close(unclosed, at: endOfSentence(unclosed.at, before: at), hasMark: false)
    }
    open.append(Open(at: at, style: style, isStraight: false))
  }

  private mutating func end(_ at: Int, _ style: Style, in paragraph: Range<Int>) {
    guard let index = open.lastIndex(where: { $0.style == style }) else {
      // A closing mark alone closes what its sentence began; single ones are apostrophes.
      if style == .double, let start = sentenceStart(of: at), start >= paragraph.lowerBound,
        !found.contains(where: { $0.range.upperBound > start })
      {
        found.append(Quotation(range: start..<(at + 1), inner: start..<at))
      }
      return
    }
    while open.count > index + 1 { open.removeLast() }
    close(open.removeLast(), at: at, hasMark: true)
  }

  private mutating func straight(_ at: Int, in paragraph: Range<Int>) {
    let isOpen = open.contains { $0.style == .double }
    guard isOpen else {
      open.append(Open(at: at, style: .double, isStraight: true))
      return
    }
    if at == paragraph.lowerBound || onlySpace(from: paragraph.lowerBound, to: at),
      open.contains(where: { $0.continues }), startsWord(at)
    {
      return
    }
    end(at, .double, in: paragraph)
  }

  private mutating func close(_ mark: Open, at: Int, hasMark: Bool) {
    let end = hasMark ? at + 1 : at
    guard end > mark.at else { return }
    let first = mark.continues && !isMark(mark.at) ? mark.at : mark.at + 1
    found.append(
      Quotation(
        range: mark.at..<end, inner: min(first, at)..<at, depth: open.isEmpty ? 0 : 1,
        continues: mark.continues))
  }

  private func isMark(_ at: Int) -> Bool { ["“", "„", "‟", "\"", "«", "‘", "'"].contains(scalars[at]) }

  // MARK: - Paragraphs

  /// Carries a quotation into the next paragraph when that opens or closes one, and ends it with its sentence else.
  private mutating func endOfParagraph(_ paragraph: Range<Int>, next: Range<Int>?) {
    guard let last = open.first else { return }
    open.removeAll()
    guard last.style != .single else { return }
    let goesOn = next.map { self.goesOn(in: $0, last) } ?? false
    let end =
      goesOn
      ? trimmedEnd(paragraph)
      : min(trimmedEnd(paragraph), endOfSentence(last.at, before: paragraph.upperBound))
    close(last, at: end, hasMark: false)
    guard goesOn, let next else { return }
    var start = next.lowerBound
    while start < next.upperBound, scalars[start].properties.isWhitespace { start += 1 }
    open.append(Open(at: start, style: last.style, isStraight: last.isStraight, continues: true))
  }

  private func goesOn(in next: Range<Int>, _ last: Open) -> Bool {
    var start = next.lowerBound
    while start < next.upperBound, scalars[start].properties.isWhitespace { start += 1 }
    guard start < next.upperBound else { return false }
    if isMark(start) {
      // Opened again: the sentence before must be complete, or the first mark was a slip.
      return !last.isStraight || startsWord(start)
    }
    for at in next {
      switch scalars[at] {
      case "“", "«", "„": return false
      case "”", "»": return true
      case "\"": return last.isStraight && !startsWord(at)
      default: break
      }
    }
    return false
  }

  private func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return end
  }

  private func endOfSentence(_ at: Int, before limit: Int) -> Int {
    min(sentences.first { $0.contains(at) }?.upperBound ?? limit, limit)
  }

  private func sentenceStart(of at: Int) -> Int? {
    sentences.last { $0.lowerBound <= at && at <= $0.upperBound }?.lowerBound
  }

  // MARK: - Shapes

  private func onlySpace(from: Int, to: Int) -> Bool {
    scalars[from..<to].allSatisfy { $0.properties.isWhitespace }
  }

  private func startsWord(_ at: Int) -> Bool {
    let isLed =
      at == 0 || scalars[at - 1].properties.isWhitespace
      || "([—–-“\"".unicodeScalars.contains(scalars[at - 1])
    return isLed && at + 1 < scalars.count && !scalars[at + 1].properties.isWhitespace
  }

  private func isElision(_ at: Int) -> Bool {
    at + 1 < scalars.count && (0x30...0x39).contains(scalars[at + 1].value) && at + 3 < scalars.count
      && scalars[at + 3] == "s"
  }

  /// Whether a single mark can close: after a word, before none, and not the plural's apostrophe before a later close.
  private func endsWord(_ at: Int, in paragraph: Range<Int>) -> Bool {
    guard at > 0, !scalars[at - 1].properties.isWhitespace else { return false }
    if at + 1 < scalars.count, scalars[at + 1].properties.isAlphabetic { return false }
    guard scalars[at - 1] == "s", at + 2 < paragraph.upperBound, scalars[at + 1] == " ",
      scalars[at + 2].properties.isLowercase
    else { return true }
    return !hasClosingSingle(after: at, in: paragraph, isCertain: true)
  }

  private func hasClosingSingle(after at: Int, in paragraph: Range<Int>, isCertain: Bool = false) -> Bool {
    var next = at + 2
    let limit = min(paragraph.upperBound, at + Self.longestSingle)
    while next < limit {
      if scalars[next] == "'" || scalars[next] == "’" {
        let isLast = next + 1 >= scalars.count || !scalars[next + 1].properties.isAlphabetic
        let mayOwn = scalars[next - 1] == "s" && next + 1 < scalars.count && scalars[next + 1] == " "
        if isLast && !scalars[next - 1].properties.isWhitespace && !(isCertain && mayOwn) { return true }
      }
      if scalars[next] == "‘" { return false }
      next += 1
    }
    return false
  }
}
