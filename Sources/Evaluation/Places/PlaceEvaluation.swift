public import Foundation
public import Language
import Reports
public import TimeAndPlace

/// Scores places on news with marked toponyms: the XML of LGL or GeoWebNews.
///
/// *Given*: the toponyms are handed over and only what they stand for is judged; a name that no gazetteer has is placed by
/// what stands around it, and `given_guessed` says how many were. *Spans* and *located*: the program finds the toponyms
/// itself; a span is right when its first and last letter are, and located when the point is also within 161 km.
public struct PlaceEvaluation: Sendable {
  /// Which articles are scored: all, or every second one, for tuning on one half and measuring on the other.
  public enum Part: String, Sendable, CaseIterable { case all, even, odd }

  public var gazetteer: Gazetteer
  public var part: Part

  public init(gazetteer: Gazetteer, part: Part = .all) {
    self.gazetteer = gazetteer
    self.part = part
  }

  /// Names without coordinates in GeoWebNews (nouns, "the villages") are neither right nor wrong when found.
  ///
  /// - Parameter model: Finds the toponyms; without one, only given toponyms are scored.
  public func evaluate(_ file: URL, with model: LanguageModel?) throws -> EvaluationResult {
    let articles = try PlaceArticle.read(try read(file), path: file.path).enumerated().filter {
      part == .all || ($0.offset % 2 == 0) == (part == .even)
    }.map(\.element)
    let resolver = PlaceResolver(gazetteer: gazetteer)
    let countries = GoldCountries(gazetteer: gazetteer, articles: articles)
    var scores = PlaceScores()
    for article in articles { score(article, with: resolver, countries, into: &scores) }
    if let model {
      for start in stride(from: 0, to: articles.count, by: 60) {
        let group = Array(articles[start..<min(articles.count, start + 60)])
        try score(group, found: resolver, model: model, into: &scores)
      }
    }
    let figures = model == nil ? Array(scores.figures.prefix(7)) : scores.figures
    return EvaluationResult(name: "places", count: scores.given, figures: figures)
  }

  /// Given toponyms.
  private func score(
    _ article: PlaceArticle, with resolver: PlaceResolver, _ countries: GoldCountries,
    into scores: inout PlaceScores
  ) {
    let toponyms = article.toponyms.map { Toponym(range: $0.range, text: $0.phrase) }
    let resolved = resolver.resolve(toponyms, in: article.text, from: TextSource(url: article.url))
    let points = ApproximatePlaces.points(of: resolved)
    for (index, toponym) in article.toponyms.enumerated() {
      guard let gold = toponym.gold else { continue }
      scores.given += 1
      if let country = countries.code(of: gold) {
        scores.countries += 1
        if points[index]?.country == country { scores.rightCountries += 1 }
      }
      guard let point = points[index] else {
        scores.unknown += 1
        scores.errors.append(PlaceScores.farthest)
        continue
      }
      if point.isGuess {
        scores.guessed += 1
      } else if resolved[index].best?.geonames == gold.geonames {
        scores.exact += 1
      }
      let error = kilometres(from: (point.lat, point.lon), to: (gold.lat, gold.lon))
      scores.errors.append(error)
      if error <= PlaceScores.nearby { scores.within += 1 }
    }
  }

  /// Toponyms that the program finds.
  private func score(
    _ articles: [PlaceArticle], found resolver: PlaceResolver, model: LanguageModel,
    into scores: inout PlaceScores
  ) throws {
    let reports = articles.map {
      ReportReader().report(text: $0.text.string, id: $0.id, title: $0.title, url: $0.url)
    }
    for ((article, report), analysis) in zip(zip(articles, reports), try model.analyse(reports)) {
      let places = resolver.places(in: report, analysis: analysis)
      let align = TextAlignment(from: report.text, to: article.text)
      var gold: [Range<Int>: GoldToponym] = [:]
      for toponym in article.toponyms { gold[toponym.range] = toponym }
      scores.spans.gold += gold.values.count { $0.isName }
      scores.located.gold += gold.values.count { $0.gold != nil }
      for resolved in places.toponyms {
        let hit = align.range(resolved.toponym.range).flatMap { gold.removeValue(forKey: $0) }
        if let hit, !hit.isName { continue }
        scores.spans.predicted += 1
        if hit != nil { scores.spans.correct += 1 }
        // A toponym whose place the set does not say can be neither right nor wrong.
        if let hit, hit.gold == nil { continue }
        guard let best = resolved.best else { continue }
        scores.located.predicted += 1
        if let place = hit?.gold,
          kilometres(from: (best.lat, best.lon), to: (place.lat, place.lon)) <= PlaceScores.nearby
        {
          scores.located.correct += 1
        }
      }
    }
  }
}

/// The country codes of gold places.
struct GoldCountries {
  private let gazetteer: Gazetteer
  private let byNumber: [Int: GazetteerPlace]

  init(gazetteer: Gazetteer, articles: [PlaceArticle]) {
    self.gazetteer = gazetteer
    byNumber = gazetteer.places(numbered: Set(articles.flatMap(\.toponyms).compactMap(\.gold?.geonames)))
  }

  /// The code, or `nil` when neither the set nor the gazetteer says in which one country it lies.
  func code(of gold: GoldPlace) -> String? {
    if let country = byNumber[gold.geonames]?.country, !country.isEmpty { return country }
    guard !gold.country.isEmpty else { return nil }
    return gazetteer.places(named: gold.country).first { $0.kind == .country }?.country
  }
}

/// Maps positions between two texts that differ in white space only, as when hard-wrapped lines were rejoined.
struct TextAlignment {
  private var target: [Int] = []
  private var numbers: [Int]
  private let isSame: Bool

  init(from source: ScalarText, to other: ScalarText) {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.value == 0x200B || scalar.value == 0xFEFF
    }
    isSame = source == other
    target = other.scalars.indices.filter { !isSpace(other.scalars[$0]) }
    numbers = []
    numbers.reserveCapacity(source.count)
    var count = 0
    for scalar in source.scalars {
      numbers.append(count)
      if !isSpace(scalar) { count += 1 }
    }
  }

  func range(_ range: Range<Int>) -> Range<Int>? {
    if isSame { return range }
    guard !range.isEmpty, range.upperBound <= numbers.count else { return nil }
    let (first, last) = (numbers[range.lowerBound], numbers[range.upperBound - 1])
    guard first < target.count, last < target.count else { return nil }
    return target[first]..<(target[last] + 1)
  }
}
