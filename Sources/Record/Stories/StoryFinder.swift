public import Events
public import Reports

/// Groups reports into stories: chains of developments that share names, figures and rare words, with few days between.
///
/// ```swift
/// let stories = StoryFinder().stories(of: coded, copies: findings.groups)
/// ```
///
/// Groups grow by joining the two whose reports are most alike on average, until none are alike enough. The result does
/// not depend on the order of the reports. Each report is compared with a bounded number of those that share its rarest words,
/// so that work grows with the number of reports. For reports that come one by one see ``StoryStream``.
public struct StoryFinder: Sendable {
  public let settings: StorySettings

  public init(settings: StorySettings = StorySettings()) { self.settings = settings }

  /// The stories of coded reports; copies are of one story. Each report is in exactly one.
  public func stories(of reports: [CodedReport], copies: [CopyGroup] = []) -> [Story] {
    stories(of: reports.map(\.report), copies: copies)
  }

  /// The stories of reports that were only read.
  public func stories(of reports: [Report], copies: [CopyGroup] = []) -> [Story] {
    let made = Parallel.chunks(of: reports.count, size: 200) { range in reports[range].map { StoryReport($0) }
    }
    return stories(of: made.flatMap { $0 }, copies: copies)
  }

  /// The stories of reports of which only the words were kept.
  public func stories(of reports: [StoryReport], copies: [CopyGroup] = []) -> [Story] {
    let ordered = Self.ordered(reports)
    var weights = StoryWeights()
    for report in ordered { weights.see(report) }
    let known = weights
    let vectors = Parallel.chunks(of: ordered.count, size: 500) { range in
      ordered[range].map { known.vector(of: $0, maximum: settings.maximumWords) }
    }.flatMap { $0 }
    var grouping = StoryGrouping(ordered, vectors: vectors, settings: settings)
    grouping.join(copies: copies)
    grouping.joinByLikeness()
    return grouping.clusters().map { story(of: $0, ordered, vectors) }
  }

  /// By day, undated ones last, then by id; a repeated id counts once.
  private static func ordered(_ reports: [StoryReport]) -> [StoryReport] {
    var seen: Set<String> = []
    return reports.sorted {
      switch ($0.day, $1.day) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): false
      case (_?, nil): true
      default: $0.id < $1.id
      }
    }.filter { seen.insert($0.id).inserted }
  }

  private func story(of cluster: StoryCluster, _ reports: [StoryReport], _ vectors: [StoryVector]) -> Story {
    let members = cluster.members.sorted()
    let ids = members.map { reports[$0].id }
    let titled = members.filter { !reports[$0].title.isEmpty }
    let central = titled.max { a, b in
      let (first, second) = (
        StoryVector.dot(vectors[a], cluster.sum), StoryVector.dot(vectors[b], cluster.sum)
      )
      return first != second ? first < second : a > b
    }
    let title = central.map { reports[$0].title } ?? Self.names(of: members.map { reports[$0] })
    return Story(id: ContentHash.id("S-", of: ids), title: title, reports: ids)
  }

  /// The names that most of some reports have.
  static func names(of reports: [StoryReport]) -> String {
    var counts: [String: Int] = [:]
    for report in reports { for name in report.names { counts[name, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key).joined(
      separator: ", ")
  }
}
