import Entities
import Foundation
import Language
import Reports
import Testing
import TimeAndPlace

@testable import Events

@Suite("When an act took place")
struct EventDateTests {
  private let signing = """
    On ADP 2 case
    Monday PROPN 4 obl
    Peru PROPN 4 nsubj
    signed VERB 0 root sign
    a DET 6 det
    pact NOUN 4 obj
    with ADP 8 case
    Chile PROPN 4 obl
    . PUNCT 4 punct
    """

  private func trigger(status: EventStatus = .occurred) -> Trigger {
    Trigger(3..<4, .support, status: status, roles: [actor(2..<3), recipient(7..<8)])
  }

  @Test("Words that the model overlooks are found in the tree")
  func fromTheTree() throws {
    let tree = TreeText(signing, published: "2025-04-03").with(trigger())
    let date = try #require(try Coding(tree).events.first?.date)
    #expect(date.start == "2025-03-31" && date.end == "2025-03-31")
    #expect(date.text == "Monday" && date.basis == .relative)
  }

  @Test("An hour without a day gives no day: “lasted until midnight”")
  func bareHours() throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      attacked VERB 0 root attack
      Chile PROPN 2 obj
      until ADP 5 case
      midnight NOUN 2 obl
      . PUNCT 2 punct
      """, published: "2025-04-03"
    ).with(
      Trigger(
        1..<2, .assault, roles: [actor(0..<1), recipient(2..<3), RoleSpan(role: .date, tokens: 4..<5)]))
    let date = try #require(try Coding(tree).events.first?.date)
    #expect(date == EventDate(start: nil, end: "2025-04-03", text: "", basis: .report))
  }

  @Test("What is said on a day did not happen on it")
  func saying() throws {
    let tree = TreeText(
      """
      Brazil PROPN 2 nsubj
      said VERB 0 root say
      Monday PROPN 2 obl:tmod
      Peru PROPN 5 nsubj
      attacked VERB 2 ccomp attack
      Chile PROPN 5 obj
      . PUNCT 2 punct
      """, published: "2025-04-03"
    ).with(Trigger(4..<5, .assault, roles: [actor(3..<4), recipient(5..<6)]))
    let date = try #require(try Coding(tree).events.first?.date)
    #expect(date == EventDate(start: nil, end: "2025-04-03", text: "", basis: .report))
  }

  @Test(
    "An act without words of time is bounded by its report",
    arguments: [
      (EventStatus.occurred, nil, "2025-04-03"), (.planned, "2025-04-03", nil),
      (.ongoing, "2025-04-03", "2025-04-03"), (.denied, nil, "2025-04-03"),
    ] as [(EventStatus, String?, String?)])
  func bounded(status: EventStatus, start: String?, end: String?) throws {
    let tree = TreeText(
      """
      Peru PROPN 2 nsubj
      accused VERB 0 root accuse
      Chile PROPN 2 obj
      . PUNCT 2 punct
      """, published: "2025-04-03"
    ).with(Trigger(1..<2, .accuse, status: status, roles: [actor(0..<1), recipient(2..<3)]))
    let date = try #require(try Coding(tree).events.first?.date)
    #expect(date.start == start && date.end == end)
    #expect(date.basis == .report && date.text.isEmpty)
  }

  @Test("Of a report without any date a weekday stays open, and no day is made up")
  func undated() throws {
    let tree = TreeText(signing).with(trigger())
    let date = try #require(try Coding(tree).events.first?.date)
    #expect(date.start == nil && date.end == nil && date.text == "Monday")
  }

  @Test("The same act told again takes the day it was told with, as inferred")
  func inherited() throws {
    let again = """
      Peru PROPN 2 nsubj
      signed VERB 0 root sign
      the DET 4 det
      pact NOUN 2 obj
      . PUNCT 2 punct
      """
    let tree = TreeText(signing + "\n\n" + again, published: "2025-04-03").with(trigger())
      .with(Trigger(1..<2, .support, roles: [actor(0..<1)]), sentence: 1)
    let events = try Coding(tree).events
    let date = try #require(events.last?.date)
    #expect(date == EventDate(start: "2025-03-31", end: "2025-03-31", text: "", basis: .inferred))
  }

  @Test(
    "A visit has the days that another sentence gives it in passing; of a year nobody tells no day is made up"
  )
  func ofTheNoun() throws {
    let visit = """
      Ghana PROPN 2 nsubj
      visits VERB 0 root visit
      Togo PROPN 2 obj
      . PUNCT 2 punct

      During ADP 3 case
      their PRON 3 nmod:poss
      visit NOUN 9 obl
      on ADP 5 case
      May PROPN 3 nmod
      7 NUM 5 nummod
      Togo PROPN 8 compound
      farmers NOUN 9 nsubj farmer
      waited VERB 0 root wait
      . PUNCT 9 punct
      """
    let coded = { (published: String?) in
      try Coding(
        TreeText(visit, published: published).with(
          Trigger(1..<2, .consult, status: .planned, mode: "visit", roles: [actor(0..<1), recipient(2..<3)]))
      ).events.first?.date
    }
    #expect(
      try coded("2025-05-03")
        == EventDate(start: "2025-05-07", end: "2025-05-07", text: "May 7", basis: .inferred))
    #expect(try coded(nil)?.start == nil)
  }

  @Test("Background keeps its own time and lends it to nothing else")
  func background() throws {
    let old = signing.replacingOccurrences(of: "Monday PROPN", with: "1999 NUM")
    let again = """
      Peru PROPN 2 nsubj
      signed VERB 0 root sign
      the DET 4 det
      pact NOUN 2 obj
      . PUNCT 2 punct
      """
    let tree = TreeText(old + "\n\n" + again, published: "2025-04-03").with(trigger())
      .with(Trigger(1..<2, .support, roles: [actor(0..<1)]), sentence: 1)
    let dates = try Coding(tree).events.map(\.date)
    #expect(dates.first??.start == "1999-01-01" && dates.first??.end == "1999-12-31")
    #expect(dates.first??.basis == .explicit)
    #expect(dates.last??.basis == .report)
  }

  @Test("Reports of one story bound each other's dates by the acts they share")
  func story() throws {
    func coded(_ tree: TreeText, id: String) throws -> CodedReport {
      var tree = tree
      tree.report.id = id
      return try Coding(tree).coded
    }
    let dated = try coded(TreeText(signing, published: "2025-04-03").with(trigger()), id: "a")
    let undated = try coded(TreeText(signing).with(trigger()), id: "b")
    let act = dated.events + undated.events
    let dates = CodedReport.tightenedDates(of: [dated, undated], acts: [act])
    #expect(dates[0].day?.iso == "2025-04-03")
    #expect(dates[1].interval.iso == "2025-03-31/..")
    #expect(dates[1].reasons.map(\.text) == ["it tells as done what other reports date 2025-03-31"])
  }
}
