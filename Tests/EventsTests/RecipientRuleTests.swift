import Entities
import Language
import Testing

@testable import Events

@Suite("Who is no recipient though he seems one")
struct RecipientRuleTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }

  @Test("For whom something is demanded is not whom it is demanded of")
  func beneficiaries() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      demanded VERB 0 root demand
      compensation NOUN 2 obj
      for ADP 5 case
      Chile PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .request, roles: [actor(0..<1), recipient(4..<5)]))
    #expect(try events(tree).allSatisfy { $0.recipients.isEmpty || $0.recipients[0].words.text.isEmpty })
  }

  @Test("Whom one calls on to go is asked, behind “for” too")
  func asked() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      called VERB 0 root call
      for ADP 4 case
      Chile PROPN 6 nsubj
      to PART 6 mark
      leave VERB 2 advcl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .request, roles: [actor(0..<1), recipient(3..<4)]))
    #expect(try events(tree).first?.recipients.map(\.entity.country) == ["CHL"])
  }

  @Test("What one seeks to do oneself is an aim and no demand")
  func aims() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      sought VERB 0 root seek
      to PART 4 mark
      strengthen VERB 2 xcomp
      ties NOUNS 4 obj tie
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .request, roles: [actor(0..<1)]))
    #expect(try events(tree).isEmpty)
  }

  @Test("Who dies does it to nobody")
  func dying() throws {
    let tree = TreeText(
      """
      Chileans PROPN 2 nsubj
      died VERB 0 root die
      with ADP 4 case
      Peruvians PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .assault, roles: [recipient(0..<1), actor(3..<4)]))
    let event = try #require(try events(tree).first)
    #expect(event.actors.isEmpty && Set(event.recipients.map(\.entity.country)) == ["CHL", "PER"])
  }
}
