import Foundation

/// The weights of a logistic model over ``StoryPairFeature``.
struct StoryWeights: Sendable {
  var bias: Double
  var values: [Double]
  /// The mean probability from which on mentions are joined, chosen on the training topics.
  var threshold: Double

  init(bias: Double, threshold: Double, _ weights: [StoryPairFeature: Double]) {
    self.bias = bias
    self.threshold = threshold
    values = StoryPairFeature.allCases.map { weights[$0] ?? 0 }
  }

  func probability(_ features: [Double]) -> Double {
    var sum = bias
    for index in values.indices { sum += values[index] * features[index] }
    return 1 / (1 + exp(-sum))
  }
}
