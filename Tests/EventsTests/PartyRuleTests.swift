import Entities
import Language
import Testing

@testable import Events

@Suite("Who has which part in an act")
struct PartyRuleTests {
  private func only(_ tree: TreeText) throws -> Event { try #require(try Coding(tree).events.first) }

  @Test("Whom one urges to do something is to do it")
  func urged() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      urged VERB 0 root urge
      Chile PROPN 2 obj
      to PART 5 mark
      lift VERB 2 xcomp
      a DET 7 det
      curfew NOUN 5 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(4..<5, .concede, status: .possible))
    #expect(try only(tree).actors.map(\.entity.country) == ["CHL"])
  }

  @Test("Whom one calls on is to act, behind its preposition too")
  func calledOn() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      called VERB 0 root call
      on ADP 4 case
      Chile PROPN 2 obl
      to PART 6 mark
      apologise VERB 2 xcomp
      . PUNCT 2 punct
      """
    ).with(Trigger(5..<6, .concede, status: .possible))
    #expect(try only(tree).actors.map(\.entity.country) == ["CHL"])
  }

  @Test("What one wants to do one does oneself")
  func wanted() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      decided VERB 0 root decide
      to PART 4 mark
      condemn VERB 2 xcomp
      Chile PROPN 4 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(3..<4, .accuse, roles: [recipient(4..<5)]))
    #expect(try only(tree).actors.map(\.entity.country) == ["PER"])
  }

  @Test("A proposal is made by whose name stands before it or behind its “by”")
  func proposals() throws {
    let before = TreeText(
      """
      Peruvian ADJ 2 amod
      proposals NOUNS 4 nsubj proposal
      were AUX 4 cop be
      ready ADJ 0 root
      . PUNCT 4 punct
      """
    ).with(Trigger(1..<2, .request))
    #expect(try only(before).actors.map(\.entity.country) == ["PER"])
    let behind = TreeText(
      """
      Proposals NOUNS 5 nsubj proposal
      by ADP 3 case
      Chile PROPN 1 nmod
      were AUX 5 cop be
      ready ADJ 0 root
      . PUNCT 5 punct
      """
    ).with(Trigger(0..<1, .request))
    #expect(try only(behind).actors.map(\.entity.country) == ["CHL"])
  }

  @Test("Whom a meeting is with is met, when nobody else is named")
  func meetingWith() throws {
    let tree = TreeText(
      """
      A DET 2 det
      meeting NOUN 6 nsubj
      with ADP 4 case
      Chile PROPN 2 nmod
      was AUX 6 aux be
      planned VERB 0 root plan
      . PUNCT 6 punct
      """
    ).with(Trigger(1..<2, .consult, roles: [actor(3..<4)]))
    let event = try only(tree)
    #expect(event.actors.isEmpty)
    #expect(event.recipients.map(\.entity.country) == ["CHL"])
  }

  @Test("Two organs of one state may act on each other; a state alone does nothing to itself")
  func ownState() {
    let state = Entity(id: "PER", name: "Peru", kind: .state, country: "PER", sector: "GOV")
    func party(_ words: String, _ start: Int, _ entity: Entity) -> Party {
      Party(words: Evidence(text: words, start: start, end: start + words.count), entity: entity)
    }
    let actors = [party("the central government", 0, state)]
    var local = [party("the local government", 40, state)]
    #expect(!OwnRecipients.remove(from: &local, actors: actors, type: .aid))
    #expect(local.count == 1)
    var named = [party("Peru", 40, state)]
    #expect(OwnRecipients.remove(from: &named, actors: actors, type: .aid))
    #expect(named.isEmpty)
    local = [party("the local government", 40, state)]
    #expect(OwnRecipients.remove(from: &local, actors: actors, type: .assault))
  }
}

@Suite("Choices among parties to recall")
struct RecallChoiceTests {
  private func state(_ code: String) -> Party {
    Party(
      words: Evidence(text: code, start: 0, end: 3),
      entity: Entity(id: code, name: code, kind: .state, country: code, sector: "GOV"))
  }

  @Test("A party is a choice once, however often it is named")
  func once() {
    var choices = RecallChoices()
    choices.add([state("PER")], because: "first")
    choices.add([state("PER")], because: "second")
    choices.add([state("PER"), state("CHL")], because: "third")
    #expect(choices.choices.map(\.keys) == [["PER"], ["CHL", "PER"]])
    #expect(choices.choices[0].unit[0].reason == "implied: first")
  }

  @Test("A fact counts for the part of a unit that it is true of")
  func parts() {
    var choices = RecallChoices()
    choices.add([state("PER")], because: "")
    choices.add([state("PER"), state("CHL")], because: "")
    choices.note(.isHome, ["PER"])
    #expect(choices.choices.map { $0.facts[RecallFact.isHome.rawValue] } == [1, 0.5])
    choices.note(.sameLast, ["CHL", "PER"])
    #expect(choices.choices.map { $0.facts[RecallFact.sameLast.rawValue] } == [0.5, 1])
  }

  @Test("Every group of acts has a weight for every fact on both sides")
  func weights() {
    for group in RecallGroup.allCases {
      for side in [RecalledParties.Side.actor, .recipient] {
        #expect(RecallWeights.weights(of: side, group).count == RecallFact.allCases.count)
      }
    }
  }

  @Test("The same act told before counts more than anything else")
  func sameAct() throws {
    let talks = """
      Peru PROPN 2 nsubj
      hit VERB 0 root
      Chile PROPN 2 obj
      . PUNCT 2 punct

      The DET 2 det
      attack NOUN 3 nsubj
      ended VERB 0 root end
      . PUNCT 3 punct
      """
    let events = try Coding(
      TreeText(talks).with(Trigger(1..<2, .assault, roles: [actor(0..<1), recipient(2..<3)]))
        .with(Trigger(1..<2, .assault, roles: []), sentence: 1)
    ).events
    #expect(events.map(\.sentence) == [0])
  }
}
