/// A state or territory of the directory.
package struct StateRecord: Sendable, Equatable {
  package var code: String
  package var name: String
  /// The adjective: "Malian".
  package var demonym: String
  package var capital: String
  package var regions: [String]
  /// First and last year of a state of the past.
  package var from: Int?
  package var until: Int?
  /// What its names call it, in small letters: "kingdom", "emirate".
  package var forms: Set<String> = []

  static let formsOfState: Set<String> = ["kingdom", "sultanate", "emirate", "principality"]
}

/// A state's time in an organisation.
package struct Membership: Sendable, Equatable {
  package var code: String
  package var from: Int?
  package var until: Int?

  func holds(in year: Int?) -> Bool {
    guard let year else { return until == nil }
    return (from ?? Int.min) <= year && year <= (until ?? Int.max)
  }
}

/// An organisation, company, outlet or armed group of the directory.
package struct OrganisationRecord: Sendable, Equatable {
  package var name: String
  package var sector: String
  /// The countries it belongs to, the main one first.
  package var countries: [String]
  package var parent: String
  package var members: [Membership]
  /// The short name in capitals that the directory gives, or "".
  package var acronym: String
  package var isGroup: Bool
  /// The year it was founded, where the table says.
  package var founded: Int? = nil
  /// The file that gave it.
  package var source: String

  /// The states that are members in a year, or now.
  package func memberCodes(in year: Int?) -> [String] {
    var codes: [String] = []
    for member in members where member.holds(in: year) && !codes.contains(member.code) {
      codes.append(member.code)
    }
    return codes
  }
}

/// An office that a person held, with the days as the directory gives them.
package struct OfficeRecord: Sendable, Equatable {
  package var country: String
  package var organisation: String
  package var sector: String
  package var office: String
  package var from: String
  package var until: String

  /// Whether the office was held on a day, as far as is known.
  func isHeld(on day: String) -> Bool {
    (from.isEmpty || from <= day.prefix(from.count)) && (until.isEmpty || until >= day.prefix(until.count))
  }
}

/// A person of the directory with the offices held.
package struct PersonRecord: Sendable, Equatable {
  package var name: String
  package var surname: String
  /// "m", "f" or "".
  package var gender: String
  package var offices: [OfficeRecord]
  package var source: String

  /// The office held on a day (the last one begun before it when none was), or the latest when no day is given.
  package func office(on day: String?) -> (office: OfficeRecord, isCurrent: Bool)? {
    guard let day else { return offices.max { $0.from < $1.from }.map { ($0, true) } }
    if let held = offices.filter({ $0.isHeld(on: day) }).max(by: { $0.from < $1.from }) {
      return (held, true)
    }
    if let past = offices.filter({ $0.from <= day }).max(by: { $0.from < $1.from }) { return (past, false) }
    return offices.min { $0.from < $1.from }.map { ($0, false) }
  }
}

/// A title or office by which persons are called, from the table of offices or a dictionary of agents.
package struct TitleRecord: Sendable, Equatable {
  package var title: String
  package var sector: String
  /// The country whose alone it is, or "".
  package var country: String
  /// Whether it names an organ of a state, not a person.
  package var isOrgan: Bool
}
