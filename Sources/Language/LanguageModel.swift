public import Foundation

/// The neural model at work: reports in, analyses out.
///
/// ```swift
/// let model = try LanguageModel()
/// let analyses = try model.analyse(reports)
/// ```
///
/// Opening it takes about half a second and 200 MB of memory. It may be used by several threads at once, but one call
/// with many reports is faster: sentences of all of them are sorted by length and share batches, on all cores.
public final class LanguageModel: Sendable {
  public let settings: LanguageSettings
  /// The folder that the model was read from.
  public let folder: URL
  /// What the model says of itself.
  public let manifest: ModelManifest
  let index: LabelIndex
  let pieces: WordPieces
  let network: CompiledModel
  let decoder: SentenceDecoder

  /// Finds, reads and compiles the model.
  ///
  /// - Parameter folder: The model's folder; `nil` takes the one that the environment variable CHANCERY_MODEL names,
  ///   else the one that ships with the program.
  /// - Throws: ``LanguageError`` when the model or OpenVINO is missing or damaged.
  public init(
    folder: URL? = nil, settings: LanguageSettings = LanguageSettings()
  ) throws(LanguageError) {
    let found = try ModelFolder(ModelFolder.find(explicit: folder))
    self.settings = settings
    self.folder = found.url
    manifest = found.manifest
    index = found.index
    pieces = found.pieces
    network = try CompiledModel(
      runtime: Runtime.open(explicit: settings.runtime), folder: found.url, manifest: found.manifest,
      settings: settings)
    decoder = SentenceDecoder(
      index: found.index, temperatures: found.manifest.temperatures ?? [:],
      calibration: found.manifest.calibration, settings: settings)
  }

  /// Reads the model's folder and compares every file with the manifest's sums, without opening OpenVINO.
  ///
  /// - Parameter folder: As for ``init(folder:settings:)``.
  /// - Returns: The manifest of a model that is whole.
  /// - Throws: ``LanguageError`` when the model is missing or damaged.
  public static func check(folder: URL? = nil) throws(LanguageError) -> ModelManifest {
    let found = try ModelFolder(ModelFolder.find(explicit: folder))
    try found.manifest.checkSums(in: found.url)
    return found.manifest
  }

  /// The OpenVINO that runs the model: "2026.4.1-22982-…, f32, 2 streams".
  public var runtimeDescription: String {
    "\(network.runtime.version), \(network.precision), \(network.streams) streams"
  }
}
