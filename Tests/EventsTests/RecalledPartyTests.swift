import Entities
import Language
import Testing
import TimeAndPlace

@testable import Events

@Suite("Parties and places that a sentence leaves to the reader")
struct RecalledPartyTests {
  private let talks = """
    Peru PROPN 2 nsubj
    met VERB 0 root meet
    Chile PROPN 2 obj
    . PUNCT 2 punct

    Talks NOUNS 2 nsubj talk
    resumed VERB 0 root resume
    . PUNCT 2 punct
    """

  private func coding(_ implied: ImpliedProbability) throws -> Coding {
    var second = Trigger(0..<1, .consult)
    second.implied = implied
    return try Coding(
      TreeText(talks).with(Trigger(1..<2, .consult, roles: [actor(0..<1), recipient(2..<3)]))
        .with(second, sentence: 1))
  }

  @Test("Talks that resume are those of who talked before, and the reason says where they are named")
  func recalled() throws {
    let event = try #require(try coding(ImpliedProbability(actor: 0.9, recipient: 0.9)).events.last)
    #expect(event.sentence == 1)
    #expect(event.actors.map(\.entity.country) == ["PER"])
    #expect(event.recipients.map(\.entity.country) == ["CHL"])
    #expect(event.actors.map(\.words.text) == [""])
    #expect(event.actors.map(\.reason) == ["implied: named in sentence 0"])
  }

  @Test("Nobody is recalled where the model says that there is nobody to recall")
  func notImplied() throws {
    #expect(try coding(ImpliedProbability()).events.map(\.sentence) == [0])
  }

  @Test("Who overthrew a president is not recalled from the report's other acts")
  func overthrow() throws {
    let past = """


      Gabon PROPN 3 nmod:poss
      's PART 1 case
      president NOUN 5 nsubj:pass
      was AUX 5 aux:pass be
      overthrown VERB 0 root overthrow
      . PUNCT 5 punct
      """
    var second = Trigger(4..<5, .assault, roles: [recipient(0..<3)])
    second.implied = ImpliedProbability(actor: 0.9)
    let first = Trigger(1..<2, .consult, roles: [actor(0..<1), recipient(2..<3)])
    let meeting = "Peru PROPN 2 nsubj\nmet VERB 0 root meet\nChile PROPN 2 obj\n. PUNCT 2 punct"
    let coding = try Coding(TreeText(meeting + past).with(first).with(second, sentence: 1))
    #expect(try #require(coding.events.last).actors.isEmpty)
  }

  @Test("None of many is recalled for an act told for the first time")
  func manyToChooseFrom() throws {
    let pairs = [("Peru", "Chile"), ("Ghana", "Togo"), ("Japan", "Nepal"), ("Oman", "Jordan")]
    let meetings = pairs.map {
      "\($0) PROPN 2 nsubj\nmet VERB 0 root meet\n\($1) PROPN 2 obj\n. PUNCT 2 punct"
    }
    let proposal = "Finland PROPN 2 nsubj\nobjected VERB 0 root object\n. PUNCT 2 punct"
    var tree = TreeText((meetings + [proposal]).joined(separator: "\n\n"))
    for sentence in pairs.indices {
      tree = tree.with(Trigger(1..<2, .consult, roles: [actor(0..<1), recipient(2..<3)]), sentence: sentence)
    }
    var objection = Trigger(1..<2, .reject, roles: [actor(0..<1)])
    objection.implied = ImpliedProbability(recipient: 0.9)
    let event = try #require(try Coding(tree.with(objection, sentence: pairs.count)).events.last)
    #expect(event.type == .reject)
    #expect(event.recipients.isEmpty)
  }

  @Test("A planned visit to a capital is paid to its state")
  func visited() throws {
    let tree = TreeText(
      """
      Ministers NOUNS 4 nsubj minister
      from ADP 3 case
      Peru PROPN 1 nmod
      visit VERB 0 root
      Santiago PROPN 4 obj
      . PUNCT 4 punct
      """
    ).with(
      Trigger(
        3..<4, .agree, status: .planned,
        roles: [actor(0..<3), RoleSpan(role: .place, tokens: 4..<5)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.recipients.map(\.entity.country) == ["CHL"])
  }

  @Test("What arms are supplied to is given to, whatever the model marks it as")
  func givenTo() throws {
    let tree = TreeText(
      """
      Brazil PROPN 2 nsubj
      agreed VERB 0 root agree
      to PART 4 mark
      supply VERB 2 xcomp
      rice NOUN 4 obj
      to ADP 7 case
      Haiti PROPN 4 obl
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .agree, roles: [actor(0..<1), actor(6..<7)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.actors.map(\.entity.country) == ["BRA"])
    #expect(event.recipients.map(\.entity.country) == ["HTI"])
  }

  @Test("Arms go to the force, not to who formed it, however the tree hangs")
  func formedBy() throws {
    let tree = TreeText(
      """
      Brazil PROPN 3 nsubj
      has AUX 3 aux have
      agreed VERB 0 root agree
      to PART 5 mark
      supply VERB 3 xcomp
      training NOUN 5 obj
      to ADP 10 case
      Haitian ADJ 10 amod
      police ADJ 10 amod
      forces NOUNS 6 nmod force
      led VERB 6 acl lead
      by ADP 13 case
      Kenya PROPN 11 obl
      . PUNCT 3 punct
      """
    ).with(Trigger(2..<3, .agree, roles: [actor(0..<1), recipient(12..<13)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.recipients.map(\.entity.country) == ["HTI"])
  }

  @Test("Nobody is blamed for force because they came up before")
  func nobodyBlamed() throws {
    let told = """
      Peru PROPN 2 nsubj
      met VERB 0 root meet
      Chile PROPN 2 obj
      . PUNCT 2 punct

      Gunmen NOUNS 2 nsubj:pass gunman
      died VERB 0 root die
      . PUNCT 2 punct
      """
    var force = Trigger(1..<2, .assault, roles: [recipient(0..<1)])
    force.implied = ImpliedProbability(actor: 0.9)
    let events = try Coding(
      TreeText(told).with(Trigger(1..<2, .consult, roles: [actor(0..<1), recipient(2..<3)]))
        .with(force, sentence: 1)
    ).events
    #expect(events.last?.type == .assault)
    #expect(events.last?.actors.isEmpty == true)
  }

  @Test("A participle's doer is that of the act before it")
  func participle() throws {
    let tree = TreeText(
      """
      Rwanda PROPN 2 nsubj
      left VERB 0 root leave
      ECCAS PROPN 2 obj
      , PUNCT 5 punct
      accusing VERB 3 acl accuse
      the DET 7 det
      bloc NOUN 5 obj
      of ADP 9 case
      bias NOUN 5 obl
      . PUNCT 2 punct
      """)
    var accusing = Trigger(4..<5, .accuse, roles: [actor(2..<3), recipient(2..<3)])
    accusing.implied = ImpliedProbability(actor: 0.1)
    let events = try Coding(
      tree.with(
        Trigger(1..<2, .sanction, mode: "withdraw", roles: [actor(0..<1), recipient(2..<3)]), accusing)
    ).events
    #expect(events.count == 2)
    accusing.roles = [recipient(2..<3)]
    let other = try Coding(
      tree.with(
        Trigger(1..<2, .sanction, mode: "withdraw", roles: [actor(0..<1), recipient(2..<3)]), accusing)
    ).events
    #expect(other.last?.actors.map(\.entity.country) == ["RWA"])
  }

  @Test("Police and protesters of one country meet in it: the place has no name, for none is told")
  func domestic() throws {
    let tree = TreeText(
      """
      Kenyan ADJ 2 amod
      police NOUN 3 nsubj
      beat VERB 0 root
      Kenyan ADJ 5 amod
      students NOUNS 3 obj student
      . PUNCT 3 punct
      """
    ).with(Trigger(2..<3, .assault, roles: [actor(0..<2), recipient(3..<5)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.place?.country == "KEN")
    #expect(event.place?.name == "")
  }
}
