import Record
import Testing

@Suite("Agglomeration")
struct AgglomerationTests {
  private let agglomeration = Agglomeration(threshold: 0.5, missing: 0)

  private func pair(_ a: Int, _ b: Int, _ score: Double) -> ScoredPair {
    ScoredPair(first: a, second: b, score: score)
  }

  @Test("a third joins two when it is like them on average")
  func average() {
    #expect(
      agglomeration.clusters(count: 3, pairs: [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.3)]) == [
        [0, 1, 2]
      ])
    #expect(agglomeration.clusters(count: 3, pairs: [pair(0, 1, 0.9), pair(1, 2, 0.8)]) == [[0, 1], [2]])
  }

  @Test("joined whatever the score; parted whatever the score, also by way of others")
  func bounds() {
    #expect(agglomeration.clusters(count: 2, pairs: [], joined: [(0, 1)]) == [[0, 1]])
    let all = [pair(0, 1, 0.9), pair(1, 2, 0.95), pair(0, 2, 0.9)]
    #expect(agglomeration.clusters(count: 3, pairs: all, parted: [(0, 2)]) == [[0], [1, 2]])
  }

  @Test("agrees with a slow, plain twin", arguments: 1...12)
  func twin(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let count = 14
    var pairs: [ScoredPair] = []
    for b in 0..<count {
      for a in 0..<b where random(3) > 0 { pairs.append(pair(a, b, Double(random(1000)) / 1000)) }
    }
    let parted = (0..<4).map { _ in (random(count), random(count)) }.filter { $0.0 != $0.1 }
    #expect(
      agglomeration.clusters(count: count, pairs: pairs, parted: parted)
        == plain(count, pairs, parted, threshold: 0.5))
  }

  private func plain(_ count: Int, _ pairs: [ScoredPair], _ parted: [(Int, Int)], threshold: Double)
    -> [[Int]]
  {
    var clusters = (0..<count).map { [$0] }
    func score(_ a: [Int], _ b: [Int]) -> Double {
      var sum = 0.0
      for pair in pairs {
        if a.contains(pair.first), b.contains(pair.second) { sum += pair.score }
        if b.contains(pair.first), a.contains(pair.second) { sum += pair.score }
      }
      return sum / Double(a.count * b.count)
    }
    while true {
      var best: (Int, Int, Double)?
      for i in clusters.indices {
        for j in clusters.indices where j > i {
          let (one, other) = (clusters[i], clusters[j])
          let isParted = parted.contains { pair in
            if one.contains(pair.0) { return other.contains(pair.1) }
            return other.contains(pair.0) && one.contains(pair.1)
          }
          let value = score(clusters[i], clusters[j])
          if !isParted, value >= threshold, value > best?.2 ?? -1 { best = (i, j, value) }
        }
      }
      guard let (i, j, _) = best else { return clusters.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
      clusters[i] += clusters[j]
      clusters.remove(at: j)
    }
  }
}
