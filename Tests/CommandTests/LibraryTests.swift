import Chancery
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

  @Test("Later short forms and titles mean the person named before")
  func shortForms() throws {
    let text = """
      Ghana's Foreign Minister, Kwesi Mensah, visited Lomé on Friday. Mensah thanked Togo for its help. \
      The minister condemned the coup in Niger.
      """
    let actors = try code(text).events.flatMap(\.actors).map(\.entity.name)
    #expect(actors.filter { $0 == "Kwesi Mensah" }.count >= 2)
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
