import Language

/// A second name that a report gives to somebody: "Alliance of Sahel States (AES)", "X, also known as Y".
package struct TextAlias: Sendable, Equatable {
  package var name: String
  package var alias: String
  /// The number of the sentence that says so.
  package var sentence: Int
  var tokens: Range<Int>
}

extension Discourse {
  /// Reads the names that the report introduces itself, and makes them known for the rest of it.
  mutating func collectTextAliases() {
    for sentence in views.indices {
      for alias in acronyms(in: sentence) + orAcronyms(in: sentence) + alsoKnown(in: sentence) {
        let entity = organisationCalled(alias) ?? entityNamed(alias.name, in: sentence)
        aliases.append(alias)
        let key = NameKey.of(alias.alias).hash
        if textNames[key] == nil { textNames[key] = entity }
        textNames[NameKey.of(alias.name).hash] = entity
      }
    }
  }

  /// Notes where the names stand that the report itself has made known.
  mutating func findTextSpans() {
    if !textNames.isEmpty { textSpans = views.indices.map { findTextNameSpans(in: $0) } }
  }

  /// The directory's organisation of states for a long acronym whose full name is spelt in a way that it does not know.
  private func organisationCalled(_ alias: TextAlias) -> Entity? {
    guard alias.alias.count >= 4, alias.alias.isAcronym,
      directory.index.find(NameKey.of(alias.name).hash).isEmpty,
      let record = directory.organisation(alias.alias), record.sector == "IGO"
    else { return nil }
    return directory.entity(for: record)
  }

  /// "Long Name (LN)" and "LN (Long Name)".
  private func acronyms(in sentence: Int) -> [TextAlias] {
    let view = views[sentence]
    var found: [TextAlias] = []
    for open in view.tokens.indices where view.tokens[open].text == "(" && open > 0 && open + 2 < view.count {
      let close = (open + 1..<min(open + 12, view.count)).first { view.tokens[$0].text == ")" }
      guard let close, close > open + 1 else { continue }
      let inner = view.words(open + 1..<close)
      if close == open + 2, inner.isAcronym {
        guard let long = longName(before: open, acronym: inner, in: view) else { continue }
        found.append(
          TextAlias(name: view.words(long), alias: inner, sentence: number(sentence), tokens: long))
      } else if view.tokens[open - 1].text.isAcronym,
        initials(open + 1..<close, in: view, fit: view.tokens[open - 1].text)
      {
        found.append(
          TextAlias(
            name: inner, alias: view.tokens[open - 1].text, sentence: number(sentence),
            tokens: open - 1..<close + 1))
      }
    }
    return found
  }

  /// "The Patriotic Front of Kivu, or FPK,".
  private func orAcronyms(in sentence: Int) -> [TextAlias] {
    let view = views[sentence]
    return view.tokens.indices.dropLast().compactMap { at -> TextAlias? in
      guard view.lower[at] == "or", at > 1, view.lower[at - 1] == ",", view.tokens[at + 1].text.isAcronym,
        at + 2 == view.count || [",", ".", "–", "—"].contains(view.lower[at + 2]),
        let name = capitalised(endingAt: at - 1, in: view), name.count > 1
      else { return nil }
      return TextAlias(
        name: view.words(name), alias: view.tokens[at + 1].text, sentence: number(sentence), tokens: name)
    }
  }

  /// The name before a bracket whose initials fit the short form, else the name that ends there.
  private func longName(before open: Int, acronym: String, in view: SentenceView) -> Range<Int>? {
    for start in (max(0, open - 14)..<open).reversed()
    where view.tokens[start].text.first?.isUppercase == true {
      if initials(start..<open, in: view, fit: acronym) { return start..<open }
    }
    if let match = view.matches.last(where: { $0.tokens.upperBound == open }), match.tokens.count > 1 {
      return match.tokens
    }
    if let name = view.analysis.names.last(where: { $0.tokens.upperBound == open && $0.kind != .person }),
      name.tokens.count > 1
    {
      return name.tokens
    }
    return nil
  }

  private func initials(_ range: Range<Int>, in view: SentenceView, fit acronym: String) -> Bool {
    let words = range.map { view.tokens[$0].text }.filter { $0.first?.isLetter == true }
    guard words.count > 1 else { return false }
    let letters = Array(acronym.lowercased().filter(\.isLetter))
    let all = words.compactMap { $0.lowercased().first }
    let capitals = words.filter { $0.first?.isUppercase == true }.compactMap { $0.lowercased().first }
    return all == letters || capitals == letters
  }

  /// "X, also known as the Y" and its like.
  private func alsoKnown(in sentence: Int) -> [TextAlias] {
    let view = views[sentence]
    var found: [TextAlias] = []
    for at in view.tokens.indices {
      guard let after = markerEnd(at, in: view), at > 0 else { continue }
      var end = at
      while end > 0, [",", "(", "is", "are", "was", "which"].contains(view.lower[end - 1]) { end -= 1 }
      if end > 0, view.lower[end - 1] == ")", let open = (0..<end).last(where: { view.lower[$0] == "(" }) {
        end = open
      }
      guard let name = nameEnding(at: end, in: view), let alias = nameBeginning(at: after, in: view) else {
        continue
      }
      found.append(
        TextAlias(name: view.words(name), alias: view.words(alias), sentence: number(sentence), tokens: name))
    }
    return found
  }

  private func markerEnd(_ at: Int, in view: SentenceView) -> Int? {
    for marker in [
      ["also", "known", "as"], ["also", "called"], ["better", "known", "as"], ["formerly", "known", "as"],
      ["known", "locally", "as"], ["aka"], ["a.k.a."], ["previously", "known", "as"],
      ["also", "referred", "to", "as"],
    ] where at + marker.count < view.count && Array(view.lower[at..<at + marker.count]) == marker {
      var after = at + marker.count
      while after < view.count, ["the", "\"", "“", "‘", "'", "as"].contains(view.lower[after]) { after += 1 }
      return after
    }
    return nil
  }

  private func nameEnding(at end: Int, in view: SentenceView) -> Range<Int>? {
    if let name = view.analysis.names.last(where: { $0.tokens.upperBound == end }) { return name.tokens }
    if let match = view.matches.last(where: { $0.tokens.upperBound == end }) { return match.tokens }
    return capitalised(endingAt: end, in: view)
  }

  private func nameBeginning(at start: Int, in view: SentenceView) -> Range<Int>? {
    guard start < view.count else { return nil }
    if let name = view.analysis.names.first(where: { $0.tokens.lowerBound == start }) { return name.tokens }
    var end = start
    while end < view.count,
      view.tokens[end].text.first?.isUppercase == true
        || (["of", "the", "for", "and", "-", "al", "de"].contains(view.lower[end]) && end + 1 < view.count
          && view.tokens[end + 1].text.first?.isUppercase == true && end > start)
    { end += 1 }
    return end > start ? start..<end : nil
  }

  private func capitalised(endingAt end: Int, in view: SentenceView) -> Range<Int>? {
    var start = end
    while start > 0,
      view.tokens[start - 1].text.first?.isUppercase == true
        || (["of", "the", "for", "and", "-"].contains(view.lower[start - 1]) && start > 1
          && view.tokens[start - 2].text.first?.isUppercase == true && start < end)
    { start -= 1 }
    if end - start > 2, ["the", "a", "an"].contains(view.lower[start]) { start += 1 }
    return start < end ? start..<end : nil
  }

  /// The entity of a name: the directory's, or a new one after its words.
  func entityNamed(_ name: String, in sentence: Int) -> Entity {
    let bare = name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
    if let known = textNames[NameKey.of(bare).hash] { return known }
    let postings = ActorDirectory.ranked(directory.index.find(NameKey.of(bare).hash))
    if let posting = postings.first(where: { $0.role != .surname && $0.role != .agent && $0.role != .office }
    ),
      let entity = directory.entity(for: posting, on: day)
    {
      return entity
    }
    return guessedEntity(name: bare, at: Position(sentence: sentence, token: 0), codes: [])
  }
}

extension String {
  /// Two to eight capital letters, full stops or digits and a small plural "s" aside.
  var isAcronym: Bool {
    let letters = filter(\.isLetter)
    return letters.count >= 2 && letters.count <= 9 && letters.prefix(2).allSatisfy(\.isUppercase)
      && letters.filter(\.isUppercase).count * 3 >= letters.count * 2 && !contains(" ")
  }
}
