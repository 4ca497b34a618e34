import Entities
import Events

/// The parties of one side of a mention, ready to be compared.
struct PartyKeys: Sendable {
  struct Key: Sendable, Hashable {
    var entity: String
    var name: String
    var country: String
    var sector: String
    var isNamed: Bool
    /// States that belong to the organisation.
    var members: [String]
  }
  var keys: [Key]

  /// Whether anything is known of anybody.
  var isTelling: Bool { !keys.isEmpty }

  init(_ parties: [Party], members: MemberList, year: Int?) {
    var seen: Set<String> = []
    keys = []
    for entity in parties.map(\.entity) where seen.insert(entity.id).inserted {
      if entity.country.isEmpty, ["UNK", ""].contains(entity.sector), !Self.isNamed(entity) { continue }
      keys.append(
        Key(
          entity: entity.id, name: entity.name, country: entity.country, sector: entity.sector,
          isNamed: Self.isNamed(entity), members: members.states(of: entity, year: year)))
    }
    keys.sort { $0.entity < $1.entity }
  }

  init(keys: [Key]) { self.keys = keys }

  static func isNamed(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .people, .unknown: false
    case .state, .organ, .organisation, .group, .person, .place: true
    }
  }

  /// Both sides together, each entity once.
  func union(_ other: PartyKeys) -> PartyKeys {
    PartyKeys(keys: Array(Set(keys + other.keys)).sorted { $0.entity < $1.entity })
  }

  /// How far two lists name the same parties, from 0 to 1; `nil` when one of them tells nothing.
  func similarity(_ other: PartyKeys) -> Double? {
    guard isTelling, other.isTelling else { return nil }
    return (share(in: other) * Double(keys.count) + other.share(in: self) * Double(other.keys.count))
      / Double(keys.count + other.keys.count)
  }

  /// How well the parties of this list are found in another, on average.
  private func share(in other: PartyKeys) -> Double {
    let states = Set(keys.map(\.country))
    let others = Set(other.keys.map(\.country))
    let sum = keys.reduce(0.0) { sum, key in
      var best = other.keys.map { Self.match(key, $0) }.max() ?? 0
      // "the three states" and the alliance that they are.
      if best < 0.9, Self.covers(key.members, others) { best = 0.9 }
      if best < 0.9, other.keys.contains(where: { $0.members.contains(key.country) && Self.covers($0.members, states) }) {
        best = 0.9
      }
      return sum + best
    }
    return sum / Double(keys.count)
  }

  /// Whether most of an organisation's members are among the states.
  private static func covers(_ members: [String], _ states: Set<String>) -> Bool {
    let found = members.count { states.contains($0) }
    return found >= 2 && found * 5 >= members.count * 3
  }

  private static func match(_ a: Key, _ b: Key) -> Double {
    if a.entity == b.entity { return a.isNamed ? 1 : 0.7 }
    if a.members.contains(b.country) || b.members.contains(a.country) { return 0.4 }
    if a.country.isEmpty || b.country.isEmpty {
      // An unnamed party of a sector may be the named one of that sector.
      return a.sector == b.sector && !(a.isNamed && b.isNamed) ? 0.4 : 0
    }
    guard a.country == b.country else { return 0 }
    if a.sector == b.sector { return stateSectors.contains(a.sector) ? 0.8 : a.isNamed && b.isNamed ? 0.2 : 0.6 }
    return stateSectors.contains(a.sector) && stateSectors.contains(b.sector) ? 0.7 : 0.15
  }

  /// A minister, his government, its army: one state.
  private static let stateSectors: Set<String> = ["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "ELI"]
}

/// Which states belong to which organisation: the directory's, and what the reports state themselves.
struct MemberList: Sendable {
  private let directory: ActorDirectory?
  /// Codes of states by the organisation's entity.
  private var stated: [String: Set<String>] = [:]

  init(directory: ActorDirectory?, reports: [CodedReport]) {
    self.directory = directory
    for fact in reports.lazy.flatMap(\.facts) where fact.kind == .memberOf {
      guard case .party(let organisation) = fact.object, !fact.subject.entity.country.isEmpty,
        fact.subject.entity.kind == .state
      else { continue }
      stated[organisation.entity.id, default: []].insert(fact.subject.entity.country)
    }
  }

  /// Sorted codes; none for what is no organisation of at most forty states, since "a member of the UN" tells nothing.
  func states(of entity: Entity, year: Int?) -> [String] {
    guard entity.sector == "IGO" else { return [] }
    var codes = stated[entity.id] ?? []
    // A joint force stands for those whose it is.
    if let record = directory?.organisation(entity.name) {
      codes.formUnion(record.memberCodes(in: year))
      if codes.isEmpty, let parent = directory?.organisation(record.parent) {
        codes.formUnion(parent.memberCodes(in: year))
      }
    }
    return codes.count > 40 ? [] : codes.sorted()
  }
}
