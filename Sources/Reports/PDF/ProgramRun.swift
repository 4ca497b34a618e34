import Foundation

/// Runs a program with a time limit and a limit on what it writes.
struct ProgramRun {
  let name: String
  let arguments: [String]
  let seconds: Double
  /// The most bytes of output.
  let limit: Int

  struct Outcome {
    var status: Int32
    var output: [UInt8]
    var complaint: String
    var isOverLimit = false
    var isOverTime = false
  }

  enum Failure: Error { case missing, unusable }

  /// Starts the program and waits; its output goes through a file, so that no pipe can fill up.
  func run() throws(Failure) -> Outcome {
    guard let program = Programs.path(of: name) else { throw .missing }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "chancery-" + UUID().uuidString)
    guard (try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)) != nil
    else {
      throw .unusable
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("output")
    let complaint = folder.appendingPathComponent("complaint")
    for file in [output, complaint] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    guard let outputHandle = try? FileHandle(forWritingTo: output),
      let complaintHandle = try? FileHandle(forWritingTo: complaint)
    else { throw .unusable }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = outputHandle
    process.standardError = complaintHandle
    guard (try? process.run()) != nil else { throw .unusable }
    var outcome = watch(process, output: output)
    outcome.status = process.terminationStatus
    outcome.output = (try? Data(contentsOf: output)).map(Array.init) ?? []
    outcome.complaint =
      (try? Data(contentsOf: complaint)).map { String(decoding: $0.prefix(4000), as: UTF8.self) } ?? ""
    return outcome
  }

  /// Waits for the end, and brings it about when a limit is reached.
  private func watch(_ process: Process, output: URL) -> Outcome {
    var outcome = Outcome(status: 0, output: [], complaint: "")
    let deadline = Date().addingTimeInterval(seconds)
    var pause = 0.002
    while process.isRunning {
      Thread.sleep(forTimeInterval: pause)
      pause = min(pause * 1.5, 0.1)
      outcome.isOverTime = Date() > deadline
      let size =
        (try? FileManager.default.attributesOfItem(atPath: output.path)[.size] as? NSNumber)?.intValue ?? 0
      outcome.isOverLimit = size > limit
      guard outcome.isOverTime || outcome.isOverLimit else { continue }
      process.terminate()
      Thread.sleep(forTimeInterval: 0.2)
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      break
    }
    process.waitUntilExit()
    return outcome
  }
}
