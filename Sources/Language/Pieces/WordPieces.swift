import Synchronization

/// Words to the vocabulary's pieces, each word by itself, so that words and pieces always align.
final class WordPieces: Sendable {
  /// A piece as the model takes it in.
  struct Piece: Sendable, Equatable {
    var id: Int32
    var letterCase: UInt8
  }

  /// The most pieces of one word; the rest of a longer one is not read.
  static let limit = 16
  /// A part of a word with more characters than this is unknown as a whole.
  private static let longest = 100
  private static let cacheSize = 100_000

  let start: Piece
  let end: Piece
  /// The markers around the actor and around the recipient of a pair.
  let markers: [Piece]
  private let unknown: Int32
  private let special: [(text: [Unicode.Scalar], id: Int32)]
  private let trie: PieceTrie
  private let cache = Mutex<[String: [Piece]]>([:])

  /// - Throws: ``LanguageError/malformed(path:reason:)`` when a special piece is missing.
  init(vocabulary: [String], path: String) throws(LanguageError) {
    func number(_ piece: String) throws(LanguageError) -> Int32 {
      guard let index = vocabulary.firstIndex(of: piece) else {
        throw .malformed(path: path, reason: "it has no piece \(piece)")
      }
      return Int32(index)
    }
    let names = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    var numbers: [Int32] = []
    for name in names { numbers.append(try number(name)) }
    guard numbers[0] == 0 else { throw .malformed(path: path, reason: "[PAD] is not its first piece") }
    unknown = numbers[1]
    start = Piece(id: numbers[2], letterCase: 0)
    end = Piece(id: numbers[3], letterCase: 0)
    var markers: [Piece] = []
    for mark in 1...4 { markers.append(Piece(id: try number("[unused\(mark)]"), letterCase: 0)) }
    self.markers = markers
    special = zip(names, numbers).map { (Array($0.unicodeScalars), $1) }
    trie = PieceTrie(vocabulary: vocabulary)
  }

  /// The pieces of each word; never empty.
  func pieces(of words: [String]) -> [[Piece]] {
    cache.withLock { cache in
      words.map { word in
        if let known = cache[word] { return known }
        let letterCase = LetterCase(of: word).rawValue
        let found = ids(of: word).prefix(Self.limit).map { Piece(id: $0, letterCase: letterCase) }
        if cache.count >= Self.cacheSize { cache.removeAll(keepingCapacity: true) }
        cache[word] = found
        return found
      }
    }
  }

  /// The numbers of a word's pieces, all of them.
  func ids(of word: String) -> [Int32] {
    var found: [Int32] = []
    for (text, id) in splitSpecial(word) {
      if let id {
        found.append(id)
        continue
      }
      for part in BertText.parts(of: text) {
        if part.count <= Self.longest, let pieces = trie.split(Array(String(part).utf8)) {
          found += pieces
        } else {
          found.append(unknown)
        }
      }
    }
    return found.isEmpty ? [unknown] : found
  }

  /// Cuts out "[MASK]" and its like, which the reference reads as the pieces they name.
  private func splitSpecial(_ word: String) -> [(text: String, id: Int32?)] {
    guard word.utf8.contains(UInt8(ascii: "[")) else { return [(word, nil)] }
    let scalars = Array(word.unicodeScalars)
    var parts: [(String, Int32?)] = []
    var plain = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if let (text, id) = special.first(where: { scalars[at...].starts(with: $0.text) }) {
        if !plain.isEmpty { parts.append((String(plain), nil)) }
        plain = String.UnicodeScalarView()
        parts.append((String(String.UnicodeScalarView(text)), id))
        at += text.count
      } else {
        plain.append(scalars[at])
        at += 1
      }
    }
    if !plain.isEmpty { parts.append((String(plain), nil)) }
    return parts
  }
}
