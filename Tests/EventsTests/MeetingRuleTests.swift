import Entities
import Language
import Testing

@testable import Events

@Suite("Visits, talks, foundings and forces: who has which part")
struct MeetingRuleTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }
  private func recipients(_ event: Event?) -> [String]? { event?.recipients.map(\.entity.id) }

  @Test("What is agreed in a summit is one act, and the summit another")
  func occasion() throws {
    func count(_ preposition: String) throws -> Int {
      try events(
        TreeText(
          """
          Peru PROPN 4 nsubj
          and CCONJ 3 cc
          Chile PROPN 1 conj
          agreed VERB 0 root agree
          \(preposition) ADP 6 case
          talks NOUNS 4 obl talk
          . PUNCT 4 punct
          """
        ).with(
          Trigger(3..<4, .agree, roles: [actor(0..<1), actor(2..<3)]),
          Trigger(5..<6, .consult, roles: [actor(0..<1), actor(2..<3)]))
      ).count
    }
    #expect(try count("during") == 2)
    #expect(try count("to") == 1)
  }

  @Test("What stands behind an infinitive is whom it is done to, though the tree has it as its subject")
  func misreadObject() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      continues VERB 0 root continue
      to PART 4 mark
      bomb VERB 2 xcomp bomb
      Chile PROPN 4 nsubj
      . PUNCT 2 punct
      """
    ).with(Trigger(3..<4, .assault, roles: [actor(0..<1)]))
    #expect(try recipients(events(tree).first) == ["CHL"])
  }

  @Test("What was founded did not found itself, and nobody named founded it")
  func foundedAlone() throws {
    let tree = TreeText(
      """
      ECOWAS PROPN 2 nsubj
      formed VERB 0 root form
      in ADP 4 case
      1975 NUM 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .support))
    let event = try #require(try events(tree).first)
    #expect(event.actors.isEmpty)
    #expect(recipients(event) == ["IGO:ECOWAS"])
  }

  @Test("How many a force has is no raising of troops")
  func sizeOnly() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      has VERB 0 root have
      5,000 NUM 4 nummod
      soldiers NOUNS 2 obj soldier
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .mobilize, mode: "troops", roles: [actor(0..<1)]))
    let coding = try Coding(tree)
    #expect(coding.events.isEmpty)
    #expect(
      coding.coded.outcomes.map(\.reason) == [.noAct(trigger: "has", type: .mobilize)])
  }

  @Test("Talks have those who hold them, beside whom the model marks")
  func owners() throws {
    let tree = TreeText(
      """
      Peru PROPN 3 nmod:poss
      's PART 1 case
      talks NOUNS 5 nsubj talk
      Chile PROPN 5 obl
      ended VERB 0 root end
      . PUNCT 5 punct
      """
    ).with(Trigger(2..<3, .consult, roles: [actor(3..<4)]))
    #expect(try events(tree).first?.actors.map(\.entity.id) == ["PER", "CHL"])
  }

  @Test("A joint force that is launched is who is raised; whom it is to fight has no part in that")
  func launch() throws {
    let tree = TreeText(
      """
      Peru PROPN 4 nsubj
      and CCONJ 3 cc
      Chile PROPN 1 conj
      hailed VERB 0 root hail
      the DET 6 det
      launch NOUN 4 obj launch
      of ADP 10 case
      the DET 10 det
      joint ADJ 10 amod
      force NOUN 6 nmod force
      that PRON 12 nsubj
      fights VERB 10 acl:relcl fight
      Ecuador PROPN 12 obj
      . PUNCT 4 punct
      """
    ).with(Trigger(5..<6, .mobilize, roles: [recipient(12..<13)]))
    let event = try #require(try events(tree).first)
    #expect(event.actors.allSatisfy(\.entity.isJointForce) && !event.actors.isEmpty)
    #expect(event.recipients.isEmpty)
  }

  @Test("Forces that go to one country, “followed by” another, are in both")
  func followed() throws {
    let tree = TreeText(
      """
      French ADJ 2 amod
      troops NOUNS 3 nsubj troop
      deployed VERB 0 root deploy
      to ADP 5 case
      Chad PROPN 3 obl
      , PUNCT 7 punct
      followed VERB 3 advcl follow
      by ADP 9 case
      Niger PROPN 7 obl
      . PUNCT 3 punct
      """)
    #expect(
      try Coding(tree).facts.sorted() == [
        "French armed forces — present in — Chad", "French armed forces — present in — Niger",
      ])
  }

  @Test("Hosts of a visit are of the country that is visited, not the guests’ own")
  func hosts() throws {
    let tree = TreeText(
      """
      Peru PROPN 3 nmod:poss
      's PART 1 case
      president NOUN 4 nsubj president
      visited VERB 0 root visit
      Santiago PROPN 4 obj
      as SCONJ 9 mark
      Lima PROPN 9 nsubj
      the DET 9 det
      hopes VERB 4 advcl hope
      . PUNCT 4 punct
      """
    ).with(
      Trigger(
        3..<4, .consult, mode: "visit",
        roles: [actor(0..<3), recipient(6..<7), RoleSpan(role: .place, tokens: 4..<5)]))
    #expect(try recipients(events(tree).first) == ["CHL"])
  }
}
