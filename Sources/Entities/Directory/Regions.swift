/// A region of the table of states with a spelling, in small letters, under which texts name it.
struct RegionName: Sendable, Equatable {
  var region: String
  var words: [String]

  /// The spellings of a region: its name and what the name makes as an adjective ("West African", "Balkan").
  static func spellings(of region: String) -> [RegionName] {
    let name = region.lowercased()
    let own = [name] + adjectives(of: name)
    return own.map { RegionName(region: region, words: $0.split(separator: " ").map(String.init)) }
  }

  private static func adjectives(of name: String) -> [String] {
    if let irregular = irregular[name] { return irregular }
    if name.hasSuffix("east") || name.hasSuffix("west") { return [name + "ern"] }
    if name.hasSuffix("a") { return [name + "n"] }
    if name.hasSuffix("europe") { return [name + "an"] }
    if name.hasSuffix("es") { return [String(name.dropLast(2)) + "ean"] }
    if name.hasSuffix("s") { return [String(name.dropLast())] }
    return []
  }

  /// Regions whose adjective no rule makes.
  private static let irregular: [String: [String]] = [
    "sahel": ["sahelian"], "maghreb": ["maghrebi"], "levant": ["levantine"],
    "nordic": ["scandinavian", "scandinavia"], "caucasus": ["caucasian"], "great lakes": [],
  ]
}

extension ActorDirectory {
  /// Takes the names of the regions anew from the states, the longest first: "Western Europe" before "Europe".
  mutating func indexRegions() {
    let regions = Set(states.flatMap(\.regions)).sorted()
    regionNames = regions.flatMap(RegionName.spellings).sorted { $0.words.count > $1.words.count }
  }

  /// The region that some words in small letters name, or `nil`; half of a word with a hyphen names none.
  func region(in words: ArraySlice<String>) -> String? {
    regionNames.first { name in
      words.indices.contains { start in
        let end = start + name.words.count
        return end <= words.endIndex && words[start..<end].elementsEqual(name.words)
          && (start == words.startIndex || !isHyphen(words[start - 1]))
      }
    }?.region
  }

  /// The states of today in a region, by code: as many as are counted, those that lie in no other region first.
  func codes(in region: String, counted count: Int?) -> [String]? {
    let all = states.filter { $0.regions.contains(region) && $0.until == nil }
    let own = all.filter { $0.regions.first == region }
    let found = [all, own].first { count == nil ? (2...4).contains($0.count) : $0.count == count }
    return found?.map(\.code).sorted()
  }

  private func isHyphen(_ word: String) -> Bool { ["-", "–"].contains(word) }
}
