import Foundation

/// The figures of coded events against gold, by the rules of the event scorer, rounded to four digits as there.
///
/// Its JSON has the scorer's keys, so that the two can be compared as they are.
struct EventScores: Sendable, Equatable {
  var gold: Int
  var coded: Int
  /// Sentences that report an event.
  var sentence: Rates
  /// Events found with the right type.
  var type: Rates
  /// … of which an actor and a recipient are right.
  var dyad: Rates
  /// … of which all parties are right.
  var strict: Rates
  /// The share of matched events whose status is right; the fields below are of matched events too.
  var status: Double
  var attribution: Double
  var date: Dates
  var place: Places
  var figures: Rates
  var linking: Rates?

  /// Precision, recall and F1.
  struct Rates: Sendable, Equatable, Encodable {
    var p: Double
    var r: Double
    var f1: Double

    init(precision: Double, recall: Double) {
      p = precision.toFourDigits
      r = recall.toFourDigits
      let sum = precision + recall
      f1 = sum == 0 ? 0 : (2 * precision * recall / sum).toFourDigits
    }

    init(right: Int, coded: Int, gold: Int) {
      let scores = Scores(correct: right, predicted: coded, gold: gold)
      self.init(precision: scores.precision, recall: scores.recall)
    }
  }

  struct Dates: Sendable, Equatable, Encodable {
    /// Matched events to which gold gives a date.
    var n: Int
    var exact: Double
    var overlap: Double
  }

  struct Places: Sendable, Equatable, Encodable {
    /// Matched events to which gold gives a country.
    var n: Int
    var right: Double
  }

  init(_ matching: EventMatching) {
    let pairs = matching.pairs
    func share(_ values: [Bool]) -> Double {
      (Double(values.count { $0 }) / Double(max(values.count, 1))).toFourDigits
    }
    func rates(_ right: Int) -> Rates {
      Rates(right: right, coded: matching.coded.count, gold: matching.gold.count)
    }
    gold = matching.gold.count
    coded = matching.coded.count
    sentence = Rates(
      right: matching.goldSentences.intersection(matching.codedSentences).count,
      coded: matching.codedSentences.count, gold: matching.goldSentences.count)
    type = rates(pairs.count)
    dyad = rates(pairs.count { $0.dyad })
    strict = rates(pairs.count { $0.strict })
    status = share(pairs.map(\.status))
    attribution = share(pairs.map(\.attribution))
    let dates = pairs.compactMap(\.date)
    date = Dates(n: dates.count, exact: share(dates), overlap: share(pairs.compactMap(\.dateOverlap)))
    let places = pairs.compactMap(\.country)
    place = Places(n: places.count, right: share(places))
    figures = Rates(
      right: pairs.reduce(0) { $0 + $1.gold.figureKeys.intersection($1.coded.figureKeys).count },
      coded: pairs.reduce(0) { $0 + $1.coded.figureKeys.count },
      gold: pairs.reduce(0) { $0 + $1.gold.figureKeys.count })
    linking = Linking.scores(pairs)
  }
}

extension Double {
  /// Rounded to four digits after the point.
  var toFourDigits: Double { Double(String(format: "%.4f", self)) ?? self }
}
