import Language

/// Phrases that are, or contain, a name of the directory, of the report or of the model.
extension Discourse {
  /// The people whom a phrase names, with or without their titles.
  func people(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    var names: [Range<Int>] = []
    for name in personNames(in: sentence) where name.overlaps(facts.range) {
      let follows = names.last.map { areSideBySide($0, name, in: view) } ?? false
      if follows || isMeant(name, facts, in: view) { names.append(name) }
    }
    guard let first = names.first else { return nil }
    let group =
      names.count > 1 && zip(names, names.dropFirst()).allSatisfy({ areSideBySide($0, $1, in: view) })
      ? names : [names.first { $0.contains(facts.head) } ?? first]
    let resolved = group.map { person($0, in: sentence) ?? stranger($0, in: sentence) }
    return Resolved(
      resolved.flatMap(\.entities), .name, resolved.map(\.reason).uniqued.joined(separator: "; "))
  }

  /// Whether the phrase is about the person and not about something of theirs.
  private func isMeant(_ name: Range<Int>, _ facts: PhraseFacts, in view: SentenceView) -> Bool {
    if name.upperBound < facts.range.upperBound, view.isPossessive(name.upperBound) { return false }
    if name.contains(facts.head) { return true }
    if name.lowerBound > facts.head {
      let isRole = SectorWords.of(facts.lemma).map { $0.nature == .role || $0.nature == .place } ?? true
      let between = facts.head + 1..<name.lowerBound
      let isAfterComma = name.lowerBound > 0 && view.lower[name.lowerBound - 1] == ","
      return isRole
        && (between.allSatisfy { !["ADP", "VERB", "SCONJ", "CCONJ"].contains(view.tokens[$0].upos) }
          || isAfterComma || titleBefore(name, in: view).map { $0.contains(facts.head) } == true)
    }
    return name.lowerBound == facts.range.lowerBound && name.upperBound < view.count
      && view.lower[name.upperBound] == ","
      || view.tokens[facts.head].relation.hasPrefix("flat")
      || view.tokens[facts.head].head >= name.lowerBound && name.contains(view.tokens[facts.head].head)
  }

  private func titleBefore(_ name: Range<Int>, in view: SentenceView) -> Range<Int>? {
    views.firstIndex { $0.analysis.number == view.analysis.number }.flatMap { titleBefore(name, in: $0) }
  }

  static let privateReason = "name without an office: private person"

  func privatePerson(_ name: String, country: String) -> Entity {
    Entity(
      id: "\(country.isEmpty ? "PER" : country):\(name)", name: name, kind: .person, country: country,
      sector: country.isEmpty ? "UNK" : "CVL")
  }

  /// A person of whom nothing is known but the name.
  private func stranger(_ name: Range<Int>, in sentence: Int) -> Resolved {
    let words = nameWords(name, in: views[sentence]).joined(separator: " ")
    return Resolved([privatePerson(words, country: "")], .name, Discourse.privateReason)
  }

  /// A phrase whose head is part of a name: "the Russian Federation", "Moscow", "the Malians", "ECOWAS".
  func namedHead(_ facts: PhraseFacts, in sentence: Int, asParty: Bool) -> Resolved? {
    let view = views[sentence]
    if let (_, entity) = textNameSpans(in: sentence).first(where: { $0.tokens.contains(facts.head) }) {
      return Resolved([entity], .name, "name given in the report")
    }
    guard view.matchAt[facts.head] >= 0 else { return nil }
    let match = view.matches[view.matchAt[facts.head]]
    // A longer name of the model ("Bamako Airport Group") is not the shorter one of the directory.
    if let name = view.analysis.names.first(where: {
      $0.tokens.contains(facts.head) && $0.tokens.count > match.tokens.count
    }),
      !isOnlyFiller(name.tokens, around: match.tokens, in: view)
    {
      return nil
    }
    if let place = statePlace(match) { return state(place, facts, in: view, asParty: asParty) }
    if let entity = organisation(match) {
      if let own = councilOfState(entity, match, in: sentence) { return own }
      if facts.before.contains("ruling"), let code = facts.codes.first ?? entity.country.nonEmpty {
        return Resolved([directory.stateEntity(code)], .name, "\(entity.name), which governs")
      }
      return Resolved([entity], .name, reason(match))
    }
    if [.person, .surname].contains(match.postings[0].role), view.tokens[facts.head].upos == "PROPN",
      !view.tokens.indices.contains(match.tokens.upperBound)
        || view.tokens[match.tokens.upperBound].upos != "PROPN"
    {
      return person(match.tokens, in: sentence)
    }
    return nil
  }

  /// "Uzbekistan's Security Council", "the Russian Security Council": that state's own, not the world's.
  private func councilOfState(_ entity: Entity, _ match: NameMatch, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let words = view.lower[match.tokens]
    guard entity.sector == "IGO",
      words.contains(where: ["council", "court", "assembly", "commission"].contains),
      let owner = places[sentence].last(where: { place in
        let end = place.tokens.upperBound
        return end == match.tokens.lowerBound && place.role == .demonym
          || end + 1 == match.tokens.lowerBound && view.isPossessive(end)
      })
    else { return nil }
    let name = view.words(owner.tokens.lowerBound..<match.tokens.upperBound)
    let sector = Discourse.sector(ofName: view.words(match.tokens))
    let organ = organEntity(
      country: owner.code, sector: ["JUD", "LEG"].contains(sector) ? sector : "GOV",
      words: view.words(match.tokens))
    return Resolved([organ], .name, "\(name): an organ of the state")
  }

  private func isOnlyFiller(_ name: Range<Int>, around match: Range<Int>, in view: SentenceView) -> Bool {
    name.allSatisfy {
      match.contains($0) || ["the", "'s", "’s", "group", ".", "(", ")"].contains(view.lower[$0])
    }
  }

  private func state(_ place: StatePlace, _ facts: PhraseFacts, in view: SentenceView, asParty: Bool)
    -> Resolved?
  {
    let name = directory.state(place.code)?.name ?? place.code
    let what: String
    switch place.role {
    case .demonym: return demonym(place, facts, in: view)
    case .city, .province:
      let entity = Entity(
        id: "\(place.code):\(view.words(place.tokens))", name: view.words(place.tokens), kind: .place,
        country: place.code)
      return Resolved([entity], .name, "states.tsv: place in \(name)")
    case .capital:
      if asParty, isUnionsSeat(place), let union = directory.organisation("European Union") {
        return Resolved([directory.entity(for: union)], .name, "seat of \(union.name)")
      }
      what = "capital"
    case .metonym: what = "metonym"
    default: what = "name"
    }
    if !asParty, place.role == .capital || place.role == .state {
      let entity = Entity(
        id: "\(place.code):\(view.words(place.tokens))", name: view.words(place.tokens), kind: .place,
        country: place.code)
      return Resolved([entity], .name, "states.tsv: \(what) of \(name)")
    }
    return Resolved([directory.stateEntity(place.code)], .name, "states.tsv: \(what) of \(name)")
  }

  /// "the Malians" are people; "the French said" is France.
  private func demonym(_ place: StatePlace, _ facts: PhraseFacts, in view: SentenceView) -> Resolved {
    let name = directory.state(place.code)?.name ?? place.code
    let last = view.lower[place.tokens.upperBound - 1]
    let arePeople =
      last.hasSuffix("s") && !last.hasSuffix("ss") || facts.before.contains { ["a", "an"].contains($0) }
      || facts.count != nil || view.tokens[facts.head].upos == "NOUN" && facts.isPlural
    guard arePeople else {
      return Resolved([directory.stateEntity(place.code)], .name, "states.tsv: demonym of \(name)")
    }
    let entity = Entity(
      id: "\(place.code):CVL", name: view.words(facts.range), kind: .people, country: place.code,
      sector: "CVL")
    return Resolved([entity], .nominal, "states.tsv: demonym of \(name)")
  }

  private func reason(_ match: NameMatch) -> String {
    guard let posting = match.postings.first(where: { $0.role == .organisation || $0.role == .group }) else {
      return "directory"
    }
    let record = directory.organisations[Int(posting.row)]
    return "\(record.source): \(record.name)"
  }

  /// A general noun with an organisation before it or behind "of", "for", "from": "al-Qaeda militants", "the Wagner
  /// group", "members of Hamas", "a spokesman for the United Nations".
  func namedBefore(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard let organisation = facts.organisations.first else { return nil }
    let view = views[sentence]
    if let state = governing(organisation, facts, in: sentence) { return state }
    let isBefore =
      view.matches.contains {
        self.organisation($0) == organisation && $0.tokens.lowerBound < facts.head
          && facts.range.overlaps($0.tokens)
      }
      || textNameSpans(in: sentence).contains {
        $0.entity == organisation && $0.tokens.upperBound <= facts.head && facts.range.overlaps($0.tokens)
      }
    // "the regional bloc IGAD", "the militant group Hezbollah"
    if Self.generalNouns.contains(facts.lemma) || Discourse.explains(facts.lemma), !facts.isPlural,
      let named = organisationAt(afterNaming(facts.head + 1, in: view), in: sentence)
    {
      return Resolved([named], .name, "\(view.words(facts.range)): \(named.name)")
    }
    let isOf =
      facts.head + 1 < facts.range.upperBound
      && ["of", "for", "from", "at", "in", "with", "to"].contains(view.lower[facts.head + 1])
    let word = SectorWords.of(facts.lemma)
    let isGeneral =
      word != nil || Self.generalNouns.contains(facts.lemma)
      || !Self.notOwn.contains(facts.lemma)
        && (facts.isPlural || [.person, .organization].contains(view.tokens[facts.head].mention)
          || titleRecord(at: facts.head, in: view) != nil)
    guard
      isBefore && isGeneral
        || isOf && (word?.nature == .place || word?.nature == .role || facts.lemma == "mission")
    else { return nil }
    var entity = organisation
    if let word, word.nature == .role || word.nature == .place, !facts.isPlural { entity.role = facts.lemma }
    return Resolved([entity], .nominal, "\(view.words(facts.range)): \(organisation.name)")
  }

  /// The organisation whose name begins at a word, or right behind a quotation mark there.
  private func organisationAt(_ index: Int, in sentence: Int) -> Entity? {
    let view = views[sentence]
    if let (_, entity) = textNameSpans(in: sentence).first(where: { $0.tokens.lowerBound == index }) {
      return entity.sector == "UNK" ? nil : entity
    }
    guard index < view.count, view.matchAt[index] >= 0 else { return nil }
    let match = view.matches[view.matchAt[index]]
    return match.tokens.lowerBound == index ? organisation(match) : nil
  }

  /// "the Hamas-led government", "the Czech EU presidency": a state, whatever organisation stands before the noun.
  private func governing(_ organisation: Entity, _ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let words = views[sentence].words(facts.range)
    if facts.lemma == "presidency", organisation.sector == "IGO", let code = facts.codesBefore.first {
      return Resolved([directory.stateEntity(code)], .nominal, "\(words): presidency of \(organisation.name)")
    }
    guard organisation.kind == .group, !organisation.country.isEmpty,
      ["government", "authority", "administration", "cabinet", "regime"].contains(facts.lemma)
        || facts.before.contains("ruling")
    else { return nil }
    let code = facts.codesBefore.first ?? organisation.country
    return Resolved([directory.stateEntity(code)], .nominal, "\(words): government of \(organisation.name)")
  }

  static let generalNouns: Set<String> = [
    "group", "movement", "organization", "organisation", "alliance", "tank", "agency", "network", "branch",
    "faction",
    "company", "party", "bloc", "mission", "giant", "firm", "maker", "body", "leadership", "headquarters",
    "office",
    "summit", "meeting", "wing", "offshoot", "affiliate", "cell", "stronghold", "base", "convoy", "camp",
    "position", "target",
  ]

  /// A name that neither the directory nor the report knows, judged by its own words.
  func guessedName(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let span =
      view.analysis.names.first { $0.tokens.contains(facts.head) }?.tokens ?? capitalisedName(facts, in: view)
    guard let span = span.map({ withCountry($0, facts, in: view) }) else { return nil }
    if span.count == 1, let word = SectorWords.of(Lemmas.noun(view.lower[facts.head])),
      word.sector == "REB" || isCommonNoun(word, facts)
    {
      return nil
    }
    // "the former Prime Minister": an office with capitals is a title, as long as nothing says that it is a name.
    if !view.analysis.names.contains(where: { $0.tokens.overlaps(span) }),
      SectorWords.title(view.lemmas[facts.head]) ?? SectorWords.title(view.lower[facts.head]) != nil
    {
      return nil
    }
    let words = view.words(span)
    let position = Position(sentence: sentence, token: span.lowerBound)
    let bare = words.lowercased().hasPrefix("the ") ? String(words.dropFirst(4)) : words
    if view.tokens[facts.head].mention == .time || Self.calendar.contains(view.lower[span.lowerBound]) {
      return nil
    }
    let sector = Discourse.sector(ofName: bare)
    let isKind = view.analysis.names.contains { $0.tokens.contains(facts.head) && $0.kind == .organisation }
    guard !sector.isEmpty || isKind || view.tokens[facts.head].upos == "PROPN" else { return nil }
    if sector.isEmpty, let people = peoples(span, facts, in: sentence) { return people }
    var codes = facts.codes
    if let possessive = facts.possessive, codes.isEmpty,
      let owner = pronoun(possessive, in: sentence)?.entities.first?.country,
      !owner.isEmpty
    {
      codes = [owner]
    }
    return Resolved(
      [guessedEntity(name: bare, at: position, codes: codes)], .name,
      "name: \(sector.isEmpty ? "unknown kind" : sector) by its words")
  }

  /// "the |Gambian Press Union|": the country before the name of an association is part of it.
  private func withCountry(_ span: Range<Int>, _ facts: PhraseFacts, in view: SentenceView) -> Range<Int> {
    wholeName(span, within: facts.range, in: view)
  }

  /// The name of an association with the capitalised words before it that the model has left out.
  func wholeName(_ span: Range<Int>, within range: Range<Int>, in view: SentenceView) -> Range<Int> {
    let sector = Discourse.sector(ofName: view.words(span))
    var low = span.lowerBound
    // "the Fezzan |Guard|": a region before it is part of its name, a state is whose guard it is.
    if span.count == 1, ["MIL", "REB", "PAR"].contains(sector), low > range.lowerBound,
      view.tokens[low - 1].upos == "PROPN", view.tokens[low - 1].text.first?.isUppercase == true,
      view.tokens[low].text.first?.isUppercase == true,
      view.matchAt[low - 1] < 0
        || statePlace(view.matches[view.matchAt[low - 1]]).map({ $0.role == .province || $0.role == .city })
          == true
    {
      return low - 1..<span.upperBound
    }
    // "the Patriotic |Front| of Kivu": the place that it is the front of.
    if ["REB", "PAR", "OPP", "EDU", "IGO"].contains(sector) {
      var high = span.upperBound
      // "the University of the West |Indies|".
      while sector == "EDU", high < view.count, view.tokens[high].upos == "PROPN",
        view.tokens[high].relation == "flat" || view.tokens[high].head >= span.lowerBound
      { high += 1 }
      return low..<end(ofName: low..<high, in: view)
    }
    guard sector == "NGO" else { return span }
    while low > range.lowerBound,
      view.tokens[low - 1].text.first?.isUppercase == true && view.tokens[low - 1].upos != "DET"
        && !["the", "a", "an"].contains(view.lower[low - 1])
        || view.lower[low - 1] == "-" && low - 2 >= range.lowerBound
          && view.tokens[low - 2].text.first?.isUppercase == true
    {
      low -= view.lower[low - 1] == "-" ? 2 : 1
    }
    return low..<end(ofName: span, in: view)
  }

  /// "the Association |of Crane Builders|", "the Union of |teachers|": what a name cut at a preposition goes on with.
  private func end(ofName span: Range<Int>, in view: SentenceView) -> Int {
    var end = span.upperBound
    if ["of", "for"].contains(view.lower[end - 1]) {
      while end < view.count, ["NOUN", "PROPN", "ADJ"].contains(view.tokens[end].upos) { end += 1 }
    } else if end + 1 < view.count, ["of", "for"].contains(view.lower[end]),
      case let next = view.lower[end + 1] == "the" ? end + 2 : end + 1, next < view.count,
      view.tokens[next].text.first?.isUppercase == true
    {
      end = next
      while end < view.count, view.tokens[end].text.first?.isUppercase == true { end += 1 }
    }
    return end
  }

  /// "The King", "the Council": a noun that is only written like a name.
  private func isCommonNoun(_ word: SectorWord, _ facts: PhraseFacts) -> Bool {
    facts.isDefinite && [.role, .organ, .body, .crowd].contains(word.nature)
  }

  /// A people or a community by its name: "the Tamils", "thousands of Hutus".
  private func peoples(_ span: Range<Int>, _ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard span.count == 1, view.isPlural(facts.head) || view.tokens[facts.head].mention == .person,
      view.lower[facts.head].hasSuffix("s"),
      view.analysis.names.contains(where: { $0.tokens == span && $0.kind == .other })
    else { return nil }
    let words = view.words(facts.range)
    let code =
      facts.codes.first
      ?? contextCountry(at: Position(sentence: sentence, token: span.lowerBound), of: .people)
    return Resolved(
      [
        Entity(
          id: code.isEmpty ? "CVL" : "\(code):CVL", name: words, kind: .people, country: code, sector: "CVL")
      ], .nominal, "\(words): a people; \(Self.assumedReason)")
  }

  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.",
    "oct.", "nov.", "dec.",
  ]

  private func capitalisedName(_ facts: PhraseFacts, in view: SentenceView) -> Range<Int>? {
    guard view.tokens[facts.head].upos == "PROPN" else { return nil }
    var low = facts.head
    while low > facts.range.lowerBound, view.tokens[low - 1].text.first?.isUppercase == true,
      view.tokens[low - 1].upos != "DET"
    { low -= 1 }
    var high = facts.head + 1
    while high < facts.range.upperBound,
      view.tokens[high].text.first?.isUppercase == true
        || high + 1 < facts.range.upperBound && ["of", "for", "the", "and", "-"].contains(view.lower[high])
          && view.tokens[high + 1].text.first?.isUppercase == true
    { high += 1 }
    return low..<high
  }
}
