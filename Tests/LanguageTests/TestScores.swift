@testable import Language

/// Lends hand-made scores as the model's outputs are lent.
func withScores<Value>(_ rows: [[Float]], _ body: (Scores) throws -> Value) rethrows -> Value {
  try rows.flatMap { $0 }.withUnsafeBufferPointer { values in
    try body(Scores(base: values.baseAddress!, rows: rows.count, columns: rows[0].count))
  }
}

/// A row of scores that are 0, except for those given.
func row(_ count: Int, _ scores: [Int: Float] = [:]) -> [Float] {
  (0..<count).map { scores[$0] ?? 0 }
}

/// Few labels of each kind, for decoders.
func smallLabels() -> Labels {
  Labels(
    upos: ["NOUN", "VERB", "PROPN"], feats: ["_", "Number=Plur"], lemmas: ["0:", "1:", "=be"],
    rels: ["root", "nsubj", "obj"], names: ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"],
    mentions: ["none", "person", "place"], triggers: ["O", "B-AID", "I-AID", "B-ASSAULT", "I-ASSAULT"],
    statuses: ["occurred", "planned"], modes: ["", "ASSAULT:aerial", "PROTEST:demo", "ASSAULT:drone"],
    contexts: ["military", "health", "legal"], roles: ["actor", "place"],
    relations: ["AID", "ASSAULT", "NONE"])
}

func smallDecoder(
  temperatures: [String: Double] = [:], _ change: (inout LanguageSettings) -> Void = { _ in }
) throws -> SentenceDecoder {
  var settings = LanguageSettings()
  change(&settings)
  return SentenceDecoder(
    index: try LabelIndex(labels: smallLabels(), path: "labels.json"), temperatures: temperatures,
    settings: settings)
}
