import Testing

@testable import Language

@Suite("A reported clause keeps what belongs to it") struct ReportedClauseTests {
  private func tokens(_ words: [(String, String, Int, String)]) -> [Token] {
    words.map { form, upos, head, relation in
      Token(
        text: form, range: 0..<1, upos: upos, feats: "_", lemma: form.lowercased(), head: head - 1,
        relation: relation)
    }
  }

  @Test func `of two subjects the one beside the verb of saying speaks`() {
    var read = tokens([
      ("Peru", "PROPN", 7, "nsubj"), ("hosted", "VERB", 7, "ccomp"), ("talks", "NOUN", 7, "obj"),
      (",", "PUNCT", 2, "punct"), ("the", "DET", 6, "det"), ("ministry", "NOUN", 7, "nsubj"),
      ("said", "VERB", 0, "root"),
    ])
    ReportedClauses.settle(&read)
    #expect(read.map(\.head) == [1, 6, 1, 1, 5, 6, -1])
  }

  @Test func `a clause that has its subject takes no second one`() {
    var read = tokens([
      ("Peru", "PROPN", 2, "nsubj"), ("left", "VERB", 4, "ccomp"), ("he", "PRON", 4, "nsubj"),
      ("said", "VERB", 0, "root"),
    ])
    let before = read
    ReportedClauses.settle(&read)
    #expect(read == before)
  }
}
