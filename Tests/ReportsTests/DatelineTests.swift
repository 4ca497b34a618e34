import Testing

@testable import Reports

@Suite struct DatelineTests {
  @Test(arguments: [
    ("BAMAKO, Mali — Troops left.", "BAMAKO, Mali", ""),
    ("MOSCOW, April 3 (Reuters) - Troops left.", "MOSCOW", "April 3"),
    ("Oslo, Norway – The envoy left.", "Oslo, Norway", ""),
    ("NEW YORK (AP) — Troops left.", "NEW YORK", ""),
    ("(Geneva, 4 May 2022) Troops left.", "Geneva", "4 May 2022"),
    ("(Geneva, 4 May 2022) – Troops left.", "Geneva", "4 May 2022"),
    ("N'DJAMENA, Chad, Dec. 23 (AFP) -- Troops left.", "N'DJAMENA, Chad", "Dec. 23"),
    ("WASHINGTON, D.C. — Troops left.", "WASHINGTON, D.C.", ""),
    ("PARIS, March 3 (AFP) Troops left.", "PARIS", "March 3"),
  ])
  func opens(text: String, place: String, day: String) throws {
    let report = ReportReader().report(text: text, id: "a")
    let dateline = try #require(report.dateline)
    #expect(dateline.place == place)
    #expect(dateline.day == day)
    #expect(report.text[report.sentences[0].range].hasSuffix("left."))
    let first = report.text[report.sentences[0].words[0]]
    #expect(first == "Troops" || first == "The")
  }

  @Test(arguments: [
    "The army — which left on Monday — came back.", "Mali and Niger left the bloc - a long process.",
    "Prime Minister Lund said - with regret - that he left.", "BREAKING — Troops left the town.",
    "France, Spain and Italy met on Monday.", "In 2019 - a bad year - the army left.",
  ])
  func isNotThere(text: String) {
    #expect(ReportReader().report(text: text, id: "a").dateline == nil)
  }

  @Test func mayFollowAStandfirst() {
    let text = """
      Envoys meet in the capital

      The two sides want the bridge back, and say so for the first time in years of silence.

      MUSCAT, Oman, May 3 (AFP) — Envoys met on Sunday to speak of the river and its bridge.
      """
    let report = ReportReader().report(text: text, id: "a")
    #expect(report.dateline?.place == "MUSCAT, Oman")
    #expect(
      report.text[report.sentences[2].range] == "Envoys met on Sunday to speak of the river and its bridge.")
  }

  @Test func mayBeALineOfItsOwn() {
    let text =
      "Envoys meet in the capital\n\nBEIJING 1996-08-22\n\nThe envoys met on Thursday to speak of the river and its bridge."
    let report = ReportReader().report(text: text, id: "a")
    #expect(report.dateline?.place == "BEIJING")
    #expect(report.dateline?.day == "1996-08-22")
    #expect(report.sentences[1].words.isEmpty)
    #expect(!report.sentences[1].isCoded)
  }
}
