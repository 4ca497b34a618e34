/// Finds what a name may stand for in the gazetteer, as a whole or by its longest known part.
struct ToponymNames: Sendable {
  let gazetteer: Gazetteer

  /// The most places of one name that are weighed against each other.
  static let limit = 60

  /// - Returns: The places, and whether they go by later words of the name only, as "Vargas" in "Soplín Vargas".
  func candidates(_ name: String) -> (rows: [(row: Int, role: NameUse)], isEnd: Bool) {
    // "The West" is no region of Cameroon.
    if Self.directions.contains(name.lowercased()) { return ([], false) }
    let whole = rows(name)
    if !whole.isEmpty { return (limited(whole), false) }
    // The parts of "Ak-Sai" are no names; nor is Alaska meant where "Ak" is written.
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...(words.count - count) {
        let part = words[start..<(start + count)].joined(separator: " ")
        guard part.first?.isUppercase == true, !Self.generic.contains(part.lowercased()) else { continue }
        let rows = rows(part)
        if !rows.isEmpty { return (limited(rows), start > 0) }
      }
    }
    return ([], false)
  }

  private func rows(_ name: String) -> [(row: Int, role: NameUse)] {
    let rows = gazetteer.rows(named: name)
    return name.contains(where: \.isLowercase) ? rows.filter { $0.role != .abbreviation } : rows
  }

  private func limited(_ rows: [(row: Int, role: NameUse)]) -> [(row: Int, role: NameUse)] {
    guard rows.count > Self.limit else { return rows }
    let sized = rows.map { (item: $0, size: gazetteer.file.record($0.row).size) }
    return sized.sorted { ($1.size, $0.item.row) < ($0.size, $1.item.row) }.prefix(Self.limit).map(\.item)
  }

  private static let directions: Set<String> = [
    "west", "western", "east", "eastern", "north", "northern", "south", "southern",
  ]

  /// Words that say what kind of place or body a name is of; alone they name none.
  static let generic: Set<String> = [
    "county", "parish", "river", "city", "state", "township", "university", "lake", "fc", "council",
    "airport", "town",
    "village", "district", "province", "region", "delta", "park", "school", "hospital", "church", "college",
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "bank",
    "house", "street", "road", "center", "centre", "tower", "square", "the", "of", "union", "republic",
    "world", "national", "new", "court", "station", "valley", "mount", "saint", "san", "port", "fort",
  ]
}
