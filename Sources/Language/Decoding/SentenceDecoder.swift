/// Reads an analysis off the model's scores.
struct SentenceDecoder: Sendable {
  var index: LabelIndex
  var temperatures: [String: Double]
  var settings: LanguageSettings

  private func temperature(_ head: String) -> Double { temperatures[head] ?? 1 }

  /// The analysis of a sentence's words.
  func analysis(
    number: Int, words: [String], ranges: [Range<Int>], scores: SentenceScores
  ) -> SentenceAnalysis {
    SentenceAnalysis(
      number: number, tokens: tokens(words: words, ranges: ranges, scores: scores),
      names: names(words: words.count, scores: scores), triggers: triggers(words: words.count, scores: scores)
    )
  }

  // MARK: Words

  func tokens(words: [String], ranges: [Range<Int>], scores: SentenceScores) -> [Token] {
    let heads = TreeDecoder.heads(words: words.count) { scores.arcs[$0, $1] }
    return words.indices.map { word in
      let row = word + 1
      let upos = label(scores.upos[row], index.labels.upos, "X")
      let rule = scores.lemmas[row]
      let ruled =
        index.lemmas.indices.contains(Int(rule))
        ? index.lemmas[Int(rule)].lemma(of: words[word], keepsCase: upos == "PROPN") : words[word]
      let lemma = IrregularForms.lemma(of: words[word].lowercased(), upos: upos) ?? ruled
      return Token(
        text: words[word], range: ranges[word], upos: upos,
        feats: label(scores.feats[row], index.labels.feats, "_"),
        lemma: lemma, head: heads[word],
        relation: relation(number: Int(scores.rels[row, heads[word] + 1]), isRoot: heads[word] < 0),
        mention: index.mentions[best(scores.mentions[row])])
    }
  }

  /// The root's relation is "root" and no other word's is.
  private func relation(number: Int, isRoot: Bool) -> String {
    guard !isRoot else { return "root" }
    return number == index.root || !index.labels.rels.indices.contains(number)
      ? "dep" : index.labels.rels[number]
  }

  private func label(_ number: Int32, _ labels: [String], _ none: String) -> String {
    labels.indices.contains(Int(number)) ? labels[Int(number)] : none
  }

  private func best(_ scores: UnsafeBufferPointer<Float>) -> Int {
    var best = 0
    for label in scores.indices where scores[label] > scores[best] { best = label }
    return best
  }

  // MARK: Names

  func names(words: Int, scores: SentenceScores) -> [NameSpan] {
    let decoder = BIODecoder(labels: index.names, temperature: temperature("names"))
    return decoder.spans(rows: words) { scores.names[$0 + 1] }.map {
      NameSpan(tokens: $0.range, kind: index.nameKinds[$0.kind], confidence: $0.confidence)
    }
  }

  // MARK: Events

  func triggers(words: Int, scores: SentenceScores) -> [Trigger] {
    let decoder = BIODecoder(
      labels: index.triggers, temperature: temperature("triggers"), outsideBias: settings.triggerThreshold,
      joinsKinds: true)
    return decoder.spans(rows: words) { scores.triggers[$0 + 1] }.map { span in
      let row = span.range.lowerBound + 1
      let types = types(scores.triggers[row], opened: span.kind)
      let statuses = Probabilities.softmax(scores.status[row], temperature: temperature("status"))
      return Trigger(
        tokens: span.range, types: types.map { (index.triggers.kinds[$0.kind], $0.probability) },
        statuses: Dictionary(zip(index.labels.statuses, statuses), uniquingKeysWith: { $0 + $1 }),
        modes: modes(scores.modes[row], of: types[0].kind), contexts: contexts(scores.contexts[row]),
        roles: roles(words: words, scores: scores.roles(row)))
    }
  }

  /// The types at a trigger's first word, the best one first; with what "no trigger" has they sum to 1.
  func types(
    _ scores: some Collection<Float>, opened: Int
  ) -> [(kind: Int, probability: Double)] {
    var sums = [Double](repeating: 0, count: index.triggers.kinds.count)
    let all = Probabilities.softmax(scores, temperature: temperature("triggers"))
    for (label, probability) in all.enumerated() where index.triggers.kindOf[label] >= 0 {
      sums[index.triggers.kindOf[label]] += probability
    }
    let order = sums.indices.sorted { (sums[$0], $1 == opened ? 0 : 1) > (sums[$1], $0 == opened ? 0 : 1) }
    return order.enumerated().filter { $0.offset == 0 || sums[$0.element] >= settings.typeFloor }.map {
      (kind: $0.element, probability: sums[$0.element])
    }
  }

  /// The modes that the type can have, "" among them, the best one first; they sum to 1.
  func modes(_ scores: some RandomAccessCollection<Float>, of kind: Int) -> [(
    mode: String, probability: Double
  )] {
    let own = index.modes[kind]
    let values = own.map { scores[scores.index(scores.startIndex, offsetBy: $0.number)] }
    let probabilities = Probabilities.softmax(values, temperature: temperature("modes"))
    return zip(own, probabilities).map { (mode: $0.mode, probability: $1) }.sorted {
      $0.probability > $1.probability
    }
  }

  /// The contexts above the floor, the best one first.
  func contexts(_ probabilities: some Collection<Float>) -> [(context: String, probability: Double)] {
    zip(index.labels.contexts, probabilities).map {
      (context: $0, probability: Probabilities.tempered(Double($1), temperature: temperature("contexts")))
    }
    .filter { $0.probability > settings.contextFloor }
    .sorted { $0.probability > $1.probability }
  }

  /// The spans of each role, read along the words of a trigger's table.
  func roles(words: Int, scores: Scores) -> [RoleSpan] {
    let decoder = BIODecoder(
      labels: .single, temperature: temperature("roles"), outsideBias: settings.roleThreshold)
    return index.roles.enumerated().flatMap { number, role in
      decoder.spans(rows: words) { scores[$0 + 1][3 * number..<3 * number + 3] }.map {
        RoleSpan(role: role, tokens: $0.range, confidence: $0.confidence)
      }
    }
  }
}
