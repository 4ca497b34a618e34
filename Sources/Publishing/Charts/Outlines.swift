import Entities
import Foundation

/// The outlines of the world's countries, for maps: Natural Earth 1:50m, simplified.
public struct Outlines: Sendable, Equatable {
  /// One country.
  struct Country: Sendable, Equatable {
    /// ISO 3166-1 alpha-3.
    var code: String
    var name: String
    /// A point inside it for its name, in degrees east and north.
    var label: Point
    /// Rings of points in degrees, the largest first.
    var rings: [[Point]]
  }

  /// A point of the earth, in degrees.
  struct Point: Sendable, Equatable {
    var lon: Double
    var lat: Double
  }

  /// By code.
  let countries: [Country]

  /// Reads what `Scripts/make-outlines.py` writes.
  ///
  /// - Throws: ``OutlinesError`` with the line that is not of that form.
  init(text: String) throws(OutlinesError) {
    var countries: [Country] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 4, let lon = Double(fields[2]), let lat = Double(fields[3]) else {
        throw OutlinesError(problem: "line \(index + 1) is not a code, a name, two numbers and rings")
      }
      let rings = fields[4...].compactMap(Self.ring)
      guard rings.count == fields.count - 4 else {
        throw OutlinesError(problem: "a ring in line \(index + 1) is cut short")
      }
      countries.append(
        Country(code: fields[0], name: fields[1], label: Point(lon: lon, lat: lat), rings: rings))
    }
    self.countries = countries
  }

  /// The outlines that ship.
  ///
  /// - Throws: ``OutlinesError`` with every place that was tried, when the program was moved without its resources.
  public static func builtIn() throws(OutlinesError) -> Outlines {
    var tried: [String] = []
    for path in ResourcePlaces.paths(of: "outlines.tsv", module: "Publishing") {
      if let data = FileManager.default.contents(atPath: path) {
        return try Outlines(text: String(decoding: data, as: UTF8.self))
      }
      tried.append(path)
    }
    throw OutlinesError(problem: "not found; looked for " + tried.joined(separator: ", "))
  }

  func name(of code: String) -> String? { countries.first { $0.code == code }?.name }

  /// The points of a ring: differences in hundredths of a degree, or `nil` when a number is cut short.
  private static func ring(_ text: String) -> [Point]? {
    var numbers: [Int] = []
    var value = 0
    var shift = 0
    for byte in text.utf8 {
      guard byte >= 63, shift < 40 else { return nil }
      let bits = Int(byte) - 63
      value |= (bits & 31) << shift
      shift += 5
      guard bits < 32 else { continue }
      numbers.append(value & 1 == 1 ? -(value >> 1) - 1 : value >> 1)
      value = 0
      shift = 0
    }
    guard shift == 0, numbers.count % 2 == 0, numbers.count >= 6 else { return nil }
    var points: [Point] = []
    var lon = 0
    var lat = 0
    for index in stride(from: 0, to: numbers.count, by: 2) {
      lon += numbers[index]
      lat += numbers[index + 1]
      points.append(Point(lon: Double(lon) / 100, lat: Double(lat) / 100))
    }
    return points
  }
}

/// Why the outlines cannot be read.
public struct OutlinesError: Error, Equatable, CustomStringConvertible {
  var problem: String

  public var description: String { "outlines.tsv: \(problem)" }
}
