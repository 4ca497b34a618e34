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

  /// The mean likeness of their reports, less for days between them; 0 when the story had ended.
  func likeness(to other: StoryCluster, days: Int) -> Double {
    let gap = gap(to: other)
    guard gap <= days else { return 0 }
    let mean = Double(StoryVector.dot(sum, other.sum)) / Double(size * other.size)
    return mean * (1 - 0.5 * Double(gap) / Double(max(1, days)))
  }
}
