import Language

/// Offices that one person holds: two presidents in a report are of two countries.
extension Discourse {
  private static let single: Set<String> = [
    "president", "prime minister", "premier", "king", "queen", "chancellor", "vice president",
    "foreign minister",
    "defense minister", "interior minister", "finance minister", "attorney general", "army chief",
  ]

  /// Takes people whose country is a guess out of one where somebody else is said to hold the same office.
  mutating func separateOfficeHolders() {
    for index in profiles.indices where !profiles[index].isCountryStated {
      let profile = profiles[index]
      guard let office = Self.office(profile.entity) else { continue }
      let taken = countries(holding: office, besides: profile)
      guard taken.contains(profile.entity.country) else { continue }
      let question = CountryQuestion(sector: profile.entity.sector)
      let code = contextCountry(at: profile.position, of: question, except: taken)
      guard !code.isEmpty else { continue }
      let old = profile.entity.id
      profiles[index].entity.country = code
      profiles[index].entity.id = "\(code):\(profile.entity.name)"
      profiles[index].reason += "; another holds that office in \(profile.entity.country)"
      affiliations[profiles[index].entity.id] = affiliations[old]
    }
  }

  /// The office in the form it is compared by, or `nil` when several may hold it at a time.
  private static func office(_ entity: Entity) -> String? {
    let role = entity.role.lowercased().replacing("defence", with: "defense")
    return single.contains(role) ? role : nil
  }

  private func countries(holding office: String, besides person: PersonProfile) -> Set<String> {
    let own = person.words.last
    var codes = Set<String>()
    for other in profiles where other.isCountryStated && other.words.last != own {
      if Self.office(other.entity) == office { codes.insert(other.entity.country) }
    }
    for (name, entity) in acquaintances.people where name.split(separator: " ").last.map(String.init) != own {
      if Self.office(entity) == office { codes.insert(entity.country) }
    }
    return codes.subtracting([""])
  }
}
