import Testing

@testable import Reports

@Suite struct PassageTests {
  private let body =
    "The two governments agreed on Monday to reopen the bridge, which has been closed to traffic since the war."

  private func kinds(_ text: String) -> [Passage.Kind] {
    ReportReader().report(text: text, id: "a").passages.map(\.kind)
  }

  @Test func knowsHeadlineAndSubheading() {
    let text = "Two states reopen a bridge\n\n\(body)\n\nA long wait\n\n\(body)"
    #expect(kinds(text) == [.headline, .body, .subheading, .body])
    #expect(ReportReader().report(text: text, id: "a").title == "Two states reopen a bridge")
  }

  @Test(arguments: [
    ("Related article: The Ferry Is Late. But the Bridge Is Open", Passage.Kind.relatedLink),
    ("READ ALSO Bridge talks stall again", .relatedLink),
    ("Read also: Bridge talks stall again", .relatedLink), ("See also: a map of the river", .relatedLink),
    ("DON’T MISS: How the bridge fell", .relatedLink), ("Read more: Bridge talks stall", .relatedLink),
    ("Sign up for our newsletter", .boilerplate), ("Follow us on Facebook and X", .boilerplate),
    ("Reporting by Ana Lund; Editing by Karl Otte", .boilerplate),
    ("(Reporting by Ana Lund in Oslo; Editing by Karl Otte)", .boilerplate),
    ("This article was originally published by The Example.", .boilerplate),
    ("(Reuters)", .agencyTag), ("AFP", .agencyTag), ("© 2024 Example Press", .agencyTag),
    ("lu/ko/pw", .agencyTag), ("Source: The Example and news agencies", .agencyTag),
    ("Please turn on JavaScript to see this", .boilerplate),
    ("Ana Lund is a reporter in Oslo. Follow her on Chirp: @analund", .boilerplate),
    ("DON'T MISS THIS: How the bridge fell", .relatedLink), ("Related article", .relatedLink),
    ("By Ana Lund in Oslo", .byline), ("April 3, 2025 10:15 GMT", .byline),
    ("Updated: 3 May 2024, 14:00", .byline),
    ("Ana T. Lund Jr., The Example Post May 31, 2019 2:36 pm.", .byline),
    ("Envoy Ana Lund (center) at the river. Example Ministry", .caption),
    ("Soldiers stand at the river near the bridge on May 3. (Photo: AFP)", .caption),
    ("Soldiers stand at the river near the bridge / Reuters", .caption), ("Photo: Ana Lund/AFP", .credit),
    ("- Both states keep their guards at the river.", .listItem), ("• Traffic resumes in May", .listItem),
    ("He said the troops had read the order and would see it through.", .body),
    ("More than 40 people crossed the river on the first day.", .body),
    ("The rebels told their men to follow him on the road to Gao.", .body),
  ])
  func knows(line: String, kind: Passage.Kind) {
    #expect(kinds("\(body)\n\n\(line)\n\n\(body)")[1] == kind)
  }

  @Test func codesOnlyTheReportsOwnWords() {
    let report = ReportReader().report(
      text: "\(body)\nRelated article: A ferry sinks\n- Guards stay.\n\(body)", id: "a")
    #expect(report.sentences.map(\.isCoded) == [true, false, true, true])
    #expect(report.sentences.map(\.number) == [0, 1, 2, 3])
    #expect(report.text[report.sentences[2].range] == "Guards stay.")
  }

  @Test func partsACreditFromItsCaption() {
    let report = ReportReader().report(
      text: "Envoy Lund (left) at\nthe river. Example Ministry\n\n\(body)\n\n\(body)", id: "a")
    #expect(report.passages.map(\.kind) == [.caption, .credit, .body, .body])
    #expect(report.text[report.passages[1].range] == "Example Ministry")
  }

  @Test func takesTheDayOfPublicationFromAByline() {
    let report = ReportReader().report(
      text: "\(body)\n\nAna Lund, The Example Post May 31, 2019 2:36 pm.", id: "a")
    #expect(report.published == "2019-05-31")
  }

  @Test func aLineAloneIsBody() {
    #expect(kinds("Russia agreed to arm Mali") == [.body])
  }
}
