import Testing

@testable import Entities

/// Alliances that only the report knows.
@Suite struct NamedAllianceTests {
  private let report = Written([
    "Kenya/N/5/nsubj and/c/3/cc Uganda/N/1/conj have/x/5/aux raised/v/0/root a/d/8/det joint/a/8/amod force/n/5/obj",
    "The/d/2/det countries/n/3/nsubj founded/v/0/root the/d/6/det <ORG Headwaters/N/6/compound Alliance/N/3/obj >",
    "The/d/2/det alliance/n/3/nsubj condemned/v/0/root Kenya/N/3/obj",
    "It/P/2/nsubj condemned/v/0/root Uganda/N/2/obj",
  ])

  @Test func `an alliance that states founded is one, and not their joint force`() {
    #expect(report.ids(1, "the Headwaters Alliance") == ["IGO:Headwaters Alliance"])
    #expect(report.ids(2, "The alliance") == ["IGO:Headwaters Alliance"])
    #expect(report.ids(3, "It") == ["IGO:Headwaters Alliance"])
  }

  @Test func `a name that says so in a report without states may be a party's`() {
    let party = Written([
      "The/d/3/det <ORG Patriotic/N/3/compound Alliance/N/4/nsubj > lost/v/0/root votes/n/4/obj"
    ])
    #expect(party.ids(0, "The Patriotic Alliance") != ["IGO:Patriotic Alliance"])
  }

  @Test func `a name with "of" within is whole, whatever the model cuts it into`() {
    let cut = Written([
      "The/d/2/det countries/n/3/nsubj founded/v/0/root the/d/5/det <MISC Bight/N/3/obj > of/p/8/case <MISC Benin/N/8/compound Alliance/N/5/nmod >"
    ])
    #expect(cut.ids(0, "the Bight of Benin Alliance") == ["IGO:Bight of Benin Alliance"])
  }

  @Test func `small words make no acronym of the word before them`() {
    let sea = Written(["Ships/n/2/nsubj left/v/0/root the/d/5/det Red/N/5/compound Sea/N/2/obj to/p/2/case"])
    #expect(!sea.ids(0, "the Red Sea to").contains("IGO:SEATO"))
  }

  @Test func `a joint force of states that nobody names is no army`() {
    let force = Written(["The/d/3/det joint/a/3/amod force/n/4/nsubj left/v/0/root Mali/N/4/obj"])
    #expect(force.ids(0, "The joint force") == ["IGO:Joint Force"])
  }

  @Test func `who leads a group under arms leads no state`() {
    let leader = Written([
      "Kenya/N/2/nsubj killed/v/0/root the/d/4/det leader/n/2/obj of/p/8/case the/d/8/det militant/a/8/amod group/n/4/nmod"
    ])
    #expect(leader.ids(0, "the leader of the militant group") == ["KEN:REB"])
  }
}
