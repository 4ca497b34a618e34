import Entities

/// The parties among which one is recalled, each with what speaks for it.
struct RecallChoices: Sendable {
  struct Choice: Sendable {
    /// Parties that are named in one breath and recalled together: "the three countries".
    var unit: [Party]
    let keys: [String]
    var facts: [Double]
  }

  private(set) var choices: [Choice] = []
  private var places: [String: Int] = [:]
  private var byMember: [String: [Int]] = [:]

  static func name(_ keys: [String]) -> String { keys.joined(separator: "|") }

  static func keys(_ unit: [Party]) -> [String] { Set(unit.map { RecalledParties.key($0.entity) }).sorted() }

  /// Adds a unit that is not among the choices yet.
  mutating func add(_ unit: [Party], because why: String) {
    let keys = Self.keys(unit)
    let name = Self.name(keys)
    guard !keys.isEmpty, places[name] == nil else { return }
    places[name] = choices.count
    for key in keys { byMember[key, default: []].append(choices.count) }
    let reasoned = unit.map { party in
      var party = party
      party.reason = "implied: \(why)"
      return party
    }
    var choice = Choice(
      unit: reasoned, keys: keys, facts: Array(repeating: 0, count: RecallFact.allCases.count))
    if keys.count > 1 { choice.facts[RecallFact.areSeveral.rawValue] = 1 }
    if unit[0].entity.kind == .people, unit[0].words.text.isEmpty {
      choice.facts[RecallFact.isUnnamed.rawValue] = 1
    }
    if let kind = Self.kind(unit[0].entity) { choice.facts[kind.rawValue] = 1 }
    choices.append(choice)
  }

  /// Adds the party that the words were taken for, whatever it is.
  mutating func addFirst(_ unit: [Party]) {
    add(unit, because: "")
    for index in choices.indices { choices[index].unit = unit }
  }

  /// Notes a fact for the choices that share parties with `keys`, by how much of them they share.
  mutating func note(_ fact: RecallFact, _ keys: [String], _ value: Double = 1) {
    for key in keys {
      for index in byMember[key] ?? [] {
        let own = choices[index].keys
        let shared = own.count == 1 && keys.count == 1 ? 1 : own.count { keys.contains($0) }
        let part = value * Double(shared) / Double(max(own.count, keys.count))
        choices[index].facts[fact.rawValue] = max(choices[index].facts[fact.rawValue], part)
      }
    }
  }

  private static func kind(_ entity: Entity) -> RecallFact? {
    if entity.kind == .person, !["GOV", "MIL", "COP", "JUD", "LEG"].contains(entity.sector) {
      return .isPerson
    }
    return switch entity.sector {
    case "GOV", "LEG", "SPY": .isState
    case "MIL": .isMilitary
    case "COP", "JUD": .isJustice
    case "IGO": .isAlliance
    case "REB", "PAR", "CRM": .isArmed
    case "CVL", "REL", "OPP", "UNK": .isPeople
    default: .isFirm
    }
  }
}
