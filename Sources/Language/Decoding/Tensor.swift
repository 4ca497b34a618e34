/// Numbers of any rank in row-major order, in memory that somebody else owns.
///
/// A tensor must not outlive its owner: it is read inside the closure that lends it.
struct Tensor<Element> {
  let base: UnsafePointer<Element>
  let shape: [Int]
  /// How many numbers one step along each dimension skips.
  private let strides: [Int]

  init(base: UnsafePointer<Element>, shape: [Int]) {
    self.base = base
    self.shape = shape
    var strides = [Int](repeating: 1, count: shape.count)
    for index in shape.indices.dropLast().reversed() {
      strides[index] = strides[index + 1] * shape[index + 1]
    }
    self.strides = strides
  }

  /// The table `[rows, columns]` at one index of a rank-3 tensor.
  func table(_ index: Int) -> Table<Element> {
    precondition(shape.count == 3 && index < shape[0])
    return Table(base: base + index * strides[0], rows: shape[1], columns: shape[2])
  }

  /// One row of a rank-2 tensor.
  func row(_ index: Int) -> UnsafeBufferPointer<Element> {
    precondition(shape.count == 2 && index < shape[0])
    return UnsafeBufferPointer(start: base + index * strides[0], count: shape[1])
  }
}

/// Numbers in rows and columns, in memory that somebody else owns.
struct Table<Element> {
  let base: UnsafePointer<Element>
  let rows: Int
  let columns: Int

  subscript(row: Int, column: Int) -> Element {
    assert(row >= 0 && row < rows && column >= 0 && column < columns)
    return base[row * columns + column]
  }

  subscript(row: Int) -> UnsafeBufferPointer<Element> {
    assert(row >= 0 && row < rows)
    return UnsafeBufferPointer(start: base + row * columns, count: columns)
  }
}

/// A table of scores, label dimensions last.
typealias Scores = Table<Float>
