import Record
import Reports
import Testing

@Suite("Copies")
struct CopyTests {
  private func report(_ id: String, _ text: String, source: String = "", published: String? = nil) -> Report {
    ReportReader().report(text: text, id: id, source: source, published: published)
  }

  private let wire = """
    The parliament of Varda voted on Tuesday to leave the lake fisheries accord, ending nine years of shared patrols.

    Deputies backed the motion by 61 votes to 48 after a debate that ran past midnight and was twice interrupted.

    Foreign Minister Lena Brask told the chamber that the accord had cost fishing towns a third of their income.

    Neighbouring Ostmark called the vote hasty and asked for a meeting of the lake council within two weeks.

    The accord, signed in 2016, set quotas for perch and obliged both states to open their ports to inspectors.

    Fishing unions in Port Ellan celebrated the result with horns and flares along the northern quay.
    """

  // MARK: What is a copy

  @Test("The same text under another headline and dateline is one voice")
  func syndicated() throws {
    let other = "Varda quits lake pact\n\nPORT ELLAN, March 4 (Meridian) — " + wire
    let findings = CopyFinder().groups(in: [
      report("post", other, source: "The Post", published: "2025-03-05"),
      report("wire", wire, source: "Meridian Wire", published: "2025-03-04"),
    ])
    let group = try #require(findings.groups.first)
    #expect(group.reports == ["wire", "post"])
    #expect(group.overlap["post"] == 1)
    #expect(Voices(findings).count(of: ["post", "wire"]) == 1)
  }

  @Test("Altered copies are found whatever was done to them, and nothing else is")
  func altered() {
    var maker = AlteredReports(seed: 7)
    let reports = maker.reports(40)
    let groups = CopyFinder().groups(in: reports).groups
    var (found, wrong, pairs) = (0, 0, 0)
    for group in groups {
      let stories = Dictionary(grouping: group.reports) { $0.split(separator: "/")[0] }.values.map(\.count)
      let all = group.reports.count * (group.reports.count - 1) / 2
      let right = stories.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      found += stories.reduce(0) { $0 + $1 - 1 }
      pairs += all
      wrong += all - right
    }
    let altered = reports.count - 40
    #expect(Double(found) >= 0.98 * Double(altered), "found \(found) of \(altered)")
    #expect(Double(wrong) <= 0.01 * Double(pairs), "\(wrong) of \(pairs) pairs wrong")
  }

  @Test("An extract of two sentences is a copy of the long report and marked as one")
  func extract() throws {
    let sentences = wire.split(separator: "\n\n").map(String.init)
    let short = "Lake accord ends\n\n" + sentences[0] + " " + sentences[3]
    let findings = CopyFinder().groups(in: [report("long", wire), report("short", short)])
    let group = try #require(findings.groups.first)
    #expect(group.reports == ["long", "short"])
    #expect(group.extracts == ["short"])
    #expect(group.overlap["short"] == 1)
  }

  @Test("Captions, links and bylines neither make nor hide a copy")
  func boilerplate() {
    let notes =
      "\n\nREAD ALSO: Ten recipes for perch\n\nSign up for our newsletter to get the latest from the lakes."
    let other = """
      Bakers in Quell are to pay less for flour from June, the provincial council decided on Monday evening.

      The council hopes that bread will cost two crowns less by the end of the summer.
      """
    let findings = CopyFinder().groups(in: [report("a", wire + notes), report("b", other + notes)])
    #expect(findings.groups.isEmpty)
    #expect(CopyFinder().groups(in: [report("a", wire + notes), report("c", wire)]).groups.count == 1)
  }

  // MARK: What is none

  @Test("Two reporters at one event, with the same names, figures and official quotes, are two voices")
  func independent() {
    let other = """
      Lawmakers in Varda pulled their country out of the fisheries accord late on Tuesday, 61 to 48.

      It took until after midnight, and the speaker had to stop proceedings twice because of shouting.

      "The accord had cost our fishing towns a third of their income," Foreign Minister Lena Brask said.

      Officials in Ostmark were caught off guard; they want the lake council to convene within a fortnight.

      On the quay at Port Ellan union members set off flares. Perch quotas have been a sore point since 2016.
      """
    let quoted = wire.replacing(
      "told the chamber that the accord had cost fishing towns a third of their income",
      with: "said: \"The accord had cost our fishing towns a third of their income.\"")
    let findings = CopyFinder().groups(in: [report("a", quoted), report("b", other)])
    #expect(findings.groups.isEmpty)
    #expect(findings.passages.isEmpty)
  }

  @Test("One sentence taken over does not make a copy, but is known and no voice of its own")
  func passage() throws {
    let sentences = wire.split(separator: "\n\n").map(String.init)
    let own = """
      Boat builders in Talvi fear for their order books now that the lake states have fallen out.

      \(sentences[4])

      Half of the yards along the western shore live from the patrol fleet, their association says.

      Its chairman wants the province to buy two of the unfinished hulls for the ferry line to Kesh.

      A decision is due when the provincial budget comes up in autumn, a council member said.
      """
    let findings = CopyFinder().groups(in: [
      report("wire", wire, published: "2025-03-04"), report("own", own, published: "2025-03-06"),
    ])
    #expect(findings.groups.isEmpty)
    let passage = try #require(findings.passages.first)
    #expect(findings.passages.count == 1)
    #expect(passage.copy == SentenceReference(report: "own", sentence: 1))
    #expect(passage.origin == SentenceReference(report: "wire", sentence: 4))
    let voices = Voices(findings)
    #expect(voices.count(of: ["wire", "own"]) == 2)
    #expect(voices.count(of: [passage.copy, passage.origin]) == 1)
    #expect(voices.count(of: [SentenceReference(report: "own", sentence: 0), passage.origin]) == 2)
  }

  @Test("Daily reports of one form with other figures are no copies")
  func formulaic() {
    func market(_ id: String, _ day: String, _ close: String, _ points: String, _ turnover: String) -> Report
    {
      report(
        id,
        """
        The Varda share index closed at \(close) points on \(day), up \(points) points from the previous session.

        Turnover on the exchange came to \(turnover) million crowns, with \(points) shares gaining and 41 losing.
        """)
    }
    let findings = CopyFinder().groups(in: [
      market("mon", "Monday", "1,204.77", "12.4", "310"), market("tue", "Tuesday", "1,219.02", "14.3", "287"),
    ])
    #expect(findings.groups.isEmpty)
  }

  @Test("Two reports that hold the same flash are not joined by it")
  func sharedFlash() {
    let flash =
      "A ferry with 80 people aboard ran aground off Port Ellan on Friday morning, the coast guard said."
    let (first, second) = (
      """
      \(flash)

      Helicopters lifted eleven passengers from the upper deck while tugs waited for the tide to turn.

      The operator said the captain had radioed a rudder fault shortly after leaving the outer harbour.
      """,
      """
      \(flash)

      It is the third accident on the route this year, and deputies want the licence of the line reviewed.

      Ticket sales for the weekend were stopped; the mayor of Kesh offered buses along the coast road.
      """
    )
    let groups = CopyFinder().groups(in: [report("flash", flash), report("x", first), report("y", second)])
      .groups
    #expect(groups.count <= 1)
    #expect(groups.allSatisfy { $0.reports.count == 2 && $0.reports.contains("flash") })
  }

  @Test("A round-up of earlier reports is not one voice with them all")
  func digest() {
    let bread = """
      Bakers in Quell are to pay less for flour from June, the provincial council decided on Monday evening.

      The council hopes that a loaf will cost two crowns less by the end of the summer, its clerk said.

      Millers had asked for the cut since winter, when three of the older mills on the canal had to close.
      """
    let groups = CopyFinder().groups(in: [
      report("wire", wire, published: "2025-03-04"), report("bread", bread, published: "2025-03-04"),
      report("week", wire + "\n\n" + bread, published: "2025-03-09"),
    ]).groups
    #expect(groups.allSatisfy { !($0.reports.contains("wire") && $0.reports.contains("bread")) })
  }

  // MARK: Order, repetition, emptiness

  @Test("The order of reports does not matter")
  func order() {
    var maker = AlteredReports(seed: 3)
    let reports = maker.reports(8)
    var numbers = SeededNumbers(state: 1)
    let findings = CopyFinder().groups(in: reports)
    #expect(CopyFinder().groups(in: reports.shuffled(using: &numbers)) == findings)
    #expect(CopyFinder().groups(in: reports.reversed()) == findings)
  }

  @Test("A small index only takes fewer sequences of words, and still finds copies")
  func smallIndex() {
    var maker = AlteredReports(seed: 5)
    let reports = maker.reports(10)
    var settings = CopySettings()
    settings.maximumIndexSize = 4_000
    let found = CopyFinder(settings: settings).groups(in: reports).groups.reduce(0) { $0 + $1.reports.count }
    #expect(found >= reports.count * 9 / 10)
  }

  @Test("Nothing, one report, empty reports and reports of two words have no copies")
  func little() {
    #expect(CopyFinder().groups(in: []) == CopyFindings())
    #expect(CopyFinder().groups(in: [report("a", wire)]).groups.isEmpty)
    let small = [
      Report(id: "e", text: ""), Report(id: "f", text: ""), report("g", "Talks fail."),
      report("h", "Talks fail."),
    ]
    #expect(CopyFinder().groups(in: small).groups.isEmpty)
  }

  @Test("Of a repeated id the earliest report counts, and a warning says so")
  func repeatedID() {
    let findings = CopyFinder().groups(in: [report("a", wire), report("a", wire), report("b", wire)])
    #expect(findings.groups.map(\.reports) == [["a", "b"]])
    #expect(findings.warnings.count == 1)
    #expect(findings.warnings[0].contains("“a”"))
  }

  @Test("Many identical texts are one group")
  func many() throws {
    let reports = (0..<300).map { report("r\($0)", wire, source: "Outlet \($0)") }
    let groups = CopyFinder().groups(in: reports).groups
    #expect(groups.map(\.reports.count) == [300])
  }

  @Test("The origin is the earliest report, and of one day the agency's")
  func origin() throws {
    let groups = CopyFinder().groups(in: [
      report("a", wire, source: "The Post", published: "2025-03-04"),
      report("b", wire, source: "Reuters", published: "2025-03-04"),
      report("c", wire, source: "Reuters", published: "2025-03-05"), report("d", wire),
    ]).groups
    #expect(groups.map(\.reports) == [["b", "a", "c", "d"]])
  }
}
