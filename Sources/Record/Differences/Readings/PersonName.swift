import Foundation

/// The name of a person as it stands in a report, so that other spellings of it are known for the same person.
struct PersonName: Sendable, Hashable {
  /// In small letters, without accents; the family name last.
  let parts: [String]

  /// - Parameter words: The words of the name as they stand, titles left out; "Jr." and "III" do not count.
  init?(_ words: [String]) {
    let parts = words.map(PersonName.folded).filter {
      $0.count > 1 && !["jr", "sr", "ii", "iii", "iv"].contains($0)
    }
    guard let last = parts.last, last.count > 2 else { return nil }
    self.parts = parts
  }

  var family: String { parts[parts.count - 1] }

  func hasPart(_ part: String) -> Bool { parts.contains(part) }

  /// Whether two names can be those of one person: one family name, and the given names alike where both have one.
  ///
  /// Long names may be spelt in two ways: "Tekle Habtemichael", "Tecle Habtemikael".
  func isLike(_ other: PersonName) -> Bool {
    if family == other.family {
      guard parts.count > 1, other.parts.count > 1 else { return true }
      return PersonName.distance(parts[0], other.parts[0]) <= 1
        || parts[0].hasPrefix(other.parts[0]) || other.parts[0].hasPrefix(parts[0])
    }
    guard parts.count > 1, other.parts.count > 1, min(family.count, other.family.count) >= 6 else {
      return false
    }
    let far = min(family.count, other.family.count) >= 9 ? 3 : 1
    return PersonName.distance(family, other.family) <= far
      && PersonName.distance(parts[0], other.parts[0]) <= 1
  }

  static func folded(_ word: String) -> String {
    word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter(\.isLetter)
  }

  /// How many letters must be changed, put in or left out to make one word of another.
  static func distance(_ a: String, _ b: String) -> Int {
    let (x, y) = (Array(a), Array(b))
    if abs(x.count - y.count) > 3 { return 4 }
    var row = Array(0...y.count)
    for i in x.indices {
      var above = row[0]
      row[0] = i + 1
      for j in y.indices {
        let kept = above + (x[i] == y[j] ? 0 : 1)
        above = row[j + 1]
        row[j + 1] = min(kept, row[j] + 1, above + 1)
      }
    }
    return row[y.count]
  }
}
