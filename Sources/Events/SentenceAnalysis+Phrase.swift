import Language

/// Small questions about the tree that the rules for facts and parties ask.
extension SentenceAnalysis {
  /// The noun phrase around the word at `index`: its words without clauses, appositions and an opening preposition.
  func phrase(at index: Int, withConjuncts: Bool = true) -> Range<Int> {
    var inside: Set<Int> = [index]
    var queue = [index]
    while let at = queue.popLast() {
      for child in children(of: at)
      where belongs(child, to: at, top: index, withConjuncts) && inside.insert(child).inserted {
        queue.append(child)
      }
    }
    var low = index
    var high = index
    while low > 0, inside.contains(low - 1) || bridges(low - 1, inside, -1) { low -= 1 }
    while high + 1 < tokens.count, inside.contains(high + 1) || bridges(high + 1, inside, 1) { high += 1 }
    while low < index, ["punct", "cc"].contains(tokens[low].relation) || opens(low, index) { low += 1 }
    while high > index, tokens[high].relation == "punct" { high -= 1 }
    return low..<(high + 1)
  }

  private func belongs(_ child: Int, to parent: Int, top: Int, _ withConjuncts: Bool) -> Bool {
    let relation = tokens[child].relation
    // "A militia known as the Reed Brigade" is one phrase: its name stands in the clause.
    if relation == "acl" && ["know", "call", "name", "dub"].contains(tokens[child].lemma) { return true }
    if relation.hasPrefix("acl") || relation == "appos" || relation == "parataxis" || relation == "cop" {
      return false
    }
    if relation == "nsubj" || relation == "advcl" || relation == "dep" || relation.hasPrefix("aux") {
      return false
    }
    if relation == "case" && parent == top {
      return tokens[child].lemma == "'s" || tokens[child].lemma == "’s"
    }
    if (relation == "conj" || relation == "cc") && parent == top { return withConjuncts && isNominal(child) }
    return true
  }

  /// Whether the word at `low` is the preposition that leads the phrase, not one inside it ("at least ten men").
  private func opens(_ low: Int, _ top: Int) -> Bool {
    tokens[low].relation == "case" && tokens[low].head == top
  }

  private func isNominal(_ index: Int) -> Bool {
    !["VERB", "AUX", "ADJ", "ADV"].contains(tokens[index].upos)
  }

  /// A comma or hyphen between two words of the phrase.
  private func bridges(_ index: Int, _ inside: Set<Int>, _ step: Int) -> Bool {
    let next = index + step
    return tokens.indices.contains(next) && tokens[index].relation == "punct" && inside.contains(next)
      && inside.contains(tokens[index].head)
  }

  /// The first child of the word at `index` in one of the relations.
  func child(of index: Int, _ relations: String...) -> Int? {
    children(of: index).first { relations.contains(tokens[$0].relation) }
  }

  /// The oblique or nominal modifier of the word at `index` that one of the prepositions introduces.
  func modifier(of index: Int, _ prepositions: Set<String>) -> Int? {
    children(of: index).first { child in
      let relation = tokens[child].relation
      guard relation.hasPrefix("obl") || relation.hasPrefix("nmod") else { return false }
      return children(of: child).contains {
        tokens[$0].relation == "case" && prepositions.contains(tokens[$0].lemma)
      }
    }
  }

  /// The word that does what the verb at `index` says: its subject, its agent when passive, or the subject of the
  /// verb it is coordinated with or hangs on, or the noun its relative clause belongs to.
  func doer(of index: Int, depth: Int = 0) -> Int? {
    if let agent = child(of: index, "obl:agent") { return agent }
    if child(of: index, "nsubj:pass") != nil { return nil }
    if let subject = child(of: index, "nsubj") {
      let isRelative = tokens[subject].feats.hasFeature("PronType=Rel")
      if isRelative, tokens[index].relation.hasPrefix("acl"), tokens[index].head >= 0 {
        return tokens[index].head
      }
      return subject
    }
    guard depth < 3, tokens[index].head >= 0 else { return nil }
    switch tokens[index].relation {
    case "acl", "acl:relcl": return tokens[index].head
    case "conj", "xcomp", "advcl": return doer(of: tokens[index].head, depth: depth + 1)
    default: return nil
    }
  }

  /// Whether the verb at `index` is negated.
  func isNegated(_ index: Int) -> Bool {
    // "Nor has Togo quite left": the word may stand at the head of the sentence.
    children(of: index).contains {
      ["not", "n't", "n’t", "never", "no", "nor", "neither"].contains(tokens[$0].lemma)
        || ["nor", "neither"].contains(tokens[$0].text.lowercased())
    }
      || (max(0, index - 4)..<index).contains {
        ["nor", "never"].contains(tokens[$0].text.lowercased())
          || tokens[$0].text.lowercased() == "not" && index - $0 <= 2
      }
  }
}
