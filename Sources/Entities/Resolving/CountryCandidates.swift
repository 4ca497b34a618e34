import Language

/// The countries that a party may be of whose own words tell none, with what speaks for each at its place in the report.
package struct CountryCandidates: Sendable {
  package var codes: [String]
  /// For each code a row of ``CountryFact`` values.
  package var facts: [[Double]]
  /// What the words were taken for: a ``CountryQuestion``.
  package var question: Int
  /// The most likely one by those facts alone.
  package var likely: String

  /// How many facts there are, and their names in order.
  package static let names = CountryFact.allCases.map { "\($0)" }
}

extension Resolution {
  /// The countries that an entity may be of, or `nil` where its own words tell its country or it can have none.
  ///
  /// - Parameters:
  ///   - entity: Whom the words were taken for.
  ///   - tokens: Its words in the sentence of the number.
  package func countryCandidates(of entity: Entity, sentence: Int, tokens: Range<Int>) -> CountryCandidates? {
    guard let index = index(ofSentence: sentence) else { return nil }
    return discourse.countryCandidates(of: entity, tokens: tokens, in: index)
  }

  /// Whether the words for an entity tell no country where the report speaks of several.
  package func isCountryOpen(of entity: Entity, sentence: Int, tokens: Range<Int>) -> Bool {
    guard let index = index(ofSentence: sentence) else { return false }
    return discourse.isCountryOpen(of: entity, tokens: tokens, in: index)
  }
}

extension Resolution {
  /// The same troops, residents or officials of another country.
  package func moved(_ entity: Entity, to code: String, words: String) -> Entity {
    var out = entity
    if entity.kind == .organ, entity.id.hasPrefix("\(entity.country):"),
      ["MIL", "COP", "SPY", "GOV", "JUD", "LEG"].contains(entity.sector), entity.name != words
    {
      return discourse.organEntity(country: code, sector: entity.sector, words: words)
    }
    if entity.id.hasPrefix("\(entity.country):") { out.id = code + entity.id.dropFirst(entity.country.count) }
    out.country = code
    return out
  }
}

extension Discourse {
  fileprivate func countryCandidates(of entity: Entity, tokens: Range<Int>, in sentence: Int)
    -> CountryCandidates?
  {
    guard isCountryOpen(of: entity, tokens: tokens, in: sentence) else { return nil }
    let view = views[sentence]
    let tokens = tokens.clamped(to: 0..<view.count)
    let position = Position(sentence: sentence, token: tokens.lowerBound)
    let question = CountryQuestion(sector: entity.sector)
    let noun = view.lemmas[view.head(of: tokens)]
    return CountryCandidates(
      codes: countries.codes, facts: countryFacts(at: position, noun: noun), question: question.rawValue,
      likely: contextCountry(at: position, of: question, noun: noun))
  }

  fileprivate func isCountryOpen(of entity: Entity, tokens: Range<Int>, in sentence: Int) -> Bool {
    let view = views[sentence]
    let tokens = tokens.clamped(to: 0..<view.count)
    guard !tokens.isEmpty, !entity.country.isEmpty, countries.codes.count > 1,
      countries.rows[entity.country] != nil, Self.isNameless(entity)
    else { return false }
    let head = view.head(of: tokens)
    let phrase = nounPhrase(head, in: view)
    let own = min(phrase.lowerBound, tokens.lowerBound)..<max(phrase.upperBound, tokens.upperBound)
    guard !Discourse.isPronoun(view.lower[head]), view.tokens[head].upos != "PROPN",
      !signals[sentence].contains(where: { $0.tokens.overlaps(own) }),
      !personNames(in: sentence).contains(where: { $0.overlaps(own) })
    else { return false }
    // A headline's army is the one that the next sentences name.
    return sentence > 0 || saidLater(facts(tokens, in: sentence)) == nil
  }

  /// Whether an entity goes by no name of its own: troops, residents, a minister, the army.
  private static func isNameless(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .people, .organ, .unknown: true
    case .group: entity.id != "\(entity.sector):\(entity.name)"
    case .person: entity.id.dropFirst(4) == entity.sector
    case .organisation: entity.id == "\(entity.country):\(entity.sector)"
    case .state, .place: false
    }
  }
}
