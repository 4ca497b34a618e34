/// Sums over words and ids that are the same in every run and on every machine (FNV-1a, 64 bits).
struct ContentHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// The bytes of a text, then one that no text has.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  /// The value with its bits spread, for use as a key whose every bit counts.
  var spread: UInt64 { Self.spread(value) }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  static func spread(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// An id of a set of things: a prefix and twelve hexadecimal digits.
  static func id(_ prefix: String, of parts: some Sequence<String>) -> String {
    var hash = ContentHash()
    for part in parts.sorted() { hash.add(part) }
    let digits = String(hash.spread >> 16, radix: 16)
    return prefix + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
