public import Language
public import Reports

/// The place names of a report with what they stand for.
public struct ReportPlaces: Sendable {
  /// In the order of the text.
  public var toponyms: [ResolvedToponym]
  /// Well-known names elsewhere in the text, which may be parts of other names ("Athens Police Department").
  public var others: [ResolvedToponym]

  public init(toponyms: [ResolvedToponym] = [], others: [ResolvedToponym] = []) {
    self.toponyms = toponyms
    self.others = others
  }

  /// Those that lie in a range of scalars.
  public func within(_ range: Range<Int>) -> [ResolvedToponym] {
    toponyms.filter {
      range.lowerBound <= $0.toponym.range.lowerBound && $0.toponym.range.upperBound <= range.upperBound
    }
  }
}

extension PlaceResolver {
  /// Finds and resolves the place names of an analysed report: the model's place names, adjectives of countries and
  /// regions, and the dateline's.
  public func places(in report: Report, analysis: Analysis) -> ReportPlaces {
    let toponyms = self.toponyms(in: report, analysis: analysis)
    let source = TextSource(outlet: report.source, url: report.url)
    let resolved = resolveWithContext(toponyms, in: report.text, from: source)
    return ReportPlaces(toponyms: resolved.given, others: resolved.others)
  }

  /// The place names that a report's analysis marks, in the order of the text.
  func toponyms(in report: Report, analysis: Analysis) -> [Toponym] {
    var found = dateline(of: report)
    for analysed in analysis.sentences {
      for name in whole(analysed.names, in: analysed) {
        let words = name.tokens.map { analysed.tokens[$0].text }.joined(separator: " ")
        guard name.kind == .place || name.kind == .other && isAdjective(words) else { continue }
        found += parts(of: name.tokens, in: analysed, text: report.text)
      }
    }
    var end = -1
    return found.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
      .filter {
        guard $0.range.lowerBound >= end else { return false }
        end = $0.range.upperBound
        return true
      }
  }

  /// The names with those joined that the model cuts in two: "Ak-Sai", "Tian Shan". Two places with a hyphen between them
  /// stay two: "the Moscow-Beijing axis".
  private func whole(_ names: [NameSpan], in analysed: SentenceAnalysis) -> [NameSpan] {
    let tokens = analysed.tokens
    return names.reduce(into: []) { out, name in
      guard let last = out.last, name.kind == .place else { return out.append(name) }
      let isBound =
        last.tokens.upperBound + 1 == name.tokens.lowerBound && tokens[last.tokens.upperBound].text == "-"
        && tokens[last.tokens.upperBound - 1].range.upperBound
          == tokens[last.tokens.upperBound].range.lowerBound
        && tokens[last.tokens.upperBound].range.upperBound == tokens[name.tokens.lowerBound].range.lowerBound
        && (last.kind == .place || last.kind == .other)
      let isCut =
        last.tokens.upperBound == name.tokens.lowerBound && last.kind == .other && last.tokens.count == 1
        && name.tokens.count == 1
      guard isBound || isCut else { return out.append(name) }
      let first = last.tokens.map { tokens[$0].text }.joined(separator: " ")
      let second = name.tokens.map { tokens[$0].text }.joined(separator: " ")
      guard !(isWellKnown(first) && (isCut || isWellKnown(second))) else { return out.append(name) }
      out[out.count - 1] = NameSpan(
        tokens: last.tokens.lowerBound..<name.tokens.upperBound, kind: .place,
        confidence: min(last.confidence, name.confidence))
    }
  }

  /// Whether a word names a country, its people, a division or a capital, as it is written.
  private func isWellKnown(_ words: String) -> Bool {
    gazetteer.rows(named: words).contains { posting in
      guard posting.role != .abbreviation else { return false }
      return posting.role == .demonym
        || [.country, .division, .capital, .continent].contains(gazetteer.file.record(posting.row).kind)
    }
  }

  /// Whether a name that is no place's is the adjective of one: "Syrian".
  private func isAdjective(_ words: String) -> Bool {
    gazetteer.rows(named: words).contains { $0.role == .demonym }
  }

  /// A name, or its parts where it holds a comma and is not known as a whole: "Paris, Texas".
  private func parts(of tokens: Range<Int>, in analysed: SentenceAnalysis, text: ScalarText) -> [Toponym] {
    let commas = tokens.filter { analysed.tokens[$0].text == "," }
    let bounds = [tokens.lowerBound - 1] + commas + [tokens.upperBound]
    return zip(bounds, bounds.dropFirst()).compactMap { before, after in
      guard before + 1 < after else { return nil }
      let range = analysed.tokens[before + 1].range.lowerBound..<analysed.tokens[after - 1].range.upperBound
      return Toponym(range: range, text: text[range])
    }
  }

  private func dateline(of report: Report) -> [Toponym] {
    guard let dateline = report.dateline, !dateline.place.isEmpty else { return [] }
    let whole = Array(report.text.scalars[dateline.range])
    let parts = dateline.place.split(separator: ",").map { $0.filter { !"()".contains($0) } }
    return parts.compactMap { part in
      let words = Array(part.unicodeScalars.drop { $0 == " " })
      guard !words.isEmpty, words.count <= whole.count,
        let at = (0...(whole.count - words.count)).first(where: {
          Array(whole[$0..<($0 + words.count)]) == words
        })
      else { return nil }
      let start = dateline.range.lowerBound + at
      return Toponym(range: start..<(start + words.count), text: report.text[start..<(start + words.count)])
    }
  }
}
