/// Precision, recall and their harmonic mean, from counts.
public struct Scores: Sendable, Equatable {
  public var correct = 0
  public var predicted = 0
  public var gold = 0

  public init(correct: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.correct = correct
    self.predicted = predicted
    self.gold = gold
  }

  public var precision: Double { predicted == 0 ? 0 : Double(correct) / Double(predicted) }
  public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }
  public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

/// The mean F1 of the labels that occur in the gold column, each counting the same.
func macroF1(_ pairs: [(gold: String, predicted: String)]) -> Double {
  let labels = Set(pairs.map(\.gold))
  let sum = labels.reduce(0.0) { sum, label in
    sum
      + Scores(
        correct: pairs.count { $0.gold == label && $0.predicted == label },
        predicted: pairs.count { $0.predicted == label }, gold: pairs.count { $0.gold == label }
      ).f1
  }
  return labels.isEmpty ? 0 : sum / Double(labels.count)
}
