import Record
import Testing
import TimeAndPlace

@testable import Publishing

@Suite("Charts")
struct ChartTests {
  private let brief = Brief(BriefFixture.record, outlines: BriefFixture.outlines)

  @Test("The timeline has a row for each dated event of the main part, and says how many have no day")
  func timeline() throws {
    let chart = try #require(TimelineChart(brief)?.chart)
    let dated = brief.lines(in: .main).filter { $0.day != nil }
    #expect(chart.table.count == dated.count + 1)
    #expect(chart.lines.compactMap { $0 } == dated.map(\.number))
    #expect(chart.summary.contains("without a day"))
    #expect(chart.body.contains("reports published"))
  }

  @Test("A chart with nothing to show is left out")
  func nothing() {
    let empty = Brief(EventRecord())
    #expect(TimelineChart(empty) == nil)
    #expect(NetworkChart(empty) == nil)
    #expect(MapChart(empty, outlines: BriefFixture.outlines) == nil)
    #expect(!empty.html().contains("<svg"))
  }

  @Test("The network ties actors to recipients, for and against; crowds are not in it")
  func network() throws {
    let network = try #require(NetworkChart(brief))
    let names = network.nodes.map(\.name)
    #expect(!names.contains("sailors"))
    func tie(_ a: String, _ b: String) -> NetworkChart.Tie? {
      network.ties.first { Set([network.nodes[$0.a].name, network.nodes[$0.b].name]) == [a, b] }
    }
    #expect(tie("Ghana", "Portugal")?.together.count == 2)
    #expect(tie("Adwoa Mensah", "Delta Sharks")?.against.count == 1)
    #expect(tie("Adwoa Mensah", "Delta Sharks")?.together.isEmpty == true)
    for index in network.nodes.indices {
      #expect(network.ties.contains { $0.a == index || $0.b == index })
    }
  }

  @Test("The map shades countries with events and marks places, each once")
  func map() throws {
    let chart = try #require(MapChart(brief, outlines: BriefFixture.outlines)?.chart)
    #expect(chart.table.dropFirst().map { $0[0] }.sorted() == ["Cotonou", "Lisbon", "Lomé"])
    #expect(chart.body.contains("Lisbon (2)"))
    #expect(chart.body.contains("class=\"land with\""))
    #expect(chart.summary.contains("Benin, Portugal and Togo"))
  }

  @Test("Rings are read as they are written; a ring cut short is an error that names the line")
  func outlines() throws {
    let points = [(-1234, 567), (18000, -9000), (0, 0)]
    let outlines = try Outlines(text: "# note\nAAA\tAland\t1.0\t2.0\t\(BriefFixture.ring(points))\n")
    let ring = try #require(outlines.countries.first?.rings.first)
    #expect(ring.map(\.lon) == [-12.34, 180, 0])
    #expect(ring.map(\.lat) == [5.67, -90, 0])
    #expect(throws: OutlinesError(problem: "a ring in line 1 is cut short")) {
      try Outlines(text: "AAA\tAland\t1.0\t2.0\t\(BriefFixture.ring(points).dropLast())")
    }
    #expect(throws: OutlinesError.self) { try Outlines(text: "AAA\tAland") }
  }

  @Test("The outlines that ship cover the states and are small")
  func builtIn() throws {
    let outlines = try Outlines.builtIn()
    #expect(outlines.countries.count > 190)
    for code in ["KEN", "FRA", "NOR", "XKX", "SSD", "SGP"] {
      #expect(outlines.name(of: code) != nil, "\(code)")
    }
    let kenya = try #require(outlines.countries.first { $0.code == "KEN" })
    let lons = kenya.rings.joined().map(\.lon)
    #expect(try #require(lons.min()) > 33 && #require(lons.max()) < 42.5)
  }

  @Test("Ticks of an axis are few and lie on it", arguments: [1, 5, 20, 60, 200, 800, 9000])
  func ticks(_ length: Int) {
    let axis = TimeAxis(first: 20000, last: 20000 + length)
    #expect((1...12).contains(axis.ticks.count))
    for tick in axis.ticks { #expect((20000...20000 + length).contains(tick.day)) }
  }

  @Test(
    "Days are labelled as people write them",
    arguments: [
      ("2026-03-09", "2026-03-09", "Mon 9 Mar 2026"), ("2026-03-09", "2026-03-10", "9–10 Mar 2026"),
      ("2026-03-30", "2026-04-02", "30 Mar – 2 Apr 2026"),
      ("2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"),
      ("2026-03-01", "2026-03-31", "March 2026"), ("2026-03-01", "2026-05-31", "March – May 2026"),
      ("2026-01-01", "2026-12-31", "2026"), ("2020-01-01", "2024-12-31", "2020–2024"),
      ("", "2026-04-03", "by 3 Apr 2026"), ("2026-04-03", "", "from 3 Apr 2026"),
      ("2026-04-01", "", "from April 2026"),
    ])
  func labels(_ start: String, _ end: String, _ label: String) {
    #expect(BriefDay.label(DayInterval(start: Day(iso: start), end: Day(iso: end))) == label)
  }

  @Test(
    "Words that are names, and words that are not",
    arguments: [
      ("the Delta Sharks", true), ("Ministry of Defence", true), ("al-Qaeda", true), ("eSwatini", true),
      ("the presidents of Kenya", false),
      ("He", false), ("Our instructors", false), ("Police in Kisumu", false), ("a militia", false),
      ("", false),
    ])
  func names(_ words: String, _ isName: Bool) {
    #expect(Name(words).isName == isName)
  }

  @Test("What is only known not to have been before a day stands after what has one")
  func bounds() throws {
    let bound = try #require(
      BriefDay(EventDate(start: "2023-01-01", end: nil, text: "", basis: .inferred)))
    #expect(bound.label == "not before 1 Jan 2023")
    #expect(bound.isBound)
    let told = try #require(
      BriefDay(EventDate(start: "2023-01-01", end: nil, text: "since January", basis: .explicit)))
    #expect(told.label == "from 2023")
    let worded = try #require(
      BriefDay(EventDate(start: "2023-04-03", end: nil, text: "April 3 and 4", basis: .inferred)))
    #expect(worded.label == "“April 3 and 4”, not before 3 Apr 2023")
    let march = EventDate(start: "2025-03-19", end: "2027-03-19", text: "March 19", basis: .inferred)
    #expect(BriefDay(march, slack: 730)?.label == "“March 19”, year not told")
    #expect(
      BriefDay(
        EventDate(start: "2025-03-10", end: "2027-04-19", text: "on Monday", basis: .inferred), slack: 770)
        == nil)
    let decade = EventDate(
      start: "2015-03-10", end: "2027-04-19", text: "in the last ten years", basis: .inferred)
    #expect(BriefDay(decade, slack: 770)?.isYearOpen == false)
    var line = brief.lines[0]
    line.day = bound
    line.reported = nil
    #expect(line.sortDay == Int.max - 1)
  }
}
