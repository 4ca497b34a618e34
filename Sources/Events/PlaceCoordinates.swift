import Entities
import TimeAndPlace

/// Puts the place of an act on the map: the gazetteer's point, number and country for the name that its words hold.
struct PlaceCoordinates {
  let gazetteer: Gazetteer

  /// Below this probability a name's likeliest place is not taken: nothing is better than a wrong village.
  static let minimumProbability = 0.4
  /// From this probability on, what the text speaks of outweighs what the directory knows a name for.
  static let sure = 0.7
  /// From this probability on, a town goes before the province of its name.
  static let townOfProvince = 0.05
  /// People from which a town is taken for the one that is meant whatever the report speaks of.
  static let wellKnown = 300_000

  /// The place with its coordinates, where the report leaves no great doubt.
  ///
  /// - Parameters:
  ///   - place: What the words say by themselves: a name, and a country where it is known.
  ///   - words: The scalars of the place's words.
  ///   - places: What the report's place names stand for.
  func locate(_ place: EventPlace, words: Range<Int>, in places: ReportPlaces) -> EventPlace {
    guard !place.name.isEmpty else { return place }
    let inside = places.within(words).filter { !$0.isPart && !$0.candidates.isEmpty }
    guard let toponym = inside.first(where: { isNamed($0, place.name) }) else { return byName(place) }
    guard var candidate = choice(toponym.candidates, for: place) else { return place }
    candidate = town(of: candidate, among: toponym.candidates) ?? candidate
    // The one village of the gazetteer with the name of a town that the directory knows lies elsewhere.
    let isOwn = !place.country.isEmpty && place.country == candidate.place.country
    guard isOwn || isCredible(candidate.place, toponym, in: places) else { return place }
    return place.located(at: candidate.place)
  }

  /// The town that a province is named after, when it may be meant: acts take place in towns, and what is said of "Aleppo
  /// province" has a longer name.
  private func town(of candidate: PlaceCandidate, among rivals: [PlaceCandidate]) -> PlaceCandidate? {
    guard [.division, .district].contains(candidate.place.kind) else { return nil }
    return rivals.first {
      [.town, .capital].contains($0.place.kind) && $0.probability >= Self.townOfProvince
        && $0.place.within.contains(candidate.place.name)
    }
  }

  /// Whether a small town lies in a country that the report speaks of, so that a village of Syria that no list has does not
  /// become a town of its name in India.
  private func isCredible(_ place: GazetteerPlace, _ toponym: ResolvedToponym, in places: ReportPlaces)
    -> Bool
  {
    guard place.kind == .town || place.kind == .district, (place.population ?? 0) < Self.wellKnown else {
      return true
    }
    let others = places.toponyms.filter { $0.toponym.text != toponym.toponym.text }.compactMap(
      \.best?.country)
    return others.isEmpty || others.contains(place.country)
  }

  private func choice(_ candidates: [PlaceCandidate], for place: EventPlace) -> PlaceCandidate? {
    guard let best = candidates.first, best.probability >= Self.minimumProbability else {
      return candidates.first { !place.country.isEmpty && $0.place.country == place.country }
    }
    if place.country.isEmpty || best.place.country == place.country { return best }
    // A region over several countries: the words, or the text around them, say which is meant.
    if best.place.country.isEmpty { return best }
    if best.probability >= Self.sure, best.place.kind.isSettledUnit { return best }
    return candidates.first { $0.place.country == place.country }
  }

  /// Whether a toponym is the name of the place, in the text or as its usual name.
  private func isNamed(_ toponym: ResolvedToponym, _ name: String) -> Bool {
    toponym.toponym.text == name || toponym.candidates.contains { $0.place.name == name }
      || gazetteer.isSameName(toponym.toponym.text, name)
  }

  /// A name that the model did not mark as a place's: its largest place in the country that is known already.
  private func byName(_ place: EventPlace) -> EventPlace {
    guard !place.country.isEmpty,
      let found = gazetteer.places(named: place.name).first(where: { $0.country == place.country })
    else { return place }
    return place.located(at: found)
  }
}

extension EventPlace {
  /// This place with the coordinates, the number and the country of a gazetteer's.
  func located(at place: GazetteerPlace) -> EventPlace {
    EventPlace(
      name: name, country: place.country.isEmpty ? country : place.country, lat: place.lat, lon: place.lon,
      geonames: place.geonames)
  }
}
