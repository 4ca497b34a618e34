import Language

extension QuotationAttribution {
  /// A cue from the dependency tree: the subject of a speech verb, and what hangs on the verb or what it hangs on.
  func treeCue(_ verb: SpeechVerb, at index: Int) -> AttributionCue? {
    let token = tokens[index]
    guard token.upos == "VERB" || token.upos == "AUX" || token.upos == "X" else { return nil }
    guard isSaying(verb, index), let scope = treeScope(index) else { return nil }
    guard let speaker = treeSpeaker(index) else { return nil }
    return cue(verb, index, speaker: speaker, scope: scope)
  }

  /// Whether something is said here: "did not reply", "the men promised", "concluded a contract" say nothing.
  private func isSaying(_ verb: SpeechVerb, _ index: Int) -> Bool {
    if analysis.isNegated(index) || isReduced(index) { return false }
    let token = tokens[index]
    let children = analysis.children(of: index)
    let clause = children.first {
      tokens[$0].relation.hasPrefix("ccomp") || tokens[$0].relation == "parataxis"
    }
    if token.relation == "acl", clause == nil, lower[index].hasSuffix("ed") || lower[index] == "found",
      !children.contains(where: { tokens[$0].relation == "obj" || tokens[$0].relation.hasPrefix("nsubj") })
    {
      return false
    }
    guard Self.needingWords.contains(verb.lemma) else { return true }
    return clause != nil || token.relation == "parataxis" || tokens.indices.contains { isQuoted[$0] }
  }

  /// "The man |said| to lead the gang": of whom it is said, not who says it.
  private func isReduced(_ index: Int) -> Bool {
    ["said", "believed", "alleged", "reported", "rumoured", "rumored"].contains(lower[index])
      && text(index + 1) == "to" && index + 2 < tokens.count
      && ["VERB", "AUX"].contains(tokens[index + 2].upos)
  }

  /// Verbs that say something only where words or a clause tell what: one concludes, finds, reads and expects much else.
  private static let needingWords: Set<String> = [
    "conclude", "find", "read", "recall", "show", "continue", "expect", "ask", "outline", "signal", "order",
    "charge", "feel", "point", "cite",
  ]

  /// What is said: a clause under the verb, or the clause that the verb is put into.
  private func treeScope(_ index: Int) -> Range<Int>? {
    let children = analysis.children(of: index)
    let clauses = children.filter {
      ["ccomp", "parataxis"].contains(tokens[$0].relation) || tokens[$0].relation.hasPrefix("ccomp")
    }
    let inner = children.filter { tokens[$0].relation == "xcomp" }
    if let clause = clauses.first ?? inner.first { return span(of: clause, without: index) }
    if token(index, hangsBy: ["parataxis"]) { return span(of: tokens[index].head, without: index) }
    if children.contains(where: { tokens[$0].relation == "obj" && isQuoted[$0] }),
      let object = children.first(where: { tokens[$0].relation == "obj" })
    {
      return span(of: object, without: index)
    }
    // "hailed Russia as an ally", "denied the charge": what is praised or denied.
    if let object = children.first(where: { tokens[$0].relation == "obj" }),
      !isPersonObject(object, of: index)
    {
      return span(of: object, without: index)
    }
    // "as saying": the words after it.
    return quotedBeside(index)
  }

  private func isPersonObject(_ object: Int, of index: Int) -> Bool {
    ["tell", "inform", "brief", "ask", "assure", "thank", "quote"].contains(
      SpeechVerbs.verb(lower[index])?.lemma ?? "")
  }

  private func token(_ index: Int, hangsBy relations: Set<String>) -> Bool {
    relations.contains(tokens[index].relation) && tokens[index].head >= 0
  }

  private func quotedBeside(_ index: Int) -> Range<Int>? {
    let quoted = tokens.indices.filter { isQuoted[$0] && !isMark($0) }
    guard let first = quoted.first, let last = quoted.last else { return nil }
    return first..<(last + 1)
  }

  /// The run of words under `clause` that lies on its head's side of the verb, bare of marks at its ends.
  private func span(of clause: Int, without verb: Int) -> Range<Int>? {
    let under = Set(analysis.subtree(of: verb))
    let verbIsInside = analysis.subtree(of: clause).contains(verb)
    let words = analysis.subtree(of: clause).filter { !verbIsInside || !under.contains($0) }
    let side = words.filter { ($0 < verb) == (clause < verb) }.filter { !isMark($0) }
    guard let first = side.first, let last = side.last else { return nil }
    return first..<(last + 1)
  }

  /// The subject of the verb, of the verb that it is joined to, or the object of "quoted … as saying".
  private func treeSpeaker(_ index: Int) -> Range<Int>? {
    var at = index
    var steps = 0
    while at >= 0, steps < 3 {
      let children = analysis.children(of: at)
      if let subject = subject(of: at, among: children) {
        if at != index && lower[at] == "quoted" || lower[at] == "cited", at != index,
          let object = children.first(where: { tokens[$0].relation == "obj" })
        {
          return phrase(of: object)
        }
        return phrase(of: subject)
      }
      if at != index, let object = children.first(where: { tokens[$0].relation == "obj" }),
        lower[at] == "quoted"
      {
        return phrase(of: object)
      }
      guard ["conj", "xcomp", "advcl", "acl"].contains(tokens[at].relation) else { return nil }
      at = tokens[at].head
      steps += 1
    }
    return nil
  }

  /// Of several subjects that a tree gives a verb, the nearest one outside quotation marks: the others belong to what is
  /// said ("“|Our instructors| will come,” |the minister| said").
  private func subject(of verb: Int, among children: [Int]) -> Int? {
    let all = children.filter {
      tokens[$0].relation.hasPrefix("nsubj") || tokens[$0].relation == "obl:agent"
    }
    let told = all.filter { !isQuoted[$0] && !["which", "that", "who"].contains(lower[$0]) }
    return (told.isEmpty ? all : told).min { abs($0 - verb) < abs($1 - verb) }
  }

  /// A noun with what comes before it and names put beside it, without the clauses after it.
  private func phrase(of head: Int) -> Range<Int> {
    var excluded: Set<Int> = []
    for child in analysis.children(of: head) {
      let relation = tokens[child].relation
      let isName = relation == "appos" && tokens[child].upos == "PROPN"
      if relation.hasPrefix("acl") || relation == "parataxis" || (relation == "appos" && !isName)
        || relation == "advcl"
      {
        excluded.formUnion(analysis.subtree(of: child))
      }
    }
    let words = analysis.subtree(of: head).filter { !excluded.contains($0) }
    var first = words.first ?? head
    var last = words.last ?? head
    while first < head, isMark(first) { first += 1 }
    while last > head, isMark(last) { last -= 1 }
    return first..<(last + 1)
  }
}
