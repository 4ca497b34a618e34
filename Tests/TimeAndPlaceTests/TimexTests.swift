import Language
import Testing

@testable import TimeAndPlace

@Suite struct TimexTests {
  struct Case: Sendable, CustomStringConvertible {
    var sentence: String
    var found: [String]
    var description: String { sentence }
    init(_ sentence: String, _ found: String...) {
      self.sentence = sentence
      self.found = found
    }
  }

  /// Seen from Thursday 3 April 2025, without tags; "words TYPE value".
  static let cases = [
    // Days
    Case("Envoys met on Tuesday.", "Tuesday DATE 2025-04-01"),
    Case("They met last Friday and will meet today.", "last Friday DATE 2025-03-28", "today DATE 2025-04-03"),
    Case("It opened on 27 June 2024.", "27 June 2024 DATE 2024-06-27"),
    Case("The visit on April 3 and 4 goes ahead.", "April 3 DATE 2025-04-03", "4 DATE 2025-04-04"),
    Case("Set for Nov. 18-19, 2024, it slipped.", "Nov. 18 DATE 2024-11-18", "19, 2024 DATE 2024-11-19"),
    Case("The crash of Thursday, June 27, killed six.", "Thursday, June 27 DATE 2024-06-27"),
    Case("It came two days ago.", "two days ago DATE 2025-04-01"),
    Case("They left from Monday to Wednesday.", "Monday DATE 2025-03-31", "Wednesday DATE 2025-04-02"),
    // Weeks, months, quarters, years
    Case("It fell this week and last month.", "this week DATE 2025-W14", "last month DATE 2025-03"),
    Case("Elections are due next year.", "next year DATE 2026"),
    Case("Output sank in February.", "February DATE 2025-02"),
    Case("Prices of early 2022 are back.", "early 2022 DATE 2022"),
    Case("The third-quarter loss grew.", "third-quarter DATE 2024-Q3"),
    Case("It lost money in the first quarter of 2023.", "the first quarter of 2023 DATE 2023-Q1"),
    Case(
      "Sales rose in the fourth quarter. | A year earlier they fell.",
      "the fourth quarter DATE 2024-Q4", "A year earlier DATE 2023-Q4"),
    Case("The summer of 2019 was dry.", "The summer of 2019 DATE 2019-SU"),
    Case("It began in the 1990s.", "the 1990s DATE 199"),
    Case("Borders of the 19th century hold.", "the 19th century DATE 18"),
    Case("He came three years ago.", "three years ago DATE 2022"),
    Case("They arrived over the weekend.", "the weekend DATE 2025-W13-WE"),
    Case("They will decide by the end of the year.", "the end of the year DATE 2025"),
    // Times of day
    Case("Shells fell at 7:15 p.m. on Tuesday.", "7:15 p.m. on Tuesday TIME 2025-04-01T19:15"),
    Case("Tuesday night was calm.", "Tuesday night TIME 2025-04-01TNI"),
    Case("A blast at 1630 GMT shook it.", "1630 GMT TIME 2025-04-03T16:30"),
    Case("They struck this morning.", "this morning TIME 2025-04-03TMO"),
    // Lengths and sets
    Case("Fighting went on for three days.", "three days DURATION P3D"),
    Case("A two-year term ends.", "two-year DURATION P2Y"),
    Case("He spent 2 1/2 years there.", "2 1/2 years DURATION P2Y6M"),
    Case("It held for more than two months.", "more than two months DURATION P2M"),
    Case("Hours passed in several weeks of talks.", "several weeks DURATION PXW"),
    Case("Talks over the past three months failed.", "the past three months DURATION P3M"),
    Case("They march every Friday.", "every Friday SET XXXX-WXX-5"),
    Case("It meets every four years.", "every four years SET P4Y"),
    // References
    Case("They recently left and are now in exile.", "recently DATE PAST_REF", "now DATE PRESENT_REF"),
    Case("It may act in the near future.", "the near future DATE FUTURE_REF"),
    // Feasts and other calendars
    Case("They prayed on Christmas Day.", "Christmas Day DATE 2024-12-25"),
    Case("Shops shut on Good Friday last year.", "Good Friday last year DATE 2024-03-29"),
    Case("The law dates from 1403 in the Iranian calendar.", "1403 in the Iranian calendar DATE 2024"),
    // What is none
    Case("He is 45 years old.", nil),
    Case("On February 30 nothing happened.", nil),
    Case("Ministers may march on in single file.", nil),
    Case("Some three-quarters of them left.", nil),
  ]

  @Test(arguments: cases) func reads(_ example: Case) {
    let reader = TimexReader(reportDay: Day(iso: "2025-04-03"))
    let sentences = example.sentence.split(separator: " | ").enumerated().map { number, words in
      SentenceAnalysis(number: number, tokens: Lexeme.tokens(of: String(words)))
    }
    let found = reader.timexes(in: sentences).map { "\($0.text) \($0.type.rawValue) \($0.value)" }
    #expect(found == example.found)
  }

  @Test(arguments: [
    ("Tuesday", "XXXX-WXX-2"), ("April 3", "XXXX-04-03"), ("this week", "XXXX-WXX"), ("last year", "XXXX"),
    ("3 April 2025", "2025-04-03"),
  ])
  func leavesOpenWhatTheReportsDayWouldSettle(words: String, value: String) throws {
    let sentence = SentenceAnalysis(number: 0, tokens: Lexeme.tokens(of: words))
    let timex = try #require(TimexReader(reportDay: nil).timexes(in: [sentence]).first)
    #expect(timex.value == value)
  }

  @Test func rangesPointIntoTheText() throws {
    let words = "Troops left   Tuesday\nnight."
    let sentence = SentenceAnalysis(number: 3, tokens: Lexeme.tokens(of: words))
    let timex = try #require(TimexReader(reportDay: Day(iso: "2025-04-03")).timexes(in: [sentence]).first)
    #expect(timex.range == 14..<27)
    #expect(timex.text == "Tuesday night")
    #expect(timex.sentence == 3)
  }

  @Test(arguments: [
    (TimeFeast.easter, 2024, "2024-03-31"), (.easter, 2025, "2025-04-20"),
    (.thanksgiving, 2023, "2023-11-23"),
    (.memorial, 2024, "2024-05-27"), (.labor, 2025, "2025-09-01"), (.eidAlAdha, 2025, "2025-06-07"),
    (.ramadan, 2024, "2024-03-11"),
  ])
  func feastsFallOnTheirDays(feast: TimeFeast, year: Int, day: String) {
    #expect(feast.day(in: year)?.iso == day)
  }
}

extension TimexTests.Case {
  init(_ sentence: String, _ none: Never?) { self.init(sentence) }
}
