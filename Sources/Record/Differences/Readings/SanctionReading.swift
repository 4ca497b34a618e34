import Reports

/// Who put somebody under sanctions: the European Union in one report, Washington in another.
struct SanctionReading {
  private struct Sanction: Sendable {
    var imposer: String
    var targets: Set<String>
  }

  func differences(_ reports: [ReadReport], _ context: FindingContext) -> [Difference] {
    let all = reports.flatMap { report in report.lines.flatMap { sanctions($0, context) } }
    var groups: [[Saying<Sanction>]] = []
    for sanction in all {
      let at = groups.firstIndex { group in
        group.contains {
          !$0.value.targets.isDisjoint(with: sanction.value.targets)
            && context.areRelated($0.source.report, sanction.source.report)
        }
      }
      if let at { groups[at].append(sanction) } else { groups.append([sanction]) }
    }
    return groups.compactMap { difference(of: $0, context) }
  }

  private func difference(of group: [Saying<Sanction>], _ context: FindingContext) -> Difference? {
    let byVoice = Dictionary(grouping: group) { context.voice(of: $0.source) }
      .mapValues { Set($0.map(\.value.imposer)) }
    let clash = byVoice.contains { a in
      byVoice.contains { $0.key != a.key && $0.value.isDisjoint(with: a.value) }
    }
    guard clash else { return nil }
    let values = context.values(
      of: group.map { Claim(key: $0.value.imposer, text: $0.value.imposer, source: $0.source) })
    let shared = group.dropFirst().reduce(group[0].value.targets) { targets, next in
      let common = targets.intersection(next.value.targets)
      return common.isEmpty ? targets : common
    }
    let subject = "who imposed sanctions on \(shared.sorted().map(context.capitalised).first ?? "them")"
    return Difference(
      kind: .party, entry: "", subject: subject, values: values, weight: 0.6,
      statement: context.statement(subject, values))
  }

  private func sanctions(_ line: ReadReport.Line, _ context: FindingContext) -> [Saying<Sanction>] {
    let plain = line.words.plain
    guard let at = plain.firstIndex(where: { Self.acts.contains($0) }),
      plain.contains(where: { $0.hasPrefix("sanction") || $0.hasPrefix("blacklist") })
        || plain[at] == "froze" && plain[at...].prefix(3).contains("assets"),
      !plain.contains(where: { Self.notDone.contains($0) })
    else { return [] }
    // Who acts stands before the verb, or before "sanctions", or behind "by".
    let by = plain[at...].firstIndex(of: "by")
    let places = [max(0, at - 8)..<at, (by ?? plain.count)..<min(plain.count, (by ?? plain.count) + 5)]
    let imposers = Set(places.flatMap { $0.compactMap { Self.imposers[plain[$0]] } })
    guard imposers.count == 1, let imposer = imposers.first else { return [] }
    let content = SentenceContent(line.words, countries: context.countryNames.keys)
    let targets = content.names.filter { Self.imposers[$0] == nil && !Self.common.contains($0) }
    guard !targets.isEmpty else { return [] }
    return [Saying(value: Sanction(imposer: imposer, targets: targets), text: imposer, source: line.source)]
  }

  private static let acts: Set<String> = [
    "imposed", "imposes", "slapped", "blacklisted", "sanctioned", "adopted", "announced", "listed", "placed",
    "sanctions", "froze",
  ]
  private static let notDone: Set<String> = [
    "lift", "lifted", "weighing", "considering", "could", "may", "might", "threatened", "called", "urged",
    "eased", "would", "calls", "demanded",
  ]
  private static let imposers: [String: String] = [
    "european": "the European Union", "eu": "the European Union", "brussels": "the European Union",
    "washington": "the United States", "american": "the United States", "us": "the United States",
    "u.s.": "the United States", "treasury": "the United States", "london": "Britain",
    "british": "Britain", "britain": "Britain", "ecowas": "ECOWAS",
  ]
  private static let common: Set<String> = [
    "union", "european", "council", "commission", "department", "treasury", "official", "journal", "group",
    "company", "corps", "force", "forces", "army", "front",
  ]
}
