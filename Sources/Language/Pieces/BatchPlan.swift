/// The size of a batch with its padding.
struct BatchShape: Sendable, Equatable {
  var sentences: Int
  /// Pieces a sentence.
  var pieces: Int
  /// Words a sentence, [CLS] among them.
  var words: Int
}

/// Sentences of like length together, so that little is padding.
struct BatchPlan: Sendable, Equatable {
  struct Batch: Sendable, Equatable {
    /// Positions in what was planned for.
    var members: [Int]
    var shape: BatchShape
  }

  /// The longest batches first, so that the threads end together.
  var batches: [Batch] = []

  /// Lengths are rounded up to a multiple of this: fewer shapes, for which the processor's code is kept.
  static let step = 8
  /// The most pairs of words in a batch; trees and roles have a row of numbers for each.
  static let pairs = 80_000

  /// - Parameters:
  ///   - lengths: Pieces and words ([CLS] among them) of each sentence.
  ///   - limit: The most pieces of a batch, padding included; a longer sentence is a batch by itself.
  init(lengths: [(pieces: Int, words: Int)], limit: Int) {
    func padded(_ length: Int) -> Int { (length + Self.step - 1) / Self.step * Self.step }
    let order = lengths.indices.sorted {
      (lengths[$0].pieces, lengths[$0].words, $0) > (lengths[$1].pieces, lengths[$1].words, $1)
    }
    var open = Batch(members: [], shape: BatchShape(sentences: 0, pieces: 0, words: 0))
    for index in order {
      var grown = open.shape
      grown.sentences += 1
      grown.pieces = max(grown.pieces, padded(lengths[index].pieces))
      grown.words = max(grown.words, padded(lengths[index].words))
      let fits =
        grown.sentences * grown.pieces <= limit && grown.sentences * grown.words * grown.words <= Self.pairs
      if !open.members.isEmpty && !fits {
        batches.append(open)
        open.members = []
        grown = BatchShape(
          sentences: 1, pieces: padded(lengths[index].pieces), words: padded(lengths[index].words))
      }
      open.members.append(index)
      open.shape = grown
    }
    if !open.members.isEmpty { batches.append(open) }
  }
}
