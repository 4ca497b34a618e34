import Testing

@testable import Entities

@Suite("The country of a party that names none") struct CountryChoiceTests {
  @Test func `soldiers are those of whom the report spoke before`() {
    let written = Written([
      "Nigerien/a/2/amod soldiers/n/3/nsubj/person entered/v/0/root a/d/5/det village/n/3/obj in/p/7/case Mali/N/3/obl",
      "The/d/2/det soldiers/n/3/nsubj/person fired/v/0/root",
    ])
    #expect(written.mention(1, "The soldiers").entities.map(\.country) == ["NER"])
  }

  @Test func `police are those of the country that the report is about`() {
    let written = Written([
      "Kenya/N/2/nsubj mourned/v/0/root two/#/4/nummod students/n/2/obj/person",
      "Police/n/2/nsubj/organization searched/v/0/root Mombasa/N/2/obj",
      "Police/n/2/nsubj/organization questioned/v/0/root a/d/5/det Ghanaian/a/5/amod trader/n/2/obj/person",
    ])
    #expect(written.mention(2, "Police").entities.map(\.country) == ["KEN"])
  }

  @Test func `a report that speaks of no country tells none`() {
    let written = Written([
      "Police/n/2/nsubj/organization arrested/v/0/root a/d/4/det man/n/2/obj/person"
    ])
    #expect(written.mention(0, "Police").entities.map(\.country) == [""])
  }

  @Test func `the shares of all countries of a report add up to one`() {
    let written = Written([
      "Mali/N/3/nsubj warned/v/0/root Ghana/N/2/obj and/c/5/cc Kenya/N/3/conj on/p/7/case Monday/N/2/obl"
    ])
    let discourse = Discourse(
      report: written.report, analysis: written.analysis, directory: .small)
    let shares = discourse.countries.facts.map { $0[CountryFact.share.rawValue] }
    #expect(discourse.countries.codes == ["GHA", "KEN", "MLI"])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
  }

  @Test func `there is a weight for each fact and each kind of party`() {
    let rows = CountryWeights.fitted.rows
    #expect(rows.count == CountryQuestion.allCases.count)
    #expect(rows.allSatisfy { $0.count == CountryFact.allCases.count })
  }
}
