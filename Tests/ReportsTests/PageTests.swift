import Testing

@testable import Reports

/// Whole pages built as the big houses build theirs, with invented news.
@Suite("Pages of news sites")
struct PageTests {
  struct Page: CustomTestStringConvertible, Sendable {
    var file: String
    var title: String
    var source: String
    var published: String
    var author: String
    var url: String
    /// Every passage in order as "kind: text".
    var passages: String
    var testDescription: String { file }
  }

  @Test("The article is taken whole and alone", arguments: pages)
  func passages(_ page: Page) throws {
    let report = try #require(try ReportReader().read(Fixtures.path("pages/\(page.file)")).first)
    let found = report.passages.map { "\($0.kind.rawValue): \(report.text[$0.range])" }
    let expected = page.passages.split(separator: "\n").map(String.init)
    #expect(found.filter { !expected.contains($0) } == [], "these do not belong there")
    #expect(expected.filter { !found.contains($0) } == [], "these are missing")
    #expect(found == expected)
  }

  @Test("The page's facts are read", arguments: pages)
  func facts(_ page: Page) throws {
    let report = try #require(try ReportReader().read(Fixtures.path("pages/\(page.file)")).first)
    #expect(report.title == page.title)
    #expect(report.source == page.source)
    #expect(report.published == page.published)
    #expect(report.author == page.author)
    #expect(report.url == page.url)
    #expect(report.warnings == [])
  }

  /// A broadcaster: names of elements without meaning, parts told apart by `data-component`.
  static let broadcaster = Page(
    file: "broadcaster.html", title: "Marenia and Ostova reopen rail tunnel after nine years",
    source: "Northern Broadcasting", published: "2026-03-12", author: "Vera Lindqvist, Tomas Hale",
    url: "https://www.northern.example/news/articles/c4gk2m8xw1zo",
    passages: """
      headline: Marenia and Ostova reopen rail tunnel after nine years
      byline: Vera Lindqvist
      byline: Europe correspondent, reporting from Karsk
      byline: 12 March 2026
      agencyTag: Getty Images
      caption: The first freight train left the tunnel on Thursday at dawn
      body: The first freight train in nine years has crossed under the Karsk pass, hours after Marenia and Ostova signed an agreement to reopen the rail tunnel between them.
      body: Ostova's transport minister, Irena Vask, thanked her counterpart in Marenia and said passenger trains would follow in May.
      body: "Nobody here thought they would hear that whistle again," she told reporters at the station.
      subheading: Officers on strike
      body: About 400 customs officers stayed on strike on the Marenian side. Their union accused the government of breaking a promise on pay.
      body: The interior ministry in Lodz Karsk ordered police to guard the depot, according to state television.
      body: The European Union, which paid for the repairs, welcomed the agreement. It has promised a further €90m for signals on both sides.
      """)

  /// A network: JSON-LD as a graph, recommended stories between paragraphs, a letter to sign up for, comments.
  static let network = Page(
    file: "network.html", title: "Tasmil army seizes northern port as ceasefire talks stall",
    source: "Gulf Current", published: "2026-05-03", author: "Gulf Current and news agencies",
    url: "https://www.gulfcurrent.example/news/2026/5/3/tasmil-army-seizes-northern-port",
    passages: """
      headline: Tasmil army seizes northern port as ceasefire talks stall
      body: Rebels say they have pulled out of Ras Dahab; the United Nations urges both sides to let food in.
      caption: Smoke rises above the grain silos of Ras Dahab on Saturday, May 2, 2026 [Omar Feriani/Anadolu]
      byline: By Salma Haddou and News Agencies
      body: The army of Tasmil has captured the port of Ras Dahab from rebels of the Northern Front, its spokesman said on Sunday, as ceasefire talks in Muscat stalled.
      body: At least 23 people were killed in two days of shelling, doctors at the town’s hospital told Gulf Current.
      body: The Northern Front confirmed that it had withdrawn its fighters “to spare the inhabitants”. It accused the army of firing on the hospital, which the army denied.
      caption: Families wait for boats to the islands [File: Lina Sorour/Reuters]
      subheading: ‘Bread for one day’
      body: UN Secretary-General António Guterres urged both sides to open the port to ships with food. “There is bread for one day,” he said in New York.
      body: Nobody asks us who won. They ask us when the ships come.
      body: Qatar and Oman, which host the talks, said they would meet both delegations again on Tuesday.
      """)

  /// A live blog: posts with the hour above each, the page's own list of key events, a post from elsewhere.
  static let live = Page(
    file: "live.html",
    title: "Velden election live: Kroes concedes defeat as Social Union wins – as it happened",
    source: "The Observer Post", published: "2026-06-10", author: "Ines Maro, Jan Dunne",
    url: "https://www.observerpost.example/world/live/2026/jun/10/velden-election-live",
    passages: """
      headline: Velden election live: Kroes concedes defeat as Social Union wins – as it happened
      byline: Ines Maro (now) and Jan Dunne (earlier)
      byline: Wed 10 Jun 2026 23.02 BST
      caption: Anneke Kroes speaks to supporters at her party’s headquarters in Halm. Photograph: Piet Sorensen/EPA
      subheading: Closing summary
      listItem: The Social Union has won Velden’s election with 44% of the vote, the electoral commission says.
      listItem: Three soldiers were wounded when a bomb exploded outside a polling station in Oost Halm.
      subheading: Kroes concedes defeat
      byline: Ines Maro
      body: Prime minister Anneke Kroes has conceded defeat and phoned the leader of the Social Union, Bram Tolle, to congratulate him.
      body: “The voters have spoken, and I have listened,” she told supporters in Halm.
      subheading: Turnout at 71 percent
      body: The electoral commission says 71% of voters took part, the most since 1998.
      boilerplate: Turnout: 71%. Thank you to every volunteer!
      boilerplate: — Electoral Commission of Velden (@ecvelden) June 10, 2026
      body: The European Union sent 90 observers, who praised the vote as calm.
      subheading: Bomb wounds three soldiers in Oost Halm
      body: A bomb exploded outside a polling station in Oost Halm at noon and wounded three soldiers, the defence ministry said.
      body: No group has claimed responsibility. Police arrested two men near the scene.
      subheading: Opening summary
      body: Good evening. Polls close in an hour in Velden, where Kroes seeks a fourth term.
      """)

  static let pages = [broadcaster, network, live]
}
