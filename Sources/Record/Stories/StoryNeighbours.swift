/// The pairs of reports that may tell of one story: those that share their weightiest words.
struct StoryNeighbours: Sendable {
  let reports: [StoryReport]
  let vectors: [StoryVector]

  /// How many words of a report are looked up, how far in a word's list, and how many reports are kept.
  private static let words = 24
  private static let reach = 48
  private static let maximum = 24

  /// Pairs of positions, the smaller first, in ascending order.
  func pairs() -> [(Int, Int)] {
    let heavy = vectors.map { $0.heaviest(Self.words) }
    var lists: [UInt32: [UInt32]] = [:]
    for (index, vector) in heavy.enumerated() {
      for word in vector.words { lists[word, default: []].append(UInt32(index)) }
    }
    let index = lists
    let found = Parallel.chunks(of: reports.count, size: 500) { range in
      range.flatMap { neighbours(of: $0, heavy[$0], index) }
    }
    return Set(found.flatMap { $0 }).sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private func neighbours(of report: Int, _ vector: StoryVector, _ lists: [UInt32: [UInt32]]) -> [UInt64] {
    var seen: Set<Int> = []
    for word in vector.words {
      guard let list = lists[word], list.count > 1 else { continue }
      var low = 0
      var high = list.count
      while low < high {
        let middle = (low + high) / 2
        if Int(list[middle]) < report { low = middle + 1 } else { high = middle }
      }
      for other in list[max(0, low - Self.reach)..<min(list.count, low + Self.reach + 1)]
      where Int(other) != report { seen.insert(Int(other)) }
    }
    let ranked = seen.map { (report: $0, likeness: StoryVector.dot(vectors[report], vectors[$0])) }.sorted {
      $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.report < $1.report
    }
    return ranked.prefix(Self.maximum).filter { $0.likeness > 0.05 }.map {
      UInt64(min(report, $0.report)) << 32 | UInt64(max(report, $0.report))
    }
  }
}
