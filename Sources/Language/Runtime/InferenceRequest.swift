internal import COpenVINO

/// One inference at a time: a batch in, its outputs read in place.
final class InferenceRequest: @unchecked Sendable {
  // Sendable: a request is either idle in its model's pool or with the one thread that took it out.
  private let runtime: Runtime
  private let request: OpaquePointer
  private var tables: [Table]

  /// An input: `[sentences, pieces]` and so on, in memory that OpenVINO reads.
  private struct Table {
    var name: String
    var values = UnsafeMutableBufferPointer<Int64>.allocate(capacity: 0)

    mutating func reserve(_ count: Int) {
      guard values.count < count else { return }
      values.deallocate()
      values = .allocate(capacity: count)
    }
  }

  init(runtime: Runtime, request: OpaquePointer) {
    self.runtime = runtime
    self.request = request
    self.tables = ["ids", "cases", "mask", "first", "marks"].map { Table(name: $0) }
  }

  deinit {
    cov_request_free(runtime.library, request)
    for table in tables { table.values.deallocate() }
  }

  /// Runs the model on sentences padded to `shape` and lends its outputs to `body`; they are gone when it returns.
  func run<Value>(
    _ sentences: [EncodedSentence], shape: BatchShape, _ body: (Outputs) throws(LanguageError) -> Value
  ) throws(LanguageError) -> Value {
    fill(sentences, shape)
    for (table, columns) in zip(tables, [shape.pieces, shape.pieces, shape.pieces, shape.words, 2]) {
      try check(
        cov_request_set_input(
          runtime.library, request, table.name, Int64(shape.sentences), Int64(columns),
          table.values.baseAddress),
        table.name)
    }
    try check(cov_request_infer(runtime.library, request))
    return try body(Outputs(runtime: runtime, request: request))
  }

  private func check(_ status: Int32, _ what: String = "") throws(LanguageError) {
    guard status != 0 else { return }
    let reason = runtime.reason(status)
    throw .inferenceFailed(reason: what.isEmpty ? reason : "\(what): \(reason)")
  }

  private func fill(_ sentences: [EncodedSentence], _ shape: BatchShape) {
    let sizes = [shape.pieces, shape.pieces, shape.pieces, shape.words, 2]
    for index in tables.indices {
      let count = shape.sentences * sizes[index]
      tables[index].reserve(count)
      tables[index].values[..<count].update(repeating: 0)
    }
    for (row, sentence) in sentences.enumerated() {
      let pieces = row * shape.pieces
      for (column, piece) in sentence.pieces.enumerated() {
        tables[0].values[pieces + column] = Int64(piece.id)
        tables[1].values[pieces + column] = Int64(piece.letterCase)
        tables[2].values[pieces + column] = 1
      }
      for (column, first) in sentence.first.enumerated() {
        tables[3].values[row * shape.words + column] = Int64(first)
      }
      tables[4].values[2 * row] = Int64(sentence.marks.actor)
      tables[4].values[2 * row + 1] = Int64(sentence.marks.recipient)
    }
    // A row without a sentence attends to its first piece, so that nothing is divided by zero.
    for row in sentences.count..<max(sentences.count, shape.sentences) {
      tables[2].values[row * shape.pieces] = 1
    }
  }
}

/// What one inference gave; reads its tensors in place.
final class Outputs {
  private let runtime: Runtime
  private let request: OpaquePointer
  private var tensors: [OpaquePointer] = []

  fileprivate init(runtime: Runtime, request: OpaquePointer) {
    self.runtime = runtime
    self.request = request
  }

  deinit {
    for tensor in tensors { cov_tensor_free(runtime.library, tensor) }
  }

  /// The scores of the output `name`, which must have `rank` dimensions.
  func scores(_ name: String, rank: Int) throws(LanguageError) -> Tensor<Float> {
    try tensor(name, rank, COV_F32)
  }

  /// The label numbers of the output `name`, which must have `rank` dimensions.
  func labels(_ name: String, rank: Int) throws(LanguageError) -> Tensor<Int32> {
    try tensor(name, rank, COV_I32)
  }

  private func tensor<Element>(
    _ name: String, _ rank: Int, _ type: cov_element
  ) throws(LanguageError) -> Tensor<Element> {
    var tensor: OpaquePointer?
    var values: UnsafeMutableRawPointer?
    var element = COV_OTHER
    var found: Int64 = 0
    var dimensions = [Int64](repeating: 0, count: Int(COV_RANK))
    let status = cov_request_output(
      runtime.library, request, name, &tensor, &values, &element, &found, &dimensions)
    guard status == 0, let tensor, let values else {
      throw .inferenceFailed(reason: "\(name): \(runtime.reason(status))")
    }
    tensors.append(tensor)
    guard element == type, found == rank else {
      throw .inferenceFailed(reason: "the output \(name) has another form than this program reads")
    }
    return Tensor(
      base: UnsafePointer(values.assumingMemoryBound(to: Element.self)),
      shape: dimensions.prefix(rank).map(Int.init))
  }
}
