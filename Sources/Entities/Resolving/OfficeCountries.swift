/// Titles that one country only has: "the Foreign Secretary", "the Taoiseach".
extension Discourse {
  /// The country whose office a title is, by who holds it in the directory; `nil` when many countries have it.
  ///
  /// What the report says goes first: of the countries that have the office, the one it names most, if any.
  func country(ofOffice role: String) -> String? {
    guard !role.isEmpty, let holders = directory.officeHolders[NameKey.of(role).hash] else { return nil }
    let named = holders.keys.filter { counts[$0, default: 0] > 0 }
    if named.count == 1, holders.count <= 4 { return named.first }
    let total = holders.values.reduce(0, +)
    if let (code, count) = holders.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), total >= 3,
      count * 4 >= total * 3,
      counts[code, default: 0] > 0 || counts.count < 2
    {
      return code
    }
    return Discourse.usualCountries[role.lowercased()]
  }

  /// Titles of two or three countries that international news uses of one without saying so.
  private static let usualCountries = [
    "chancellor": "DEU", "foreign secretary": "GBR", "home secretary": "GBR", "taoiseach": "IRL",
    "pope": "VAT", "pontiff": "VAT",
  ]
}
