import Foundation
import ModelFiles

/// A model's folder, found and read: everything but the network itself.
struct ModelFolder: Sendable {
  var url: URL
  var manifest: ModelManifest
  var index: LabelIndex
  var pieces: WordPieces

  /// Finds the folder: the one given, else the one that CHANCERY_MODEL names, else the one shipped.
  ///
  /// - Throws: ``LanguageError/modelMissing(looked:)``.
  static func find(
    explicit: URL?, environment: [String: String] = ProcessInfo.processInfo.environment,
    shipped: [URL] = ModelFiles.places
  ) throws(LanguageError) -> URL {
    var places: [(url: URL, name: String)] = shipped.map { ($0, $0.path) }
    if let explicit {
      places = [(explicit, explicit.path)]
    } else if let asked = environment["CHANCERY_MODEL"], !asked.isEmpty {
      places = [(URL(filePath: asked), "\(asked) (CHANCERY_MODEL)")]
    }
    for place in places
    where FileManager.default.fileExists(atPath: place.url.appending(path: "manifest.json").path) {
      return place.url
    }
    throw .modelMissing(looked: places.map(\.name))
  }

  /// Reads manifest, labels and vocabulary.
  init(_ url: URL) throws(LanguageError) {
    self.url = url
    manifest = try ModelManifest(folder: url)
    let labels = url.appending(path: "labels.json")
    index = try LabelIndex(labels: labels.decoded(as: Labels.self), path: labels.path)
    let vocabulary = url.appending(path: "vocabulary.txt")
    guard let data = try? Data(contentsOf: vocabulary) else { throw .fileUnreadable(path: vocabulary.path) }
    // Not by lines of a String: pieces may hold characters that Unicode counts as line ends.
    let lines = data.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
    pieces = try WordPieces(vocabulary: lines, path: vocabulary.path)
  }
}
