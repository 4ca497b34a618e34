import Entities
import Language
import Reports
import Testing

@testable import TimeAndPlace

@Suite("The place names of a report") struct ReportPlacesTests {
  /// A report of one sentence with the names at the given words.
  private func places(_ text: String, names: [(Range<Int>, NameSpan.Kind)]) throws -> ReportPlaces {
    let report = ReportReader().report(text: text, id: "test")
    let analysed = report.sentences.map { sentence in
      SentenceAnalysis(
        number: sentence.number, tokens: sentence.words.map { Token(text: report.text[$0], range: $0) },
        names: sentence.number == 0 ? names.map { NameSpan(tokens: $0.0, kind: $0.1) } : [])
    }
    return PlaceResolver(gazetteer: try ShippedGazetteer.gazetteer.get())
      .places(in: report, analysis: Analysis(sentences: analysed))
  }

  @Test("Place names and adjectives of countries count, people do not")
  func kinds() throws {
    let found = try places(
      "Paris Lee told the Syrian envoy in Geneva to leave.",
      names: [(0..<2, .person), (4..<5, .other), (7..<8, .place)])
    #expect(found.toponyms.map(\.toponym.text) == ["Syrian", "Geneva"])
    #expect(found.toponyms.map { $0.best?.country } == ["SYR", "CHE"])
  }

  @Test("A name with a comma is two")
  func comma() throws {
    let found = try places("Crews left Paris, Texas, at noon.", names: [(2..<5, .place)])
    #expect(found.toponyms.map(\.toponym.text) == ["Paris", "Texas"])
    #expect(found.toponyms.first?.best?.country == "USA")
  }

  @Test("The dateline's place is one of them")
  func dateline() throws {
    let found = try places("BAMAKO, Mali, Dec. 23 — Troops left the town.", names: [])
    #expect(found.toponyms.map(\.toponym.text) == ["BAMAKO", "Mali"])
    #expect(found.toponyms.first?.best?.geonames == 2_460_596)
  }

  @Test("Names are located in the country that the report speaks of, wherever their famous namesakes lie")
  func located() throws {
    let found = try places("Crews left Paris, Texas, at noon.", names: [(2..<5, .place)]).locatedNames
    #expect(found.map(\.country) == ["USA", "USA"])
    #expect(found.allSatisfy { $0.isPlace && !$0.isState && $0.probability > 0.6 })
  }

  @Test("A well-known name that is not marked as a place's is located with the others")
  func others() throws {
    let found = try places(
      "A Paris Police Department van left Dallas for Lubbock, Texas.",
      names: [(6..<7, .place), (8..<11, .place)]
    ).locatedNames
    #expect(found.contains { !$0.isPlace && $0.country == "USA" })
  }

  @Test("A small town whose country nothing else speaks for is not located")
  func unlikely() throws {
    let found = try places("Shells fell on Rajo at dawn.", names: [(3..<4, .place)])
    #expect(found.locatedNames.isEmpty)
  }
}
