import Entities
import Events
import Reports
import TimeAndPlace

/// Places that an event cannot both have been at: in two countries, or two towns of one.
struct PlaceDifferences: DifferenceRule {
  struct PlaceClaim {
    var place: EventPlace
    var source: SentenceReference
    var claim: Claim {
      Claim(key: place.name.lowercased() + "|" + place.country, text: place.name, source: source)
    }
  }

  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    let claims = PlaceDifferences.claims(of: entry)
    let regions = Regions(context, claims)
    for (index, claim) in claims.enumerated() {
      for other in claims.dropFirst(index + 1)
      where context.voice(of: claim.source) != context.voice(of: other.source) {
        guard let weight = weight(claim, other, claims, regions, context) else { continue }
        let values = context.values(of: claims.filter { !regions.isRegion($0.place) }.map(\.claim))
        let silent = context.silent(in: entry, values)
        let subject = "place" + context.ofAct(entry)
        return [
          Difference(
            kind: .place, entry: entry.id, subject: subject, values: values, silent: silent, weight: weight,
            statement: context.statement(subject, values, silent: silent))
        ]
      }
    }
    return []
  }

  /// The places that mentions name; a country that only context gives is none, nor is the place of mere words.
  static func claims(of entry: Entry) -> [PlaceClaim] {
    entry.mentions.compactMap { mention in
      guard let place = mention.place, !place.name.isEmpty else { return nil }
      if mention.type.isSpeech, mention.type != .agree, !InstrumentDifferences.isSigning(mention) {
        return nil
      }
      return PlaceClaim(place: place, source: mention.reference)
    }
  }

  private func weight(
    _ a: PlaceClaim, _ b: PlaceClaim, _ all: [PlaceClaim], _ regions: Regions, _ context: FindingContext
  ) -> Double? {
    guard a.place.name.lowercased() != b.place.name.lowercased(), !regions.isRegion(a.place),
      !regions.isRegion(b.place)
    else {
      return nil
    }
    // A report that knows the other's place too says how the two fit together.
    let reports = [a.source.report, b.source.report]
    for report in reports {
      let names = [a.place, b.place].allSatisfy { context.names($0.name, in: report) }
      if names { return nil }
    }
    if let distance = distance(a.place, b.place), distance < 15 { return nil }
    if !a.place.country.isEmpty, !b.place.country.isEmpty, a.place.country != b.place.country { return 0.75 }
    return a.place.country == b.place.country && !a.place.country.isEmpty ? 0.55 : nil
  }

  /// Kilometres between two places on a sphere, by the haversine formula.
  private func distance(_ a: EventPlace, _ b: EventPlace) -> Double? {
    guard let aLat = a.lat, let aLon = a.lon, let bLat = b.lat, let bLon = b.lon else { return nil }
    let degree = 111.2
    let north = (aLat - bLat) * degree
    let east = (aLon - bLon) * degree * max(0.01, 1 - (aLat * aLat + bLat * bLat) / 2 / 8100)
    return (north * north + east * east).squareRoot()
  }
}

/// Which names of places are those of countries, provinces, rivers…, so that a town can lie in them.
struct Regions {
  private var names: Set<String>

  /// Looks in every sentence of the claims' reports for "the province of X", "X province".
  init(_ context: FindingContext, _ claims: [PlaceDifferences.PlaceClaim]) {
    names = context.countryNames.reduce(into: []) { $0.insert($1.key) }
    for claim in claims {
      let name = ReadSentence(words: claim.place.name)
      if name.plain.contains(where: Self.areas.contains) { names.insert(claim.place.name.lowercased()) }
    }
    let wanted = Set(claims.map(\.place.name))
    for report in Set(claims.map(\.source.report)).sorted() {
      guard let text = context.reports[report]?.report else { continue }
      for sentence in text.sentences {
        let read = ReadSentence(sentence, in: text.text)
        for name in wanted where Self.isCalledArea(ReadSentence(words: name).plain, in: read) {
          names.insert(name.lowercased())
        }
      }
    }
  }

  func isRegion(_ place: EventPlace) -> Bool { names.contains(place.name.lowercased()) }

  private static func isCalledArea(_ name: [String], in sentence: ReadSentence) -> Bool {
    var start = 0
    while let found = sentence.range(of: name, from: start) {
      let after = found.upperBound < sentence.plain.count ? sentence.plain[found.upperBound] : ""
      let before = sentence.plain[max(0, found.lowerBound - 2)..<found.lowerBound]
      if areas.contains(after)
        || before.count == 2 && before.last == "of" && areas.contains(before.first ?? "")
      {
        return true
      }
      if ["northern", "southern", "eastern", "western", "central"].contains(before.last ?? "") {
        return true
      }
      start = found.upperBound
    }
    return false
  }

  private static let areas: Set<String> = [
    "province", "region", "state", "district", "county", "department", "governorate", "oblast", "prefecture",
    "island",
    "river", "lake", "valley", "desert", "sea", "gulf", "basin", "border", "peninsula", "mountains", "strip",
    "delta",
    "forest", "canal", "strait", "coast",
  ]
}

extension FindingContext {
  /// Whether any sentence of a report has the words of a name.
  func names(_ name: String, in report: String) -> Bool {
    guard let text = reports[report]?.report else { return false }
    let words = ReadSentence(words: name).plain
    return text.sentences.contains { ReadSentence($0, in: text.text).contains(words) }
  }
}
