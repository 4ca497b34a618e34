import Foundation
import Testing
import TimeAndPlace

@Suite struct DayTests {
  @Test(arguments: ["1970-01-01", "2000-02-29", "2024-12-31", "0001-01-01", "1582-10-10", "9999-12-31"])
  func numbersGoThereAndBack(iso: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.iso == iso)
    #expect(Day(number: day.number) == day)
  }

  @Test(arguments: [
    "2025-02-29", "2025-13-01", "2025-00-10", "2025-4-3", "April 3", "", "2025-04-31", "2025-04-03x",
  ])
  func noSuchDay(iso: String) { #expect(Day(iso: iso) == nil) }

  @Test func arithmetic() throws {
    let day = try #require(Day(iso: "2024-01-31"))
    #expect(day.adding(days: 1).iso == "2024-02-01")
    #expect(day.adding(days: -31).iso == "2023-12-31")
    #expect(day.adding(months: 1).iso == "2024-02-29")
    #expect(day.adding(months: -2).iso == "2023-11-30")
    #expect(day.weekday == .wednesday)
    #expect(Day(iso: "1969-12-31")?.number == -1)
    #expect(Day(iso: "1969-12-28")?.weekday == .sunday)
    #expect(Day(iso: "2025-04-03T10:00:00Z")?.iso == "2025-04-03")
  }

  @Test func intervals() throws {
    let day = try #require(Day(iso: "2025-04-03"))
    #expect(DayInterval(day).iso == "2025-04-03")
    #expect(DayInterval(start: day, end: nil).iso == "2025-04-03/..")
    #expect(DayInterval.open.iso == "../..")
    #expect(DayInterval(start: day, end: nil).overlaps(DayInterval(start: nil, end: day)))
    #expect(!DayInterval(start: day.adding(days: 1), end: nil).overlaps(DayInterval(day)))
    #expect(DayInterval(start: nil, end: day).contains(day))
  }

  @Test func openEndsAreWrittenAsNull() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let date = EventDate(start: "2025-04-03", end: nil, text: "since Thursday", basis: .relative)
    let json = String(decoding: try encoder.encode(date), as: UTF8.self)
    #expect(json == #"{"basis":"relative","end":null,"start":"2025-04-03","text":"since Thursday"}"#)
    #expect(try JSONDecoder().decode(EventDate.self, from: Data(json.utf8)) == date)
  }
}
