import Language
import Testing

@testable import Entities

@Suite("Whose country a person has") struct PersonCountryTests {
  @Test func `a title keeps its country where the tree hangs the name on another person`() {
    let written = Written([
      "Kofi/N/2/nsubj/person met/v/0/root Kenyan/a/4/amod Minister/N/5/compound <PER Asha/N/2/obj/person Wekesa/N/5/flat > and/c/8/cc Ghana/N/5/conj/place 's/'/8/case Foreign/a/11/amod Minister/N/5/compound <PER Yaw/N/5/flat Boateng/N/12/flat >"
    ])
    #expect(written.mention(0, "Yaw Boateng").entities.map(\.country) == ["GHA"])
    #expect(written.mention(0, "Asha Wekesa").entities.map(\.country) == ["KEN"])
  }

  @Test func `a country told later is better than the one of the passage`() {
    let written = Written([
      "Minister/N/2/compound <PER Yaw/N/4/nsubj/person Boateng/N/2/flat > landed/v/0/root in/p/6/case Kenya/N/4/obl",
      "Ghanaian/a/2/amod Minister/N/3/compound <PER Yaw/N/5/nsubj/person Boateng/N/3/flat > spoke/v/0/root",
      "Boateng/N/2/nsubj/person left/v/0/root",
    ])
    #expect(written.mention(2, "Boateng").entities.map(\.country) == ["GHA"])
  }

  @Test func `whom a president is for is not whose president he is`() {
    let written = Written([
      "Lawmakers/n/2/nsubj/person met/v/0/root in/p/4/case Kenya/N/2/obl",
      "Pro/a/3/amod -/./3/punct Russian/a/4/amod President/N/5/compound <PER Juma/N/7/nsubj/person Otieno/N/5/flat > spoke/v/0/root",
    ])
    #expect(written.mention(1, "Juma Otieno").entities.map(\.country) == ["KEN"])
  }

  @Test func `an office behind the name tells the country, whatever its possessive is taken for`() {
    let written = Written([
      "<PER Boateng/N/7/nsubj/person > ,/./5/punct Ghana/N/5/compound/place 's/p/3/case president/n/1/appos ,/./1/punct spoke/v/0/root in/p/9/case Kenya/N/7/obl"
    ])
    #expect(written.mention(0, "Boateng").entities.map(\.country) == ["GHA"])
  }

  @Test func `who works in a town is of its country where nothing else tells`() {
    let written = Written([
      "Kenya/N/2/nsubj agreed/v/0/root",
      "<PER Anna/N/9/nsubj/person Reyes/N/1/flat > ,/./5/punct a/d/5/det consultant/n/1/appos in/p/7/case Accra/N/5/nmod ,/./1/punct said/v/0/root so/r/9/advmod",
    ])
    #expect(written.mention(1, "Anna Reyes").entities.map(\.country) == ["GHA"])
  }

  @Test func `a tourist is of the country that the adjective before the name tells`() {
    let written = Written([
      "Moroccan/a/2/amod tourist/n/3/compound <PER Hicham/N/5/nsubj/person Alami/N/3/flat > fell/v/0/root in/p/7/case Kenya/N/5/obl",
      "Police/n/2/nsubj/organization found/v/0/root <PER Adjoa/N/2/obj/person Owusu/N/3/flat > ,/./7/punct a/d/7/det Ghanaian/a/7/amod engineer/n/3/appos/person ,/./3/punct in/p/10/case Nairobi/N/2/obl",
    ])
    #expect(written.mention(0, "Hicham Alami").entities.map(\.country) == ["MAR"])
    #expect(written.mention(1, "Adjoa Owusu").entities.map(\.country) == ["GHA"])
  }
}

@Suite("What stands before a name") struct NameTitleTests {
  @Test("a rank between the office and the name is not the office", arguments: ["Capt.", "General", "Lt."])
  func rank(rank: String) {
    let written = Written([
      "Ghanaian/a/2/amod leader/n/5/nsubj/person \(rank)/N/4/compound <PER Kodjo/N/2/appos/person Agbeko/N/4/flat > spoke/v/0/root"
    ])
    #expect(written.mention(0, "Kodjo Agbeko").entities.map(\.role) == ["leader"])
  }

  @Test("a forename that the model doubts is a forename all the same")
  func doubtedForename() {
    var written = Written([
      "<ORG Arvid/N/3/nsubj/person > <PER Lindqvist/N/1/flat > spoke/v/0/root",
      "Lindqvist/N/2/nsubj/person left/v/0/root",
    ])
    written.analysis.sentences[0].names[0].confidence = 0.5
    #expect(written.mention(1, "Lindqvist").entities.map(\.name) == ["Arvid Lindqvist"])
  }
}

@Suite("Surnames that readers know") struct SurnameTests {
  @Test func `a head of state in office needs no first name and no country`() {
    let written = Written([
      "Ruto/N/2/nsubj/person flew/v/0/root home/r/2/advmod"
    ])
    #expect(written.ids(0, "Ruto") == ["KEN:William Ruto"])
  }

  @Test func `before the office was held the surname is nobody's`() {
    let written = Written(
      ["Ruto/N/2/nsubj/person flew/v/0/root home/r/2/advmod"], published: "1996-03-01")
    #expect(written.ids(0, "Ruto") != ["KEN:William Ruto"])
  }

  @Test func `a surname that the report gives to somebody else is theirs`() {
    let written = Written([
      "<PER Grace/N/3/nsubj/person Ruto/N/1/flat > sang/v/0/root",
      "Ruto/N/2/nsubj/person bowed/v/0/root",
    ])
    #expect(written.mention(1, "Ruto").entities.map(\.name) == ["Grace Ruto"])
  }

  @Test func `the name of a state is no person, even where the model sees one`() {
    let written = Written([
      "<PER Jordan/N/3/nsubj/person > has/x/3/aux sent/v/0/root doctors/n/3/obj"
    ])
    #expect(written.ids(0, "Jordan") == ["JOR"])
  }
}

@Suite("People spoken of before") struct DefinitePeopleTests {
  @Test func `the demonstrators are those of whom the words told the country`() {
    let written = Written([
      "Ghanaian/a/2/amod demonstrators/n/3/nsubj/person marched/v/0/root in/p/5/case Paris/N/3/obl",
      "The/d/2/det demonstrators/n/3/nsubj/person sang/v/0/root",
    ])
    #expect(written.mention(1, "The demonstrators").entities.map(\.country) == ["GHA"])
  }

  @Test func `the woman is the woman named last, not the man named after her`() {
    let written = Written([
      "Police/n/2/nsubj/organization held/v/0/root Ghanaian/a/4/amod singer/n/5/compound <PER Efua/N/2/obj/person Sarpong/N/5/flat >",
      "Spokesman/n/2/compound <PER Kwame/N/4/nsubj/person Asare/N/2/flat > protested/v/0/root",
      "The/d/2/det woman/n/4/nsubj:pass/person was/x/4/aux freed/v/0/root",
    ])
    #expect(written.mention(2, "The woman").entities.map(\.name) == ["Efua Sarpong"])
  }

  @Test func `a ship of a navy is its armed forces`() {
    let written = Written(["USS/N/3/nsubj Harlow/N/1/flat fired/v/0/root"])
    #expect(written.ids(0, "USS Harlow") == ["USA:MIL"])
  }
}
