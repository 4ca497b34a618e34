public import Events
import Reports

/// Holds the reports of a record against one another, field by field.
///
/// Only what cannot be true together is a difference: "at least 100" and 600 go together, "three" is 3, "last Friday" is
/// its date. What a report does not say is silence, not a difference.
public struct DifferenceFinder: Sendable {
  private let loadedWords: LoadedWords
  private let rules: [any DifferenceRule] = [
    ResponsibilityDifferences(), FigureDifferences(), InstrumentDifferences(),
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
  ///   - stories: Which reports tell of the same developments; without them reports that speak of the same states do.
  public func differences(
    entries: [Entry], facts: [StandingFact], reports: [CodedReport], voices: Voices, stories: [Story] = []
  ) -> [Difference] {
    let context = FindingContext(reports: reports, facts: facts, voices: voices, stories: stories)
    let entries = entries.sorted { $0.id < $1.id }
    var found = entries.flatMap { StatusDifferences().differences(in: $0, context) }
    found += DenialDifferences().differences(entries, besides: found, context)
    let occasions = Occasions(context: context).merged(entries)
    let told = context.with(attacks: occasions)
    found += occasions.flatMap { occasion in
      rules.flatMap { $0.differences(in: occasion, told) }.map { $0.placed(among: entries, of: occasion) }
    }
    found += AnsweredAccusations().differences(entries, besides: found, context)
    found += PaperReading().differences(besides: found, context)
    found += SendingReading().differences(besides: found, context)
    found += RankReading().differences(besides: found, context)
    let read = context.ordered.compactMap { context.reports[$0].map { ReadReport($0.report) } }
    found += OfficerReading().differences(read, context)
    let attacks = AttackReading().differences(read, beside: &found, context)
    found += attacks.map { $0.placed(amongAttacks: entries) }
    found += DepartureReading().differences(read, beside: &found, context)
    found += CountReading().differences(read, beside: found, context)
    found += DayReading().differences(besides: found, context)
    found += ObserverReading(context).differences(read, context)
    found += SanctionReading().differences(read, context)
    found += FoundingReading().differences(read, context)
    found += CorrectionReading().differences(read, besides: found, context)
    found += MutualBlame().differences(besides: found, context)
    found += DenialReading().differences(read, besides: found, context)
    var byReport: [String: [Entry]] = [:]
    for entry in occasions {
      for report in context.reports(of: entry) { byReport[report, default: []].append(entry) }
    }
    for id in context.ordered {
      guard let report = context.reports[id]?.report else { continue }
      found += CaptionDifferences().differences(of: report, among: byReport[id] ?? [], context)
    }
    found += FactDifferences().differences(context)
    found += WordingDifferences(words: loadedWords).differences(context)
    return DifferenceFinder.ranked(DifferenceFinder.withoutMislinked(found, context))
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

  /// Two reports that differ in day and place and number alike hardly tell of one event: then nothing is said of its day
  /// and place.
  private static func withoutMislinked(_ differences: [Difference], _ context: FindingContext) -> [Difference]
  {
    let basic: [Difference.Kind] = [.day, .place, .figure]
    let byEntry = Dictionary(
      grouping: differences.filter { !$0.entry.isEmpty && !$0.isDevelopment }, by: \.entry)
    let mislinked = byEntry.filter { _, differences in
      let pairs = basic.map { kind in
        differences.filter { $0.kind == kind }.reduce(into: Set<[String]>()) {
          $0.formUnion(clashing($1, context))
        }
      }
      return !pairs[0].intersection(pairs[1]).intersection(pairs[2]).isEmpty
    }
    return differences.filter { mislinked[$0.entry] == nil || !basic.contains($0.kind) }
  }

  /// The pairs of voices of which each gives another value than the other.
  private static func clashing(_ difference: Difference, _ context: FindingContext) -> Set<[String]> {
    var pairs: Set<[String]> = []
    for (index, value) in difference.values.enumerated() {
      for other in difference.values.dropFirst(index + 1) {
        if difference.kind == .figure, let a = FactReading.figure(value.text),
          let b = FactReading.figure(other.text),
          FigureRange(a).conflict(with: FigureRange(b)) == 0
        {
          continue
        }
        for a in value.sources {
          for b in other.sources { pairs.insert([context.voice(of: a), context.voice(of: b)].sorted()) }
        }
      }
    }
    return pairs
  }
}
