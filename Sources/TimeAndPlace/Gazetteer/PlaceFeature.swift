/// What speaks for or against a place that a name may stand for. Each is a number, most from 0 to 1.
enum PlaceFeature: Int, CaseIterable {
  /// log₂ of the people, by 8; of countries, capitals, towns and divisions.
  case size
  case isCountry, isDivision, isDistrict, isCapital, isArea
  /// What the name is to the place.
  case alternate, demonym, abbreviation
  /// The most populous of its name.
  case top
  /// A region named right after it holds it, or does not: "Paris, Texas".
  case inside, outside
  /// How many other names of the text may lie in the same division, the same country.
  case sameDivision, sameCountry
  /// How near, over 50 and 300 km, the other places of the text are.
  case near50, near300
  /// As `sameDivision` and `sameCountry`, of the name that stands closest in the text.
  case closeDivision, closeCountry
  /// The outlet's web address ends in its country's letters, or in another's.
  case addressCountry, otherAddress
  /// The outlet is called after it.
  case outlet
  case sameDistrict
  /// The name is repeated.
  case repeated
  case onlyOne
  /// Other names could stand for places within 40 km, or for regions it lies in, however unlikely these are by themselves.
  case possiblyNear, possiblyWithin
  /// It lies in a country whose press is in English.
  case englishSpeaking
  case outletSize, countrySize, capitalByOtherName
  case sizeSquared
  /// "EU" is not the town of Eu.
  case capitals
}

/// The weights of the features, the higher the likelier; the probability of a place is the softmax over its rivals.
///
/// Fitted by maximum likelihood with a penalty of 0.3 on squares, on every second article of two public sets of news with
/// toponyms (LGL, local papers; GeoWebNews, papers of the world), each name once an article; the other articles are what the
/// README's figures are from.
struct PlaceWeights: Sendable {
  var values: [Double]

  subscript(_ feature: PlaceFeature) -> Double { values[feature.rawValue] }

  static let fitted = PlaceWeights(values: [
    2.52, 0.13, -0.54, -1.89, 0.89, 7.73, -1.49, 0.81, 0.0, 0.11, 1.68, -1.68, 2.34, 0.86, 0.9, 2.84, 1.06,
    -0.4, 1.64, -1.64, 2.68, 1.59, -0.15, 0.0, 3.88, 1.06, 1.42, -1.51, 0.49, -2.84, 2.84, -3.19,
  ])
}
