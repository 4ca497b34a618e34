/// Which reports have which sequences of four words, for sequences that two reports at least have.
///
/// Built in parts by the value of the sum over a sequence, so that only what is shared stays in memory. Twelve bytes for
/// each shared sequence and four for each report that has it.
struct ShingleIndex: Sendable {
  static let length = 4

  /// The sequences whose sum falls into one part of all sums.
  private struct Part: Sendable {
    var keys: [UInt32] = []
    /// Where the reports of each key begin in ``reports``, and the end of the last.
    var starts: [UInt32] = [0]
    var reports: [UInt32] = []
    /// Where the keys of each value of their upper bits begin.
    var table: [UInt32] = []
    var shift: UInt32 = 32
  }
  private let parts: [Part]
  /// Of how many sequences one is taken.
  private let sampling: UInt32

  init(_ prints: [ReportPrint], maximumSize: Int) {
    let total = prints.reduce(0) { $0 + $1.words.count }
    let sampling = UInt32(max(1, (total + maximumSize - 1) / maximumSize))
    let count = max(1, min(64, total / Int(sampling) / 2_000_000 + 1))
    self.sampling = sampling
    let indices = Parallel.chunks(of: count, size: 1) { range in
      Self.built(range.lowerBound, of: count, prints, sampling: sampling)
    }
    parts = indices
  }

  /// The reports that have a sequence, in ascending order; empty when no two have it.
  func reports(of shingle: UInt64) -> ArraySlice<UInt32> {
    let part = parts[Self.number(of: shingle, parts.count)]
    let key = UInt32(truncatingIfNeeded: shingle)
    guard !part.keys.isEmpty else { return [] }
    let bucket = Int(key >> part.shift)
    var low = Int(part.table[bucket])
    let high = Int(part.table[bucket + 1])
    while low < high, part.keys[low] < key { low += 1 }
    guard low < high, part.keys[low] == key else { return [] }
    return part.reports[Int(part.starts[low])..<Int(part.starts[low + 1])]
  }

  /// Calls `body` with the sum over each sequence of four words of each sentence; a shorter sentence is one sequence.
  func eachShingle(of print: ReportPrint, _ body: (UInt64) -> Void) {
    Self.eachShingle(of: print, sampling: sampling, body)
  }

  private static func eachShingle(of print: ReportPrint, sampling: UInt32, _ body: (UInt64) -> Void) {
    var start = 0
    for end in print.ends {
      let end = Int(end)
      let last = max(start, end - length)
      for at in start...last where at < end {
        var hash: UInt64 = 0
        for word in print.words[at..<min(end, at + length)] {
          hash = ContentHash.spread(hash &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(word & PrintWord.mask) &+ 1)
        }
        if sampling == 1 || UInt32(truncatingIfNeeded: hash >> 32) % sampling == 0 { body(hash) }
      }
      start = end
    }
  }

  private static func number(of shingle: UInt64, _ count: Int) -> Int { Int((shingle >> 40) % UInt64(count)) }

  private static func built(_ number: Int, of count: Int, _ prints: [ReportPrint], sampling: UInt32) -> Part {
    var entries: [UInt64] = []
    for (report, print) in prints.enumerated() {
      eachShingle(of: print, sampling: sampling) { shingle in
        if self.number(of: shingle, count) == number { entries.append(shingle << 32 | UInt64(report)) }
      }
    }
    entries.sort()
    var part = Part()
    var at = 0
    while at < entries.count {
      let key = entries[at] >> 32
      var end = at
      let first = part.reports.count
      while end < entries.count, entries[end] >> 32 == key {
        let report = UInt32(truncatingIfNeeded: entries[end])
        if part.reports.count == first || part.reports.last != report { part.reports.append(report) }
        end += 1
      }
      if part.reports.count - first < 2 {
        part.reports.removeLast(part.reports.count - first)
      } else {
        part.keys.append(UInt32(key))
        part.starts.append(UInt32(part.reports.count))
      }
      at = end
    }
    return tabled(part)
  }

  private static func tabled(_ part: Part) -> Part {
    var part = part
    var bits: UInt32 = 1
    while bits < 20, 1 << bits < part.keys.count / 4 { bits += 1 }
    part.shift = 32 - bits
    part.table = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
    for key in part.keys { part.table[Int(key >> part.shift) + 1] += 1 }
    for index in 1..<part.table.count { part.table[index] += part.table[index - 1] }
    return part
  }
}
