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

  /// The probability whose log odds are `score`, divided by a temperature.
  static func sigmoid(_ score: Float, temperature: Double = 1) -> Double {
    1 / (1 + exp(-Double(score) / temperature))
  }
}
