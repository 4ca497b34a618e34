import Events
import Reports

/// The papers that sentences say were signed, where the signing was not coded as an act: "a protocol signed by the three
/// countries".
struct PaperReading {
  private struct Paper {
    var claim: InstrumentClaim
    var names: Set<String>
    var countries: Set<String>
    /// "Prime minister" where several of them sign.
    var ranks: Set<String>
    /// The states that the words before the signing list, two at least.
    var signatories: Set<String>
    var words: Set<String>
  }

  /// For entries of signings: the papers of reports that have no coded signing there.
  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    let hasInstrument = found.contains { $0.kind == .instrument }
    let hasParties = found.contains { $0.kind == .party }
    guard !hasInstrument || !hasParties else { return [] }
    let papers = context.ordered.flatMap { self.papers(in: $0, context) }
    return (hasInstrument ? [] : instruments(papers, context))
      + (hasParties ? [] : signatories(papers, context))
  }

  /// Three states sign by one report, two of them by another.
  private func signatories(_ papers: [Paper], _ context: FindingContext) -> [Difference] {
    for paper in papers where paper.signatories.count > 1 {
      let fewer = papers.filter { other in
        other.signatories.count > 1 && other.signatories.isStrictSubset(of: paper.signatories)
          && context.voice(of: other.claim.source) != context.voice(of: paper.claim.source)
          && context.areRelated(other.claim.source.report, paper.claim.source.report)
          && !(other.names.isDisjoint(with: paper.names) && other.words.isDisjoint(with: paper.words))
      }
      guard !fewer.isEmpty else { continue }
      let names = Dictionary(context.countryNames.map { ($0.value, $0.key) }, uniquingKeysWith: min)
      let claims = ([paper] + fewer).map { paper in
        let sorted = paper.signatories.sorted()
        let list = sorted.map { code in
          (names[code] ?? code).split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
        }
        return Claim(
          key: sorted.joined(separator: "|"), text: list.joined(separator: ", "), source: paper.claim.source)
      }
      let values = context.values(of: claims)
      let subject = "who signed"
      return [
        Difference(
          kind: .party, entry: "", subject: subject, values: values, weight: 0.6,
          statement: context.statement(subject, values))
      ]
    }
    return []
  }

  private func instruments(_ papers: [Paper], _ context: FindingContext) -> [Difference] {
    for (index, paper) in papers.enumerated() {
      let same = papers.enumerated().filter { other in
        other.offset != index
          && context.areRelated(other.element.claim.source.report, paper.claim.source.report)
          && isOne(paper, other.element)
          && context.voice(of: other.element.claim.source) != context.voice(of: paper.claim.source)
      }.map(\.element)
      let clashing = same.filter { $0.claim.instrument.conflict(with: paper.claim.instrument) > 0 }
      guard !clashing.isEmpty, clashing.count == same.count,
        // A report that names both papers knows one from the other.
        !clashing.contains(where: {
          context.papers(namedIn: paper.claim.source.report).contains($0.claim.instrument)
            || context.papers(namedIn: $0.claim.source.report).contains(paper.claim.instrument)
        })
      else { continue }
      let all = [paper] + clashing
      let values = context.values(of: all.map(\.claim.claim))
      let weight = clashing.map { $0.claim.instrument.conflict(with: paper.claim.instrument) }.max() ?? 0
      return [
        Difference(
          kind: .instrument, entry: "", subject: "what was signed", values: values, weight: weight,
          statement: context.statement("what was signed", values))
      ]
    }
    return []
  }

  /// Two states in common, or a name, or the office of those who sign where only one of the two says of which states.
  private func isOne(_ a: Paper, _ b: Paper) -> Bool {
    let countries = a.countries.intersection(b.countries).count
    if countries >= 2 || !a.names.isDisjoint(with: b.names) { return true }
    return !a.ranks.isDisjoint(with: b.ranks) && (a.countries.isEmpty || b.countries.isEmpty)
  }

  /// "The three countries", "both governments": how many.
  private static func countOfStates(in sentence: ReadSentence) -> Int? {
    let counts = ["two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6]
    let nouns: Set<String> = [
      "countries", "states", "nations", "governments", "sides", "neighbours", "neighbors",
    ]
    return sentence.plain.indices.dropLast().lazy.compactMap { index in
      nouns.contains(sentence.plain[index + 1]) ? counts[sentence.plain[index]] : nil
    }.first
  }

  /// One a sentence; a report that tells of several papers is left out, since nobody can say which is which.
  private func papers(in id: String, _ context: FindingContext) -> [Paper] {
    guard let report = context.reports[id]?.report else { return [] }
    let sentences = report.sentences.filter(\.isCoded)
    let papers = sentences.enumerated().compactMap { number, sentence -> Paper? in
      let read = ReadSentence(sentence, in: report.text)
      guard let at = read.plain.firstIndex(where: { ["signed", "signing", "sign"].contains($0) }) else {
        return nil
      }
      let source = SentenceReference(report: id, sentence: sentence.number)
      guard let claim = InstrumentClaim(signedAt: at..<(at + 1), in: read, source: source),
        claim.instrument != .charter
      else { return nil }
      let content = SentenceContent(read, countries: context.countryNames.keys)
      var (names, countries) = (content.names, Set(context.countries(in: read)))
      // "Which Libya has not signed": who comes behind has not.
      let start = read.plain[..<at].lastIndex { ["that", "which"].contains($0) } ?? 0
      var signatories = Set(context.countries(in: read, from: start, to: at))
      if number > 0, let count = Self.countOfStates(in: read), signatories.count < count {
        // "The three countries" of the sentence before, and where it says that they met.
        let before = ReadSentence(sentences[number - 1], in: report.text)
        let named = Set(context.countries(in: before))
        if named.count == count {
          countries.formUnion(named)
          signatories = named
        }
        names.formUnion(SentenceContent(before, countries: context.countryNames.keys).names)
      }
      return Paper(
        claim: claim, names: names, countries: countries,
        ranks: Set(Ranks.phrases(in: read).filter(\.isPlural).map(\.rank)), signatories: signatories,
        words: content.words.subtracting(["signed", "signin"]))
    }
    // What was bought stands beside what was agreed: "a separate contract".
    let agreed = papers.filter { $0.claim.instrument != .contract }
    let kept = agreed.isEmpty ? papers : agreed
    return Set(kept.map(\.claim.instrument)).count == 1 ? kept : []
  }
}
