import Events
public import Foundation
public import Language

/// Scores the relation of marked pairs on a table with the columns of the PLV data.
///
/// PLV merges CONCEDE and RETREAT as YIELD (Hu et al. 2024); their probabilities are added here. Every pair has a
/// type there, so "none" is no choice.
public struct RelationEvaluation: Sendable {
  public init() {}

  /// - Throws: ``EvaluationError`` for a file that cannot be read or lacks a column; ``LanguageError`` from the model.
  public func evaluate(_ file: URL, with model: LanguageModel) throws -> EvaluationResult {
    let table = SeparatedValues(tabSeparated: try read(file))
    for column in ["marked_sentence", "gold_root"] where !table.header.contains(column) {
      throw EvaluationError.missingColumn(path: file.path, column: column, found: table.header)
    }
    let records = table.records.filter { !($0["gold_root"] ?? "").isEmpty }
    let pairs = records.map { MarkedPair(marked: $0["marked_sentence"] ?? "") }
    guard !pairs.isEmpty else {
      throw EvaluationError.empty(path: file.path, expected: "rows with marked_sentence and gold_root")
    }
    let scored = try model.relations(
      pairs.map { (words: $0.words, actor: $0.actor, recipient: $0.recipient) })
    let roots = zip(records, scored).map { (gold: Self.root(of: $0["gold_root"]!), predicted: Self.best($1)) }
    let quads = roots.map { (gold: Self.quad(of: $0.gold), predicted: Self.quad(of: $0.predicted)) }
    return EvaluationResult(
      name: "relations", count: roots.count,
      figures: [
        ("root_macro_f1", macroF1(roots)), ("quad_macro_f1", macroF1(quads)),
        ("root_accuracy", Double(roots.count { $0.gold == $0.predicted }) / Double(roots.count)),
      ])
  }

  static func best(_ scores: [(type: String, probability: Double)]) -> String {
    var sums: [String: Double] = [:]
    for score in scores where score.type != "NONE" {
      sums[root(of: score.type), default: 0] += score.probability
    }
    return sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  static func root(of type: String) -> String { ["CONCEDE", "RETREAT"].contains(type) ? "YIELD" : type }

  static func quad(of root: String) -> String {
    root == "YIELD"
      ? EventType.Quad.materialCooperation.rawValue : EventType(rawValue: root)?.quad.rawValue ?? root
  }
}
