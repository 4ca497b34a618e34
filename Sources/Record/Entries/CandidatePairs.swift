import Events
import TimeAndPlace

/// Which mentions are worth comparing: in a small record all, in a large one those that share a party, a place or a
/// rare word and can be one act by their types.
///
/// Mentions that share a key stand in one list, by day; each is compared with its nearest neighbours there. So the
/// work grows with the number of mentions, not with its square.
struct CandidatePairs {
  /// Up to this many mentions every one is compared with every other.
  var few = 300
  /// How many neighbours on either side of a list are looked at.
  var reach = 50
  /// Days between two mentions beyond which they are not compared, where both tell theirs.
  var days = 60
  /// The same where one does not.
  var daysOfBackground = 1500

  /// Pairs of positions in `profiles`, each once, sorted; the first is the lower one.
  func pairs(of profiles: [MentionProfile]) -> [(Int, Int)] {
    guard profiles.count > few else {
      return profiles.indices.flatMap { first in
        (first + 1..<max(first + 1, profiles.count)).map { (first, $0) }
      }
    }
    var lists: [Key: [Int]] = [:]
    let order = profiles.indices.sorted { a, b in
      let one = profiles[a].sortDay?.number ?? Int.max
      let two = profiles[b].sortDay?.number ?? Int.max
      return (one, a) < (two, b)
    }
    for index in order {
      for key in keys(of: profiles[index]) { lists[key, default: []].append(index) }
    }
    var found: Set<Int> = []
    for members in lists.values {
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...].prefix(reach) where mayBeOne(profiles[first], profiles[second])
        {
          found.insert(min(first, second) * profiles.count + max(first, second))
        }
      }
    }
    return found.sorted().map { ($0 / profiles.count, $0 % profiles.count) }
  }

  private func mayBeOne(_ a: MentionProfile, _ b: MentionProfile) -> Bool {
    guard let one = a.told, let two = b.told else {
      // What a report tells without a day may be long past: background.
      guard let first = a.sortDay, let second = b.sortDay else { return true }
      return abs(first.number - second.number) <= daysOfBackground
    }
    return one.overlaps(two) || one.gap(to: two) <= days
  }

  private struct Key: Hashable {
    /// Types that may be one act share a family; some belong to two.
    var family: Int
    var word: String
  }

  private func keys(of profile: MentionProfile) -> Set<Key> {
    var words: Set<String> = []
    for party in profile.parties.keys {
      if party.isNamed { words.insert("e:" + party.entity) }
      if !party.country.isEmpty { words.insert("c:" + party.country) }
      if party.members.count <= 10 { words.formUnion(party.members.map { "c:" + $0 }) }
    }
    words.formUnion(profile.spots.names.map { "p:" + $0 })
    if !profile.country.isEmpty { words.insert("c:" + profile.country) }
    let isBare = profile.parties.keys.isEmpty
    words.formUnion(profile.trigger.filter { isBare || WordRarity.builtIn[$0] > 4.5 }.map { "t:" + $0 })
    let rare = profile.words.words.filter { $0.weight > 5 }.sorted {
      ($1.weight, $0.stem) < ($0.weight, $1.stem)
    }
    words.formUnion(rare.prefix(6).map { "w:" + $0.stem })
    words.insert("s:\(profile.sentenceSum)")
    return Set(words.flatMap { word in profile.event.type.families.map { Key(family: $0, word: word) } })
  }
}

extension EventType {
  /// The families of types that one act may be given: cooperation, words against somebody, deeds against somebody;
  /// types on a border belong to two.
  var families: [Int] {
    switch self {
    case .agree, .consult, .support, .cooperate, .aid, .concede: [0]
    case .retreat: [0, 2]
    case .request: [1]
    case .accuse, .reject, .threaten: [1, 2]
    case .mobilize: [0, 2]
    case .sanction, .coerce, .assault, .protest: [2]
    }
  }
}
