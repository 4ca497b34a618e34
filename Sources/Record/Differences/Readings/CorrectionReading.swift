import Reports

/// Where a report puts right what others told: "was in fact taken alive", "never took place", "contrary to first reports".
///
/// Shown is the sentence that corrects beside the sentence of another report that shares most of its names and words. What
/// is right the program does not know.
struct CorrectionReading {
  func differences(_ reports: [ReadReport], besides found: [Difference], _ context: FindingContext)
    -> [Difference]
  {
    let countries = context.countryNames.keys
    let corrections = reports.flatMap { report in
      report.lines.compactMap { line in Self.cue(in: line.words).map { (line: line, cue: $0) } }
    }
    guard !corrections.isEmpty else { return [] }
    let others = NamedLines(reports, countries: countries) { Self.cue(in: $0.words) == nil }
    let told = Set(found.flatMap { $0.values.flatMap(\.sources) })
    return corrections.compactMap { correction in
      guard !told.contains(correction.line.source) else { return nil }
      let source = correction.line.source
      let own = SentenceContent(correction.line.words, countries: countries)
      var best: (score: Int, line: ReadReport.Line)?
      for (line, content) in others.sharing(own.names)
      where context.voice(of: line.source) != context.voice(of: source)
        && context.areRelated(line.source.report, source.report)
        && isNotLater(line.source.report, than: source.report, context)
      {
        let names = content.names.intersection(own.names).count
        let words = content.words.intersection(own.words).count
        guard names >= 2 && words >= 1 || words >= 3 else { continue }
        let score = names * 2 + words
        if score > best?.score ?? 0 { best = (score, line) }
      }
      guard let best else { return nil }
      let values = [
        context.excerpt(correction.line, around: correction.cue),
        context.excerpt(best.line, around: best.line.words.plain.count / 2),
      ]
      let subject = "what one report puts right"
      return Difference(
        kind: .status, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    }
  }

  /// Sentences by the names in them, so that a correction is held only against those that share one.
  private struct NamedLines {
    private var lines: [(line: ReadReport.Line, content: SentenceContent)] = []
    private var byName: [String: [Int]] = [:]

    init(
      _ reports: [ReadReport], countries: some Collection<String>,
      where isWanted: (ReadReport.Line) -> Bool
    ) {
      for line in reports.flatMap(\.lines) where isWanted(line) {
        let content = SentenceContent(line.words, countries: countries)
        guard !content.names.isEmpty else { continue }
        for name in content.names { byName[name, default: []].append(lines.count) }
        lines.append((line, content))
      }
    }

    /// The sentences with one of some names, in the order of the reports.
    func sharing(_ names: Set<String>) -> [(line: ReadReport.Line, content: SentenceContent)] {
      Set(names.flatMap { byName[$0] ?? [] }).sorted().map { lines[$0] }
    }
  }

  private func isNotLater(_ a: String, than b: String, _ context: FindingContext) -> Bool {
    guard let one = context.day(of: a), let other = context.day(of: b) else { return true }
    return one <= other
  }

  /// Where a sentence says that it puts something right.
  private static func cue(in sentence: ReadSentence) -> Int? {
    for phrase in cues {
      if let range = sentence.range(of: phrase) { return range.lowerBound }
    }
    return sentence.plain.firstIndex { $0.hasPrefix("contradict") || $0 == "mistakenly" || $0 == "wrongly" }
  }

  private static let cues: [[String]] = [
    ["in", "fact"], ["never", "took", "place"], ["never", "happened"], ["did", "not", "take", "place"],
    ["contrary", "to"], ["initially", "reported"], ["first", "reported"], ["earlier", "reported"],
    ["reported", "at", "the", "time"], ["turned", "out"], ["has", "clarified"], ["have", "clarified"],
    ["clarified", "that"], ["no", "longer", "disputed"], ["often", "portrayed"], ["quietly", "dropped"],
    ["had", "been", "reported"], ["not", ",", "as"], ["was", "wrong"], ["were", "wrong"],
  ]
}
