/// A party at the level at which parties are compared: the country of states and their people, the name of organisations and groups.
///
/// "RUS:GOV" and "RUS:MIL" are both `code:RUS`; "IGO:UN" and "IGO:United Nations" are both `name:united nations`.
enum PartyKey {
  /// The key of a party in the gold's notation: "RUS:GOV", "IGO:United Nations", "SYR:REB:Free Syrian Army", "UNK".
  static func key(of notation: String) -> String {
    let parts = notation.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1, named.contains(String(parts[0])) {
      return "name:" + PartyName.plain(parts[1...].joined(separator: ":"))
    }
    if parts.count > 2, !parts[2].isEmpty {
      return "name:" + PartyName.plain(parts[2...].joined(separator: ":"))
    }
    return "code:" + parts[0].uppercased()
  }

  /// The key of a coded party.
  ///
  /// - Parameter name: The entity's name, or its words where it has none.
  static func key(country: String, sector: String, name: String) -> String {
    if ["IGO", "REB", "PAR", "NGO"].contains(sector), !name.isEmpty {
      return "name:" + PartyName.plain(name)
    }
    if !country.isEmpty { return "code:" + country.uppercased() }
    guard !sector.isEmpty, sector != "UNK" else { return "code:UNK" }
    return name.isEmpty ? "code:" + sector : "name:" + PartyName.plain(name)
  }

  /// Whether a key names nobody ("attackers", "officials"); such parties are not compared.
  static func isUnnamed(_ key: String) -> Bool { unnamed.contains(key) }

  /// Sectors that open a key of a party without a country.
  private static let named: Set = [
    "IGO", "REB", "PAR", "NGO", "BUS", "MED", "CRM", "REL", "OPP", "EDU",
  ]

  private static let unnamed: Set<String> = {
    let sectors = [
      "UNK", "CVL", "GOV", "MIL", "REB", "PAR", "OPP", "COP", "CRM", "ELI", "EDU", "MED", "NGO", "IGO", "BUS",
      "REL", "JUD", "LEG", "SPY",
    ]
    return Set(sectors.map { "code:" + $0 } + ["code:"])
  }()
}
