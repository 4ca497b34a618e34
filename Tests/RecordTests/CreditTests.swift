import Record
import Reports
import Testing

@Suite("Credits")
struct CreditTests {
  private func credits(_ text: String, source: String = "The Harbour Post", others: [String] = []) -> [Credit]
  {
    let report = ReportReader().report(text: text, id: "r", source: source)
    return CopyFinder().prints(of: [report], sources: others + [source])[0].credits
  }

  private static let opening =
    "The lake council met in Kesh for a third day.\n\nNothing was decided before noon.\n\n"

  @Test(
    "An outlet that a sentence has its news from is credited",
    arguments: [
      ("Reuters reported on Monday that the port had been closed.", "Reuters"),
      ("The port was closed overnight, according to the Meridian Wire.", "Meridian Wire"),
      ("The AP said two ships had been turned back.", "Associated Press"),
      ("A guard told the BBC that two ships had been turned back.", "BBC"),
      ("\"They were turned back,\" a guard told Agence France-Presse.", "Agence France-Presse"),
      ("The minister said in an interview with Al Jazeera that talks went on.", "Al Jazeera"),
      ("Two ships were turned back, the state-run SANA news agency reported.", "SANA"),
      ("The port is shut, Russia's Interfax news agency quoted him as saying.", "Interfax"),
      ("Citing two guards, the New York Times reported that the port was shut.", "New York Times"),
      ("Two ships were turned back, the newspaper Dagbladet wrote.", "Dagbladet"),
      ("The port is shut, dpa reported.", "Deutsche Presse-Agentur"),
    ])
  func credited(sentence: String, outlet: String) {
    let found = credits(Self.opening + sentence, others: ["Meridian Wire"])
    #expect(found.map(\.outlet) == [outlet])
    #expect(found.first?.sentence == 2)
  }

  @Test(
    "An outlet that is only spoken of, or speaks of itself, is not credited",
    arguments: [
      "Police searched the office of the BBC in Kesh and took away two computers.",
      "The council barred Reuters from the hall for the rest of the week.",
      "An AP photographer was hurt when the crowd pushed against the gates.",
      "The guard told reporters at the time that he had seen nothing.",
      "A reporter of The Harbour Post was there; the guard told The Harbour Post that all was calm.",
      "The agency said that it had no comment on the matter.",
    ])
  func notCredited(sentence: String) {
    #expect(credits(Self.opening + sentence).isEmpty)
  }

  @Test("“The agency said” credits the outlet named before")
  func again() {
    let text =
      Self.opening
      + "Xinhua reported that a bridge had been closed.\n\nThe agency said that repairs would take a month."
    #expect(credits(text).filter { $0.sentence != nil }.map(\.outlet) == ["Xinhua", "Xinhua"])
  }

  @Test("A report whose lead or dateline credits an outlet rests on it as a whole")
  func whole() {
    let lead =
      "The port of Kesh was closed overnight, Reuters reported.\n\nIt handles half of the grain trade of the lakes."
    #expect(credits(lead).contains(Credit(outlet: "Reuters")))
    let dateline =
      "KESH (AP) — The port of Kesh was closed overnight.\n\nIt handles half of the grain trade of the lakes."
    #expect(credits(dateline) == [Credit(outlet: "Associated Press")])
    #expect(credits(dateline, source: "AP").isEmpty)
  }

  @Test("A credit leads to the report of that outlet that it means, and makes one voice with it")
  func dependence() throws {
    func report(_ id: String, _ source: String, _ day: String, _ text: String) -> Report {
      ReportReader().report(text: text, id: id, source: source, published: day)
    }
    let reports = [
      report(
        "w1", "Meridian Wire", "2025-03-04",
        "Guards closed the grain port of Kesh overnight and turned back two Ostmark freighters.\n\nThe harbour master gave no reason."
      ),
      report(
        "w2", "Meridian Wire", "2025-03-04",
        "Flour prices in Quell fell for a third week, bakers there said on Tuesday."),
      report(
        "p", "The Post", "2025-03-05",
        "Kesh's grain port was shut in the night and two freighters from Ostmark had to turn round, the Meridian Wire reported.\n\nTraders in Quell expect higher prices."
      ),
      report(
        "far", "Meridian Wire", "2025-01-01",
        "Guards at the grain port of Kesh let two Ostmark freighters in."),
    ]
    let findings = CopyFinder().groups(in: reports)
    #expect(findings.groups.isEmpty)
    #expect(findings.dependent.map(\.on) == ["w1"])
    let voices = Voices(findings)
    #expect(voices.count(of: ["w1", "p"]) == 1)
    #expect(voices.count(of: ["w2", "p"]) == 2)
  }

  @Test("Two reports that rest on an outlet outside the record are one voice")
  func outside() {
    let texts = [
      "Kesh shut its grain port on Tuesday, Reuters reported.\n\nTraders fear for the harvest.",
      "The grain port at Kesh is closed, according to Reuters.\n\nWheat rose by a tenth in Quell.",
    ]
    let reports = texts.enumerated().map {
      ReportReader().report(text: $1, id: "r\($0)", source: "Outlet \($0)", published: "2025-03-05")
    }
    #expect(Voices(CopyFinder().groups(in: reports)).count(of: ["r0", "r1"]) == 1)
  }

  @Test("Outlets that credit each other do not go round in circles")
  func circle() {
    let a = ReportReader().report(
      text: "Guards closed the grain port of Kesh on Tuesday, the Lake Herald reported.", id: "a",
      source: "Meridian Wire",
      published: "2025-03-05")
    let b = ReportReader().report(
      text: "The grain port of Kesh was closed by guards on Tuesday, the Meridian Wire said.", id: "b",
      source: "Lake Herald",
      published: "2025-03-05")
    #expect(Voices(CopyFinder().groups(in: [a, b])).count(of: ["a", "b"]) == 1)
  }
}
