/// What the model gave for one sentence, read in place; row 0 is the root, the words follow.
struct SentenceScores {
  var upos: UnsafeBufferPointer<Int32>
  var feats: UnsafeBufferPointer<Int32>
  var lemmas: UnsafeBufferPointer<Int32>
  /// By word, then head.
  var arcs: Scores
  var rels: Table<Int32>
  var names: Scores
  var mentions: Scores
  var triggers: Scores
  var status: Scores
  var modes: Scores
  var contexts: Scores
  /// For the row of a trigger: by word, then role × (O, B, I).
  var roles: (_ trigger: Int) -> Scores
}

/// The outputs of a batch, found and checked once.
struct BatchScores {
  private let upos, feats, lemmas: Tensor<Int32>
  private let rels: Tensor<Int32>
  private let arcs, names, mentions, triggers, status, modes, contexts, roles: Tensor<Float>

  /// - Throws: ``LanguageError/inferenceFailed(reason:)`` when an output does not fit the labels.
  init(_ outputs: Outputs, labels: Labels) throws(LanguageError) {
    upos = try outputs.labels("upos", rank: 2)
    feats = try outputs.labels("feats", rank: 2)
    lemmas = try outputs.labels("lemmas", rank: 2)
    arcs = try outputs.scores("arcs", rank: 3)
    rels = try outputs.labels("rels", rank: 3)
    names = try outputs.scores("names", rank: 3)
    mentions = try outputs.scores("mentions", rank: 3)
    triggers = try outputs.scores("triggers", rank: 3)
    status = try outputs.scores("status", rank: 3)
    modes = try outputs.scores("modes", rank: 3)
    contexts = try outputs.scores("contexts", rank: 3)
    roles = try outputs.scores("roles", rank: 4)
    for (name, tensor, count) in [
      ("names", names, labels.names.count), ("mentions", mentions, labels.mentions.count),
      ("triggers", triggers, labels.triggers.count), ("status", status, labels.statuses.count),
      ("modes", modes, labels.modes.count), ("contexts", contexts, labels.contexts.count),
      ("roles", roles, 3 * labels.roles.count),
    ] where tensor.shape.last != count {
      throw .inferenceFailed(
        reason:
          "the output \(name) has \(tensor.shape.last ?? 0) scores a word, but labels.json has \(count) labels"
      )
    }
  }

  /// The scores of the sentence at `row` of the batch.
  func sentence(_ row: Int) -> SentenceScores {
    SentenceScores(
      upos: upos.row(row), feats: feats.row(row), lemmas: lemmas.row(row), arcs: arcs.table(row),
      rels: rels.table(row), names: names.table(row), mentions: mentions.table(row),
      triggers: triggers.table(row), status: status.table(row), modes: modes.table(row),
      contexts: contexts.table(row), roles: { roles.table(row, $0) })
  }
}
