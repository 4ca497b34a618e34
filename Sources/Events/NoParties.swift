import Entities
import Language

/// Words that name somebody who has no part in the act: its source, or what is talked about.
enum NoParties {
  /// "23 were killed, |according to Jean-Bosco Mutware|": who says so did not do it.
  static func removeSources(from parties: inout [Party], in analysed: SentenceAnalysis) {
    parties.removeAll { party in
      guard let tokens = analysed.tokens(of: party.words), let first = tokens.first else { return false }
      let words = analysed.tokens[max(0, first - 2)...min(first + 1, analysed.tokens.count - 1)].map {
        $0.text.lowercased()
      }
      return words.prefix(2) == ["according", "to"] && first >= 2
        || first >= 1 && words.dropFirst(first >= 2 ? 1 : 0).prefix(2) == ["according", "to"]
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
