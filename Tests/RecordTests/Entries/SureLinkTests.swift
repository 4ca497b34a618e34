import Entities
import Events
import Language
import Testing
import TimeAndPlace

@testable import Record

@Suite("Entries: links that need no weighing, and what trees weigh")
struct SureLinkTests {
  @Test("A visit that is planned in one report and paid in another is one event")
  func visits() {
    let kalvi = EventPlace(name: "Kalvi", country: "SUD", lat: 58, lon: 24)
    let plan = TestReport(
      "plan", ["The prime minister of Norland is set to visit Kalvi for talks on herring quotas."],
      TestEvent(0, .agree, "set to visit", [.norland], to: [.sudmark], .planned, in: kalvi))
    let deed = TestReport(
      "deed", ["Crowds lined the quay as the head of Norland's government arrived in Kalvi with two aides."],
      TestEvent(0, .consult, "arrived", [.norland], to: [.sudmark], mode: "visit", in: kalvi))
    #expect(record(plan, deed).entries.count == 1)
    let elsewhere = TestReport(
      "deed", ["Crowds lined the quay as the head of Norland's government arrived in Harrum with two aides."],
      TestEvent(
        0, .consult, "arrived", [.norland], to: [.sudmark], mode: "visit",
        in: EventPlace(name: "Harrum", country: "SUD", lat: 59.5, lon: 24)))
    #expect(record(plan, elsewhere).entries.count == 2)
  }

  @Test("An organisation is founded once, whichever word is used and whatever else the sentence tells")
  func foundings() {
    let old = TestReport(
      "old", ["Having left the customs union, Norland and Sudmark have established the Amber League."],
      TestEvent(0, .support, "established", [.norland, .sudmark], to: [.league]))
    let new = TestReport(
      "new", ["The bloc of herring ports formed in a storm of protest."],
      TestEvent(0, .support, "formed", [.league]))
    #expect(record(old, new).entries.count == 1)
  }

  @Test("Somebody is killed once, whatever words two reports have for it")
  func oneFate() {
    func killing(_ id: String, _ words: String, _ trigger: String, _ person: Entity) -> TestReport {
      TestReport(id, [words], TestEvent(0, .assault, trigger, to: [person]))
    }
    let raid = killing("a", "Ada Brink was killed when a drone hit her farmhouse.", "killed", .minister)
    let late = "The strike in which Ada Brink died in October has changed little."
    #expect(record(raid, killing("b", late, "died", .minister)).entries.count == 1)
    var other = Entity.minister
    (other.id, other.name) = ("NLD:Bo Brink", "Bo Brink")
    #expect(record(raid, killing("b", late, "died", other)).entries.count == 2)
  }

  @Test("Two acts of one sentence are two, unless one denies the other")
  func oneSentence() {
    let words =
      "Norland's soldiers who shelled Harrum withdrew from Harrum, and Norland denied shelling Harrum."
    let report = TestReport(
      "wire", "2025-05-06", [words],
      TestEvent(0, .assault, "shelled", [.norland], to: [.sudmark]),
      TestEvent(0, .retreat, "withdrew", [.norland], to: [.sudmark]))
    #expect(record(report).entries.count == 2)
  }

  @Test("What both reports say all the time shows little of which event is meant")
  func rarity() {
    let terms = ReportTerms([
      "Rebels hold Goma.", "Rebels left Goma.", "Goma waits.",
      "The rebels shelled the Kibati quarry in Goma.",
    ])
    let rarity = PairRarity(terms, nil)
    let (common, rare) = (TermSet(["goma"]), TermSet([WordStem.of("quarry")]))
    #expect(rarity[rare.keys[0]] > 3 * rarity[common.keys[0]])
    #expect(rarity.cosine(common, rare) == 0 && rarity.cosine(rare, rare) > 0.99)
  }

  @Test("Trees are read from their rows and add up")
  func trees() {
    let trees = BoostedTrees(
      "sameType<0.5 -1 parties<0.7 0.25 2\n0.5\n", facts: PairFeature.allCases.map(\.name))
    func logit(_ type: Double, _ parties: Double) -> Double {
      var values = [Double](repeating: 0, count: PairFeature.allCases.count)
      values[PairFeature.sameType.rawValue] = type
      values[PairFeature.parties.rawValue] = parties
      return trees.sum(values)
    }
    #expect(logit(0, 1) == -0.5)
    #expect(logit(1, 0.7) == 0.75)
    #expect(logit(1, 0.71) == 2.5)
  }

  @Test("The trees that come with Chancery name features that there are")
  func builtIn() {
    let names = Set(PairFeature.allCases.map(\.name))
    for word in PairTreesTable.rows.split(whereSeparator: \.isWhitespace) where word.contains("<") {
      #expect(names.contains(String(word.prefix { $0 != "<" })))
    }
    #expect(PairTrees.builtIn.sum([Double](repeating: 0, count: names.count)) < -2)
  }
}
