import Language

/// The country of parties of whom the text tells none: people of the country that the passage is about.
///
/// A reader takes "the crowd", "residents" and a name without a title in a report from Brussels for Belgians. So does the
/// codebook (ISO3:CVL); the reason says that the country is assumed.
extension Discourse {
  static let assumedReason = "country of the passage assumed"

  /// The same entities, with the country of the passage for those that can have one and lack it.
  func withAssumedCountries(_ resolved: Resolved, of range: Range<Int>, in sentence: Int) -> Resolved {
    guard resolved.reason != Discourse.actReason,
      let first = resolved.entities.first(where: Self.canBeAssumed),
      !isForeign(range, in: views[sentence])
    else { return resolved }
    let code = assumedCountry(
      at: Position(sentence: sentence, token: range.lowerBound),
      of: first.kind == .person && first.sector == "UNK" ? .person : CountryQuestion(sector: first.sector),
      noun: views[sentence].lemmas[views[sentence].head(of: range)])
    guard !code.isEmpty else { return resolved }
    var out = resolved
    for index in out.entities.indices where Self.canBeAssumed(out.entities[index]) {
      out.entities[index].country = code
    }
    out.reason += "; " + Self.assumedReason
    return out
  }

  /// Words for states and what lies between them, or for what is expressly not of the country spoken of.
  private static let foreign: Set<String> = [
    "nation", "country", "state", "power", "partner", "ally", "neighbor", "neighbour", "world", "west",
    "region",
    "community", "bloc", "alliance", "coalition", "foreign", "western", "international", "global", "regional",
    "overseas", "european", "african", "asian", "arab", "nordic", "baltic", "foreigner", "multinational",
    "donor", "occupation", "occupying", "enemy", "hostile", "africans", "europeans", "asians", "non-western",
  ]

  private func isForeign(_ range: Range<Int>, in view: SentenceView) -> Bool {
    if view.analysis.names.contains(where: { $0.kind == .place && $0.tokens.overlaps(range) }) { return true }
    if view.tokens[view.head(of: range)].mention == .time { return true }
    return range.contains { Self.foreign.contains(view.lemmas[$0]) || Self.foreign.contains(view.lower[$0]) }
  }

  /// The country of the passage, unless several stand side by side in the sentence: then it may be any of them.
  func assumedCountry(at position: Position, of question: CountryQuestion, noun: String = "") -> String {
    let code = contextCountry(at: position, of: question, noun: noun)
    let isOneOfSeveral = compounds.contains {
      $0.position.sentence == position.sentence && (!$0.codes.contains(code) || $0.codes.count > 1)
        && !hasPlaceOfItsOwn(code, in: position.sentence)
    }
    return isOneOfSeveral ? "" : code
  }

  /// "in Mali": a place that settles where a passage is, whoever else is named.
  private func hasPlaceOfItsOwn(_ code: String, in sentence: Int) -> Bool {
    places[sentence].contains { place in
      place.code == code && place.tokens.lowerBound > 0
        && ["in", "at", "near", "across"].contains(views[sentence].lower[place.tokens.lowerBound - 1])
        && !compounds.contains {
          $0.position.sentence == sentence && $0.tokens.contains(place.tokens.lowerBound)
        }
    }
  }

  /// Gives people whom nothing ties to a country the one of the passage that introduces them.
  mutating func assumeCountriesOfPeople() {
    for index in profiles.indices
    where Self.canBeAssumed(profiles[index].entity) && affiliations[profiles[index].entity.id] == nil {
      let code = assumedCountry(at: profiles[index].position, of: .person)
      guard !code.isEmpty else { continue }
      profiles[index].entity.country = code
      profiles[index].reason += "; " + Self.assumedReason
    }
  }

  /// Whether an entity without a country is somebody who has one: no organisation between states, no expert, no
  /// newspaper.
  private static func canBeAssumed(_ entity: Entity) -> Bool {
    guard entity.country.isEmpty else { return false }
    switch entity.kind {
    case .person, .people, .organ:
      return [
        "UNK", "CVL", "CRM", "GOV", "MIL", "COP", "JUD", "LEG", "OPP", "ELI", "REL", "REB", "PAR", "BUS",
        "MED",
      ].contains(entity.sector)
    // "al-Qaeda" is a name, though it begins small.
    case .group: return entity.id != "\(entity.sector):\(entity.name)"
    case .unknown: return true
    case .organisation: return ["OPP", "BUS", "UNK"].contains(entity.sector)
    case .state, .place: return false
    }
  }
}
