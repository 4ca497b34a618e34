import Entities
import Language
import Testing

@testable import Events

@Suite("Words that seem to have a part in an act, and have none")
struct NoPartTests {
  private func events(_ tree: TreeText) throws -> [Event] { try Coding(tree).events }

  @Test("Who stands in what is denied is not whom it is denied to; a charge is denied to who makes it")
  func deniedContent() throws {
    func recipients(_ noun: String, _ lemma: String) throws -> [String]? {
      try events(
        TreeText(
          """
          Peru PROPN 2 nsubj
          denied VERB 0 root deny
          \(noun) NOUNS 2 obj \(lemma)
          by ADP 5 case
          Chile PROPN 3 nmod
          . PUNCT 2 punct
          """
        ).with(Trigger(1..<2, .reject, roles: [actor(0..<1), recipient(4..<5)]))
      ).first?.recipients.filter { !$0.words.text.isEmpty }.map(\.entity.id)
    }
    #expect(try recipients("claims", "claim") == ["CHL"])
    #expect(try recipients("incursions", "incursion") == [])
  }

  @Test("“US” before a sum of money is nobody")
  func money() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      pledged VERB 0 root pledge
      US$ SYM 4 nmod
      5m NUM 2 obj
      . PUNCT 2 punct
      """)
    var glued = tree
    let at = glued.analysis.sentences[0].tokens[2].range.lowerBound
    glued.analysis.sentences[0].tokens.replaceSubrange(
      2..<3,
      with: [
        Token(text: "US", range: at..<at + 2, upos: "PROPN", lemma: "us", head: 3, relation: "nmod"),
        Token(text: "$", range: at + 2..<at + 3, upos: "SYM", lemma: "$", head: 3, relation: "nmod"),
      ])
    let coded = glued.with(Trigger(1..<2, .agree, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try events(coded).first?.recipients.contains { $0.entity.id == "USA" } == false)
  }

  @Test("A plan that is dropped is no promise")
  func dropped() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      dropped VERB 0 root drop
      the DET 4 det
      plan NOUN 2 obj plan
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<4, .agree, roles: [actor(0..<1)]))
    #expect(try events(tree).isEmpty)
  }

  @Test("What the reporter makes of a meeting is no support; what somebody says of it may be")
  func milestone() throws {
    func count(_ mark: String) throws -> Int {
      try events(
        TreeText(
          """
          \(mark) PUNCT 4 punct
          Peru PROPN 4 nmod:poss
          's PART 2 case
          visit NOUN 5 nsubj
          marks VERB 0 root mark
          a DET 7 det
          step NOUN 5 obj step
          . PUNCT 5 punct
          """
        ).with(Trigger(6..<7, .support, roles: [actor(1..<2)]))
      ).count
    }
    #expect(try count("-") == 0)
    #expect(try count("“") == 1)
  }

  @Test("Mercenaries that are deployed are no troops")
  func mercenaries() throws {
    let tree = TreeText(
      """
      Mercenaries NOUNS 2 nsubj mercenary
      deployed VERB 0 root deploy
      to ADP 4 case
      Chad PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .mobilize, mode: "troops", roles: [actor(0..<1)]))
    #expect(try events(tree).first?.mode == "militia")
  }
}
