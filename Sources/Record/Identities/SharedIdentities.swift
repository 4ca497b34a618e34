import Entities
import Events
import Reports

/// Makes one of those whom reports of a story call differently: a commander spelt in two ways, a minister whom one report
/// takes for a citizen of another country, a name that was cut, a joint force under the names of its states.
///
/// Each report is read for itself; only side by side do "Tecle Habtemikael" and "Tekle Habtemichael" show as one man.
/// The result does not depend on the order of the reports.
enum SharedIdentities {
  /// The reports, each person, organisation and force of a story under one entity.
  static func unified(_ reports: [CodedReport], stories: [Story]) -> [CodedReport] {
    let positions = Dictionary(
      reports.enumerated().map { ($1.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    var out = reports
    for story in stories {
      let members = story.reports.compactMap { positions[$0] }
      guard members.count > 1 else { continue }
      func settle(_ find: (IdentityCensus, [CodedReport]) -> [String: Entity]) {
        let told = members.map { out[$0] }
        let entities = find(IdentityCensus(told), told)
        for member in members { out[member] = out[member].replacing(entities) }
      }
      settle { census, _ in SharedPeople.entities(census) }
      settle { census, _ in SharedNames.whole(census) }
      settle { census, _ in SharedNames.ofOneSector(census) }
      // A name made whole shows whose a force is.
      settle(SharedForces.entities)
    }
    return out
  }
}
