internal import COpenVINO
import Foundation
import Synchronization

/// The network, compiled for this processor, with the requests that run it.
final class CompiledModel: @unchecked Sendable {
  // Sendable: OpenVINO's compiled models may be used by several threads; requests are handed out one a thread.
  let runtime: Runtime
  private let core: OpaquePointer
  private let compiled: OpaquePointer
  /// How many inferences run at the same time.
  let streams: Int
  /// Whether matrices and what they are multiplied with are 8-bit integers.
  let isInBytes: Bool
  private let idle = Mutex<[InferenceRequest]>([])

  init(
    runtime: Runtime, folder: URL, manifest: ModelManifest, settings: LanguageSettings
  ) throws(LanguageError) {
    let inBytes = folder.appending(path: Self.byteGraph).path
    let isInBytes =
      settings.precision == .automatic && cov_multiplies_bytes()
      && FileManager.default.fileExists(atPath: inBytes)
    let xml = isInBytes ? inBytes : folder.appending(path: "model.xml").path
    let threads =
      settings.threads > 0 ? settings.threads : max(1, ProcessInfo.processInfo.activeProcessorCount)
    var properties = [
      // One stream a thread: small batches side by side beat one batch on many threads.
      ("PERFORMANCE_HINT", "THROUGHPUT"),
      ("NUM_STREAMS", String(threads)),
      ("INFERENCE_NUM_THREADS", String(threads)),
      // A pinned thread starves when another program holds its core.
      ("ENABLE_CPU_PINNING", "NO"),
    ]
    // Each shape of batch has its own kernels and packed weights: thousands of them took 2 GB and gave little.
    if isInBytes { properties.append(("CPU_RUNTIME_CACHE_CAPACITY", "120")) }
    if settings.precision == .full { properties.append(("INFERENCE_PRECISION_HINT", "f32")) }

    var core: OpaquePointer?
    let created = cov_core_create(runtime.library, &core)
    guard created == 0, let core else {
      throw .runtimeUnusable(failures: ["\(runtime.path): \(runtime.reason(created))"])
    }
    var compiled: OpaquePointer?
    func compile(_ properties: [(String, String)]) -> Int32 {
      Self.withCStrings(properties.map(\.0)) { keys in
        Self.withCStrings(properties.map(\.1)) { values in
          cov_compile(
            runtime.library, core, xml, folder.appending(path: "model.bin").path, "CPU", keys, values,
            properties.count, &compiled)
        }
      }
    }
    // What the weights are multiplied with is rounded as the graph says, or not at all.
    let exact = properties + [("DYNAMIC_QUANTIZATION_GROUP_SIZE", "0")]
    // Floats compile in a fifth of a second; bytes take three times that.
    let cache = isInBytes ? Self.cache(runtime, folder: folder, manifest: manifest, properties: exact) : nil
    var status =
      cache?.use { path in compile(exact + (path.map { [("CACHE_DIR", $0)] } ?? [])) } ?? compile(exact)
    // Before 2024.1 nothing else was ever rounded, and the property was not known.
    if status != 0 { status = compile(properties) }
    guard status == 0, let compiled else {
      let reason = runtime.reason(status)
      cov_core_free(runtime.library, core)
      throw .modelRejected(path: xml, reason: reason)
    }
    self.runtime = runtime
    self.core = core
    self.compiled = compiled
    self.streams = threads
    self.isInBytes = isInBytes
  }

  deinit {
    // Requests first: they hold on to the model.
    idle.withLock { $0.removeAll() }
    cov_compiled_free(runtime.library, compiled)
    cov_core_free(runtime.library, core)
  }

  /// Where the compiled network is kept; `nil` if the user wants none.
  private static func cache(
    _ runtime: Runtime, folder: URL, manifest: ModelManifest, properties: [(String, String)]
  ) -> CompiledCache? {
    guard let root = CompiledCache.root() else { return nil }
    let files = manifest.files.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sha256)" }
    return CompiledCache(
      root: root,
      parts: files + properties.map { "\($0.0)=\($0.1)" } + [
        runtime.version, runtime.path, folder.path, CompiledCache.processor(),
      ])
  }

  /// The graph in which matrices and what they are multiplied with are 8-bit integers, over the same weights.
  static let byteGraph = "model-int8.xml"

  /// The number format the processor computes in: "int8", "f32", "bf16" or "f16".
  var precision: String {
    if isInBytes { return "int8" }
    return Runtime.text(64) {
      _ = cov_compiled_property(runtime.library, compiled, "INFERENCE_PRECISION_HINT", $0, $1)
    }
  }

  /// Lends a request to `body`, for the thread that calls.
  func withRequest<Value>(_ body: (InferenceRequest) throws(LanguageError) -> Value) throws(LanguageError)
    -> Value
  {
    let request: InferenceRequest
    if let free = idle.withLock({ $0.popLast() }) {
      request = free
    } else {
      var pointer: OpaquePointer?
      let status = cov_request_create(runtime.library, compiled, &pointer)
      guard status == 0, let pointer else { throw .inferenceFailed(reason: runtime.reason(status)) }
      request = InferenceRequest(runtime: runtime, request: pointer)
    }
    defer { idle.withLock { $0.append(request) } }
    return try body(request)
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return copies.map { UnsafePointer($0) }.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}
