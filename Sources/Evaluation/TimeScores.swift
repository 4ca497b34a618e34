/// Counts of expressions of time, scored as the TempEval-3 tool scores them.
///
/// A found expression matches a gold one strictly when both have the same words, loosely when they have words in
/// common; each matches once. Type and value count the loose matches that have the attribute right, over all found and
/// all gold expressions.
struct TimeScores: Sendable, Equatable {
  var strict = Scores()
  var relaxed = Scores()
  var type = Scores()
  var value = Scores()

  /// One expression, in gold or found.
  struct Mark: Sendable, Equatable {
    /// Scalars of the document's text.
    var range: Range<Int>
    var type: String
    var value: String
  }

  /// Adds one document.
  ///
  /// - Returns: The pairs, a missed expression without its second and one too many without its first, in order.
  @discardableResult
  mutating func add(gold: [Mark], found: [Mark]) -> [(gold: Mark?, found: Mark?)] {
    let pairs = Self.pairs(gold: gold, found: found)
    var counts = (strict: 0, relaxed: 0, type: 0, value: 0)
    for case (let gold?, let found?) in pairs {
      counts.relaxed += 1
      if gold.range == found.range { counts.strict += 1 }
      if gold.type == found.type { counts.type += 1 }
      if gold.value == found.value { counts.value += 1 }
    }
    func add(_ scores: inout Scores, _ correct: Int) {
      scores.correct += correct
      scores.gold += gold.count
      scores.predicted += found.count
    }
    add(&strict, counts.strict)
    add(&relaxed, counts.relaxed)
    add(&type, counts.type)
    add(&value, counts.value)
    return pairs
  }

  private static func pairs(gold: [Mark], found: [Mark]) -> [(gold: Mark?, found: Mark?)] {
    var partner = [Int?](repeating: nil, count: gold.count)
    var taken = Set<Int>()
    func match(_ fits: (Mark, Mark) -> Bool) {
      for (index, mark) in gold.enumerated() where partner[index] == nil {
        guard let other = found.indices.first(where: { !taken.contains($0) && fits(mark, found[$0]) }) else {
          continue
        }
        partner[index] = other
        taken.insert(other)
      }
    }
    match { $0.range == $1.range }
    match { $0.range.overlaps($1.range) }
    let matched = gold.indices.map { (gold[$0] as Mark?, partner[$0].map { found[$0] }) }
    let rest = found.indices.filter { !taken.contains($0) }.map { (nil as Mark?, found[$0] as Mark?) }
    return (matched + rest).sorted { start($0) < start($1) }
  }

  private static func start(_ pair: (Mark?, Mark?)) -> Int {
    pair.0?.range.lowerBound ?? pair.1?.range.lowerBound ?? 0
  }
}
