/// A part of a sentence that the model can take in: nearly always the whole of it.
struct SentenceWindow: Sendable, Equatable {
  /// The sentence's position among those to analyse.
  var text: Int
  /// Its words in the sentence.
  var words: Range<Int>

  /// The most pieces of a window, without [CLS] and [SEP].
  ///
  /// The model has 512 positions, but learnt from sentences up to 200 pieces; and every trigger has its window read once
  /// more, so that memory grows with the square of the length.
  static let limit = 200

  /// Cuts a sentence into windows with at most `limit` pieces, after punctuation where there is any in the last
  /// third.
  static func cut(words: [String], lengths: [Int], limit: Int = limit) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var end = start
      var pieces = 0
      var pause: Int?
      while end < words.count, end == start || pieces + lengths[end] <= limit {
        pieces += lengths[end]
        end += 1
        if pieces > limit * 2 / 3, [",", ";", ".", ":", "!", "?"].contains(words[end - 1]) { pause = end }
      }
      if end < words.count, let pause { end = pause }
      windows.append(start..<end)
      start = end
    }
    return windows
  }
}

extension SentenceAnalysis {
  /// Appends the analysis of the words that follow; its root hangs on this one's root, side by side.
  mutating func append(_ other: SentenceAnalysis) {
    guard !tokens.isEmpty else {
      self = SentenceAnalysis(
        number: number, tokens: other.tokens, names: other.names, triggers: other.triggers)
      return
    }
    let shift = tokens.count
    let root = tokens.firstIndex { $0.head < 0 } ?? 0
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + shift..<range.upperBound + shift }
    for var token in other.tokens {
      if token.head < 0 {
        token.head = root
        token.relation = "parataxis"
      } else {
        token.head += shift
      }
      tokens.append(token)
    }
    for var name in other.names {
      name.tokens = moved(name.tokens)
      names.append(name)
    }
    for var trigger in other.triggers {
      trigger.tokens = moved(trigger.tokens)
      for index in trigger.roles.indices { trigger.roles[index].tokens = moved(trigger.roles[index].tokens) }
      triggers.append(trigger)
    }
  }
}
