/// Reads an analysis off the model's scores.
struct SentenceDecoder: Sendable {
  var index: LabelIndex
  var temperatures: [String: Double]
  var calibration: ModelManifest.Calibration?
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
    var tokens = words.indices.map { word in
      let row = word + 1
      let upos = label(scores.upos[row], index.labels.upos, "X")
      let rule = scores.lemmas[row]
      let ruled =
        index.lemmas.indices.contains(Int(rule))
        ? index.lemmas[Int(rule)].lemma(of: words[word], keepsCase: upos == "PROPN") : words[word]
      let feats = label(scores.feats[row], index.labels.feats, "_")
      let form = words[word].lowercased()
      let lemma =
        IrregularForms.lemma(of: form, upos: upos)
        ?? RegularForms.lemma(of: form, upos: upos, feats: feats) ?? ruled
      return Token(
        text: words[word], range: ranges[word], upos: upos,
        feats: feats,
        lemma: lemma, head: heads[word],
        relation: relation(number: Int(scores.rels[row, heads[word] + 1]), isRoot: heads[word] < 0),
        mention: index.mentions[best(scores.mentions[row])])
    }
    ReportedClauses.settle(&tokens)
    return tokens
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

  /// The triggers: words that look like one at first sight, judged again by what the sentence says read for them.
  func triggers(words: Int, scores: SentenceScores) -> [Trigger] {
    let decoder = BIODecoder(
      labels: index.triggers, temperature: temperature("triggers"), outsideBias: settings.triggerThreshold,
      joinsKinds: true)
    return decoder.spans(rows: words) { scores.triggers[$0 + 1] }.compactMap { span in
      guard let row = span.range.map({ $0 + 1 }).first(where: { scores.read[$0] != nil }),
        let read = scores.read[row]
      else { return nil }
      let types = types(scores.triggers[row], read.kinds)
      let statuses = Probabilities.softmax(read.status, temperature: temperature("status"))
      let implied = read.implied.map { Probabilities.sigmoid($0) }
      return Trigger(
        tokens: span.range, types: types.map { (index.triggers.kinds[$0.kind], $0.probability) },
        statuses: Dictionary(zip(index.labels.statuses, statuses), uniquingKeysWith: { $0 + $1 }),
        modes: modes(read.modes, of: types[0].kind), contexts: contexts(read.contexts),
        roles: roles(words: words, scores: read.roles),
        implied: ImpliedProbability(actor: implied[0], recipient: implied[1]))
    }
  }

  /// The types of a trigger by both readings (the geometric mean of what they give), calibrated, the best one first.
  func types(
    _ sighted: some Collection<Float>, _ read: some Collection<Float>
  ) -> [(kind: Int, probability: Double)] {
    var first = [Double](repeating: 0, count: index.triggers.kinds.count)
    let all = Probabilities.softmax(sighted, temperature: temperature("triggers"))
    for (label, probability) in all.enumerated() where index.triggers.kindOf[label] >= 0 {
      first[index.triggers.kindOf[label]] += probability
    }
    let second = Probabilities.softmax(read, temperature: temperature("kind"))
    let both = index.triggers.kinds.indices.map { kind in
      let mean = (first[kind] * second[index.kinds[kind]]).squareRoot()
      return calibration?.probability(mean) ?? mean
    }
    let order = both.indices.sorted { (both[$0], $1) > (both[$1], $0) }
    return order.enumerated().filter { $0.offset == 0 || both[$0.element] >= settings.typeFloor }.map {
      (kind: $0.element, probability: both[$0.element])
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
  func contexts(_ scores: some Collection<Float>) -> [(context: String, probability: Double)] {
    let temperature = temperature("contexts")
    let all = zip(index.labels.contexts, scores).map { label, score in
      (context: label, probability: Probabilities.sigmoid(score, temperature: temperature))
    }
    return all.filter { $0.probability > settings.contextFloor }.sorted { $0.probability > $1.probability }
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
