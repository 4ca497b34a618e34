/// Where the mentions of a sentence lie among all: they stand in the order of the sentences.
extension Discourse {
  /// How many sentences back a noun such as "the alliance" may refer.
  static let reach = 40

  /// The indices of a sentence's mentions among ``tracked``.
  func trackedRange(_ sentence: Int) -> Range<Int> {
    firstTracked(from: sentence)..<firstTracked(from: sentence + 1)
  }

  /// The mentions before a position, the nearest first, of its sentence and at most so many sentences before it.
  func earlier(than position: Position, within sentences: Int = reach) -> LazyFilterSequence<
    ReversedCollection<ArraySlice<Tracked>>
  > {
    let range = firstTracked(from: position.sentence - sentences)..<firstTracked(from: position.sentence + 1)
    return tracked[range].reversed().lazy.filter { $0.position < position }
  }

  /// The index of the first mention that stands in a sentence or after it.
  private func firstTracked(from sentence: Int) -> Int {
    var low = 0
    var high = tracked.count
    while low < high {
      let middle = (low + high) / 2
      if tracked[middle].position.sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
