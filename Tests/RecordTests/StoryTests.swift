import Record
import Reports
import Testing

@Suite("Stories")
struct StoryTests {
  private static func report(_ id: String, _ day: String?, _ title: String, _ text: String) -> Report {
    ReportReader().report(text: text, id: id, title: title, published: day)
  }

  private let reports = [
    report(
      "port1", "2025-03-04", "Kesh closes its grain port",
      "Guards closed the grain port of Kesh overnight and turned back two Ostmark freighters, harbour master Ilya Brask said."
    ),
    report(
      "port2", "2025-03-05", "Ostmark protests over freighters",
      "Ostmark summoned the ambassador of Kesh after two of its freighters were refused entry to the grain port by guards."
    ),
    report(
      "port3", "2025-03-07", "Kesh reopens port",
      "The grain port at Kesh is open again, harbour master Brask said; the Ostmark freighters unloaded on Friday."
    ),
    report(
      "bread1", "2025-03-04", "Cheaper flour in Quell",
      "Bakers in Quell will pay less for flour after millers on the Ansel canal accepted a price cut, the council said."
    ),
    report(
      "bread2", "2025-03-05", "",
      "Millers along the Ansel canal warned that the price cut for flour in Quell could close two more mills."
    ),
    report(
      "late", "2025-09-20", "Kesh port again",
      "Guards closed the grain port of Kesh on Saturday and turned back Ostmark freighters, harbour master Brask said."
    ),
    report(
      "like", "2025-09-21", "Ravlin ships turned back",
      "Police closed the timber port of Osk on Sunday after a quarrel over tolls and kept Ravlin boats outside, mayor Juna Pell said."
    ),
  ]

  @Test("Reports on one matter are one story, months apart too; a like event elsewhere is another")
  func chains() {
    let stories = StoryFinder().stories(of: reports)
    #expect(
      stories.map(\.reports) == [["bread1", "bread2"], ["port1", "port2", "port3", "late"], ["like"]])
    #expect(stories[0].title == "Cheaper flour in Quell")
    #expect(
      [
        "Kesh closes its grain port", "Ostmark protests over freighters", "Kesh reopens port",
        "Kesh port again",
      ]
      .contains(stories[1].title))
  }

  @Test("The order of reports does not matter")
  func order() {
    #expect(StoryFinder().stories(of: reports.reversed()) == StoryFinder().stories(of: reports))
  }

  @Test("Copies are of one story, however little they say")
  func copies() {
    let copies = [CopyGroup(id: "C-1", reports: ["bread1", "late"])]
    let stories = StoryFinder().stories(of: reports, copies: copies)
    #expect(stories.contains { Set($0.reports).isSuperset(of: ["bread1", "late"]) })
  }

  @Test("Every report is in exactly one story; none, one and empty ones too")
  func all() {
    #expect(StoryFinder().stories(of: [Report]()).isEmpty)
    let odd = [Report(id: "e", text: ""), Self.report("one", nil, "", "Rain."), Report(id: "e", text: "")]
    #expect(StoryFinder().stories(of: odd).flatMap(\.reports).sorted() == ["e", "one"])
    #expect(StoryFinder().stories(of: reports).flatMap(\.reports).sorted() == reports.map(\.id).sorted())
  }

  @Test("A story without a headline is named by its names")
  func names() {
    let bare = reports.prefix(2).map { Self.report($0.id, nil, "", $0.text.string) }
    let title = StoryFinder().stories(of: Array(bare))[0].title
    #expect(title.contains("Kesh"))
  }

  @Test("A stream puts reports into the same stories as they come")
  func stream() {
    var stream = StoryStream()
    let ids = Dictionary(
      uniqueKeysWithValues: reports.sorted { $0.published! < $1.published! }.map {
        ($0.id, stream.add(StoryReport($0)))
      })
    #expect(ids["port1"] == ids["port2"])
    #expect(ids["port2"] == ids["port3"])
    #expect(ids["bread1"] == ids["bread2"])
    #expect(ids["port3"] == ids["late"] && ids["like"] != ids["late"])
    #expect(Set(ids.values).count == 3)
  }

  @Test("A stream forgets stories that have ended, so its memory is bounded")
  func bounded() {
    var settings = StorySettings()
    settings.maximumOpenStories = 50
    var stream = StoryStream(settings: settings)
    var maker = AlteredReports(seed: 2)
    for index in 0..<400 {
      let text = "Xx\(index)a Yy\(index)b zz\(index)c " + maker.sentences(2).joined(separator: " ")
      _ = stream.add(StoryReport(ReportReader().report(text: text, id: "\(index)")))
      #expect(stream.openStories <= 51)
    }
  }
}
