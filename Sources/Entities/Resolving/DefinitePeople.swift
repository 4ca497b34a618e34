import Language

/// "the demonstrators", "the man", "the 35-year-old": people whom the report has spoken of with more words before.
extension Discourse {
  static let mentionedBefore = "mentioned before"

  /// Words that say of a person no more than what the report has told.
  private static let bare: Set<String> = [
    "man", "woman", "boy", "girl", "suspect", "defendant", "victim", "accused", "driver", "teenager",
    "prisoner",
    "detainee", "deceased", "gunman", "attacker", "killer", "convict", "fugitive", "captive", "pair",
    "patient", "youth", "juvenile", "politician", "businessman", "businesswoman", "activist", "dissident",
    "veteran", "lawmaker", "soldier", "cleric", "preacher", "journalist", "reporter", "lawyer", "attorney",
    "doctor", "pilot", "officer", "student", "teacher", "singer", "writer", "author", "player",
  ]

  /// The person with a name whom "the man", "the cleric" or "the 35-year-old" means: the last one before it, at most
  /// three sentences back, whose gender and office do not speak against it.
  func describedPerson(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard facts.isDefinite, !facts.isPlural, facts.codes.isEmpty, facts.organisations.isEmpty,
      facts.possessive == nil, facts.head + 1 >= facts.range.upperBound || !isOf(facts.head + 1, in: sentence)
    else { return nil }
    let isAge = facts.lemma.hasSuffix("-year-old") || facts.lemma == "old" && facts.before.contains("year")
    guard isAge || Self.bare.contains(facts.lemma) else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let gender = Genders.of(facts.lemma)
    let meant = earlier(than: position, within: 3).first { item in
      guard !item.isPlural,
        item.mention.form == .name, item.mention.entities.count == 1,
        let profile = profiles.first(where: { $0.entity == item.mention.entities[0] }),
        gender.isEmpty || item.gender.isEmpty || item.gender == gender
      else { return false }
      let role = profile.entity.role.lowercased().split { !$0.isLetter }.map(String.init)
      let isOther = ["GOV", "IGO"].contains(profile.entity.sector) && facts.lemma != "politician"
      let isAnybody = role.isEmpty || isAge || ["man", "woman", "boy", "girl"].contains(facts.lemma)
      return role.contains(facts.lemma) || isAnybody && !isOther
    }
    guard let meant else { return nil }
    return Resolved(
      meant.mention.entities, .nominal,
      "\(views[sentence].words(facts.range)): \(meant.mention.entities[0].name), \(Self.mentionedBefore)")
  }

  private func isOf(_ index: Int, in sentence: Int) -> Bool { views[sentence].lower[index] == "of" }

  /// "The demonstrators" after "thousands of Thai demonstrators": the same people by the same noun, when the words
  /// before told whose they are.
  func sameNoun(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard facts.isDefinite || facts.isPlural && facts.range.count == 1, facts.codes.isEmpty,
      facts.organisations.isEmpty, facts.possessive == nil,
      let word = SectorWords.of(facts.lemma),
      [.role, .crowd, .armed, .place].contains(word.nature) || facts.lemma == "army"
        || facts.lemma == "military"
    else { return nil }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    let telling = facts.before.filter {
      SectorWords.of($0) != nil || ["other", "new", "another"].contains($0)
    }
    let reach = facts.isDefinite ? 8 : 3
    for item in earlier(than: position, within: reach)
    where item.mention.form != .pronoun && views[item.position.sentence].lemmas[item.head] == facts.lemma
      && views[item.position.sentence].isPlural(item.head) == facts.isPlural
    {
      let before = self.facts(item.mention.tokens, in: item.position.sentence)
      let isTold = !before.codes.isEmpty || item.mention.reason.hasSuffix(Self.mentionedBefore)
      guard isTold, item.mention.entities.allSatisfy({ !$0.country.isEmpty }),
        telling.allSatisfy({ before.before.contains($0) })
      else { continue }
      return Resolved(
        item.mention.entities, .nominal,
        "\(views[sentence].words(facts.range)): \(item.mention.entities[0].name), \(Self.mentionedBefore)")
    }
    return nil
  }
}
