import Entities
import Language
import Testing

@testable import Events

@Suite("Parties of clauses inside the sentence of an act")
struct NestedPartyTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }

  @Test("Whom a state is threatened with having back is not threatened")
  func reinstated() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      threatened VERB 0 root threaten
      to PART 4 mark
      restore VERB 2 xcomp
      Chile PROPN 4 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .threaten, roles: [actor(0..<1), recipient(4..<5)]))
    #expect(try events(tree).flatMap(\.recipients).filter { $0.entity.country == "CHL" }.isEmpty)
  }

  @Test("That somebody declined to comment is no refusal")
  func silence() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      declined VERB 0 root decline
      to PART 4 mark
      comment VERB 2 xcomp
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .reject, roles: [actor(0..<1)]))
    #expect(try events(tree).isEmpty)
  }

  @Test("A demand that was declined stays a refusal")
  func refusal() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      declined VERB 0 root decline
      to PART 4 mark
      help VERB 2 xcomp
      Chile PROPN 4 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .reject, roles: [actor(0..<1), recipient(4..<5)]))
    #expect(try events(tree).map(\.type) == [.reject])
  }

  @Test("Forces that deploy to one state, followed by another, go to both")
  func followed() throws {
    let tree = TreeText(
      """
      France PROPN 2 nsubj
      deployed VERB 0 root deploy
      to ADP 4 case
      Peru PROPN 2 obl
      , PUNCT 6 punct
      followed VERB 2 advcl follow
      by ADP 8 case
      Chile PROPN 6 obl
      . PUNCT 2 punct
      """
    ).with(
      Trigger(1..<2, .mobilize, roles: [actor(0..<1), recipient(3..<4)]),
      Trigger(5..<7, .mobilize, roles: [actor(7..<8)]))
    // Whether the states are recipients or actors, there is one act.
    #expect(try events(tree).count == 1)
  }
}
