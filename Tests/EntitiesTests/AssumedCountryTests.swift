import Language
import Testing

@testable import Entities

@Suite("Parties of whom the text tells no country") struct AssumedCountryTests {
  @Test func `people belong to the country of the passage, and the reason says so`() {
    let written = Written([
      "Police/n/2/nsubj/organization dispersed/v/0/root crowds/n/2/obj/person in/p/5/case Kenya/N/2/obl",
      "<PER Asha/N/3/nsubj/person Wekesa/N/1/flat > threw/v/0/root stones/n/3/obj",
      "The/d/2/det pedestrian/n/3/nsubj/person fled/v/0/root",
    ])
    let person = written.mention(1, "Asha Wekesa")
    #expect(person.entities.map(\.country) == ["KEN"])
    #expect(person.reason.hasSuffix(Discourse.assumedReason))
    #expect(written.mention(2, "The pedestrian").entities.map(\.country) == ["KEN"])
  }

  @Test func `where several states stand side by side none of them is assumed`() {
    let written = Written([
      "Mali/N/6/nsubj ,/./3/punct Niger/N/1/conj and/c/5/cc Ghana/N/1/conj fought/v/0/root a/d/8/det insurgency/n/6/obj/organization"
    ])
    #expect(written.mention(0, "a insurgency").entities.map(\.country) == [""])
  }

  @Test func `nations, partners and powers are of no country`() {
    let written = Written([
      "Kenya/N/2/nsubj courted/v/0/root friendly/a/4/amod nations/n/2/obj/organization and/c/8/cc a/d/8/det former/a/8/amod power/n/4/conj/organization"
    ])
    #expect(written.mention(0, "friendly nations").entities.allSatisfy { $0.country.isEmpty })
    #expect(written.mention(0, "a former power").entities.allSatisfy { $0.country.isEmpty })
  }

  @Test func `a people by its name is people of the country of the passage`() {
    let written = Written([
      "Thousands/n/5/nsubj/person of/p/3/case <MISC Luos/N/1/nmod/person > have/x/5/aux marched/v/0/root in/p/7/case Nairobi/N/5/obl"
    ])
    #expect(written.mention(0, "Thousands of Luos").entities.map(\.id) == ["KEN:CVL"])
  }

  @Test func `a force led by a state is that state's, a group backed by one is not`() {
    let written = Written([
      "A/d/5/det U.S./N/4/compound -/./4/punct led/v/5/amod force/n/6/nsubj/organization landed/v/0/root in/p/8/case Ghana/N/6/obl",
      "U.S./N/3/compound -/./3/punct backed/v/4/amod rebels/n/5/nsubj/person fled/v/0/root",
    ])
    #expect(written.mention(0, "A U.S. - led force").entities.map(\.country) == ["USA"])
    #expect(!written.mention(1, "U.S. - backed rebels").entities.map(\.country).contains("USA"))
  }
}

@Suite("Titles that resolution has to see through") struct TitleTests {
  @Test func `PM is an office, and an Islamist prime minister is no rebel`() {
    let written = Written([
      "Jordanian/a/2/amod PM/N/4/nsubj/person <PER Kabariti/N/2/flat > met/v/0/root Islamist/a/7/amod Prime/N/7/compound Minister/N/4/obj/person <PER Okello/N/7/flat Ojara/N/7/flat >"
    ])
    #expect(written.mention(0, "Jordanian PM Kabariti").entities.map { $0.country + $0.sector } == ["JORGOV"])
    #expect(written.mention(0, "Islamist Prime Minister Okello Ojara").entities.map(\.sector) == ["GOV"])
  }

  @Test func `a span that holds only the title stands for the person`() {
    let written = Written([
      "President/N/3/nsubj/person <PER Wanjala/N/1/flat > spoke/v/0/root in/p/5/case Kenya/N/3/obl"
    ])
    #expect(written.mention(0, "President").entities.map(\.name) == ["Wanjala"])
  }

  @Test func `an envoy to an organisation is of the state that sends them`() {
    let written = Written([
      "Ghana/N/4/nmod:poss 's/'/1/case deputy/a/4/amod representative/n/12/nsubj/person to/p/7/case the/d/7/det UN/N/4/nmod ,/./4/punct <PER Kofi/N/4/appos/person Mensah/N/9/flat > ,/./4/punct resigned/v/0/root"
    ])
    let person = written.mention(0, "Kofi Mensah").entities
    #expect(person.map(\.country) == ["GHA"])
    #expect(person.map(\.role) == ["deputy representative"])
  }

  @Test func `an office goes on across a number with a hyphen`() {
    let written = Written([
      "The/d/2/det commander/n/14/nsubj/person of/p/10/case the/d/10/det 1,200/#/7/nummod -/./5/punct member/n/10/compound <ORG Gulf/N/10/compound Maritime/N/10/compound Force/N/2/nmod > ,/./12/punct <PER Kofi/N/2/appos/person Mensah/N/12/flat > spoke/v/0/root"
    ])
    #expect(
      written.mention(0, "Kofi Mensah").entities.map(\.role) == [
        "commander of the 1,200 - member Gulf Maritime Force"
      ])
  }

  @Test func `a country in a title that two people share is no party`() {
    let written = Written([
      "Niger/N/5/compound and/c/3/cc Ghana/N/1/conj defense/n/5/compound ministers/n/9/nsubj/person <PER Salou/N/5/flat Modi/N/6/flat > and/c/8/cc <PER Kojo/N/6/conj Addo/N/8/flat > met/v/0/root"
    ])
    #expect(written.mention(0, "Niger").entities.map(\.name) == ["Salou Modi", "Kojo Addo"])
  }
}

@Suite("Both sides") struct SideTests {
  @Test func `states that act together are one side`() {
    let written = Written([
      "Mali/N/6/nsubj ,/./3/punct Niger/N/1/conj and/c/5/cc Ghana/N/1/conj met/v/0/root Russia/N/6/obj",
      "Officials/n/5/nsubj/person from/p/4/case both/d/4/det sides/n/1/nmod smiled/v/0/root",
    ])
    #expect(written.ids(1, "both sides") == ["MLI", "NER", "GHA", "RUS"])
  }

  @Test func `rebels of a lead are the one armed group that the report names there`() {
    let written = Written([
      "Nigerian/a/2/amod rebels/n/3/nsubj/person struck/v/0/root",
      "Boko/N/3/nsubj/organization Haram/N/1/flat claimed/v/0/root the/d/5/det raid/n/3/obj",
    ])
    #expect(written.ids(0, "Nigerian rebels") == ["REB:Boko Haram"])
  }
}
