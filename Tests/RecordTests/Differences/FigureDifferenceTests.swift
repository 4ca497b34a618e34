import Entities
import Events
import Record
import Testing
import TimeAndPlace

@Suite("Differences of figures")
struct FigureDifferenceTests {
  struct Case: CustomStringConvertible, Sendable {
    var first: String
    var second: String
    /// Of the statement, or `nil` where both can be true.
    var statement: String?
    var description: String { "\(first) against \(second)" }
  }

  @Test(
    "two outlets of one day",
    arguments: [
      Case(
        first: "killing 120 people", second: "killing more than 200 people",
        statement: "Dead: 120 (Post), more than 200 (Wire)"),
      Case(first: "killing at least 100 people", second: "killing 600 people"),
      Case(
        first: "killing 100 people", second: "killing 600 people", statement: "Dead: 100 (Post), 600 (Wire)"),
      Case(first: "killing three people", second: "killing 3 people"),
      Case(first: "killing at least 12 people", second: "killing up to 20 people"),
      Case(first: "killing dozens of people", second: "killing 40 people"),
      Case(first: "killing 12 people, including three children", second: "killing 12 people"),
      Case(
        first: "killing seven people, four of them children", second: "killing four people",
        statement: "Dead: 4 (Wire), 7 (Post)"),
      Case(first: "killing 9 soldiers", second: "killing 40 militants"),
    ])
  func oneDay(_ test: Case) {
    var told = Told()
    told.report("Post", "2025-03-04", "Gunmen attacked the market of Kisii on Monday, \(test.first).")
    told.report("Wire", "2025-03-04", "Gunmen attacked the market of Kisii on Monday, \(test.second).")
    let found = told.differences(
      ["Post", "Wire"].map {
        told.mention($0, .assault, "attacked", to: [("people", Told.people)], counting: .dead)
      }
    ).filter { $0.kind == .figure }
    if let statement = test.statement {
      #expect(found.count == 1)
      // The two values may stand in either order where they have equal voices.
      let values = Set(found.first?.values.map(\.text) ?? [])
      for part in statement.split(separator: ": ")[1].split(separator: ", ") {
        #expect(values.contains { part.hasPrefix($0) }, "\(found.first?.statement ?? "")")
      }
    } else {
      #expect(found.isEmpty, "\(found.map(\.statement))")
    }
  }

  @Test("a toll that later reports raise is a development") func rises() {
    var told = Told()
    told.report("Wire", "2025-03-04", "A bomb killed 12 people in Kisii on Monday.")
    told.report("Post", "2025-03-06", "The bomb of Monday killed 19 people in Kisii.")
    let found = told.differences([
      told.mention("Wire", .assault, "killed", counting: .dead),
      told.mention("Post", .assault, "killed", counting: .dead),
    ])
    #expect(found.map(\.statement) == ["Dead: rose from 12 (Wire, 4 March 2025) to 19 (Post, 6 March 2025)"])
    #expect(found.first?.isDevelopment == true)
  }

  @Test("a toll that falls is none") func falls() {
    var told = Told()
    told.report("Wire", "2025-03-04", "A bomb killed 19 people in Kisii on Monday.")
    told.report("Post", "2025-03-06", "The bomb of Monday killed 12 people in Kisii.")
    let found = told.differences([
      told.mention("Wire", .assault, "killed", counting: .dead),
      told.mention("Post", .assault, "killed", counting: .dead),
    ])
    #expect(found.first?.isDevelopment == false)
  }

  @Test("a rough number differs mildly") func rough() {
    func weight(_ words: String) -> Double {
      var told = Told()
      told.report("Wire", "2025-03-04", "Kenya sent \(words) soldiers to the lake on Monday.")
      told.report("Post", "2025-03-04", "Kenya sent 3,200 soldiers to the lake on Monday.")
      return told.differences(
        ["Wire", "Post"].map { told.mention($0, .mobilize, "sent", counting: .personnel) }
      ).first?.weight ?? 0
    }
    #expect(weight("about 3,000") > 0)
    #expect(weight("about 3,000") < weight("3,000"))
    #expect(weight("about 3,100") == 0)
  }

  @Test("copies are one voice, and who is silent is named") func voices() {
    var told = Told()
    told.report("Wire", "2025-03-04", "A bomb killed 12 people in Kisii on Monday.")
    told.report("Copy", "2025-03-04", "A bomb killed 12 people in Kisii on Monday.")
    told.report("Post", "2025-03-04", "A bomb killed 19 people in Kisii on Monday.")
    told.report("Echo", "2025-03-04", "A bomb killed shoppers in Kisii on Monday.")
    told.copies = [CopyGroup(id: "C", reports: ["Wire", "Copy"])]
    let found = told.differences(
      ["Wire", "Copy", "Post", "Echo"].map { told.mention($0, .assault, "killed", counting: .dead) })
    #expect(found.first?.values.map(\.voices) == [1, 1])
    #expect(found.first?.silent == ["Echo"])
    #expect(found.first?.statement == "Dead: 12 (Copy, Wire), 19 (Post); Echo gives none")
  }

  @Test("hostages and engineers are counted together where they are set free") func released() {
    var told = Told()
    told.report("Wire", "2025-03-04", "The Mara Front released 11 hostages on Monday.")
    told.report("Post", "2025-03-04", "The Mara Front released 12 engineers on Monday.")
    let found = told.differences(
      apart: ["Wire", "Post"].map {
        told.mention(
          $0, .retreat, "released", [("The Mara Front", Told.front)], date: "Monday", counting: .other,
          mode: "release")
      })
    #expect(found.map(\.kind) == [.figure])
  }
}
