public import Events
import Reports

/// Holds the reports of a record against one another, field by field.
///
/// Only what cannot be true together is a difference: "at least 100" and 600 go together, "three" is 3, "last Friday" is
/// its date. What a report does not say is silence, not a difference.
public struct DifferenceFinder: Sendable {
  private let loadedWords: LoadedWords
  private let rules: [any DifferenceRule] = [
    ResponsibilityDifferences(), FigureDifferences(), StatusDifferences(), InstrumentDifferences(),
    PlaceDifferences(),
    PartyDifferences(), DayDifferences(), RankDifferences(),
  ]

  public init(loadedWords: LoadedWords = .standard) { self.loadedWords = loadedWords }

  /// Where the reports do not agree, what matters most first.
  ///
  /// - Parameters:
  ///   - entries: The events, each with all its mentions.
  ///   - facts: As ``StandingFactMerger`` gives them.
  ///   - reports: All reports of the entries; the words of sentences come from them.
  ///   - voices: Which reports are copies of one another.
  public func differences(entries: [Entry], facts: [StandingFact], reports: [CodedReport], voices: Voices)
    -> [Difference]
  {
    let context = FindingContext(reports: reports, facts: facts, voices: voices)
    let entries = entries.sorted { $0.id < $1.id }
    var found = entries.flatMap { entry in rules.flatMap { $0.differences(in: entry, context) } }
    var byReport: [String: [Entry]] = [:]
    for entry in entries {
      for report in context.reports(of: entry) { byReport[report, default: []].append(entry) }
    }
    for id in context.ordered {
      guard let report = context.reports[id]?.report else { continue }
      found += CaptionDifferences().differences(of: report, among: byReport[id] ?? [], context)
    }
    found += FactDifferences().differences(context)
    found += WordingDifferences(words: loadedWords).differences(context)
    return DifferenceFinder.ranked(DifferenceFinder.withoutMislinked(found))
  }

  /// What matters most first; the rest of the order is by content, so that it is the same for any order of input.
  private static func ranked(_ differences: [Difference]) -> [Difference] {
    differences.sorted { a, b in
      a.weight != b.weight
        ? a.weight > b.weight
        : (a.kind.rawValue, a.entry, a.subject, a.statement) < (
          b.kind.rawValue, b.entry, b.subject, b.statement
        )
    }
  }

  /// Mentions that differ in day and place and number alike are hardly of one event; of such an entry nothing is said.
  private static func withoutMislinked(_ differences: [Difference]) -> [Difference] {
    let basic: Set<Difference.Kind> = [.day, .place, .figure]
    var kinds: [String: Set<Difference.Kind>] = [:]
    for difference in differences where !difference.entry.isEmpty && !difference.isDevelopment {
      if basic.contains(difference.kind) { kinds[difference.entry, default: []].insert(difference.kind) }
    }
    return differences.filter { kinds[$0.entry]?.count != basic.count || !basic.contains($0.kind) }
  }
}
