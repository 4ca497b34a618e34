import ArgumentParser
import Chancery
import Foundation

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is installed, which model is used, and codes a sentence as a self-test.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let began = Date()
    Output.write("chancery     \(ChanceryVersion.current)\n")
    let chancery = try Chancery(settings: shared.settings())
    let started = Date().timeIntervalSince(began)
    Output.write("runtime      OpenVINO \(chancery.model.runtimeDescription)\n")
    let manifest = chancery.model.manifest
    try manifest.checkSums(in: chancery.model.folder)
    Output.write("model        \(manifest.name), \(chancery.model.folder.path), checksums right\n")
    Output.write("directory    \(chancery.directory.summary)\n")
    Output.write("gazetteer    \(chancery.gazetteer.summary)\n")
    let pdf = Programs.path(of: "pdftotext")
    Output.write(
      "PDF          \(pdf ?? "pdftotext is missing: PDF reports cannot be read (install poppler-utils)")\n")
    Output.write(String(format: "start-up     %.2f seconds\n", started))
    try selfTest(chancery)
  }

  /// Codes a sentence whose coding is beyond doubt.
  private func selfTest(_ chancery: Chancery) throws {
    let text = "Kenya and Uganda signed a defence pact in Nairobi on Monday."
    let events = try chancery.code(ReportReader().report(text: text, id: "self-test")).events
    let countries = Set(events.flatMap { $0.actors + $0.recipients }.map(\.entity.country))
    guard events.contains(where: { $0.type == .support }), countries.isSuperset(of: ["KEN", "UGA"]) else {
      Output.note("self-test    failed: “\(text)” gave \(events.map { $0.type.rawValue })")
      throw ExitCode(1)
    }
    Output.write("self-test    passed: “\(text)” is SUPPORT by Kenya and Uganda\n")
  }
}
