import Entities
import Events
import TimeAndPlace

/// Joins stories whose reports tell of the same events: words drift over months, what happened does not. In a small set of
/// reports, which somebody has put together, the same people, groups and towns will do.
enum StoryJoining {
  /// Events that two stories must share.
  private static let shared = 2
  /// Named people, groups, bodies and towns that two stories of a small set must share instead.
  private static let sharedNames = 4
  /// The most reports of a small set.
  private static let small = 12

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
    if place.count <= small { countNames(entries, place, into: &counts) }
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

  /// Notes pairs of stories that have enough names in common as if they shared events.
  private static func countNames(
    _ entries: [Entry], _ place: [String: Int], into counts: inout [Int: [Int: Int]]
  ) {
    var names: [Int: Set<String>] = [:]
    for mention in entries.flatMap(\.mentions) {
      guard let story = place[mention.report.id] else { continue }
      let parties = mention.actors + mention.recipients + [mention.attribution?.speaker].compactMap { $0 }
      for entity in parties.map(\.entity)
      where [.person, .group, .organisation].contains(entity.kind) && entity.sector != "IGO"
        && entity.name.contains(where: \.isUppercase)
      {
        names[story, default: []].insert(entity.id)
      }
      if let town = mention.place?.name, !town.isEmpty { names[story, default: []].insert(town) }
    }
    for (first, own) in names {
      for (second, others) in names where first < second && own.intersection(others).count >= sharedNames {
        counts[first, default: [:]][second, default: 0] += shared
      }
    }
  }
}
