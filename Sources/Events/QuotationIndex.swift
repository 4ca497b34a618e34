/// Quotations in order of where they begin, to find those at a place without looking at all.
struct QuotationIndex {
  private let quotations: [Quotation]
  /// How far each quotation and those before it reach.
  private let reach: [Int]

  init(_ quotations: [Quotation]) {
    self.quotations = quotations.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    reach = self.quotations.map { quotation in
      end = max(end, quotation.range.upperBound)
      return end
    }
  }

  /// The quotations that share a scalar with a range of the text.
  func overlapping(_ range: Range<Int>) -> [Quotation] {
    let first = firstIndex { reach[$0] > range.lowerBound }
    let end = firstIndex { quotations[$0].range.lowerBound >= range.upperBound }
    guard first < end else { return [] }
    return quotations[first..<end].filter { $0.range.overlaps(range) }
  }

  /// The first index for which a condition holds that holds for all after it too.
  private func firstIndex(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
