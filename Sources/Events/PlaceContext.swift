import Entities
import Language
import TimeAndPlace

/// Gives a place that no list knows the country that the text around it agrees on.
///
/// "The airport in Mezzeh", in a sentence that speaks of Damascus and no other country, is in Syria, and stays there when
/// Mezzeh is named again. Adjectives say who acts, not where, and do not count. Where the places around it lie in several
/// countries, the one right after it decides ("Banat in the state of Kassala"), or its country stays open.
struct PlaceContext {
  let directory: ActorDirectory
  /// How far after a name its region may begin, in scalars.
  private static let nearby = 40

  func settle(_ place: EventPlace, sentence: Int, in context: CodingContext) -> EventPlace {
    guard place.country.isEmpty, place.lat == nil, !place.name.isEmpty,
      let index = context.analysis.sentences.firstIndex(where: { $0.number == sentence })
    else { return place }
    let sentences = context.analysis.sentences
    // Where the name stands first, there the text says most about it.
    let at = sentences[..<index].firstIndex { names($0, place.name, in: context) } ?? index
    for reach in [0, 2, sentences.count] {
      let near = sentences[max(0, at - reach)...at].flatMap {
        countries($0, besides: place.name, in: context)
      }
      let found = Set(near.map(\.country))
      if found.count == 1, let country = found.first { return place.with(country: country) }
      if found.count > 1 {
        return following(place.name, sentences[at], of: near, in: context).map(place.with(country:)) ?? place
      }
    }
    return place
  }

  private func names(_ analysed: SentenceAnalysis, _ name: String, in context: CodingContext) -> Bool {
    analysed.names.contains { context.words(of: $0.tokens, in: analysed) == name }
  }

  /// The countries of the place names of a sentence, with where each begins.
  private func countries(_ analysed: SentenceAnalysis, besides own: String, in context: CodingContext)
    -> [(country: String, start: Int)]
  {
    analysed.names.filter { $0.kind == .place }.compactMap { name in
      let words = context.evidence(name.tokens, in: analysed)
      guard words.text != own, analysed.tokens[name.tokens.upperBound - 1].upos != "ADJ" else { return nil }
      let known = directory.place(named: words.text)?.country
      let resolved = context.places.within(words.start..<words.end).first { !$0.isPart }?.best
      guard let country = known ?? resolved.flatMap({ isTelling($0, in: context) ? $0.country : nil }),
        !country.isEmpty
      else { return nil }
      return (country, words.start)
    }
  }

  /// Whether a place of the gazetteer tells where its neighbours are: a small town does only in a country that the report
  /// names.
  private func isTelling(_ place: GazetteerPlace, in context: CodingContext) -> Bool {
    guard place.kind == .town || place.kind == .district,
      (place.population ?? 0) < PlaceCoordinates.wellKnown
    else { return true }
    return context.places.toponyms.contains {
      $0.best?.country == place.country && [.country, .capital].contains($0.best?.kind)
    }
  }

  /// The country of the place name that follows the name at once.
  private func following(
    _ name: String, _ analysed: SentenceAnalysis, of near: [(country: String, start: Int)],
    in context: CodingContext
  ) -> String? {
    guard let own = analysed.names.first(where: { context.words(of: $0.tokens, in: analysed) == name }) else {
      return nil
    }
    let end = context.evidence(own.tokens, in: analysed).end
    return near.filter { $0.start >= end && $0.start <= end + Self.nearby }.min { $0.start < $1.start }?
      .country
  }
}

extension EventPlace {
  func with(country: String) -> EventPlace {
    var copy = self
    copy.country = country
    return copy
  }
}
