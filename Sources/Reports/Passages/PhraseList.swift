/// Phrases in lower case that are looked for at the head of a text or anywhere in it.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
  /// The phrases by their first byte.
  private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)

  init(arrayLiteral phrases: String...) {
    for phrase in phrases where !phrase.isEmpty {
      byFirst[Int(phrase.utf8.first!)].append(Array(phrase.utf8))
    }
  }

  /// The count of bytes of the longest phrase that a text begins with, as whole words, or `nil`.
  func opening(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first else { return nil }
      var best: Int?
      for phrase in byFirst[Int(first)]
      where phrase.count > (best ?? 0) && Self.stands(phrase, in: bytes, at: 0) {
        if phrase.count == bytes.count || Self.endsWord(bytes[phrase.count]) { best = phrase.count }
      }
      return best
    }
  }

  /// Whether a text holds one of the phrases.
  func isInside(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { at in byFirst[Int(bytes[at])].contains { Self.stands($0, in: bytes, at: at) } }
    }
  }

  private static func stands(_ phrase: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    guard at + phrase.count <= bytes.count else { return false }
    for offset in phrase.indices where bytes[at + offset] != phrase[offset] { return false }
    return true
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte != 0x27 && !(byte >= 0x30 && byte <= 0x39) && !(byte >= 0x61 && byte <= 0x7A)
  }
}
