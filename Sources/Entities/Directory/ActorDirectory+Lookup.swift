package import Language

/// A stretch of words that is a name of the directory.
package struct NameMatch: Sendable {
  package var tokens: Range<Int>
  /// What it may be the name of, the likeliest first.
  var postings: [NamePosting]
}

extension ActorDirectory {
  /// Every entity that has this name, whatever its case, for a user who asks.
  ///
  /// - Parameter day: The day (YYYY-MM-DD) for which offices are wanted, or `nil` for the latest.
  public func entities(named name: String, on day: String? = nil) -> [Entity] {
    let bytes = Array(name.utf8)
    let bare = bytes.count > 4 && String(decoding: bytes.prefix(4), as: UTF8.self).lowercased() == "the "
    let postings = index.find(NameKey.of(bare ? Array(bytes.dropFirst(4)) : bytes).hash)
    var entities: [Entity] = []
    for posting in ActorDirectory.ranked(postings) where posting.role != .surname {
      if let entity = entity(for: posting, on: day), !entities.contains(entity) { entities.append(entity) }
    }
    return entities
  }

  /// The names of the directory in a sentence, from left to right, the longest first.
  package func matches(in tokens: [Token]) -> [NameMatch] { matches(in: tokens, of: index) }

  /// The words for offices, organs and roles in a sentence.
  func titleMatches(in tokens: [Token]) -> [NameMatch] { matches(in: tokens, of: titleIndex) }

  private func matches(in tokens: [Token], of index: NameIndex) -> [NameMatch] {
    var found: [NameMatch] = []
    var at = 0
    var key = NameKey()
    while at < tokens.count {
      if let match = longestMatch(at: at, in: tokens, of: index, key: &key) {
        found.append(match)
        at = match.tokens.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  private func longestMatch(at start: Int, in tokens: [Token], of index: NameIndex, key: inout NameKey)
    -> NameMatch?
  {
    key.reset()
    var spelling = Spelling()
    var best: NameMatch?
    for end in start..<min(tokens.count, start + 2 * index.longest) {
      key.add(tokens[end].text.utf8)
      key.endWord()
      if end == start, key.words > 0, !index.canBegin(key.first) { return nil }
      if key.words == 0 || key.words > index.longest { break }
      spelling.add(tokens[end].text)
      // A match ends with a word of its own, not with the hyphen or the comma after it.
      guard let last = tokens[end].text.utf8.last, last >= 0x80 || last.isAlphanumeric || last == 0x2E else {
        continue
      }
      if end == start, !tokens[start].mayBeName { continue }
      // Keys have no spaces: "Israel is" is not "Israelis".
      if end > start, ["AUX", "CCONJ", "SCONJ", "ADP"].contains(tokens[end].upos) { continue }
      // "The Red |Sea to|" is not SEATO.
      if end > start, tokens[end].text == "to" { continue }
      let fitting = index.find(key.hash).filter {
        NameIndex.fits(
          $0.shape, capitals: spelling.capitals, small: spelling.small, first: spelling.beginsWithCapital,
          words: key.words)
      }
      if !fitting.isEmpty {
        best = NameMatch(tokens: start..<(end + 1), postings: ActorDirectory.ranked(fitting))
      }
    }
    return best
  }

  /// A user's entries before built-in ones, then states before organisations, groups, people and places.
  static func ranked(_ postings: [NamePosting]) -> [NamePosting] {
    postings.count < 2
      ? postings
      : postings.sorted { a, b in
        a.isUsers != b.isUsers ? a.isUsers : rank(a.role) < rank(b.role)
      }
  }

  private static func rank(_ role: NameRole) -> Int {
    switch role {
    case .state: 0
    case .metonym: 1
    case .demonym: 2
    case .organisation: 3
    case .group: 4
    case .person: 5
    case .capital: 6
    case .office: 7
    case .agent: 8
    case .province: 9
    case .city: 10
    case .surname: 11
    }
  }
}

/// Counts the capital and small letters of a stretch of words.
private struct Spelling {
  var capitals = 0
  var small = 0
  var beginsWithCapital = false

  mutating func add(_ text: String) {
    if text == "'s" || text == "’s" { return }
    for (place, byte) in text.utf8.enumerated() {
      if byte >= 0x41 && byte <= 0x5A || byte == 0xC3 && place == 0 {
        if capitals + small == 0 { beginsWithCapital = true }
        capitals += 1
      } else if byte >= 0x61 && byte <= 0x7A || byte >= 0xC3 {
        small += 1
      }
    }
  }
}

extension UInt8 {
  var isAlphanumeric: Bool {
    self >= 0x30 && self <= 0x39 || self >= 0x41 && self <= 0x5A || self >= 0x61 && self <= 0x7A
  }
}

extension Token {
  /// Whether the word alone can be a name: "is", "who" and "us" in capitals are still no names.
  var mayBeName: Bool {
    switch upos {
    case "AUX", "PRON", "DET", "ADP", "CCONJ", "SCONJ", "PART", "NUM", "PUNCT", "INTJ": false
    default: true
    }
  }
}
