import Language
import Testing

@testable import Entities

/// Organisations and armed groups behind nouns, names and people.
@Suite struct OrganisationPartyTests {
  private static let directory: ActorDirectory = {
    var directory = ActorDirectory.small
    let rows = """
      id\tsector\tcountry\taliases\tparent\tmembers\tfounded\tdissolved\thead
      European Union\tIGO\t\tEU\t\tFRA:1993-\t1993\t\t
      European Commission\tIGO\t\tEU Commission\tEuropean Union\t\t1958\t\t
      """
    let groups = """
      id\tsector\tcountries\taliases\tparent\tfrom\tuntil
      Chechen rebels\tREB\tRUS\tChechen separatists\t\t1991\t
      """
    do {
      try directory.addBuiltIn(rows, name: "organisations.tsv")
      try directory.addBuiltIn(groups, name: "groups.tsv")
    } catch {
      preconditionFailure("\(error)")
    }
    return directory
  }()

  @Test func `militants are the one group of the report, and so are its people`() {
    let written = Written([
      "Boko/N/3/nsubj Haram/N/1/flat attacked/v/0/root Nigeria/N/3/obj",
      "The/d/2/det militants/n/3/nsubj/person fled/v/0/root",
      "Its/P/2/nmod:poss fighters/n/3/nsubj/person fled/v/0/root two/#/5/nummod militants/n/3/obj/person",
      "A/d/2/det spokesman/n/6/nsubj/person for/p/5/case the/d/5/det militants/n/2/nmod/person spoke/v/0/root",
    ])
    #expect(written.ids(1, "The militants") == ["REB:Boko Haram"])
    #expect(written.ids(2, "two militants") == ["REB:Boko Haram"])
    #expect(written.ids(2, "Its fighters") == ["REB:Boko Haram"])
    #expect(written.ids(3, "A spokesman for the militants") == ["REB:Boko Haram"])
  }

  @Test func `other rebels, and rebels of another country, are not the group that was named`() {
    let written = Written([
      "Boko/N/3/nsubj Haram/N/1/flat attacked/v/0/root Nigeria/N/3/obj",
      "Other/a/2/amod militants/n/3/nsubj/person fled/v/0/root Kenyan/a/5/amod rebels/n/3/obj/person",
    ])
    #expect(written.ids(1, "Other militants") != ["REB:Boko Haram"])
    #expect(written.ids(1, "Kenyan rebels") == ["KEN:REB"])
  }

  @Test func `rebels go by the region that the report speaks of`() {
    let written = Written([
      "Russian/a/2/amod troops/n/3/nsubj/organization left/v/0/root the/d/6/det Chechen/a/6/amod capital/n/3/obj",
      "The/d/2/det rebels/n/3/nsubj/person returned/v/0/root",
    ])
    #expect(written.ids(1, "The rebels", directory: Self.directory) == ["REB:Chechen rebels"])
  }

  @Test func `people of an organisation stay its people when it is not named again`() {
    let written = Written([
      "UN/N/2/compound monitors/n/3/nsubj/person arrived/v/0/root in/p/5/case Mali/N/3/obl",
      "The/d/2/det monitors/n/3/nsubj/person left/v/0/root",
    ])
    #expect(written.ids(0, "UN monitors") == ["IGO:United Nations"])
    #expect(written.ids(1, "The monitors") == ["IGO:United Nations"])
  }

  @Test func `who investigates for an organisation acts for it`() {
    let written = Written([
      "UN/N/2/compound investigator/n/3/compound/person <PER Karl/N/5/nsubj/person Brandt/N/3/flat > spoke/v/0/root",
      "<PER Brandt/N/2/nsubj/person > left/v/0/root",
    ])
    #expect(written.ids(0, "UN investigator Karl Brandt") == ["IGO:United Nations"])
    #expect(written.ids(1, "Brandt") == ["IGO:United Nations"])
  }

  @Test func `the Commission and Brussels act for the European Union`() {
    let written = Written([
      "The/d/3/det European/N/3/compound Commission/N/4/nsubj/organization objected/v/0/root",
      "European/a/2/amod leaders/n/3/nsubj/person met/v/0/root",
    ])
    let commission = written.mention(0, "The European Commission", directory: Self.directory).entities[0]
    #expect(commission.id == "IGO:European Union")
    #expect(commission.role == "European Commission")
    #expect(written.ids(1, "European leaders", directory: Self.directory) == ["IGO:European Union"])
  }

  @Test func `a noun tells what the name behind it is`() {
    let written = Written([
      "The/d/3/det opposition/n/3/compound party/n/6/nsubj/organization <PER New/N/3/appos Dawn/N/4/flat > won/v/0/root Mali/N/6/obj",
      "<PER New/N/3/nsubj Dawn/N/1/flat > won/v/0/root",
    ])
    #expect(written.ids(1, "New Dawn") == ["OPP:New Dawn"])
  }

  @Test func `an acronym that nobody explains is the name with its initials`() {
    let written = Written([
      "The/d/4/det <ORG Kenyan/N/4/compound Shop/N/4/compound Union/N/5/nsubj/organization > met/v/0/root",
      "<ORG KSU/N/2/compound > president/n/5/nsubj/person <PER Ann/N/2/appos/person Mori/N/3/flat > spoke/v/0/root",
    ])
    #expect(written.ids(0, "The Kenyan Shop Union") == ["NGO:Kenyan Shop Union"])
    #expect(written.ids(1, "KSU") == ["NGO:Kenyan Shop Union"])
    #expect(written.ids(1, "KSU president Ann Mori") == ["NGO:Kenyan Shop Union"])
  }

  @Test func `a council is no organisation whose name has no council`() {
    let written = Written([
      "The/d/2/det WHO/N/3/nsubj/organization spoke/v/0/root in/p/5/case Kenya/N/3/obl",
      "The/d/2/det council/n/3/nsubj/organization met/v/0/root",
    ])
    #expect(written.ids(1, "The council") != ["IGO:World Health Organization"])
  }

  @Test func `a front is under arms where the sentence says so`() {
    let written = Written([
      "The/d/3/det <ORG Civic/N/3/compound Front/N/4/nsubj/organization > won/v/0/root Mali/N/4/obj",
      "Rebels/n/6/nsubj/person of/p/5/case the/d/5/det <ORG Desert/N/5/compound Front/N/1/nmod/organization > fled/v/0/root Mali/N/6/obj",
    ])
    #expect(written.ids(0, "The Civic Front") == ["OPP:Civic Front"])
    #expect(written.ids(1, "the Desert Front") == ["REB:Desert Front"])
  }

  @Test func `a group that rules is the state`() {
    let written = Written([
      "The/d/4/det ruling/a/4/amod Boko/N/4/compound Haram/N/5/nsubj/organization met/v/0/root"
    ])
    #expect(written.ids(0, "The ruling Boko Haram") == ["NGA"])
  }
}
