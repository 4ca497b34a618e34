/// Places names that no gazetteer has near what stands around them in the text: a quarter, a square, a stadium.
///
/// That is a guess of the point, never of the place: it has no GeoNames number and no name. Of such names with a known
/// neighbour the guess is within 161 km for about two of three.
public enum ApproximatePlaces {
  /// The point for each name, in the order given: its own place's, or that of the nearest name around it.
  public static func points(of toponyms: [ResolvedToponym]) -> [ApproximatePoint?] {
    toponyms.map { toponym in
      guard toponym.isPart || toponym.best == nil else {
        return toponym.best.map {
          ApproximatePoint(lat: $0.lat, lon: $0.lon, country: $0.country, isGuess: false)
        }
      }
      let around = toponyms.filter { !$0.isPart && $0.best != nil && $0.toponym != toponym.toponym }
      if let part = toponym.best, around.contains(where: { agrees(part, with: $0.best!) }) || around.isEmpty {
        return ApproximatePoint(lat: part.lat, lon: part.lon, country: part.country, isGuess: true)
      }
      guard let near = nearest(to: toponym, among: around) else { return nil }
      return ApproximatePoint(lat: near.lat, lon: near.lon, country: near.country, isGuess: true)
    }
  }

  /// The nearest in the text, towns and districts before divisions, these before countries.
  private static func nearest(to toponym: ResolvedToponym, among around: [ResolvedToponym]) -> GazetteerPlace?
  {
    for kinds in [[PlaceKind.district, .town, .capital], [.division], PlaceKind.allCases] {
      let near = around.filter { kinds.contains($0.best!.kind) }.min {
        abs($0.toponym.range.lowerBound - toponym.toponym.range.lowerBound)
          < abs($1.toponym.range.lowerBound - toponym.toponym.range.lowerBound)
      }
      if let near { return near.best }
    }
    return nil
  }

  private static func agrees(_ part: GazetteerPlace, with other: GazetteerPlace) -> Bool {
    kilometres(from: (part.lat, part.lon), to: (other.lat, other.lon)) < 300
      || part.within.contains(other.name) || other.within.contains(part.name)
  }
}

/// A point on the map for a name.
public struct ApproximatePoint: Sendable, Hashable {
  public var lat: Double
  public var lon: Double
  /// ISO 3166-1 alpha-3, or "".
  public var country: String
  /// Whether it rests on what stands around the name, not on the name.
  public var isGuess: Bool
}
