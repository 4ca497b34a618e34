import Entities
import Events
import Reports
import Testing
import TimeAndPlace

@testable import Publishing

@Suite struct CalendarFileTests {
  private func event(start: String?, end: String?) -> Event {
    let report = Report(
      id: "lake-1", source: "Lake Post", title: "Pact; signed, sealed", published: "2025-04-05", text: "x")
    let text =
      "Kenya and Uganda signed a pact, a “truce\\treaty”; it is a very long sentence, with many words in it."
    return Event(
      id: "lake-1/2/1", report: ReportReference(report), sentence: 2, text: text, type: .support,
      status: .planned,
      trigger: Evidence(text: "signed", start: 17, end: 23),
      actors: [
        Party(
          words: Evidence(text: "Kenya", start: 0, end: 5),
          entity: Entity(id: "KEN", name: "Kenya", kind: .state, country: "KEN", sector: "GOV"),
          reason: "name")
      ],
      date: EventDate(start: start, end: end, text: "April 3 and 4", basis: .inferred))
  }

  @Test func writesAnAllDayEntryWhoseEndIsTheDayAfter() throws {
    let entry = try #require(CalendarFile().entry(for: event(start: "2025-04-03", end: "2025-04-04")))
    let lines = entry.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "BEGIN:VEVENT" && lines.last == "END:VEVENT")
    #expect(lines.contains("UID:lake-1/2/1@chancery"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20250403"))
    #expect(lines.contains("DTEND;VALUE=DATE:20250405"))
    #expect(lines.contains("SUMMARY:SUPPORT: Kenya (planned)"))
    #expect(lines.contains("STATUS:TENTATIVE"))
  }

  @Test(arguments: [("2025-04-03", nil), (nil, "2025-04-03"), (nil, nil)] as [(String?, String?)])
  func leavesOutWhatHasNoDays(start: String?, end: String?) {
    #expect(CalendarFile().entry(for: event(start: start, end: end)) == nil)
  }

  @Test func escapesAndFolds() throws {
    let entry = try #require(CalendarFile().entry(for: event(start: "2025-04-03", end: "2025-04-03")))
    for line in entry.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let unfolded = entry.replacing("\r\n ", with: "")
    #expect(unfolded.contains(#"a pact\, a “truce\\treaty”\; it is"#))
    #expect(unfolded.contains(#"\nReport: lake-1 (Lake Post\, Pact\; signed\, sealed)\, sentence 2."#))
    #expect(CalendarFile.escaped("a\u{7}b\nc") == #"ab\nc"#)
  }

  @Test func foldsBetweenCharacters() {
    let folded = CalendarFile.folded(String(repeating: "é", count: 60))
    #expect(folded.split(separator: "\r\n").map(\.utf8.count) == [74, 47])
  }

  @Test func opensAndCloses() {
    #expect(CalendarFile().opening.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
    #expect(CalendarFile().closing == "END:VCALENDAR\r\n")
  }
}
