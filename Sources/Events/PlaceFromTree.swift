import Language

/// Finds where an act took place in the tree when the model marks no place.
enum PlaceFromTree {
  static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "around", "across", "off", "inside", "throughout", "within", "along",
    "over",
  ]

  /// The words of the place: a named place that hangs on the trigger, or on the verb the trigger is an object of.
  static func place(of trigger: Trigger, in analysed: SentenceAnalysis) -> Range<Int>? {
    var at = analysed.headIndex(of: trigger.tokens)
    for _ in 0..<2 {
      for child in analysed.children(of: at) where isPlace(child, in: analysed) {
        return analysed.phrase(at: child)
      }
      guard ["obj", "obl", "xcomp", "nsubj:pass", "compound"].contains(analysed.tokens[at].relation),
        analysed.tokens[at].head >= 0
      else { return nil }
      at = analysed.tokens[at].head
    }
    return nil
  }

  /// "Judges in Rome ordered": where those who act are, when nothing else tells where they act.
  static func place(ofActors actors: [Party], in analysed: SentenceAnalysis) -> Range<Int>? {
    for party in actors where !party.words.text.isEmpty {
      let inside = analysed.tokens.indices.filter {
        analysed.tokens[$0].range.lowerBound >= party.words.start
          && analysed.tokens[$0].range.upperBound <= party.words.end
      }
      guard let first = inside.first, let last = inside.last else { continue }
      let head = analysed.headIndex(of: first..<last + 1)
      for child in analysed.children(of: head) where child > head && isPlace(child, in: analysed) {
        return analysed.phrase(at: child)
      }
    }
    return nil
  }

  private static func isPlace(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    let relation = analysed.tokens[index].relation
    guard relation.hasPrefix("obl") || relation.hasPrefix("nmod") else { return false }
    let leads = analysed.children(of: index).contains {
      analysed.tokens[$0].relation == "case" && prepositions.contains(analysed.tokens[$0].lemma)
    }
    guard leads else { return false }
    let phrase = analysed.phrase(at: index)
    // "In the three West African nations" names parties, not a place.
    return analysed.names.contains { name in
      name.kind == .place && phrase.overlaps(name.tokens)
        && !name.tokens.allSatisfy { analysed.tokens[$0].upos == "ADJ" }
    }
  }
}
