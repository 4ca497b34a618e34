import Events
import Reports

extension FindingContext {
  /// A sentence as a value, the words around an index where it is long.
  func excerpt(_ line: ReadReport.Line, around at: Int) -> DifferenceValue {
    let words = line.words.words
    let range =
      words.count <= 34
      ? 0..<words.count : max(0, min(at - 17, words.count - 34))..<min(words.count, max(34, at + 17))
    let text =
      (range.lowerBound > 0 ? "… " : "") + printed(line, range)
      + (range.upperBound < words.count ? " …" : "")
    return DifferenceValue(text: text, sources: [line.source], voices: 1)
  }

  /// Words of a sentence as the report prints them, in one line.
  private func printed(_ line: ReadReport.Line, _ range: Range<Int>) -> String {
    guard let report = reports[line.source.report]?.report, !range.isEmpty else {
      return line.words.text(range)
    }
    let ranges = line.words.ranges
    let text = report.text[ranges[range.lowerBound].lowerBound..<ranges[range.upperBound - 1].upperBound]
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
