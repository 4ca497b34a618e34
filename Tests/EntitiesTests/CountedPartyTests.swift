import Language
import Testing

@testable import Entities

@Suite("Parties told by number, by form of state and by those they belong to") struct CountedPartyTests {
  private let directory: ActorDirectory

  init() throws { directory = try ActorDirectory.builtIn() }

  @Test func `the two are those who were named together last`() {
    let written = Written([
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj signed/v/0/root a/d/6/det pact/n/4/obj",
      "The/d/2/det two/#/4/nsubj will/x/4/aux train/v/0/root",
      "The/d/2/det pair/n/3/nsubj agreed/v/0/root",
    ])
    #expect(written.ids(1, "The two", directory: directory) == ["KEN", "UGA"])
    #expect(written.ids(2, "The pair", directory: directory) == ["KEN", "UGA"])
  }

  @Test func `opposition parties are no states, whatever their number`() {
    let written = Written([
      "Estonia/N/6/nsubj ,/./3/punct Latvia/N/1/conj and/c/5/cc Lithuania/N/1/conj protested/v/0/root",
      "A/d/3/det Georgian/a/3/amod court/n/4/nsubj/organization outlawed/v/0/root three/#/7/nummod opposition/n/7/compound parties/n/4/obj/organization",
    ])
    let ids = written.ids(1, "three opposition parties", directory: directory)
    #expect(ids.count == 1 && !["EST", "LVA", "LTU"].contains(ids[0]))
  }

  @Test func `states by the hundred are nobody's`() {
    let written = Written([
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj attended/v/0/root",
      "Nearly/r/3/advmod two/#/3/nummod hundred/#/4/nummod nations/n/5/nsubj agreed/v/0/root",
      "107/#/2/nummod states/n/3/nsubj joined/v/0/root",
    ])
    #expect(
      written.mention(1, "Nearly two hundred nations", directory: directory).entities.allSatisfy {
        $0.country.isEmpty
      })
    #expect(written.mention(2, "107 states", directory: directory).entities.allSatisfy { $0.country.isEmpty })
  }

  @Test func `the five states of a region are all of them`() {
    let written = Written([
      "China/N/2/nsubj hosted/v/0/root the/d/4/det leaders/n/2/obj/person of/p/8/case the/d/8/det five/#/8/nummod republics/n/4/nmod"
    ])
    #expect(directory.codes(in: "Central Asia", counted: 5) == ["KAZ", "KGZ", "TJK", "TKM", "UZB"])
    #expect(directory.codes(in: "Baltic", counted: nil) == ["EST", "LTU", "LVA"])
    #expect(written.mention(0, "China", directory: directory).entities.map(\.id) == ["CHN"])
  }

  @Test func `the kingdom and the emirate are the states of that form named last`() {
    let written = Written([
      "Jordan/N/4/nsubj and/c/3/cc Iraq/N/1/conj met/v/0/root",
      "The/d/2/det kingdom/n/3/nsubj agreed/v/0/root",
      "Iraqi/a/2/amod troops/n/3/nsubj/organization entered/v/0/root Kuwait/N/3/obj",
      "They/P/2/nsubj left/v/0/root the/d/4/det emirate/n/2/obj",
    ])
    #expect(written.ids(1, "The kingdom", directory: directory) == ["JOR"])
    #expect(written.ids(3, "the emirate", directory: directory) == ["KWT"])
  }

  @Test func `fighters of a group are the group, refugees from it are not`() {
    let written = Written([
      "Boko/N/3/nsubj Haram/N/1/flat attacked/v/0/root Nigeria/N/3/obj",
      "Snipers/n/5/nsubj/person of/p/4/case Boko/N/4/compound Haram/N/1/nmod fired/v/0/root",
      "Gunmen/n/6/nsubj/person loyal/a/1/amod to/p/5/case Boko/N/5/compound Haram/N/2/obl fired/v/0/root",
      "Refugees/n/5/nsubj/person from/p/4/case Boko/N/4/compound Haram/N/1/nmod fled/v/0/root",
    ])
    #expect(written.ids(1, "Snipers of Boko Haram", directory: directory) == ["REB:Boko Haram"])
    #expect(written.ids(2, "Gunmen", directory: directory) == ["REB:Boko Haram"])
    #expect(written.ids(3, "Refugees from Boko Haram", directory: directory) != ["REB:Boko Haram"])
  }
}

@Suite("Forces that are no army of the state they stand in") struct OwnForceTests {
  @Test func `a guard that the report calls a rebel force is a group`() throws {
    let written = Written([
      "Libya/N/2/nsubj blamed/v/0/root the/d/5/det <MISC Fezzan/N/5/compound > <ORG Guard/N/2/obj/organization > ,/./8/punct a/d/9/det rebel/a/9/amod force/n/5/appos/organization",
      "The/d/2/det Guard/N/3/nsubj/organization denied/v/0/root it/P/3/obj",
    ])
    let directory = try ActorDirectory.builtIn()
    #expect(written.ids(0, "the Fezzan Guard", directory: directory) == ["REB:Fezzan Guard"])
    #expect(written.ids(1, "The Guard", directory: directory) == ["REB:Fezzan Guard"])
  }

  @Test func `the guard of a state is its own`() throws {
    let written = Written([
      "Libya/N/2/nsubj deployed/v/0/root the/d/5/det Libyan/a/5/amod <ORG Guard/N/2/obj/organization >"
    ])
    let directory = try ActorDirectory.builtIn()
    #expect(written.mention(0, "the Libyan Guard", directory: directory).entities.map(\.sector) == ["MIL"])
  }

  @Test func `a force that several states raise is theirs together`() throws {
    let written = Written([
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj form/v/0/root a/d/6/det force/n/4/obj/organization",
      "The/d/2/det force/n/3/nsubj/organization has/v/0/root 3,200/#/5/nummod personnel/n/3/obj",
    ])
    let directory = try ActorDirectory.builtIn()
    #expect(written.ids(1, "The force", directory: directory) == ["IGO:Joint Force of Kenya and Uganda"])
  }

  @Test func `a state in a list of those whose officers meet is the whole list`() throws {
    let written = Written([
      "Russia/N/2/nsubj hosted/v/0/root the/d/4/det heads/n/2/obj/person of/p/6/case militaries/n/4/nmod/organization of/p/8/case Mali/N/6/nmod and/c/10/cc Niger/N/8/conj"
    ])
    let directory = try ActorDirectory.builtIn()
    let countries = written.mention(0, "Mali", directory: directory).entities.map(\.country)
    #expect(countries == ["MLI", "NER"])
    #expect(written.mention(0, "Mali", directory: directory).entities.allSatisfy { $0.sector == "MIL" })
  }
}

@Suite("Titles of people whom the directory knows") struct KnownTitleTests {
  @Test func `where an opposition leader lives is not whose leader she is`() throws {
    let written = Written(
      [
        "<PER Sviatlana/N/9/nsubj Tsikhanouskaya/N/1/flat > ,/./6/punct the/d/6/det opposition/n/6/compound leader/n/1/appos/person in/p/8/case Vilnius/N/6/nmod thanked/v/0/root them/P/9/obj"
      ], published: "2025-06-01")
    let directory = try ActorDirectory.builtIn()
    let mention = written.mention(0, "Sviatlana Tsikhanouskaya", directory: directory)
    #expect(mention.entities.map(\.country) == ["BLR"])
  }

  @Test func `an ambassador to Washington is not an American`() throws {
    let written = Written(
      [
        "Lebanon/N/2/nsubj sent/v/0/root <PER Simon/N/2/obj Karam/N/3/flat > ,/./8/punct a/d/8/det former/a/8/amod ambassador/n/3/appos/person to/p/10/case Washington/N/8/nmod"
      ], published: "2025-12-10")
    let directory = try ActorDirectory.builtIn()
    #expect(written.mention(0, "Simon Karam", directory: directory).entities.map(\.country) != ["USA"])
  }
}
