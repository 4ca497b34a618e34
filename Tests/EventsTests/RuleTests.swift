import Entities
import Language
import Reports
import Testing

@testable import Events

@Suite("What the codebook makes of a trigger")
struct RuleTests {
  @Test("What is agreed to is no second event")
  func agreeingToHelp() throws {
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
    ).with(
      Trigger(1..<2, .agree, roles: [actor(0..<1)]),
      Trigger(3..<4, .aid, 0.7, status: .planned, roles: [actor(0..<1), recipient(6..<7)]))
    let events = try Coding(tree).events
    #expect(events.count == 1)
    #expect(events.first?.type == .agree)
    #expect(events.first?.status == .occurred)
    #expect(events.first?.recipients.map(\.entity.country) == ["HTI"])
  }

  @Test("Who recalls that something was does nothing by it")
  func recalling() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      recalled VERB 0 root recall
      that SCONJ 6 mark
      Chile PROPN 6 nsubj
      had AUX 6 aux
      agreed VERB 2 ccomp agree
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .sanction, roles: [actor(0..<1)]))
    #expect(try Coding(tree).events.isEmpty)
  }

  @Test("A notice of withdrawal is the withdrawal, and is told once")
  func notice() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      signed VERB 0 root sign
      the DET 4 det
      notice NOUN 2 obj
      of ADP 6 case
      withdrawal NOUN 4 nmod
      . PUNCT 2 punct
      """
    ).with(
      Trigger(1..<2, .support, roles: [actor(0..<1)]),
      Trigger(5..<6, .retreat, 0.6, mode: "withdraw", roles: [actor(0..<1)]))
    #expect(try Coding(tree).events.map(\.type) == [.retreat])
  }

  @Test("A meeting to come is AGREE, planned")
  func meetingToCome() throws {
    let tree = TreeText(
      """
      Peru PROPN 3 nsubj
      will AUX 3 aux
      host VERB 0 root
      Chile PROPN 3 obj
      . PUNCT 3 punct
      """
    ).with(
      Trigger(2..<3, .consult, status: .planned, mode: "visit", roles: [actor(0..<1), recipient(3..<4)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.type == .agree)
    #expect(event.mode == "")
    #expect(event.status == .planned)
  }

  @Test("Leaving an organisation is SANCTION; leaving a town is RETREAT")
  func leaving() throws {
    func event(_ place: String, _ upos: String) throws -> Event? {
      let tree = TreeText(
        """
        Rwanda PROPN 2 nsubj
        withdrew VERB 0 root withdraw
        from ADP 4 case
        \(place) \(upos) 2 obl
        . PUNCT 2 punct
        """
      ).with(Trigger(1..<2, .retreat, mode: "withdraw", roles: [actor(0..<1)]))
      return try Coding(tree).events.first
    }
    let left = try #require(try event("ECCAS", "PROPN"))
    #expect(left.type == .sanction)
    #expect(left.mode == "withdraw")
    #expect(left.recipients.map(\.entity.sector) == ["IGO"])
    #expect(try event("Goma", "PROPN")?.type == .retreat)
  }

  @Test("Who has seen a coup has not made it")
  func undergone() throws {
    let tree = TreeText(
      """
      Gabon PROPN 3 nsubj
      has AUX 3 aux have
      seen VERB 0 root see
      coups NOUNS 3 obj coup
      . PUNCT 3 punct
      """
    ).with(Trigger(3..<4, .assault, roles: [actor(0..<1)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.actors.isEmpty)
    #expect(event.recipients.map(\.entity.country) == ["GAB"])
  }

  @Test("An event without anybody politically relevant is not coded, and the reason is told")
  func nobody() throws {
    let tree = TreeText(
      """
      Talks NOUNS 2 nsubj talk
      resumed VERB 0 root resume
      . PUNCT 2 punct
      """
    ).with(Trigger(0..<1, .consult))
    let coded = try Coding(tree).coded
    #expect(coded.events.isEmpty)
    #expect(coded.outcomes.first?.reason == .noParty(trigger: "Talks", type: .consult))
    #expect(coded.summary == "1 sentence read, none reports an event")
  }

  @Test("What is not the report's own text is kept and not coded, and the reason is told")
  func aside() throws {
    var tree = TreeText(
      """
      Ghana PROPN 2 nsubj
      accused VERB 0 root accuse
      Chad PROPN 2 obj
      """
    ).with(Trigger(1..<2, .accuse, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try Coding(tree).coded.summary == "1 sentence read, 1 of them reports 1 event")
    tree.report.sentences[0].isCoded = false
    let coded = try Coding(tree).coded
    #expect(coded.events.isEmpty)
    #expect(coded.outcomes.map(\.reason) == [.notReportText])
    #expect(
      coded.summary
        == "0 sentences read (1 more kept aside: captions, links and the like), none reports an event")
  }

  @Test(
    "The reasons are words for a person",
    arguments: [
      (Outcome.Reason.noTrigger, "no word states an act of one of the sixteen types"),
      (.notReportText, "not the report's own text: kept, not coded"),
      (
        .belowThreshold(trigger: "frowned", type: .accuse, confidence: 0.236),
        "“frowned” might be ACCUSE, but only with confidence 0.24"
      ),
      (
        .noParty(trigger: "Talks", type: .consult),
        "“Talks” would be CONSULT, but nobody politically relevant does it or has it done to them"
      ),
      (
        .opinion(trigger: "warned", type: .threaten),
        "“warned” would be THREATEN, but it is the view of an analyst or a journalist"
      ),
      (
        .noAct(trigger: "have", type: .mobilize),
        "“have” would be MOBILIZE, but it tells an aim, a remark or a state of things, no act"
      ),
    ])
  func explanations(reason: Outcome.Reason, words: String) {
    #expect(Outcome(sentence: 0, reason: reason).explanation == words)
  }

  @Test("A trigger that is too unsure is told with its confidence")
  func unsure() throws {
    let tree = TreeText(
      """
      Ghana PROPN 2 nsubj
      frowned VERB 0 root frown
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .accuse, 0.2, roles: [actor(0..<1)]))
    #expect(
      try Coding(tree).coded.outcomes.first?.reason
        == .belowThreshold(trigger: "frowned", type: .accuse, confidence: 0.2))
  }

  @Test("A role never cuts a name in two")
  func wholeName() {
    let tree = TreeText(
      """
      President PROPN 3 compound
      Adama PROPN 3 flat
      Barrow PROPN 4 nsubj
      resigned VERB 0 root resign
      """)
    #expect(RoleSpanFitting.fit([0..<2], in: tree.analysis.sentences[0]) == [0..<3])
  }

  @Test("The attack told again has the parties of its first telling")
  func toldAgain() throws {
    var tree = TreeText(
      """
      Boko PROPN 3 nsubj
      Haram PROPN 1 flat
      attacked VERB 0 root attack
      Chad PROPN 3 obj
      . PUNCT 3 punct

      The DET 2 det the
      attack NOUN 4 nsubj
      was AUX 4 cop be
      deadly ADJ 0 root
      in ADP 6 case
      Chad PROPN 2 nmod
      . PUNCT 4 punct
      """)
    tree = tree.with(Trigger(2..<3, .assault, roles: [actor(0..<2), recipient(3..<4)]))
    tree = tree.with(Trigger(1..<2, .assault, roles: [recipient(5..<6)]), sentence: 1)
    let events = try Coding(tree).events
    #expect(events.count == 2)
    #expect(events.last?.actors.map(\.entity.name) == ["Boko Haram"])
    #expect(events.last?.actors.first?.reason == "implied: named in sentence 0")
  }

  @Test("Types, quads and scores agree in sign", arguments: EventType.allCases)
  func scores(_ type: EventType) {
    let cooperative = type.quad == .verbalCooperation || type.quad == .materialCooperation
    #expect(cooperative == (type.score > 0))
    #expect(abs(type.score) <= 10)
  }
}

@Suite("Parties that contradict one another")
struct RoleConsistencyTests {
  @Test("What is marked as actor and as recipient is what it is more surely")
  func overlap() throws {
    let tree = TreeText(
      """
      Chad PROPN 2 nsubj
      expelled VERB 0 root expel
      France PROPN 2 obj
      and CCONJ 5 cc
      Belgium PROPN 3 conj
      . PUNCT 2 punct
      """
    ).with(
      Trigger(
        1..<2, .sanction,
        roles: [
          actor(0..<1), RoleSpan(role: .actor, tokens: 4..<5, confidence: 0.5), recipient(2..<3),
          RoleSpan(role: .recipient, tokens: 4..<5, confidence: 0.8),
        ]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.actors.map(\.entity.country) == ["TCD"])
    #expect(event.recipients.map(\.entity.country) == ["FRA", "BEL"])
  }

  @Test("A list of which two members are marked is marked whole")
  func list() throws {
    let tree = TreeText(
      """
      Peru PROPN 7 nsubj
      , PUNCT 3 punct
      Chile PROPN 1 conj
      and CCONJ 5 cc
      Ecuador PROPN 1 conj
      have AUX 7 aux
      left VERB 0 root leave
      Unasur PROPN 7 obj
      . PUNCT 7 punct
      """
    ).naming(0..<1, .place).naming(2..<3, .place).naming(4..<5, .place).with(
      Trigger(6..<7, .sanction, mode: "withdraw", roles: [actor(2..<3), actor(4..<5), recipient(7..<8)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(Set(event.actors.map(\.entity.country)) == ["PER", "CHL", "ECU"])
  }

  @Test("A state is no party beside its own minister")
  func stateOfMinister() throws {
    let tree = TreeText(
      """
      Kenya PROPN 3 nmod:poss
      's PART 1 case
      president NOUN 4 nsubj
      visited VERB 0 root visit
      Rwanda PROPN 4 obj
      . PUNCT 4 punct
      """
    ).with(
      Trigger(3..<4, .consult, mode: "visit", roles: [actor(0..<1), actor(0..<3), recipient(4..<5)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.actors.count == 1)
  }

  @Test("A deal between three has all three as its parties")
  func between() throws {
    let tree = TreeText(
      """
      The DET 2 det
      signing NOUN 8 nsubj
      of ADP 5 case
      the DET 5 det
      pact NOUN 2 nmod
      by ADP 7 case
      Peru PROPN 2 nmod
      deepens VERB 0 root deepen
      ties NOUNS 8 obj tie
      between ADP 11 case
      Peru PROPN 9 nmod
      , PUNCT 13 punct
      Chile PROPN 11 conj
      and CCONJ 15 cc
      Ecuador PROPN 11 conj
      . PUNCT 8 punct
      """
    ).with(Trigger(1..<2, .support, roles: [actor(6..<7)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(Set(event.actors.map(\.entity.country)) == ["PER", "CHL", "ECU"])
  }

  @Test("What is provided to a force is given to it, wherever the tree hangs it")
  func gift() throws {
    let tree = TreeText(
      """
      Turkey PROPN 2 nsubj
      provided VERB 0 root provide
      boats NOUNS 2 obj boat
      and CCONJ 5 cc
      training NOUN 3 conj
      to ADP 7 case
      Somalia PROPN 5 nmod
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .aid, roles: [actor(0..<1)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.recipients.map(\.entity.country) == ["SOM"])
  }

  @Test("Who seizes power at home does it to nobody that the sentence happens to name")
  func seizedPower() throws {
    var seized = Trigger(2..<3, .assault, roles: [actor(0..<1), recipient(0..<1)])
    seized.implied = ImpliedProbability(actor: 0, recipient: 0.5)
    let tree = TreeText(
      """
      Chad PROPN 3 nsubj
      has AUX 3 aux
      seized VERB 0 root seize
      power NOUN 3 obj
      and CCONJ 6 cc
      courts VERB 3 conj court
      Russia PROPN 6 obj
      . PUNCT 3 punct
      """
    ).with(seized)
    let event = try #require(try Coding(tree).events.first)
    #expect(event.recipients.isEmpty)
  }

  @Test("An act of nobody named of which the model is not sure is left out, and the reason given")
  func doubtful() throws {
    var first = Trigger(1..<2, .assault, roles: [actor(0..<1), recipient(2..<3)])
    first.implied = ImpliedProbability(actor: 0.9, recipient: 0.9)
    var second = Trigger(1..<2, .assault, 0.3)
    second.implied = ImpliedProbability(actor: 0.9, recipient: 0.9)
    let tree = TreeText(
      """
      Chad PROPN 2 nsubj
      shelled VERB 0 root shell
      Libya PROPN 2 obj
      . PUNCT 2 punct

      Jihadist ADJ 2 amod
      violence NOUN 3 nsubj
      grows VERB 0 root grow
      . PUNCT 3 punct
      """
    ).with(first).with(second, sentence: 1)
    let coded = try Coding(tree).coded
    #expect(coded.events.map(\.sentence) == [0])
    #expect(
      coded.outcomes.last?.reason
        == .belowThreshold(trigger: "violence", type: .assault, confidence: 0.3))
  }

  @Test("No country is a party, and neither is what it is listed with")
  func nobody() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      rejected VERB 0 root reject
      no DET 4 det
      country NOUN 2 obj
      or CCONJ 6 cc
      group NOUN 4 conj
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .reject, roles: [actor(0..<1), recipient(3..<4), recipient(5..<6)]))
    #expect(try Coding(tree).events.flatMap(\.recipients).filter { !$0.words.text.isEmpty }.isEmpty)
  }

  @Test("To found an alliance is no break with it, nor with another that stands by")
  func founding() throws {
    let tree = TreeText(
      """
      Mali PROPN 2 nsubj
      formed VERB 0 root form
      NATO PROPN 2 obj
      to PART 5 mark
      offset VERB 2 advcl offset
      ECOWAS PROPN 5 obj
      . PUNCT 2 punct
      """
    ).with(
      Trigger(1..<2, .sanction, roles: [actor(0..<1), recipient(2..<3), recipient(5..<6)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.type == .support)
    #expect(event.recipients.map(\.entity.name) == ["NATO"])
  }

  @Test("Partnerships are sought for oneself")
  func seeking() throws {
    let tree = TreeText(
      """
      Mali PROPN 2 nsubj
      seeks VERB 0 root seek
      partnerships NOUNS 2 obj partnership
      with ADP 5 case
      Russia PROPN 3 nmod
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .request, roles: [actor(0..<1), recipient(4..<5)]))
    #expect(try Coding(tree).events.isEmpty)
  }

  @Test("Who is sent to help is not who is helped")
  func sending() throws {
    let tree = TreeText(
      """
      Russia PROPN 2 nsubj
      sends VERB 0 root send
      mercenaries NOUNS 2 obj mercenary
      to PART 5 mark
      help VERB 2 advcl help
      Mali PROPN 5 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<3, .aid, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try Coding(tree).events.first?.recipients.map(\.entity.country) == ["MLI"])
  }

  @Test("Their exit from a bloc is theirs")
  func exit() throws {
    let tree = TreeText(
      """
      Mali PROPN 7 nsubj
      and CCONJ 3 cc
      Niger PROPN 1 conj
      , PUNCT 5 punct
      after ADP 7 advmod
      long ADJ 7 advmod
      regretted VERB 0 root regret
      their PRON 9 nmod:poss
      exit NOUN 7 obj
      from ADP 11 case
      ECOWAS PROPN 9 nmod
      . PUNCT 7 punct
      """
    ).with(Trigger(8..<9, .sanction, mode: "withdraw", roles: [recipient(10..<11)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(Set(event.actors.map(\.entity.country)) == ["MLI", "NER"])
    #expect(event.recipients.map(\.entity.name) == ["ECOWAS"])
  }

  @Test("What is expected to have so many men does not say so")
  func expected() throws {
    let tree = TreeText(
      """
      NATO PROPN 3 nsubj
      is AUX 3 aux:pass
      expected VERB 0 root expect
      to PART 5 mark
      deploy VERB 3 xcomp deploy
      . PUNCT 3 punct
      """
    ).with(Trigger(4..<5, .mobilize, status: .planned, roles: [actor(0..<1)]))
    #expect(try Coding(tree).events.first?.attribution == nil)
  }
}
