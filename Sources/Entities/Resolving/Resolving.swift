import Language

/// The order in which the rules are asked what a span of words stands for.
extension Discourse {
  /// What a span of words stands for; never empty.
  func resolve(_ span: Range<Int>, in sentence: Int, asParty: Bool) -> Resolved {
    let view = views[sentence]
    let range = trimmed(span.clamped(to: 0..<view.count), in: view)
    guard !range.isEmpty else { return unknown(span, in: sentence) }
    let parts = conjuncts(of: range, in: sentence)
    guard parts.count > 1 else { return single(range, in: sentence, asParty: asParty) }
    let resolved = parts.map { single($0, in: sentence, asParty: asParty) }
    var entities: [Entity] = []
    for entity in resolved.flatMap(\.entities)
    where !entities.contains(where: { $0.id == entity.id && $0.id != "UNK" }) {
      entities.append(entity)
    }
    return Resolved(
      entities, resolved.contains { $0.form == .name } ? .name : .nominal,
      resolved.map(\.reason).uniqued.joined(separator: "; "))
  }

  private func single(_ range: Range<Int>, in sentence: Int, asParty: Bool) -> Resolved {
    let stated = stated(range, in: sentence, asParty: asParty)
    // States of an alliance that has none in the report's year are nobody known.
    return withAssumedCountries(
      stated.entities.isEmpty ? unknown(range, in: sentence) : stated, of: range, in: sentence)
  }

  /// What a span stands for, with no more than the text and the directory state.
  private func stated(_ range: Range<Int>, in sentence: Int, asParty: Bool) -> Resolved {
    let view = views[sentence]
    if range.count == 1, view.matchAt[range.lowerBound] < 0, Discourse.isPronoun(view.lower[range.lowerBound])
    {
      return pronoun(range.lowerBound, in: sentence) ?? unknown(range, in: sentence)
    }
    let facts = facts(range, in: sentence)
    if let happening = happening(facts, in: sentence) { return happening }
    return people(facts, in: sentence)
      ?? countedParties(facts, in: sentence)
      ?? korea(facts, in: sentence)
      ?? warship(facts, in: sentence)
      ?? jointForce(facts, in: sentence)
      ?? linkedGroups(facts, in: sentence)
      ?? namedHead(facts, in: sentence, asParty: asParty)
      ?? coalition(facts, in: sentence)
      ?? sameKindOfPeople(facts, in: sentence)
      ?? group(facts, in: sentence)
      ?? neighbour(facts, in: sentence)
      ?? officeHolders(facts, in: sentence)
      ?? namedBefore(facts, in: sentence)
      ?? europeans(facts, in: sentence)
      ?? peopleOfOrganisation(facts, in: sentence)
      ?? organisationMeant(facts, in: sentence)
      ?? guessedName(facts, in: sentence)
      ?? describedPerson(facts, in: sentence)
      ?? sameNoun(facts, in: sentence)
      ?? nominal(facts, in: sentence)
      ?? possessed(facts, in: sentence)
      ?? unknown(range, in: sentence)
  }

  func unknown(_ range: Range<Int>, in sentence: Int) -> Resolved {
    let view = views[sentence]
    let form: Mention.Form =
      range.count == 1 && Discourse.isPronoun(view.lower[range.lowerBound]) ? .pronoun : .nominal
    return Resolved([Entity(id: "UNK", name: view.words(range), kind: .unknown)], form, "nothing fits")
  }

  private func trimmed(_ span: Range<Int>, in view: SentenceView) -> Range<Int> {
    var range = span
    while let first = range.first,
      ["PUNCT", "ADP", "CCONJ", "SCONJ"].contains(view.tokens[first].upos) || view.isPossessive(first),
      view.matchAt[first] < 0, !isBound(first, in: range, of: view)
    {
      range = range.dropFirst()
    }
    while let last = range.last,
      view.tokens[last].upos == "PUNCT" && view.matchAt[last] < 0
        || range.count > 1 && [".", ",", ";", ":", "!", "?"].contains(view.tokens[last].text)
        || view.isPossessive(last) && range.count > 1
    {
      range = range.dropLast()
    }
    return range
  }

  /// "At least nineteen": no preposition of the sentence, but part of the number.
  private func isBound(_ index: Int, in range: Range<Int>, of view: SentenceView) -> Bool {
    view.lower[index] == "at" && range.contains(index + 1)
      && ["least", "most"].contains(view.lower[index + 1])
  }

  /// The members of a coordination: parts of the span whose heads hang on the first one's head by `conj`.
  func conjuncts(of range: Range<Int>, in sentence: Int) -> [Range<Int>] {
    let view = views[sentence]
    if let list = listOfNames(range, in: sentence) { return list }
    // "the heads of the armies of Mali, Chad and Niger": whatever the tree makes of it, each has one.
    if compounds.contains(where: {
      $0.position.sentence == sentence && $0.tokens.upperBound == range.upperBound
        && $0.tokens.lowerBound > range.lowerBound + 1 && view.lower[$0.tokens.lowerBound - 1] == "of"
        && view.lower[range.lowerBound..<$0.tokens.lowerBound].allSatisfy { ![",", "and"].contains($0) }
    }) {
      return [range]
    }
    let head = view.head(of: range)
    if let parts = organAndGroup(range, head, in: view) { return parts }
    let heads = view.children[head].filter {
      view.tokens[$0].relation == "conj" && range.contains($0) && view.isNominal($0)
    }
    guard !heads.isEmpty, heads.allSatisfy({ $0 > head }) else { return [range] }
    let spans = personNames(in: sentence)
    if spans.contains(where: { $0.contains(head) && heads.contains(where: $0.contains) }) { return [range] }
    var bounds = [range.lowerBound]
    for conjunct in heads.sorted() {
      let start = view.extent(of: conjunct) { ["cc", "punct"].contains($0.relation) }.lowerBound
      if start > bounds.last! { bounds.append(start) }
    }
    bounds.append(range.upperBound)
    return zip(bounds, bounds.dropFirst()).map { start, end in
      var end = end
      while end > start + 1, [",", "and", "or", "&", "well", "as"].contains(view.lower[end - 1]) { end -= 1 }
      return start..<end
    }
  }

  /// "The government of Djibouti and the rebel Coastal Front": two parties, whatever the tree makes of them.
  private func organAndGroup(_ range: Range<Int>, _ head: Int, in view: SentenceView) -> [Range<Int>]? {
    guard ["government", "army", "military", "regime", "junta", "authority"].contains(view.lemmas[head]),
      let and = range.first(where: { $0 > head && view.lower[$0] == "and" }), and + 1 < range.upperBound,
      view.analysis.names.contains(where: {
        $0.kind == .organisation && $0.tokens.lowerBound > and && $0.tokens.upperBound == range.upperBound
      })
    else { return nil }
    return [range.lowerBound..<and, and + 1..<range.upperBound]
  }

  /// The names of a span that is nothing but names with commas and "and" between them.
  private func listOfNames(_ range: Range<Int>, in sentence: Int) -> [Range<Int>]? {
    let view = views[sentence]
    var parts: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if view.matchAt[at] >= 0 {
        let tokens = view.matches[view.matchAt[at]].tokens
        parts.append(tokens.clamped(to: range))
        at = tokens.upperBound
      } else if [",", "and", "&", "the", "both", "as", "well"].contains(view.lower[at]) {
        at += 1
      } else {
        return nil
      }
    }
    return parts.count > 1 ? parts : nil
  }

  /// The phrase around a head: determiners, modifiers and "of" phrases, without clauses and appositions.
  func nounPhrase(_ head: Int, in view: SentenceView) -> Range<Int> {
    let outside: Set<String> = [
      "acl", "acl:relcl", "appos", "conj", "cc", "punct", "parataxis", "nsubj", "nsubj:pass", "csubj", "cop",
      "aux", "advcl",
      "case", "mark", "obl", "obj", "ccomp", "xcomp", "dep", "advmod", "root", "discourse", "expl", "iobj",
      "aux:pass", "obl:tmod",
      "nmod:tmod", "orphan", "list", "advcl:relcl", "obl:npmod", "cc:preconj", "vocative", "dislocated",
      "nsubj:outer", "obl:agent",
    ]
    let range = view.extent(of: head) { outside.contains($0.relation) }
    return range.count > 25 ? head..<(head + 1) : range
  }
}
