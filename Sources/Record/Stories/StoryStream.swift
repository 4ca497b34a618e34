import TimeAndPlace

/// Puts reports into stories one by one, as they come.
///
/// ```swift
/// var stream = StoryStream()
/// let story = stream.add(StoryReport(report))  // "S-3f0c…", the same for the next report on it
/// ```
///
/// It may differ from ``StoryFinder`` on the same reports: a report is put where it fits best when it comes and stays there, so two
/// stories that turn out to be one are not joined; how rare words are is known only from what was seen before; and the
/// order matters. A story's id is made from its first report, not from all. Memory is bounded: a story is closed when no
/// report came for ``StorySettings/closingDays``, or when too many are open.
public struct StoryStream: Sendable {
  public let settings: StorySettings
  private var weights = StoryWeights()
  private var open: [Int: Open] = [:]
  /// The open stories that a word is weighty in, in the order of their beginning.
  private var lists: [UInt32: [Int]] = [:]
  private var next = 0
  private var clock = 0
  private var today: Int?

  private struct Open: Sendable {
    var id: String
    var cluster: StoryCluster
    /// When its last report came.
    var touched: Int
    var words: Set<UInt32>
  }

  public init(settings: StorySettings = StorySettings()) { self.settings = settings }

  /// How many stories are open.
  public var openStories: Int { open.count }

  /// The id of the story that a report belongs to, a new one if none fits.
  public mutating func add(_ report: StoryReport) -> String {
    clock += 1
    weights.see(report)
    let vector = weights.vector(of: report, maximum: settings.maximumWords)
    var cluster = StoryCluster(clock, vector, day: report.day)
    // Which reports a story has is the receiver's to keep.
    cluster.members = []
    let heavy = vector.heaviest(24).words
    let number: Int
    if let best = best(for: cluster, heavy) {
      number = best
      open[best]!.cluster.take(cluster)
    } else {
      number = next
      next += 1
      open[number] = Open(
        id: ContentHash.id("S-", of: [report.id]), cluster: cluster, touched: clock, words: [])
    }
    open[number]!.touched = clock
    for word in heavy where open[number]!.words.count < 400 && open[number]!.words.insert(word).inserted {
      lists[word, default: []].append(number)
    }
    let id = open[number]!.id
    if let day = report.day?.number { today = max(today ?? day, day) }
    close()
    return id
  }

  private func best(for cluster: StoryCluster, _ words: [UInt32]) -> Int? {
    var candidates: Set<Int> = []
    for word in words { candidates.formUnion(lists[word]?.suffix(96) ?? []) }
    var best: (number: Int, likeness: Double)?
    for number in candidates.sorted() {
      guard let story = open[number] else { continue }
      let likeness = story.cluster.likeness(to: cluster, settings: settings)
      if likeness >= settings.likeness, likeness > best?.likeness ?? 0 { best = (number, likeness) }
    }
    return best?.number
  }

  /// Closes stories that have ended; looked at every 256 reports.
  private mutating func close() {
    guard clock % 256 == 0 || open.count > settings.maximumOpenStories else { return }
    var ended: [Int] = []
    if let today {
      ended = open.keys.filter { number in
        open[number]!.cluster.last.map { today - $0 > settings.closingDays } ?? false
      }
    }
    let excess = open.count - ended.count - settings.maximumOpenStories
    if excess > 0 {
      let quiet = Set(open.keys).subtracting(ended).sorted {
        (open[$0]!.touched, $0) < (open[$1]!.touched, $1)
      }
      // A tenth more than needed, so that this is not done again with the next report.
      ended += quiet.prefix(excess + settings.maximumOpenStories / 10)
    }
    for number in ended.sorted() {
      for word in open[number]!.words {
        lists[word]?.removeAll { $0 == number }
        if lists[word]?.isEmpty ?? false { lists[word] = nil }
      }
      open[number] = nil
    }
  }
}
