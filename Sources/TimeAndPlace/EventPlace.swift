/// Where an event took place, as it goes out.
public struct EventPlace: Sendable, Hashable, Codable {
  public var name: String
  /// ISO 3166-1 alpha-3, or "" when it is not known.
  public var country: String
  /// Degrees north.
  public var lat: Double?
  /// Degrees east.
  public var lon: Double?
  /// The place's number in GeoNames.
  public var geonames: Int?

  public init(name: String, country: String, lat: Double? = nil, lon: Double? = nil, geonames: Int? = nil) {
    self.name = name
    self.country = country
    self.lat = lat
    self.lon = lon
    self.geonames = geonames
  }

  private enum CodingKeys: String, CodingKey { case name, country, lat, lon, geonames }

  /// Writes what is not known as `null`, not as a missing field.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(country, forKey: .country)
    try container.encode(lat, forKey: .lat)
    try container.encode(lon, forKey: .lon)
    try container.encode(geonames, forKey: .geonames)
  }
}
