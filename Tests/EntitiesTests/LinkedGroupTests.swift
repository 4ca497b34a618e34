import Testing

@testable import Entities

@Suite("Groups tied to others, and officials of a region")
struct LinkedGroupTests {
  @Test("Groups affiliated with an armed group are not that group")
  func linked() {
    let written = Written([
      "Groups/n/6/nsubj/person linked/v/1/acl to/p/4/case Boko/N/2/obl Haram/N/4/flat fled/v/0/root"
    ])
    #expect(!written.ids(0, "Groups").contains { $0.contains("Boko Haram") })
    #expect(written.mention(0, "Groups").entities.map(\.sector) == ["REB"])
  }

  @Test("“West African defence chiefs” are officers, and of no one country")
  func regional() throws {
    let written = Written([
      "Russia/N/2/nsubj/place agreed/v/0/root",
      "West/N/4/compound African/a/4/amod defence/n/4/compound chiefs/n/5/nsubj/person met/v/0/root",
    ])
    let entity = written.mention(1, "West African defence chiefs", directory: try .builtIn()).entities[0]
    #expect(entity.sector == "MIL" && entity.country.isEmpty)
  }

  @Test("The heads of the defence ministries are the defence ministers")
  func ministries() throws {
    let written = Written([
      "the/d/2/det heads/n/11/nsubj/person of/p/6/case the/d/6/det defence/n/6/compound ministries/n/2/nmod of/p/8/case Chad/N/6/nmod and/c/10/cc Niger/N/8/conj met/v/0/root"
    ])
    let mention = written.mention(
      0, "the heads of the defence ministries of Chad and Niger", directory: try .builtIn())
    #expect(mention.entities.map(\.country).sorted() == ["NER", "TCD"])
    #expect(mention.entities.allSatisfy { $0.role == "Defence minister" })
  }
}
