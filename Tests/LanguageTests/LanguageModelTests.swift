import Foundation
import Reports
import Testing

@testable import Language

/// The model, where it and OpenVINO are there.
enum Shared {
  static let model: LanguageModel? = try? LanguageModel()
}

extension Trait where Self == ConditionTrait {
  static var needsModel: Self {
    .enabled(if: Shared.model != nil, "needs the model's weights and OpenVINO (make setup)")
  }
}

@Suite(.needsModel) struct LanguageModelTests {
  let sentences = [
    "The interior minister met rebel leaders in the port city on Tuesday .",
    "Two soldiers were killed when a drone hit their outpost , the army said .",
    "No .",
    "Dockers in Valparaíso walked out over pay , blocked the coastal road and vowed to stay away until Monday .",
  ].map { $0.split(separator: " ").map(String.init) }

  private func model() throws -> LanguageModel { try #require(Shared.model) }

  private func report(_ id: String, _ sentences: [[String]], coded: [Bool]? = nil) -> Report {
    var report = Report(id: id, text: "")
    var text = ""
    for (number, words) in sentences.enumerated() {
      let start = text.unicodeScalars.count
      var ranges: [Range<Int>] = []
      for word in words {
        let at = text.unicodeScalars.count
        text += word + " "
        ranges.append(at..<at + word.unicodeScalars.count)
      }
      report.sentences.append(
        Sentence(
          number: number, range: start..<text.unicodeScalars.count - 1, passage: 0, words: ranges,
          isCoded: coded?[number] ?? true))
    }
    report.text = ScalarText(text)
    return report
  }

  @Test func everySentenceIsATreeWithOneRoot() throws {
    for analysis in try model().tag(words: sentences) {
      #expect(analysis.tokens.count(where: { $0.head < 0 }) == 1)
      #expect(analysis.tokens.count(where: { $0.relation == "root" }) == 1)
      let root = try #require(analysis.tokens.firstIndex { $0.head < 0 })
      #expect(analysis.subtree(of: root).count == analysis.tokens.count)
    }
  }

  @Test func theSameWordsGiveTheSameAnalysis() throws {
    let first = try model().tag(words: sentences)
    let second = try model().tag(words: sentences)
    for (a, b) in zip(first, second) {
      #expect(a.tokens == b.tokens)
      #expect(a.names == b.names)
      #expect(a.triggers.map(\.tokens) == b.triggers.map(\.tokens))
    }
  }

  @Test func aBatchGivesWhatASentenceAloneGives() throws {
    let model = try model()
    let encoded = sentences.map { model.pieces.encode(model.pieces.pieces(of: $0)) }
    func numbers(_ sentences: [EncodedSentence]) throws -> [[Float]] {
      try model.run(sentences) { (outputs, members) throws(LanguageError) in
        let triggers = try outputs.scores("triggers", rank: 3)
        let arcs = try outputs.scores("arcs", rank: 3)
        return members.enumerated().map { row, member in
          let words = sentences[member].first.count
          return (1..<words).flatMap { word in
            Array(triggers.table(row)[word]) + (0..<words).map { arcs.table(row)[word, $0] }
          }
        }
      }
    }
    let together = try numbers(encoded)
    for (index, sentence) in encoded.enumerated() {
      let alone = try numbers([sentence])[0]
      #expect(alone.count == together[index].count)
      #expect(zip(alone, together[index]).allSatisfy { abs($0 - $1) < 1e-3 })
    }
  }

  @Test func analysesKeepTheOrderOfReportsAndSentences() throws {
    let reports = [
      report("a", [sentences[3], sentences[2]]), report("b", []),
      report("c", [sentences[2], sentences[0], sentences[1]], coded: [true, false, true]),
    ]
    let analyses = try model().analyse(reports)
    #expect(analyses.map(\.sentences.count) == [2, 0, 3])
    #expect(analyses[0].sentences.map { $0.tokens.map(\.text) } == [sentences[3], sentences[2]])
    #expect(
      analyses[2].sentences.map { $0.tokens.map(\.text) } == [sentences[2], sentences[0], sentences[1]])
    #expect(analyses[2].sentences.map(\.number) == [0, 1, 2])
    for (report, analysis) in zip(reports, analyses) {
      for (sentence, analysed) in zip(report.sentences, analysis.sentences) {
        #expect(analysed.tokens.map(\.range) == sentence.words)
      }
    }
  }

  @Test func aSentenceThatIsNotCodedKeepsItsWordsWithoutTags() throws {
    let analysis = try model().analyse(report("a", [sentences[1]], coded: [false])).sentences[0]
    #expect(analysis.tokens.map(\.text) == sentences[1])
    #expect(analysis.tokens.allSatisfy { $0.upos == "X" })
    #expect(analysis.triggers.isEmpty)
  }

  @Test func aVeryLongSentenceIsOneTree() throws {
    let long = (0..<90).flatMap { _ in
      ["officials", "met", "rebels", "at", "dawn", "near", "the", "river", ","]
    }
    let analysis = try #require(try model().tag(words: [long]).first)
    #expect(analysis.tokens.count == long.count)
    #expect(analysis.tokens.count(where: { $0.head < 0 }) == 1)
  }

  @Test func relationsSumToOneAndDependOnThePair() throws {
    let found = try model().relations([
      (words: sentences[0], actor: 0..<3, recipient: 4..<6),
      (words: sentences[0], actor: 4..<6, recipient: nil),
    ])
    #expect(found.count == 2)
    for relation in found {
      #expect(abs(relation.reduce(0) { $0 + $1.probability } - 1) < 1e-6)
      #expect(zip(relation, relation.dropFirst()).allSatisfy { $0.probability >= $1.probability })
    }
  }
}
