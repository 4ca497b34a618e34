/// Parts of a state: ministries, armies, police forces, courts, parliaments.
extension Discourse {
  private static let subjects: [(words: Set<String>, name: String)] = [
    (["defense", "defence"], "Ministry of Defence"), (["foreign"], "Ministry of Foreign Affairs"),
    (["interior", "home"], "Ministry of the Interior"), (["finance"], "Ministry of Finance"),
    (["justice"], "Ministry of Justice"), (["health"], "Ministry of Health"),
    (["education"], "Ministry of Education"),
    (["trade", "commerce"], "Ministry of Trade"), (["energy"], "Ministry of Energy"),
    (["oil"], "Ministry of Oil"),
    (["agriculture"], "Ministry of Agriculture"), (["transport"], "Ministry of Transport"),
    (["information"], "Ministry of Information"), (["culture"], "Ministry of Culture"),
    (["security"], "Ministry of Security"), (["economy"], "Ministry of the Economy"),
    (["environment"], "Ministry of the Environment"), (["labor", "labour"], "Ministry of Labour"),
  ]

  private static let usualNames = [
    "MIL": "armed forces", "COP": "police", "JUD": "judiciary", "LEG": "parliament",
    "SPY": "intelligence service",
  ]

  /// "the Russian ministry" is the ministry of Russia that was mentioned last.
  private func ministryNamedBefore(_ country: String) -> Entity? {
    for tracked in tracked.reversed() {
      if let entity = tracked.mention.entities.first(where: { $0.id.hasPrefix("\(country):GOV:Ministry") }) {
        return entity
      }
    }
    return nil
  }

  /// A state's organ: the state itself for its government, else "RUS:GOV:Ministry of Defence", "MLI:MIL".
  func organEntity(country: String, sector: String, words: String) -> Entity {
    let demonym = directory.state(country)?.demonym ?? country
    let isMinistry = words.lowercased().contains("ministr")
    guard sector == "GOV" || isMinistry else {
      return Entity(
        id: "\(country):\(sector)", name: "\(demonym) \(Self.usualNames[sector] ?? words)", kind: .organ,
        country: country,
        sector: sector)
    }
    let lower = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
    if !lower.isDisjoint(with: ["ministry", "department", "ministries", "office"]),
      let subject = Self.subjects.first(where: { !$0.words.isDisjoint(with: lower) })
    {
      return Entity(
        id: "\(country):GOV:\(subject.name)", name: "\(demonym) \(subject.name)", kind: .organ,
        country: country,
        sector: "GOV")
    }
    if isMinistry, let earlier = ministryNamedBefore(country) { return earlier }
    if !isMinistry, !lower.isDisjoint(with: ["department", "embassy", "agency", "bureau"]), lower.count > 1 {
      return Entity(id: "\(country):GOV:\(words)", name: words, kind: .organ, country: country, sector: "GOV")
    }
    return directory.stateEntity(country)
  }
}
