import Events
import TimeAndPlace

/// That a sentence gives a number of something in an event.
struct FigureClaim: Sendable {
  var kind: Figure.Kind
  var counted: CountedNoun
  var range: FigureRange
  /// "at least 19", "3,200", "€48 million".
  var text: String
  var source: SentenceReference
  /// The day of its report.
  var day: Day?
  /// "$", "euros": of money only.
  var currency = ""

  var claim: Claim { Claim(key: "\(range.lower)|\(range.upper)|\(currency)", text: text, source: source) }

  /// Whether two numbers are of the same thing, so that they can be held against each other.
  func isComparable(with other: FigureClaim, bothAlone: Bool, ofPersonsTaken: Bool) -> Bool {
    guard kind == other.kind, currency == other.currency else { return false }
    guard counted.group != .part || counted.noun == other.counted.noun && other.counted.group == .part else {
      return false
    }
    guard other.counted.group != .part || counted.group == .part else { return false }
    switch kind {
    case .money: return true
    case .other, .weapons:
      if counted.noun == other.counted.noun { return !counted.noun.isEmpty }
      return ofPersonsTaken && bothAlone
    case .dead, .wounded, .arrested, .displaced, .personnel:
      if counted.noun == other.counted.noun { return true }
      if kind == .personnel { return counted.group == .forces && other.counted.group == .forces }
      guard bothAlone else { return false }
      return counted.group == other.counted.group && counted.group != .other
        || counted.group == .anybody || other.counted.group == .anybody
    }
  }
}

extension FindingContext {
  /// The numbers that the mentions of an entry give; the two of a range ("between 10 and 20") as one.
  func figureClaims(of entry: Entry) -> [FigureClaim] {
    entry.mentions.flatMap { mention -> [FigureClaim] in
      guard !isLong(mention.date) else { return [] }
      let sentence = sentence(of: mention)
      var claims: [FigureClaim] = []
      var at = 0
      while at < mention.figures.count {
        let figure = mention.figures[at]
        at += 1
        var upper: Figure?
        if at < mention.figures.count, mention.figures[at].text == figure.text, figure.bound == .atLeast,
          mention.figures[at].bound == .upTo
        {
          upper = mention.figures[at]
          at += 1
        }
        claims.append(claim(figure, upTo: upper, sentence, mention.reference))
      }
      return withParts(claims)
    }
  }

  func claim(
    _ figure: Figure, upTo upper: Figure? = nil, _ sentence: ReadSentence, _ source: SentenceReference
  )
    -> FigureClaim
  {
    var range = FigureRange(figure)
    if let upper { range = FigureRange(lower: figure.value, upper: upper.value) }
    let place = figure.range.isEmpty ? nil : figure.range
    let words =
      place
      ?? sentence.range(of: ReadSentence(words: figure.text).plain).map { words in
        sentence.ranges[words.lowerBound].lowerBound..<sentence.ranges[words.upperBound - 1].upperBound
      }
    let counted = CountedNoun(after: words ?? 0..<0, in: sentence)
    return FigureClaim(
      kind: figure.kind, counted: counted, range: range, text: FigureWording.text(of: figure, upTo: upper),
      source: source, day: day(of: source.report),
      currency: figure.kind == .money ? FigureWording.currency(of: figure.text) : "")
  }

  /// Marks the numbers beside a total of people in one sentence as parts of it: "seven people, three of them guards".
  private func withParts(_ claims: [FigureClaim]) -> [FigureClaim] {
    claims.map { claim in
      let isPart = claims.contains { other in
        other.kind == claim.kind && other.counted.group == .anybody && other.range.lower > claim.range.lower
      }
      guard isPart else { return claim }
      var claim = claim
      claim.counted.group = .part
      return claim
    }
  }

  /// Whether a mention tells of years ("in the last ten years"), so that its numbers are not those of one event.
  private func isLong(_ date: EventDate?) -> Bool {
    guard let date else { return false }
    let words = ReadSentence(words: date.text).plain
    if words.contains(where: { ["years", "decade", "decades", "months", "since"].contains($0) }) {
      return true
    }
    guard let start = date.interval.start, let end = date.interval.end else { return false }
    return end.number - start.number > 100
  }
}
