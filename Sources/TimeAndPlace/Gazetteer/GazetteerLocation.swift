import Entities
import Foundation

/// Where the gazetteer that comes with Chancery lies.
enum GazetteerLocation {
  static let name = "gazetteer.bin"

  /// The path of the file.
  ///
  /// An explicit folder, or else the one that the environment variable CHANCERY_GAZETTEER names, is the only one looked
  /// into. Otherwise the module's bundle is looked for beside the executable,
  /// then beside the folder of the executable's bundle. `Bundle.module` is not used: it traps when the program was moved
  /// without its resources.
  ///
  /// - Throws: ``GazetteerError`` of code `notFound`, with every place that was tried.
  static func path(explicit: String?) throws(GazetteerError) -> String {
    var tried: [String] = []
    let asked =
      explicit ?? ProcessInfo.processInfo.environment["CHANCERY_GAZETTEER"].flatMap { $0.isEmpty ? nil : $0 }
    for folder in asked.map({ [$0] }) ?? ResourcePlaces.paths(of: "gazetteer", module: "TimeAndPlace") {
      let path = folder + "/" + name
      if FileManager.default.fileExists(atPath: path) { return path }
      tried.append(path)
    }
    throw GazetteerError(.notFound, file: name, detail: tried.joined(separator: ", "))
  }
}
