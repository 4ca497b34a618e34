import Entities
import Language
import Testing

@testable import Events

/// According to whom a coded event is reported; the words of the report decide, here with trees written by hand.
@Suite("Attribution of events")
struct AttributionCodingTests {
  /// "Rebels attacked Chad", told by somebody.
  private func assault(_ tree: String, trigger: Int, actor: Int, recipient: Int) throws -> Event {
    let tree = TreeText(tree).with(
      Trigger(
        trigger..<trigger + 1, .assault,
        roles: [
          RoleSpan(role: .actor, tokens: actor..<actor + 1),
          RoleSpan(role: .recipient, tokens: recipient..<recipient + 1),
        ]))
    return try #require(try Coding(tree).events.first)
  }

  @Test("“…, Ghana said”")
  func said() throws {
    let event = try assault(
      """
      Libya PROPN 2 nsubj
      attacked VERB 6 ccomp attack
      Chad PROPN 2 obj
      , PUNCT 2 punct
      Ghana PROPN 6 nsubj
      said VERB 0 root say
      . PUNCT 6 punct
      """, trigger: 1, actor: 0, recipient: 2)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.verb == "said")
    #expect(event.attribution?.quote == false)
  }

  @Test("“According to footage shared by Ghana”: who shares it speaks")
  func footage() throws {
    let event = try assault(
      """
      Libya PROPN 2 nsubj
      attacked VERB 0 root attack
      Chad PROPN 2 obj
      , PUNCT 2 punct
      according VERB 8 case accord
      to ADP 5 fixed
      the DET 8 det
      footage NOUN 2 obl footage
      shared VERB 8 acl share
      by ADP 11 case
      Ghana PROPN 9 obl:agent
      . PUNCT 2 punct
      """, trigger: 1, actor: 0, recipient: 2)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.verb == "according to")
  }

  @Test("“…, said Ghana's leader, Omar Sayed”: the leader speaks, though the model marks the state alone")
  func stateBeforeOffice() throws {
    let tree = TreeText(
      """
      Libya PROPN 2 nsubj
      attacked VERB 5 ccomp attack
      Chad PROPN 2 obj
      , PUNCT 2 punct
      said VERB 0 root say
      Ghana PROPN 8 nmod:poss
      's PART 6 case
      leader NOUN 5 nsubj
      , PUNCT 10 punct
      Omar PROPN 8 appos
      Sayed PROPN 10 flat
      . PUNCT 5 punct
      """
    ).with(
      Trigger(
        1..<2, .assault,
        roles: [actor(0..<1), recipient(2..<3), RoleSpan(role: .speaker, tokens: 5..<6)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.attribution?.speaker.entity.kind == .person)
    #expect(event.attribution?.speaker.words.text == "Ghana 's leader , Omar Sayed")
  }

  @Test("Of two subjects that a tree gives “said”, the nearest speaks")
  func nearestSubject() throws {
    let tree = TreeText(
      """
      Peru PROPN 8 nsubj
      will AUX 3 aux
      visit VERB 8 obj
      Chile PROPN 3 obj
      , PUNCT 8 punct
      Ghana PROPN 8 nsubj
      itself PRON 6 appos
      said VERB 0 root say
      . PUNCT 8 punct
      """
    ).with(Trigger(2..<3, .consult, roles: [actor(0..<1), recipient(3..<4)]))
    let statements = try Coding(tree).coded.statements
    #expect(statements.flatMap(\.speakers).map(\.entity.country) == ["GHA"])
  }

  @Test("“According to” is the word for it, whatever other verb of speech the sentence has")
  func accordingToBesideAnotherVerb() throws {
    let tree = TreeText(
      """
      Libya PROPN 2 nsubj
      continues VERB 0 root continue
      to PART 4 mark
      attack VERB 2 xcomp
      Chad PROPN 4 obj
      , PUNCT 2 punct
      according VERB 9 case accord
      to ADP 7 fixed
      Ghana PROPN 2 obl
      . PUNCT 2 punct
      """
    ).with(
      Trigger(
        3..<4, .assault, roles: [actor(0..<1), recipient(4..<5), RoleSpan(role: .speaker, tokens: 8..<9)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.attribution?.verb == "according to")
  }

  @Test("“according to Ghana”")
  func accordingTo() throws {
    let event = try assault(
      """
      Libya PROPN 2 nsubj
      attacked VERB 0 root attack
      Chad PROPN 2 obj
      , PUNCT 2 punct
      according VERB 7 case accord
      to ADP 5 fixed
      Ghana PROPN 2 obl
      . PUNCT 2 punct
      """, trigger: 1, actor: 0, recipient: 2)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.verb == "according to")
  }

  @Test("A quotation that runs on keeps its speaker in the next sentence")
  func acrossSentences() throws {
    let tree = TreeText(
      """
      “ PUNCT 3 punct
      We PRON 3 nsubj
      waited VERB 7 ccomp wait
      , PUNCT 3 punct
      ” PUNCT 3 punct
      Ghana PROPN 7 nsubj
      said VERB 0 root say
      . PUNCT 7 punct

      “ PUNCT 3 punct
      Libya PROPN 3 nsubj
      attacked VERB 0 root attack
      Chad PROPN 3 obj
      . PUNCT 3 punct
      ” PUNCT 3 punct
      """
    ).with(
      Trigger(2..<3, .assault, roles: [actor(1..<2), recipient(3..<4)]), sentence: 1)
    let event = try #require(try Coding(tree).events.first)
    #expect(event.sentence == 1)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.quote == true)
  }

  @Test("“Ghana denied that Libya attacked Chad”: a third party denies")
  func deniedByAThird() throws {
    let event = try assault(
      """
      Ghana PROPN 2 nsubj
      denied VERB 0 root deny
      that SCONJ 5 mark
      Libya PROPN 5 nsubj
      attacked VERB 2 ccomp attack
      Chad PROPN 5 obj
      . PUNCT 2 punct
      """, trigger: 4, actor: 3, recipient: 5)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.verb == "denied")
  }

  @Test("“Ghana hailed the attack”: who praises an act reports it")
  func hailed() throws {
    let tree = TreeText(
      """
      Ghana PROPN 2 nsubj
      hailed VERB 0 root hail
      Chad PROPN 5 nmod:poss
      's PART 3 case
      withdrawal NOUN 2 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(4..<5, .retreat, roles: [actor(2..<3)]))
    let event = try #require(try Coding(tree).events.first)
    #expect(event.attribution?.speaker.entity.country == "GHA")
    #expect(event.attribution?.verb == "hailed")
  }

  @Test("Who accuses speaks for itself, and the reporter's own voice is nobody's")
  func none() throws {
    let tree = TreeText(
      """
      Ghana PROPN 2 nsubj
      accused VERB 0 root accuse
      Chad PROPN 2 obj
      . PUNCT 2 punct
      """
    ).with(Trigger(1..<2, .accuse, roles: [actor(0..<1), recipient(2..<3)]))
    #expect(try Coding(tree).events.first?.attribution == nil)
  }
}
