/// Label numbers of the forms O, B-KIND and I-KIND.
struct BIOLabels: Sendable, Equatable {
  /// The kinds in the order of their first label.
  var kinds: [String]
  /// For each label: -1 for O, else the number of its kind.
  var kindOf: [Int]
  /// For each label, whether it opens a span.
  var opens: [Bool]
  /// The number of O.
  var outside: Int

  init?(_ labels: [String]) {
    guard let outside = labels.firstIndex(of: "O") else { return nil }
    self.outside = outside
    kinds = []
    kindOf = []
    opens = []
    for label in labels {
      guard label != "O" else {
        kindOf.append(-1)
        opens.append(false)
        continue
      }
      guard label.hasPrefix("B-") || label.hasPrefix("I-"), label.count > 2 else { return nil }
      let kind = String(label.dropFirst(2))
      if !kinds.contains(kind) { kinds.append(kind) }
      kindOf.append(kinds.firstIndex(of: kind)!)
      opens.append(label.hasPrefix("B-"))
    }
  }

  /// O, B, I of a single kind, as the roles have them.
  static let single = BIOLabels(["O", "B-X", "I-X"])!
}

/// A span of rows with one kind.
struct BIOSpan: Sendable, Equatable {
  var range: Range<Int>
  var kind: Int
  /// The mean over the rows of the probability of the kind.
  var confidence: Double
}

/// Spans out of rows of BIO scores.
struct BIODecoder: Sendable {
  var labels: BIOLabels
  var temperature = 1.0
  /// Added to the score of O before the best label is taken; confidences are without it.
  var outsideBias = 0.0
  /// Whether an I of another kind carries an open span on, instead of opening one of its own.
  var joinsKinds = false

  /// The spans in order. An I that follows no span of its kind opens one, as B does.
  ///
  /// - Parameters:
  ///   - rows: How many words there are.
  ///   - scores: The scores of a word's labels.
  func spans(
    rows: Int, scores: (_ row: Int) -> some Collection<Float>
  ) -> [BIOSpan] {
    var spans: [BIOSpan] = []
    var open = false
    for row in 0..<rows {
      let values = scores(row)
      let label = best(values)
      let kind = labels.kindOf[label]
      guard kind >= 0 else {
        open = false
        continue
      }
      let continues = open && !labels.opens[label] && (joinsKinds || spans[spans.count - 1].kind == kind)
      let of = continues ? spans[spans.count - 1].kind : kind
      let probability = probability(of: of, in: values)
      if continues {
        spans[spans.count - 1].range = spans[spans.count - 1].range.lowerBound..<row + 1
        spans[spans.count - 1].confidence += probability
      } else {
        spans.append(BIOSpan(range: row..<row + 1, kind: kind, confidence: probability))
        open = true
      }
    }
    for index in spans.indices { spans[index].confidence /= Double(spans[index].range.count) }
    return spans
  }

  /// The label with the best score; the first of equals.
  private func best(_ scores: some Collection<Float>) -> Int {
    var best = 0
    var top = -Double.infinity
    for (label, score) in scores.enumerated() {
      let score = Double(score) + (label == labels.outside ? outsideBias : 0)
      if score > top { (best, top) = (label, score) }
    }
    return best
  }

  private func probability(of kind: Int, in scores: some Collection<Float>) -> Double {
    let all = Probabilities.softmax(scores, temperature: temperature)
    if joinsKinds { return 1 - all[labels.outside] }
    return zip(all, labels.kindOf).reduce(0) { $1.1 == kind ? $0 + $1.0 : $0 }
  }
}
