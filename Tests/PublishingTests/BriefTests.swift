import Entities
import Events
import Foundation
import Record
import Reports
import Testing
import TimeAndPlace

@testable import Publishing

@Suite("The brief")
struct BriefTests {
  private let brief = Brief(BriefFixture.record, outlines: BriefFixture.outlines)

  private func line(_ entry: String) throws -> BriefLine {
    try #require(brief.lines.first { $0.entry == entry })
  }

  @Test("Events stand in order of day, those without a day after them, background and doubtful ones apart")
  func order() {
    #expect(
      brief.lines(in: .main).filter { $0.day != nil }.map(\.entry) == [
        "E-killed", "E-visit", "E-signed", "E-sent",
      ])
    #expect(brief.lines(in: .main).map(\.dayLabel).contains("Reported Tue 10 Mar 2026"))
    #expect(brief.lines(in: .main).last?.dayLabel == "No day on the calendar; the weightiest first")
    #expect(brief.lines(in: .background).map(\.entry) == ["E-founded"])
    #expect(brief.lines(in: .uncertain).map(\.entry) == ["E-joining"])
    #expect(brief.lines.map(\.number) == Array(1...brief.lines.count))
  }

  @Test("A line speaks in a report's own words, with the trigger set off")
  func headlines() throws {
    for line in brief.lines {
      let report = try #require(brief.reports.first { $0.number == line.headline.citation.report })
      let sentence = try #require(report.sentences.first { $0.number == line.headline.citation.sentence })
      let words = line.headline.text.replacingOccurrences(of: "… ", with: "")
        .replacingOccurrences(of: " …", with: "")
      #expect(sentence.text.contains(words), "\(line.headline.text)")
      let mark = try #require(line.headline.marks.first)
      let scalars = Array(line.headline.text.unicodeScalars)[mark]
      #expect(
        BriefFixture.record.entries.contains { entry in
          entry.mentions.contains { $0.trigger.text.unicodeScalars.elementsEqual(scalars) }
        })
    }
  }

  @Test("the sentence that tells of an event stands for it, not one that only sets out from it")
  func headlineOfTheMainClause() {
    let report = BriefFixture.report(
      "ledger", "Bight Ledger", "Togo alone", nil,
      [
        "Since their exit from the Bight Patrol, Togo and Benin have bought boats of their own.",
        "Togo and Benin quit the Bight Patrol at the beginning of the year, and sold two boats.",
      ])
    let exit = BriefFixture.event(
      report, 0, .sanction, "exit", actors: [("their", BriefFixture.togo)],
      recipients: [("Bight Patrol", BriefFixture.patrol)])
    let quit = BriefFixture.event(
      report, 1, .sanction, "quit", actors: [("Togo", BriefFixture.togo)],
      recipients: [("Bight Patrol", BriefFixture.patrol)])
    let entry = Entry(
      id: "E", type: .sanction, mode: "withdraw", status: .occurred, actors: exit.actors,
      recipients: exit.recipients,
      date: nil, place: nil, mentions: [exit, quit], links: [], voices: 1)
    #expect(Headline(entry: entry, centrality: [:]).mention(avoiding: [])?.id == quit.id)
  }

  @Test("The visit is one line, from planned to done, with its copies counted once")
  func life() throws {
    let visit = try line("E-visit")
    #expect(visit.fate == "planned → done")
    #expect(visit.life.map(\.reported) == ["2 Mar 2026", "10 Mar 2026"])
    #expect(brief.voicesText(of: visit) == "2 of 4 voices")
    #expect(visit.reports == [1, 2, 3])
    #expect(brief.reports[2].copyOf == 2)
  }

  @Test("Of a long sentence the clause around the trigger stands, marked where it was cut")
  func clauses() throws {
    let sentence = BriefFixture.taken.text
    let trigger = try #require(
      RecordIndex(BriefFixture.record).place(of: BriefFixture.taken.trigger, in: BriefFixture.taken))
    let clause = Clause(sentence: sentence, trigger: trigger)
    let (text, mark) = clause.excerpt(whole: 70, core: trigger)
    #expect(text.hasPrefix("… and took four others to the creeks"))
    #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[mark])) == "took")
    #expect(clause.excerpt(whole: 200, core: trigger).text == sentence)
  }

  @Test("Differences name their line and their sides; wording is not counted")
  func differences() throws {
    #expect(brief.counts.differences == 2)
    #expect(try brief.differences[0].line == line("E-killed").number)
    #expect(brief.differences[0].sides.map(\.text) == ["11", "nine"])
    #expect(brief.differences[1].silent == [1])
    #expect(try line("E-signed").differences == [2])
  }

  @Test("Who is who: roles, ties, other names; crowds are left out")
  func people() throws {
    let names = brief.people.map(\.name)
    #expect(!names.contains("sailors"))
    let mensah = try #require(brief.people.first { $0.id == BriefFixture.mensah.id })
    #expect(mensah.role == "Defence minister")
    #expect(mensah.ties.map(\.label) == ["office"])
    let patrol = try #require(brief.people.first { $0.id == BriefFixture.patrol.id })
    #expect(patrol.ties.first { $0.label == "members" }?.values.map(\.text) == ["Ghana", "Togo", "Benin"])
    #expect(patrol.ties.first { $0.label == "members" }?.values.first?.days == "from 2024")
    #expect(patrol.ties.contains { $0.label == "strength" })
  }

  @Test("Numbers carry the words that follow them")
  func numbers() {
    let dead = brief.numbers.first { $0.kind == "dead" }
    #expect(
      dead?.values.map(\.text) == ["11 sailors", "nine sailors"]
        || dead?.values.map(\.text) == ["nine sailors", "11 sailors"])
    #expect(brief.numbers.contains { $0.kind == "size" && $0.values.map(\.text) == ["600 sailors"] })
  }

  @Test("What could not be told: undated reports, sentences without events, single voices, implied parties")
  func gaps() {
    let text = brief.gaps.map(\.text).joined(separator: "\n")
    for part in [
      "1 report without a day", "2 of 18 sentences gave no event", "that one voice alone tells",
      "without a day on the calendar", "1 event with a party that its sentence does not name",
    ] {
      #expect(text.contains(part), "\(part) in\n\(text)")
    }
  }

  @Test("Every form tells the essentials")
  func forms() throws {
    let text = brief.text(style: Style(width: 100))
    let markdown = brief.markdown()
    let html = brief.html()
    for form in [text, markdown, html] {
      for part in ["agreed", "planned → done", "memorandum of understanding", "Adwoa Mensah", "9 Mar 2026"] {
        #expect(form.contains(part), "\(part)")
      }
    }
    for line in text.split(separator: "\n") { #expect(line.count <= 100) }
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(brief.json().utf8)) as? [String: Any])
    #expect((object["events"] as? [Any])?.count == brief.lines.count)
  }

  @Test("Beyond the limit the weightiest are kept, in their order, and the rest is counted")
  func limit() {
    let short = Brief(BriefFixture.record, settings: BriefSettings(maximumLines: 3))
    #expect(Set(short.lines(in: .main).map(\.entry)).isSuperset(of: ["E-visit", "E-signed"]))
    #expect(short.lines(in: .main).count == 3)
    #expect(short.leftOut == brief.lines.count - short.lines.count)
    #expect(short.gaps.contains { $0.text.contains("left out; --all shows them") })
    let all = Brief(BriefFixture.record, settings: BriefSettings(showsAll: true, maximumLines: 3))
    #expect(all.lines.count == brief.lines.count)
  }

  @Test("The same record gives the same bytes")
  func stable() throws {
    let again = Brief(BriefFixture.record, outlines: BriefFixture.outlines)
    #expect(again == brief)
    #expect(again.html() == brief.html())
    #expect(try again.json() == brief.json())
  }

  // MARK: Poor input

  @Test("No report, one report, reports without events")
  func poor() {
    #expect(Brief(EventRecord()).text().contains("No event was found"))
    let one = Brief(EventRecord(reports: [BriefFixture.record.reports[0]]))
    #expect(one.gaps.contains { $0.text.contains("one report only") })
    #expect(one.title == "Three navies look to Lisbon for boats")
    #expect(one.html().contains("No event was found"))
  }

  @Test("A report in another language is named as such")
  func foreign() {
    let report = BriefFixture.report(
      "fr", "Le Rivage", "Trois marines", "2026-03-03",
      [
        "Les chefs des marines des trois pays sont arrivés à Lisbonne lundi pour discuter des patrouilles communes dans le golfe, selon le ministère.",
        "Le Portugal a promis deux bateaux, mais le ministre n’a pas voulu donner de date.",
      ])
    #expect(EnglishCheck.isForeign(report))
    #expect(!EnglishCheck.isForeign(BriefFixture.wire))
    let record = EventRecord(reports: [CodedReport(report: report)])
    let brief = Brief(record)
    #expect(brief.alerts.contains { $0.contains("not in English") })
    #expect(brief.reports[0].notes.contains { $0.contains("not English") })
  }

  @Test("Reports that share nothing are told as such")
  func apart() {
    var record = BriefFixture.record
    record.entries = record.entries.map { entry in
      var entry = entry
      entry.voices = 1
      return entry
    }
    #expect(Brief(record).alerts.contains { $0.contains("share no event") })
  }

  @Test("Several stories are told apart; those that share an event are one")
  func stories() {
    var record = BriefFixture.record
    record.stories = [
      Story(id: "S-1", title: "Boats", reports: ["wire", "daily", "observer"]),
      Story(id: "S-2", title: "To sea", reports: ["evening"]),
      Story(id: "S-3", title: "A pact", reports: ["courier"]),
    ]
    let brief = Brief(record)
    #expect(brief.stories.map(\.reports) == [[1, 2, 3, 5], [4]])
    #expect(brief.title == "Boats – and other reports")
    #expect(brief.html().contains("<h3>To sea"))
    #expect(!brief.html().contains("<h3>A pact"))
  }
}
