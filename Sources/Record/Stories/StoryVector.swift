/// Words with weights, in ascending order of words: a report's, of length one, or the sum over a story's reports.
///
/// Kept as sorted lists and not as dictionaries, so that sums come out the same in every run.
struct StoryVector: Sendable, Equatable {
  var words: [UInt32] = []
  var weights: [Float] = []

  /// How many words a sum keeps, the weightiest ones.
  static let limit = 300

  static func dot(_ a: StoryVector, _ b: StoryVector) -> Float {
    var i = 0
    var j = 0
    var sum: Float = 0
    while i < a.words.count, j < b.words.count {
      if a.words[i] == b.words[j] {
        sum += a.weights[i] * b.weights[j]
        i += 1
        j += 1
      } else if a.words[i] < b.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  mutating func add(_ other: StoryVector) {
    var sum = StoryVector()
    var i = 0
    var j = 0
    while i < words.count || j < other.words.count {
      let takesBoth = i < words.count && j < other.words.count && words[i] == other.words[j]
      let takesOwn = takesBoth || j >= other.words.count || i < words.count && words[i] < other.words[j]
      sum.words.append(takesOwn ? words[i] : other.words[j])
      sum.weights.append((takesOwn ? weights[i] : 0) + (takesBoth || !takesOwn ? other.weights[j] : 0))
      if takesOwn { i += 1 }
      if takesBoth || !takesOwn { j += 1 }
    }
    self = sum.words.count > Self.limit * 2 ? sum.heaviest(Self.limit) : sum
  }

  /// The weightiest words only.
  func heaviest(_ count: Int) -> StoryVector {
    guard words.count > count else { return self }
    let kept = words.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
      .prefix(count).sorted()
    return StoryVector(words: kept.map { words[$0] }, weights: kept.map { weights[$0] })
  }

  /// The same at length one.
  func normalised() -> StoryVector {
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return self }
    return StoryVector(words: words, weights: weights.map { $0 / length })
  }
}
