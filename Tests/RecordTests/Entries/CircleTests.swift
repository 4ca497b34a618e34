import Entities
import Events
import Testing

@testable import Record

@Suite("Who met, and what they signed")
struct CircleTests {
  /// A report of a meeting of two states' officials, who sign something.
  private func report(_ id: String, _ office: String, _ paper: String, published: String? = nil)
    -> CodedReport
  {
    func holder(_ code: String, _ name: String) -> Entity {
      Entity(
        id: "\(code):\(office)", name: "\(office) of \(name)", kind: .person, country: code, sector: "GOV",
        role: office)
    }
    let guests = [holder("DNK", "Sudmark"), holder("NLD", "Norland")]
    var coded = TestReport(
      id, published,
      [
        "The \(office)s of Norland and Sudmark met in Kalvi.",
        "At the end Norland and Sudmark signed \(paper) on the defence of the coast.",
      ],
      TestEvent(0, .consult, "met", guests), TestEvent(1, .support, "signed", [.norland, .sudmark])
    ).coded
    for at in coded.events[0].actors.indices { coded.events[0].actors[at].words.text = "The \(office)s" }
    return coded
  }

  private func signings(_ reports: CodedReport...) -> Int {
    RecordBuilder().record(of: reports).entries.count { $0.mentions.contains { $0.trigger.text == "signed" } }
  }

  @Test("What foreign ministers signed is not what defence ministers sign at a meeting of their own")
  func twoCircles() {
    #expect(
      signings(
        report("a", "foreign minister", "an agreement"),
        report("b", "defence minister", "an agreement in writing")) == 2
    )
    #expect(
      signings(
        report("a", "foreign minister", "an agreement"),
        report("b", "foreign minister", "an agreement in writing")) == 1
    )
  }

  @Test("Two reports of the same days differ on who signed")
  func sameDays() {
    #expect(
      signings(
        report("a", "foreign minister", "an agreement", published: "2025-05-20"),
        report("b", "defence minister", "an agreement", published: "2025-05-21")) == 1)
  }

  @Test(
    "A country stands on one side of a meeting, though one sentence receives it and another has it take part")
  func oneSide() throws {
    let meeting = record(
      TestReport(
        "a",
        [
          "Norland hosted the ministers of Sudmark and Ostia in Kalvi on 3 May.",
          "Sudmark and Ostia also took part in the meeting in Kalvi on 3 May, Norland said.",
        ],
        TestEvent(0, .consult, "hosted", [.norland], to: [.sudmark, .ostia], on: .day("2025-05-03")),
        TestEvent(1, .consult, "took part", [.sudmark, .ostia], on: .day("2025-05-03"))))
    try #require(meeting.entries.count == 1)
    #expect(meeting.entries[0].actors.map(\.entity.id) == ["NLD"])
    #expect(meeting.entries[0].recipients.map(\.entity.id).sorted() == ["DNK", "EST"])
  }

  @Test("The plan of a visit becomes the visit, not what was signed on it")
  func plannedVisit() {
    func entries(_ trigger: String, _ type: EventType, _ words: String) -> Int {
      record(
        TestReport(
          "a", "2025-05-01", ["Ada Brink is to visit Ostia in May for talks on the defence of the coast."],
          TestEvent(0, .agree, "visit", [.minister], to: [.ostia], .planned)),
        TestReport(
          "b", "2025-05-20", [words], TestEvent(0, type, trigger, [.minister], to: [.ostia], mode: ""))
      ).entries.count
    }
    #expect(
      entries("signed", .support, "Ada Brink signed a paper on the defence of the coast with Ostia.") == 2)
    #expect(
      entries("visited", .consult, "Ada Brink visited Ostia for talks on the defence of the coast.") == 1)
  }
}
