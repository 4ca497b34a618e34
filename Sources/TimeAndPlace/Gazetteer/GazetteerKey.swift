/// The key of a place's name: 64-bit FNV-1a over its words, without marks, capitals, apostrophes and a leading "the".
///
/// `Scripts/make-gazetteer.py` makes the same keys; the table of letters comes with the file, so that they cannot differ.
struct GazetteerKey: Sendable {
  /// Letters in the table: U+00C0–024F and U+1E00–1EFF.
  static let foldedLetters = (0x250 - 0xC0) + 0x100

  private let folding: [UInt8]

  init(folding: [UInt8]) { self.folding = folding }

  /// - Returns: `nil` for a name without a letter or digit.
  func of(_ name: String) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: [UInt8] = []
    var first: [UInt8]?
    var count = 0
    func mix(_ bytes: [UInt8]) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    func end() {
      guard !word.isEmpty else { return }
      defer { word.removeAll(keepingCapacity: true) }
      count += 1
      if count == 1, word == Array("the".utf8) {
        first = word
        return
      }
      mix(Self.usual(word))
    }
    for scalar in name.unicodeScalars {
      let code = Int(scalar.value)
      switch code {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(code))
      case 0x41...0x5A: word.append(UInt8(code | 0x20))
      case 0xC0..<0x250: add(code - 0xC0, to: &word)
      case 0x1E00..<0x1F00: add(code - 0x1E00 + 0x250 - 0xC0, to: &word)
      // Apostrophes, full stops and loose accents.
      case 0x27, 0x2E, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC, 0x02BB, 0x02BE, 0x02BF, 0x300..<0x370: break
      default: end()
      }
    }
    end()
    if count == 1, let first { mix(first) }
    return count == 0 ? nil : hash
  }

  private func add(_ letter: Int, to word: inout [UInt8]) {
    for byte in folding[(2 * letter)..<(2 * letter + 2)] where byte != 0 { word.append(byte) }
  }

  private static func usual(_ word: [UInt8]) -> [UInt8] {
    switch word.count {
    case 5 where word == Array("saint".utf8): Array("st".utf8)
    case 5 where word == Array("mount".utf8): Array("mt".utf8)
    case 4 where word == Array("fort".utf8): Array("ft".utf8)
    default: word
    }
  }
}
