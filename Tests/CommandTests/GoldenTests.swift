import Chancery
import Foundation
import Testing

/// The record of our own samples, line by line. A change in it is a change in what users get: read it, then record it
/// anew with `CHANCERY_RECORD=1 swift test --filter Golden`, which fails once.
@Suite("The golden record of the samples", .withModel)
struct GoldenTests {
  static let file = Program.root.appending(path: "Tests/CommandTests/Golden/samples.txt")

  @Test("The samples give the record they gave")
  func samples() throws {
    let lines = try Self.record()
    if ProcessInfo.processInfo.environment["CHANCERY_RECORD"] != nil {
      try lines.joined(separator: "\n").appending("\n").write(
        to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(lines.count) lines anew")
      return
    }
    let golden = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map(String.init)
    let lost = golden.filter { !lines.contains($0) }
    let new = lines.filter { !golden.contains($0) }
    // Calculation differs in the last digits between processors, which may tip an event at the threshold.
    #expect(lost.count + new.count <= golden.count / 50, "lost: \(lost)\nnew: \(new)")
  }

  /// "report sentence TYPE/mode status “trigger” actors → recipients" for every event and the facts after them.
  static func record() throws -> [String] {
    let chancery = try Model.shared.get()
    var reports: [Report] = []
    ReportReader().readAll(paths: [Program.root.appending(path: "Samples").path]) { result in
      if let report = try? result.get(), report.id != "README" { reports.append(report) }
      return true
    }
    return try chancery.code(reports.sorted { $0.id < $1.id }).flatMap { coded in
      coded.events.map(line) + coded.facts.map(line)
    }
  }

  private static func line(_ event: Event) -> String {
    "\(event.report.id) \(event.sentence) \(event.type.rawValue)/\(event.mode) \(event.status.rawValue) “\(event.trigger.text)” "
      + "\(ids(event.actors)) → \(ids(event.recipients))"
  }

  private static func line(_ fact: Fact) -> String {
    let object =
      switch fact.object {
      case .party(let party): party.entity.id
      case .value(let words): words.text
      }
    return "\(fact.report.id) \(fact.sentence) \(fact.subject.entity.id) — \(fact.kind.rawValue) — \(object)"
  }

  private static func ids(_ parties: [Party]) -> String { parties.map(\.entity.id).joined(separator: " + ") }
}
