import Events
import Record

/// The stories of a record as a brief tells them: those that share an event are told as one.
struct BriefStories {
  /// In the order of the record; each with its reports' ids.
  let groups: [(title: String, reports: [String])]

  init(_ record: EventRecord) {
    var root = Array(record.stories.indices)
    func find(_ at: Int) -> Int { root[at] == at ? at : find(root[at]) }
    var storyOf: [String: Int] = [:]
    for (index, story) in record.stories.enumerated() {
      for report in story.reports { storyOf[report] = index }
    }
    for entry in record.entries {
      let stories = Set(entry.mentions.compactMap { storyOf[$0.report.id] }).map(find).sorted()
      for story in stories.dropFirst() { root[find(story)] = find(stories[0]) }
    }
    var groups: [(title: String, reports: [String])] = []
    for index in record.stories.indices where find(index) == index {
      let parts = record.stories.indices.filter { find($0) == index }.map { record.stories[$0] }
      let most = parts.map(\.reports.count).max() ?? 0
      let title = parts.first { $0.reports.count == most && !$0.title.isEmpty }?.title ?? parts[0].title
      groups.append((title, parts.flatMap(\.reports)))
    }
    self.groups = groups
  }

  /// The index of the group a report belongs to.
  func index(of report: String) -> Int { groups.firstIndex { $0.reports.contains(report) } ?? 0 }
}
