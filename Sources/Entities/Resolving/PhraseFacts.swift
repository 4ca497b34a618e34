import Language

/// What a phrase consists of, seen from its head: its modifiers, countries and organisations.
struct PhraseFacts {
  var range: Range<Int>
  var head: Int
  var lemma: String
  /// The lemmas before the head, in order.
  var before: [String]
  /// Countries named before the head, then those behind "of", "from", "in"…
  var codes: [String]
  var codesBefore: [String]
  var organisations: [Entity]
  /// "his", "their"… before the head.
  var possessive: Int?
  var isDefinite: Bool
  var isPlural: Bool
  /// "two" in "the two sides", or `nil`.
  var count: Int?
}

extension Discourse {
  /// What a phrase consists of, seen from the head that the tree gives it or from one that is known already.
  func facts(_ range: Range<Int>, in sentence: Int, head known: Int? = nil) -> PhraseFacts {
    let view = views[sentence]
    let head = known ?? counted(view.head(of: range), range, in: view)
    var facts = PhraseFacts(
      range: range, head: head, lemma: view.lemmas[head], before: [], codes: [], codesBefore: [],
      organisations: [],
      possessive: nil, isDefinite: false, isPlural: view.isPlural(head), count: nil)
    for index in range where index < head {
      facts.before.append(view.lemmas[index])
      facts.before +=
        view.lower[index].contains("-") ? view.lower[index].split(separator: "-").map(String.init) : []
      if ["the", "this", "that", "these", "those", "both", "all"].contains(view.lower[index]) {
        facts.isDefinite = true
      }
      if ["his", "her", "its", "their", "our", "my", "your", "whose"].contains(view.lower[index]) {
        facts.possessive = index
      }
      if let number = Numbers.value(view.lower[index]) { facts.count = number }
      if view.lower[index] == "both" { facts.count = 2 }
    }
    addNames(to: &facts, in: sentence)
    // "US troops in Iraq", "Mali's ambassador to France": whose they are stands before them.
    if !facts.codesBefore.isEmpty { facts.codes = facts.codesBefore }
    return facts
  }

  /// The country whose organ a title names: "Pentagon", also at the head of "Pentagon spokesman".
  private func country(ofTitle match: NameMatch, in view: SentenceView) -> String {
    var key = NameKey()
    var country = ""
    for index in match.tokens {
      key.add(view.tokens[index].text.utf8)
      key.endWord()
      let found = directory.titleIndex.find(key.hash).map { directory.titles[Int($0.row)].country }
      if let code = found.first(where: { !$0.isEmpty }) { country = code }
    }
    return country
  }

  private static let quantities: Set<String> = [
    "thousand", "hundred", "dozen", "million", "score", "number", "majority", "lot", "handful", "group",
    "ten", "some", "most",
    "many", "several", "one", "two", "three", "crowd", "couple", "bunch", "band", "host", "all", "hundreds",
    "thousands",
  ]

  /// The head of what is counted: "workers" in "thousands of workers".
  private func counted(_ head: Int, _ range: Range<Int>, in view: SentenceView) -> Int {
    guard Self.quantities.contains(view.lemmas[head]), head + 2 < range.upperBound,
      view.lower[head + 1] == "of"
    else { return head }
    let rest = head + 2..<range.upperBound
    let end =
      rest.first {
        ["ADP", "VERB", "SCONJ"].contains(view.tokens[$0].upos)
          || [",", "who", "and"].contains(view.lower[$0])
      } ?? range.upperBound
    let noun = (rest.lowerBound..<end).last {
      view.tokens[$0].upos == "NOUN" || view.tokens[$0].upos == "PROPN"
    }
    return noun ?? head
  }

  private func addNames(to facts: inout PhraseFacts, in sentence: Int) {
    let view = views[sentence]
    for match in view.matches where facts.range.overlaps(match.tokens) && !match.tokens.contains(facts.head) {
      if isPartOfPerson(match.tokens, in: sentence) { continue }
      if Discourse.isLoose(match.tokens, in: view), !leads(match.tokens, facts, in: view) { continue }
      if Discourse.isForOrAgainst(match.tokens, in: view) { continue }
      let isBefore = match.tokens.lowerBound < facts.head
      if let place = statePlace(match) {
        if isBefore || isLinked(match.tokens.lowerBound, in: view, after: facts.head) {
          facts.codes.append(place.code)
          if isBefore { facts.codesBefore.append(place.code) }
        }
      } else if let entity = organisation(match),
        !textNameSpans(in: sentence).contains(where: { $0.tokens.overlaps(match.tokens) })
      {
        facts.organisations.append(entity)
      }
    }
    for match in view.titles where facts.range.overlaps(match.tokens) && match.tokens.lowerBound <= facts.head
    {
      let country = country(ofTitle: match, in: view)
      if !country.isEmpty, facts.codesBefore.isEmpty {
        facts.codes.insert(country, at: 0)
        facts.codesBefore.append(country)
      }
    }
    for (tokens, entity) in textNameSpans(in: sentence)
    where facts.range.overlaps(tokens) && !tokens.contains(facts.head)
      && !facts.organisations.contains(entity) && !Discourse.isLoose(tokens, in: view)
    {
      facts.organisations.append(entity)
    }
  }

  /// "a U.S.-led air force" is the United States' as far as anybody's.
  private func leads(_ name: Range<Int>, _ facts: PhraseFacts, in view: SentenceView) -> Bool {
    guard name.upperBound + 1 < view.count, view.lower[name.upperBound + 1] == "led" else { return false }
    return ["force", "troop", "army", "military", "navy", "mission", "government"].contains(facts.lemma)
  }

  /// Whether what begins at `index` hangs on the head by "of", "from", "in"…, not by "against" or "with".
  private func isLinked(_ index: Int, in view: SentenceView, after head: Int) -> Bool {
    guard head < index else { return true }
    let link = (head + 1..<index).last { view.tokens[$0].upos == "ADP" }
    return link.map { ["of", "from", "in", "for", "to", "at", "inside"].contains(view.lower[$0]) } ?? false
  }

  /// The organisation or group that a match names.
  ///
  /// One that was founded after the report was written is not meant by a short name that others bear too.
  func organisation(_ match: NameMatch) -> Entity? {
    guard
      let posting = match.postings.first(where: {
        ($0.role == .organisation || $0.role == .group) && !isYetToCome($0)
      }),
      match.postings[0].role == posting.role || match.postings[0].role == .agent
        || match.postings[0].role == .office
    else { return nil }
    let record = directory.organisations[Int(posting.row)]
    if isAnotherCountrysParty(record) { return nil }
    return directory.entity(for: posting, on: day)
  }

  /// "The Conservative Party" in a report of Georgia alone: a name that parties of many countries bear.
  private func isAnotherCountrysParty(_ record: OrganisationRecord) -> Bool {
    record.sector == "OPP" && !record.countries.isEmpty && !counts.isEmpty
      && record.countries.allSatisfy { counts[$0] == nil }
      && record.name.lowercased().split { !$0.isLetter }.allSatisfy { Self.partyWords.contains(String($0)) }
  }

  private static let partyWords: Set<String> = [
    "party", "democratic", "democrats", "democrat", "republican", "republicans", "conservative", "liberal",
    "national", "people", "peoples", "s", "labor", "labour", "socialist", "communist", "green", "greens",
    "progressive", "social", "christian", "workers", "worker", "union", "front", "justice", "and",
    "development", "freedom", "reform", "independence", "radical", "alliance", "movement", "coalition",
    "popular", "new", "democracy", "liberation", "the", "unity", "congress", "league",
  ]

  private func isYetToCome(_ posting: NamePosting) -> Bool {
    guard let year, let founded = directory.organisations[Int(posting.row)].founded else { return false }
    return founded > year
  }

  /// Whether a name of the directory lies inside a person's name ("Jordan" in "Michael Jordan").
  func isPartOfPerson(_ range: Range<Int>, in sentence: Int) -> Bool {
    views[sentence].analysis.names.contains {
      $0.kind == .person && $0.tokens.overlaps(range) && $0.tokens.count > range.count
    }
  }

  /// Names in a sentence that the report itself introduced.
  func textNameSpans(in sentence: Int) -> [(tokens: Range<Int>, entity: Entity)] {
    textSpans.isEmpty ? [] : textSpans[sentence]
  }

  func findTextNameSpans(in sentence: Int) -> [(tokens: Range<Int>, entity: Entity)] {
    guard !textNames.isEmpty else { return [] }
    let view = views[sentence]
    var found: [(Range<Int>, Entity)] = []
    var at = 0
    while at < view.count {
      var key = NameKey()
      var best: (Range<Int>, Entity)?
      if view.tokens[at].text.first?.isUppercase == true {
        for end in at..<min(view.count, at + 10) {
          key.add(view.tokens[end].text.utf8)
          key.endWord()
          guard view.tokens[end].text.first?.isLetter == true else { continue }
          if let entity = textNames[key.hash] { best = (at..<(end + 1), entity) }
        }
      }
      if let best { found.append(best) }
      at = best?.0.upperBound ?? at + 1
    }
    return found
  }
}

/// Numbers written as words or figures, as far as groups of states need them.
enum Numbers {
  private static let words = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twelve": 12,
    "trio": 3,
  ]
  static func value(_ word: String) -> Int? { words[word] ?? (word.count < 3 ? Int(word) : nil) }
}
