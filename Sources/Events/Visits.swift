import Entities
import TimeAndPlace

/// Who visits whom, by where: the visitor comes from elsewhere, and the host is of the country that is visited.
enum Visits {
  /// Words that tell that somebody goes somewhere.
  private static let going = ["visit", "trip", "travel", "tour", "arriv"]

  static func isVisit(_ event: Event) -> Bool {
    guard [.consult, .agree].contains(event.type) else { return false }
    return event.mode == "visit"
      || event.trigger.text.lowercased().split(separator: " ").contains { word in
        going.contains { word.hasPrefix($0) }
      }
  }

  /// Takes out hosts of the visitors' own country and those who are nobody known, and makes hosts of visitors of the country
  /// that is visited.
  static func settle(_ event: inout Event) {
    guard isVisit(event), let visited = event.place?.country, !visited.isEmpty else { return }
    func isAtHome(_ party: Party) -> Bool { party.entity.country == visited }
    let hosts = event.actors.filter(isAtHome)
    if !hosts.isEmpty, hosts.count < event.actors.count {
      event.actors.removeAll(where: isAtHome)
      let known = Set(event.recipients.map(\.entity.id))
      event.recipients += hosts.filter { !known.contains($0.entity.id) }
    }
    // "Are to visit Moscow as the Sahel nations seek …": those are the visitors' own.
    let own = Set(event.actors.map(\.entity.country)).subtracting(["", visited])
    event.recipients.removeAll { party in
      party.entity.kind == .unknown || party.entity.kind == .state && own.contains(party.entity.country)
    }
  }
}
