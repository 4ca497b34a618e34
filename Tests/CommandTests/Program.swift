import Foundation
import Testing

/// The command, run as a user runs it.
struct Program {
  struct Outcome {
    var output: String
    var errors: String
    var status: Int32
    /// The most memory the program held, in kilobytes, as Linux tells while it runs; 0 elsewhere.
    var peak = 0

    /// The JSON objects of the output, a line each.
    var lines: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
    }

    /// The name of the report of each line.
    var reportIDs: [String] {
      lines.compactMap { ($0["report"] as? [String: Any])?["id"] as? String }
    }
  }

  /// The repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The program beside the tests.
  static let url: URL? = {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    if let runner = Bundle.main.executableURL { folders.append(runner.deletingLastPathComponent()) }
    folders.append(root.appending(path: ".build/debug"))
    return folders.map { $0.appending(path: "chancery") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }()

  static func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  static func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    let program: URL = try #require(url, "the program is built with the tests")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    let folder = try Folder()
    let files = try ["in", "out", "err"].map { name in
      let file = folder.url.appending(path: name)
      try Data(name == "in" ? Array(input.utf8) : []).write(to: file)
      return file
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    var peak = 0
    while process.isRunning {
      peak = max(peak, Self.peak(of: process.processIdentifier))
      Thread.sleep(forTimeInterval: 0.02)
    }
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationStatus, peak: peak)
  }

  /// The high-water mark of a running program. What the system tells of children that have ended will not do: a child
  /// begins with the mark of the test runner that starts it.
  private static func peak(of process: Int32) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }
}

/// A folder that goes when the test ends.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func add(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func add(_ name: String, _ text: String) throws -> String { try add(name, Array(text.utf8)) }
}

/// Tests that need the weights and OpenVINO.
extension Trait where Self == ConditionTrait {
  static var withModel: Self {
    .enabled(if: Model.isThere, "needs the model and OpenVINO: run `make setup`")
  }
}
