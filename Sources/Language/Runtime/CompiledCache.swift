import Foundation

/// Where networks that OpenVINO has compiled for this processor are kept, so that the next start need not compile.
///
/// A folder holds one network: its name is the sum of all that the compiled form depends on. It is filled under
/// another name and renamed when whole, so that programs that start at the same time do not see each other's halves.
/// A cache is a convenience: whatever fails, the network is compiled as if there were none.
struct CompiledCache: Sendable {
  /// The folder of the network.
  let folder: URL

  /// - Parameters:
  ///   - root: The folder that holds the networks of all versions.
  ///   - parts: What the compiled form depends on.
  init(root: URL, parts: [String]) {
    let sum = SHA256.hexadecimal(of: Data(parts.joined(separator: "\n").utf8))
    folder = root.appending(path: "network-" + sum.prefix(16), directoryHint: .isDirectory)
  }

  /// The folder of the user's caches that is this program's: the one that CHANCERY_CACHE names, none if that is
  /// empty or "off".
  static func root(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> URL? {
    if let asked = environment["CHANCERY_CACHE"] {
      return asked.isEmpty || asked == "off" ? nil : URL(filePath: asked, directoryHint: .isDirectory)
    }
    return FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first?
      .appending(path: "chancery", directoryHint: .isDirectory)
  }

  /// Lends a folder to `compile`, for OpenVINO to read the network from or to write it to.
  ///
  /// - Parameter compile: Compiles with the folder of that path, or without one; returns OpenVINO's status.
  /// - Returns: The status of the last try.
  func use(_ compile: (String?) -> Int32) -> Int32 {
    let files = FileManager.default
    if files.fileExists(atPath: folder.path) {
      let status = compile(folder.path)
      if status == 0 {
        touch()
        return status
      }
      // Cut short or damaged: away with it.
      try? files.removeItem(at: folder)
    }
    let draft = folder.deletingLastPathComponent().appending(
      path: ".draft-\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0 ... .max))",
      directoryHint: .isDirectory)
    guard (try? files.createDirectory(at: draft, withIntermediateDirectories: true)) != nil else {
      return compile(nil)
    }
    var status = compile(draft.path)
    if status != 0 { status = compile(nil) }
    // Where another program was faster, its folder stands.
    let isKept =
      status == 0 && !((try? files.contentsOfDirectory(atPath: draft.path)) ?? []).isEmpty
      && (try? files.moveItem(at: draft, to: folder)) != nil
    if isKept { removeOld() } else { try? files.removeItem(at: draft) }
    return status
  }

  /// The folder counts as used today.
  private func touch() {
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: folder.path)
  }

  /// At most this many networks are kept: those of other versions or settings that were used last.
  static let most = 3

  /// Removes the networks over ``most``, and drafts that a program left a day ago or longer.
  private func removeOld() {
    let files = FileManager.default
    let root = folder.deletingLastPathComponent()
    let all = (try? files.contentsOfDirectory(atPath: root.path)) ?? []
    let dated = all.compactMap { name -> (url: URL, name: String, day: Date)? in
      let url = root.appending(path: name)
      let day = try? files.attributesOfItem(atPath: url.path)[.modificationDate] as? Date
      return day.map { (url, name, $0) }
    }
    let old = dated.filter { $0.name.hasPrefix("network-") }.sorted { $0.day > $1.day }.dropFirst(Self.most)
    let left = dated.filter { $0.name.hasPrefix(".draft-") && $0.day.timeIntervalSinceNow < -86_400 }
    for item in Array(old) + left { try? files.removeItem(at: item.url) }
  }

  /// What this processor is, as its system states it: compiled networks are for one kind of processor.
  static func processor() -> String {
    #if os(Linux)
      let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
      let wanted = ["model name", "flags", "Features", "CPU part"]
      // The first of each: all cores are of a kind.
      return wanted.compactMap { key in
        lines.split(separator: "\n").first { $0.hasPrefix(key) }.map(String.init)
      }.joined(separator: "\n")
    #else
      return ProcessInfo.processInfo.operatingSystemVersionString
    #endif
  }
}
