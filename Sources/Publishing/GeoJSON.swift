public import Events
import TimeAndPlace

/// Events as GeoJSON (RFC 7946): one FeatureCollection, a Point for each event that has coordinates.
///
/// A feature's properties are the event's line of the output contract. The text comes in three parts, so that events can
/// go out while others are being coded: ``head``, a piece for each group of events, ``tail``.
///
/// ```swift
/// var geoJSON = GeoJSON()
/// print(geoJSON.head + (try geoJSON.features(of: coded.events)) + geoJSON.tail)
/// ```
public struct GeoJSON: Sendable {
  /// Events so far that had no coordinates and were left out.
  public private(set) var leftOut = 0
  /// Events so far that were written.
  public private(set) var written = 0

  public init() {}

  public var head: String { "{\"type\":\"FeatureCollection\",\"features\":[" }
  public var tail: String { "\n]}\n" }

  /// The features of more events, with the comma that parts them from those before.
  public mutating func features(of events: [Event]) throws -> String {
    var out = ""
    for event in events {
      guard let lat = event.place?.lat, let lon = event.place?.lon else {
        leftOut += 1
        continue
      }
      out += written == 0 ? "\n" : ",\n"
      out += try JSONLines().encode(
        Feature(id: event.id, geometry: Point(coordinates: [lon, lat]), properties: event))
      written += 1
    }
    return out
  }

  /// What to tell of events that were left out, or `nil`.
  public var note: String? {
    leftOut == 0
      ? nil
      : "\(leftOut) event\(leftOut == 1 ? "" : "s") without coordinates left out of the map"
  }

  private struct Feature: Encodable {
    var type = "Feature"
    var id: String
    var geometry: Point
    var properties: Event
  }

  private struct Point: Encodable {
    var type = "Point"
    /// Longitude first, as the format has it.
    var coordinates: [Double]
  }
}
