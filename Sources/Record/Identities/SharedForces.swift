import Entities
import Events
import Foundation

/// The joint force of an alliance under several names: by the alliance, by its short name, by the states that raised it.
enum SharedForces {
  /// By id, the force that stands for all of its names; nothing where a story may have two forces.
  static func entities(_ census: IdentityCensus, _ reports: [CodedReport]) -> [String: Entity] {
    let forces = census.ranked(where: \.isJointForce)
    guard forces.count > 1 else { return [:] }
    let owned = forces.filter { !isNamedByStates($0.entity) && !isNameless($0.entity) }
    let alliances = Set(owned.map { owner(of: $0.entity, reports) })
    guard alliances.count < 2 else { return [:] }
    let members = alliances.first.map { states(of: $0, reports) } ?? []
    let best = owned.first ?? forces.first { !isNameless($0.entity) } ?? forces[0]
    var out: [String: Entity] = [:]
    for force in forces where force.entity.id != best.entity.id {
      if isNamedByStates(force.entity) {
        let own = Set(Self.states(in: force.entity.name))
        let known = members.isEmpty ? Set(Self.states(in: best.entity.name)) : members
        guard known.isEmpty || own.isSubset(of: known) || known.isSubset(of: own) else { continue }
      }
      out[force.entity.id] = best.entity
    }
    return out
  }

  private static func isNameless(_ entity: Entity) -> Bool { entity.name == "Joint Force" }
  private static let ofStates = "Joint Force of "
  private static func isNamedByStates(_ entity: Entity) -> Bool { entity.name.hasPrefix(ofStates) }

  private static func states(in name: String) -> [String] {
    guard name.hasPrefix(ofStates) else { return [] }
    return name.dropFirst(ofStates.count).replacing(" and ", with: ", ").split(separator: ", ").map(
      String.init)
  }

  /// The alliance by whose name or short name a force goes, or the name that it has itself.
  private static func owner(of force: Entity, _ reports: [CodedReport]) -> String {
    guard let end = force.name.range(of: " Joint ") else { return force.name }
    let name = String(force.name[..<end.lowerBound])
    for report in reports {
      for fact in report.facts where fact.kind == .alsoCalled {
        if case .value(let words) = fact.object, words.text == name { return fact.subject.entity.name }
      }
    }
    let initials = reports.lazy.flatMap { $0.namedParties }.map(\.entity).first {
      $0.kind == .organisation && $0.sector == "IGO" && isInitials(name, of: $0.name)
    }
    return initials?.name ?? name
  }

  private static func isInitials(_ short: String, of name: String) -> Bool {
    let first = name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(\.first)
    return short.count > 2 && short == String(first.filter(\.isUppercase))
  }

  /// The names of the states that reports say are its members.
  private static func states(of alliance: String, _ reports: [CodedReport]) -> Set<String> {
    var out: Set<String> = []
    for report in reports {
      for fact in report.facts where fact.kind == .memberOf {
        if case .party(let whole) = fact.object, whole.entity.name == alliance {
          out.insert(fact.subject.entity.name)
        }
      }
    }
    return out
  }
}
