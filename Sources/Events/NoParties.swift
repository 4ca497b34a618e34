import Entities
import Language

/// Words that name somebody who has no part in the act: its source, or what is talked about.
enum NoParties {
  /// "23 were killed, |according to Jean-Bosco Mutware|": who says so did not do it.
  static func removeSources(from parties: inout [Party], in analysed: SentenceAnalysis) {
    parties.removeAll { party in
      guard let tokens = analysed.tokens(of: party.words), var first = tokens.first else { return false }
      let words = analysed.tokens.map { $0.text.lowercased() }
      if words[first] == "to" || words[first] == "of" { first += 1 }
      if first > 0, ["the", "a", "an"].contains(words[first - 1]) { first -= 1 }
      guard first >= 2 else { return false }
      if words[first - 2] == "according", words[first - 1] == "to" { return true }
      // "By the final count of the joint force".
      return first >= 3 && words[first - 1] == "of" && counts.contains(words[first - 2])
        && words[max(0, first - 6)..<(first - 2)].contains { $0 == "by" || $0 == "on" }
    }
  }

  private static let counts: Set<String> = [
    "count", "counts", "account", "accounts", "figures", "estimate", "estimates", "reckoning", "tally",
    "admission",
    "testimony",
  ]

  /// "A visit by Fidan, which had been put off": who was to come has not refused, unless "by" says so.
  static func removeFromPostponement(_ draft: inout EventDraft, _ analysed: SentenceAnalysis) {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    guard draft.type == .reject,
      ["put", "postpone", "delay", "defer", "cancel", "call", "shelve"].contains(analysed.tokens[head].lemma),
      analysed.children(of: head).contains(where: { analysed.tokens[$0].relation == "aux:pass" })
    else { return }
    draft.actors.removeAll { party in
      guard let tokens = analysed.tokens(of: party.words) else { return false }
      return tokens.lowerBound < head
    }
  }

  /// "The killing of 14 people at Anloga, and |Ghanaian officers| have not forgiven…": whose own verb stands elsewhere does
  /// not do what a noun tells.
  static func removeOtherSubjects(
    from parties: inout [Party], of trigger: Trigger, in analysed: SentenceAnalysis
  ) {
    let head = analysed.headIndex(of: trigger.tokens)
    guard analysed.tokens[head].upos == "NOUN" else { return }
    var above: Set<Int> = [head]
    var at = analysed.tokens[head].head
    while at >= 0, above.insert(at).inserted { at = analysed.tokens[at].head }
    parties.removeAll { party in
      guard let tokens = analysed.tokens(of: party.words), tokens.lowerBound > head else { return false }
      let noun = analysed.headIndex(of: tokens)
      let verb = analysed.tokens[noun].head
      return analysed.tokens[noun].relation == "nsubj" && verb > head && analysed.tokens[verb].upos == "VERB"
        && !above.contains(verb)
    }
  }

  private static let talks: Set<String> = [
    "talk", "negotiation", "discussion", "consultation", "conversation", "dialogue", "meeting", "summit",
    "conference",
  ]

  /// "Talks on the departure of |500 servicemen|": what is talked about does not talk.
  static func removeTopics(
    from parties: inout [Party], of trigger: Trigger, in analysed: SentenceAnalysis
  ) {
    let head = analysed.headIndex(of: trigger.tokens)
    let next = trigger.tokens.upperBound
    guard talks.contains(analysed.tokens[head].lemma), next < analysed.tokens.count,
      ["on", "over", "about", "regarding", "concerning"].contains(analysed.tokens[next].text.lowercased())
    else { return }
    let end =
      analysed.tokens.indices.first {
        $0 > next
          && (["with", "between", ",", "among"].contains(analysed.tokens[$0].text.lowercased())
            || ["VERB", "AUX"].contains(analysed.tokens[$0].upos))
      } ?? analysed.tokens.count
    parties.removeAll { party in
      analysed.tokens(of: party.words).map { $0.lowerBound > next && $0.lowerBound < end } ?? false
    }
  }
}
