import Chancery
import Foundation
import Testing

@Suite("The library", .withModel)
struct LibraryTests {
  private func code(_ text: String, published: String? = nil) throws -> CodedReport {
    try Model.shared.get().code(ReportReader().report(text: text, id: "r", published: published))
  }

  @Test("Several reports at once give what each gives alone, in order")
  func together() throws {
    let chancery = try Model.shared.get()
    let reports = [
      "Ghana condemned the coup in Niger on Friday.", "Rain fell on the hills.",
      "Police in Nairobi arrested 14 protesters, the interior ministry said.",
    ].enumerated().map { ReportReader().report(text: $1, id: "r\($0)") }
    let together = try chancery.code(reports)
    #expect(together.map(\.report.id) == ["r0", "r1", "r2"])
    for (report, coded) in zip(reports, together) {
      #expect(try chancery.code(report).events.map(\.trigger) == coded.events.map(\.trigger))
    }
  }

  @Test("A compound party is one event with several actors")
  func compound() throws {
    let events = try code("Ghana, Togo and Benin condemned the attack on Friday.").events
    let accusing = events.filter { $0.type == .accuse }
    #expect(accusing.count == 1)
    #expect(Set(accusing.first?.actors.map(\.entity.country) ?? []) == ["GHA", "TGO", "BEN"])
  }

  @Test("Figures come with their bound")
  func figures() throws {
    let events = try code("Gunmen killed at least 19 fishermen near Lagos on Monday, police said.").events
    let dead = events.flatMap(\.figures).filter { $0.kind == .dead }
    #expect(dead.first?.value == 19)
    #expect(dead.first?.bound == .atLeast)
  }

  @Test("A weekday is a day only when the report has one")
  func dates() throws {
    let text = "Ghana condemned the coup on Friday."
    #expect(try code(text).events.first?.date?.start == nil)
    #expect(try code(text, published: "2024-05-13").events.first?.date?.start == "2024-05-10")
  }

  @Test("Who says so is told, with the verb")
  func attribution() throws {
    let events = try code("Militants attacked an army base near Gao on Friday, Mali's defence ministry said.")
      .events
    let assault = try #require(events.first { $0.type == .assault })
    #expect(assault.attribution?.speaker.entity.country == "MLI")
    #expect(assault.attribution?.verb == "said")
  }

  @Test(
    "What is done, planned, possible and denied is told apart",
    arguments: [
      ("Ghana condemned the coup on Friday.", EventType.accuse, EventStatus.occurred),
      ("Kenya will sign a defence pact with Uganda next week.", .agree, .planned),
      ("Iran may expel French diplomats.", .sanction, .possible),
      ("Ethiopia denied that its troops had attacked a village in Sudan.", .assault, .denied),
    ])
  func statuses(text: String, type: EventType, status: EventStatus) throws {
    #expect(try code(text).events.contains { $0.type == type && $0.status == status })
  }

  @Test("A sentence may tell several events, and an event may have no recipient")
  func several() throws {
    let events = try code("The Ghanaian army shelled a camp and arrested two rebel commanders on Friday.")
      .events
    #expect(events.map(\.type) == [.assault, .coerce])
    #expect(events.allSatisfy { $0.actors.map(\.entity.sector) == ["MIL"] })
    let quit = try code("Kenya's defence minister, Peter Kamau, resigned on Friday.").events
    #expect(quit.contains { $0.type == .retreat && $0.recipients.isEmpty })
  }

  @Test(
    "Who says so is told for every form of saying",
    arguments: [
      ("Gunmen killed 12 soldiers near Gao, according to the Malian army.", "MLI", "according to", false),
      ("Turkey hailed Ghana's withdrawal of its troops from Togo.", "TUR", "hailed", false),
      (
        "“Our troops attacked the rebels at dawn,” Kenya's defence minister, Peter Kamau, said. “They killed forty of them.”",
        "KEN", "said", true
      ),
    ])
  func saying(text: String, country: String, verb: String, quote: Bool) throws {
    let events = try code(text).events
    let told = try #require(events.last?.attribution)
    #expect(told.speaker.entity.country == country)
    #expect(told.verb == verb)
    #expect(told.quote == quote)
  }

  @Test("Later short forms and titles mean the person named before")
  func shortForms() throws {
    let text = """
      Ghana's Foreign Minister, Kwesi Mensah, visited Lomé on Friday. Mensah thanked Togo for its help. \
      The minister condemned the coup in Niger.
      """
    let actors = try code(text).events.flatMap(\.actors).map(\.entity.name)
    #expect(actors.filter { $0 == "Kwesi Mensah" }.count >= 2)
  }

  @Test("Every mention, party and speaker says what its resolution rests on")
  func reasons() throws {
    let chancery = try Model.shared.get()
    var reports: [Report] = []
    ReportReader().readAll(paths: [Program.root.appending(path: "Samples").path]) { result in
      if let report = try? result.get() { reports.append(report) }
      return true
    }
    #expect(reports.count >= 8)
    for report in reports {
      let coded = try chancery.code(report)
      let parties = coded.events.flatMap {
        $0.actors + $0.recipients + ($0.attribution.map { [$0.speaker] } ?? [])
      }
      #expect(parties.filter(\.reason.isEmpty).map(\.words.text) == [])
      let mentions = chancery.resolve(report, analysis: try chancery.model.analyse([report])[0]).mentions
      #expect(mentions.filter(\.reason.isEmpty).map(\.tokens) == [])
    }
  }

  @Test("Triggers, parties and speakers of wrapped texts and of pages are the text's own words")
  func offsetsOfFiles() throws {
    let chancery = try Model.shared.get()
    let folder = try Folder()
    let wrapped = """
      title: Envoys meet in Muscat
      published: 2024-05-03

      MUSCAT, Oman — Envoys of Côte d’Ivoire and Türkiye signed a pact on Thursday, after gunmen
      killed at least 19 fishermen near the “Émeraude” bridge \u{1F30A} and Ghana's president con-
      demned the attack. “We will not forget,” Ghana's foreign minister said on Friday, and police
      arrested two men in Accra.
      """
    let pages = ["broadcaster", "network", "live"].map {
      Program.root.appending(path: "Tests/Fixtures/pages/\($0).html").path
    }
    for path in [try folder.add("wrapped.txt", wrapped)] + pages {
      let coded = try chancery.code(try ReportReader().read(path)[0])
      #expect(!coded.events.isEmpty)
      for event in coded.events {
        let parties = event.actors + event.recipients + (event.attribution.map { [$0.speaker] } ?? [])
        for words in parties.map(\.words) + [event.trigger] where !words.text.isEmpty {
          #expect(coded.report.text[words.start..<words.end] == words.text)
        }
      }
    }
  }

  @Test("What a page puts around its article is never coded")
  func pageNoise() throws {
    let path = Program.root.appending(path: "Tests/Fixtures/pages/network.html").path
    let coded = try Model.shared.get().code(try ReportReader().read(path)[0])
    #expect(coded.outcomes.contains { $0.reason == .notReportText })
    for words in ["twelve years", "power station", "Families wait", "invade the islands", "dismisses"] {
      #expect(!coded.events.contains { $0.text.contains(words) }, "\(words)")
    }
  }

  @Test("The day and place of a dateline serve the report")
  func dateline() throws {
    let coded = try code("NAIROBI, May 3, 2024 (AFP) — Police arrested 14 protesters on Thursday.")
    let event = try #require(coded.events.first)
    #expect(coded.report.dateline?.place == "NAIROBI")
    #expect(event.date?.start == "2024-05-02")
    #expect(event.actors.map(\.entity.country) == ["KEN"])
  }

  @Test("Every coded party points at its own words")
  func offsets() throws {
    let text =
      "« Côte d’Ivoire accused Türkiye, » Ghana’s president said. Kenya and Uganda signed a pact in Nairobi."
    let coded = try code(text)
    for party in coded.events.flatMap({ $0.actors + $0.recipients }) where !party.words.text.isEmpty {
      #expect(coded.report.text[party.words.start..<party.words.end] == party.words.text)
    }
  }
}
