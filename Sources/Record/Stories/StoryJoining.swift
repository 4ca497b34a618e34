import Events

/// Joins stories whose reports tell of the same events: words drift over months, what happened does not.
enum StoryJoining {
  /// Events that two stories must share.
  private static let shared = 2

  static func join(_ stories: [Story], by entries: [Entry]) -> [Story] {
    var place: [String: Int] = [:]
    for (index, story) in stories.enumerated() {
      for report in story.reports { place[report] = index }
    }
    var counts: [Int: [Int: Int]] = [:]
    for entry in entries {
      let touched = Set(entry.mentions.compactMap { place[$0.report.id] }).sorted()
      for (offset, first) in touched.enumerated() {
        for second in touched[(offset + 1)...] { counts[first, default: [:]][second, default: 0] += 1 }
      }
    }
    var root = Array(stories.indices)
    func find(_ index: Int) -> Int {
      var at = index
      while root[at] != at { at = root[at] }
      return at
    }
    for first in counts.keys.sorted() {
      for second in counts[first, default: [:]].keys.sorted() where counts[first]?[second] ?? 0 >= shared {
        let (a, b) = (find(first), find(second))
        root[max(a, b)] = min(a, b)
      }
    }
    // The oldest part gives its id and title; reports stay in the order of the record.
    var out: [Int: Story] = [:]
    for (index, story) in stories.enumerated() {
      let at = find(index)
      if out[at] == nil { out[at] = stories[at] }
      if at != index { out[at]?.reports += story.reports }
    }
    return out.keys.sorted().compactMap { out[$0] }
  }
}
