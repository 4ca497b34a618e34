/// What a place of the gazetteer is.
public enum PlaceKind: UInt8, Sendable, Codable, CaseIterable {
  case country, division, district, town, capital, region, water, mountain, island, continent

  /// Whether it has borders and people that count: not an area that only has a middle.
  public var isSettledUnit: Bool { rawValue <= PlaceKind.capital.rawValue }

  /// The word for a person.
  public var word: String {
    switch self {
    case .division: "state or province"
    case .district: "county or district"
    case .capital: "capital city"
    default: "\(self)"
    }
  }
}

/// What a name is to a place.
public enum NameUse: UInt8, Sendable, Codable, CaseIterable {
  /// "Syria".
  case main
  /// "Syrian Arab Republic".
  case alternate
  /// "Syrian".
  case demonym
  /// "Conn.": meant only after a town.
  case abbreviation
}

/// A place of the gazetteer.
public struct GazetteerPlace: Sendable, Hashable {
  public var name: String
  public var kind: PlaceKind
  /// ISO 3166-1 alpha-3, or "" for what lies in several countries or in none.
  public var country: String
  /// The regions it lies in, the smallest first, its country last.
  public var within: [String]
  /// Degrees north.
  public var lat: Double
  /// Degrees east.
  public var lon: Double
  /// Its number in GeoNames, where it has one.
  public var geonames: Int?
  /// How many people live there, to about five in a hundred; `nil` for areas and where it is not known.
  public var population: Int?

  /// "Paris, Lamar County, Texas, United States".
  public var longName: String { ([name] + within).joined(separator: ", ") }
}
