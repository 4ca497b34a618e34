import Testing

@testable import Reports

@Suite struct LineJoinerTests {
  private func joined(_ text: String) -> String {
    ReportReader().report(text: text, id: "a").text.string
  }

  private let wrapped = """
    The defence ministers of the three states met on Monday in the capital to speak of a
    joint force that would guard the river and the two bridges that the flood had spared in
    the spring.
    "We have no time to lose," the host said after the first hour of talks, which were held
    behind closed doors.
    """

  @Test func rejoinsWrappedLinesAndPartsParagraphs() {
    let lines = joined(wrapped).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix("spared in the spring."))
    #expect(lines[1].hasPrefix("\"We have"))
  }

  @Test func keepsOffsetsOfTheFile() {
    #expect(joined(wrapped).unicodeScalars.count == wrapped.unicodeScalars.count)
  }

  @Test func keepsTheAuthorsLineApart() {
    let text = """
      Army leaves two outposts as truce holds
      By Marguerite Oyelaran
      The army pulled its troops out of two
      outposts near the town of the ferry on
      Saturday, a monitor said, in the first
      withdrawal under a truce of October ten.
      """
    let lines = joined(text).split(separator: "\n")
    #expect(lines.prefix(2) == ["Army leaves two outposts as truce holds", "By Marguerite Oyelaran"])
  }

  @Test func leavesAnUnwrappedTextAlone() {
    let text = "Talks end\nThe ministers met.\nThey left at noon.\n\nNobody spoke."
    #expect(joined(text) == text)
  }

  @Test func rejoinsAStrayBreak() {
    #expect(
      joined("The ministers met in the old\npalace by the river.\nThey left.")
        == "The ministers met in the old palace by the river.\nThey left.")
    #expect(
      joined("Russia agreed to arm Mali and\nNiger on Monday.")
        == "Russia agreed to arm Mali and Niger on Monday.")
  }

  @Test(arguments: [
    ("The govern-\nment left.", "The government left."), ("A large-\nscale raid.", "A large-scale raid."),
    ("The pro-\nRussian bloc.", "The pro-Russian bloc."), ("A state-\nowned firm.", "A state-owned firm."),
    ("The opera\u{AD}\ntion ended.", "The operation ended."),
  ])
  func mendsHyphens(text: String, expected: String) {
    #expect(joined(text) == expected)
  }

  @Test func readsWindowsLineEnds() {
    let report = ReportReader().report(text: "The ministers met.\r\n\r\nThey left at noon.\r\n", id: "a")
    #expect(report.passages.count == 2)
  }
}
