import Entities
import Events
import Record
import Reports

/// Makes the numbers of a brief: for each event and kind, what each report gives.
struct BriefNumbers {
  let builder: BriefBuilder
  /// Numbers of lines by entry.
  let lineOf: [String: Int]
  /// What kind of act a line tells of, by its number.
  let kindOf: [Int: String]

  func numbers(of entries: [Entry]) -> [BriefNumber] {
    var numbers: [BriefNumber] = []
    for entry in entries {
      guard let line = lineOf[entry.id] else { continue }
      for kind in Figure.Kind.allCases {
        let sides = sides(of: entry, kind)
        guard !sides.isEmpty else { continue }
        numbers.append(
          BriefNumber(
            kind: BriefWords.figure(kind), line: line, about: kindOf[line] ?? "",
            values: sides))
      }
    }
    return numbers.sorted { ($0.line ?? 0) < ($1.line ?? 0) } + strengths
  }

  /// The values that one kind has, those with most voices first.
  private func sides(of entry: Entry, _ kind: Figure.Kind) -> [BriefSide] {
    struct Key: Hashable {
      var value: Double
      var bound: Figure.Bound
    }
    var found: [Key: (texts: [String], sources: [SentenceReference])] = [:]
    for event in entry.mentions {
      for figure in event.figures where figure.kind == kind {
        let key = Key(value: figure.value, bound: figure.bound)
        found[key, default: ([], [])].texts.append(words(of: figure, in: event))
        found[key]?.sources.append(SentenceReference(report: event.report.id, sentence: event.sentence))
      }
    }
    return found.map { key, side in
      let voices = builder.index.voices.count(of: side.sources.map(\.report))
      let text = side.texts.min { ($0.count, $0) < ($1.count, $1) } ?? ""
      return (key, BriefSide(text: text, voices: voices, citations: builder.index.citations(side.sources)))
    }
    .sorted { ($1.1.voices, $0.0.value, $0.1.text) < ($0.1.voices, $1.0.value, $1.1.text) }.map(\.1)
  }

  /// The figure with the words that follow it: "19 fishermen".
  private func words(of figure: Figure, in event: Event) -> String {
    let number = builder.index.number(of: event.report.id)
    guard number > 0, !figure.range.isEmpty else { return figure.text }
    let report = builder.record.reports[number - 1].report
    guard
      let sentence = report.sentences.first(where: { $0.range.contains(figure.range.lowerBound) }),
      figure.range.upperBound <= sentence.range.upperBound
    else { return figure.text }
    var words: [String] = []
    let rest = report.text[figure.range.upperBound..<sentence.range.upperBound]
    guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("-") else { return figure.text }
    var parts = Array(rest.split(separator: " ").prefix(5))
    // "26,000 |soldiers and civilians|", not "12 soldiers and the".
    if parts.count > 2, parts[1] == "and", parts[2].hasSuffix("s"),
      !["thousands", "hundreds", "dozens", "scores", "millions", "others", "was", "is"].contains(parts[2])
    {
      words = parts[..<2].map(String.init)
      parts = [parts[2]]
    }
    for part in parts.prefix(3) {
      let word = part.trimmingSuffix { !$0.isLetter }
      if word.isEmpty || Self.ends.contains(word.lowercased()) || word.first?.isLetter == false { break }
      words.append(String(word))
      if word.count != part.count { break }
    }
    return ([figure.text] + words).joined(separator: " ")
  }

  /// Words at which what is counted has been named.
  private static let ends: Set<String> = [
    "who", "that", "which", "and", "or", "in", "on", "at", "by", "for", "from", "to", "with", "were", "was",
    "are", "is", "had", "have", "has", "after", "before", "during", "when", "while", "as", "of", "near",
    "off", "outside", "along", "across", "against", "between", "under", "around", "inside", "within",
    "through",
    "would", "will", "could", "may", "might", "be", "been", "last", "since", "but", "into", "over",
  ]

  /// How large forces are.
  private var strengths: [BriefNumber] {
    let facts = builder.record.facts.filter { $0.kind == .strength }
    var subjects: [String] = []
    for fact in facts where !subjects.contains(fact.subject.id) { subjects.append(fact.subject.id) }
    return subjects.map { subject in
      let own = facts.filter { $0.subject.id == subject }
      return BriefNumber(
        kind: "size", line: nil, about: own[0].subject.name,
        values: own.map {
          BriefSide(
            text: $0.value.isEmpty ? $0.object?.name ?? "" : $0.value, voices: $0.voices,
            citations: builder.index.citations($0.sources))
        })
    }
  }
}

extension Substring {
  /// Without the characters at its end that meet a condition.
  fileprivate func trimmingSuffix(_ isOut: (Character) -> Bool) -> Substring {
    var part = self
    while let last = part.last, isOut(last) { part.removeLast() }
    return part
  }
}
