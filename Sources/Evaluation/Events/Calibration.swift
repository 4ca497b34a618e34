/// How well the confidence of coded events says how many are right, in ten bins of equal width.
///
/// Right is what matches a gold event by sentence and type. The expected error is the mean distance of confidence and
/// share of right events over the bins, each weighted by its events (Naeini, Cooper and Hauskrecht, AAAI 2015).
struct Calibration: Sendable, Equatable, Encodable {
  struct Bin: Sendable, Equatable, Encodable {
    /// The least confidence in the bin; the bin ends 0.1 higher, the last one includes 1.
    var from: Double
    var events: Int
    /// The mean confidence.
    var confidence: Double
    /// The share of right events.
    var right: Double
  }

  /// From 0, which is best, to 1.
  var expectedError: Double
  /// Events with a confidence.
  var events: Int
  /// The bins that hold events.
  var bins: [Bin]

  /// `nil` where no coded event has a confidence.
  init?(_ matching: EventMatching) {
    self.init(
      matching.pairs.map { ($0.coded.confidence, true) } + matching.extra.map { ($0.confidence, false) })
  }

  init?(_ events: [(confidence: Double?, isRight: Bool)]) {
    var sums = [(events: Int, confidence: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for event in events {
      guard let confidence = event.confidence, confidence.isFinite else { continue }
      let bin = Int(max(0, min(9, confidence * 10)))
      sums[bin].events += 1
      sums[bin].confidence += confidence
      sums[bin].right += event.isRight ? 1 : 0
    }
    let total = sums.reduce(0) { $0 + $1.events }
    guard total > 0 else { return nil }
    self.events = total
    expectedError =
      (sums.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(total)).toFourDigits
    bins = sums.enumerated().filter { $0.element.events > 0 }.map { index, sum in
      let count = Double(sum.events)
      return Bin(
        from: Double(index) / 10, events: sum.events, confidence: (sum.confidence / count).toFourDigits,
        right: (Double(sum.right) / count).toFourDigits)
    }
  }
}
