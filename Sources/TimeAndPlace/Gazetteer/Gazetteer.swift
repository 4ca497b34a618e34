import Foundation

/// The towns, districts, provinces, countries and named areas of the world with their coordinates.
///
/// ```swift
/// let gazetteer = try Gazetteer.builtIn()
/// gazetteer.places(named: "Timbuktu").map(\.country)  // ["MLI"]
/// ```
///
/// The file is mapped into memory, not read: opening it takes a millisecond. Data: GeoNames (CC BY 4.0) and an own table of
/// areas; see the README beside the file.
public struct Gazetteer: Sendable {
  let file: GazetteerFile
  let key: GazetteerKey

  /// Opens a gazetteer's file.
  ///
  /// - Throws: ``GazetteerError`` when it is missing, is no gazetteer, is of another version or was cut short.
  public init(path: String) throws(GazetteerError) {
    file = try GazetteerFile(path: path)
    key = GazetteerKey(folding: file.folding)
  }

  /// The gazetteer that comes with Chancery.
  ///
  /// - Parameter folder: Where to look, and nowhere else; `nil` looks in the folder that the environment variable
  ///   CHANCERY_GAZETTEER names, or, without it, beside the executable.
  public static func builtIn(folder: String? = nil) throws(GazetteerError) -> Gazetteer {
    try Gazetteer(path: GazetteerLocation.path(explicit: folder))
  }

  /// How much it knows, in a line.
  public var summary: String {
    "\(file.countryCount) countries, \(file.regionCount - file.countryCount) divisions and districts, "
      + "\(file.placeCount - file.regionCount) towns and areas"
  }

  /// Everything that bears a name, the most populous first; case, accents and a leading "the" do not count.
  public func places(named name: String) -> [GazetteerPlace] {
    rows(named: name).map { place($0.row) }.sorted {
      ($1.population ?? 0, $0.name, $0.geonames ?? 0) < ($0.population ?? 0, $1.name, $1.geonames ?? 0)
    }
  }

  func rows(named name: String) -> [(row: Int, role: NameUse)] {
    guard let key = key.of(name) else { return [] }
    return file.postings(of: key)
  }

  func place(_ row: Int) -> GazetteerPlace {
    let record = file.record(row)
    let regions = regions(of: row)
    let country = country(of: row)
    return GazetteerPlace(
      name: file.name(row), kind: record.kind, country: country.map(file.countryCode) ?? "",
      within: regions.map(file.name), lat: rounded(record.lat), lon: rounded(record.lon),
      geonames: record.id == 0 ? nil : record.id,
      population: record.kind.isSettledUnit && record.size > 0
        ? Int(exp2(Double(record.size) / 8).rounded()) - 1 : nil)
  }

  /// The regions a place lies in, the smallest first.
  func regions(of row: Int) -> [Int] {
    var found: [Int] = []
    var at = row
    while let next = file.record(at).region, found.count < 4 {
      found.append(next)
      at = next
    }
    return found
  }

  func country(of row: Int) -> Int? {
    row < file.countryCount ? row : regions(of: row).last.flatMap { $0 < file.countryCount ? $0 : nil }
  }

  private func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
}

/// The distance in kilometres between two points on the earth, along the great circle.
public func kilometres(
  from a: (lat: Double, lon: Double), to b: (lat: Double, lon: Double)
) -> Double {
  let radian = Double.pi / 180
  let (dLat, dLon) = ((b.lat - a.lat) * radian / 2, (b.lon - a.lon) * radian / 2)
  let h = sin(dLat) * sin(dLat) + cos(a.lat * radian) * cos(b.lat * radian) * sin(dLon) * sin(dLon)
  return 2 * 6371 * asin(min(1, h.squareRoot()))
}

extension Gazetteer {
  /// Whether two names are the same but for case, accents and a leading "the".
  public func isSameName(_ a: String, _ b: String) -> Bool {
    guard let a = key.of(a) else { return false }
    return a == key.of(b)
  }

  /// The places with these GeoNames numbers; goes through the whole file once.
  package func places(numbered numbers: Set<Int>) -> [Int: GazetteerPlace] {
    var found: [Int: GazetteerPlace] = [:]
    for row in 0..<file.placeCount {
      let id = file.record(row).id
      if numbers.contains(id), found[id] == nil { found[id] = place(row) }
    }
    return found
  }
}
