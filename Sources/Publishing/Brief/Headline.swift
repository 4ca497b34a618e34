import Events
import Foundation
import Record
import Reports
import TimeAndPlace

/// Chooses the words of a report that stand for an event.
struct Headline {
  let entry: Entry
  /// How many well-attested events each report tells of, by id.
  let centrality: [String: Int]

  /// The best mention: the status the event has, its parties named, one full sentence of middling length in a report
  /// at the centre of the record.
  func mention(avoiding used: Set<SentenceReference>) -> Event? {
    let top = Double(max(1, centrality.values.max() ?? 1))
    var best: (event: Event, score: Double)?
    for event in entry.mentions {
      let score = score(of: event, top: top, used: used)
      if best.map({ score > $0.score }) ?? true { best = (event, score) }
    }
    return best?.event
  }

  private func score(of event: Event, top: Double, used: Set<SentenceReference>) -> Double {
    let length = event.text.unicodeScalars.count
    var score = event.confidence
    if event.status == entry.status { score += 1 }
    score += Double(centrality[event.report.id] ?? 0) / top * 0.5
    score += event.actors.contains { Self.isTelling($0.words.text) } ? 0.4 : 0
    if let words = event.date?.text, !words.isEmpty { score += words == entry.date?.text ? 0.4 : 0.2 }
    // "Asked for his extradition over last September's raid": what a sentence ends with it is not about.
    score -= Self.lateness(of: event) * 0.4
    if Self.isBackground(event) { score -= 0.6 }
    score -= Double(max(0, length - 140)) / 250
    if length < 40 { score -= 0.4 }
    if Self.opensWithPronoun(event.text) { score -= 0.5 }
    if event.attribution != nil { score -= 0.1 }
    if used.contains(SentenceReference(report: event.report.id, sentence: event.sentence)) { score -= 0.6 }
    return score
  }

  /// How far behind in its sentence the act is told, from 0 to 1.
  private static func lateness(of event: Event) -> Double {
    let at = event.text.range(of: event.trigger.text)?.lowerBound
    let before = at.map { event.text[..<$0].count } ?? 0
    return Double(before) / Double(max(1, event.text.count))
  }

  private static let pronouns: Set<String> = [
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "but", "and",
  ]

  /// Whether words name a party, be it as "the three states".
  private static func isTelling(_ words: String) -> Bool {
    !words.isEmpty && !pronouns.contains(words.lowercased())
  }

  private static let subordinating: Set<String> = [
    "since", "after", "following", "during", "while", "despite", "amid", "before", "when", "as", "although",
    "though",
  ]

  /// "Since their withdrawal from the bloc, the states have…": what the sentence only sets out from.
  private static func isBackground(_ event: Event) -> Bool {
    guard let first = event.text.split(separator: " ").first, subordinating.contains(first.lowercased()),
      let comma = event.text.range(of: ","), let trigger = event.text.range(of: event.trigger.text)
    else { return false }
    return trigger.upperBound <= comma.lowerBound
  }

  private static func opensWithPronoun(_ text: String) -> Bool {
    let first = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return pronouns.contains(first.trimmingPrefix("“").description)
  }
}

/// Part of a sentence around the words that state an event.
struct Clause {
  /// Scalars of the sentence.
  private let scalars: [Unicode.Scalar]
  private let trigger: Range<Int>

  init(sentence: String, trigger: Range<Int>) {
    scalars = Array(sentence.unicodeScalars)
    self.trigger = trigger.clamped(to: 0..<scalars.count)
  }

  /// The whole sentence when it has at most `whole` scalars, else the part between commas and the like around the
  /// trigger and what belongs to it, marked with "…" where it was cut.
  ///
  /// - Parameter core: Scalars of the sentence that have to be in it.
  func excerpt(whole: Int, core: Range<Int>) -> (text: String, mark: Range<Int>) {
    guard scalars.count > whole else { return (Self.string(scalars[...]), trigger) }
    let core = core.clamped(to: 0..<scalars.count)
    let stops = boundaries()
    var start = stops.last { $0 <= min(core.lowerBound, trigger.lowerBound) } ?? 0
    var end = stops.first { $0 >= max(core.upperBound, trigger.upperBound) } ?? scalars.count
    // A scrap says nothing: it takes its neighbours in, those after it first.
    while end - start < 60 {
      if let next = stops.first(where: { $0 > end }), next - start <= whole + 30 {
        end = next
      } else if let before = stops.last(where: { $0 < start }), end - before <= whole + 30 {
        start = before
      } else {
        break
      }
    }
    if start < 30 { start = 0 }
    if scalars.count - end < 25 { end = scalars.count }
    return cut(start, end)
  }

  /// The whole sentence.
  var whole: String { Self.string(scalars[...]) }

  private func cut(_ from: Int, _ to: Int) -> (text: String, mark: Range<Int>) {
    var start = from
    var end = to
    while start < trigger.lowerBound, isBreak(scalars[start]) || scalars[start] == " " { start += 1 }
    while end > max(trigger.upperBound, start), end < scalars.count,
      isBreak(scalars[end - 1]) || scalars[end - 1] == " "
    {
      end -= 1
    }
    let opening = start > 0 ? "… " : ""
    let closing = end < scalars.count ? " …" : ""
    let offset = opening.unicodeScalars.count - start
    let mark = (trigger.lowerBound + offset)..<(trigger.upperBound + offset)
    return (opening + Self.string(scalars[start..<end]) + closing, mark)
  }

  /// Where a clause may begin or end: the sentence's ends, and after commas, semicolons, colons and dashes.
  private func boundaries() -> [Int] {
    var stops = [0]
    for index in scalars.indices.dropLast() where isBreak(scalars[index]) && scalars[index + 1] == " " {
      stops.append(index + 1)
    }
    stops.append(scalars.count)
    return stops
  }

  private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == ":" || scalar == "—" || scalar == "–"
  }

  /// The scalars as they are, every kind of white space as a space, so that positions stay.
  private static func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in part { view.append(scalar.properties.isWhitespace ? " " : scalar) }
    return String(view)
  }
}
