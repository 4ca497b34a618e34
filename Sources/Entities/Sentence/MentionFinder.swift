import Language

/// Finds the spans of a sentence that may stand for somebody: names with their titles, noun phrases, pronouns.
struct MentionFinder {
  let view: SentenceView
  /// The names of people in the sentence.
  let people: [Range<Int>]

  /// A span with its head, outer ones before the ones inside them.
  struct Found: Equatable {
    var tokens: Range<Int>
    var head: Int
  }

  func find(phrase: (Int) -> Range<Int>, title: (Range<Int>) -> Range<Int>?) -> [Found] {
    var found: [Found] = []
    for name in people {
      var range = name
      if let title = title(name),
        view.tokens[title.lowerBound..<name.lowerBound].allSatisfy({ $0.text != "," })
      {
        range = title.lowerBound..<name.upperBound
      }
      found.append(Found(tokens: range, head: view.head(of: name)))
    }
    let taken = found.map(\.tokens)
    for head in view.tokens.indices where isHead(head) && !taken.contains(where: { $0.contains(head) }) {
      let range = view.tokens[head].upos == "PRON" ? head..<(head + 1) : widened(phrase(head))
      found.append(Found(tokens: range, head: head))
    }
    return found.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }

  /// A phrase that ends inside a name takes the name whole.
  private func widened(_ range: Range<Int>) -> Range<Int> {
    var range = range
    for match in view.matches where match.tokens.overlaps(range) {
      range = min(range.lowerBound, match.tokens.lowerBound)..<max(range.upperBound, match.tokens.upperBound)
    }
    while range.count > 1,
      view.tokens[range.upperBound - 1].upos == "PUNCT"
        || [".", "—", "–", ","].contains(view.lower[range.upperBound - 1])
    {
      range = range.dropLast()
    }
    while range.count > 1, ["PUNCT", "ADP", "CCONJ"].contains(view.tokens[range.lowerBound].upos) {
      range = range.dropFirst()
    }
    return range
  }

  private func isHead(_ index: Int) -> Bool {
    let token = view.tokens[index]
    switch token.upos {
    case "PRON": return Discourse.isPronoun(view.lower[index]) && view.matchAt[index] < 0
    case "PROPN", "NOUN", "NUM", "ADJ", "X":
      if ["compound", "flat", "flat:name", "amod", "fixed", "nummod", "goeswith"].contains(token.relation) {
        return false
      }
      if view.matchAt[index] >= 0 { return view.head(of: view.matches[view.matchAt[index]].tokens) == index }
      if token.upos == "PROPN" { return !insideName(index) }
      guard token.upos == "NOUN" else { return false }
      return [.person, .organization].contains(token.mention) || SectorWords.of(view.lemmas[index]) != nil
        || Discourse.mayBeParty(view.lemmas[index])
    default: return false
    }
  }

  private func insideName(_ index: Int) -> Bool {
    view.analysis.names.contains { $0.tokens.contains(index) && view.head(of: $0.tokens) != index }
  }
}

extension Discourse {
  /// Nouns that stand for states or organisations though they tell no sector.
  static func mayBeParty(_ lemma: String) -> Bool {
    [
      "country", "nation", "neighbor", "neighbour", "side", "member", "bloc", "entity", "group", "coalition",
      "organization",
      "organisation", "pact", "council", "body", "mission", "network", "ally", "partner", "counterpart",
      "party",
    ].contains(lemma)
  }
}
