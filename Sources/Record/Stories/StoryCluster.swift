import TimeAndPlace

/// A story in the making: its reports, the sum of their words, and the days it spans.
struct StoryCluster: Sendable {
  /// Positions of its reports.
  var members: [Int]
  /// How many reports the sum is over.
  private(set) var size = 1
  var sum: StoryVector
  /// The first and last day of its dated reports.
  var first: Int?
  var last: Int?

  init(_ member: Int, _ vector: StoryVector, day: Day?) {
    members = [member]
    sum = vector
    first = day?.number
    last = day?.number
  }

  mutating func take(_ other: StoryCluster) {
    members += other.members
    size += other.size
    sum.add(other.sum)
    if let day = other.first { first = min(first ?? day, day) }
    if let day = other.last { last = max(last ?? day, day) }
  }

  /// Days between two stories, 0 where they overlap or one is undated.
  func gap(to other: StoryCluster) -> Int {
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else { return 0 }
    return max(0, max(first - otherLast, otherFirst - last))
  }

  /// The mean likeness of their reports, less for days between them, down to `farShare` of it when the story was quiet
  /// for long.
  func likeness(to other: StoryCluster, settings: StorySettings) -> Double {
    let mean = Double(StoryVector.dot(sum, other.sum)) / Double(size * other.size)
    let quiet = min(1, Double(gap(to: other)) / Double(max(1, settings.days)))
    return mean * (1 - (1 - settings.farShare) * quiet)
  }
}
