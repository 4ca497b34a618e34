import Testing

@testable import Language

@Suite struct BatchTests {
  @Test func batchesHoldSentencesOfLikeLengthWithinTheLimit() {
    let lengths = (0..<300).map { (pieces: 3 + ($0 * 37) % 120, words: 2 + ($0 * 37) % 90) }
    let plan = BatchPlan(lengths: lengths, limit: 1000)
    #expect(plan.batches.flatMap(\.members).sorted() == Array(0..<300))
    for batch in plan.batches {
      #expect(batch.members.count == batch.shape.sentences)
      #expect(batch.shape.sentences * batch.shape.pieces <= 1000)
      #expect(batch.members.allSatisfy { lengths[$0].pieces <= batch.shape.pieces })
      #expect(batch.members.allSatisfy { lengths[$0].words <= batch.shape.words })
    }
    let padded = plan.batches.reduce(0) { $0 + $1.shape.sentences * $1.shape.pieces }
    #expect(Double(padded) < 1.2 * Double(lengths.reduce(0) { $0 + $1.pieces }))
  }

  @Test func aSentenceAboveTheLimitIsABatchByItself() {
    let plan = BatchPlan(lengths: [(400, 300), (10, 8), (12, 8)], limit: 200)
    #expect(plan.batches.map(\.members) == [[0], [2, 1]])
    #expect(BatchPlan(lengths: [], limit: 200).batches.isEmpty)
  }

  @Test(arguments: [
    ([String](), 10, [Range<Int>]()), (["a", "b", "c"], 10, [0..<3]),
    (["a", "b", "c", "d", "e"], 3, [0..<3, 3..<5]),
    (["a", "b", ",", "d", "e"], 4, [0..<3, 3..<5]), (["a", ",", "c", "d", "e", "f"], 6, [0..<6]),
  ])
  func longSentencesAreCutAfterPunctuation(words: [String], limit: Int, windows: [Range<Int>]) {
    #expect(SentenceWindow.cut(words: words, lengths: words.map { _ in 1 }, limit: limit) == windows)
  }

  @Test func windowsMakeOneSentence() {
    func part(_ name: String) -> SentenceAnalysis {
      SentenceAnalysis(
        number: 4,
        tokens: [Token(text: "a", range: 0..<1, head: 1), Token(text: name, range: 2..<3, relation: "root")],
        names: [NameSpan(tokens: 0..<1, kind: .place)],
        triggers: [
          Trigger(tokens: 1..<2, types: [("AID", 1)], roles: [RoleSpan(role: .actor, tokens: 0..<1)])
        ])
    }
    var whole = SentenceAnalysis(number: 4, tokens: [])
    whole.append(part("b"))
    whole.append(part("c"))
    #expect(whole.tokens.map(\.head) == [1, -1, 3, 1])
    #expect(whole.tokens.map(\.relation) == ["dep", "root", "dep", "parataxis"])
    #expect(whole.names.map(\.tokens) == [0..<1, 2..<3])
    #expect(whole.triggers.map(\.tokens) == [1..<2, 3..<4])
    #expect(whole.triggers[1].roles[0].tokens == 2..<3)
  }

  @Test func aPairKeepsTheWordsAroundIt() {
    let ones = [Int](repeating: 1, count: 20)
    #expect(PairWindow.kept(lengths: ones, actor: 2..<3, recipient: 9..<10, limit: 30) == 0..<20)
    #expect(PairWindow.kept(lengths: ones, actor: 9..<10, recipient: 12..<14, limit: 6).contains(9))
    #expect(PairWindow.kept(lengths: ones, actor: 9..<10, recipient: 12..<14, limit: 6).count == 6)
    #expect(PairWindow.kept(lengths: ones, actor: nil, recipient: 18..<20, limit: 5) == 15..<20)
  }
}
