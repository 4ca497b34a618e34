public import Entities
public import Events
public import Foundation
public import Language
public import Reports
import Synchronization
public import TimeAndPlace

/// The whole program as a value: reads, analyses and codes reports.
///
/// ```swift
/// import Chancery
///
/// let chancery = try Chancery()
/// let report = ReportReader().report(text: "Kenya and Uganda signed a border pact on Monday.", id: "example")
/// for event in try chancery.code(report).events { print(event.type, event.actors.map(\.entity.name)) }
/// ```
///
/// Making one loads the model (about half a second); keep it. It can be used from several threads.
public struct Chancery: Sendable {
  public let settings: ChancerySettings
  /// The model, for its tags, trees and scores alone.
  public let model: LanguageModel
  /// Who is who.
  public let directory: ActorDirectory
  /// Where the places of the world are.
  public let gazetteer: Gazetteer
  let resolver: EntityResolver
  let coder: EventCoder

  /// Loads the model and the directory.
  ///
  /// - Throws: ``LanguageError`` when the runtime or the model is missing or broken; ``DirectoryError`` when a
  ///   directory file is; ``GazetteerError`` when the gazetteer is missing or broken.
  public init(settings: ChancerySettings = ChancerySettings()) throws {
    self.settings = settings
    var directory = try ActorDirectory.builtIn()
    for file in settings.directories { try directory.add(file: file.path) }
    self.directory = directory
    gazetteer = try Gazetteer.builtIn(folder: settings.gazetteer?.path)
    model = try LanguageModel(folder: settings.model, settings: settings.language)
    resolver = EntityResolver(directory: directory)
    coder = EventCoder(settings: settings.coding, directory: directory, gazetteer: gazetteer)
  }

  /// Codes one report.
  public func code(_ report: Report) throws -> CodedReport {
    try code([report])[0]
  }

  /// Codes several reports at once, which is faster than one by one; memory grows with their number.
  ///
  /// - Parameter acquaintances: Who is who as other reports of the set tell it.
  public func code(_ reports: [Report], acquaintances: Acquaintances = Acquaintances()) throws
    -> [CodedReport]
  {
    let analyses = try model.analyse(reports)
    let results = Mutex([CodedReport?](repeating: nil, count: reports.count))
    DispatchQueue.concurrentPerform(iterations: reports.count) { index in
      let coded = code(reports[index], analysis: analyses[index], acquaintances: acquaintances)
      results.withLock { $0[index] = coded }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// What the words of an analysed report stand for.
  public func resolve(_ report: Report, analysis: Analysis) -> Resolution {
    resolve(report, analysis: analysis, places: coder.places(in: report, analysis: analysis))
  }

  func resolve(
    _ report: Report, analysis: Analysis, places: ReportPlaces, acquaintances: Acquaintances = Acquaintances()
  ) -> Resolution {
    resolver.resolve(
      report: report, analysis: analysis, located: places.locatedNames, acquaintances: acquaintances)
  }

  private func code(_ report: Report, analysis: Analysis, acquaintances: Acquaintances) -> CodedReport {
    let places = coder.places(in: report, analysis: analysis)
    return coder.code(
      report, analysis: analysis,
      resolution: resolve(report, analysis: analysis, places: places, acquaintances: acquaintances),
      places: places)
  }
}

/// What a user may set.
public struct ChancerySettings: Sendable {
  /// The folder of a model; `nil` takes `CHANCERY_MODEL` from the environment, else the one that ships.
  public var model: URL?
  /// Files that extend or override the directory of actors, later ones first in rank.
  public var directories: [URL]
  /// The folder of a gazetteer; `nil` takes `CHANCERY_GAZETTEER` from the environment, else the one that ships.
  public var gazetteer: URL?
  public var language: LanguageSettings
  public var coding: CodingSettings

  public init(
    model: URL? = nil, directories: [URL] = [], gazetteer: URL? = nil,
    language: LanguageSettings = LanguageSettings(), coding: CodingSettings? = nil
  ) {
    self.model = model
    self.directories = directories
    self.gazetteer = gazetteer
    self.language = language
    self.coding = coding ?? CodingSettings(readingDay: Day.current)
  }
}

extension Day {
  /// The day that the clock shows, in Greenwich.
  public static var current: Day { Day(number: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))) }
}

/// The version of the program, written only here.
public enum ChanceryVersion {
  public static let current = "0.1.0"
}
