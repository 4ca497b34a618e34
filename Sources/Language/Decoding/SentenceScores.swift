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
  /// By the row of a word: what the sentence says when read once more with that word as the trigger.
  var read: [Int: EventScores]
}

/// What the model gave for one trigger of a sentence.
struct EventScores {
  /// The types, then "none of them".
  var kinds: UnsafeBufferPointer<Float>
  var status: UnsafeBufferPointer<Float>
  var modes: UnsafeBufferPointer<Float>
  var contexts: UnsafeBufferPointer<Float>
  /// Whether there is an actor, a recipient that the sentence does not name.
  var implied: UnsafeBufferPointer<Float>
  /// By word, then role × (O, B, I).
  var roles: Scores
}

/// The outputs of a batch, found and checked once.
struct BatchScores {
  private let upos, feats, lemmas: Tensor<Int32>
  private let rels, readAt: Tensor<Int32>
  private let arcs, names, mentions, triggers, kinds, status, modes, contexts, implied, roles: Tensor<Float>
  /// For each sentence, the rows of the triggers read in it and their words.
  private var read: [Int: [(word: Int, row: Int)]] = [:]

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
    readAt = try outputs.labels("read_at", rank: 2)
    kinds = try outputs.scores("read_kind", rank: 2)
    status = try outputs.scores("read_status", rank: 2)
    modes = try outputs.scores("read_modes", rank: 2)
    contexts = try outputs.scores("read_contexts", rank: 2)
    implied = try outputs.scores("read_implied", rank: 2)
    roles = try outputs.scores("read_roles", rank: 3)
    for (name, tensor, count) in [
      ("names", names, labels.names.count), ("mentions", mentions, labels.mentions.count),
      ("triggers", triggers, labels.triggers.count), ("read_kind", kinds, labels.relations.count),
      ("read_status", status, labels.statuses.count), ("read_modes", modes, labels.modes.count),
      ("read_contexts", contexts, labels.contexts.count), ("read_implied", implied, 2),
      ("read_roles", roles, 3 * labels.roles.count),
    ] where tensor.shape.last != count {
      throw .inferenceFailed(
        reason:
          "the output \(name) has \(tensor.shape.last ?? 0) scores, but labels.json has \(count) labels"
      )
    }
    for row in 0..<readAt.shape[0] {
      let at = readAt.row(row)
      // The first row stands for nothing; it is there so that no output is empty.
      if at[1] > 0 { read[Int(at[0]), default: []].append((Int(at[1]), row)) }
    }
  }

  /// The scores of the sentence at `row` of the batch.
  func sentence(_ row: Int) -> SentenceScores {
    SentenceScores(
      upos: upos.row(row), feats: feats.row(row), lemmas: lemmas.row(row), arcs: arcs.table(row),
      rels: rels.table(row), names: names.table(row), mentions: mentions.table(row),
      triggers: triggers.table(row),
      read: Dictionary(
        (read[row] ?? []).map { ($0.word, event($0.row)) }, uniquingKeysWith: { first, _ in first }))
  }

  private func event(_ row: Int) -> EventScores {
    EventScores(
      kinds: kinds.row(row), status: status.row(row), modes: modes.row(row), contexts: contexts.row(row),
      implied: implied.row(row), roles: roles.table(row))
  }
}
