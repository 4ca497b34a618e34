import Foundation
import Testing

/// The program that makes a terminal for another one.
private let script = URL(filePath: "/usr/bin/script")

@Suite(
  "On a terminal", .withModel,
  .enabled(if: FileManager.default.isExecutableFile(atPath: script.path), "script is not installed"))
struct TerminalTests {
  /// What a terminal shows while a line of shell runs in it.
  private func shown(_ line: String) throws -> String {
    let process = Process()
    process.executableURL = script
    #if os(Linux)
      process.arguments = ["-qec", line, "/dev/null"]
    #else
      process.arguments = ["-q", "/dev/null", "/bin/sh", "-c", line]
    #endif
    process.currentDirectoryURL = Program.root
    let folder = try Folder()
    let screen = URL(filePath: try folder.add("screen", ""))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: screen)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: screen, encoding: .utf8)
  }

  private func program() throws -> String { "'\(try #require(Program.url as URL?).path)'" }

  @Test("Reports are coded as a table when somebody watches, with the triggers marked")
  func table() throws {
    let folder = try Folder()
    let path = try folder.add("r.txt", CodeCommandTests.story)
    let shown = try shown("\(try program()) code '\(path)'")
    #expect(shown.contains("Kenya [KEN GOV]"))
    #expect(shown.contains("\u{1B}[4msigned\u{1B}[0m"))
    #expect(!shown.contains("{\"actors\""))
  }

  @Test("Long work shows how far it is, on one line that the closing line replaces")
  func progress() throws {
    let shown = try shown("\(try program()) code Samples Corpus/reports > /dev/null")
    let lines = shown.components(separatedBy: "\r").filter {
      $0.contains("reports, ") || $0.contains("report, ")
    }
    #expect(lines.count >= 2, "\(shown)")
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\u{1B}[K") })
    #expect(lines.last?.contains(/\d+ reports, \d+ sentences, \d+ events in \d+\.\d seconds/) == true)
  }
}
