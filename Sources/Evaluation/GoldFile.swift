import Foundation

/// The whole text of a gold file, plain or compressed with gzip (by the program `gzip`).
func read(_ file: URL) throws(EvaluationError) -> String {
  let bytes: Data
  do {
    bytes = try Data(contentsOf: file)
  } catch {
    throw .unreadable(path: file.path, reason: error.localizedDescription)
  }
  guard bytes.starts(with: [0x1F, 0x8B]) else { return String(decoding: bytes, as: UTF8.self) }
  return String(decoding: try decompressed(file), as: UTF8.self)
}

private func decompressed(_ file: URL) throws(EvaluationError) -> Data {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["gzip", "-dc", file.path]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  do {
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if process.terminationStatus == 0 { return bytes }
  } catch {
    throw .unreadable(
      path: file.path, reason: "it is compressed, and gzip cannot be run: \(error.localizedDescription)")
  }
  throw .unreadable(path: file.path, reason: "it is compressed, and gzip finds it broken")
}
