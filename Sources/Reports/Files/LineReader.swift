import Foundation

/// The lines of a file, read one at a time, so that memory is bounded by the longest line.
struct LineReader {
  private let handle: FileHandle
  private let limit: Int
  private var buffer: [UInt8]
  private var at = 0
  private var isAtEnd = false
  /// The number of the line that was read last, from 1.
  private(set) var number = 0

  /// - Parameter prefix: Bytes that were already taken from the handle.
  init(_ handle: FileHandle, limit: Int, prefix: [UInt8] = []) {
    self.handle = handle
    self.limit = limit
    buffer = prefix
  }

  enum Line {
    case bytes([UInt8])
    /// Longer than the limit; its bytes were passed over.
    case tooLong
  }

  /// The next line without its end, or `nil` after the last.
  mutating func next() throws -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = buffer[at...].firstIndex(of: 10) {
        take(at..<end, into: &line, &isTooLong)
        at = end + 1
        number += 1
        return isTooLong ? .tooLong : .bytes(line)
      }
      take(at..<buffer.count, into: &line, &isTooLong)
      let hadBytes = !line.isEmpty || isTooLong
      guard try fill() else {
        guard hadBytes else { return nil }
        number += 1
        return isTooLong ? .tooLong : .bytes(line)
      }
    }
  }

  private func take(_ range: Range<Int>, into line: inout [UInt8], _ isTooLong: inout Bool) {
    if isTooLong || line.count + range.count > limit {
      isTooLong = true
      line = []
    } else {
      line.append(contentsOf: buffer[range])
    }
  }

  private mutating func fill() throws -> Bool {
    buffer = []
    at = 0
    guard !isAtEnd, let data = try handle.read(upToCount: 1 << 16), !data.isEmpty else {
      isAtEnd = true
      return false
    }
    buffer = Array(data)
    return true
  }
}
