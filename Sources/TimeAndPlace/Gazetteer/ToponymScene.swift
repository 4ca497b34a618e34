import Foundation

/// The names of one text, weighed together: each place is likelier for lying near or in what the other names stand for.
struct ToponymScene {
  private(set) var groups: [ToponymGroup]
  private let weights: PlaceWeights
  private var links: [ToponymLink] = []
  /// For each group, the links to it.
  private var linksOf: [[Int]] = []

  init(groups: [ToponymGroup], weights: PlaceWeights) {
    self.groups = groups
    self.weights = weights
    linksOf = groups.map { _ in [] }
    for at in groups.indices {
      for other in groups.indices where other != at && !groups[other].isEnd {
        linksOf[at].append(links.count)
        links.append(ToponymLink(from: groups[at], to: groups[other], other: other))
      }
    }
    for at in groups.indices { addPossible(at) }
  }

  /// Settles all names: first by themselves, then three times in the light of the others.
  mutating func settle(passes: Int = 3) {
    for at in groups.indices { groups[at].probabilities = Self.softmax(groups[at].base) }
    for _ in 0..<passes {
      let shares = groups.map(RegionShares.init)
      let settled = groups.indices.map { Self.softmax(scores(at: $0, shares: shares)) }
      for at in groups.indices { groups[at].probabilities = settled[at] }
    }
  }

  /// What stays the same in every pass: what the other names could stand for.
  private mutating func addPossible(_ at: Int) {
    for (number, candidate) in groups[at].candidates.enumerated() {
      var (near, within) = (0.0, 0.0)
      for link in linksOf[at].map({ links[$0] }) {
        let clarity = groups[link.other].clarity
        if candidate.isTownOrDistrict { near += clarity * link.nearest[number] }
        if link.holds[number] { within += clarity }
      }
      groups[at].base[number] +=
        weights[.possiblyNear] * Self.saturated(near) + weights[.possiblyWithin] * Self.saturated(within)
    }
  }

  private func scores(at: Int, shares: [RegionShares]) -> [Double] {
    let candidates = groups[at].candidates
    var sums = [Support](repeating: Support(), count: candidates.count)
    for link in linksOf[at].map({ links[$0] }) {
      let other = groups[link.other]
      let share = shares[link.other]
      for (number, candidate) in candidates.enumerated() {
        let division = candidate.division.flatMap { share.divisions[$0] } ?? 0
        let country = candidate.country.flatMap { share.countries[$0] } ?? 0
        sums[number].division += division
        sums[number].country += country
        sums[number].district += candidate.district.flatMap { share.districts[$0] } ?? 0
        sums[number].closeDivision = max(sums[number].closeDivision, link.closeness * division)
        sums[number].closeCountry = max(sums[number].closeCountry, link.closeness * country)
      }
      link.addNearness(of: other.probabilities, to: &sums)
    }
    return zip(groups[at].base, sums).map { base, sum in
      base + weights[.sameDivision] * Self.saturated(sum.division)
        + weights[.sameCountry] * Self.saturated(sum.country / 2)
        + weights[.sameDistrict] * Self.saturated(sum.district)
        + weights[.near50] * Self.saturated(sum.near50) + weights[.near300] * Self.saturated(sum.near300)
        + weights[.closeDivision] * sum.closeDivision + weights[.closeCountry] * sum.closeCountry
    }
  }

  private static func saturated(_ sum: Double) -> Double { sum / (1 + sum) }

  private static func softmax(_ scores: [Double]) -> [Double] {
    let best = scores.max() ?? 0
    let powers = scores.map { exp($0 - best) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// What the other names give a candidate.
  struct Support {
    var division = 0.0
    var district = 0.0
    var country = 0.0
    var near50 = 0.0
    var near300 = 0.0
    var closeDivision = 0.0
    var closeCountry = 0.0
  }
}

/// How likely a name stands for something in each region.
struct RegionShares {
  private(set) var divisions: [Int: Double] = [:]
  private(set) var districts: [Int: Double] = [:]
  private(set) var countries: [Int: Double] = [:]

  init(_ group: ToponymGroup) {
    for (rival, probability) in zip(group.candidates, group.probabilities) where probability > 1e-4 {
      if let division = rival.division { divisions[division, default: 0] += probability }
      if let district = rival.district { districts[district, default: 0] += probability }
      if let country = rival.country { countries[country, default: 0] += probability }
    }
  }
}

/// How the candidates of one name lie to those of another.
struct ToponymLink {
  var other: Int
  /// From 0 to 1: how close the names stand in the text.
  var closeness: Double
  /// For each candidate, the nearness over 40 km of the nearest candidate of the other name.
  var nearest: [Double]
  /// For each candidate, whether the other name may be a region it lies in.
  var holds: [Bool]
  /// Pairs that are near enough to count: candidate, other's candidate, nearness over 50 and over 300 km.
  private var near: [(Int32, Int32, Float, Float)] = []

  init(from group: ToponymGroup, to target: ToponymGroup, other: Int) {
    self.other = other
    var gap = Int.max
    for a in group.mentions { for b in target.mentions { gap = min(gap, abs(a.lowerBound - b.lowerBound)) } }
    closeness = exp(-Double(gap) / 150)
    let rows = Set(target.candidates.map(\.row))
    holds = group.candidates.map { $0.regions.contains(where: rows.contains) }
    nearest = [Double](repeating: 0, count: group.candidates.count)
    let pointed = target.candidates.indices.filter {
      target.candidates[$0].record.kind != .country && target.candidates[$0].record.kind != .division
    }
    for (number, candidate) in group.candidates.enumerated() {
      for rival in pointed {
        guard let distance = candidate.kilometres(to: target.candidates[rival], below: 1200) else { continue }
        if distance < 400 { nearest[number] = max(nearest[number], exp(-distance / 40)) }
        near.append(
          (
            Int32(number), Int32(rival), distance < 400 ? Float(exp(-distance / 50)) : 0,
            Float(exp(-distance / 300))
          ))
      }
    }
  }

  func addNearness(of probabilities: [Double], to sums: inout [ToponymScene.Support]) {
    for (number, rival, near50, near300) in near {
      let probability = probabilities[Int(rival)]
      sums[Int(number)].near50 += Double(near50) * probability
      sums[Int(number)].near300 += Double(near300) * probability
    }
  }
}
