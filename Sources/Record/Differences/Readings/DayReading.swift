import Entities
import Events
import TimeAndPlace

/// On which day something was signed, somebody came, or a place was attacked, where the tellings of it were not linked:
/// two reports whose states and time of year are the same speak of one signing, two that name a place of one attack there.
struct DayReading {
  enum Act: String, CaseIterable {
    case signing, visit, attack
  }
  private struct Telling {
    var act: Act
    var day: PartialDay
    var year: Int?
    var countries: Set<String>
    var sites: Set<String>
    var mention: Event
  }

  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    let all = context.ordered.flatMap { tellings(in: $0, context) }
    return Act.allCases.flatMap { act in
      groups(of: all.filter { $0.act == act }, context).compactMap { difference(of: $0, act, context) }
    }.filter { difference in
      let reports = Set(difference.values.flatMap(\.sources).map(\.report))
      return !found.contains {
        $0.kind == .day && Set($0.values.flatMap(\.sources).map(\.report)).intersection(reports).count > 1
      }
    }
  }

  private func tellings(in report: String, _ context: FindingContext) -> [Telling] {
    (context.reports[report]?.events ?? []).compactMap { event in
      guard event.status == .occurred, let act = act(of: event), let date = event.date, date.basis != .report,
        !date.text.isEmpty, DayDifferences.owns(event, date, context),
        let day = PartialDay(words: date.text) ?? PartialDay(date)
      else { return nil }
      // A report without a year leaves the year open.
      let isOfOneYear = date.interval.start.map { $0.year == date.interval.end?.year } ?? false
      let sentence = context.sentence(of: event)
      return Telling(
        act: act, day: day, year: isOfOneYear ? date.interval.start?.year : nil,
        countries: (event.actors + event.recipients).reduce(into: Set()) { countries, party in
          countries.insert(party.entity.country)
          countries.formUnion(context.members(of: party.entity.id))
        }.subtracting([""]),
        sites: act == .attack ? AttackSite.all(in: sentence, countries: context.countryNames.keys) : [],
        mention: event)
    }
  }

  private func act(of event: Event) -> Act? {
    if InstrumentDifferences.isSigning(event), event.type.isSpeech { return .signing }
    if event.type == .consult, event.mode == "visit" { return .visit }
    return event.type == .assault ? .attack : nil
  }

  private func groups(of all: [Telling], _ context: FindingContext) -> [[Telling]] {
    var groups: [[Telling]] = []
    for telling in all {
      let at = groups.firstIndex { group in group.contains { isOne($0, telling, context) } }
      if let at { groups[at].append(telling) } else { groups.append([telling]) }
    }
    return groups
  }

  private func isOne(_ a: Telling, _ b: Telling, _ context: FindingContext) -> Bool {
    guard context.areRelated(a.mention.report.id, b.mention.report.id),
      a.year == nil || b.year == nil || a.year == b.year
    else { return false }
    let apart = a.day.distance(to: b.day)
    if a.act == .attack { return apart <= 3 && !a.sites.isDisjoint(with: b.sites) }
    return apart <= 10 && a.countries.intersection(b.countries).count > 1
  }

  private func difference(of group: [Telling], _ act: Act, _ context: FindingContext) -> Difference? {
    let byVoice = Dictionary(grouping: group) { context.voice(of: $0.mention.reference) }
    let days = byVoice.mapValues { Set($0.map(\.day)) }
    // A report with two days tells of two acts, or of how long one lasted.
    let single = days.filter { $0.value.count == 1 }
    guard Set(single.values).count > 1 else { return nil }
    let claims = group.filter { single[context.voice(of: $0.mention.reference)] != nil }
    let values = context.values(
      of: claims.map { telling in
        let year = telling.year.map { " \($0)" } ?? ""
        return Claim(
          key: telling.day.text, text: telling.day.text + year, source: telling.mention.reference)
      })
    let site = group.flatMap { $0.sites }.sorted().first
    let place = group.compactMap { $0.mention.place?.name }.first { name in
      site.map { name.lowercased().contains($0) } ?? false
    }
    let subject = "day of the \(act.rawValue)" + (place.map { " at \($0)" } ?? "")
    return Difference(
      kind: .day, entry: "", subject: subject, values: values, weight: 0.55,
      statement: context.statement(subject, values))
  }
}
