import Foundation
import Synchronization

/// Work on ranges of numbers, spread over the cores; results come in the order of the ranges.
enum Parallel {
  /// The results of `body` for 0 ..< `count`, cut into chunks.
  static func chunks<Result: Sendable>(
    of count: Int, size: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let number = (count + size - 1) / size
    if number == 1 { return [body(0..<count)] }
    let results = Mutex([Result?](repeating: nil, count: number))
    DispatchQueue.concurrentPerform(iterations: number) { index in
      let result = body(index * size..<min(count, (index + 1) * size))
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
