import Entities
import Events
import Record
import Testing
import TimeAndPlace

@Suite("The life of an event, and standing facts")
struct LifeAndFactTests {
  private func steps(_ told: [(String, String?, EventStatus)]) -> [String] {
    var story = Told()
    for (source, day, _) in told { story.report(source, day, "Kenya hosted Uganda on Monday.") }
    let mentions = told.map { story.mention($0.0, .consult, "hosted", status: $0.2) }
    return LifeSteps.steps(of: mentions, type: .consult).map {
      "\($0.status.rawValue) \($0.reported?.iso ?? "-")"
    }
  }

  @Test("planned, then held") func held() {
    #expect(
      steps([("Post", "2025-03-04", .occurred), ("Wire", "2025-03-01", .planned)])
        == ["planned 2025-03-01", "occurred 2025-03-04"])
  }

  @Test("reports without a day stand in the order that things take") func undated() {
    #expect(steps([("Post", nil, .denied), ("Wire", nil, .planned)]) == ["planned -", "denied -"])
  }

  @Test("no steps where all say the same") func same() {
    #expect(steps([("Post", "2025-03-04", .occurred), ("Wire", "2025-03-01", .occurred)]).isEmpty)
  }

  @Test("a plan told beside the deed is no step") func aside() {
    var told = Told()
    told.report("Wire", "2025-03-04", "Kenya hosted Uganda on Monday. Kenya was to meet Uganda, as planned.")
    let mentions = [
      told.mention("Wire", .consult, "hosted"),
      told.mention("Wire", .consult, "was to meet", status: .planned),
    ]
    #expect(LifeSteps.steps(of: mentions, type: .consult).isEmpty)
  }

  @Test("a promise of a visit is the visit planned") func promised() {
    var told = Told()
    told.report("Wire", "2025-03-01", "Uganda agreed to visit Kenya.")
    told.report("Post", "2025-03-04", "Uganda visited Kenya.")
    let mentions = [told.mention("Wire", .agree, "agreed"), told.mention("Post", .consult, "visited")]
    #expect(LifeSteps.steps(of: mentions, type: .consult).map(\.status) == [.planned, .occurred])
  }

  @Test("a denial and what it says was not are done when the denial is made") func denialIsDone() {
    var told = Told()
    told.report("Wire", "2025-03-04", "The Mara Front denied that it attacked Kisii.")
    let mentions = [
      told.mention("Wire", .reject, "denied"), told.mention("Wire", .assault, "attacked", status: .denied),
    ]
    #expect(LifeSteps.steps(of: mentions, type: .reject).isEmpty)
    #expect(LifeSteps.steps(of: mentions, type: .assault).map(\.status) == [.occurred, .denied])
  }

  // MARK: Standing facts

  private let pact = Entity(id: "IGO:Mara Pact", name: "Mara Pact", kind: .organisation, sector: "IGO")
  private let force = Entity(id: "IGO:Mara Force", name: "Mara Force", kind: .organisation, sector: "IGO")

  private func coded(_ source: String, _ day: String, _ facts: (String, Told) -> [Fact]) -> CodedReport {
    var told = Told()
    told.report(source, day, "Kenya and Uganda are members of the Mara Pact and its Mara Force.")
    told.coded[0].facts = facts(source, told)
    return told.coded[0]
  }

  private func fact(
    _ kind: Fact.Kind, _ subject: Entity, _ object: Fact.Object, _ told: Told, time: String = ""
  ) -> Fact {
    let report = told.coded[0].report
    return Fact(
      kind: kind, report: ReportReference(report), sentence: 0, text: "",
      subject: Party(words: Evidence(text: subject.name, start: 0, end: 5), entity: subject), object: object,
      time: time)
  }

  private func words(_ text: String) -> Fact.Object { .value(Evidence(text: text, start: 0, end: 1)) }

  @Test("one fact of several reports, with from when") func merged() {
    let object = Fact.Object.party(Party(words: Evidence(text: "Mara Pact", start: 0, end: 9), entity: pact))
    let reports = [
      coded("Wire", "2025-03-04") { _, told in [fact(.memberOf, Told.kenya, object, told, time: "in 2019")] },
      coded("Post", "2025-03-05") { _, told in
        [
          fact(.memberOf, Told.kenya, object, told),
          fact(.left, Told.kenya, object, told, time: "on 3 March 2025"),
        ]
      },
    ]
    let facts = StandingFactMerger().merge(reports, voices: Voices(copies: []))
    #expect(facts.map(\.kind) == [.memberOf, .left])
    #expect(facts.map(\.voices) == [2, 1])
    #expect(facts.map(\.interval.iso) == ["2019-01-01/2025-03-03", "2025-03-03/.."])
    #expect(StandingFactMerger().merge(reports.reversed(), voices: Voices(copies: [])) == facts)
  }

  @Test("sizes in other words are one, and other sizes a difference") func sizes() {
    func found(_ first: String, _ second: String) -> [Difference] {
      let reports = [
        coded("Wire", "2025-03-04") { _, told in [fact(.strength, force, words(first), told)] },
        coded("Post", "2025-03-05") { _, told in [fact(.strength, force, words(second), told)] },
      ]
      let voices = Voices(copies: [])
      let facts = StandingFactMerger().merge(reports, voices: voices)
      return DifferenceFinder().differences(entries: [], facts: facts, reports: reports, voices: voices)
    }
    #expect(found("5000-strong", "5,000").isEmpty)
    #expect(
      found("3,000", "3,200").map(\.statement) == ["Size of the Mara Force: 3,000 (Wire), 3,200 (Post)"])
  }

  @Test("a new minister is a change, two on one day are a difference") func offices() {
    func found(_ day: String) -> [Difference] {
      let ann = Entity(id: "KEN:Ann Otieno", name: "Ann Otieno", kind: .person, country: "KEN", sector: "GOV")
      let joy = Entity(id: "KEN:Joy Wafula", name: "Joy Wafula", kind: .person, country: "KEN", sector: "GOV")
      let reports = [
        coded("Wire", "2025-03-04") { _, told in [fact(.office, ann, words("Foreign Minister"), told)] },
        coded("Post", day) { _, told in [fact(.office, joy, words("minister of foreign affairs"), told)] },
      ]
      let voices = Voices(copies: [])
      let facts = StandingFactMerger().merge(reports, voices: voices)
      return DifferenceFinder().differences(entries: [], facts: facts, reports: reports, voices: voices)
    }
    #expect(found("2025-06-04").isEmpty)
    #expect(found("2025-03-04").map(\.kind) == [.fact])
  }
}
