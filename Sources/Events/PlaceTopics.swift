import Language

/// Tells the place of an act from the place that people talk about: "they discussed the crisis in Syria" in New York.
enum PlaceTopics {
  /// Acts of words: what they are about is elsewhere more often than not.
  private static let verbal: Set<EventType> = [
    .agree, .consult, .support, .concede, .request, .accuse, .reject, .threaten,
  ]
  /// What one talks about and that has a place of its own.
  private static let topics: Set<String> = [
    "crisis", "situation", "conflict", "war", "fighting", "violence", "peace", "process", "issue", "problem",
    "tension", "unrest", "ceasefire", "cease-fire", "truce", "massacre", "killing", "attack", "bloodshed",
    "development", "event", "election", "reform", "atrocity", "abuse", "right", "future", "transition",
    "stability",
  ]

  /// Whether the words of a place hang on something that is talked about.
  static func isTopic(
    _ words: Range<Int>, of type: EventType, trigger: Trigger, in analysed: SentenceAnalysis
  ) -> Bool {
    guard verbal.contains(type) else { return false }
    // "discussed the crisis in Syria": whatever the tree says, the word before the preposition is the topic.
    var before = words.lowerBound - (analysed.tokens[words.lowerBound].upos == "ADP" ? 1 : 0)
    while before > 0, ["ADP", "DET", "ADJ"].contains(analysed.tokens[before - 1].upos) { before -= 1 }
    if before > trigger.tokens.upperBound, topics.contains(analysed.tokens[before - 1].lemma) { return true }
    var at = analysed.headIndex(of: words)
    for _ in 0..<4 {
      at = analysed.tokens[at].head
      guard at >= 0, !trigger.tokens.contains(at) else { return false }
      if topics.contains(analysed.tokens[at].lemma), !words.contains(at) { return true }
    }
    return false
  }
}
