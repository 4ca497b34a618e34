import Events
import Reports

extension FindingContext {
  /// The values that claims give, each with its sources, the one with most voices first.
  func values(of claims: [Claim]) -> [DifferenceValue] {
    let ordered = claims.sorted { a, b in
      a.source == b.source ? (a.key, a.text) < (b.key, b.text) : precedes(a.source, b.source)
    }
    var keys: [String] = []
    var grouped: [String: [Claim]] = [:]
    for claim in ordered {
      if grouped[claim.key] == nil { keys.append(claim.key) }
      grouped[claim.key, default: []].append(claim)
    }
    let values = keys.map { key in
      let claims = grouped[key] ?? []
      var sources: [SentenceReference] = []
      for claim in claims where !sources.contains(claim.source) { sources.append(claim.source) }
      return DifferenceValue(
        text: claims[0].text, sources: sources, voices: voiceCount(of: sources))
    }
    return values.enumerated().sorted { ($1.element.voices, $0.offset) < ($0.element.voices, $1.offset) }
      .map(\.element)
  }

  /// The reports of an entry that give none of the values.
  func silent(in entry: Entry, _ values: [DifferenceValue]) -> [String] {
    let speaking = Set(values.flatMap(\.sources).map(\.report))
    let names = Set(
      values.flatMap { $0.text.split { !$0.isLetter } }.filter {
        $0.count > 3 && $0.first?.isUppercase == true
      }
    )
    return reports(of: entry).filter { report in
      // Who names the same elsewhere is not silent, though no sentence of it was coded for the event.
      !speaking.contains(report)
        && !names.contains { reports[report]?.report.text.string.contains($0) ?? false }
    }
  }

  /// "19 (Meridian Wire, Equator Post), 23 (Harbour Dispatch); Lakeside Courier gives none".
  func statement(_ subject: String, _ values: [DifferenceValue], silent: [String] = []) -> String {
    let given = values.map { "\($0.text) (\(outlets(of: $0.sources)))" }.joined(separator: ", ")
    return capitalised(subject) + ": " + given + closing(silent)
  }

  func closing(_ silent: [String]) -> String {
    let names = unique(silent.map(outlet))
    switch names.count {
    case 0: return ""
    case 1: return "; \(names[0]) gives none"
    case 2: return "; \(names[0]) and \(names[1]) give none"
    default: return "; \(names.count) outlets give none"
    }
  }

  /// The outlets of some sentences; of one report alone, with its sentences, when `isWithin`.
  func outlets(of sources: [SentenceReference]) -> String {
    let names = unique(sources.map { outlet($0.report) })
    return names.count > 4
      ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
      : names.joined(separator: ", ")
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
