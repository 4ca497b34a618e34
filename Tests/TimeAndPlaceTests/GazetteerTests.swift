import Foundation
import Testing

@testable import TimeAndPlace

/// The gazetteer that ships, found from the test's own file: the tests' bundle may lie elsewhere.
enum ShippedGazetteer {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/TimeAndPlace/Resources/gazetteer").path
  static let gazetteer = Result { try Gazetteer.builtIn(folder: folder) }
}

@Suite("The gazetteer") struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try ShippedGazetteer.gazetteer.get() }

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var country: String
    var kind: PlaceKind
    var lat: Double
    var lon: Double
    var testDescription: String { name }
  }

  @Test(
    "The largest place of a name",
    arguments: [
      Case(name: "Moscow", country: "RUS", kind: .capital, lat: 55.8, lon: 37.6),
      Case(name: "Timbuktu", country: "MLI", kind: .town, lat: 16.8, lon: -3),
      Case(name: "São Paulo", country: "BRA", kind: .town, lat: -23.5, lon: -46.6),
      Case(name: "SAO PAULO", country: "BRA", kind: .town, lat: -23.5, lon: -46.6),
      Case(name: "N’Djamena", country: "TCD", kind: .capital, lat: 12.1, lon: 15),
      Case(name: "El-Fasher", country: "SDN", kind: .town, lat: 13.6, lon: 25.3),
      Case(name: "Syria", country: "SYR", kind: .country, lat: 35, lon: 38),
      Case(name: "Gaza Strip", country: "PSE", kind: .region, lat: 31.4, lon: 34.4),
      Case(name: "the Sahel", country: "", kind: .region, lat: 15, lon: 5),
      Case(name: "Donbas", country: "UKR", kind: .region, lat: 48.3, lon: 38.3),
      Case(name: "Lake Victoria", country: "", kind: .water, lat: -1, lon: 33),
      Case(name: "Bosporus", country: "TUR", kind: .water, lat: 41.1, lon: 29.1),
      Case(name: "Mount Sinjar", country: "IRQ", kind: .mountain, lat: 36.4, lon: 41.7),
    ])
  func places(_ item: Case) throws {
    let found = gazetteer.places(named: item.name)
    let place = try #require(found.first { $0.kind == item.kind && $0.country == item.country }, "\(found)")
    #expect(abs(place.lat - item.lat) < 1 && abs(place.lon - item.lon) < 1, "\(place)")
    #expect(place.kind != .town || found.first { $0.kind == .town } == place)
  }

  @Test("A place knows its number, its people and what it lies in")
  func facts() throws {
    let moscow = try #require(
      gazetteer.places(named: "Moscow").first { $0.country == "RUS" && $0.kind == .capital })
    #expect(moscow.geonames == 524901)
    #expect((moscow.population ?? 0) > 9_000_000)
    let paris = try #require(gazetteer.places(named: "Paris").first { $0.within.contains("Texas") })
    #expect(paris.longName.hasSuffix("Texas, United States"))
  }

  @Test("Names that no place bears", arguments: ["Qwxtopolis", "", "—", "the"])
  func unknown(name: String) {
    #expect(gazetteer.places(named: name).allSatisfy { $0.name.lowercased() == name })
  }

  @Test("Distances are along the great circle")
  func distance() {
    let km = kilometres(from: (48.8566, 2.3522), to: (51.5074, -0.1278))
    #expect(abs(km - 344) < 2)
    #expect(kilometres(from: (10, 179.5), to: (10, -179.5)) < 120)
  }
}

@Suite("A gazetteer file that cannot be used") struct GazetteerFileTests {
  let whole: Data
  let folder: URL

  init() throws {
    whole = try Data(contentsOf: URL(filePath: ShippedGazetteer.folder + "/gazetteer.bin"))
    folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func failure(of data: Data) throws -> GazetteerError? {
    let file = folder.appending(path: "gazetteer.bin")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: folder) }
    do throws(GazetteerError) {
      _ = try Gazetteer.builtIn(folder: folder.path)
      return nil
    } catch {
      return error
    }
  }

  @Test("is named with what is wrong", arguments: [0, 3, 40, 51, 52, 1000, 1_000_000])
  func cutShort(length: Int) throws {
    let error = try #require(try failure(of: whole.prefix(length)))
    #expect([.wrongKind, .wrongLength].contains(error.code))
    #expect(error.description.contains("gazetteer.bin"))
  }

  @Test("by its version")
  func version() throws {
    var data = whole
    data[4] = 9
    let error = try #require(try failure(of: data))
    #expect(error.code == .wrongVersion)
    #expect(error.description.contains("version 9, this program reads 1"))
  }

  @Test("by its first bytes")
  func otherFile() throws {
    #expect(try failure(of: Data(repeating: 0x41, count: 5000))?.code == .wrongKind)
  }

  @Test("by where it was looked for")
  func missing() {
    #expect {
      _ = try Gazetteer.builtIn(folder: "/nowhere/at/all")
    } throws: { "\($0)" == "no gazetteer found; looked for /nowhere/at/all/gazetteer.bin" }
  }

  @Test("Spoilt bytes inside do not crash it")
  func spoilt() throws {
    var data = whole
    for at in stride(from: 60, to: data.count, by: 97) { data[at] = UInt8(truncatingIfNeeded: at) }
    let file = folder.appending(path: "gazetteer.bin")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: folder) }
    let gazetteer = try Gazetteer(path: file.path)
    for name in ["Paris", "Springfield", "Lagos", "Syria", "San José", "the Sahel"] {
      for place in gazetteer.places(named: name) { #expect(place.lat >= -90 && place.lat <= 90) }
    }
  }
}
