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

  @Option(
    help: ArgumentHelp(
      "The day of publication of reports that give none, as YYYY-MM-DD or an ISO time with its zone.",
      valueName: "day"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "The zone whose days dates are given in: Europe/Paris, +03:00, GMT. Without it times of day stay as they are told.",
      valueName: "zone"))
  var timezone: String?

  /// What the user knows of the reports.
  func known() throws -> KnownFacts { try KnownFacts(published: published, timezone: timezone) }

  func settings() throws -> ChancerySettings {
    var settings = ChancerySettings(
      model: model.map { URL(fileURLWithPath: $0) }, directories: directories.map { URL(fileURLWithPath: $0) }
    )
    settings.coding.zoneMinutes = try known().zoneMinutes
    if let minimumConfidence {
      guard (0...1).contains(minimumConfidence) else {
        throw ValidationError("--minimum-confidence is a number from 0 to 1, not \(minimumConfidence).")
      }
      settings.coding.minimumConfidence = minimumConfidence
    }
    return settings
  }
}
