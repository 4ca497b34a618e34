import Events
import Reports

/// The papers that sentences say were signed, where the signing was not coded as an act: "a protocol signed by the three
/// countries".
struct PaperReading {
  private struct Paper {
    var claim: InstrumentClaim
    var names: Set<String>
    var countries: Set<String>
  }

  /// For entries of signings: the papers of reports that have no coded signing there.
  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    guard !found.contains(where: { $0.kind == .instrument }) else { return [] }
    let papers = context.ordered.flatMap { self.papers(in: $0, context) }
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

  /// Two states in common, or one and a name.
  private func isOne(_ a: Paper, _ b: Paper) -> Bool {
    let countries = a.countries.intersection(b.countries).count
    return countries >= 2 || !a.names.isDisjoint(with: b.names)
  }

  /// One a sentence; a report that tells of several papers is left out, since nobody can say which is which.
  private func papers(in id: String, _ context: FindingContext) -> [Paper] {
    guard let report = context.reports[id]?.report else { return [] }
    let papers = report.sentences.filter(\.isCoded).compactMap { sentence -> Paper? in
      let read = ReadSentence(sentence, in: report.text)
      guard let at = read.plain.firstIndex(where: { ["signed", "signing"].contains($0) }) else { return nil }
      let source = SentenceReference(report: id, sentence: sentence.number)
      guard let claim = InstrumentClaim(signedAt: at..<(at + 1), in: read, source: source),
        claim.instrument != .charter
      else { return nil }
      let content = SentenceContent(read, countries: context.countryNames.keys)
      return Paper(claim: claim, names: content.names, countries: Set(context.countries(in: read)))
    }
    // What was bought stands beside what was agreed: "a separate contract".
    let agreed = papers.filter { $0.claim.instrument != .contract }
    let kept = agreed.isEmpty ? papers : agreed
    return Set(kept.map(\.claim.instrument)).count == 1 ? kept : []
  }
}
