import Language
import Testing

@testable import Entities

@Suite("Places that a report speaks of, against the directory's of the same name") struct LocatedNamesTests {
  private let written = Written([
    "Paris/N/2/compound police/n/3/nsubj/organization arrested/v/0/root a/d/5/det man/n/3/obj/person in/p/7/case <LOC Paris/N/3/obl >",
    "<ORG Gao/N/4/compound Police/N/4/compound Department/N/4/flat > officers/n/5/nsubj/person left/v/0/root <LOC Tuskegee/N/5/obl >",
    "Residents/n/4/nsubj/person of/p/3/case <LOC Tuskegee/N/1/nmod > cheered/v/0/root",
  ])

  private func located(
    _ sentence: Int, _ word: String, _ country: String, probability: Double = 0.9, isState: Bool = false,
    isPlace: Bool = true
  ) -> [LocatedName] {
    written.analysis.sentences[sentence].tokens.filter { $0.text == word }.map {
      LocatedName(
        range: $0.range, country: country, probability: probability, isState: isState, isPlace: isPlace)
    }
  }

  private func countries(_ sentence: Int, _ tokens: Range<Int>, _ located: [LocatedName]) -> [String] {
    EntityResolver(directory: .small).resolve(
      report: written.report, analysis: written.analysis, located: located
    ).mention(sentence: sentence, tokens: tokens).entities.map(\.country)
  }

  @Test func `the police of a Paris in Texas are not French`() {
    #expect(countries(0, 0..<2, []) == ["FRA"])
    #expect(countries(0, 0..<2, located(0, "Paris", "USA")) == ["USA"])
  }

  @Test func `what may well be the famous one stays it`() {
    #expect(countries(0, 0..<2, located(0, "Paris", "USA", probability: 0.5)) == ["FRA"])
  }

  @Test func `a town inside the name of a department is told apart too`() {
    #expect(countries(1, 0..<4, located(1, "Gao", "USA", isPlace: false)) == ["USA"])
  }

  @Test func `people of a town that the directory does not know are of its country`() {
    #expect(countries(2, 0..<3, located(2, "Tuskegee", "USA")) == ["USA"])
  }

  @Test func `a word that the text does not mark as a place becomes none`() {
    let resolution = EntityResolver(directory: .small).resolve(
      report: written.report, analysis: written.analysis,
      located: located(2, "Tuskegee", "USA", isPlace: false))
    #expect(resolution.mention(sentence: 2, tokens: 2..<3).entities.map(\.country) != ["USA"])
  }
}
