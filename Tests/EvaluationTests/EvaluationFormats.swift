import Testing

@testable import Evaluation

@Suite("Benchmark formats")
struct EvaluationFormats {
  @Test("A marked pair becomes words with two ranges")
  func markedPair() {
    let pair = MarkedPair(marked: "<s>Ghana's parliament</s> censured <t>the finance minister</t> on Friday.")
    #expect(
      pair.words == [
        "Ghana", "'s", "parliament", "censured", "the", "finance", "minister", "on", "Friday", ".",
      ])
    #expect(pair.actor == 0..<3)
    #expect(pair.recipient == 4..<7)
  }

  @Test("A party that nobody names has no range")
  func unnamedParty() {
    let pair = MarkedPair(marked: "<s>Dockers in Mombasa</s> walked out at noon.")
    #expect(pair.actor == 0..<3)
    #expect(pair.recipient == nil)
  }

  @Test("Cells may be quoted, with quotes doubled and tabs and line feeds inside")
  func quotedCells() {
    let table = SeparatedValues(tabSeparated: "a\tb\n1\t\"say \"\"no\"\"\tnow\nplease\"\n2\tplain\n")
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [["1", "say \"no\"\tnow\nplease"], ["2", "plain"]])
  }

  @Test("Macro-F1 counts every gold label the same")
  func macro() {
    let pairs = [("A", "A"), ("A", "A"), ("A", "A"), ("B", "A")].map { (gold: $0.0, predicted: $0.1) }
    #expect(abs(macroF1(pairs) - (6.0 / 7.0) / 2) < 1e-9)
  }

  @Test("CONCEDE and RETREAT count together, and no relation is no choice")
  func yield() {
    let scores: [(type: String, probability: Double)] = [
      ("NONE", 0.5), ("ACCUSE", 0.2), ("CONCEDE", 0.15), ("RETREAT", 0.15),
    ]
    #expect(RelationEvaluation.best(scores) == "YIELD")
    #expect(RelationEvaluation.quad(of: "YIELD") == "material-cooperation")
  }

  @Test("IOB1 and BIO tags give the same spans")
  func tags() {
    let iob1 = NameEvaluation.spans(of: ["I-ORG", "O", "I-PER", "I-PER", "B-PER"])
    let bio = NameEvaluation.spans(of: ["B-ORG", "O", "B-PER", "I-PER", "B-PER"])
    #expect(iob1 == bio)
    #expect(iob1.count == 3)
  }

  @Test("A broken CoNLL-U line is named with its number")
  func brokenTreebank() {
    #expect(
      throws: EvaluationError.badLine(
        path: "x.conllu", line: 2, text: "1\tWord", expected: "ten tab-separated columns")
    ) { try Treebank(conllu: "# text = Word\n1\tWord\n\n", path: "x.conllu") }
  }
}
