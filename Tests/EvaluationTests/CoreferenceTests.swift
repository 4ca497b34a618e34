import Evaluation
import Foundation
import Testing

@Suite("Coreference scores")
struct CoreferenceTests {
  private func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.0001 }

  @Test("a worked example: {1 2 3} {4 5} {6} against {1 2} {3 4 5} {6}")
  func example() {
    let scores = CoreferenceScores(
      gold: ["a", "a", "a", "b", "b", "c"], predicted: ["1", "1", "2", "2", "2", "3"])
    #expect(near(scores.muc.precision, 2 / 3.0) && near(scores.muc.recall, 2 / 3.0))
    #expect(near(scores.bCubed.precision, 7 / 9.0) && near(scores.bCubed.recall, 7 / 9.0))
    #expect(near(scores.ceaf.precision, 2.6 / 3) && near(scores.ceaf.recall, 2.6 / 3))
    #expect(near(scores.conll, 0.7704))
  }

  @Test("all right, all alone, all in one")
  func extremes() {
    let gold = ["a", "a", "b", "c"]
    #expect(CoreferenceScores(gold: gold, predicted: gold).conll == 1)
    let alone = CoreferenceScores(gold: gold, predicted: ["1", "2", "3", "4"])
    #expect(alone.muc.f1 == 0 && alone.bCubed.precision == 1 && alone.bCubed.recall == 0.75)
    let one = CoreferenceScores(gold: gold, predicted: ["1", "1", "1", "1"])
    #expect(one.muc.recall == 1 && near(one.muc.precision, 1 / 3.0) && near(one.bCubed.precision, 6 / 16.0))
  }

  @Test("clusters are aligned for the greatest sum, not greedily")
  func alignment() {
    // Gold A = 0…5, B = 6…8; predicted X = 0 1 2 6 7 8, Y = 3 4 5: X fits B (2·3/9), then Y fits A (2·3/9).
    let scores = CoreferenceScores(
      gold: ["a", "a", "a", "a", "a", "a", "b", "b", "b"],
      predicted: ["x", "x", "x", "y", "y", "y", "x", "x", "x"])
    #expect(near(scores.ceaf.recall, (2 / 3.0 + 2 / 3.0) / 2))
  }

  @Test("what is wrong with a file is said with its place")
  func badFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String) throws -> URL {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let good = try file("corpus.txt", "1_1ecb\t0\t0\tIt\t-\n1_1ecb\t0\t1\trained\tACT1\n")
    let mention = #"[{"coref_chain":"ACT1","doc_id":"1_1ecb","sent_id":0,"tokens_number":[1]}]"#
    _ = try CoreferenceCorpus(corpus: good, mentions: try file("m.json", mention))
    let broken = try file("broken.txt", "1_1ecb\t0\tIt rained\n")
    #expect(throws: EvaluationError.self) {
      try CoreferenceCorpus(corpus: broken, mentions: try file("m.json", mention))
    }
    #expect(throws: EvaluationError.self) {
      try CoreferenceCorpus(corpus: good, mentions: try file("n.json", "{}"))
    }
    #expect(throws: EvaluationError.self) {
      try CoreferenceCorpus(corpus: good, mentions: try file("e.json", "[]"))
    }
    let far = mention.replacingOccurrences(of: "[1]", with: "[7]")
    #expect(throws: EvaluationError.self) {
      try CoreferenceCorpus(corpus: good, mentions: try file("f.json", far))
    }
  }
}
