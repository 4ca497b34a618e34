import Testing

@testable import Language

@Suite struct TreeDecoderTests {
  /// Rows are words, columns heads; column 0 is the root.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var scores: [[Float]]
    var heads: [Int]
  }

  static let cases = [
    Case(testDescription: "no words", scores: [], heads: []),
    Case(testDescription: "one word", scores: [[-5, 9]], heads: [-1]),
    Case(testDescription: "the best heads are a tree", scores: [[0, 9, 5], [5, 0, 0]], heads: [1, -1]),
    Case(
      testDescription: "a cycle is opened where it costs least",
      scores: [[4, 0, 9, 0], [7, 9, 0, 0], [0, 0, 5, 0]], heads: [1, -1, 1]),
    Case(
      testDescription: "of two roots one is kept",
      scores: [[9, 0, 3, 0], [8, 7, 0, 0], [0, 0, 5, 0]], heads: [-1, 0, 1]),
    Case(
      testDescription: "nobody at the root",
      scores: [[1, 0, 9, 0], [0, 0, 0, 9], [0, 9, 0, 0]], heads: [-1, 2, 0]),
    Case(
      testDescription: "scores that are no numbers", scores: [[.nan, .nan, .nan], [.nan, .nan, .nan]],
      heads: [1, -1]),
  ]

  @Test(arguments: cases)
  func findsTheTree(item: Case) {
    let heads = TreeDecoder.heads(words: item.scores.count) { item.scores[$0 - 1][$1] }
    if item.scores.first?.first?.isNaN == true {
      #expect(TreeDecoder.isTree([0] + heads.map { $0 + 1 }))
    } else {
      #expect(heads == item.heads)
    }
  }

  /// The plain twin: every assignment of heads is tried.
  @Test func agreesWithTryingAllTrees() {
    var generator = Numbers(state: 7)
    for words in [3, 4, 5] {
      for _ in 0..<40 {
        let scores = (0...words).map { _ in (0...words).map { _ in generator.next() } }
        let found = TreeDecoder.heads(words: words) { scores[$0][$1] }.map { $0 + 1 }
        #expect(TreeDecoder.isTree([0] + found))
        #expect(abs(weight([0] + found, scores) - best(words, scores)) < 1e-4)
      }
    }
  }

  private func weight(_ heads: [Int], _ scores: [[Float]]) -> Float {
    heads.indices.dropFirst().reduce(0) { $0 + scores[$1][heads[$1]] }
  }

  private func best(_ words: Int, _ scores: [[Float]]) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: words + 1)
    func fill(_ word: Int) {
      guard word <= words else {
        if TreeDecoder.isTree(heads) { best = max(best, weight(heads, scores)) }
        return
      }
      for head in 0...words where head != word {
        heads[word] = head
        fill(word + 1)
      }
    }
    fill(1)
    return best
  }

  private struct Numbers {
    var state: UInt64
    mutating func next() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24) * 10
    }
  }
}
