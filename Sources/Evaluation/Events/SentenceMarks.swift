import Reports

/// The words of a sentence that an error concerns, marked for the page.
struct SentenceMarks {
  enum Mark: String, CaseIterable {
    case gold, program, actor, recipient
  }

  private let text: ScalarText
  private var marks: [(range: Range<Int>, mark: Mark)] = []

  init(_ mistake: EventMistake, in sentence: SentenceText) {
    text = sentence.text
    if let gold = mistake.gold {
      add(TriggerPlaces(of: gold, in: sentence).places.first ?? [], .gold)
    }
    if let coded = mistake.coded {
      add(TriggerPlaces(of: coded, in: sentence).places.first ?? [], .program)
    }
    for event in [mistake.gold, mistake.coded].compactMap({ $0 }) {
      for party in event.actors { add(Self.places(of: party, in: sentence), .actor) }
      for party in event.recipients { add(Self.places(of: party, in: sentence), .recipient) }
    }
  }

  private mutating func add(_ ranges: [Range<Int>], _ mark: Mark) {
    for range in ranges where !range.isEmpty { marks.append((range, mark)) }
  }

  /// Where a party stands: at its words; for a key of gold, which has none, where its name is.
  private static func places(of party: ScoredParty, in sentence: SentenceText) -> [Range<Int>] {
    if !party.words.isEmpty {
      if let local = sentence.local(party.range, words: party.words) { return [local] }
      // With the report at hand, words that do not stand in this sentence stand in another.
      guard sentence.start == nil || party.range == nil else { return [] }
      return WordSearch(sentence.text).places(of: party.words).first ?? []
    }
    guard let name = party.label.split(separator: ":").last, party.label.contains(":"), name.count > 3 else {
      return []
    }
    return WordSearch(sentence.text).places(of: String(name)).first.flatMap { $0.count == 1 ? $0 : nil } ?? []
  }

  /// The sentence as HTML, each run of words that share their marks in one `mark` element.
  var html: String {
    runs.map { run in
      let words = HTMLText.escaped(text[run.range])
      guard !run.marks.isEmpty else { return words }
      return "<mark class=\"\(run.marks.map(\.rawValue).joined(separator: " "))\">\(words)</mark>"
    }.joined()
  }

  private var runs: [(range: Range<Int>, marks: [Mark])] {
    var cuts: Set<Int> = [0, text.count]
    for (range, _) in marks { cuts.formUnion([range.lowerBound, range.upperBound]) }
    let points = cuts.sorted()
    var runs: [(range: Range<Int>, marks: [Mark])] = []
    for (from, to) in zip(points, points.dropFirst()) {
      let here = Mark.allCases.filter { mark in
        marks.contains { $0.mark == mark && $0.range.lowerBound <= from && to <= $0.range.upperBound }
      }
      if let last = runs.last, last.marks == here {
        runs[runs.count - 1].range = last.range.lowerBound..<to
      } else {
        runs.append((from..<to, here))
      }
    }
    return runs
  }
}
