import Events

/// The parties of a mention that its own sentence names: those that it leaves unsaid are guesses, and no proof.
struct PartySides: Sendable {
  let actors: PartyKeys
  let recipients: PartyKeys

  init(_ event: Event, members: MemberList, year: Int?) {
    actors = PartyKeys(event.actors.filter { !$0.words.text.isEmpty }, members: members, year: year)
    recipients = PartyKeys(event.recipients.filter { !$0.words.text.isEmpty }, members: members, year: year)
  }

  /// The states that take part, by themselves or by those who act for them.
  var countries: Set<String> {
    Set(
      (actors.keys + recipients.keys).filter { ["GOV", "MIL"].contains($0.sector) && !$0.country.isEmpty }
        .map(\.country))
  }

  /// Whether armed groups alone do something here to those who act there.
  func isAgainst(_ other: PartySides) -> Bool {
    let armed: Set<String> = ["REB", "PAR", "CRM"]
    return !actors.keys.isEmpty && actors.keys.allSatisfy { armed.contains($0.sector) }
      && !other.actors.keys.isEmpty
      && other.actors.keys.allSatisfy { ["GOV", "MIL", "COP"].contains($0.sector) }
      && other.actors.sharesName(with: recipients)
  }

  /// Whether both name parties, and none that could be one of the other's.
  static func exclude(_ a: PartyKeys, _ b: PartyKeys) -> Bool {
    let (one, other) = (a.named, b.named)
    return one.isTelling && other.isTelling && one.similarity(other) == 0
  }
}

extension PartyKeys {
  /// Those with a name of their own.
  var named: PartyKeys { PartyKeys(keys: keys.filter(\.isNamed)) }

  func sharesName(with other: PartyKeys) -> Bool {
    let own = Set(named.keys.map(\.entity))
    return other.keys.contains { $0.isNamed && own.contains($0.entity) }
  }
}
