import Entities
import Language
import Reports
import Testing
import TimeAndPlace

@Suite struct ReportDateTests {
  private let people = """
    name\taliases\tsurname\tgender\tcountry\torganisation\tsector\toffice\tfrom\tuntil
    Ada Okoro\t\tOkoro\tf\tKEN\t\tGOV\tForeign Minister\t2021-03-01\t2023-08-31
    Ben Mwangi\t\tMwangi\tm\tKEN\t\tGOV\tDefence Minister\t2022\t
    """
  private let blocs = """
    id\tsector\tcountry\taliases\tparent\tmembers\tfounded\tdissolved\thead
    Lakes Union\tIGO\t\t\t\tKEN:2019-2024|UGA:2019-\t2019\t\t
    """
  private let states = """
    code\tname\tdemonym\tcapital
    KEN\tKenya\tKenyan\tNairobi
    """

  private func date(_ text: String, verbs: Set<String> = [], latest: String? = "2026-01-01") throws
    -> ReportDate
  {
    var directory = ActorDirectory()
    try directory.add(text: states, name: "states.tsv")
    try directory.add(text: people, name: "people.tsv")
    try directory.add(text: blocs, name: "blocs.tsv")
    let report = ReportReader().report(text: text, id: "a")
    let analysis = Analysis(
      sentences: report.sentences.map { sentence in
        SentenceAnalysis(number: sentence.number, tokens: tokens(of: sentence, report, verbs))
      })
    return ReportDating(directory: directory, latest: latest.flatMap { Day(iso: $0) }).date(
      of: report, analysis: analysis)
  }

  /// The words with the named ones as verbs of the past, on which all else hangs.
  private func tokens(of sentence: Sentence, _ report: Report, _ verbs: Set<String>) -> [Token] {
    var tokens = sentence.words.map { Token(text: report.text[$0], range: $0) }
    guard let root = tokens.firstIndex(where: { verbs.contains($0.text) }) else { return tokens }
    for index in tokens.indices where index != root { tokens[index].head = root }
    tokens[root].upos = "VERB"
    tokens[root].feats = "Tense=Past|VerbForm=Fin"
    tokens[root].lemma = tokens[root].text == "left" ? "leave" : tokens[root].text
    return tokens
  }

  @Test func aDayThatIsGivenSettlesIt() throws {
    let report = Report(id: "a", published: "2025-04-03", text: "Envoys met in 2030.")
    let date = ReportDating(directory: ActorDirectory()).date(of: report, analysis: Analysis(sentences: []))
    #expect(date.day?.iso == "2025-04-03")
    #expect(date.basis == .explicit)
    #expect(date.reasons.map(\.text) == ["published 2025-04-03, as the input says"])
  }

  @Test func oneClueThatMostContradictDoesNotCount() throws {
    // "Since 2012" begins what goes on; no other clue may put the report before the years it looks back on.
    let told = try date(
      "The soldiers, there since 2012, would be gone by May. Envoys met in 2019. The Lakes Union was told.",
      verbs: ["met"])
    #expect(told.interval.start?.iso == "2019-01-01")
    #expect(told.interval.end == nil)
  }

  @Test func aLineAtTheHeadGivesTheDay() throws {
    let text =
      "Border talks resume\n\nPublished: 12 May 2023\n\nEnvoys of both sides met again in the old customs house."
    #expect(try date(text).day?.iso == "2023-05-12")
  }

  @Test func whatIsToldAsPastBoundsIt() throws {
    let date = try date(
      "Envoys signed a pact in 2021. They met again in May 2022.", verbs: ["signed", "met"])
    #expect(date.interval.iso == "2022-05-01/..")
    #expect(date.basis == .inferred)
    #expect(date.reasons.contains { $0.text == "“May 2022” is told as past" && $0.sentence == 1 })
    #expect(date.summary == "on or after 2022-05-01, inferred")
  }

  @Test func aTermOfOfficeBoundsItOnBothSides() throws {
    let date = try date("Foreign Minister Ada Okoro welcomed the envoys.", verbs: ["welcomed"])
    #expect(date.interval.iso == "2021-03-01/2023-08-31")
  }

  @Test(arguments: [
    "Former Foreign Minister Ada Okoro welcomed the envoys.", "Ada Okoro welcomed the envoys.",
    "In 2022 Foreign Minister Ada Okoro welcomed the envoys.",
  ])
  func anOfficeThatIsOverOrDatedOtherwiseProvesNothing(text: String) throws {
    #expect(try date(text, verbs: ["welcomed"]).interval.end == nil)
  }

  @Test func aWeekdayProvesTheYearOnceABoundIsKnown() throws {
    let open = try date("The convoy left on Wednesday, 12 August, at dawn.", verbs: ["left"], latest: nil)
    #expect(open.interval == .open)
    let bound = ReportDate.Reason(
      text: "its story", interval: DayInterval(start: Day(iso: "2025-07-08"), end: Day(iso: "2027-11-02")))
    let fitted = open.adding(bound).fitted()
    #expect(fitted.interval.iso == "2026-08-12/2027-08-11")
    let reader = TimeReader(reportDate: fitted)
    #expect(reader.interval(of: "Wednesday, 12 August", tense: .past)?.interval.iso == "2026-08-12")
  }

  @Test(arguments: [
    "They signed an agreement for 2030.", "The envoys left a base held until 2042.",
  ])
  func aTermIsNotPast(text: String) throws {
    #expect(try date(text, verbs: ["signed", "left"]).interval == .open)
  }

  @Test func aWeekdayProvesTheYear() throws {
    let text = "Defense Minister Ben Mwangi spoke. The plan was proposed on Thursday, June 27, by chiefs."
    let date = try date(text, verbs: ["spoke", "proposed"])
    #expect(date.interval.iso == "2024-06-27/2025-06-26")
    #expect(date.reasons.contains { $0.text.contains("is a date of 2024") })
  }

  @Test func aFoundingAndALeavingBoundIt() throws {
    #expect(try date("The Lakes Union met.", verbs: ["met"]).interval.start?.iso == "2019-01-01")
    let left = try date("Kenya left the Lakes Union this year.", verbs: ["left"])
    #expect(left.interval.iso == "2024-01-01/2024-12-31")
  }

  @Test func nothingIsKnownOfAReportWithoutAnyClue() throws {
    let date = try date("Envoys met on Tuesday.", latest: nil)
    #expect(date == .unknown)
    #expect(date.summary == "not known")
  }

  @Test func reportsOfOneStoryTightenEachOther() throws {
    let year = DayInterval(start: Day(iso: "2025-01-01"), end: Day(iso: "2025-12-31"))
    let dates = [
      ReportDate(interval: year, basis: .inferred), ReportDate(interval: year, basis: .inferred),
      ReportDate(interval: DayInterval(Day(iso: "2025-04-02")!), basis: .explicit),
    ]
    let visit = DayInterval(start: Day(iso: "2025-04-03"), end: Day(iso: "2025-04-04"))
    let acts = [
      ToldAct(act: "e1", report: 0, side: .done, days: .open),
      ToldAct(act: "e1", report: 1, side: .ahead, days: visit),
      ToldAct(act: "e1", report: 2, side: .ahead, days: .open),
    ]
    let tightened = ReportDate.tightened(dates, by: acts)
    #expect(
      tightened.map(\.interval.iso) == ["2025-04-03/2025-12-31", "2025-01-01/2025-04-04", "2025-04-02"])
    #expect(ReportDate.tightened(dates, by: acts.reversed()) == tightened)
  }

  // MARK: - Seen from an interval

  static let between = ReportDate(
    interval: DayInterval(start: Day(iso: "2025-03-31"), end: Day(iso: "2025-04-02")), basis: .inferred)

  @Test(arguments: [
    ("April 3 and 4", TimeTense.future, "2025-04-03/2025-04-04"),
    ("last year", .past, "2024-01-01/2024-12-31"),
    ("yesterday", .past, "2025-03-30/2025-04-01"), ("in the coming days", .future, "2025-03-31/.."),
    ("in 2023", .past, "2023-01-01/2023-12-31"), ("Tuesday", .past, "2025-03-25/2025-04-01"),
  ])
  func expressionsAreSeenFromEveryDayOfIt(words: String, tense: TimeTense, days: String) throws {
    let reader = TimeReader(reportDate: Self.between)
    let reading = try #require(reader.interval(of: words, tense: tense))
    #expect(reading.interval.iso == days)
    #expect(reading.basis == (words == "in 2023" ? .explicit : .inferred))
  }

  @Test func anActWithoutWordsOfTimeIsBoundedByTheReport() {
    let known = TimeReader(reportDay: Day(iso: "2025-04-03"))
    #expect(known.date(for: .past) == EventDate(start: nil, end: "2025-04-03", text: "", basis: .report))
    #expect(known.date(for: .future) == EventDate(start: "2025-04-03", end: nil, text: "", basis: .report))
    #expect(TimeReader(reportDate: Self.between).date(for: .past)?.basis == .inferred)
    #expect(TimeReader(reportDay: nil).date(for: .past) == nil)
  }

  @Test func aTimeInAnotherZoneCanFallOnTheNextDay() throws {
    let tokyo = TimeReader(reportDay: Day(iso: "2025-04-03"), zoneMinutes: 540)
    #expect(try #require(tokyo.interval(of: "at 1630 GMT on Tuesday")).interval.iso == "2025-04-02")
    #expect(try #require(tokyo.interval(of: "at 0900 GMT on Tuesday")).interval.iso == "2025-04-01")
    #expect(try #require(tokyo.interval(of: "at 4:30 p.m. on Tuesday")).interval.iso == "2025-04-01")
  }
}
