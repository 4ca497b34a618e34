import Reports

/// Weighs the candidates of each name by what does not depend on the other names' candidates.
struct ToponymBase {
  let gazetteer: Gazetteer
  let text: ScalarText
  let weights: PlaceWeights
  private let containers: ToponymContainers
  private let country: String?
  private let label: String
  private let outlet: ToponymGroup?

  private static let englishSpeaking: Set<String> = ["USA", "GBR", "CAN", "IRL", "AUS", "NZL"]

  init(gazetteer: Gazetteer, text: ScalarText, source: TextSource, weights: PlaceWeights) {
    self.gazetteer = gazetteer
    self.text = text
    self.weights = weights
    containers = ToponymContainers(gazetteer: gazetteer, text: text)
    let place = OutletPlace(gazetteer: gazetteer)
    country = place.country(of: source)
    label = place.label(of: source)
    outlet = place.place(of: source).map { found in
      ToponymGroup(
        name: "@" + found.name, mentions: [-1000..<(-999)],
        candidates: found.rows.map { ToponymCandidate(row: $0.row, role: $0.role, in: gazetteer) },
        isEnd: false)
    }
  }

  /// The groups with their base scores, and the outlet's own name as one more.
  func groups(_ groups: [ToponymGroup]) -> [ToponymGroup] {
    let groups = groups + (outlet.map { [$0] } ?? [])
    let spans = groups.flatMap { group in
      group.mentions.map { (range: $0, rows: group.candidates.map(\.row)) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return groups.map { group in
      var group = group
      let held = group.mentions.flatMap { containers.containers(after: $0, others: following($0, in: spans)) }
      group.base = base(of: group, containers: held)
      return group
    }
  }

  /// The few spans that begin right after a mention.
  private func following(_ mention: Range<Int>, in spans: [(range: Range<Int>, rows: [Int])])
    -> [(range: Range<Int>, rows: [Int])]
  {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.lowerBound < mention.upperBound { low = middle + 1 } else { high = middle }
    }
    return Array(spans[low..<min(spans.count, low + 2)])
  }

  private func base(of group: ToponymGroup, containers: [[Int]]) -> [Double] {
    let sizes = group.candidates.map { $0.record.size + ($0.record.kind == .country ? 60 : 0) }
    let largest = sizes.max() ?? 0
    let letters = group.name.filter { $0.isASCII && $0.isLetter }
    let isOutlet = letters.count > 4 && label.contains(letters)
    let isShort = letters.count <= 3 && isCapitals(group)
    let isOfCity = isOfGreatCapital(group)
    return group.candidates.enumerated().map { number, candidate in
      let kind = candidate.record.kind
      let size = kind.isSettledUnit ? Double(candidate.record.size) / 64 : 0
      let isTown = kind == .town || kind == .capital
      var score = 0.0
      func add(_ feature: PlaceFeature, _ value: Double) { score += weights[feature] * value }
      func add(_ feature: PlaceFeature, if isSo: Bool) { if isSo { score += weights[feature] } }
      add(.size, size)
      add(.sizeSquared, size * size / 9)
      add(.isCountry, if: kind == .country)
      add(.isDivision, if: kind == .division)
      add(.isDistrict, if: kind == .district)
      add(.isCapital, if: kind == .capital)
      add(.isArea, if: !kind.isSettledUnit)
      add(.alternate, if: candidate.role == .alternate)
      add(.demonym, if: candidate.role == .demonym)
      add(.abbreviation, if: candidate.role == .abbreviation)
      add(.top, if: sizes[number] == largest)
      if !containers.isEmpty {
        let isHeld = containers.contains { $0.contains(where: candidate.regions.contains) }
        add(isHeld ? .inside : .outside, 1)
      }
      let own = candidate.country.map(gazetteer.file.countryCode)
      if let country { add(own == country ? .addressCountry : .otherAddress, 1) }
      if isOutlet, isTown || kind == .district {
        add(.outlet, 1)
        add(.outletSize, size)
      }
      if isTown { add(.repeated, Double(min(3, group.mentions.count - 1)) / 3) }
      add(.onlyOne, if: group.candidates.count == 1)
      add(.englishSpeaking, if: own.map(Self.englishSpeaking.contains) ?? false)
      if kind == .country { add(.countrySize, size) }
      add(.capitalByOtherName, if: kind == .capital && candidate.role == .alternate)
      if isOfCity && kind == .division { score += Self.besideCity }
      if !kind.isSettledUnit && group.name.contains(" ") { score += Self.region }
      add(.capitals, if: isShort && candidate.role == .main && (kind == .town || kind == .district))
      return score
    }
  }

  // Set by hand: the fitted articles have too few of either.
  /// News writes "Washington state" for a state that shares its name with a great capital.
  private static let besideCity = -2.0
  /// "The Middle East" is no suburb of that name.
  private static let region = 2.0
  /// Eighths of log₂ of 600,000 people.
  private static let great = 153

  /// Whether the name is that of a great capital and the text never says that it means the state.
  private func isOfGreatCapital(_ group: ToponymGroup) -> Bool {
    group.candidates.contains {
      $0.record.kind == .capital && $0.role == .main && $0.record.size >= Self.great
    }
      && !group.mentions.contains { mention in
        guard mention.lowerBound >= 0, mention.upperBound + 6 <= text.count else { return false }
        return text[mention.upperBound..<mention.upperBound + 6].lowercased() == " state"
      }
  }

  private func isCapitals(_ group: ToponymGroup) -> Bool {
    guard let first = group.mentions.first, first.lowerBound >= 0, first.upperBound <= text.count else {
      return false
    }
    return text[first].allSatisfy { !$0.isLowercase }
  }
}
