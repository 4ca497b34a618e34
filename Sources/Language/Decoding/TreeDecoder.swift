/// The best dependency tree for scores of arcs.
///
/// Every word takes its best head; where that makes no tree with exactly one root, the maximum spanning
/// arborescence is found by the algorithm of Chu and Liu (1965) and Edmonds (1967).
enum TreeDecoder {
  /// The head of each word, -1 for the root.
  ///
  /// - Parameters:
  ///   - words: How many words there are.
  ///   - score: The score of the arc from a head (0 is the root, words count from 1) to a word.
  static func heads(words: Int, score: (_ word: Int, _ head: Int) -> Float) -> [Int] {
    guard words > 0 else { return [] }
    var heads = [Int](repeating: 0, count: words + 1)
    for word in 1...words {
      var top = -Float.infinity
      for head in 0...words where head != word {
        let value = score(word, head)
        if value > top { (heads[word], top) = (head, value) }
      }
    }
    if !isTree(heads) { heads = Arborescence(words: words, score: score).heads() }
    return heads.dropFirst().map { $0 - 1 }
  }

  /// Whether exactly one word hangs on the root (0) and every word leads there.
  static func isTree(_ heads: [Int]) -> Bool {
    heads.dropFirst().count(where: { $0 == 0 }) == 1 && cycle(in: heads) == nil
  }

  /// The nodes of a cycle, if there is one.
  fileprivate static func cycle(in heads: [Int]) -> [Int]? {
    var seen = [Int](repeating: -1, count: heads.count)
    for start in heads.indices.dropFirst() {
      var at = start
      while at != 0 && seen[at] < 0 {
        seen[at] = start
        at = heads[at]
      }
      guard at != 0, seen[at] == start else { continue }
      var cycle = [at]
      while heads[cycle[cycle.count - 1]] != at { cycle.append(heads[cycle[cycle.count - 1]]) }
      return cycle
    }
    return nil
  }
}

/// A graph whose best arborescence is found by contracting a cycle, solving what is left, and opening it again.
private struct Arborescence {
  let nodes: Int
  /// From head to word, row by row.
  var weights: [Double]

  /// So far below any sum of scores that an arborescence of maximum weight has as few roots as can be: one.
  private static let rootPenalty = 1e7

  init(nodes: Int) {
    self.nodes = nodes
    weights = [Double](repeating: -.infinity, count: nodes * nodes)
  }

  init(words: Int, score: (Int, Int) -> Float) {
    self.init(nodes: words + 1)
    for word in 1...words {
      for head in 0...words where head != word {
        let value = score(word, head)
        // A score that is no number must not tear the tree.
        weights[head * nodes + word] =
          (value.isFinite ? Double(value) : -1e4) - (head == 0 ? Self.rootPenalty : 0)
      }
    }
  }

  func heads() -> [Int] {
    let best = bestHeads()
    guard let cycle = TreeDecoder.cycle(in: best) else { return best }
    let inCycle = Set(cycle)
    let outside = (0..<nodes).filter { !inCycle.contains($0) }
    var smaller = Arborescence(nodes: outside.count + 1)
    let joint = outside.count
    var enters = [Int](repeating: 0, count: outside.count)
    var leaves = enters
    for (new, old) in outside.enumerated() {
      for (other, word) in outside.enumerated() where other != new {
        smaller.weights[new * smaller.nodes + other] = weights[old * nodes + word]
      }
      // Entering at a word of the cycle costs it the arc that it has there.
      let gains = cycle.map { weights[old * nodes + $0] - weights[best[$0] * nodes + $0] }
      let entry = gains.indices.max { gains[$0] < gains[$1] }!
      enters[new] = cycle[entry]
      smaller.weights[new * smaller.nodes + joint] = gains[entry]
      leaves[new] = cycle.max { weights[$0 * nodes + old] < weights[$1 * nodes + old] }!
      smaller.weights[joint * smaller.nodes + new] = weights[leaves[new] * nodes + old]
    }
    let solved = smaller.heads()
    var heads = best
    for (new, old) in outside.enumerated() where old != 0 {
      heads[old] = solved[new] == joint ? leaves[new] : outside[solved[new]]
    }
    heads[enters[solved[joint]]] = outside[solved[joint]]
    return heads
  }

  /// The best head of each node, of those but itself; 0 for the root.
  private func bestHeads() -> [Int] {
    var best = [Int](repeating: 0, count: nodes)
    for word in 1..<nodes {
      var top = -Double.infinity
      for head in 0..<nodes where head != word {
        let weight = weights[head * nodes + word]
        if weight > top { (best[word], top) = (head, weight) }
      }
    }
    return best
  }
}
