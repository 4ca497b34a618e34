import Entities
import Language

/// "Russia barred nine officials, |among them General Seitkali|, and halted exports": whom an insertion names is not the doer
/// of what follows it.
enum InsertedNames {
  /// Gives the acts behind an insertion the doer of the act before it, where theirs were taken from within.
  static func settle(_ drafts: [EventDraft], in analysed: SentenceAnalysis) -> [EventDraft] {
    let insertions = insertions(in: analysed)
    guard !insertions.isEmpty else { return drafts }
    var out = drafts
    for index in out.indices where !out[index].actors.isEmpty {
      let trigger = out[index].trigger.tokens
      guard
        let inserted = insertions.last(where: { $0.upperBound <= trigger.lowerBound }),
        out[index].actors.allSatisfy({ isWithin(inserted, $0, analysed) }),
        let before = out.last(where: {
          $0.trigger.tokens.upperBound <= inserted.lowerBound && !$0.actors.isEmpty
            && $0.actors.allSatisfy { !isWithin(inserted, $0, analysed) }
        })
      else { continue }
      let ids = Set(out[index].recipients.map(\.entity.id))
      let doers = before.actors.filter { !ids.contains($0.entity.id) }
      if !doers.isEmpty { out[index].actors = doers }
    }
    return out
  }

  private static func isWithin(_ range: Range<Int>, _ party: Party, _ analysed: SentenceAnalysis) -> Bool {
    guard let tokens = analysed.tokens(of: party.words) else { return false }
    return range.contains(tokens.lowerBound)
  }

  /// From the comma before "among them" to the last comma before a verb that goes on with the sentence.
  private static func insertions(in analysed: SentenceAnalysis) -> [Range<Int>] {
    let words = analysed.tokens.map { $0.text.lowercased() }
    return words.indices.compactMap { at in
      guard at > 0, at + 1 < words.count, words[at - 1] == ",",
        words[at] == "among" && ["them", "whom"].contains(words[at + 1]) || words[at] == "including"
          || words[at] == "such" && words[at + 1] == "as" || words[at] == "notably"
      else { return nil }
      let end = words.indices.first { next in
        next > at && [",", "–", "—"].contains(words[next]) && goesOn(next, in: analysed)
      }
      return end.map { at..<$0 }
    }
  }

  /// ", and halted", ", having accused", ", accusing".
  private static func goesOn(_ comma: Int, in analysed: SentenceAnalysis) -> Bool {
    var next = comma + 1
    let tokens = analysed.tokens
    if next < tokens.count, ["and", "but", "then"].contains(tokens[next].text.lowercased()) { next += 1 }
    while next < tokens.count, ["ADV", "AUX"].contains(tokens[next].upos) { next += 1 }
    return next < tokens.count && tokens[next].upos == "VERB"
  }
}
