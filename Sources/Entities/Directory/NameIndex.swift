/// What a name in the directory is a name of.
enum NameRole: UInt8, Sendable {
  case state, demonym, capital, metonym, city, province, organisation, group, office, person, surname, agent
}

/// Where one spelling of a name leads.
struct NamePosting: Sendable, Equatable {
  /// How the spelling must be written in a text to be meant.
  enum Shape: UInt8, Sendable {
    /// "US", "AES": capitals only, so that "us" is not the United States.
    case capitals
    /// "Mali": some capital letter.
    case capitalised
    /// "world body": as it comes.
    case plain
  }
  var role: NameRole
  var shape: Shape
  /// The row in the directory's list for that role.
  var row: Int32
  /// Whether a user's file gave it, which goes before what is built in.
  var isUsers: Bool
  fileprivate var next: Int32
}

extension NamePosting {
  /// The name of a place in the state at a row.
  init(place row: Int) {
    self.init(role: .city, shape: .capitalised, row: Int32(row), isUsers: false, next: -1)
  }
}

/// Finds names by key: one entry a spelling, newest first.
struct NameIndex: Sendable {
  private var heads: [UInt64: Int32] = [:]
  private var firstWords = Set<UInt64>()
  private var postings: [NamePosting] = []
  /// Kept between additions to save its allocation.
  private var key = NameKey()
  /// The most words that a name has.
  private(set) var longest = 1

  init() {
    heads.reserveCapacity(32_000)
    firstWords.reserveCapacity(16_000)
    postings.reserveCapacity(32_000)
  }

  var count: Int { postings.count }

  mutating func add(_ name: some Collection<UInt8>, role: NameRole, row: Int, isUsers: Bool) {
    let bytes = NameIndex.withoutArticle(name)
    key.reset()
    key.add(bytes)
    key.endWord()
    guard key.words > 0 else { return }
    let head = heads[key.hash] ?? -1
    if head >= 0, postings[Int(head)].role == role, postings[Int(head)].row == Int32(row) { return }
    heads[key.hash] = Int32(postings.count)
    if let first = key.first { firstWords.insert(first) }
    longest = max(longest, key.words)
    postings.append(
      NamePosting(role: role, shape: NameIndex.shape(bytes), row: Int32(row), isUsers: isUsers, next: head))
  }

  mutating func add(_ name: String, role: NameRole, row: Int, isUsers: Bool) {
    add(Array(name.utf8), role: role, row: row, isUsers: isUsers)
  }

  func canBegin(_ first: UInt64?) -> Bool { first.map(firstWords.contains) ?? false }

  /// Everything that has this key, a user's entries first.
  func find(_ key: UInt64) -> [NamePosting] {
    guard var at = heads[key] else { return [] }
    var found: [NamePosting] = []
    while at >= 0 {
      let posting = postings[Int(at)]
      found.append(posting)
      at = posting.next
    }
    return found
  }

  /// Whether a text's spelling can be meant by an entry of this shape.
  static func fits(_ shape: NamePosting.Shape, capitals: Int, small: Int, first: Bool, words: Int) -> Bool {
    switch shape {
    case .plain: true
    case .capitalised: capitals > 0 && (first || words > 1)
    case .capitals:
      capitals > 0 && (small == 0 || (small == 1 && capitals > 1) || (first && capitals + small >= 4))
    }
  }

  private static func withoutArticle<Name: Collection<UInt8>>(_ name: Name) -> Name.SubSequence {
    let letters = name.prefix(4)
    let isArticle = letters.count == 4 && zip(letters, "the ".utf8).allSatisfy { $0 | 0x20 == $1 }
    return isArticle ? name.dropFirst(4) : name[...]
  }

  private static func shape(_ name: some Collection<UInt8>) -> NamePosting.Shape {
    var capitals = 0
    var small = 0
    for byte in name {
      if byte >= 0x41 && byte <= 0x5A {
        capitals += 1
      } else if byte >= 0x61 && byte <= 0x7A || byte >= 0xC3 {
        small += 1
      }
    }
    if capitals == 0 { return name.contains { $0 >= 0xC3 } ? .capitalised : .plain }
    return small == 0 && capitals <= 7 ? .capitals : .capitalised
  }
}
