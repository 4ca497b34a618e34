/// Finds the pairs of reports that share enough sequences of words to be worth comparing.
///
/// Each report looks at a bounded number of the reports that share a sequence with it, so the work grows with the
/// number of reports and not with that of pairs.
struct CandidateFinder: Sendable {
  let prints: [ReportPrint]
  let index: ShingleIndex

  /// How many reports before and after it in a sequence's list a report looks at.
  private static let neighbours = 8
  /// How many reports each is compared with at most.
  private static let maximum = 12

  /// Pairs of positions in ``prints``, the smaller first, in ascending order.
  func pairs() -> [(Int, Int)] {
    let longest = prints.map { UInt32(clamping: $0.words.count) }
    let found = Parallel.chunks(of: prints.count, size: 2_000) { range in
      var counts = [UInt16](repeating: 0, count: prints.count)
      return range.flatMap { candidates(of: $0, lengths: longest, counts: &counts) }
    }
    let keys = found.flatMap { $0 }.sorted()
    var pairs: [(Int, Int)] = []
    var last: UInt64?
    for key in keys where key != last {
      pairs.append((Int(key >> 32), Int(key & 0xFFFF_FFFF)))
      last = key
    }
    return pairs
  }

  private func candidates(of report: Int, lengths: [UInt32], counts: inout [UInt16]) -> [UInt64] {
    var touched: [Int] = []
    var total = 0
    index.eachShingle(of: prints[report]) { shingle in
      total += 1
      look(at: index.reports(of: shingle), from: report, lengths: lengths) { other in
        if counts[other] == 0 { touched.append(other) }
        if counts[other] < .max { counts[other] += 1 }
      }
    }
    var found: [(count: Int, report: Int)] = []
    for other in touched {
      let count = Int(counts[other])
      counts[other] = 0
      let least = min(total, prints[other].words.count)
      if count >= 10 || count >= 2 && count * 8 >= least { found.append((count, other)) }
    }
    found.sort { $0.count != $1.count ? $0.count > $1.count : $0.report < $1.report }
    return found.prefix(Self.maximum).map {
      UInt64(min(report, $0.report)) << 32 | UInt64(max(report, $0.report))
    }
  }

  /// The reports nearest in a list, and the longest of a long list.
  private func look(
    at list: ArraySlice<UInt32>, from report: Int, lengths: [UInt32], _ body: (Int) -> Void
  ) {
    guard list.count > 2 * Self.neighbours + 1 else {
      for other in list where Int(other) != report { body(Int(other)) }
      return
    }
    var low = list.startIndex
    var high = list.endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle]) < report { low = middle + 1 } else { high = middle }
    }
    let near = max(list.startIndex, low - Self.neighbours)..<min(list.endIndex, low + Self.neighbours + 1)
    for other in list[near] where Int(other) != report { body(Int(other)) }
    // A fixed sample keeps this bounded: the longest of up to 64 evenly spread.
    let step = max(1, list.count / 64)
    var best = list.startIndex
    for at in stride(from: list.startIndex, to: list.endIndex, by: step)
    where lengths[Int(list[at])] > lengths[Int(list[best])] { best = at }
    if !near.contains(best), Int(list[best]) != report { body(Int(list[best])) }
  }
}
