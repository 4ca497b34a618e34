/// Joins reports into stories, the most alike first.
struct StoryGrouping {
  private let reports: [StoryReport]
  private let vectors: [StoryVector]
  private let settings: StorySettings
  private var groups: [StoryCluster?]
  /// Which group a report is in.
  private var group: [Int]
  /// The groups that a group may be joined with.
  private var near: [Set<Int>]

  init(_ reports: [StoryReport], vectors: [StoryVector], settings: StorySettings) {
    self.reports = reports
    self.vectors = vectors
    self.settings = settings
    groups = reports.indices.map { StoryCluster($0, vectors[$0], day: reports[$0].day) }
    group = Array(reports.indices)
    near = Array(repeating: [], count: reports.count)
  }

  /// The stories by their first report.
  func clusters() -> [StoryCluster] {
    groups.compactMap { $0 }.sorted { $0.members.min()! < $1.members.min()! }
  }

  mutating func join(copies: [CopyGroup]) {
    let position = Dictionary(reports.indices.map { (reports[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
    for copy in copies {
      let members = copy.reports.compactMap { position[$0] }
      for member in members.dropFirst() { join(group[members[0]], group[member]) }
    }
  }

  mutating func joinByLikeness() {
    var heap = StoryHeap()
    for (a, b) in StoryNeighbours(reports: reports, vectors: vectors).pairs() {
      let (first, second) = (group[a], group[b])
      guard first != second, near[first].insert(second).inserted else { continue }
      near[second].insert(first)
      offer(first, second, to: &heap)
    }
    while let best = heap.popBest() {
      guard let a = groups[best.first], let b = groups[best.second], a.members.count == best.firstSize,
        b.members.count == best.secondSize
      else { continue }
      let joined = join(best.first, best.second)
      for other in near[joined].sorted() where groups[other] != nil { offer(joined, other, to: &heap) }
    }
  }

  private func offer(_ a: Int, _ b: Int, to heap: inout StoryHeap) {
    let (low, high) = (min(a, b), max(a, b))
    guard let first = groups[low], let second = groups[high] else { return }
    let likeness = first.likeness(to: second, settings: settings)
    guard likeness >= settings.likeness else { return }
    heap.push(
      .init(
        likeness: likeness, first: low, second: high, firstSize: first.members.count,
        secondSize: second.members.count))
  }

  /// Joins two groups under the smaller number, which is returned.
  @discardableResult
  private mutating func join(_ a: Int, _ b: Int) -> Int {
    let (low, high) = (min(a, b), max(a, b))
    guard low != high, let other = groups[high] else { return low }
    groups[low]!.take(other)
    groups[high] = nil
    for member in other.members { group[member] = low }
    for next in near[high] where next != low {
      near[next].remove(high)
      near[next].insert(low)
      near[low].insert(next)
    }
    near[low].remove(high)
    near[high] = []
    return low
  }
}

/// Pairs of groups by their likeness, the highest first.
struct StoryHeap {
  struct Item {
    var likeness: Double
    var first: Int
    var second: Int
    /// How many reports the groups had; one that has grown since makes the item void.
    var firstSize: Int
    var secondSize: Int

    func isBefore(_ other: Item) -> Bool {
      if likeness != other.likeness { return likeness > other.likeness }
      return (first, second) < (other.first, other.second)
    }
  }
  private var items: [Item] = []

  mutating func push(_ item: Item) {
    items.append(item)
    var at = items.count - 1
    while at > 0, items[at].isBefore(items[(at - 1) / 2]) {
      items.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func popBest() -> Item? {
    guard let best = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return best }
    items[0] = last
    var at = 0
    while true {
      var first = at
      for child in [2 * at + 1, 2 * at + 2] where child < items.count && items[child].isBefore(items[first]) {
        first = child
      }
      if first == at { return best }
      items.swapAt(at, first)
      at = first
    }
  }
}
