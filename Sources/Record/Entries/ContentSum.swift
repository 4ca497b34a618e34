/// The FNV-1a sum of text, 64 bits: the same on every machine and in every run, unlike a hash value.
///
/// The constants are those of Fowler, Noll and Vo (IETF RFC 9923).
package struct ContentSum {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Adds text and a mark that parts it from what comes next.
  package mutating func add(_ text: some StringProtocol) {
    for byte in text.utf8 { add(byte) }
    add(0x0A)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
