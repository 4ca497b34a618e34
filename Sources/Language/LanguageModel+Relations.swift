extension LanguageModel {
  /// What the actor of each pair does to its recipient: every PLOVER type and "NONE", the best one first.
  ///
  /// Ranges count words; a party that nobody is named for is `nil`. Of a sentence that is too long for the model, the part around the parties is read.
  ///
  /// - Throws: ``LanguageError/inferenceFailed(reason:)``.
  public func relations(
    _ pairs: [(words: [String], actor: Range<Int>?, recipient: Range<Int>?)]
  ) throws(LanguageError) -> [[(type: String, probability: Double)]] {
    let encoded = pairs.map { pair in
      var words = pieces.pieces(of: pair.words)
      let kept = PairWindow.kept(lengths: words.map(\.count), actor: pair.actor, recipient: pair.recipient)
      words = Array(words[kept])
      func moved(_ range: Range<Int>?) -> Range<Int>? {
        guard let range = range?.clamped(to: kept), !range.isEmpty else { return nil }
        return range.lowerBound - kept.lowerBound..<range.upperBound - kept.lowerBound
      }
      var sentence = pieces.encode(words, actor: moved(pair.actor), recipient: moved(pair.recipient))
      // The heads over words are not asked for: with [CLS] alone they cost nothing.
      sentence.first = [0]
      return sentence
    }
    let labels = index.labels.relations
    let temperature = manifest.temperatures?["relation"] ?? 1
    return try run(encoded) { (outputs, members) throws(LanguageError) in
      let scores = try outputs.scores("relation", rank: 2)
      guard scores.shape[1] == labels.count else {
        throw .inferenceFailed(
          reason:
            "the output relation has \(scores.shape[1]) scores, but labels.json has \(labels.count) labels")
      }
      return members.indices.map { row in
        zip(labels, Probabilities.softmax(scores.row(row), temperature: temperature))
          .map { (type: $0, probability: $1) }
          .sorted { $0.probability > $1.probability }
      }
    }
  }
}

/// The part of a long sentence that a pair is judged by.
enum PairWindow {
  /// Words around both parties with at most `limit` pieces; four are kept for the markers.
  static func kept(
    lengths: [Int], actor: Range<Int>?, recipient: Range<Int>?, limit: Int = SentenceWindow.limit - 4
  ) -> Range<Int> {
    guard lengths.reduce(0, +) > limit else { return lengths.indices }
    let parties = [actor, recipient].compactMap { $0?.clamped(to: lengths.indices) }.filter { !$0.isEmpty }
    var start = parties.map(\.lowerBound).min() ?? 0
    var end = start
    var pieces = 0
    // From the first party rightwards as far as it goes, then leftwards.
    let last = parties.map(\.upperBound).max() ?? lengths.count
    while end < last, pieces + lengths[end] <= limit {
      pieces += lengths[end]
      end += 1
    }
    while true {
      if start > 0, pieces + lengths[start - 1] <= limit {
        start -= 1
        pieces += lengths[start]
      } else if end < lengths.count, pieces + lengths[end] <= limit {
        pieces += lengths[end]
        end += 1
      } else {
        return start..<end
      }
    }
  }
}
