import ArgumentParser
import Chancery
import Foundation

/// The options every command that codes has.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("model"),
    help: ArgumentHelp("The folder of a model other than the one that ships.", valueName: "folder"))
  var model: String?

  @Option(
    name: .customLong("directory"),
    help: ArgumentHelp(
      "A file of your own that extends or overrides the directory of actors: TSV as the built-in ones, or a PETRARCH dictionary. May be given several times.",
      valueName: "file"))
  var directories: [String] = []

  @Option(
    name: .customLong("minimum-confidence"),
    help: ArgumentHelp("Leave out events below this confidence, from 0 to 1.", valueName: "number"))
  var minimumConfidence: Double?

  func settings() throws -> ChancerySettings {
    var settings = ChancerySettings(
      model: model.map { URL(fileURLWithPath: $0) }, directories: directories.map { URL(fileURLWithPath: $0) }
    )
    if let minimumConfidence {
      guard (0...1).contains(minimumConfidence) else {
        throw ValidationError("--minimum-confidence is a number from 0 to 1, not \(minimumConfidence).")
      }
      settings.coding.minimumConfidence = minimumConfidence
    }
    return settings
  }
}
