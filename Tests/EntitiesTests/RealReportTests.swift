import Language
import Testing

@testable import Entities

/// The small directory with two coalitions and the titles of one country.
extension ActorDirectory {
  static let withCoalitions: ActorDirectory = {
    var directory = ActorDirectory.small
    do {
      try directory.addBuiltIn(
        """
        id\tsector\tcountry\taliases\tparent\tmembers\tfounded\tdissolved\thead
        Counter-Daesh Coalition\tIGO\t\tUS-led coalition|coalition against Islamic State\t\tUSA:2014-\t2014\t\t
        River Aid\tNGO\t\t\t\t\t1990\t\t
        """, name: "organisations.tsv")
      try directory.addBuiltIn(
        """
        name\taliases\tsurname\tgender\tcountry\torganisation\tsector\toffice\tfrom\tuntil
        Ama Mensah\t\tMensah\tf\tGHA\t\tGOV\tLand Secretary\t2010\t2014
        Kofi Boateng\t\tBoateng\tm\tGHA\t\tGOV\tLand Secretary\t2014\t2018
        Yaw Addo\t\tAddo\tm\tGHA\t\tGOV\tLand Secretary\t2018\t
        Bilal al-Hakim\t\tal-Hakim\tm\tJOR\t\tGOV\tPresident\t2015\t
        """, name: "people.tsv")
    } catch {
      preconditionFailure("\(error)")
    }
    return directory
  }()
}

@Suite struct CoalitionTests {
  static let fight = "ISIS/N/2/nsubj/organization lost/v/0/root a/d/4/det town/n/2/obj"

  @Test(arguments: [
    "Coalition/N/3/compound military/a/3/amod forces/n/4/nsubj/organization fired/v/0/root",
    "The/d/2/det coalition/n/3/nsubj/organization fired/v/0/root",
    "Coalition/N/2/compound aircraft/n/3/nsubj fired/v/0/root",
    "Coalition/n/3/compound air/n/3/compound strikes/n/4/nsubj/event followed/v/0/root",
  ])
  func `the coalition is the one against the group of the report`(_ sentence: String) {
    let written = Written([Self.fight, sentence])
    let words = written.analysis.sentences[1].tokens.dropLast().map(\.text).joined(separator: " ")
    #expect(written.ids(1, words, directory: .withCoalitions) == ["IGO:Counter-Daesh Coalition"])
  }

  @Test func `a coalition of parties is none of states`() {
    let written = Written([
      Self.fight,
      "Kenya/N/4/nmod:poss 's/'/1/case ruling/a/4/amod coalition/n/5/nsubj/organization split/v/0/root",
    ])
    #expect(written.ids(1, "ruling coalition", directory: .withCoalitions) != ["IGO:Counter-Daesh Coalition"])
  }
}

@Suite struct StatementTests {
  @Test func `we outside quotation marks are the author of the statement`() {
    let written = Written([
      "Ghana/N/2/nsubj condemns/v/0/root the/d/4/det attack/n/2/obj/event in/p/6/case Niger/N/4/nmod",
      "We/P/2/nsubj send/v/0/root our/P/4/nmod:poss condolences/n/2/obj",
    ])
    #expect(written.ids(1, "We") == ["GHA"])
    #expect(written.ids(1, "our") == ["GHA"])
  }

  @Test func `a quotation that goes on over sentences keeps its speaker`() {
    let written = Written([
      "Kenyan/a/2/amod President/N/5/nsubj/person <PER Ruth/N/2/flat/person Otieno/N/3/flat > said/v/0/root ,/./5/punct “/./8/punct Peace/n/8/nsubj came/v/5/ccomp",
      "France/N/2/nsubj left/v/0/root", "Ghana/N/2/nsubj left/v/0/root", "Mali/N/2/nsubj left/v/0/root",
      "We/P/2/nsubj stay/v/0/root ”/./2/punct",
    ])
    #expect(written.ids(4, "We") == ["KEN"])
  }

  @Test func `a statement speaks for its authors`() {
    let written = Written([
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj say/v/0/root",
      "The/d/3/det joint/a/3/amod statement/n/4/nsubj urged/v/0/root France/N/4/obj to/'/7/mark leave/v/4/xcomp",
    ])
    #expect(written.ids(1, "The joint statement") == ["KEN", "UGA"])
  }
}

@Suite struct OfficialTests {
  @Test func `a title that one country has is that country's`() {
    let written = Written([
      "Kenya/N/2/nsubj suffered/v/0/root",
      "The/d/3/det Land/N/3/compound Secretary/N/4/nsubj/person spoke/v/0/root",
    ])
    let entities = written.mention(1, "The Land Secretary", directory: .withCoalitions).entities
    #expect(entities.map(\.country) == ["GHA"])
  }

  @Test func `officials are not those of a country that is only talked about`() {
    let written = Written([
      "Kenya/N/2/nsubj hosted/v/0/root talks/n/2/obj/event on/p/7/case the/d/7/det Niger/N/7/compound crisis/n/3/nmod/event in/p/9/case Niger/N/7/nmod",
      "Officials/n/2/nsubj/person agreed/v/0/root on/p/4/case steps/n/2/obl in/p/6/case Niger/N/4/nmod",
    ])
    #expect(written.mention(1, "Officials").entities.map(\.country) == ["KEN"])
  }

  @Test func `the ministers are those whom the report names`() {
    let written = Written([
      "Kenyan/a/3/amod Foreign/N/3/compound Minister/N/6/nsubj/person <PER Peter/N/3/flat/person Kamau/N/4/flat > met/v/0/root Ugandan/a/9/amod Foreign/N/9/compound Minister/N/6/obj/person <PER Ruth/N/9/flat/person Nakato/N/10/flat >",
      "The/d/2/det ministers/n/3/nsubj/person discussed/v/0/root Mali/N/3/obj",
    ])
    #expect(written.ids(1, "The ministers") == ["KEN:Peter Kamau", "UGA:Ruth Nakato"])
  }

  @Test func `officials from both sides are of the two states`() {
    let written = Written([
      "Kenya/N/2/nsubj met/v/0/root Uganda/N/2/obj",
      "Officials/n/5/nsubj/person from/p/4/case both/d/4/det sides/n/1/nmod smiled/v/0/root",
    ])
    #expect(written.mention(1, "Officials from both sides").entities.map(\.country) == ["KEN", "UGA"])
  }

  @Test func `a counterpart without a name holds the same office`() {
    let written = Written([
      "Kenyan/a/3/amod Defence/N/3/compound Minister/N/6/nsubj/person <PER Peter/N/3/flat/person Kamau/N/4/flat > met/v/0/root his/P/9/nmod:poss Ugandan/a/9/amod counterpart/n/6/obj/person"
    ])
    let entity = written.mention(0, "his Ugandan counterpart").entities[0]
    #expect(entity.country == "UGA" && entity.role == "Defence Minister")
  }

  @Test func `a role keeps what it is the head of`() {
    let written = Written([
      "said/v/0/root <PER Amina/N/1/nsubj/person Berrada/N/2/flat > ,/./6/punct head/n/2/appos/person of/p/9/case the/d/9/det water/n/9/compound program/n/5/nmod at/p/12/case the/d/12/det <ORG Nile/N/12/compound Institute/N/9/nmod/organization >"
    ])
    #expect(written.mention(0, "Amina Berrada").entities[0].role == "head of the water program")
  }

  @Test func `a private person has the country of the passage, as an assumption`() {
    let written = Written([
      "Kenya/N/2/nsubj suffered/v/0/root",
      "<PER Peter/N/3/nsubj/person Kamau/N/1/flat > wept/v/0/root",
    ])
    let person = written.mention(1, "Peter Kamau")
    #expect(person.entities[0].country == "KEN")
    #expect(person.reason.contains("assumed"))
  }
}

@Suite struct WholeNameTests {
  private static let sentence =
    "President/N/5/nsubj/person <PER Bilal/N/1/flat/person al/N/2/flat > -/./5/punct Hakim/N/1/flat/person left/v/0/root"

  @Test(arguments: ["President Bilal al", "Hakim", "Bilal al - Hakim", "al"])
  func `a span cut at a hyphen is the whole name's`(_ words: String) {
    #expect(Written([Self.sentence]).ids(0, words, directory: .withCoalitions) == ["JOR:Bilal al-Hakim"])
  }

  @Test func `a span that ends in a list of states takes the list`() {
    let written = Written([
      "The/d/3/det foreign/a/3/amod ministers/n/12/nsubj/person of/p/5/case Mali/N/3/nmod ,/./7/punct Niger/N/5/conj ,/./10/punct and/c/10/cc Ghana/N/5/conj have/x/12/aux arrived/v/0/root"
    ])
    #expect(
      written.mention(0, "The foreign ministers of Mali ,").entities.map(\.country) == ["MLI", "NER", "GHA"])
  }
}

@Suite struct AffiliationTests {
  @Test func `a person of an organisation stands for it unless asked in person`() {
    let written = Written([
      "said/v/0/root <PER Amina/N/1/nsubj/person Berrada/N/2/flat > ,/./7/punct <ORG River/N/7/compound Aid/N/8/nmod:poss > 's/'/6/case deputy/n/8/compound director/n/2/appos/person"
    ])
    let entity = written.mention(0, "Amina Berrada", directory: .withCoalitions).entities[0]
    #expect(entity.id == "NGO:River Aid" && entity.name == "River Aid")
    #expect(entity.role == "deputy director Amina Berrada")
    let person = written.resolution(.withCoalitions).mention(sentence: 0, tokens: 1..<3, inPerson: true)
    #expect(person.entities[0].name == "Amina Berrada")
  }

  @Test func `an organisation that nobody knows is known by its words`() {
    let written = Written([
      "<PER Amina/N/9/nsubj/person Berrada/N/1/flat > ,/./4/punct spokeswoman/n/1/appos/person for/p/8/case the/d/8/det <ORG Oasis/N/8/compound Foundation/N/4/nmod/organization > ,/./1/punct spoke/v/0/root"
    ])
    #expect(written.ids(0, "Amina Berrada") == ["NGO:Oasis Foundation"])
  }
}

@Suite struct HappeningTests {
  struct Act: CustomTestStringConvertible, Sendable {
    var words: String
    var ids: [String]
    var testDescription: String { words }
  }

  @Test(arguments: [
    Act(
      words: "the/d/3/det barbaric/a/3/amod attacks/n/0/root/event in/p/5/case Ghana/N/3/nmod", ids: ["UNK"]),
    Act(words: "the/d/3/det Mali/N/3/compound crisis/n/0/root/event", ids: ["UNK"]),
    Act(words: "the/d/2/det meeting/n/0/root/event", ids: ["UNK"]),
    Act(words: "French/a/3/amod missile/n/3/compound strike/n/0/root/event", ids: ["FRA"]),
    Act(words: "Ghana/N/3/nmod:poss 's/'/1/case decision/n/0/root/event", ids: ["GHA"]),
    Act(words: "diplomatic/a/2/amod ties/n/0/root with/p/4/case Ghana/N/2/nmod", ids: ["GHA"]),
    Act(words: "a/d/3/det UN/N/3/compound decision/n/0/root/event", ids: ["IGO:United Nations"]),
  ])
  func `an act is nobody unless its doer is named`(_ act: Act) {
    let written = Written([act.words])
    let count = written.analysis.sentences[0].tokens.count
    #expect(written.resolution().mention(sentence: 0, tokens: 0..<count).entities.map(\.id) == act.ids)
  }
}

@Suite struct LooseLinkTests {
  @Test func `a named organisation wins over an adjective`() {
    let written = Written([
      "Forces/n/9/nsubj/organization from/p/8/case the/d/8/det Kremlin/N/6/compound -/./6/punct linked/a/8/amod Wagner/N/8/compound Group/N/1/nmod/organization fought/v/0/root"
    ])
    #expect(written.ids(0, "Forces from the Kremlin - linked Wagner Group") == ["PAR:Wagner Group"])
  }

  @Test func `who backs rebels does not own them`() {
    let written = Written([
      "Mali/N/2/nsubj fought/v/0/root US/N/5/compound -/./5/punct backed/a/6/amod rebels/n/2/obj/person"
    ])
    #expect(written.ids(0, "US - backed rebels") == ["MLI:REB"])
  }

  @Test func `an adjective alone names the fighters of the country`() {
    let written = Written([
      "Mali/N/2/nsubj saw/v/0/root Islamist/N/4/compound attacks/n/2/obj/event"
    ])
    #expect(written.ids(0, "Islamist") == ["MLI:REB"])
  }

  @Test func `governments of juntas are each of those named last`() {
    let written = Written([
      "Mali/N/8/nsubj ,/./3/punct Niger/N/1/conj and/c/6/cc Burkina/N/1/conj Faso/N/5/flat have/x/8/aux signed/v/0/root",
      "The/d/5/det junta/n/4/compound -/./4/punct led/a/5/amod governments/n/6/nsubj/organization agreed/v/0/root",
    ])
    #expect(written.ids(1, "The junta - led governments") == ["MLI", "NER", "BFA"])
  }

  @Test func `juntas are those of the states named last, not of the ones named most`() {
    let pair = "Mali/N/4/nsubj and/c/3/cc Niger/N/1/conj met/v/0/root"
    let written = Written([
      pair, pair, "Ghana/N/4/nsubj and/c/3/cc Nigeria/N/1/conj met/v/0/root",
      "The/d/2/det juntas/n/3/nsubj/organization agreed/v/0/root",
    ])
    #expect(written.ids(3, "The juntas") == ["GHA", "NGA"])
  }

  @Test(arguments: [(0, ["GHA", "NGA"]), (15, [])])
  func `states named long before are not meant`(distance: Int, codes: [String]) {
    let written = Written(
      ["Ghana/N/4/nsubj and/c/3/cc Nigeria/N/1/conj met/v/0/root"]
        + Array(repeating: "Rain/n/2/nsubj fell/v/0/root", count: distance)
        + ["The/d/2/det juntas/n/3/nsubj/organization agreed/v/0/root"])
    let ids = written.ids(distance + 1, "The juntas")
    #expect(codes.isEmpty ? ids != ["GHA", "NGA"] : ids == codes)
  }

  @Test func `a joint force takes no states that are named only later`() {
    let written = Written([
      "A/d/3/det joint/a/3/amod force/n/4/nsubj/organization landed/v/0/root",
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj met/v/0/root",
    ])
    #expect(written.ids(0, "A joint force") != ["IGO:Joint Force of Kenya and Uganda"])
  }

  @Test(arguments: [
    ("three west african", "West Africa"), ("the sahelian", "Sahel"), ("both middle eastern", "Middle East"),
    ("the andean", "Andes"), ("the engulfed", nil), ("the asia - gulf", nil),
    ("the western european", "Western Europe"),
  ])
  func `regions are those of the states`(words: String, region: String?) throws {
    var directory = ActorDirectory.small
    let rows = """
      code\tname\tregion
      PER\tPeru\tAndes
      QAT\tQatar\tGulf|Middle East
      BEL\tBelgium\tEurope|Western Europe
      """
    try directory.add(text: rows, name: "mine.tsv")
    #expect(directory.region(in: words.split(separator: " ").map(String.init)[...]) == region)
  }
}

@Suite struct RankTests {
  @Test func `a general who commands is a soldier, a director general is none`() {
    let written = Written([
      "Gen./N/2/compound <PER Peter/N/6/nsubj/person Kamau/N/2/flat > ,/./5/punct commander/n/2/appos/person spoke/v/0/root in/p/8/case Kenya/N/6/obl",
      "UN/N/3/compound Director/N/3/compound General/N/6/nsubj/person <PER Amina/N/3/flat/person Berrada/N/4/flat > spoke/v/0/root",
    ])
    #expect(written.mention(0, "Peter Kamau").entities[0].sector == "MIL")
    #expect(written.ids(1, "Amina Berrada") == ["IGO:United Nations"])
  }

  @Test func `a group that the model takes for a person is a group`() {
    let written = Written(["<PER ISIS/N/2/nsubj/person > lost/v/0/root Mosul/N/2/obj"])
    #expect(written.ids(0, "ISIS") == ["REB:Islamic State"])
  }
}

@Suite struct HeadlineTests {
  @Test func `whose army a headline means, the next sentence says`() {
    let written = Written([
      "Army/n/2/nsubj/organization leaves/v/0/root outposts/n/2/obj",
      "Ghana/N/3/nmod:poss 's/'/1/case army/n/4/nsubj/organization left/v/0/root",
    ])
    #expect(written.ids(0, "Army") == ["GHA:MIL"])
  }
}

@Suite struct LongerNameTests {
  @Test func `a town's name in front of more of a place's name is not that town`() {
    let written = Written([
      "Ghana/N/2/nsubj sent/v/0/root marines/n/2/obj",
      "Marines/n/2/nsubj/person died/v/0/root in/p/5/case <LOC Gao/N/5/compound Roja/N/2/obl >",
    ])
    #expect(written.ids(1, "Marines") != ["MLI:MIL"])
  }

  @Test func `a brigade with a name of its own is no joint force spoken of before`() {
    let written = Written([
      "Mali/N/5/nsubj ,/./3/punct Niger/N/1/conj and/c/1/cc launched/v/0/root a/d/8/det joint/a/8/amod force/n/5/obj/organization",
      "The/d/3/det <ORG Reed/N/3/compound Brigade/N/4/nsubj/organization > fled/v/0/root",
    ])
    #expect(written.ids(1, "The Reed Brigade").allSatisfy { !$0.contains("Joint Force") })
  }
}
