import Entities
import Language
import TimeAndPlace

/// Gives a place that no list knows the country that the text around it agrees on.
///
/// "The airport in Mezzeh", in a sentence that speaks of Damascus and no other country, is in Syria. Where the
/// places around it lie in several countries, its country stays open.
struct PlaceContext {
  let directory: ActorDirectory

  func settle(_ place: EventPlace, sentence: Int, in context: CodingContext) -> EventPlace {
    guard place.country.isEmpty,
      let index = context.analysis.sentences.firstIndex(where: { $0.number == sentence })
    else { return place }
    for reach in [0, 2, context.analysis.sentences.count] {
      let near = context.analysis.sentences[max(0, index - reach)...index]
      let found = Set(near.flatMap(countries))
      if found.count == 1, let country = found.first { return place.with(country: country) }
      if found.count > 1 { return place }
    }
    return place
  }

  /// The countries of the place names of a sentence.
  private func countries(_ analysed: SentenceAnalysis) -> [String] {
    analysed.names.filter { $0.kind == .place }.compactMap { name in
      directory.place(named: analysed.tokens[name.tokens].map(\.text).joined(separator: " "))?.country
    }
  }
}

extension EventPlace {
  func with(country: String) -> EventPlace {
    var copy = self
    copy.country = country
    return copy
  }
}
