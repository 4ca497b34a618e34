import Reports
import Testing
import TimeAndPlace

@Suite struct ReportDayTests {
  @Test func comesFromThePublishedDayFirst() {
    let url = "https://news.example/2024/01/02/story"
    #expect(reportDay(of: Report(id: "a", published: "2025-04-03", url: url, text: ""))?.iso == "2025-04-03")
    #expect(reportDay(of: Report(id: "a", published: "3 April 2025", text: ""))?.iso == "2025-04-03")
  }

  @Test(
    arguments: [
      ("https://news.example/2025/04/03/story.html", "2025-04-03"),
      ("https://news.example/world/2025/apr/03/story", "2025-04-03"),
      ("https://news.example/story-of-2025?day=2025-04-03", "2025-04-03"),
      ("https://news.example/2025/04/", nil),
      ("https://news.example/2025/13/40/x", nil),
    ] as [(String, String?)])
  func elseFromTheAddress(url: String, day: String?) {
    #expect(reportDay(of: Report(id: "a", url: url, text: ""))?.iso == day)
  }

  @Test func elseFromADatelineWithAYear() {
    func report(_ day: String) -> Report {
      Report(id: "a", text: "x", dateline: Dateline(range: 0..<1, place: "LIMA", day: day))
    }
    #expect(reportDay(of: report("Dec. 23, 2024"))?.iso == "2024-12-23")
    #expect(reportDay(of: report("Dec. 23")) == nil)
    #expect(reportDay(of: report("December 2024")) == nil)
  }
}
