import Entities
import Events
import Record
import Reports
import Testing
import TimeAndPlace

@Suite("Entries: which mentions are one event")
struct EntryTests {
  static let visit = TestReport(
    "wire", "2025-05-06",
    [
      "Norland's foreign minister Ada Brink visited the Ostian port of Kalvi on Tuesday.",
      "Prices of herring rose again.", "The visit to Kalvi was the first by a Norland minister since 2009.",
    ],
    TestEvent(
      0, .consult, "visited", [.minister], to: [.ostia], mode: "visit", on: .day("2025-05-06", .relative)),
    TestEvent(2, .consult, "visit", [.norland], to: [.ostia], mode: "visit"))

  @Test("an act told again in its report is one entry, and the link says why")
  func repeated() throws {
    let record = record(Self.visit)
    #expect(record.groups == [["wire/0/1", "wire/2/2"]])
    let link = try #require(record.entries.first?.links.first)
    #expect(link.first == "wire/0/1" && link.second == "wire/2/2")
    #expect(link.reasons.contains("“visited” and “visit”"))
    #expect(link.score > 0.4 && link.score <= 1)
  }

  @Test("a visit planned in one report and held in another is one entry with the deed's type and status")
  func plan() throws {
    let plan = TestReport(
      "gazette", "2025-05-02",
      ["Foreign minister Ada Brink of Norland will visit the Ostian port of Kalvi on May 6."],
      TestEvent(0, .agree, "will visit", [.minister], to: [.ostia], .planned, on: .day("2025-05-06")))
    let record = record(Self.visit, plan)
    #expect(record.entries.count == 1)
    let entry = try #require(record.entries.first)
    #expect(entry.type == .consult && entry.mode == "visit" && entry.status == .occurred)
    #expect(entry.mentions.map(\.id) == ["gazette/0/1", "wire/0/1", "wire/2/2"])
    #expect(entry.date?.start == "2025-05-06" && entry.date?.end == "2025-05-06")
    #expect(entry.voices == 2)
    #expect(entry.links.flatMap(\.reasons).contains("planned in one, done in the other"))
  }

  @Test("days written out that exclude each other forbid it, however like the words are")
  func days() {
    func raid(_ id: String, _ day: String) -> TestReport {
      TestReport(
        id, "2025-05-20",
        ["Norland's navy shelled the Sudmark island of Harrum on \(day), the coast guard said."],
        TestEvent(0, .assault, "shelled", [.norland], to: [.sudmark], on: .day(day)))
    }
    #expect(record(raid("a", "2025-05-03"), raid("b", "2025-05-17")).entries.count == 2)
    #expect(record(raid("a", "2025-05-03"), raid("b", "2025-05-03")).entries.count == 1)
  }

  @Test("attacks in places that exclude each other are two")
  func places() {
    func strike(_ id: String, _ town: String, _ country: String) -> TestReport {
      TestReport(
        id, "2025-05-20", ["A drone struck a fuel depot near \(town) overnight, officials said."],
        TestEvent(
          0, .assault, "struck", [.norland], in: EventPlace(name: town, country: country)))
    }
    #expect(record(strike("a", "Kalvi", "EST"), strike("b", "Harrum", "DNK")).entries.count == 2)
  }

  @Test("the members of a league are the league")
  func membership() {
    func report(_ id: String, _ words: String, _ actors: [Entity]) -> TestReport {
      TestReport(
        id, "2025-05-20", ["\(words) withdrew from the Baltic Grain Compact, quitting its customs union."],
        TestEvent(0, .sanction, "withdrew", actors, to: [.compact]))
    }
    var states = report("a", "Norland and Sudmark", [.norland, .sudmark]).coded
    let reference = ReportReference(states.report)
    states.facts = [Entity.norland, .sudmark].map { state in
      func party(_ entity: Entity) -> Party {
        Party(words: Evidence(text: entity.name, start: 0, end: 1), entity: entity)
      }
      return Fact(
        kind: .memberOf, report: reference, sentence: 0, text: "", subject: party(state),
        object: .party(party(.league)))
    }
    let record = RecordBuilder().record(of: [states, report("b", "The Amber League", [.league]).coded])
    #expect(record.entries.count == 1)
    #expect(record.entries.first?.actors.map(\.entity.id).sorted() == ["DNK", "IGO:Amber League", "NLD"])
  }

  @Test("an organisation is left once, however and when its leaving is told")
  func leftOnce() {
    func leaving(_ id: String, _ words: String, _ trigger: String, _ start: String, _ end: String?)
      -> TestReport
    {
      TestReport(
        id, [words],
        TestEvent(
          0, .sanction, trigger, [.norland], to: [.league], mode: "withdraw",
          on: EventDate(start: start, end: end, text: "this year", basis: .inferred)))
    }
    let first = leaving(
      "a", "This year Norland, which quit the bloc, built a navy.", "quit", "2023-01-01", nil)
    let words = "Since its exit from the league it buys grain elsewhere."
    #expect(record(first, leaving("b", words, "exit", "2025-01-01", "2025-12-31")).entries.count == 1)
    #expect(record(first, leaving("b", words, "exit", "2021-01-01", "2021-12-31")).entries.count == 2)
  }

  @Test("whom no report names in a part stands back behind one of the country who is named")
  func impliedBehindNamed() {
    var reports = [Self.visit.coded, Self.visit.coded]
    reports[1].report.id = "other"
    for index in reports[1].events.indices {
      reports[1].events[index].id = "other/\(index)"
      reports[1].events[index].report = ReportReference(reports[1].report)
      reports[1].events[index].actors = [
        Party(words: Evidence(text: "", start: 0, end: 0), entity: .norlandMinistry)
      ]
    }
    let record = RecordBuilder().record(of: reports)
    #expect(record.entries.count == 1)
    #expect(record.entries.first?.actors.map(\.entity.id).contains(Entity.norlandMinistry.id) == false)
  }

  @Test("whose soldiers they may have been stands back behind who another report says it was")
  func guessBehindNamed() {
    let sentence = "The soldiers seized the lighthouse of Harrum before dawn, officials said."
    func report(_ id: String, _ actor: Entity, _ words: String, _ certainty: Double) -> CodedReport {
      var coded = TestReport(id, [sentence], TestEvent(0, .coerce, "seized")).coded
      coded.events[0].actors = [
        Party(words: Evidence(text: words, start: 0, end: 1), entity: actor, certainty: certainty)
      ]
      return coded
    }
    let army = Entity(
      id: "EST:MIL", name: "Ostian armed forces", kind: .organ, country: "EST", sector: "MIL")
    let named = report("b", .league, "the Amber League", 1)
    let guessed = RecordBuilder().record(of: [report("a", army, "the soldiers", 0.6), named])
    #expect(guessed.entries.map { $0.actors.map(\.entity.id) } == [["IGO:Amber League"]])
    let told = RecordBuilder().record(of: [report("a", army, "the soldiers", 1), named])
    #expect(Set(told.entries.flatMap { $0.actors.map(\.entity.id) }) == ["IGO:Amber League", "EST:MIL"])
  }

  @Test("the same sentence in two reports is one event, and the reason says so")
  func copies() throws {
    let sentence = "Norland recalled its ambassador from Ostia in protest at the seizure of two trawlers."
    func copy(_ id: String) -> TestReport {
      TestReport(id, [sentence], TestEvent(0, .sanction, "recalled", [.norland], to: [.ostia]))
    }
    let record = record(copy("a"), copy("b"))
    #expect(record.entries.count == 1)
    #expect(record.entries.first?.links.first?.reasons == ["the same sentence in both"])
  }

  @Test("two acts of one sentence are two events")
  func oneSentence() {
    let report = TestReport(
      "a", ["Norland accused Ostia of seizing two trawlers and expelled its envoy."],
      TestEvent(0, .accuse, "accused", [.norland], to: [.ostia]),
      TestEvent(0, .coerce, "seizing", [.ostia], to: [.norland]),
      TestEvent(0, .sanction, "expelled", [.norland], to: [.ostia]))
    #expect(record(report).entries.count == 3)
  }

  @Test("reports that share nothing share no entry")
  func nothingShared() {
    let other = TestReport(
      "other", ["Sudmark's parliament ratified a fisheries treaty."],
      TestEvent(0, .support, "ratified", [.sudmark]))
    #expect(record(Self.visit, other).groups == [["other/0/1"], ["wire/0/1", "wire/2/2"]])
  }

  @Test("no reports, and a report without events, give no entries")
  func empty() {
    #expect(record().entries.isEmpty)
    let record = record(TestReport("a", ["Rain fell."]))
    #expect(record.entries.isEmpty && record.reports.count == 1)
  }

  @Test("denied only where all deny")
  func denied() {
    func report(_ id: String, _ status: EventStatus) -> TestReport {
      TestReport(
        id, "2025-05-20", ["Norland's navy shelled the Sudmark island of Harrum overnight."],
        TestEvent(0, .assault, "shelled", [.norland], to: [.sudmark], status))
    }
    #expect(record(report("a", .denied), report("b", .denied)).entries.map(\.status) == [.denied])
    #expect(record(report("a", .denied), report("b", .occurred)).entries.map(\.status) == [.occurred])
  }

  @Test("the day is what all its mentions leave open")
  func dates() {
    func report(_ id: String, _ date: EventDate?) -> TestReport {
      TestReport(
        id, "2025-05-20", ["Norland's navy shelled the Sudmark island of Harrum overnight."],
        TestEvent(0, .assault, "shelled", [.norland], to: [.sudmark], on: date))
    }
    let week = EventDate(start: "2025-05-12", end: "2025-05-18", text: "last week", basis: .relative)
    let since = EventDate(start: "2025-05-17", end: nil, text: "since Saturday", basis: .relative)
    let record = record(report("a", week), report("b", since), report("c", nil))
    #expect(record.entries.map { [$0.date?.start, $0.date?.end] } == [["2025-05-17", "2025-05-18"]])
  }
}
