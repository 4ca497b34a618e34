/// The vocabulary's pieces as a tree of UTF-8 bytes, for the longest match in one pass.
struct PieceTrie: Sendable {
  /// Open addressing: `node << 8 | byte` + 1 as key (0 is free), the child node as value.
  private var keys: [UInt32]
  private var children: [UInt32]
  private var mask: Int
  /// The piece that ends at a node, or -1.
  private var pieces: [Int32] = [-1, -1]

  /// The node where words begin, and the one where their continuations ("##") begin.
  private static let word: UInt32 = 0
  private static let continuation: UInt32 = 1

  init(vocabulary: [String]) {
    let bytes = vocabulary.reduce(0) { $0 + $1.utf8.count } + 16
    var capacity = 1024
    while capacity < bytes * 2 { capacity *= 2 }
    keys = [UInt32](repeating: 0, count: capacity)
    children = keys
    mask = capacity - 1
    for (id, piece) in vocabulary.enumerated() {
      let text = Array(piece.utf8)
      let continues = text.count > 2 && text.starts(with: "##".utf8)
      var node = continues ? Self.continuation : Self.word
      for byte in continues ? text[2...] : text[...] { node = insert(node, byte) }
      // The first of two equal pieces keeps its number.
      if pieces[Int(node)] < 0 { pieces[Int(node)] = Int32(id) }
    }
  }

  /// The pieces of `word`, longest first from the left, or `nil` when some part has none.
  func split(_ word: [UInt8]) -> [Int32]? {
    var found: [Int32] = []
    var start = 0
    while start < word.count {
      var node = start == 0 ? Self.word : Self.continuation
      var at = start
      var best: (piece: Int32, end: Int)?
      while at < word.count, let next = child(node, word[at]) {
        node = next
        at += 1
        if pieces[Int(node)] >= 0 { best = (pieces[Int(node)], at) }
      }
      guard let best else { return nil }
      found.append(best.piece)
      start = best.end
    }
    return found
  }

  private func slot(_ key: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private func child(_ node: UInt32, _ byte: UInt8) -> UInt32? {
    let key = (node << 8 | UInt32(byte)) + 1
    let slot = slot(key)
    return keys[slot] == key ? children[slot] : nil
  }

  private mutating func insert(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    let key = (node << 8 | UInt32(byte)) + 1
    let slot = slot(key)
    if keys[slot] == key { return children[slot] }
    keys[slot] = key
    children[slot] = UInt32(pieces.count)
    pieces.append(-1)
    return children[slot]
  }
}
