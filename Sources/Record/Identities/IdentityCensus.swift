import Entities
import Events

/// Everybody whom the reports of one story name, with how often, and how well their country is known.
struct IdentityCensus {
  struct Entry {
    var entity: Entity
    var count = 0
    /// Whether words of a report, or the directory, tell the country.
    var isStated = false
    /// Whether the directory of actors has them by that name.
    var isListed = false
    var roles: [String: Int] = [:]
  }

  private(set) var entries: [String: Entry] = [:]

  init(_ reports: [CodedReport]) {
    for report in reports {
      for party in report.namedParties {
        let entity = party.entity
        var entry = entries[entity.id] ?? Entry(entity: entity)
        entry.count += 1
        entry.isListed = entry.isListed || party.reason.contains(".tsv")
        entry.isStated =
          entry.isStated || entry.isListed || report.acquaintances.tellsCountry(ofPerson: entity.name)
        if !entity.role.isEmpty { entry.roles[entity.role, default: 0] += 1 }
        entries[entity.id] = entry
      }
    }
  }

  /// The entries that a condition holds for: the most named first, then by name and id.
  func ranked(where isWanted: (Entity) -> Bool) -> [Entry] {
    entries.values.filter { isWanted($0.entity) }.sorted {
      if $0.isListed != $1.isListed { return $0.isListed }
      if $0.count != $1.count { return $0.count > $1.count }
      return ($0.entity.name, $0.entity.id) < ($1.entity.name, $1.entity.id)
    }
  }
}

extension CodedReport {
  /// Whoever has a part in an event, a fact or a statement of the report, or is named in it.
  var namedParties: [Party] {
    var out: [Party] = []
    for event in events {
      out += event.actors + event.recipients
      if let attribution = event.attribution { out.append(attribution.speaker) }
    }
    for fact in facts {
      out.append(fact.subject)
      if case .party(let object) = fact.object { out.append(object) }
    }
    return out + statements.flatMap(\.speakers) + appearances.map(\.party)
  }

  /// The report with other entities in the place of some, each party of a list once.
  func replacing(_ entities: [String: Entity]) -> CodedReport {
    guard !entities.isEmpty else { return self }
    func renamed(_ party: Party) -> Party {
      guard var meant = entities[party.entity.id] else { return party }
      // A mention may give the office that somebody held at the time.
      if !party.entity.role.isEmpty { meant.role = party.entity.role }
      var party = party
      party.entity = meant
      return party
    }
    func all(_ parties: [Party]) -> [Party] {
      var seen: Set<String> = []
      return parties.map { party in
        let new = renamed(party)
        return (new, new.entity.id + "\t\(new.words.start)")
      }.filter { $0.0.entity.id == "UNK" || seen.insert($0.1).inserted }.map(\.0)
    }
    var out = self
    for index in out.events.indices {
      out.events[index].actors = all(out.events[index].actors)
      out.events[index].recipients = all(out.events[index].recipients)
      if let speaker = out.events[index].attribution?.speaker {
        out.events[index].attribution?.speaker = renamed(speaker)
      }
    }
    for index in out.facts.indices {
      out.facts[index].subject = renamed(out.facts[index].subject)
      if case .party(let object) = out.facts[index].object {
        out.facts[index].object = .party(renamed(object))
      }
    }
    for index in out.statements.indices {
      out.statements[index].speakers = all(out.statements[index].speakers)
    }
    for index in out.designations.indices {
      out.designations[index].party = renamed(out.designations[index].party)
    }
    for index in out.appearances.indices {
      out.appearances[index].party = renamed(out.appearances[index].party)
    }
    return out
  }
}
