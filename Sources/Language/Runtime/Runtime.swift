internal import COpenVINO
import Foundation

/// OpenVINO's C library, opened.
///
/// It stays open until the program ends, because its threads do.
final class Runtime: @unchecked Sendable {
  // Sendable: the table of functions behind the pointer is written once, before anybody else sees it.
  let library: OpaquePointer
  let path: String

  private init(library: OpaquePointer, path: String) {
    self.library = library
    self.path = path
  }

  /// Finds the library and opens it.
  ///
  /// - Throws: ``LanguageError/runtimeMissing(looked:)`` when no place has it, and
  ///   ``LanguageError/runtimeUnusable(failures:)`` when those found cannot be opened.
  static func open(
    explicit: URL? = nil, places: RuntimePlaces = RuntimePlaces()
  ) throws(LanguageError) -> Runtime {
    let candidates = places.all(explicit: explicit?.path)
    var failures: [String] = []
    for path in candidates.flatMap(\.paths) {
      guard let file = RuntimePlaces.library(at: path) else { continue }
      switch open(file) {
      case .success(let runtime): return runtime
      case .failure(let failure):
        failures.append(failure.reason.contains(file) ? failure.reason : "\(file): \(failure.reason)")
      }
    }
    // What the loader itself knows: LD_LIBRARY_PATH, ldconfig's list, a program's own rpath.
    let usesLoader = explicit == nil && places.environment["CHANCERY_OPENVINO"]?.isEmpty ?? true
    if usesLoader {
      for name in ["libopenvino_c.so", "libopenvino_c.dylib"] {
        if case .success(let runtime) = open(name) { return runtime }
      }
    }
    guard failures.isEmpty else { throw .runtimeUnusable(failures: failures) }
    throw .runtimeMissing(
      looked: candidates.map(\.name) + (usesLoader ? ["the system's library folders"] : []))
  }

  private struct Failure: Error {
    var reason: String
  }

  private static func open(_ path: String) -> Result<Runtime, Failure> {
    var library: OpaquePointer?
    let reason = text(2048) { library = cov_open(path, $0, $1) }
    guard let library else { return .failure(Failure(reason: reason)) }
    return .success(Runtime(library: library, path: path))
  }

  /// The version as OpenVINO states it: "2026.4.1-22982-…".
  var version: String {
    Self.text(256) { cov_version(library, $0, $1) }
  }

  /// What OpenVINO says of its last failure, on one line.
  func reason(_ status: Int32) -> String {
    let said = Self.text(2048) { cov_reason(library, status, $0, $1) }
    return said.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The text that a C function writes into a buffer of `size` bytes.
  static func text(_ size: Int, _ write: (UnsafeMutablePointer<CChar>, Int) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
      buffer.initialize(repeating: 0)
      write(buffer.baseAddress!, size)
      return String(cString: buffer.baseAddress!)
    }
  }
}
