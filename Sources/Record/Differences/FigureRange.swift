import Events

/// The numbers that a figure leaves open: "at least 100" is 100 and everything above.
struct FigureRange: Sendable, Equatable {
  var lower: Double
  var upper: Double
  /// Whether the report itself says that the number is a rough one.
  var isRough = false

  /// A rough number is right within a twentieth; "dozens" may be as few as twelve.
  init(_ figure: Figure) {
    let value = figure.value
    switch figure.bound {
    case .exactly: (lower, upper) = (value, value)
    case .atLeast: (lower, upper) = (value, .infinity)
    case .moreThan: (lower, upper) = (value.nextUp, .infinity)
    case .upTo: (lower, upper) = (0, value)
    case .fewerThan: (lower, upper) = (0, value.nextDown)
    case .about:
      (lower, upper) = (value * 0.95, value * 1.05)
      isRough = true
    }
    if FigureRange.isVague(figure.text) {
      (lower, upper) = (value / 2, .infinity)
      isRough = true
    }
  }

  init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }

  /// How much two figures exclude each other: 0 when both can be true, 1 when they cannot, and between for rough ones.
  func conflict(with other: FigureRange) -> Double {
    let (low, high) = lower <= other.lower ? (self, other) : (other, self)
    guard low.upper < high.lower else { return 0 }
    let gap = (high.lower - low.upper) / max(1, abs(high.lower))
    // A thousandth of a large number is rounding.
    if low.upper >= 1000, gap < 0.01 { return 0 }
    return (isRough || other.isRough) && gap < 0.15 ? 0.4 : 1
  }

  private static func isVague(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.contains {
      ["dozens", "scores", "hundreds", "thousands", "millions", "several"].contains($0)
    }
  }
}
