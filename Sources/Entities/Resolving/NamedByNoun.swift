import Language

/// Names that the noun before them explains: "the opposition party New Dawn", "the anti-war group Plain Song".
extension Discourse {
  private static let sectors: [String: String] = [
    "party": "OPP", "union": "NGO", "federation": "NGO", "association": "NGO", "charity": "NGO",
    "watchdog": "NGO", "foundation": "NGO", "campaign": "NGO", "company": "BUS", "firm": "BUS",
    "airline": "BUS", "conglomerate": "BUS", "manufacturer": "BUS", "newspaper": "MED", "daily": "MED",
    "magazine": "MED", "weekly": "MED", "broadcaster": "MED", "militia": "PAR", "cartel": "CRM",
    "gang": "CRM",
  ]
  /// Nouns for bodies of which only the words before them tell the sector.
  private static let bodies: Set<String> = [
    "group", "front", "army", "movement", "organization", "organisation", "faction", "network", "sect",
    "alliance", "coalition", "brigade", "cell",
  ]
  private static let armed: Set<String> = [
    "armed", "rebel", "militant", "guerrilla", "insurgent", "separatist", "jihadist", "jihadi", "terrorist",
    "terror", "extremist", "islamist", "secessionist",
  ]
  private static let links: Set<String> = [
    "of", "for", "the", "de", "du", "des", "la", "pour", "les", "-", "al",
  ]

  /// Whether a noun tells what kind of organisation the name behind it is.
  static func explains(_ lemma: String) -> Bool { sectors[lemma] != nil || bodies.contains(lemma) }

  /// Makes the names known that a noun introduces, so that they are no people and no strangers later on.
  mutating func collectNamesByNoun() {
    for sentence in views.indices {
      let view = views[sentence]
      for noun in view.tokens.indices.dropLast() where view.lower[noun] == view.tokens[noun].text {
        guard let name = nameExplained(by: noun, in: view) ?? nameBefore(noun, in: view),
          let sector = sector(ofNoun: noun, in: view)
        else { continue }
        let words = view.words(name)
        let key = NameKey.of(words).hash
        guard textNames[key] == nil, directory.index.find(key).isEmpty else { continue }
        let before = view.matches.last { $0.tokens.upperBound <= noun && $0.tokens.upperBound >= noun - 4 }
        let position = Position(sentence: sentence, token: noun)
        let code =
          before.flatMap(statePlace)?.code
          ?? (["OPP", "REB"].contains(sector)
            ? contextCountry(at: position, of: CountryQuestion(sector: sector)) : "")
        textNames[key] = Entity(
          id: "\(sector):\(words)", name: words,
          kind: ["REB", "PAR", "CRM"].contains(sector) ? .group : .organisation, country: code, sector: sector
        )
      }
    }
  }

  /// The capitalised words right behind a noun that nobody else claims.
  private func nameExplained(by noun: Int, in view: SentenceView) -> Range<Int>? {
    guard view.tokens[noun].upos == "NOUN", !view.isPlural(noun),
      Self.explains(view.lemmas[noun])
    else { return nil }
    func isCapital(_ index: Int) -> Bool {
      index < view.count && view.tokens[index].text.first?.isUppercase == true
        && ["PROPN", "NOUN", "ADJ", "X"].contains(view.tokens[index].upos)
    }
    let start = afterNaming(noun + 1, in: view)
    guard isCapital(start), view.matchAt[start] < 0, view.tokens[start].text.count > 1,
      SectorWords.of(view.lemmas[start]) == nil,
      !Self.honorifics.contains(view.lower[start])
    else { return nil }
    var end = start + 1
    while end < view.count {
      if isCapital(end) {
        end += 1
      } else if Self.links.contains(view.lower[end]), isCapital(end + 1) {
        end += 2
      } else {
        break
      }
    }
    // "the group Carter leads": a clause with a subject of its own.
    guard
      end >= view.count || !["VERB", "AUX"].contains(view.tokens[end].upos) || end - start > 1
        || view.tokens[start].head == noun
    else { return nil }
    return start..<end
  }

  /// "|Jamaat al-Pamir|, a militant group formed in…": a name, a comma and what it is.
  private func nameBefore(_ noun: Int, in view: SentenceView) -> Range<Int>? {
    guard view.tokens[noun].upos == "NOUN", !view.isPlural(noun), Self.explains(view.lemmas[noun]),
      noun + 1 >= view.count || view.tokens[noun + 1].upos != "NOUN",
      let article = (max(0, noun - 5)..<noun).last(where: { ["a", "an"].contains(view.lower[$0]) }),
      article > 1,
      view.lower[article - 1] == ",",
      view.tokens[article..<noun].allSatisfy({
        ["DET", "ADJ", "NOUN", "PUNCT", "PROPN", "VERB"].contains($0.upos)
      })
    else { return nil }
    var start = article - 1
    while start > 0 {
      let token = view.tokens[start - 1]
      let isPart =
        token.text.first?.isUppercase == true && token.upos == "PROPN"
        || start < article - 1 && start > 1 && Self.links.contains(view.lower[start - 1])
          && view.lower[start - 1] != "of"
          && view.tokens[start - 2].upos == "PROPN"
      guard isPart else { break }
      start -= 1
    }
    let name = start..<article - 1
    guard name.count > 1, !view.matches.contains(where: { $0.tokens == name }),
      !Self.honorifics.contains(view.lower[start]),
      start == 0 || view.tokens[start - 1].relation != "nmod:desc"
    else { return nil }
    return name
  }

  /// "a militia |known as the| Reed Brigade": what may stand between a noun and the name.
  func afterNaming(_ index: Int, in view: SentenceView) -> Int {
    for words in [["known", "as", "the"], ["known", "as"], ["called", "the"], ["called"], ["named"]]
    where index + words.count < view.count && Array(view.lower[index..<index + words.count]) == words {
      return index + words.count
    }
    return index
  }

  private func sector(ofNoun noun: Int, in view: SentenceView) -> String? {
    if let sector = Self.sectors[view.lemmas[noun]] { return sector }
    let before = view.lemmas[max(0, noun - 4)..<noun]
    if before.contains(where: Self.armed.contains) { return "REB" }
    if before.contains("paramilitary") { return "PAR" }
    if before.contains("opposition") || before.contains("political") { return "OPP" }
    return ["group", "movement", "organization", "organisation", "network"].contains(view.lemmas[noun])
      ? "NGO" : nil
  }

  /// Takes the names of organisations that the report explains out of the people.
  mutating func dropNamedOrganisationsFromPeople() {
    guard !textSpans.isEmpty else { return }
    for sentence in views.indices {
      let spans = textSpans[sentence].filter {
        ![.person, .unknown].contains($0.entity.kind) && $0.entity.sector != "UNK"
      }
      personSpans[sentence].removeAll { name in
        spans.contains { $0.tokens.lowerBound <= name.lowerBound && name.upperBound <= $0.tokens.upperBound }
      }
    }
  }
}
