import Foundation

/// One name of a text with all its mentions and everything it may stand for.
struct ToponymGroup {
  var name: String
  var mentions: [Range<Int>]
  var candidates: [ToponymCandidate]
  /// Whether only later words of the name are known: what they may stand for tells nothing of the other names.
  var isEnd: Bool
  /// What the features that do not depend on the other names add up to, for each candidate.
  var base: [Double] = []
  var probabilities: [Double] = []

  /// How little the name says by itself: 1 for a name of one place, less for "Springfield".
  var clarity: Double { 1 / log2(1 + Double(candidates.count)) }
}

/// A place that a name may stand for, with what is compared again and again.
struct ToponymCandidate {
  var row: Int
  var role: NameUse
  var record: GazetteerRecord
  var regions: [Int]
  /// The division, district and country it lies in or is.
  var division: Int?
  var district: Int?
  var country: Int?
  /// The point on the unit sphere.
  var x: Double
  var y: Double
  var z: Double

  var isTownOrDistrict: Bool { [.district, .town, .capital].contains(record.kind) }

  init(row: Int, role: NameUse, in gazetteer: Gazetteer) {
    self.row = row
    self.role = role
    record = gazetteer.file.record(row)
    regions = gazetteer.regions(of: row)
    for region in [row] + regions {
      switch gazetteer.file.record(region).kind {
      case .country: country = region
      case .division: division = division ?? region
      case .district: district = district ?? region
      default: break
      }
    }
    let (lat, lon) = (record.lat * .pi / 180, record.lon * .pi / 180)
    (x, y, z) = (cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat))
  }

  /// The distance, or `nil` when it is above a limit; the chord stands for the arc, which differs by less than a hundredth.
  func kilometres(to other: ToponymCandidate, below limit: Double) -> Double? {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    let square = dx * dx + dy * dy + dz * dz
    guard square * 6371 * 6371 < limit * limit else { return nil }
    return 6371 * square.squareRoot()
  }
}
