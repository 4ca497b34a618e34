import Foundation

/// Scores made probabilities.
enum Probabilities {
  /// The softmax of scores divided by a temperature.
  static func softmax(_ scores: some Collection<Float>, temperature: Double = 1) -> [Double] {
    let scaled = scores.map { Double($0) / temperature }
    let top = scaled.max() ?? 0
    let powers = scaled.map { exp($0 - top) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// A probability whose score (log odds) is divided by a temperature.
  static func tempered(_ probability: Double, temperature: Double) -> Double {
    guard temperature != 1, probability > 0, probability < 1 else { return probability }
    return 1 / (1 + exp(-log(probability / (1 - probability)) / temperature))
  }
}
