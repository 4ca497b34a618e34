import Entities
import Language
import Testing

@testable import Events

@Suite("Whom words without a name mean, and who has no part in an act")
struct ReferredPartyTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }

  @Test("Whom an insertion names does not do what follows it")
  func insertion() throws {
    let tree = TreeText(
      """
      Russia PROPN 2 nsubj
      barred VERB 0 root bar
      nine NUM 4 nummod
      officials NOUNS 2 obj official
      , PUNCT 6 punct
      among ADP 7 case
      them PRON 8 obl
      General PROPN 4 appos
      Seitkali PROPN 8 flat
      , PUNCT 12 punct
      and CCONJ 12 cc
      halted VERB 8 conj halt
      exports NOUNS 12 obj export
      to ADP 15 case
      Kyrgyzstan PROPN 13 nmod
      . PUNCT 2 punct
      """
    ).with(
      Trigger(1..<2, .coerce, roles: [actor(0..<1), recipient(2..<4)]),
      Trigger(11..<13, .sanction, roles: [actor(7..<9), recipient(14..<15)]))
    let halted = try #require(try events(tree).first { $0.type == .sanction })
    #expect(halted.actors.map(\.entity.id) == ["RUS"])
    #expect(halted.recipients.map(\.entity.id) == ["KGZ"])
  }

  @Test("Who gives the toll did not kill")
  func source() throws {
    let tree = TreeText(
      """
      Nineteen NUM 2 nummod
      soldiers NOUNS 4 nsubj:pass soldier
      were AUX 4 aux:pass
      killed VERB 0 root kill
      , PUNCT 4 punct
      according VERB 8 case
      to ADP 6 fixed
      Kenya PROPN 4 obl
      . PUNCT 4 punct
      """
    ).with(Trigger(3..<4, .assault, roles: [actor(6..<8), recipient(0..<2)]))
    #expect(try events(tree).flatMap(\.actors).allSatisfy { $0.entity.id != "KEN" })
  }

  @Test("What is talked about does not talk")
  func topic() throws {
    let tree = TreeText(
      """
      Kenya PROPN 2 nsubj
      held VERB 0 root hold
      talks NOUNS 2 obj talk
      on ADP 6 case
      Russian ADJ 6 amod
      soldiers NOUNS 3 nmod soldier
      . PUNCT 2 punct
      """
    ).with(Trigger(2..<3, .consult, roles: [actor(0..<1), actor(4..<6)]))
    let talks = try #require(try events(tree).first)
    #expect(talks.actors.map(\.entity.id) == ["KEN"])
  }

  @Test("Of states listed behind “with” all are whom it was signed with")
  func list() throws {
    let source = """
      Turkey PROPN 2 nsubj
      signed VERB 0 root sign
      a DET 4 det
      pact NOUN 2 obj
      with ADP 6 case
      Kazakhstan PROPN 4 nmod
      , PUNCT 8 punct
      Kyrgyzstan PROPN 6 conj
      and CCONJ 10 cc
      Uzbekistan PROPN 6 conj
      . PUNCT 2 punct
      """
    let states = ["KAZ", "KGZ", "UZB"]
    let one = TreeText(source).with(Trigger(1..<2, .support, roles: [actor(0..<1), recipient(9..<10)]))
    #expect(try events(one).first?.recipients.map(\.entity.id).sorted() == states)
    let torn = TreeText(source).with(
      Trigger(1..<2, .support, roles: [actor(0..<1), recipient(5..<6), actor(7..<8), actor(9..<10)]))
    let event = try #require(try events(torn).first)
    #expect(event.actors.map(\.entity.id) == ["TUR"])
    #expect(event.recipients.map(\.entity.id).sorted() == states)
  }

  @Test("Without a word of denial nothing is denied")
  func denial() throws {
    let tree = TreeText(
      """
      Soldiers NOUNS 2 nsubj soldier
      left VERB 0 root leave
      Mali PROPN 2 obj
      , PUNCT 2 punct
      according VERB 8 case
      to ADP 5 fixed
      the DET 8 det
      government NOUN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .retreat, status: .denied, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try events(tree).first?.status == .occurred)
  }

  @Test("Notice of leaving is not leaving, and nobody is expelled")
  func notice() throws {
    let tree = TreeText(
      """
      Togo PROPN 2 nsubj
      notified VERB 0 root notify
      ECOWAS PROPN 2 obj
      that SCONJ 6 mark
      it PRON 6 nsubj
      intended VERB 2 ccomp intend
      to PART 8 mark
      leave VERB 6 xcomp leave
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .sanction, mode: "expel", roles: [actor(0..<1), recipient(2..<3)]))
    let event = try #require(try events(tree).first)
    #expect(event.mode == "withdraw")
    #expect(event.status == .planned)
  }

  @Test("Police who arrest marchers do not march")
  func police() throws {
    let tree = TreeText(
      """
      Police NOUN 2 nsubj
      arrested VERB 0 root arrest
      people NOUNS 2 obj people
      who PRON 5 nsubj
      marched VERB 3 acl:relcl march
      in ADP 7 case
      Kenya PROPN 5 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(4..<5, .protest, roles: [actor(0..<1), actor(2..<3)]))
    #expect(try events(tree).first?.actors.allSatisfy { $0.entity.sector != "COP" } == true)
  }

  @Test("What never took place is denied, and what is voted for is only planned")
  func neverAndVoted() throws {
    let never = TreeText(
      """
      Kenya PROPN 3 nmod:poss
      's PART 1 case
      exit NOUN 5 nsubj
      never ADV 5 advmod never
      took VERB 0 root take
      place NOUN 5 obj place
      . PUNCT 5 punct
      """
    ).with(Trigger(2..<3, .sanction, mode: "withdraw", roles: [actor(0..<1)]))
    #expect(try events(never).first?.status == .denied)
    let voted = TreeText(
      """
      Kenya PROPN 2 nsubj
      voted VERB 0 root vote
      to PART 4 mark
      leave VERB 2 xcomp leave
      ECOWAS PROPN 4 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(3..<4, .sanction, mode: "withdraw", roles: [actor(0..<1), recipient(4..<5)]))
    #expect(try events(voted).first?.status == .planned)
  }

  @Test("A form says how many are meant, and a noun what may be")
  func forms() {
    #expect(ReferredForm(["they"], isPlural: true) == .they)
    #expect(ReferredForm(["the", "two", "sides"], isPlural: true) == .both)
    #expect(ReferredForm(["its", "forces"], isPlural: true) == .ownedMany)
    #expect(ReferredForm(["the", "bloc"], isPlural: false) == .definite)
    let group = Entity(id: "REB:Front", name: "Front", kind: .group, sector: "REB")
    let bloc = Entity(id: "IGO:Bloc", name: "Bloc", kind: .organisation, sector: "IGO")
    #expect(ReferredNoun.fits(group, size: 1, noun: ReferredNoun("attacker"), form: .definites))
    #expect(!ReferredNoun.fits(bloc, size: 1, noun: ReferredNoun("attacker"), form: .definites))
    #expect(ReferredNoun.fits(bloc, size: 1, noun: ReferredNoun("alliance"), form: .definite))
  }
}
