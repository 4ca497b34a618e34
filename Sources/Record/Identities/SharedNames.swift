import Entities
import Events

/// Organisations and groups whose names a report cuts: "Kivu Patriotic" beside "Kivu Patriotic Front".
enum SharedNames {
  /// By id, the entity with the whole name.
  static func whole(_ census: IdentityCensus) -> [String: Entity] {
    let bodies = census.ranked { [.organisation, .group].contains($0.kind) }
    let words = bodies.map { $0.entity.name.lowercased().split(separator: " ") }
    var out: [String: Entity] = [:]
    for (index, body) in bodies.enumerated() where !body.isListed && words[index].count > 1 {
      let whole = bodies.indices.filter { other in
        other != index && isOfOneKind(bodies[other].entity, body.entity)
          && isCut(words[index], of: words[other])
      }
      // The longest, when it is the same name grown.
      guard let longest = whole.max(by: { (words[$0].count, $1) < (words[$1].count, $0) }),
        whole.allSatisfy({ words[longest].starts(with: words[$0]) })
      else { continue }
      out[body.entity.id] = bodies[longest].entity
    }
    // "Sunday the Beja Coast Vanguard": the day was taken into the name.
    for body in bodies where !body.isListed {
      let parts = body.entity.name.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, parts[0].hasSuffix("day"), parts[1] == "the",
        let bare = bodies.first(where: { $0.entity.name == parts[2] })
      else { continue }
      out[body.entity.id] = bare.entity
    }
    return out
  }

  /// By id, the entity for one name in two sectors: a movement that one report takes for a party and another knows to be
  /// under arms. Two that the directory lists, or of two countries, are two: there is a Labour Party in many.
  static func ofOneSector(_ census: IdentityCensus) -> [String: Entity] {
    let bodies = census.ranked { [.organisation, .group].contains($0.kind) }
    var out: [String: Entity] = [:]
    for same in Dictionary(grouping: bodies, by: { $0.entity.name.lowercased() }).values where same.count > 1
    {
      let countries = Set(same.map(\.entity.country)).subtracting([""])
      guard countries.count < 2, same.count(where: \.isListed) < 2 else { continue }
      let ranked = same.sorted {
        if ($0.entity.kind == .group) != ($1.entity.kind == .group) { return $0.entity.kind == .group }
        return ($1.count, $0.entity.id) < ($0.count, $1.entity.id)
      }
      for other in ranked.dropFirst() { out[other.entity.id] = ranked[0].entity }
    }
    return out
  }

  private static func isOfOneKind(_ a: Entity, _ b: Entity) -> Bool {
    (a.sector == "IGO") == (b.sector == "IGO") && isForce(a) == isForce(b)
  }

  /// "The X Joint Force" is not the X.
  private static func isForce(_ entity: Entity) -> Bool { entity.name.contains("Joint") }

  /// Whether a name is the beginning of another and lacks the word that tells what it is.
  private static func isCut(_ name: [Substring], of whole: [Substring]) -> Bool {
    name.count < whole.count && whole.starts(with: name)
      && !["front", "alliance", "army", "brigade", "movement", "group", "force", "bank", "union", "party"]
        .contains(name[name.count - 1])
  }
}
