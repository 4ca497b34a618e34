extension ActorDirectory {
  /// The record of a state, by code.
  package func state(_ code: String) -> StateRecord? { stateRows[code].map { states[$0] } }

  /// The record of an organisation, by its usual name, else by any other ("IAEA").
  package func organisation(_ name: String) -> OrganisationRecord? {
    let key = NameKey.of(name).hash
    if let row = organisationRows[key] { return organisations[row] }
    let posting = index.find(key).first { $0.role == .organisation || $0.role == .group }
    return posting.map { organisations[Int($0.row)] }
  }

  /// A state as an actor: its government.
  package func stateEntity(_ code: String) -> Entity {
    Entity(id: code, name: state(code)?.name ?? code, kind: .state, country: code, sector: "GOV")
  }

  /// What a name of the directory stands for.
  func entity(for posting: NamePosting, on day: String?) -> Entity? {
    let row = Int(posting.row)
    switch posting.role {
    case .state, .capital, .metonym, .demonym: return stateEntity(states[row].code)
    case .city, .province:
      return Entity(id: states[row].code, name: states[row].name, kind: .place, country: states[row].code)
    case .organisation, .group: return entity(for: organisations[row])
    case .person, .surname: return entity(for: people[row], on: day)
    case .office, .agent:
      return Entity(
        id: "UNK", name: titles[row].title, kind: .unknown, country: titles[row].country,
        sector: titles[row].sector)
    }
  }

  package func entity(for record: OrganisationRecord) -> Entity {
    let country = record.sector == "IGO" ? "" : record.countries.first ?? ""
    let kind: Entity.Kind =
      record.isGroup
      ? .group : ["GOV", "MIL", "COP", "JUD", "LEG", "SPY"].contains(record.sector) ? .organ : .organisation
    return Entity(
      id: kind == .organ && !country.isEmpty
        ? "\(country):\(record.sector):\(record.name)" : "\(record.sector):\(record.name)",
      name: record.name, kind: kind, country: country, sector: record.sector)
  }

  /// A person with the office held on a day; who held one only before it is a former official.
  package func entity(for person: PersonRecord, on day: String?) -> Entity {
    guard let (office, isCurrent) = person.office(on: day) else {
      return Entity(id: "PER:\(person.name)", name: person.name, kind: .person)
    }
    var sector = office.sector
    if !isCurrent, ["GOV", "LEG", "MIL", "SPY", "JUD", "COP"].contains(sector) { sector = "ELI" }
    if office.country.isEmpty, let organisation = organisation(office.organisation) {
      sector = organisation.sector
    }
    return Entity(
      id: "\(office.country.isEmpty ? "PER" : office.country):\(person.name)", name: person.name,
      kind: .person,
      country: office.country, sector: sector,
      role: office.office.isEmpty ? "" : (isCurrent ? "" : "former ") + office.office)
  }
}
