import Entities
import Events
import Foundation
import TimeAndPlace

/// The towns and areas that an act is tied to: where it took place, or what was taken or left.
struct EventSpots: Sendable {
  /// In lower case.
  let names: Set<String>
  /// Degrees north and east, where the place is on the map.
  private let latitude: Double?
  private let longitude: Double?

  init(_ event: Event, placeName: String) {
    var names = Set(
      (event.actors + event.recipients)
        .filter { $0.entity.kind == .place && !$0.words.text.isEmpty }
        .map { SentenceWords.words(of: $0.entity.name).joined(separator: " ") })
    if !placeName.isEmpty { names.insert(placeName) }
    self.names = names
    latitude = placeName.isEmpty ? nil : event.place?.lat
    longitude = placeName.isEmpty ? nil : event.place?.lon
  }

  func shares(with other: EventSpots) -> Bool { !names.isDisjoint(with: other.names) }

  /// Whether both name places, and none that could be the other's: no common name, nor near one another.
  func excludes(_ other: EventSpots) -> Bool {
    guard !names.isEmpty, !other.names.isEmpty, !shares(with: other) else { return false }
    guard let kilometres = distance(to: other) else { return true }
    return kilometres > 30
  }

  /// Kilometres between two places, good enough for neighbours.
  private func distance(to other: EventSpots) -> Double? {
    guard let latitude, let longitude, let north = other.latitude, let east = other.longitude else {
      return nil
    }
    let across = (east - longitude) * cos((north + latitude) / 2 * .pi / 180)
    return 111 * ((north - latitude) * (north - latitude) + across * across).squareRoot()
  }
}
