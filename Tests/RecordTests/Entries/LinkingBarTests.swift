import Entities
import Events
import Record
import Testing
import TimeAndPlace

@Suite("Entries: what keeps mentions apart, and what is done but once")
struct LinkingBarTests {
  private static let fighters = Entity(
    id: "REB:Reed Front", name: "Reed Front", kind: .group, country: "NLD", sector: "REB")

  private func capture(_ id: String, _ town: String, lat: Double, lon: Double) -> TestReport {
    TestReport(
      id, "2025-05-20",
      ["Fighters of the Reed Front took the town of \(town) and its airport without a shot."],
      TestEvent(
        0, .assault, "took", [Self.fighters], to: [.norland],
        in: EventPlace(name: town, country: "NLD", lat: lat, lon: lon)))
  }

  @Test("Two towns taken are two events, a town and its suburb one")
  func towns() {
    let kalvi = capture("a", "Kalvi", lat: 58, lon: 24)
    #expect(record(kalvi, capture("b", "Harrum", lat: 59.5, lon: 24)).entries.count == 2)
    #expect(record(kalvi, capture("b", "Kalvi", lat: 58, lon: 24)).entries.count == 1)
    #expect(record(kalvi, capture("b", "Kalvi", lat: 58.05, lon: 24.02)).entries.count == 1)
  }

  @Test("Who frees and who is freed do not change places; freeing is no withdrawal")
  func ways() {
    let army = Entity(id: "NLD:MIL", name: "Norland army", kind: .organ, country: "NLD", sector: "MIL")
    let words = "Prisoners were let go at the bridge of Kalvi on Tuesday after months of talks."
    func freed(_ id: String, _ by: Entity, _ whom: Entity, _ mode: String = "release") -> TestReport {
      TestReport(
        id, "2025-05-20", [words + " (\(id))"], TestEvent(0, .retreat, "let go", [by], to: [whom], mode: mode)
      )
    }
    let first = freed("a", Self.fighters, army)
    #expect(record(first, freed("b", Self.fighters, army)).entries.count == 1)
    #expect(record(first, freed("b", army, Self.fighters)).entries.count == 2)
    #expect(record(first, freed("b", Self.fighters, army, "withdraw")).entries.count == 2)
  }

  @Test("A town is taken once, in whatever words")
  func taken() {
    let kalvi = EventPlace(name: "Kalvi", country: "NLD", lat: 58, lon: 24)
    func report(_ id: String, _ sentence: String, _ trigger: String) -> TestReport {
      TestReport(id, [sentence], TestEvent(0, .assault, trigger, [Self.fighters], to: [.norland], in: kalvi))
    }
    let wire = report("a", "The Reed Front captured Kalvi after two days of fighting.", "captured")
    let later = report(
      "b", "Nothing has come through since the rebels seized the harbour of Kalvi.", "seized")
    #expect(record(wire, later).entries.count == 1)
  }

  @Test("Who denies an act denies what another report tells of him")
  func denied() {
    func report(_ id: String, _ sentence: String, _ trigger: String, _ status: EventStatus) -> TestReport {
      TestReport(id, [sentence], TestEvent(0, .aid, trigger, [.norland], status))
    }
    let told = report(
      "a", "Norland paid eight million crowns for the sailors, two envoys say.", "paid", .occurred)
    let denial = report("b", "The premier's office denied on Monday that it had paid.", "had paid", .denied)
    #expect(record(told, denial).entries.count == 1)
  }

  @Test("Two sums in one report are two gifts")
  func sums() {
    func money(_ value: Double, _ text: String) -> [Figure] {
      [Figure(kind: .money, value: value, bound: .exactly, text: text)]
    }
    let report = TestReport(
      "a", "2025-05-20",
      [
        "Norland gave Sudmark 8 million crowns for the flooded villages of Harrum.",
        "Norland gave Sudmark 50 million crowns for the flooded port of Harrum.",
      ],
      TestEvent(0, .aid, "gave", [.norland], to: [.sudmark], figures: money(8e6, "8 million crowns")),
      TestEvent(1, .aid, "gave", [.norland], to: [.sudmark], figures: money(5e7, "50 million crowns")))
    #expect(record(report).entries.count == 2)
  }

  @Test("Days of the year exclude each other where no year is known")
  func daysOfTheYear() {
    func strike(_ id: String, _ day: String) -> TestReport {
      TestReport(
        id, ["Norland's navy shelled the Sudmark island of Harrum on \(day), the coast guard said."],
        TestEvent(
          0, .assault, "shelled", [.norland], to: [.sudmark],
          on: EventDate(start: nil, end: nil, text: day, basis: .inferred)))
    }
    #expect(record(strike("a", "3 May"), strike("b", "17 December")).entries.count == 2)
    #expect(record(strike("a", "3 May"), strike("b", "May 3")).entries.count == 1)
  }

  @Test("A pact of two is not their pact with a third; two reports of one week differ on it")
  func partners() {
    func pact(_ id: String, _ day: String?, _ states: [Entity]) -> TestReport {
      TestReport(
        id, day,
        ["Edition \(id): the signing of a pact on herring by the governments followed talks at Kalvi."],
        TestEvent(0, .support, "signing", states))
    }
    let two = pact("a", nil, [.norland, .sudmark])
    #expect(record(two, pact("b", nil, [.norland, .sudmark, .ostia])).entries.count == 2)
    let dated = pact("a", "2025-05-06", [.norland, .sudmark])
    #expect(record(dated, pact("b", "2025-05-07", [.norland, .sudmark, .ostia])).entries.count == 1)
  }

  @Test("A coup is one, however it is told; so are the marches of one day")
  func once() {
    let army = Entity(id: "NLD:MIL", name: "Norland army", kind: .organ, country: "NLD", sector: "MIL")
    let wire = TestReport(
      "wire", "2025-05-06", ["Norland's army seized power before dawn on Tuesday and closed the border."],
      TestEvent(0, .assault, "seized power", [army]))
    let later = TestReport(
      "later", "2025-06-06", ["Four people have died since the coup, the Red Cross says."],
      TestEvent(0, .assault, "coup", [army]))
    #expect(record(wire, later).entries.count == 1)
    func march(_ id: String, _ words: String, _ trigger: String) -> TestReport {
      TestReport(
        id, "2025-05-08", [words],
        TestEvent(0, .protest, trigger, to: [.norland], on: .day("2025-05-07")))
    }
    let crowds = march("a", "Forty thousand marched through the rain on 7 May.", "marched")
    #expect(
      record(crowds, march("b", "At the protest of 7 May police counted 9,000.", "protest")).entries.count
        == 1)
  }

  @Test("An unnamed party that is unsure stands in its mention, not in the record")
  func unsure() throws {
    var report = TestReport(
      "wire", "2025-05-06", ["Boats were promised."],
      TestEvent(0, .agree, "promised", [.norland], to: [.ostia])
    ).coded
    report.events[0].recipients[0].words.text = ""
    report.events[0].recipients[0].certainty = 0.4
    let entry = try #require(RecordBuilder().record(of: [report]).entries.first)
    #expect(entry.recipients.isEmpty && entry.mentions[0].recipients.count == 1)
  }

  @Test("Coups of several states are told once for all; seizing power and coming to power are one")
  func coups() {
    let rulers: [Entity] = [.norland, .sudmark, .ostia]
    let wire = TestReport(
      "wire", nil, ["All three have juntas that came to power through recent coups."],
      TestEvent(0, .assault, "coups", rulers))
    let later = TestReport(
      "later", nil, ["They are led by officers who seized power."],
      TestEvent(0, .assault, "seized power", rulers))
    #expect(record(wire, later).entries.count == 1)
  }

  @Test("Who took part in the meeting took part in the one that the report tells of")
  func meeting() {
    let report = TestReport(
      "wire", "2025-05-06",
      [
        "Norland hosted its first meeting with Sudmark and Ostia.",
        "Prices of herring rose by a tenth.",
        "Sudmark and Ostia also took part in the meeting with their admirals.",
        "Sudmark and Ostia met again.",
      ],
      TestEvent(0, .consult, "hosted", [.norland], to: [.sudmark, .ostia]),
      TestEvent(2, .consult, "took part", [.sudmark, .ostia]))
    #expect(record(report).entries.count == 1)
  }

  @Test("Militants who plague a country, and the country that fights them, do two things")
  func opposed() {
    let rebels = Entity(id: "NLD:REB", name: "rebels", kind: .group, country: "NLD", sector: "REB")
    let attacks = TestReport(
      "wire", "2025-05-06", ["Norland has been plagued by attacks of rebels on its northern villages."],
      TestEvent(0, .assault, "attacks", [rebels], to: [.norland]))
    let battle = TestReport(
      "later", "2025-05-06", ["Norland goes on with its battle in its northern villages."],
      TestEvent(0, .assault, "battle", [.norland]))
    #expect(record(attacks, battle).entries.count == 2)
  }

  @Test("Who stands on both sides is kept where more is told of it")
  func bothSides() throws {
    let army = Entity(id: "NLD:MIL", name: "Norland army", kind: .organ, country: "NLD", sector: "MIL")
    let rebels = Entity(id: "REB:Reed Front", name: "Reed Front", kind: .group, country: "NLD", sector: "REB")
    let words = "The Reed Front killed nine soldiers of Norland at the post of Kalvi on 6 May."
    let wire = TestReport(
      "wire", "2025-05-07", [words], TestEvent(0, .assault, "killed", [rebels], to: [army]))
    let later = TestReport(
      "later", "2025-05-07", [words + " "], TestEvent(0, .assault, "killed", [rebels, army], to: [army]))
    let entry = try #require(record(wire, later).entries.first)
    #expect(entry.actors.map(\.entity.name) == ["Reed Front"])
    #expect(entry.recipients.map(\.entity.name) == ["Norland army"])
  }
}
