/// A user's decisions as bounds on clusters: which mentions are one whatever their score, and which never are.
struct DecisionConstraints {
  private(set) var joined: [(Int, Int)] = []
  private(set) var parted: [(Int, Int)] = []
  private(set) var warnings: [String] = []

  /// - Parameter places: The number of each mention by its id.
  init(_ decisions: RecordDecisions, places: [String: Int]) {
    var known: [(verb: RecordDecisions.Decision.Verb, first: Int, second: Int)] = []
    for decision in decisions.decisions {
      let unknown = [decision.first, decision.second].filter { places[$0] == nil }
      for id in unknown {
        warnings.append(
          "the decision “\(decision.verb.rawValue) \(decision.first) \(decision.second)” names the mention “\(id)”, which this record does not have; it was left aside"
        )
      }
      guard unknown.isEmpty, let first = places[decision.first], let second = places[decision.second],
        first != second
      else { continue }
      known.append((decision.verb, min(first, second), max(first, second)))
    }
    // From the last to the first, so that a later decision holds against an earlier one, also by way of others.
    var groups = Groups()
    for decision in known.reversed() {
      switch decision.verb {
      case .join:
        let one = groups.members(with: decision.first)
        let two = groups.members(with: decision.second)
        if parted.contains(where: { one.contains($0.0) && two.contains($0.1) || one.contains($0.1) && two.contains($0.0) })
        {
          warn("join", decision.first, decision.second, places)
        } else {
          groups.join(decision.first, decision.second)
          joined.append((decision.first, decision.second))
        }
      case .split:
        if groups.members(with: decision.first).contains(decision.second) {
          warn("split", decision.first, decision.second, places)
        } else {
          parted.append((decision.first, decision.second))
        }
      }
    }
    // Who is joined to a parted mention is parted too.
    parted = parted.flatMap { pair in
      groups.members(with: pair.0).sorted().flatMap { one in
        groups.members(with: pair.1).sorted().map { (one, $0) }
      }
    }
  }

  private mutating func warn(_ verb: String, _ first: Int, _ second: Int, _ places: [String: Int]) {
    let ids = [first, second].map { number in places.first { $0.value == number }?.key ?? "" }
    warnings.append("the decision “\(verb) \(ids[0]) \(ids[1])” contradicts later ones; the later ones hold")
  }

  /// Mentions joined so far.
  private struct Groups {
    var groups: [Set<Int>] = []

    func members(with number: Int) -> Set<Int> { groups.first { $0.contains(number) } ?? [number] }

    mutating func join(_ a: Int, _ b: Int) {
      let both = members(with: a).union(members(with: b))
      groups.removeAll { !$0.isDisjoint(with: both) }
      groups.append(both)
    }
  }
}
