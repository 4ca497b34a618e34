import Foundation

/// The gazetteer's file, mapped into memory and read where it lies.
///
/// All numbers are little-endian. The file begins with "CHGZ", the version, the length of the head, the numbers of
/// countries, of regions (countries and divisions) and of places (regions first), and the lengths of seven sections:
///
/// 1. for the letters U+00C0–024F and U+1E00–1EFF, the one or two plain letters each stands for;
/// 2. a country's ISO 3166-1 alpha-3 and alpha-2 codes, eight bytes each;
/// 3. a place's record, 14 bytes: GeoNames number (4), latitude and longitude in 2²⁴ steps (3 + 3), the region it lies in
///    (2), kind, size;
/// 4. where the names of every sixteenth place begin;
/// 5. names: letters shared with the place before, length of the rest, the rest;
/// 6. for the first 16 bits of a name's key, where its postings begin (65,537 numbers);
/// 7. postings, 5 bytes: place (19 bits), what the name is to it (2), 19 more bits of the key.
///
/// Opening it checks the head and the length, not every byte: accessors stay inside their sections whatever stands there.
struct GazetteerFile: Sendable {
  static let version: UInt32 = 1
  static let recordSize = 14
  static let noRegion = 0xFFFF

  let countryCount: Int
  let regionCount: Int
  let placeCount: Int
  private let data: Data
  private let sections: [Range<Int>]

  /// - Throws: ``GazetteerError`` that names the file and what is wrong with it.
  init(path: String) throws(GazetteerError) {
    let mapped: Data
    do {
      mapped = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw GazetteerError(.unreadable, file: path, detail: "it is missing or may not be read")
    }
    try self.init(data: mapped, path: path)
  }

  init(data: Data, path: String) throws(GazetteerError) {
    self.data = data
    guard data.count >= 52, data.prefix(4).elementsEqual("CHGZ".utf8) else {
      throw GazetteerError(.wrongKind, file: path, detail: "it does not begin with CHGZ and a head")
    }
    let head = (0..<12).map { Self.number(data, at: 4 + 4 * $0) }
    guard head[0] == Int(Self.version) else {
      throw GazetteerError(
        .wrongVersion, file: path,
        detail: "gazetteer of version \(head[0]), this program reads \(Self.version)")
    }
    (countryCount, regionCount, placeCount) = (head[2], head[3], head[4])
    var sections: [Range<Int>] = []
    var start = head[1]
    for length in head[5...] {
      sections.append(start..<(start + length))
      start += length
    }
    self.sections = sections
    guard start == data.count else {
      throw GazetteerError(
        .wrongLength, file: path,
        detail: "the gazetteer has \(data.count) bytes and should have \(start): it is cut short or spoilt")
    }
    guard countryCount <= regionCount, regionCount <= placeCount, regionCount < Self.noRegion,
      sections[0].count >= 2 * GazetteerKey.foldedLetters, sections[1].count >= 8 * countryCount,
      sections[2].count >= Self.recordSize * placeCount, sections[3].count >= 4 * ((placeCount + 15) / 16),
      sections[5].count >= 4 * 65_537
    else {
      throw GazetteerError(
        .wrongLength, file: path, detail: "the sections of the gazetteer do not fit its head")
    }
  }

  /// The plain letters of the folded letters, two bytes each.
  var folding: [UInt8] {
    Array(data[data.startIndex + sections[0].lowerBound..<data.startIndex + sections[0].upperBound])
  }

  /// ISO 3166-1 alpha-3.
  func countryCode(_ row: Int) -> String { letters(3, after: 0, of: row) }

  /// ISO 3166-1 alpha-2, which the country's web addresses end in.
  func shortCountryCode(_ row: Int) -> String { letters(2, after: 3, of: row) }

  private func letters(_ count: Int, after: Int, of row: Int) -> String {
    guard row < countryCount else { return "" }
    let at = data.startIndex + sections[1].lowerBound + 8 * row + after
    return String(decoding: data[at..<(at + count)], as: UTF8.self)
  }

  func record(_ row: Int) -> GazetteerRecord {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      let at = sections[2].lowerBound + Self.recordSize * row
      func number(_ offset: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[at + offset + $1]) << (8 * $1) }
      }
      let up = number(10, 2)
      return GazetteerRecord(
        id: number(0, 4), lat: Double(number(4, 3)) / 0xFFFFFF * 180 - 90,
        lon: Double(number(7, 3)) / 0xFFFFFF * 360 - 180, region: up < min(regionCount, row) ? up : nil,
        kind: PlaceKind(rawValue: bytes[at + 12]) ?? .town, size: Int(bytes[at + 13]))
    }
  }

  func name(_ row: Int) -> String {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
      var at = sections[4].lowerBound + number(sections[3].lowerBound + 4 * (row / 16))
      var name: [UInt8] = []
      for _ in 0...(row % 16) {
        guard at + 2 <= sections[4].upperBound else { return "" }
        let (shared, rest) = (Int(bytes[at]), Int(bytes[at + 1]))
        guard shared <= name.count, at + 2 + rest <= sections[4].upperBound else { return "" }
        name.removeLast(name.count - shared)
        name.append(contentsOf: bytes[(at + 2)..<(at + 2 + rest)])
        at += 2 + rest
      }
      return String(decoding: name, as: UTF8.self)
    }
  }

  /// The places that bear a name with this key, with what the name is to each.
  func postings(of key: UInt64) -> [(row: Int, role: NameUse)] {
    data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      func number(_ at: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
      }
      let bucket = sections[5].lowerBound + 4 * Int(key >> 48)
      let last = min(number(bucket + 4, 4), sections[6].count / 5)
      let print = Int(key >> 29) & 0x7FFFF
      var found: [(row: Int, role: NameUse)] = []
      var at = number(bucket, 4)
      while at < last {
        let posting = number(sections[6].lowerBound + 5 * at, 5)
        let row = posting & 0x7FFFF
        if posting >> 21 == print, row < placeCount {
          found.append((row, NameUse(rawValue: UInt8(posting >> 19 & 3)) ?? .main))
        }
        at += 1
      }
      return found
    }
  }

  private static func number(_ data: Data, at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(data[data.startIndex + offset + $1]) << (8 * $1) }
  }
}

/// A place as it stands in the file.
struct GazetteerRecord: Sendable {
  /// Its GeoNames number, or 0.
  var id: Int
  var lat: Double
  var lon: Double
  /// The smallest region it lies in.
  var region: Int?
  var kind: PlaceKind
  /// 8 × log₂ of the people and one; for areas the radius in units of 20 km.
  var size: Int
}
