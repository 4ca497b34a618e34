import Events
import Reports
import TimeAndPlace

/// The papers that sentences say were signed, where the signing was not coded as an act: "a protocol signed by the three
/// countries".
struct PaperReading {
  private struct Paper {
    var claim: InstrumentClaim
    var names: Set<String>
    var countries: Set<String>
    /// "Prime minister" where several of them sign.
    var ranks: Set<String>
    /// The states that are told to have signed: those before the word, "with" whom they did, or the sentence's "three
    /// countries"; none where the signing is only planned.
    var signatories: Set<String>
    var words: Set<String>
    /// The names in the sentence and in the next one, which mostly says where.
    var around: Set<String>
  }

  /// For entries of signings: the papers of reports that have no coded signing there.
  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    let papers = context.ordered.flatMap { self.papers(in: $0, context) }
    let told = found.filter { $0.kind == .party }.flatMap { $0.values.flatMap(\.sources) }
    return (found.contains { $0.kind == .instrument } ? [] : instruments(papers, context))
      + signatories(papers, besides: Set(told.map(\.report)), context)
  }

  /// Three states sign by one report, two of them by another; not in reports of which that is known already.
  private func signatories(
    _ papers: [Paper], besides told: Set<String>, _ context: FindingContext
  ) -> [Difference] {
    let signed = papers.filter { $0.signatories.count > 1 && !told.contains($0.claim.source.report) }
    var shown: Set<SentenceReference> = []
    return signed.compactMap { paper in
      let fewer = signed.filter { isSigned($0, byFewerThan: paper, context) }
      let all = [paper] + fewer
      guard !fewer.isEmpty, all.allSatisfy({ !shown.contains($0.claim.source) }) else { return nil }
      shown.formUnion(all.map(\.claim.source))
      let values = context.values(
        of: all.map { paper in
          let codes = paper.signatories.sorted()
          return Claim(
            key: codes.joined(separator: "|"),
            text: codes.map(context.countryName).joined(separator: ", "), source: paper.claim.source)
        })
      let subject = "who signed"
      return Difference(
        kind: .party, entry: "", subject: subject, values: values, weight: 0.6,
        statement: context.statement(subject, values))
    }
  }

  /// Whether it is the same paper, by the words around it, signed by some of the states only.
  private func isSigned(_ other: Paper, byFewerThan paper: Paper, _ context: FindingContext) -> Bool {
    other.signatories.isStrictSubset(of: paper.signatories)
      && context.voice(of: other.claim.source) != context.voice(of: paper.claim.source)
      && context.areRelated(other.claim.source.report, paper.claim.source.report)
      && (!other.around.isDisjoint(with: paper.around)
        || other.claim.instrument.conflict(with: paper.claim.instrument) < 0.7
          && !other.words.isDisjoint(with: paper.words)
        || other.words.intersection(paper.words).count > 1)
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
    return !a.ranks.isDisjoint(with: b.ranks) && a.countries.isEmpty != b.countries.isEmpty
  }

  private func names(in sentence: Sentence, _ report: Report, _ context: FindingContext) -> Set<String> {
    SentenceContent(ReadSentence(sentence, in: report.text), countries: context.countryNames.keys).names
  }

  private static let negations: Set<String> = [
    "not", "n't", "never", "refused", "refuses", "declined", "failed", "without",
  ]

  /// "In 2023 they signed a pact": told in passing, of another paper than the one that the reports are about.
  private static func isOfAnotherYear(_ sentence: ReadSentence, than year: Int?) -> Bool {
    zip(sentence.plain, sentence.plain.dropFirst()).contains { word, next in
      guard word == "in", next.count == 4, let told = Int(next), (1900...2100).contains(told) else {
        return false
      }
      return told != year
    }
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
    let papers = sentences.enumerated().compactMap { place, sentence -> Paper? in
      let read = ReadSentence(sentence, in: report.text)
      guard let at = read.plain.firstIndex(where: { ["signed", "signing", "sign"].contains($0) }),
        read.plain[max(0, at - 4)..<at].allSatisfy({ !Self.negations.contains($0) })
      else { return nil }
      let source = SentenceReference(report: id, sentence: sentence.number)
      guard let claim = InstrumentClaim(signedAt: at..<(at + 1), in: read, source: source),
        claim.instrument != .charter, !Self.isOfAnotherYear(read, than: context.day(of: id)?.year)
      else { return nil }
      let content = SentenceContent(read, countries: context.countryNames.keys)
      var (names, countries) = (content.names, Set(context.countries(in: read)))
      // "Which Libya has not signed": who comes behind has not.
      let start = read.plain[..<at].lastIndex { ["that", "which"].contains($0) } ?? 0
      var signatories = Set(context.countries(in: read, from: start, to: at))
      if let with = read.plain[at...].prefix(12).firstIndex(of: "with") {
        signatories.formUnion(context.countries(in: read, from: with, to: min(with + 8, read.plain.count)))
      }
      if place > 0, let count = Self.countOfStates(in: read), signatories.count < count {
        // "The three countries" of the sentence before, and where it says that they met.
        let before = ReadSentence(sentences[place - 1], in: report.text)
        let named = Set(context.countries(in: before))
        if named.count == count {
          countries.formUnion(named)
          signatories = named
        }
        names.formUnion(SentenceContent(before, countries: context.countryNames.keys).names)
      }
      return Paper(
        claim: claim, names: names, countries: countries,
        ranks: Set(Ranks.phrases(in: read).filter(\.isPlural).map(\.rank)),
        signatories: read.plain[at] == "sign" ? [] : signatories,
        words: content.words.subtracting(["signed", "signin"]),
        around: names.union(
          place + 1 < sentences.count ? self.names(in: sentences[place + 1], report, context) : []))
    }
    // What was bought stands beside what was agreed: "a separate contract".
    let agreed = papers.filter { $0.claim.instrument != .contract }
    let kept = agreed.isEmpty ? papers : agreed
    return Set(kept.map(\.claim.instrument)).count == 1 ? kept : []
  }
}
