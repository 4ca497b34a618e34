import Events
import Reports

/// The ministers of some states in one report, their presidents in another, for what happens at one place.
///
/// Read from the words of the reports, since visits and talks of groups are seldom told alike enough to be linked.
struct RankReading {
  private struct Group {
    var rank: Ranks.Phrase
    var text: String
    var countries: Set<String>
    var names: Set<String>
    var source: SentenceReference
  }

  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    guard !found.contains(where: { $0.kind == .rank && !$0.isWithinOneReport }) else { return [] }
    let groups = context.ordered.flatMap { self.groups(in: $0, context) }
    var clashing: [Group] = []
    for (index, group) in groups.enumerated() {
      for other in groups.dropFirst(index + 1)
      where context.voice(of: group.source) != context.voice(of: other.source)
        && context.areRelated(group.source.report, other.source.report) && group.countries == other.countries
        && Ranks.exclude(group.rank.rank, other.rank.rank)
        && !group.names.isDisjoint(with: other.names)
      {
        clashing += [group, other]
      }
    }
    guard let first = clashing.first else { return [] }
    let same = clashing.filter { $0.countries == first.countries }
    let values = context.values(of: same.map { Claim(key: $0.rank.rank, text: $0.text, source: $0.source) })
    let place = same.reduce(first.names) { $0.intersection($1.names) }.sorted().first
    let subject = "who took part" + (place.map { " in \(context.capitalised($0))" } ?? "")
    return [
      Difference(
        kind: .rank, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    ]
  }

  /// The groups of a report that has one rank only for their states, so that it tells of one delegation.
  private func groups(in id: String, _ context: FindingContext) -> [Group] {
    guard let report = context.reports[id]?.report else { return [] }
    let all = report.sentences.filter(\.isCoded).flatMap { sentence -> [Group] in
      let read = ReadSentence(sentence, in: report.text)
      let content = SentenceContent(read, countries: context.countryNames.keys)
      return CaptionDifferences.groups(in: read, context).map {
        Group(
          rank: $0.rank, text: $0.text, countries: $0.countries, names: content.names,
          source: SentenceReference(report: id, sentence: sentence.number))
      }
    }
    return all.filter { group in
      all.allSatisfy { $0.countries != group.countries || $0.rank.rank == group.rank.rank }
    }
  }
}
