import Language
import Reports
import Testing

@testable import Entities

@Suite("Who is who as other reports tell it") struct AcquaintanceTests {
  private let directory: ActorDirectory

  init() throws { directory = try ActorDirectory.builtIn() }

  private func resolved(_ written: Written, _ known: [Written] = []) -> Resolution {
    let resolver = EntityResolver(directory: directory)
    let met = known.map { resolver.resolve(report: $0.report, analysis: $0.analysis).acquaintances }
    return resolver.resolve(
      report: written.report, analysis: written.analysis, acquaintances: Acquaintances(of: met))
  }

  private func id(_ resolution: Resolution, _ name: String) -> String? {
    resolution.mentions.flatMap(\.entities).first { $0.name == name }?.id
  }

  private let home = Written([
    "Kenyan/a/2/amod President/N/3/nmod:desc <PER Amos/N/5/nsubj Kiplel/N/3/flat > spoke/v/0/root"
  ])
  private let abroad = Written(
    [
      "Spain/N/2/nsubj received/v/0/root President/N/4/nmod:desc <PER Amos/N/2/obj Kiplel/N/4/flat >"
    ], published: nil, dateline: "Madrid")

  @Test func `a president is of the country that another report gives him`() {
    #expect(id(resolved(home), "Amos Kiplel") == "KEN:Amos Kiplel")
    #expect(id(resolved(abroad), "Amos Kiplel") == "ESP:Amos Kiplel")
    #expect(id(resolved(abroad, [home]), "Amos Kiplel") == "KEN:Amos Kiplel")
  }

  @Test func `only reports that would be read otherwise are read again`() {
    let told = resolved(home).acquaintances
    let all = Acquaintances(of: [told, resolved(abroad).acquaintances])
    #expect(resolved(abroad).acquaintances.wouldLearn(from: all, text: abroad.report.text.string))
    #expect(!told.wouldLearn(from: all, text: home.report.text.string))
  }

  @Test func `an acronym that one report explains is known in the others`() {
    let wire = Written([
      "Rebels/n/9/nsubj/organization of/p/5/case the/d/5/det <ORG Reed/N/5/compound Front/N/1/nmod > (/./7/punct RFX/N/5/appos )/./7/punct took/v/0/root the/d/11/det town/n/9/obj"
    ])
    let other = Written(["The/d/2/det RFX/N/3/nsubj/organization left/v/0/root the/d/5/det town/n/3/obj"])
    #expect(other.ids(0, "The RFX", directory: directory) != ["REB:Reed Front"])
    let again = resolved(other, [wire])
    #expect(again.mention(sentence: 0, tokens: 0..<2).entities.map(\.name) == ["Reed Front"])
  }

  @Test func `two presidents are of two countries`() {
    let report = Written([
      "Kenyan/a/2/amod President/N/3/nmod:desc <PER Amos/N/5/nsubj Kiplel/N/3/flat > met/v/0/root Uganda/N/5/obj",
      "Kenya/N/2/nsubj sent/v/0/root troops/n/2/obj/organization",
      "President/N/2/nmod:desc <PER Ruth/N/4/nsubj Amongin/N/2/flat > condemned/v/0/root it/P/4/obj",
    ])
    #expect(id(resolved(report), "Amos Kiplel") == "KEN:Amos Kiplel")
    #expect(id(resolved(report), "Ruth Amongin") == "UGA:Ruth Amongin")
  }

  @Test func `a premier of Barbados is hers, wherever the report is from`() {
    let report = Written([
      "Prime/N/2/compound Minister/N/3/nmod:desc <PER Alicia/N/7/nsubj Brathwayt/N/3/flat > of/p/6/case Barbados/N/3/nmod spoke/v/0/root to/p/9/case Guyana/N/7/obl"
    ])
    #expect(id(resolved(report), "Alicia Brathwayt") == "BRB:Alicia Brathwayt")
  }

  @Test func `a state's own security council is none of the United Nations`() {
    let report = Written([
      "Uzbekistan/N/4/nmod:poss 's/'/1/case <ORG Security/N/4/compound Council/N/5/nsubj > met/v/0/root"
    ])
    #expect(
      report.mention(0, "Uzbekistan 's Security Council", directory: directory).entities.map(\.country) == [
        "UZB"
      ])
  }
}

@Suite("Alliances that reports tell of, and their forces") struct UnlistedAllianceTests {
  @Test(arguments: ["states/n/3/nsubj", "members/n/3/nsubj", "countries/n/3/nsubj"])
  func `an alliance without members in the report's year leaves its states open`(states: String) throws {
    var directory = ActorDirectory.small
    try directory.add(
      text:
        "id\tsector\tcountry\taliases\tparent\tmembers\tfounded\tdissolved\thead\nLakes Union\tIGO\t\t\t\tKEN:2030-|UGA:2030-\t2019\t\t",
      name: "blocs.tsv")
    let report = Written([
      "The/d/3/det <ORG Lakes/N/3/compound Union/N/4/nsubj/organization > met/v/0/root",
      "The/d/2/det \(states)/organization agreed/v/0/root",
      "They/P/2/nsubj spoke/v/0/root",
    ])
    let words = "The " + states.prefix { $0 != "/" }
    #expect(!report.ids(1, words, directory: directory).isEmpty)
    #expect(!report.ids(2, "They", directory: directory).isEmpty)
  }

  @Test func `a council of states has its members and its force, though no directory knows it`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "Kenya/N/5/nsubj ,/./3/punct Uganda/N/1/conj and/c/4/cc Tanzania/N/1/conj launch/v/0/root the/d/9/det <ORG Lake/N/9/compound Council/N/5/obj/organization >",
      "A/d/3/det joint/a/3/amod force/n/5/nsubj/organization is/x/5/aux planned/v/0/root",
      "The/d/2/det members/n/3/nsubj/organization agreed/v/0/root",
    ])
    #expect(report.ids(1, "A joint force", directory: directory) == ["IGO:Lake Council Joint Force"])
    #expect(report.ids(2, "The members", directory: directory) == ["KEN", "UGA", "TZA"])
  }

  @Test func `a force of three states is not that of a bloc which two of them are in`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "Kyrgyzstan/N/5/nsubj ,/./3/punct Tajikistan/N/1/conj and/c/5/cc Uzbekistan/N/1/conj launched/v/0/root a/d/9/det joint/a/9/amod force/n/6/obj/organization",
      "Tajikistan/N/2/nsubj left/v/0/root the/d/4/det CSTO/N/2/obj/organization",
      "The/d/3/det joint/a/3/amod force/n/4/nsubj/organization arrived/v/0/root",
    ])
    #expect(report.ids(2, "The joint force", directory: directory).allSatisfy { !$0.contains("CSTO") })
  }

  @Test func `occupation forces are no joint force`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "Kenya/N/3/nsubj and/c/3/cc Uganda/N/1/conj launched/v/0/root a/d/7/det joint/a/7/amod force/n/4/obj/organization",
      "They/P/2/nsubj expelled/v/0/root all/d/5/det occupation/n/5/compound forces/n/2/obj/organization",
    ])
    #expect(
      !report.ids(1, "all occupation forces", directory: directory).contains { $0.contains("Joint Force") })
  }

  @Test func `an insurgency is not the mercenaries who fight it`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "The/d/3/det <ORG Wagner/N/3/compound Group/N/4/nsubj > left/v/0/root Mali/N/4/obj",
      "It/P/2/nsubj fights/v/0/root a/d/5/det jihadist/a/5/amod insurgency/n/2/obj/organization",
    ])
    #expect(!report.ids(1, "a jihadist insurgency", directory: directory).contains { $0.contains("Wagner") })
  }

  @Test func `who and their mean the whole list`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "Mali/N/6/nsubj and/c/3/cc Niger/N/1/conj who/P/5/nsubj left/v/1/acl:relcl regret/v/0/root their/P/8/nmod:poss choice/n/6/obj"
    ])
    #expect(report.ids(0, "who", directory: directory) == ["MLI", "NER"])
    #expect(report.ids(0, "their", directory: directory) == ["MLI", "NER"])
  }

  @Test func `an alliance of a list of states is theirs`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written(
      [
        "an/d/2/det alliance/n/0/root/organization of/p/4/case Mali/N/2/nmod ,/./6/punct Niger/N/4/conj and/c/8/cc Burkina/N/4/conj Faso/N/8/flat"
      ], published: "2025-06-14")
    #expect(
      report.ids(0, "an alliance of Mali , Niger and Burkina Faso", directory: directory)
        == ["IGO:Alliance of Sahel States"])
  }

  @Test func `a name that is said to be a group is one, and so it is for the other reports`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "<PER Jund/N/5/nsubj Pamir/N/1/flat > ,/./1/punct a/d/5/det militant/a/6/amod group/n/1/appos attacked/v/0/root"
    ])
    #expect(report.ids(0, "Jund Pamir", directory: directory) == ["REB:Jund Pamir"])
  }

  @Test func `its fighters are the group's, and its neighbour is the other state`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "The/d/4/det rebel/a/4/amod <ORG Reed/N/4/compound Front/N/5/nsubj > said/v/0/root its/P/7/nmod:poss fighters/n/8/nsubj/person left/v/5/ccomp",
      "Kenya/N/2/nsubj met/v/0/root Uganda/N/2/obj",
      "Kenya/N/2/nsubj thanked/v/0/root Uganda/N/2/obj",
      "Kenya/N/2/nsubj accused/v/0/root its/P/4/nmod:poss neighbour/n/2/obj/organization",
    ])
    #expect(
      report.ids(0, "its fighters", directory: directory)
        == report.ids(0, "The rebel Reed Front", directory: directory))
    #expect(report.ids(3, "its neighbour", directory: directory) == ["UGA"])
  }

  @Test func `an island with a state's name is no state, and a fuel tank no army`() throws {
    let directory = try ActorDirectory.builtIn()
    let report = Written([
      "Kenya/N/2/nsubj struck/v/0/root fuel/n/4/compound tanks/n/2/obj/organization on/p/7/case Samoa/N/7/compound Island/N/2/obl"
    ])
    #expect(report.ids(0, "fuel tanks", directory: directory).allSatisfy { !$0.contains("MIL") })
    #expect(!report.ids(0, "Samoa Island", directory: directory).contains("WSM"))
    let valley = Written(["Farmers/n/5/nsubj in/p/4/case Jordan/N/4/compound Valley/N/1/nmod met/v/0/root"])
    #expect(!valley.ids(0, "Farmers in Jordan Valley", directory: directory).contains { $0.contains("AIA") })
  }

  @Test
  func
    `a joint force that nobody explains goes by its name, and by its alliance's where another report knows`()
    throws
  {
    let directory = try ActorDirectory.builtIn()
    let force =
      "The/d/5/det Joint/N/5/compound Reed/N/5/compound Border/N/5/compound Force/N/6/nsubj/organization left/v/0/root"
    let bare = Written([force])
    #expect(
      bare.ids(0, "The Joint Reed Border Force", directory: directory) == ["IGO:Joint Reed Border Force"])
    let telling = Written([
      "Kenya/N/5/nsubj ,/./3/punct Uganda/N/1/conj and/c/4/cc Tanzania/N/1/conj launch/v/0/root the/d/9/det <ORG Lake/N/9/compound Council/N/5/obj/organization >",
      force,
    ])
    let resolver = EntityResolver(directory: directory)
    let met = resolver.resolve(report: telling.report, analysis: telling.analysis).acquaintances
    let again = resolver.resolve(
      report: bare.report, analysis: bare.analysis, acquaintances: Acquaintances(of: [met]))
    #expect(again.mention(sentence: 0, tokens: 0..<5).entities.map(\.id) == ["IGO:Lake Council Joint Force"])
  }
}
