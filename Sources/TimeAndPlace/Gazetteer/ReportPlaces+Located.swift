public import Entities

extension ReportPlaces {
  /// The names that lie in one country, for who resolves the report's parties.
  ///
  /// A small town counts only when another name of the report may lie in its country, so that a village of Syria that no
  /// list has does not become a town of its name in India.
  public var locatedNames: [LocatedName] {
    let countries = countriesByName
    return (toponyms.map { ($0, true) } + others.map { ($0, false) }).compactMap { resolved, isPlace in
      guard !resolved.isPart, let best = resolved.candidates.first, best.place.country.utf8.count == 3,
        best.place.kind != .continent, isCredible(best.place, resolved, among: countries)
      else { return nil }
      let sum = resolved.candidates.filter { $0.place.country == best.place.country }.reduce(0) {
        $0 + $1.probability
      }
      return LocatedName(
        range: resolved.toponym.range, country: best.place.country, probability: sum,
        isState: best.place.kind == .country, isPlace: isPlace)
    }
  }

  /// People from which a town is taken for the one that is meant whatever the report speaks of.
  private static let wellKnown = 300_000

  private var countriesByName: [String: String] {
    var found: [String: String] = [:]
    for resolved in toponyms + others {
      if let country = resolved.best?.country { found[resolved.toponym.text.lowercased()] = country }
    }
    return found
  }

  private func isCredible(
    _ place: GazetteerPlace, _ resolved: ResolvedToponym, among countries: [String: String]
  ) -> Bool {
    guard place.kind == .town || place.kind == .district, (place.population ?? 0) < Self.wellKnown else {
      return true
    }
    let own = resolved.toponym.text.lowercased()
    return countries.contains { $0.key != own && $0.value == place.country }
  }
}
