import Language

/// What the words of a title or an apposition say of a person.
struct PersonTitle: Sendable, Equatable {
  /// "Foreign Minister".
  var role: String
  /// "" when the words do not tell.
  var sector: String
  /// The countries it names, several for "Niger and Burkina Faso defense ministers".
  var codes: [String]
  var organisation: Entity?
  var isFormer: Bool
  var gender: String
  var isPlural: Bool
  /// The lemma of its head: "minister".
  var head: String
  /// Whether the first country stands before the head or right behind it with "of": not where the office is held, or
  /// where its holder is ("opposition leader in Vilnius").
  var isOfCountry: Bool
  /// "his" in "his Malian counterpart".
  var possessive: Int?
}

extension Discourse {
  /// Reads a stretch of words as a title ("Mali's Foreign Minister", "a Sahel specialist with the … think tank"), or
  /// gives `nil` when it has no word for a role.
  func title(_ range: Range<Int>, in sentence: Int) -> PersonTitle? {
    let view = views[sentence]
    guard let head = roleHead(range, in: view) else { return nil }
    var facts = facts(ofTitle: range, in: sentence, head: head.lowerBound)
    facts.lemma = view.lemmas[head.lowerBound]
    if facts.lemma.hasSuffix(".") { facts.lemma = String(facts.lemma.dropLast()) }
    // A director general is no general.
    if facts.lemma == "general", let kind = facts.before.last,
      ["director", "secretary", "consul"].contains(kind)
    {
      facts.lemma = kind
    }
    let word = view.lower[head.lowerBound]
    let first = view.lower[range]
    return PersonTitle(
      role: roleWords(range, head: head, in: sentence), sector: titleSector(facts, in: view),
      codes: isSent(facts, in: view) ? [] : facts.codes,
      organisation: isAccredited(facts, in: view)
        ? nil : facts.organisations.first ?? unionOfCommissioner(facts),
      isFormer: first.contains { SectorWords.fallen.contains($0) || $0.hasPrefix("ex-") },
      gender: Genders.of(word), isPlural: view.isPlural(head.lowerBound), head: facts.lemma,
      isOfCountry: isOfCountry(facts, in: sentence), possessive: facts.possessive)
  }

  /// "a former ambassador to Washington": of another state than the one he was sent to.
  private func isSent(_ facts: PhraseFacts, in view: SentenceView) -> Bool {
    facts.codesBefore.isEmpty && facts.head + 1 < facts.range.upperBound && view.lower[facts.head + 1] == "to"
      && ["ambassador", "envoy", "emissary", "attaché", "consul", "representative", "delegate"].contains(
        facts.lemma)
  }

  private func isOfCountry(_ facts: PhraseFacts, in sentence: Int) -> Bool {
    guard facts.codesBefore.isEmpty else { return true }
    let view = views[sentence]
    let named = places[sentence].first {
      facts.range.overlaps($0.tokens) && $0.tokens.lowerBound > facts.head
    }
    guard let named else { return false }
    let between = view.lower[facts.head + 1..<named.tokens.lowerBound]
    return between.last == "of" || between.suffix(2) == ["of", "the"]
  }

  /// "ambassador to the United Nations": an office of a state at the organisation.
  private func isAccredited(_ facts: PhraseFacts, in view: SentenceView) -> Bool {
    if facts.lemma == "ambassador", !facts.before.contains("special") {
      return facts.organisations.first?.sector == "IGO" && facts.head + 1 < facts.range.upperBound
        && view.lower[facts.head + 1] == "to" || !facts.codesBefore.isEmpty
    }
    return facts.head + 1 < facts.range.upperBound && view.lower[facts.head + 1] == "to"
      && !view.matches.contains {
        $0.tokens.lowerBound < facts.head && facts.range.overlaps($0.tokens) && organisation($0) != nil
      }
  }

  /// Facts of a title whose head is known, whatever the tree takes for it; places inside names are kept.
  private func facts(ofTitle range: Range<Int>, in sentence: Int, head: Int) -> PhraseFacts {
    var facts = facts(range, in: sentence, head: head)
    if facts.organisations.isEmpty, let named = organisationNamed(in: range, after: head, sentence: sentence)
    {
      facts.organisations = [named]
    }
    return facts
  }

  /// An organisation that the directory does not know, by its own words: "the Lake Chad Relief Foundation".
  private func organisationNamed(in range: Range<Int>, after head: Int, sentence: Int) -> Entity? {
    let view = views[sentence]
    for name in view.analysis.names
    where name.kind == .organisation && range.overlaps(name.tokens) && !name.tokens.contains(head) {
      let words = view.words(wholeName(name.tokens, within: range, in: view))
      let bare = words.lowercased().hasPrefix("the ") ? String(words.dropFirst(4)) : words
      guard ["NGO", "IGO", "REB", "PAR"].contains(Discourse.sector(ofName: bare)) else { continue }
      return guessedEntity(
        name: bare, at: Position(sentence: sentence, token: name.tokens.lowerBound), codes: [])
    }
    return nil
  }

  /// The last word for a role before the first preposition, with the words of a title of the directory around it.
  private func roleHead(_ range: Range<Int>, in view: SentenceView) -> Range<Int>? {
    var last: Int?
    for index in range {
      if last != nil, ["ADP", "SCONJ", "VERB"].contains(view.tokens[index].upos) || view.lower[index] == "," {
        break
      }
      let word =
        SectorWords.title(view.lemmas[index]) ?? SectorWords.title(view.lower[index])
        ?? (view.lower[index].hasSuffix(".") ? SectorWords.of(String(view.lower[index].dropLast())) : nil)
      if let word, word.nature == .role || word.nature == .place, view.tokens[index].upos != "VERB" {
        last = index
      }
    }
    guard let last = last.map({ office(before: $0, in: range, of: view) }) else { return nil }
    // "Secretary of State" goes on behind its noun.
    if let title = view.title(at: last), title.tokens.upperBound <= range.upperBound {
      return last..<max(last + 1, title.tokens.upperBound)
    }
    return last..<(last + 1)
  }

  static let ranks: Set<String> = [
    "capt", "gen", "col", "lt", "maj", "sgt", "adm", "brig", "cmdr", "captain", "general", "colonel",
    "lieutenant",
    "major", "admiral", "brigadier", "commander", "marshal",
  ]
  private static let offices: Set<String> = [
    "leader", "ruler", "president", "minister", "premier", "chief", "head", "chairman", "spokesman",
    "spokeswoman",
    "spokesperson", "governor", "adviser", "advisor",
  ]

  /// The office that a rank follows: "the junta's |leader| Capt. Traoré" leads it, whatever his rank.
  private func office(before last: Int, in range: Range<Int>, of view: SentenceView) -> Int {
    func isRank(_ index: Int) -> Bool {
      Self.ranks.contains(
        view.lower[index].hasSuffix(".") ? String(view.lower[index].dropLast()) : view.lower[index])
    }
    var at = last
    while at > range.lowerBound, isRank(at) { at -= 1 }
    return at < last && Self.offices.contains(view.lower[at]) ? at : last
  }

  /// The words of the role without its country, article and "former".
  private func roleWords(_ range: Range<Int>, head: Range<Int>, in sentence: Int) -> String {
    let view = views[sentence]
    var start = head.lowerBound
    while start > range.lowerBound {
      let before = start - 1
      let at = view.matchAt[before]
      if at >= 0, statePlace(view.matches[at]) != nil { break }
      if view.isPossessive(before) || ["the", "a", "an", ",", "'s", "and"].contains(view.lower[before]) {
        break
      }
      if ["PRON", "ADP", "VERB", "DET", "PUNCT"].contains(view.tokens[before].upos)
        && view.lower[before] != "-"
      {
        break
      }
      start = before
    }
    while start < head.lowerBound, SectorWords.former.contains(view.lower[start]) || view.lower[start] == "-"
    { start += 1 }
    guard view.isPlural(head.lowerBound), head.count == 1 else {
      return view.words(start..<complementEnd(of: head, in: range, view: view))
    }
    return (view.words(start..<head.lowerBound) + " " + view.lemmas[head.lowerBound]).trimmed
  }

  /// The end of "of …" behind a head that says little alone: "head of the Sahel program", "minister of finance".
  private func complementEnd(of head: Range<Int>, in range: Range<Int>, view: SentenceView) -> Int {
    var end = head.upperBound
    guard end + 1 < range.upperBound, view.lower[end] == "of" else { return end }
    end += 1
    while end < range.upperBound,
      !["ADP", "VERB", "SCONJ", "PUNCT"].contains(view.tokens[end].upos) || view.lower[end] == "-"
    {
      if view.matchAt[end] >= 0, statePlace(view.matches[view.matchAt[end]]) != nil,
        end + 1 == range.upperBound || view.tokens[end + 1].upos != "NOUN"
      {
        return head.upperBound
      }
      end += 1
    }
    return end
  }

  private func titleSector(_ facts: PhraseFacts, in view: SentenceView) -> String {
    if facts.organisations.isEmpty, unionOfCommissioner(facts) != nil { return "IGO" }
    var own = SectorWords.of(facts.lemma) ?? SectorWord(sector: "", nature: .place)
    if let (record, words) = titleRecord(at: facts.head, in: view), words > 1, !record.isOrgan {
      own = SectorWord(sector: record.sector, nature: .role)
    }
    let modifiers = modifierSectors(facts)
    if own.nature == .role {
      if let strong = modifiers.first(where: { ["REB", "OPP"].contains($0) }),
        ["MIL", "GOV", "CVL"].contains(own.sector), !isStateOffice(facts)
      {
        return strong
      }
      if own.sector == "MIL" || own.sector == "GOV", let police = modifiers.first(where: { $0 == "COP" }) {
        return police
      }
      if let organisation = facts.organisations.first,
        ["GOV", "MIL", "BUS", "CVL"].contains(own.sector)
          || ["representative", "expert", "inspector", "deputy"].contains(facts.lemma),
        facts.codesBefore.isEmpty,
        ["IGO", "REB", "PAR", "NGO", "BUS", "OPP", "MED", "EDU"].contains(organisation.sector)
      {
        return organisation.sector
      }
      return own.sector
    }
    if let organ = organBefore(facts, in: view) { return organ }
    if let modifier = modifiers.last { return modifier }
    if let organisation = facts.organisations.first { return organisation.sector }
    if let tail = tailSector(facts, in: view) { return tail }
    if ["leader", "chief", "head", "figure", "negotiator", "boss"].contains(facts.lemma), !facts.codes.isEmpty
    {
      return "GOV"
    }
    if ["spokesman", "spokeswoman", "spokesperson", "representative"].contains(facts.lemma) { return "GOV" }
    return ""
  }

  /// "Islamist Prime Minister": the office of a state, whatever its holder believes in, unless rebels name it theirs.
  private func isStateOffice(_ facts: PhraseFacts) -> Bool {
    [
      "minister", "president", "premier", "pm", "king", "queen", "chancellor", "ambassador", "mayor",
      "governor",
    ]
    .contains(facts.lemma)
      && !facts.before.contains { ["rebel", "opposition", "separatist", "breakaway"].contains($0) }
  }

  /// The sector of an organ of the directory's table before the head: "Pentagon spokesman".
  private func organBefore(_ facts: PhraseFacts, in view: SentenceView) -> String? {
    let match = view.titles.last { $0.tokens.upperBound <= facts.head && facts.range.overlaps($0.tokens) }
    let record = match.flatMap(\.postings.first).map { directory.titles[Int($0.row)] }
    return record.flatMap { $0.isOrgan && $0.sector != "UNK" ? $0.sector : nil }
  }

  /// Sectors that the words before the head tell.
  func modifierSectors(_ facts: PhraseFacts) -> [String] {
    var sectors: [String] = []
    for (place, lemma) in facts.before.enumerated() {
      if SectorWords.former.contains(lemma) { continue }
      if lemma == "intelligence" || lemma == "spy" { sectors.append("SPY") }
      if lemma == "union", place > 0, facts.before[place - 1] == "trade" { sectors.append("CVL") }
      guard let word = SectorWords.of(lemma), word.nature != .place,
        word.nature != .role || ["REB", "CRM", "REL", "OPP"].contains(word.sector)
      else { continue }
      if word.sector == "GOV", word.nature == .modifier,
        !["presidential", "governmental", "ruling", "federal"].contains(lemma)
      {
        continue
      }
      sectors.append(word.sector)
    }
    return sectors
  }

  /// The sector of what follows "of", "for", "at": "a spokesman for the army".
  func tailSector(_ facts: PhraseFacts, in view: SentenceView) -> String? {
    guard facts.head + 1 < facts.range.upperBound else { return nil }
    var sector: String?
    for index in (facts.head + 1)..<facts.range.upperBound {
      if view.lower[index] == "," { break }
      if let word = SectorWords.of(view.lemmas[index]), [.organ, .body, .armed].contains(word.nature) {
        sector = word.sector
        if index + 1 >= facts.range.upperBound || view.tokens[index + 1].upos == "ADP" { break }
      }
    }
    return sector
  }
}
