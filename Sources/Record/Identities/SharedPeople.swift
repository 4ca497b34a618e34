import Entities
import Events

/// People whose names are spelt differently, told short, or given another country in the reports of one story.
enum SharedPeople {
  /// By id, the entity that stands for all who are that person.
  static func entities(_ census: IdentityCensus) -> [String: Entity] {
    let people = census.ranked { $0.kind == .person }.compactMap { entry in
      PersonName(entry.entity.name.split(separator: " ").map(String.init)).map { (entry: entry, name: $0) }
    }
    var groups: [[(entry: IdentityCensus.Entry, name: PersonName)]] = []
    for person in people where person.name.parts.count > 1 {
      let at = groups.firstIndex { group in
        group.allSatisfy {
          $0.name.isLike(person.name) && agree($0.entry, person.entry)
        }
      }
      if let at { groups[at].append(person) } else { groups.append([person]) }
    }
    for person in people where person.name.parts.count == 1 && !person.entry.isListed {
      // "Bounthan" beside "Bounthan Keola": some peoples call a man by his first name.
      let fitting = groups.indices.filter { index in
        groups[index].contains {
          $0.name.parts.count > 1 && $0.name.hasPart(person.name.family)
            && agree($0.entry, person.entry)
        }
      }
      if fitting.count == 1 { groups[fitting[0]].append(person) }
    }
    var out: [String: Entity] = [:]
    for group in groups where group.count > 1 {
      let meant = entity(of: group.map(\.entry))
      for member in group where member.entry.entity != meant { out[member.entry.entity.id] = meant }
    }
    return out
  }

  /// Whether nothing that is stated of two people tells that they are two.
  private static func agree(_ a: IdentityCensus.Entry, _ b: IdentityCensus.Entry) -> Bool {
    // The directory has each person once.
    if a.isListed, b.isListed { return false }
    let (one, other) = (a.entity.country, b.entity.country)
    return one.isEmpty || other.isEmpty || one == other || !(a.isStated && b.isStated)
  }

  /// The best known of several tellings of one person: the name and country that the directory has or most reports give.
  private static func entity(of entries: [IdentityCensus.Entry]) -> Entity {
    var meant = entries[0].entity
    let full = entries.filter { $0.entity.name.split(separator: " ").count > 1 }
    if let named = full.first { meant = named.entity }
    var countries: [String: Int] = [:]
    for entry in entries where !entry.entity.country.isEmpty {
      countries[entry.entity.country, default: 0] += entry.count + (entry.isStated ? 1000 : 0)
    }
    if let most = countries.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key { meant.country = most }
    if meant.sector == "UNK" {
      meant.sector = entries.lazy.map(\.entity.sector).first { $0 != "UNK" } ?? "UNK"
    }
    if meant.role.isEmpty {
      var roles: [String: Int] = [:]
      for entry in entries { roles.merge(entry.roles, uniquingKeysWith: +) }
      meant.role = roles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
    if meant.id.hasSuffix(":" + meant.name), !meant.country.isEmpty {
      meant.id = "\(meant.country):\(meant.name)"
    }
    return meant
  }
}
