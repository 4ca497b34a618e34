import Language

/// Who the report introduces by name, with the office that the text or the directory gives them.
extension Discourse {
  /// The names of people in a sentence: the model's, then the directory's where the model has none.
  func personNames(in sentence: Int) -> [Range<Int>] { personSpans[sentence] }

  func findPersonNames(in sentence: Int) -> [Range<Int>] {
    let view = views[sentence]
    var names = view.analysis.names.filter { $0.kind == .person }.map {
      Discourse.whole(joined($0.tokens, in: view), in: view)
    }.filter {
      name in
      !view.matches.contains {
        $0.tokens.count > name.count && $0.tokens.overlaps(name)
          && ![.person, .surname].contains($0.postings[0].role)
          || $0.tokens == name && [.organisation, .group].contains($0.postings[0].role)
      }
        && !isAcronymOrPlural(name, in: view)
        && !isOrgan(name, in: view)
        && !isRank(name, in: view)
        && !isOnlyState(name, in: view)
        && !isPlaceElsewhere(name, in: view)
        && name.contains { view.tokens[$0].text.first?.isUppercase == true }
        && name.contains {
          view.tokens[$0].text.first?.isLetter == true && !Self.honorifics.contains(view.lower[$0])
        }
    }
    for match in view.matches where match.tokens.count > 1 && match.postings.first?.role == .person {
      // "King Hussein" by his full name, where the model sees "Hussein".
      names.removeAll { match.tokens.overlaps($0) && $0.count < match.tokens.count }
      if !names.contains(where: { $0.overlaps(match.tokens) }) { names.append(match.tokens) }
    }
    for index in view.tokens.indices
    where view.tokens[index].mention == .person && view.tokens[index].upos == "PROPN"
      && view.tokens[index].text.first?.isUppercase == true
    {
      guard !names.contains(where: { $0.contains(index) }),
        view.matchAt[index] < 0 || view.tokens[index].relation == "flat" || isSurname(index, in: view)
      else { continue }
      if view.analysis.names.contains(where: { $0.tokens.contains(index) }) { continue }
      if isOrgan(index..<index + 1, in: view) { continue }
      let range =
        isSurname(index, in: view) ? index..<index + 1 : properNoun(around: index, in: view)
      if !range.isEmpty, !names.contains(where: { $0.overlaps(range) }) { names.append(range) }
    }
    var found: [Range<Int>] = []
    for name in names.map({ withoutTitle($0, in: view) }).sorted(by: { $0.lowerBound < $1.lowerBound })
    where !name.isEmpty && !isAcronymOrPlural(name, in: view) {
      if let last = found.last, last.overlaps(name) {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, name.upperBound)
      } else {
        found.append(name)
      }
    }
    return found
  }

  /// "ISI", "Peacekeepers": one word that is no name of a person, whatever the model makes of it.
  private func isAcronymOrPlural(_ name: Range<Int>, in view: SentenceView) -> Bool {
    guard name.count == 1 else { return false }
    let word = view.tokens[name.lowerBound].text
    if word.count >= 3, word.allSatisfy(\.isUppercase) {
      return view.tokens.contains { $0.text.count > 3 && $0.text.allSatisfy(\.isLowercase) }
    }
    let noun = Lemmas.noun(word.lowercased())
    return noun != word.lowercased() && SectorWords.of(noun).map { $0.nature != .modifier } == true
  }

  /// "|Marshal| Idriss Déby": a rank in front of a name, whatever the model makes of it.
  private func isRank(_ name: Range<Int>, in view: SentenceView) -> Bool {
    guard name.count == 1, name.upperBound < view.count,
      let word = SectorWords.title(view.lower[name.lowerBound])
    else { return false }
    return word.nature == .role
      && view.analysis.names.contains { $0.kind == .person && $0.tokens.lowerBound == name.upperBound }
  }

  /// "the Jogorku |Kenesh|": a part of the name that an organ of one state has.
  private func isOrgan(_ name: Range<Int>, in view: SentenceView) -> Bool {
    view.titles.contains { title in
      guard title.tokens.overlaps(name), title.tokens.count >= name.count, let posting = title.postings.first
      else { return false }
      let record = directory.titles[Int(posting.row)]
      return record.isOrgan && !record.country.isEmpty
    }
  }

  /// A surname of the directory that stands alone.
  private func isSurname(_ index: Int, in view: SentenceView) -> Bool {
    guard view.matchAt[index] >= 0 else { return false }
    let match = view.matches[view.matchAt[index]]
    return match.tokens.count == 1 && [.person, .surname].contains(match.postings[0].role)
  }

  /// "Jordan", "the Seychellois": the name of a state or a people that no longer name of the report is made of.
  private func isOnlyState(_ name: Range<Int>, in view: SentenceView) -> Bool {
    guard let at = name.first, view.matchAt[at] >= 0, view.matches[view.matchAt[at]].tokens == name,
      [.state, .demonym, .capital].contains(view.matches[view.matchAt[at]].postings[0].role),
      at == 0 || !Self.honorifics.contains(view.lower[at - 1])
    else { return false }
    let words = view.words(name)
    return !views.contains { other in
      other.analysis.names.contains {
        $0.kind == .person && $0.tokens.count > name.count
          && other.tokens[$0.tokens.upperBound - 1].text == words
      }
    }
  }

  /// "Promised that |Sange| would be retaken": one word that the report has for a place as often as for a person.
  private func isPlaceElsewhere(_ name: Range<Int>, in view: SentenceView) -> Bool {
    guard name.count == 1, name.lowerBound == 0 || SectorWords.title(view.lower[name.lowerBound - 1]) == nil
    else { return false }
    let word = view.tokens[name.lowerBound].text
    var (places, people) = (0, 0)
    for other in views {
      for found in other.analysis.names where other.tokens[found.tokens.upperBound - 1].text == word {
        switch found.kind {
        case .place where found.tokens.count == 1: places += 1
        case .person where found.tokens.count > 1: return false
        case .person: people += 1
        default: break
        }
      }
    }
    return places > 0 && places >= people
  }

  /// A name cut in two by an initial or a hyphen is one name; a possessive is no part of it.
  private func joined(_ range: Range<Int>, in view: SentenceView) -> Range<Int> {
    var range = range.clamped(to: 0..<view.count)
    while range.count > 1,
      view.isPossessive(range.upperBound - 1) || [",", "."].contains(view.lower[range.upperBound - 1])
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return isForename(range.lowerBound - 1, of: range, in: view)
      ? range.lowerBound - 1..<range.upperBound : range
  }

  /// Whether the word before a surname is its forename, though the model doubts what kind of name that is.
  private func isForename(_ index: Int, of surname: Range<Int>, in view: SentenceView) -> Bool {
    guard surname.count == 1, index >= 0, view.matchAt[index] < 0, SectorWords.of(view.lower[index]) == nil,
      let name = view.analysis.names.first(where: { $0.tokens == index..<index + 1 }),
      name.kind != .person, name.confidence < 0.7
    else { return false }
    let (first, last) = (view.tokens[index], view.tokens[surname.lowerBound])
    return first.upos == "PROPN" && last.upos == "PROPN"
      && (last.head == index && last.relation == "flat" || first.head == surname.lowerBound)
  }

  private func properNoun(around index: Int, in view: SentenceView) -> Range<Int> {
    func isPart(_ at: Int) -> Bool {
      view.tokens[at].upos == "PROPN" && (view.matchAt[at] < 0) && SectorWords.of(view.lower[at]) == nil
    }
    var low = index
    while low > 0, isPart(low - 1) || (view.lower[low - 1] == "-" && low > 1 && isPart(low - 2)) { low -= 1 }
    var high = index + 1
    while high < view.count,
      isPart(high) || (view.lower[high] == "-" && high + 1 < view.count && isPart(high + 1))
    { high += 1 }
    return isPart(index) ? low..<high : 0..<0
  }

  /// "Foreign Minister Sergei Lavrov" without its title.
  private func withoutTitle(_ range: Range<Int>, in view: SentenceView) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound - 1 {
      let word = view.lower[start]
      let isTitle =
        SectorWords.of(view.lemmas[start]).map { $0.nature == .role } == true
        || Genders.of(word) != "" && word.hasPrefix("m")
        || [
          "foreign", "prime", "defense", "defence", "vice", "dr", "dr.", "gen.", "col.", "capt.", "lt.",
          "sgt.", "former",
        ].contains(word)
        || word.hasSuffix(".") && SectorWords.of(String(word.dropLast())) != nil
      guard isTitle,
        !["king", "prince", "pope", "queen", "marine", "major", "judge", "justice", "bishop"].contains(word)
          || start + 2 < range.upperBound
      else { break }
      start += 1
    }
    return start..<range.upperBound
  }

  /// Makes a profile of every person that a full name or a title introduces.
  mutating func collectPeople() {
    for sentence in views.indices {
      let names = personNames(in: sentence)
      var at = 0
      while at < names.count {
        var group = [names[at]]
        while at + 1 < names.count, areSideBySide(names[at], names[at + 1], in: views[sentence]) {
          at += 1
          group.append(names[at])
        }
        introduce(group, in: sentence)
        at += 1
      }
    }
  }

  func areSideBySide(_ a: Range<Int>, _ b: Range<Int>, in view: SentenceView) -> Bool {
    guard a.upperBound < b.lowerBound else { return false }
    return view.lower[a.upperBound..<b.lowerBound].allSatisfy { [",", "and", "&"].contains($0) }
  }

  /// One title for several names goes to each; several countries go to them respectively.
  private mutating func introduce(_ names: [Range<Int>], in sentence: Int) {
    let before = titleBefore(names[0], in: sentence)
    var shared = before.flatMap { title($0, in: sentence) }
    // "Chad's leader, |Marshal| Idriss Déby": the office stands before the rank.
    if let before, let rank = shared, isRankOnly(rank),
      let office = titleBefore(before.lowerBound..<before.lowerBound + 1, in: sentence),
      let fuller = title(office, in: sentence)
    {
      shared = fuller
    }
    for (place, name) in names.enumerated() {
      var title: PersonTitle?
      if let shared, names.count > 1, shared.isPlural || place == 0 {
        title = shared
        if shared.isPlural, shared.codes.count == names.count { title?.codes = [shared.codes[place]] }
      } else if names.count == 1 {
        title = shared
      }
      if title == nil || title!.role.isEmpty || isRankOnly(title!),
        let after = titleAfter(name, in: sentence),
        var fuller = self.title(after, in: sentence), !fuller.isPlural
      {
        if fuller.sector.isEmpty { fuller.sector = title?.sector ?? "" }
        title = fuller
      }
      introduce(name, title: title, in: sentence)
    }
  }

  /// "Gen." and its like, behind which the apposition tells the office.
  private func isRankOnly(_ title: PersonTitle) -> Bool {
    title.codes.isEmpty && title.organisation == nil && !title.role.contains(" ")
      && (Self.honorifics.contains(title.role.lowercased()) || Self.ranks.contains(title.role.lowercased()))
  }

  private mutating func introduce(_ name: Range<Int>, title: PersonTitle?, in sentence: Int) {
    let view = views[sentence]
    let words = nameWords(name, in: view)
    let keys = words.map { NameKey.of($0).hash }
    guard !keys.isEmpty else { return }
    if words.count == 1 && isShortForm(keys, of: nil) { return }
    if words.count == 1, title == nil, directoryPerson(name, title: nil, in: sentence) == nil { return }
    if let known = profiles.firstIndex(where: { $0.keys == keys }) {
      enrich(known, with: title, in: sentence, at: name)
      return
    }
    let profile = profile(name, words: words, keys: keys, title: title, in: sentence)
    profiles.append(profile)
    affiliate(profile.entity, name, title: title, in: sentence)
  }

  /// Notes for which organisation a person speaks.
  private mutating func affiliate(_ entity: Entity, _ name: Range<Int>, title: PersonTitle?, in sentence: Int)
  {
    let known =
      title?.organisation ?? directoryOrganisation(name, title: title, in: sentence)
      ?? armedOrganisation(of: entity)
    if let known, ["IGO", "REB", "PAR", "NGO"].contains(known.sector), known.sector == entity.sector {
      affiliations[entity.id] = known
    }
  }

  /// The group that the directory's person of this name has ever led, for one whom the report calls a rebel.
  private func armedOrganisation(of entity: Entity) -> Entity? {
    guard ["REB", "PAR"].contains(entity.sector),
      let row = directory.personRows[NameKey.of(entity.name).hash]
    else { return nil }
    return directory.people[row].offices.lazy.compactMap { office in
      office.organisation.isEmpty ? nil : directory.organisation(office.organisation)
    }.first { $0.sector == entity.sector }.map(directory.entity(for:))
  }

  func nameWords(_ name: Range<Int>, in view: SentenceView) -> [String] {
    view.words(name).split(separator: " ").map(String.init).filter { $0.contains(where: \.isLetter) }
  }

  private mutating func enrich(_ at: Int, with title: PersonTitle?, in sentence: Int, at name: Range<Int>) {
    guard let title, !title.role.isEmpty,
      profiles[at].entity.role.isEmpty || profiles[at].entity.country.isEmpty
        || title.organisation != nil && affiliations[profiles[at].entity.id] == nil
        || !profiles[at].isCountryStated && (!title.codes.isEmpty || title.organisation != nil)
    else { return }
    var better = profile(
      name, words: profiles[at].words, keys: profiles[at].keys, title: title, in: sentence)
    let old = profiles[at].entity
    if profiles[at].isCountryStated, !better.isCountryStated, !old.country.isEmpty {
      better.entity.country = old.country
      better.entity.id = "\(old.country):\(better.entity.name)"
    }
    if let known = affiliations[old.id] { affiliations[better.entity.id] = known }
    profiles[at].entity = better.entity
    profiles[at].reason = better.reason
    profiles[at].isCountryStated = profiles[at].isCountryStated || better.isCountryStated
    if profiles[at].gender.isEmpty { profiles[at].gender = better.gender }
    affiliate(better.entity, name, title: title, in: sentence)
  }

  private func profile(
    _ name: Range<Int>, words: [String], keys: [UInt64], title: PersonTitle?, in sentence: Int
  ) -> PersonProfile {
    let known = directoryPerson(name, title: title, in: sentence)
    var entity = known?.entity ?? Entity(id: "", name: words.joined(separator: " "), kind: .person)
    var reason =
      known.map { "\($0.record.source): \($0.entity.role.isEmpty ? $0.entity.name : $0.entity.role)" }
      ?? "name"
    var gender = known?.record.gender ?? ""
    if let title {
      if gender.isEmpty { gender = title.gender }
      apply(
        title, to: &entity, isKnown: known != nil, at: Position(sentence: sentence, token: name.lowerBound))
      if !title.role.isEmpty, known == nil || title.codes.first == entity.country {
        reason =
          "title: \(title.codes.first.map { (directory.state($0)?.name ?? $0) + "'s " } ?? "")\(title.role)"
      }
    }
    if gender.isEmpty, words.count > 1 { gender = directory.forenames[words[0].lowercased()] ?? "" }
    var isStated = known?.entity.country.isEmpty == false
    if let title { isStated = isStated || !title.codes.isEmpty || title.organisation != nil }
    if !isStated, let beside = countryBeside(name, in: sentence) {
      entity.country = beside.code
      if known == nil, entity.sector == "UNK" { entity.sector = beside.sector }
      reason = reason == "name" ? "\(beside.words): \(beside.code)" : reason + "; \(beside.words)"
      isStated = true
    }
    if !isStated, known == nil, let owner = ownerOfOffice(before: name, in: sentence) {
      entity.country = owner.country
      reason += "; of \(owner.name)"
      isStated = true
    }
    if !isStated, known == nil, let met = acquaintances.people[entity.name] {
      entity.country = met.country
      if entity.sector == "UNK" { entity.sector = met.sector }
      if entity.role.isEmpty { entity.role = met.role }
      reason += "; \(Self.acquaintedReason): \(met.country)"
      isStated = true
    }
    if known == nil, entity.country.isEmpty, entity.sector == "UNK", title?.organisation == nil {
      reason += reason == "name" ? String(Discourse.privateReason.dropFirst(4)) : ""
    }
    entity.id = "\(entity.country.isEmpty ? "PER" : entity.country):\(entity.name)"
    return PersonProfile(
      entity: entity, words: words, keys: keys,
      position: Position(sentence: sentence, token: name.lowerBound),
      tokens: name, gender: gender, reason: reason, isCountryStated: isStated)
  }

  /// "|Quintero|'s interior minister, Wilmer Rondón": in office where the one named before the title is.
  private func ownerOfOffice(before name: Range<Int>, in sentence: Int) -> Entity? {
    let view = views[sentence]
    var at = name.lowerBound
    while at > 0, name.lowerBound - at < 6,
      ["NOUN", "ADJ", "PROPN"].contains(view.tokens[at - 1].upos) || [",", "-"].contains(view.lower[at - 1])
    { at -= 1 }
    guard at > 1, at < name.lowerBound, view.isPossessive(at - 1),
      (at..<name.lowerBound).contains(where: {
        SectorWords.of(view.lemmas[$0]).map { ["GOV", "MIL"].contains($0.sector) } == true
      })
    else { return nil }
    let surname = view.tokens[at - 2].text
    let owner = profiles.last { $0.words.last == surname && $0.isCountryStated }?.entity
    return owner.flatMap { $0.country.isEmpty || !["GOV", "MIL"].contains($0.sector) ? nil : $0 }
  }

  /// The text's own title wins over the directory in role, in country where it names one, and in sector where it
  /// tells one.
  private func apply(_ title: PersonTitle, to entity: inout Entity, isKnown: Bool, at position: Position) {
    if !title.role.isEmpty, !(isKnown && title.head == "counterpart"),
      !["mr", "mrs", "ms", "dr", "sir"].contains(title.head.filter(\.isLetter))
    {
      entity.role = (title.isFormer ? "former " : "") + title.role
    }
    var sector = title.sector
    if title.head == "counterpart", !isKnown,
      let first = profiles.last(where: { $0.position < position && !$0.entity.role.isEmpty })
    {
      entity.role = first.entity.role
      if sector == "GOV" { sector = first.entity.sector }
    }
    if title.isFormer, ["GOV", "LEG", "MIL", "SPY", "JUD", "COP", "REB", ""].contains(sector) {
      sector = "ELI"
    }
    // "Kaja Kallas, the union's chief diplomat": the directory knows of which union.
    let isOfOrganisation =
      isKnown && entity.sector == "IGO" && title.organisation == nil && title.codes.isEmpty
    if !sector.isEmpty, !isOfOrganisation || title.isFormer,
      !isKnown || title.isFormer || entity.sector == "UNK" || isTelling(title)
    {
      entity.sector = sector
    }
    if let organisation = title.organisation {
      affiliate(&entity, with: organisation, title: title)
    } else if let code = title.codes.first {
      if !isKnown || entity.country.isEmpty || title.isOfCountry { entity.country = code }
    } else if title.possessive != nil, !isKnown {
      entity.country = countryOfPossessive(at: position)
    }
    if entity.country.isEmpty, title.organisation == nil,
      ["GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "ELI", "REB", "CVL", "REL"].contains(entity.sector)
    {
      entity.country =
        country(ofOffice: title.role)
        ?? contextCountry(at: position, of: CountryQuestion(sector: entity.sector))
    }
  }

  private func isTelling(_ title: PersonTitle) -> Bool {
    guard let word = SectorWords.of(title.head) else { return false }
    return word.nature == .role
      && !["secretary", "officer", "representative", "deputy", "general"].contains(title.head)
  }

  private func affiliate(_ entity: inout Entity, with organisation: Entity, title: PersonTitle) {
    if let code = title.codes.first, organisation.sector != "IGO" || entity.sector != "IGO" {
      entity.country = code
    } else if !organisation.country.isEmpty {
      entity.country = organisation.country
    }
  }

  private func countryOfPossessive(at position: Position) -> String {
    profiles.last { $0.position < position && !$0.entity.country.isEmpty }?.entity.country
      ?? contextCountry(at: position, of: .officials)
  }
}

extension Discourse {
  /// The organisation of the office that the directory's person of this name holds.
  private func directoryOrganisation(_ name: Range<Int>, title: PersonTitle?, in sentence: Int) -> Entity? {
    guard let known = directoryPerson(name, title: title, in: sentence),
      let (office, _) = known.record.office(on: day),
      !office.organisation.isEmpty
    else { return nil }
    return directory.organisation(office.organisation).map(directory.entity(for:))
  }
}
