/// How usual words are in news reports at large, so that a batch of five reports on one story need not tell.
enum StoryWords {
  /// The share of reports, from 0 to 1, that have a word whatever they are about; 0 for words not in the list.
  static func share(of word: UInt32) -> Double { shares[word] ?? 0 }

  private static let shares: [UInt32: Double] = {
    var found: [UInt32: Double] = [:]
    for (share, words) in common {
      for word in CreditWords.set(words) { found[word] = max(found[word] ?? 0, share) }
    }
    return found
  }()
}
