/// Two things and how likely it is that they are one.
package struct ScoredPair: Sendable {
  package var first: Int
  package var second: Int
  /// From 0 to 1.
  package var score: Double

  package init(first: Int, second: Int, score: Double) {
    self.first = min(first, second)
    self.second = max(first, second)
    self.score = score
  }
}

/// Joins things into clusters, the two likest ones first, as long as the mean score between two clusters is high enough.
///
/// Pairs that were not scored count with a fixed low score. The work grows with the number of scored pairs, not with
/// the square of the things. Equal scores are settled by number, so the result depends on the numbering alone.
package struct Agglomeration {
  /// The mean score from which on two clusters are joined.
  package var threshold: Double
  /// What a pair that was not scored counts.
  package var missing: Double

  package init(threshold: Double, missing: Double) {
    self.threshold = threshold
    self.missing = missing
  }

  /// The clusters of the numbers below `count`, each sorted, by first member.
  ///
  /// - Parameters:
  ///   - joined: Pairs that are one, whatever their score.
  ///   - parted: Pairs that never come together, unless they are joined.
  package func clusters(
    count: Int, pairs: [ScoredPair], joined: [(Int, Int)] = [], parted: [(Int, Int)] = []
  ) -> [[Int]] {
    var state = State(count: count, missing: missing)
    for pair in pairs { state.link(pair) }
    for (a, b) in parted where a != b { state.part(a, b) }
    for (a, b) in joined { state.join(state.root(of: a), state.root(of: b)) }
    var queue = Heap()
    for a in 0..<count where state.root(of: a) == a {
      for b in state.neighbours(of: a) where a < b { state.offer(a, b, to: &queue, above: threshold) }
    }
    while let best = queue.pop() {
      guard state.isCurrent(best) else { continue }
      let kept = state.join(best.first, best.second)
      for other in state.neighbours(of: kept) { state.offer(kept, other, to: &queue, above: threshold) }
    }
    return state.clusters
  }
}

/// The clusters so far and the sums of the scores between them.
private struct State {
  private var members: [[Int]]
  private var parent: [Int]
  /// How often a cluster has changed: what was offered for an older state is stale.
  private var age: [Int]
  private var sums: [[Int: (sum: Double, count: Int)]]
  private var parted: [Set<Int>]
  private let missing: Double

  init(count: Int, missing: Double) {
    members = (0..<count).map { [$0] }
    parent = Array(0..<count)
    age = [Int](repeating: 0, count: count)
    sums = [[Int: (sum: Double, count: Int)]](repeating: [:], count: count)
    parted = [Set<Int>](repeating: [], count: count)
    self.missing = missing
  }

  func root(of number: Int) -> Int {
    var number = number
    while parent[number] != number { number = parent[number] }
    return number
  }

  mutating func link(_ pair: ScoredPair) {
    guard pair.first != pair.second, sums[pair.first][pair.second] == nil else { return }
    sums[pair.first][pair.second] = (pair.score, 1)
    sums[pair.second][pair.first] = (pair.score, 1)
  }

  mutating func part(_ a: Int, _ b: Int) {
    parted[a].insert(b)
    parted[b].insert(a)
  }

  func neighbours(of cluster: Int) -> [Int] { sums[cluster].keys.sorted() }

  private func score(_ a: Int, _ b: Int) -> Double {
    guard let known = sums[a][b] else { return missing }
    let all = members[a].count * members[b].count
    return (known.sum + Double(all - known.count) * missing) / Double(all)
  }

  func offer(_ a: Int, _ b: Int, to queue: inout Heap, above threshold: Double) {
    guard !parted[a].contains(b) else { return }
    let value = score(a, b)
    if value >= threshold {
      queue.push(
        Heap.Offer(score: value, first: min(a, b), second: max(a, b), ages: (age[min(a, b)], age[max(a, b)])))
    }
  }

  func isCurrent(_ offer: Heap.Offer) -> Bool {
    parent[offer.first] == offer.first && parent[offer.second] == offer.second
      && offer.ages == (age[offer.first], age[offer.second])
  }

  /// Makes two clusters one, under the lower number.
  ///
  /// - Returns: That number.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Int {
    guard a != b else { return a }
    let (kept, gone) = (min(a, b), max(a, b))
    members[kept] += members[gone]
    members[gone] = []
    parent[gone] = kept
    age[kept] += 1
    for (other, value) in sums[gone] {
      sums[other][gone] = nil
      guard other != kept else { continue }
      let before = sums[kept][other] ?? (0, 0)
      let both = (before.sum + value.sum, before.count + value.count)
      sums[kept][other] = both
      sums[other][kept] = both
    }
    sums[gone] = [:]
    for other in parted[gone] {
      parted[other].remove(gone)
      guard other != kept else { continue }
      parted[other].insert(kept)
      parted[kept].insert(other)
    }
    parted[gone] = []
    return kept
  }

  var clusters: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
}

/// Offers to join two clusters, the best one on top.
private struct Heap {
  struct Offer {
    var score: Double
    var first: Int
    var second: Int
    var ages: (Int, Int)

    func isBetter(than other: Offer) -> Bool {
      (score, -first, -second) > (other.score, -other.first, -other.second)
    }
  }
  private var offers: [Offer] = []

  mutating func push(_ offer: Offer) {
    offers.append(offer)
    var child = offers.count - 1
    while child > 0 {
      let above = (child - 1) / 2
      guard offers[child].isBetter(than: offers[above]) else { return }
      offers.swapAt(child, above)
      child = above
    }
  }

  mutating func pop() -> Offer? {
    guard let best = offers.first else { return nil }
    let last = offers.removeLast()
    guard !offers.isEmpty else { return best }
    offers[0] = last
    var above = 0
    while true {
      var top = above
      for child in [2 * above + 1, 2 * above + 2] where child < offers.count && offers[child].isBetter(than: offers[top]) {
        top = child
      }
      guard top != above else { return best }
      offers.swapAt(top, above)
      above = top
    }
  }
}
