/// What each paragraph of a report is.
///
/// Marks of its own decide first (a link's label, a credit, a reporter's line); then its place: a line without a final
/// stop is the headline before the first paragraph and a subheading between two.
struct PassageClassifier {
  let text: ScalarText
  let paragraphs: [Range<Int>]
  /// Kinds that the page gave (HTML), `nil` where it gave none.
  let hints: [Passage.Kind?]
  private var scalars: [Unicode.Scalar] { text.scalars }

  func passages() -> [Passage] {
    var out: [Passage] = []
    var seen = Seen()
    let phrases = paragraphs.map { Phrase(scalars, $0) }
    for (index, range) in paragraphs.enumerated() {
      if paragraphs.count == 1 {
        out.append(Passage(kind: .body, range: range))
      } else {
        append(index, phrases: phrases, seen: seen, to: &out)
        seen.note(out[out.count - 1].kind)
      }
    }
    return out
  }

  private func append(_ index: Int, phrases: [Phrase], seen: Seen, to out: inout [Passage]) {
    let range = paragraphs[index]
    if let hint = hints[index], hint != .body, hint != .listItem {
      return out.append(Passage(kind: hint, range: range))
    }
    let phrase = phrases[index]
    if let kind = ownKind(phrase, index: index) {
      if kind == .caption, let cut = CaptionRules.creditStart(text, range) {
        out.append(Passage(kind: .caption, range: trimmed(range.lowerBound..<cut)))
        return out.append(Passage(kind: .credit, range: cut..<range.upperBound))
      }
      return out.append(Passage(kind: kind, range: range))
    }
    if let hint = hints[index] { return out.append(Passage(kind: hint, range: range)) }
    out.append(
      Passage(
        kind: kindByPlace(index, phrases, hasCoded: seen.coded, hasHeadline: seen.headline), range: range))
  }

  /// What the paragraphs so far were.
  private struct Seen {
    var coded = false
    var headline = false

    mutating func note(_ kind: Passage.Kind) {
      if kind == .body || kind == .listItem { coded = true }
      if kind == .headline { headline = true }
    }
  }

  private func ownKind(_ phrase: Phrase, index: Int) -> Passage.Kind? {
    if PassagePhrases.isRelatedLink(phrase) { return .relatedLink }
    if LineOpenings.isListItem(scalars, phrase.range) { return .listItem }
    if PassagePhrases.isAgencyTag(phrase) { return .agencyTag }
    if PassagePhrases.isBoilerplate(phrase) { return .boilerplate }
    if DatelineFinder(text).dateline(in: phrase.range) != nil { return nil }
    if BylineRules.isByline(phrase) { return .byline }
    if CaptionRules.isCredit(phrase) { return .credit }
    if CaptionRules.isCaption(text, phrase, isNearTop: index < 4 && index + 1 < paragraphs.count) {
      return .caption
    }
    return nil
  }

  private func kindByPlace(_ index: Int, _ phrases: [Phrase], hasCoded: Bool, hasHeadline: Bool)
    -> Passage.Kind
  {
    let phrase = phrases[index]
    let count = phrase.words.count
    if index + 1 == phrases.count {
      return !phrase.endsSentence && count <= 5 && hasCoded ? .subheading : .body
    }
    if DatelineFinder(text).dateline(in: phrase.range) != nil { return .body }
    if !hasCoded, !hasHeadline, isHeadline(phrase, count: count, index: index, phrases) { return .headline }
    if phrase.endsSentence { return isQuestionHeading(phrase, count) && hasCoded ? .subheading : .body }
    if !hasCoded { return count <= 30 && leads(index, phrases) ? .subheading : .body }
    return count <= 12 && leads(index, phrases) && startsAsHeading(phrase) ? .subheading : .body
  }

  /// The first line without a final stop before something longer or a dateline.
  private func isHeadline(_ phrase: Phrase, count: Int, index: Int, _ phrases: [Phrase]) -> Bool {
    guard count <= 30, phrase.range.count <= 220, startsAsHeading(phrase) else { return false }
    if phrase.endsSentence {
      guard let last = phrase.tail.unicodeScalars.last, last != ".", last != "…", count <= 20 else {
        return false
      }
      if last != "?", last != "!" { return false }
    }
    if DatelineFinder(text).dateline(in: paragraphs[index + 1]) != nil { return true }
    return paragraphs[(index + 1)...].prefix(4).contains { $0.count > phrase.range.count }
  }

  private func startsAsHeading(_ phrase: Phrase) -> Bool {
    guard let last = phrase.tail.unicodeScalars.last, last != ",", last != ";" else { return false }
    return phrase.words.first.map { !scalars[$0.lowerBound].isLower } ?? false
  }

  private func isQuestionHeading(_ phrase: Phrase, _ count: Int) -> Bool {
    count <= 8 && phrase.tail.hasSuffix("?") && !phrase.head.contains("\"") && !phrase.head.contains("“")
  }

  /// Whether a longer paragraph follows a line.
  private func leads(_ index: Int, _ phrases: [Phrase]) -> Bool {
    index + 1 < paragraphs.count && paragraphs[index + 1].count > paragraphs[index].count
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, scalars[upper - 1].isSpace { upper -= 1 }
    return range.lowerBound..<upper
  }
}
