/// Turns the words of a place ("the port of Aden", "northern Mali") into a place with a name and a country.
public struct PlaceReader: Sendable {
  /// The usual name and the country of a known name of a place, and whether it is a town's, or `nil`; asked with and without
  /// capitals as written.
  public typealias Lookup = @Sendable (String) -> (name: String, country: String, isTown: Bool)?

  private let lookup: Lookup

  public init(lookup: @escaping Lookup) { self.lookup = lookup }

  /// The place that the words name.
  ///
  /// The longest known names count. Of several, the first is the place and the one that contains it gives the country:
  /// the last after a comma or "in", else the place's own. A proper name that is not known has the country "".
  ///
  /// - Returns: `nil` when nothing in the words is known or a proper name ("the village", "there").
  public func place(_ words: String) -> EventPlace? {
    let parts = PlaceWords(words)
    let known = self.known(in: parts).filter { !($0.isTown && parts.isPartOfName($0.range)) }
    let unknown = parts.properNames(outside: known.map(\.range))
    if let container = known.last, let name = unknown.first(where: { parts.isWithin(container.range, $0) }) {
      return EventPlace(name: parts.text(name), country: container.country)
    }
    guard let first = known.first else {
      return unknown.first.map { EventPlace(name: parts.text($0), country: "") }
    }
    let last = known[known.count - 1]
    if known.count == 1 { return EventPlace(name: first.name, country: first.country) }
    if parts.isContainer(last.range) { return EventPlace(name: first.name, country: last.country) }
    // "the Syrian city of Idlib", "Nigeria's Lagos": the later name is the place, and knows its own country best.
    if parts.isInner(last.range) { return EventPlace(name: last.name, country: last.country) }
    return EventPlace(name: first.name, country: first.country)
  }

  private struct Known {
    var range: Range<Int>
    var name: String
    var country: String
    var isTown: Bool
  }

  /// "St George's", Grenada's capital: a name that ends like an owner.
  private func owning(_ range: Range<Int>, in parts: PlaceWords) -> (
    name: String, country: String, isTown: Bool
  )? {
    range.count > 1 && parts.possessive[range.upperBound - 1] ? lookup(parts.text(range) + "'s") : nil
  }

  /// The known names in the words, the longest at each place, in order.
  private func known(in parts: PlaceWords) -> [Known] {
    var found: [Known] = []
    var start = 0
    while start < parts.words.count {
      var next = start + 1
      for end in stride(from: min(parts.words.count, start + 6), to: start, by: -1) {
        guard parts.isName(start..<end), !parts.isFeature(start..<end),
          let place = owning(start..<end, in: parts) ?? lookup(parts.text(start..<end))
        else { continue }
        found.append(
          Known(range: start..<end, name: place.name, country: place.country, isTown: place.isTown))
        next = end
        break
      }
      start = next
    }
    return found
  }
}

/// The words of a place without the marks that follow them.
private struct PlaceWords {
  var words: [String] = []
  var commaAfter: [Bool] = []
  var possessive: [Bool] = []

  init(_ text: String) {
    let spaced = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for part in spaced {
      if part.allSatisfy({ $0.isPunctuation }) {
        if part == ",", !commaAfter.isEmpty { commaAfter[commaAfter.count - 1] = true }
        continue
      }
      var word = part[...]
      var hasComma = false
      while let last = word.last, ",;:()\"”’'".contains(last) {
        hasComma = hasComma || last == ","
        word = word.dropLast()
      }
      while let first = word.first, "(\"“‘'".contains(first) { word = word.dropFirst() }
      let owner = ["'s", "’s"].contains(where: word.hasSuffix)
      if owner { word = word.dropLast(2) }
      guard !word.isEmpty else { continue }
      possessive.append(owner)
      words.append(String(word))
      commaAfter.append(hasComma)
    }
  }

  func text(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  /// Whether a run of words can be one name: capitals at both ends, no comma inside; of several words one may be mostly no
  /// name ("Port of Spain", "South Sudan", "The Hague", "Cape Town").
  func isName(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    func isUpper(_ index: Int) -> Bool { words[index].first?.isUppercase == true }
    return (isCapitalised(first) && isCapitalised(last) || range.count > 1 && isUpper(first) && isUpper(last))
      && !commaAfter[first..<last].contains(true)
  }

  func isCapitalised(_ index: Int) -> Bool {
    let word = words[index]
    if word.first?.isUppercase == true { return !Self.plain.contains(word.lowercased()) || words.count == 1 }
    // "al-Bab", "el-Fasher".
    return word.split(separator: "-").count > 1 && word.split(separator: "-").last?.first?.isUppercase == true
  }

  /// Runs of capitals that no known name covers.
  func properNames(outside known: [Range<Int>]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start: Int?
    for index in 0...words.count {
      let isPart =
        index < words.count && !known.contains { $0.contains(index) } && isCapitalised(index)
        && !Self.plain.contains(words[index].lowercased())
      let joins =
        index < words.count && start != nil
        && ["de", "of", "al", "el", "la", "du", "des", "bin", "e"].contains(words[index])
        && index + 1 < words.count && isCapitalised(index + 1) && !known.contains { $0.contains(index + 1) }
      if isPart || joins {
        if start == nil { start = index }
        if commaAfter[index], let first = start {
          names.append(first..<(index + 1))
          start = nil
        }
      } else if let first = start {
        names.append(first..<index)
        start = nil
      }
    }
    return names
  }

  /// Whether a known name is the beginning of a longer one: "Palma" in "Palma Roja" is no town of Mozambique, while
  /// "Baghdad International Airport" is Baghdad's.
  func isPartOfName(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard range.upperBound < words.count, !commaAfter[last], !possessive[last],
      isCapitalised(range.upperBound),
      !Self.plain.contains(words[range.upperBound].lowercased())
    else { return false }
    let rest = words[range.upperBound...].prefix { $0.first?.isUppercase == true }
    return !rest.contains { Self.sites.contains($0.lowercased()) }
  }

  /// What a town has, and names after itself.
  static let sites: Set<String> = [
    "airport", "airfield", "airbase", "base", "governorate", "university", "hospital", "harbour", "harbor",
    "stadium",
    "prison", "barracks", "zone", "camp", "market", "station", "palace", "hotel", "cathedral", "mosque",
    "church",
    "cemetery", "suburb", "suburbs", "bridge", "road", "highway", "hills", "valley", "plain", "prefecture",
    "oblast",
    "municipality", "metro", "court", "square", "park",
  ]

  /// Whether a known name says where an unknown one is: "Kfar Nabl, Syria", "the Syrian town of Kfar Nabl".
  func isWithin(_ container: Range<Int>, _ name: Range<Int>) -> Bool {
    if isContainer(container) { return name.upperBound <= container.lowerBound }
    if container.upperBound == name.lowerBound { return true }
    return container.upperBound < name.lowerBound && isInner(name)
  }

  /// Whether a comma or "in" stands before a name: it holds what goes before.
  func isContainer(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    while before > 0, Self.plain.contains(words[before].lowercased()), words[before].lowercased() != "in" {
      if commaAfter[before] { return true }
      before -= 1
    }
    guard before >= 0 else { return false }
    return commaAfter[before] || (words[before].lowercased() == "in" && before > 0)
  }

  /// Whether "of", or the name of its country, stands before a name.
  func isInner(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    return words[range.lowerBound - 1].lowercased() == "of" || !commaAfter[range.lowerBound - 1]
  }

  /// Whether a name is part of the name of a lake, a mountain, a river…: "Lake Victoria", "Gulf of Aden".
  func isFeature(_ range: Range<Int>) -> Bool {
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
    let before = range.lowerBound - 1
    if Self.featuresBefore.contains(word(before)) && !commaAfter[before] { return true }
    if word(before) == "of",
      ["Gulf", "Strait", "Straits", "Bay", "Sea", "Horn", "Cape"].contains(word(before - 1))
    {
      return true
    }
    return !commaAfter[range.upperBound - 1] && Self.featuresAfter.contains(word(range.upperBound))
  }

  static let featuresBefore: Set<String> = ["Lake", "Mount", "Mt.", "River", "Fort", "Cape", "Camp", "Loch"]
  static let featuresAfter: Set<String> = [
    "River", "Delta", "Sea", "Lake", "Island", "Islands", "Mountains", "Basin", "Strait", "Canal", "Bay",
    "Ocean",
    "Square", "Street", "Avenue",
  ]

  /// Words that are no name though they may have a capital.
  static let plain: Set<String> = [
    "the", "a", "an", "in", "at", "on", "near", "of", "outside", "inside", "around", "north", "south", "east",
    "west",
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
    "southwestern", "upper", "lower", "city", "town", "village", "capital", "port", "province", "region",
    "district",
    "state", "county", "area", "here", "there", "downtown", "from", "to", "between", "and", "across", "off",
    "northeast",
    "northwest", "southeast", "southwest", "neighbouring", "neighboring", "coastal", "border", "this", "that",
    "its", "his",
    "their",
  ]
}
