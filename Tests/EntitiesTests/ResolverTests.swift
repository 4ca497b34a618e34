import Language
import Testing

@testable import Entities

@Suite struct StateTests {
  @Test func `a state is named by country, demonym, capital and metonym`() {
    let written = Written([
      "Moscow/N/2/nsubj told/v/0/root Ghana/N/2/obj that/s/7/mark the/d/6/det Kremlin/N/7/nsubj respects/v/2/ccomp French/a/9/amod farmers/n/7/obj/person",
      "The/d/2/det Malians/N/3/nsubj/person met/v/0/root the/d/5/det French/a/3/obj in/p/7/case Moscow/N/3/obl",
    ])
    #expect(
      written.mention(0, "Moscow").entities == [
        Entity(id: "RUS", name: "Russia", kind: .state, country: "RUS", sector: "GOV")
      ])
    #expect(written.mention(0, "Moscow").reason == "states.tsv: capital of Russia")
    #expect(written.ids(0, "Ghana") == ["GHA"])
    #expect(written.ids(0, "the Kremlin") == ["RUS"])
    #expect(written.ids(0, "French farmers") == ["FRA:CVL"])
    #expect(written.mention(1, "The Malians").entities[0].sector == "CVL")
    #expect(written.ids(1, "the French") == ["FRA"])
    #expect(written.mention(1, "Moscow", asParty: false).entities[0].kind == .place)
  }

  @Test func `a state and the verb after it are not its people`() {
    let written = Written([
      "Kenya/N/3/nsubj is/x/3/cop ready/a/0/root and/c/7/cc the/d/6/det Kenyans/N/7/nsubj/person wait/v/3/conj",
      "Mali/N/3/nsubj an/d/3/det ally/n/0/root",
    ])
    #expect(written.ids(0, "Kenya") == ["KEN"])
    #expect(written.ids(0, "the Kenyans") == ["KEN:CVL"])
    #expect(written.ids(1, "Mali") == ["MLI"])
  }

  @Test func `whose troops and envoys are stands before them`() {
    let written = Written([
      "Russian/a/2/amod troops/n/5/nsubj/organization in/p/4/case Mali/N/2/nmod left/v/0/root"
    ])
    #expect(written.ids(0, "Russian troops in Mali") == ["RUS:MIL"])
  }

  @Test func `organs of a state have its country, their sector and a usual name`() {
    let written = Written([
      "Moscow/N/4/nmod:poss 's/'/1/case Defense/N/4/compound Ministry/N/5/nsubj/organization met/v/0/root Nigerian/a/7/amod police/n/5/obj/organization and/c/10/cc French/a/10/amod forces/n/7/conj/organization near/p/14/case the/d/14/det Malian/a/14/amod army/n/5/obl/organization"
    ])
    let ministry = written.mention(0, "Moscow 's Defense Ministry").entities[0]
    #expect(
      ministry
        == Entity(
          id: "RUS:GOV:Ministry of Defence", name: "Russian Ministry of Defence", kind: .organ,
          country: "RUS", sector: "GOV"))
    #expect(written.ids(0, "Nigerian police") == ["NGA:COP"])
    #expect(written.ids(0, "French forces") == ["FRA:MIL"])
    #expect(written.ids(0, "the Malian army") == ["MLI:MIL"])
    #expect(written.ids(0, "Nigerian police and French forces") == ["NGA:COP", "FRA:MIL"])
  }

  @Test func `an organ without a country belongs to the state that governs the passage`() {
    let written = Written([
      "Kenya/N/2/nsubj closed/v/0/root schools/n/2/obj in/p/5/case Nairobi/N/2/obl",
      "The/d/2/det army/n/3/nsubj/organization deployed/v/0/root and/c/5/cc protesters/n/6/nsubj/person fled/v/3/conj",
    ])
    #expect(written.ids(1, "The army") == ["KEN:MIL"])
    #expect(
      written.mention(1, "protesters").entities == [
        Entity(id: "KEN:CVL", name: "protesters", kind: .people, country: "KEN", sector: "CVL")
      ])
  }

  @Test func `a junta is its country's government and officials are too`() {
    let written = Written([
      "Niger/N/3/nmod:poss 's/'/1/case junta/n/4/nsubj/organization expelled/v/0/root Ghanaian/a/6/amod officials/n/4/obj/person and/c/8/cc mercenaries/n/6/conj/person"
    ])
    #expect(written.ids(0, "Niger 's junta") == ["NER"])
    #expect(written.mention(0, "Ghanaian officials").entities.map { $0.country + $0.sector } == ["GHAGOV"])
    #expect(written.mention(0, "mercenaries").entities[0].sector == "PAR")
  }
}

@Suite struct PeopleTests {
  private func person(_ mention: Mention) -> [String] {
    mention.entities.map { [$0.id, $0.country, $0.sector, $0.role].joined(separator: " | ") }
  }

  @Test func `a title before a name gives country, sector and role, and a short form follows`() {
    let written = Written([
      "Kenya/N/4/nmod:poss 's/'/1/case Foreign/N/4/compound Minister/N/10/nsubj/person ,/./6/punct <PER Wanjiru/N/4/appos/person Otieno/N/6/flat > ,/./6/punct has/x/10/aux praised/v/0/root Ghana/N/10/obj",
      "<PER Otieno/N/2/nsubj/person > added/v/0/root that/s/5/mark she/P/5/nsubj agreed/v/2/ccomp",
    ])
    #expect(
      person(written.mention(0, "Kenya 's Foreign Minister , Wanjiru Otieno")) == [
        "KEN:Wanjiru Otieno | KEN | GOV | Foreign Minister"
      ])
    #expect(
      person(written.mention(0, "Wanjiru Otieno")) == ["KEN:Wanjiru Otieno | KEN | GOV | Foreign Minister"])
    #expect(written.mention(0, "Wanjiru Otieno").reason == "title: Kenya's Foreign Minister")
    #expect(written.ids(1, "Otieno") == ["KEN:Wanjiru Otieno"])
    #expect(written.mention(1, "Otieno").reason == "short form of Wanjiru Otieno, sentence 0")
    #expect(written.ids(1, "she") == ["KEN:Wanjiru Otieno"])
    #expect(
      Set(written.resolution().mentions.filter { $0.entities[0].id == "KEN:Wanjiru Otieno" }.map(\.chain))
        .count == 1)
  }

  @Test func `a minister without a country belongs to the state that the passage is about`() {
    let written = Written([
      "Uganda/N/3/nsubj has/x/3/aux suffered/v/0/root floods/n/3/obj",
      "Prime/N/2/compound Minister/N/5/nsubj/person <PER Grace/N/2/flat/person Akello/N/3/flat > told/v/0/root parliament/n/5/obj/organization",
    ])
    #expect(
      person(written.mention(1, "Prime Minister Grace Akello")) == [
        "UGA:Grace Akello | UGA | GOV | Prime Minister"
      ])
    #expect(written.mention(1, "parliament").entities[0].id == "UGA:LEG")
  }

  @Test func `several ministers share their countries respectively`() {
    let written = Written([
      "Kenya/N/5/compound and/c/3/cc Uganda/N/1/conj defense/n/5/compound ministers/n/11/nsubj/person <PER Peter/N/5/appos/person Kamau/N/6/flat > and/c/9/cc <PER Ruth/N/6/conj/person Nakato/N/9/flat > spoke/v/0/root"
    ])
    #expect(
      person(written.mention(0, "Kenya and Uganda defense ministers Peter Kamau and Ruth Nakato")) == [
        "KEN:Peter Kamau | KEN | GOV | defense minister", "UGA:Ruth Nakato | UGA | GOV | defense minister",
      ])
  }

  @Test func `an apposition after the name gives sector and country`() {
    let written = Written([
      "said/v/0/root <PER Amina/N/1/nsubj/person Berrada/N/2/flat > ,/./7/punct a/d/7/det water/n/7/compound specialist/n/2/appos/person with/p/11/case the/d/11/det <ORG Rivers/N/11/compound Institute/N/7/nmod/organization > in/p/13/case Morocco/N/11/nmod"
    ])
    #expect(
      person(written.mention(0, "Amina Berrada")) == ["MAR:Amina Berrada | MAR | EDU | water specialist"])
  }

  @Test func `a former official is one no more`() {
    let written = Written([
      "Former/a/3/amod Kenyan/a/3/amod president/n/6/nsubj/person <PER John/N/3/flat/person Mwangi/N/4/flat > spoke/v/0/root"
    ])
    #expect(
      person(written.mention(0, "Former Kenyan president John Mwangi")) == [
        "KEN:John Mwangi | KEN | ELI | former president"
      ])
  }

  @Test func `the directory knows a surname when the context supports it`() {
    let title = Written([
      "Foreign/N/2/compound Minister/N/4/nsubj/person <PER Lavrov/N/2/flat/person > met/v/0/root farmers/n/4/obj/person"
    ])
    #expect(title.ids(0, "Foreign Minister Lavrov") == ["RUS:Sergei Lavrov"])
    let country = Written(["<PER Lavrov/N/2/nsubj/person > left/v/0/root Russia/N/2/obj"])
    #expect(country.ids(0, "Lavrov") == ["RUS:Sergei Lavrov"])
    let neither = Written(["<PER Lavrov/N/2/nsubj/person > plays/v/0/root chess/n/2/obj"])
    #expect(neither.ids(0, "Lavrov") == ["PER:Lavrov"])
  }

  @Test func `the text's own title wins over the directory`() {
    let written = Written([
      "Kenyan/a/3/amod opposition/n/3/compound leader/n/6/nsubj/person <PER William/N/3/flat/person Ruto/N/4/flat > spoke/v/0/root"
    ])
    #expect(
      written.mention(0, "Kenyan opposition leader William Ruto").entities[0].role == "opposition leader")
  }

  @Test func `an officer of an organisation speaks for it`() {
    let written = Written([
      "UN/N/2/compound Secretary-General/N/5/nsubj/person <PER António/N/2/flat/person Guterres/N/3/flat > spoke/v/0/root"
    ])
    let entity = written.mention(0, "António Guterres").entities[0]
    #expect(entity.sector == "IGO")
    #expect(written.resolution().party(for: entity).id == "IGO:United Nations")
  }

  @Test func `the minister is the person with that office`() {
    let written = Written([
      "Kenyan/a/3/amod Defence/N/3/compound Minister/N/6/nsubj/person <PER Peter/N/3/flat/person Kamau/N/4/flat > met/v/0/root Ugandan/a/8/amod President/N/6/obj/person <PER Ruth/N/8/flat/person Nakato/N/9/flat >",
      "The/d/2/det minister/n/3/nsubj/person thanked/v/0/root the/d/6/det Ugandan/a/6/amod president/n/3/obj/person",
    ])
    #expect(written.ids(1, "The minister") == ["KEN:Peter Kamau"])
    #expect(written.ids(1, "the Ugandan president") == ["UGA:Ruth Nakato"])
  }
}

@Suite struct GroupTests {
  private static let states =
    "Mali/N/8/nsubj ,/./3/punct Niger/N/1/conj and/c/6/cc Burkina/N/1/conj Faso/N/5/flat have/x/8/aux signed/v/0/root a/d/10/det pact/n/8/obj"

  @Test func `the three countries are those named side by side`() {
    let written = Written([
      Self.states, "Russia/N/2/nsubj invited/v/0/root the/d/5/det three/#/5/nummod countries/n/2/obj/place",
      "All/d/4/det three/#/4/nummod Sahel/N/4/compound nations/n/5/nsubj/place thanked/v/0/root their/P/7/nmod:poss ally/n/5/obj/person",
    ])
    let mention = written.mention(1, "the three countries")
    #expect(mention.entities.map(\.id) == ["MLI", "NER", "BFA"])
    #expect(mention.reason == "the three countries: Mali, Niger, Burkina Faso, sentence 0")
    #expect(written.ids(2, "All three Sahel nations") == ["MLI", "NER", "BFA"])
    #expect(written.ids(0, "Mali , Niger and Burkina Faso") == ["MLI", "NER", "BFA"])
  }

  @Test func `two sides are the two parties named last`() {
    let written = Written([
      "Kenya/N/2/nsubj met/v/0/root Uganda/N/2/obj",
      "Both/d/2/det sides/n/3/nsubj/organization agreed/v/0/root",
    ])
    #expect(written.ids(1, "Both sides") == ["KEN", "UGA"])
  }

  @Test func `member states are those of the alliance`() {
    let written = Written([
      "The/d/2/det AES/N/3/nsubj/organization met/v/0/root",
      "Member/n/2/compound states/n/3/nsubj/place agreed/v/0/root",
    ])
    #expect(written.ids(1, "Member states") == ["MLI", "BFA", "NER"])
  }

  @Test func `ministers of several states are one office-holder each`() {
    let written = Written([
      "The/d/3/det foreign/a/3/amod ministers/n/9/nsubj/person of/p/5/case Kenya/N/3/nmod and/c/7/cc Uganda/N/5/conj have/x/9/aux arrived/v/0/root"
    ])
    let entities = written.mention(0, "The foreign ministers of Kenya and Uganda").entities
    #expect(entities.map(\.country) == ["KEN", "UGA"])
    #expect(entities.allSatisfy { $0.sector == "GOV" && $0.role == "Foreign minister" })
  }

  @Test func `a joint force takes the name of its alliance`() {
    let written = Written([
      "Russia/N/2/nsubj armed/v/0/root a/d/5/det joint/a/5/amod force/n/2/obj/organization formed/v/5/acl by/p/8/case Mali/N/6/obl ,/./10/punct Niger/N/8/conj and/c/12/cc Burkina/N/8/conj Faso/N/12/flat",
      "The/d/4/det joint/a/4/amod military/a/4/amod battalion/n/5/nsubj/organization trained/v/0/root",
    ])
    #expect(
      written.mention(0, "a joint force").entities == [
        Entity(id: "IGO:AES Joint Force", name: "AES Joint Force", kind: .organisation, sector: "IGO")
      ])
    #expect(written.ids(1, "The joint military battalion") == ["IGO:AES Joint Force"])
  }

  @Test func `a joint force of states without an alliance is named after them`() {
    let written = Written([
      "a/d/3/det joint/a/3/amod force/n/0/root/organization of/p/5/case Kenya/N/3/nmod and/c/7/cc Uganda/N/5/conj"
    ])
    #expect(written.ids(0, "a joint force of Kenya and Uganda") == ["IGO:Joint Force of Kenya and Uganda"])
  }
}

@Suite struct OrganisationTests {
  @Test func `a report's own short forms and second names are known in it`() {
    let written = Written([
      "The/d/4/det <ORG Lake/N/4/compound Villages/N/4/compound Union/N/13/nsubj/organization > (/./6/punct <ORG LVU/N/4/appos/organization > )/./6/punct ,/./9/punct also/r/9/advmod known/v/4/acl as/p/11/case <ORG Lakers/N/9/obl > met/v/0/root",
      "The/d/2/det LVU/N/3/nsubj/organization thanked/v/0/root Lakers/N/3/obj",
    ])
    let resolution = written.resolution()
    #expect(resolution.aliases.map(\.alias) == ["LVU", "Lakers"])
    #expect(
      resolution.aliases.map(\.name).first == "Lake Villages Union"
        || resolution.aliases.map(\.name).first == "The Lake Villages Union")
    #expect(written.mention(1, "LVU").entities[0].name == "Lake Villages Union")
    #expect(written.ids(1, "Lakers") == written.ids(1, "LVU"))
  }

  @Test func `the bloc and the alliance are the organisation named last`() {
    let written = Written([
      "Ghana/N/2/nsubj left/v/0/root ECOWAS/N/2/obj/organization",
      "The/d/3/det regional/a/3/amod bloc/n/4/nsubj/organization protested/v/0/root",
      "West/N/2/compound Africa/N/5/nmod:poss 's/'/2/case regional/a/5/amod bloc/n/6/nsubj/organization met/v/0/root",
    ])
    #expect(written.ids(1, "The regional bloc") == ["IGO:ECOWAS"])
    #expect(written.ids(2, "West Africa 's regional bloc") == ["IGO:ECOWAS"])
  }

  @Test func `an alliance of named states is the one with those members`() {
    let written = Written([
      "an/d/2/det alliance/n/0/root/organization of/p/4/case Mali/N/2/nmod ,/./6/punct Niger/N/4/conj and/c/8/cc Burkina/N/4/conj Faso/N/8/flat"
    ])
    #expect(
      written.ids(0, "an alliance of Mali , Niger and Burkina Faso") == ["IGO:Alliance of Sahel States"])
  }

  struct Unknown: CustomTestStringConvertible, Sendable {
    var words: String
    var id: String
    var country: String
    var testDescription: String { words }
  }

  @Test(arguments: [
    Unknown(
      words: "Ugandan/a/3/amod <ORG Progress/N/3/compound Party/N/0/root/organization >",
      id: "OPP:Progress Party", country: "UGA"),
    Unknown(
      words: "the/d/4/det <ORG Nile/N/4/compound Hydrology/N/4/compound Institute/N/0/root/organization >",
      id: "EDU:Nile Hydrology Institute", country: ""),
    Unknown(
      words:
        "Kenya/N/5/nmod:poss 's/'/1/case <ORG Rift/N/5/compound Savings/N/5/compound Bank/N/0/root/organization >",
      id: "BUS:Rift Savings Bank", country: "KEN"),
    Unknown(
      words: "the/d/4/det <ORG Highland/N/4/compound Liberation/N/4/compound Front/N/0/root/organization >",
      id: "REB:Highland Liberation Front", country: ""),
    Unknown(
      words: "the/d/3/det <ORG Accra/N/3/compound Tribune/N/0/root/organization >", id: "MED:Accra Tribune",
      country: "GHA"),
  ])
  func `an unknown name is judged by its words`(_ unknown: Unknown) {
    let written = Written([unknown.words])
    let tokens = written.analysis.sentences[0].tokens
    let entity = written.resolution().mention(sentence: 0, tokens: 0..<tokens.count).entities[0]
    #expect(entity.id == unknown.id && entity.country == unknown.country)
  }

  @Test func `unnamed fighters take the group's name when the phrase has it`() {
    let written = Written([
      "al/N/3/compound -/./1/punct Qaeda/N/4/compound militants/n/5/nsubj/person attacked/v/0/root Nigerian/a/7/amod troops/n/5/obj/person",
      "Armed/a/2/amod groups/n/8/nsubj/organization linked/v/2/acl to/p/5/case Boko/N/3/obl Haram/N/5/flat also/r/8/advmod fled/v/0/root",
    ])
    #expect(written.ids(0, "al - Qaeda militants") == ["REB:al-Qaeda"])
    #expect(written.ids(0, "Nigerian troops") == ["NGA:MIL"])
    #expect(written.mention(1, "Armed groups").entities.map { $0.id } == ["NGA:REB"])
  }
}

@Suite struct PronounTests {
  @Test func `it is the state, they are the many, which is the noun before`() {
    let written = Written([
      "Kenya/N/2/nsubj praised/v/0/root rebels/n/2/obj/person ,/./6/punct which/P/6/nsubj surrendered/v/3/acl:relcl",
      "It/P/3/nsubj also/r/3/advmod said/v/0/root they/P/5/nsubj left/v/3/ccomp",
    ])
    #expect(written.ids(0, "which") == ["KEN:REB"])
    #expect(written.ids(1, "It") == ["KEN"])
    #expect(written.ids(1, "they") == ["KEN:REB"])
    #expect(written.mention(1, "It").reason == "pronoun: nearest party subject, sentence 0")
  }

  @Test func `in a quotation we are the speaker's side and I am the speaker`() {
    let written = Written([
      "“/./3/punct We/P/3/nsubj agree/v/6/ccomp ,/./3/punct ”/./3/punct said/v/0/root Kenyan/a/8/amod President/N/6/nsubj/person <PER Ruth/N/8/flat/person Nakato/N/9/flat >",
      "“/./3/punct I/P/3/nsubj agree/v/0/root ”/./3/punct",
    ])
    #expect(written.ids(0, "We") == ["KEN"])
    #expect(written.ids(1, "I") == ["KEN:Ruth Nakato"])
  }

  @Test func `nothing fits is unknown`() {
    let written = Written(["It/P/2/nsubj rained/v/0/root on/p/4/case cabbages/n/2/obl"])
    #expect(written.mention(0, "It").entities == [Entity(id: "UNK", name: "It", kind: .unknown)])
    #expect(written.ids(0, "cabbages") == ["UNK"])
  }

  @Test func `any span of words is resolved by its head`() {
    let written = Written(["The/d/3/det Kenyan/a/3/amod army/n/4/nsubj/organization fired/v/0/root"])
    #expect(written.ids(0, "army") == ["KEN:MIL"])
    #expect(written.ids(0, "The Kenyan army fired") == ["KEN:MIL"])
    #expect(written.resolution().mention(sentence: 9, tokens: 0..<1).entities[0].id == "UNK")
    #expect(written.resolution().mention(sentence: 0, tokens: 0..<99).entities[0].id == "KEN:MIL")
  }
}

@Suite struct PassageTests {
  @Test func `the country is the state that the passage is about`() {
    let written = Written([
      "Kenya/N/2/nsubj suffered/v/0/root",
      "Floods/n/2/nsubj destroyed/v/0/root the/d/4/det country/n/2/obj/place",
    ])
    #expect(written.ids(1, "the country") == ["KEN"])
  }

  @Test func `a counterpart holds the same office in another state`() {
    let written = Written([
      "Kenyan/a/3/amod Defence/N/3/compound Minister/N/6/nsubj/person <PER Peter/N/3/flat/person Kamau/N/4/flat > met/v/0/root his/P/9/nmod:poss Ugandan/a/9/amod counterpart/n/6/obj/person <PER Ruth/N/9/flat/person Nakato/N/10/flat >"
    ])
    #expect(
      written.mention(0, "his Ugandan counterpart Ruth Nakato").entities == [
        Entity(
          id: "UGA:Ruth Nakato", name: "Ruth Nakato", kind: .person, country: "UGA", sector: "GOV",
          role: "Defence Minister")
      ])
  }

  @Test func `the ministry is the one of that state named before`() {
    let written = Written([
      "Russian/a/3/amod Defence/n/3/compound Ministry/n/4/nsubj/organization met/v/0/root farmers/n/4/obj/person",
      "The/d/3/det Russian/a/3/amod ministry/n/4/nsubj/organization agreed/v/0/root",
    ])
    #expect(written.ids(1, "The Russian ministry") == ["RUS:GOV:Ministry of Defence"])
  }

  @Test func `people who are counted are what they are counted as`() {
    let written = Written([
      "Thousands/n/5/nsubj of/p/4/case Ugandan/a/4/amod soldiers/n/1/nmod/person mutinied/v/0/root"
    ])
    #expect(written.ids(0, "Thousands of Ugandan soldiers") == ["UGA:MIL"])
  }
}

@Suite struct OwnershipTests {
  @Test func `an administration is that of its president's country`() {
    let written = Written([
      "The/d/3/det Ruto/N/3/compound administration/n/4/nsubj/organization praised/v/0/root Uganda/N/4/obj",
      "Kenya/N/2/nsubj agreed/v/0/root",
    ])
    #expect(written.ids(0, "The Ruto administration") == ["KEN"])
  }

  @Test func `our countries are those with the speaker's among them`() {
    let written = Written([
      "Kenya/N/4/nsubj and/c/3/cc Uganda/N/1/conj met/v/0/root",
      "France/N/4/nsubj and/c/3/cc Ghana/N/1/conj left/v/0/root",
      "“/./4/punct Our/P/3/nmod:poss countries/n/4/nsubj/place agree/v/6/ccomp ”/./4/punct said/v/0/root Kenyan/a/8/amod President/N/6/nsubj/person <PER Ruth/N/8/flat/person Otieno/N/9/flat >",
    ])
    #expect(written.ids(2, "Our countries") == ["KEN", "UGA"])
  }

  @Test func `the alliance is the one that is called so`() {
    let written = Written([
      "The/d/4/det Alliance/N/6/nsubj/organization of/p/4/case Sahel/N/2/nmod States/N/4/flat met/v/0/root ECOWAS/N/6/obj/organization",
      "The/d/2/det alliance/n/3/nsubj/organization agreed/v/0/root",
    ])
    #expect(written.ids(1, "The alliance") == ["IGO:Alliance of Sahel States"])
  }

  @Test func `a list of parties is taken apart member by member`() {
    let written = Written([
      "France/N/0/root ,/./3/punct ECOWAS/N/1/conj and/c/7/cc the/d/7/det Kenyan/a/7/amod police/n/1/conj/organization"
    ])
    #expect(written.ids(0, "France , ECOWAS and the Kenyan police") == ["FRA", "IGO:ECOWAS", "KEN:COP"])
  }
}
