import Entities
import Events
import Reports
import Testing

@testable import Record

@Suite("Stories that share events")
struct StoryJoiningTests {
  private func entry(_ id: String, _ reports: String...) -> Entry {
    Entry(
      id: id, type: .consult, status: .occurred,
      mentions: reports.map {
        Event(
          id: "\($0)/0/1", report: ReportReference(Report(id: $0, text: ScalarText("Talks."))), sentence: 0,
          text: "Talks.", type: .consult, trigger: Evidence(text: "Talks", start: 0, end: 5))
      })
  }

  private let stories = [
    Story(id: "S-1", title: "One", reports: ["a"]), Story(id: "S-2", title: "Two", reports: ["b", "c"]),
    Story(id: "S-3", title: "Three", reports: ["d"]),
  ]

  @Test("Two events in common make one story of two")
  func joined() {
    let joined = StoryJoining.join(stories, by: [entry("E-1", "a", "c"), entry("E-2", "b", "a")])
    #expect(joined.map(\.id) == ["S-1", "S-3"])
    #expect(joined[0].reports == ["a", "b", "c"])
  }

  @Test("One event in common may be background, and joins nothing")
  func apart() {
    #expect(StoryJoining.join(stories, by: [entry("E-1", "a", "c", "d")]) == stories)
  }

  @Test("The same people and groups make one story of a small set, a single one does not")
  func names() {
    func entry(_ id: String, _ report: String, _ names: [String]) -> Entry {
      let words = Evidence(text: "Talks", start: 0, end: 5)
      let parties = names.map {
        Party(
          words: words,
          entity: Entity(id: "KEN:\($0)", name: $0, kind: .person, country: "KEN", sector: "GOV"))
      }
      return Entry(
        id: id, type: .consult, status: .occurred,
        mentions: [
          Event(
            id: "\(report)/0/1", report: ReportReference(Report(id: report, text: ScalarText("Talks."))),
            sentence: 0,
            text: "Talks.", type: .consult, trigger: words, actors: parties)
        ])
    }
    let all = ["Ada Okoro", "Ben Mwangi", "Cyrus Odhiambo", "Dina Wekesa"]
    #expect(
      StoryJoining.join(stories, by: [entry("E-1", "a", all), entry("E-2", "d", all)]).map(\.reports)
        == [["a", "d"], ["b", "c"]])
    #expect(
      StoryJoining.join(stories, by: [entry("E-1", "a", all), entry("E-2", "d", Array(all.prefix(1)))])
        == stories)
  }
}
