import Entities
import Language
import Testing

@testable import Events

@Suite("What the clause around an act tells of it")
struct ClauseRuleTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }

  @Test("A summit that is called off is not held, and a truce that collapses not made")
  func calledOff() throws {
    let summit = TreeText(
      """
      Peru PROPN 4 nmod:poss
      's PART 1 case
      planned ADJ 4 amod
      summit NOUN 6 nsubj:pass
      was AUX 6 aux:pass
      called VERB 0 root call
      off ADP 6 compound:prt
      . PUNCT 6 punct
      """
    ).with(Trigger(3..<4, .consult, roles: [actor(0..<1)]))
    #expect(try events(summit).isEmpty)
    let truce = TreeText(
      """
      Peru PROPN 3 nmod:poss
      's PART 1 case
      truce NOUN 4 nsubj
      collapsed VERB 0 root collapse
      . PUNCT 4 punct
      """
    ).with(Trigger(2..<3, .concede, roles: [actor(0..<1)]))
    #expect(try events(truce).isEmpty)
  }

  @Test(
    "Troops that sail from a country are withdrawn, those that leave for it deployed",
    arguments: [("from", EventType.retreat), ("for", .mobilize)])
  func departing(preposition: String, type: EventType) throws {
    let tree = TreeText(
      """
      French ADJ 2 amod
      soldiers NOUNS 3 nsubj soldier
      left VERB 0 root leave
      \(preposition) ADP 5 case
      Chad PROPN 3 obl
      . PUNCT 3 punct
      """
    ).with(Trigger(2..<3, .mobilize, mode: "troops", roles: [actor(0..<2)]))
    #expect(try events(tree).first?.type == type)
  }

  @Test("What a parliament votes against is not done")
  func votedDown() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      voted VERB 0 root vote
      against SCONJ 4 mark
      leaving VERB 2 advcl leave
      ECOWAS PROPN 4 obj
      . PUNCT 2 punct
      """
    )
    for model in [EventStatus.occurred, .denied] {
      let trigger = Trigger(
        3..<4, .sanction, status: model, mode: "withdraw", roles: [actor(0..<1), recipient(4..<5)])
      #expect(try events(tree.with(trigger)).map(\.status) == [.denied])
    }
  }

  @Test(
    "“Congo” is Brazzaville’s where only its signs stand in the report",
    arguments: [("Brazzaville", "COG"), ("Kinshasa", "COD")])
  func congo(town: String, code: String) throws {
    let tree = TreeText(
      """
      Congo PROPN 2 nsubj
      criticised VERB 0 root criticise
      Peru PROPN 2 obj
      in ADP 5 case
      \(town) PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .accuse, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try events(tree).first?.actors.first?.entity.id == code)
  }

  @Test("Who accuses does not do what he accuses others of")
  func accused() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      accused VERB 0 root accuse
      Chile PROPN 2 obj
      of SCONJ 5 mark
      arming VERB 2 advcl arm
      rebels NOUNS 5 obj rebel
      . PUNCT 2 punct
      """
    ).with(Trigger(4..<5, .aid, roles: [actor(0..<1), actor(2..<3), recipient(5..<6)]))
    #expect(try events(tree).first?.actors.map(\.entity.country) == ["CHL"])
  }

  @Test("The subject of another clause is not whom it is done to")
  func otherSubject() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      said VERB 0 root say
      attackers NOUNS 4 nsubj attacker
      came VERB 2 ccomp come
      and CCONJ 6 cc
      criticised VERB 2 conj criticise
      Chile PROPN 6 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(5..<6, .accuse, roles: [actor(0..<1), recipient(2..<3), recipient(6..<7)]))
    #expect(try events(tree).first?.recipients.map(\.entity.country) == ["CHL"])
  }

  @Test("A recalled ambassador is a measure against the state he was sent to")
  func recalled() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      recalled VERB 0 root recall
      its PRON 2 obj
      ambassador NOUN 2 xcomp
      to ADP 6 case
      Chile PROPN 4 nmod
      , PUNCT 8 punct
      Ana PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<4, .sanction, mode: "withdraw", roles: [actor(0..<1), recipient(7..<8)]))
    let event = try #require(try events(tree).first)
    #expect(event.recipients.map(\.entity.country) == ["CHL"])
    #expect(event.mode.isEmpty)
  }

  @Test("Of a list behind one preposition all have the same part")
  func list() throws {
    let tree = TreeText(
      """
      China PROPN 2 nsubj
      signed VERB 0 root sign
      with ADP 4 case
      Bolivia PROPN 2 obl
      , PUNCT 6 punct
      Ecuador PROPN 4 conj
      and CCONJ 8 cc
      Peru PROPN 4 conj
      . PUNCT 2 punct
      """
    )
    var analysed = tree.analysis.sentences[0]
    analysed.names = [0, 3, 5, 7].map { NameSpan(tokens: $0..<$0 + 1, kind: .place) }
    let trigger = Trigger(
      1..<2, .support, roles: [actor(0..<1), recipient(3..<4), recipient(5..<6), actor(7..<8)])
    let settled = RoleConsistency.settle(trigger, in: analysed)
    #expect(settled.roles.filter { $0.role == .recipient }.map(\.tokens.lowerBound) == [3, 5, 7])
    #expect(settled.roles.filter { $0.role == .actor }.map(\.tokens.lowerBound) == [0])
  }

  @Test("Who is supplied with something gets it")
  func supplied() throws {
    let tree = TreeText(
      """
      China PROPN 2 nsubj
      supplied VERB 0 root supply
      Peru PROPN 2 obj
      with ADP 5 case
      boats NOUNS 2 obl boat
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .aid, roles: [actor(0..<1)]))
    #expect(try events(tree).first?.recipients.map(\.entity.country) == ["PER"])
  }

  @Test("To ask somebody to think again asks for no help")
  func asking() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      asked VERB 0 root ask
      Chile PROPN 2 obj
      to PART 5 mark
      think VERB 2 xcomp
      again ADV 5 advmod
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .request, mode: "assist", roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try events(tree).first?.mode == "")
  }
}
