import Events
import Foundation
import Language

/// How likely it is that two mentions are one event.
struct PairScorer: Sendable {
  var trees = PairTrees.builtIn
  var kinship = WordKinship.builtIn

  struct Verdict: Sendable {
    /// From 0 to 1; 0 where something bars it.
    var probability: Double
    var features: PairFeatures
    /// Whether both are the same words, printed twice.
    var isCopy: Bool
  }

  /// - Parameter reportCosine: How like the two reports are; asked for only when they are two.
  func verdict(
    _ a: MentionProfile, _ b: MentionProfile, rarity: PairRarity, reportCosine: @autoclosure () -> Double
  ) -> Verdict {
    let features = PairFeatures(a, b, kinship: kinship, rarity: rarity, reportCosine: reportCosine())
    let isCopy = Self.isCopy(a, b)
    if isCopy { return Verdict(probability: 0.99, features: features, isCopy: true) }
    guard features.bar == nil else { return Verdict(probability: 0, features: features, isCopy: false) }
    let likely = 1 / (1 + exp(-trees.sum(features.values)))
    let probability = OnceOnly.holds(a, b, features) ? max(likely, OnceOnly.probability) : likely
    return Verdict(probability: probability, features: features, isCopy: false)
  }

  /// The same sentence with the same trigger in two places.
  static func isCopy(_ a: MentionProfile, _ b: MentionProfile) -> Bool {
    a.sentenceSum == b.sentenceSum && a.event.trigger.text == b.event.trigger.text
      && a.event.type == b.event.type && !a.words.isEmpty
      && (a.report, a.event.sentence) != (b.report, b.event.sentence)
  }
}
