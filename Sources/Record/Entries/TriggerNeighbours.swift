import Events

/// What the words beside a trigger tell: what was signed, taken, sent or said.
struct TriggerNeighbours: Sendable {
  /// The telling words within eight words of the trigger.
  let around: WordBag
  /// The telling words among the seven that follow it.
  let after: WordBag

  init(_ event: Event, without left: Set<String>, rarity: WordRarity) {
    let words = SentenceWords.words(of: event.text)
    let trigger = SentenceWords.words(of: event.trigger.text)
    guard let at = words.indices.first(where: { words[$0...].starts(with: trigger) }) else {
      (around, after) = (WordBag([]), WordBag([]))
      return
    }
    let end = at + trigger.count
    func bag(_ range: Range<Int>) -> WordBag {
      let stems = words[range.clamped(to: words.indices)].filter { !SentenceWords.common.contains($0) }
        .map { WordStem.of($0) }
      return WordBag(stems, without: left, rarity: rarity)
    }
    around = bag(at - 8..<end + 8)
    after = bag(end..<end + 7)
  }
}
