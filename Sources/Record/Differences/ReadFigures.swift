import Events
import Reports

extension FindingContext {
  /// Numbers that the reports of an attack or a demonstration give in sentences that tell no event of their own: houses
  /// destroyed, people who took part.
  func figuresAround(_ entry: Entry) -> [FigureClaim] {
    guard entry.type == .assault || entry.type == .protest else { return [] }
    let coded = Set(entry.mentions.filter { !$0.figures.isEmpty }.map(\.reference))
    return reports(of: entry).flatMap { id -> [FigureClaim] in
      guard let report = reports[id]?.report else { return [] }
      return report.sentences.filter(\.isCoded).flatMap { sentence -> [FigureClaim] in
        let source = SentenceReference(report: id, sentence: sentence.number)
        let read = ReadSentence(sentence, in: report.text)
        return FigureFinder.figures(in: read.tokens).filter { $0.kind == .other }.map {
          claim($0, read, source)
        }.filter {
          entry.type == .assault
            ? ReadFigures.things.contains($0.counted.noun)
            : ReadFigures.isCrowd($0, in: read) && !coded.contains(source)
        }
      }
    }
  }
}

/// What is counted beside the coded events.
enum ReadFigures {
  /// What attacks and disasters destroy.
  static let things: Set<String> = [
    "house", "building", "school", "shop", "vehicle", "boat", "tent", "hut",
  ]

  /// Nouns for those who demonstrate.
  static let crowd: Set<String> = [
    "people", "protester", "demonstrator", "marcher", "person", "citizen", "resident", "worker", "student",
    "supporter",
    "woman", "farmer",
  ]

  private static let others: Set<String> = [
    "treated", "arrested", "detained", "injured", "wounded", "killed", "hurt", "hospitalised", "hospitalized",
    "evacuated", "rescued", "released", "displaced",
  ]

  /// People of whom the sentence says that they demonstrated.
  static func isCrowd(_ claim: FigureClaim, in sentence: ReadSentence) -> Bool {
    guard crowd.contains(claim.counted.noun) else {
      return false
    }
    // "Had treated about 40 people", "arrested 23 protesters": counts of others.
    let words = ReadSentence(words: claim.text).plain
    if let at = sentence.range(of: words, from: 0)?.lowerBound,
      sentence.plain[max(0, at - 3)..<at].contains(where: { others.contains($0) })
    {
      return false
    }
    return sentence.plain.contains { word in
      ["protest", "demonstrat", "march", "rall", "gather"].contains { word.hasPrefix($0) }
    } || sentence.contains(["taken", "part"]) || sentence.contains(["took", "part"])
  }
}
