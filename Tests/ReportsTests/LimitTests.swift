import Foundation
import Testing

@testable import Reports

/// Inputs that are too large, or not what their name says.
@Suite("Limits of reading")
struct LimitTests {
  private func error(_ path: String, _ settings: ReportSettings = ReportSettings()) -> ReportError? {
    do throws(ReportError) {
      _ = try ReportReader(settings: settings).read(path)
      return nil
    } catch {
      return error
    }
  }

  /// A file with holes: long, and next to nothing on the disk.
  private func sparse(_ head: String, megabytes: UInt64, in folder: TestFolder, _ name: String) throws
    -> String
  {
    let path = try folder.write(name, head)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: megabytes << 20)
    try handle.close()
    return path
  }

  @Test(
    "A file of 200 MB is refused by its size, before it is read", .timeLimit(.minutes(1)),
    arguments: ["report.txt", "page.html"])
  func twoHundredMegabytes(name: String) throws {
    let folder = try TestFolder()
    let found = error(try sparse("<p>The bridge opened.", megabytes: 200, in: folder, name))
    #expect(found?.code == .tooLarge)
    #expect(
      found?.reason
        == "200 MB is more than the limit of 64 MB. Split it, or give many reports as JSON Lines.")
  }

  @Test("A PDF may be larger, not endless")
  func largePDF() throws {
    let folder = try TestFolder()
    #expect(error(try sparse("%PDF-1.4\n", megabytes: 201, in: folder, "a.pdf"))?.code == .tooLarge)
  }

  @Test("A pipe that gives too much is refused, not cut", .timeLimit(.minutes(1)))
  func pipe() throws {
    let folder = try TestFolder()
    let path = folder.path + "/pipe.txt"
    try #require(mkfifo(path, 0o600) == 0)
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", "yes 'The bridge opened.' | head -c 50000 > '\(path)'"]
    writer.standardError = FileHandle.nullDevice
    try writer.run()
    var settings = ReportSettings()
    settings.maximumTextBytes = 20_000
    let found = error(path, settings)
    writer.waitUntilExit()
    #expect(found?.code == .tooLarge)
  }

  @Test("A line of JSON that is too long is named; the next one is read")
  func longLine() throws {
    let folder = try TestFolder()
    let long = "{\"id\":\"a\",\"text\":\"" + String(repeating: "It rained. ", count: 8000) + "\"}"
    let path = try folder.write("many.jsonl", long + "\n{\"id\":\"b\",\"text\":\"It snowed.\"}\n")
    var settings = ReportSettings()
    settings.maximumTextBytes = 20_000
    var ids: [String] = []
    var errors: [ReportError] = []
    ReportReader(settings: settings).readAll(paths: [path]) { result in
      switch result {
      case .success(let report): ids.append(report.id)
      case .failure(let error): errors.append(error)
      }
      return true
    }
    #expect(ids == ["b"])
    #expect(errors.map(\.code) == [.tooLarge])
    #expect(errors.map(\.line) == [1])
  }

  @Test("A picture that is called a text is none")
  func picture() throws {
    let folder = try TestFolder()
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
    #expect(error(try folder.write("a.txt", bytes))?.code == .binary)
    #expect(error(try folder.write("a.html", bytes))?.code == .binary)
    #expect(error(try folder.write("a.jsonl", bytes))?.code == .badLine)
  }

  @Test("A file that may not be read is named", .enabled(if: getuid() != 0, "root may read everything"))
  func forbidden() throws {
    let folder = try TestFolder()
    let path = try folder.write("a.txt", "The bridge opened.")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(error(path)?.code == .unreadable)
  }

  @Test("A folder that links to itself is read once")
  func loop() throws {
    let folder = try TestFolder()
    _ = try folder.write("a.txt", "The bridge opened.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/again", withDestinationPath: folder.path)
    #expect(ReportReader().readAll(paths: [folder.path]) { _ in true }.reports == 1)
  }
}
