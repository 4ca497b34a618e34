import Events
import Reports
import TimeAndPlace

/// The dead of one attack as reports count them, and whom they hold to have done it, read from the words around the name
/// of its place.
///
/// An attack is told under many words ("stormed", "the assault", "the loss of 21 men at Ak-Sai"), and its tellings are
/// seldom all linked; where it happened is mostly named. Two reports speak of one attack when they name the same place
/// for it, in the same year, and no other days.
struct AttackReading {
  /// What one sentence says of an attack.
  private struct Telling: Sendable {
    var sites: Set<String>
    var years: Set<Int>
    var days: DayInterval?
    var tolls: [Toll]
    var source: SentenceReference
  }

  /// The differences of tolls and of responsibility; those already found that they replace are taken out of `found`.
  func differences(_ reports: [ReadReport], beside found: inout [Difference], _ context: FindingContext)
    -> [Difference]
  {
    let told = reports.map { tellings(in: $0, context) }
    var occasions: [[Telling]] = []
    var bySite: [String: Set<Int>] = [:]
    var byDay: [DayInterval: Set<Int>] = [:]
    for telling in told.joined() {
      let near =
        telling.sites.reduce(into: Set<Int>()) { $0.formUnion(bySite[$1] ?? []) }
        .union(telling.days.flatMap { byDay[$0] } ?? [])
      let at =
        near.sorted().first { occasions[$0].contains { isOne($0, telling, context) } } ?? occasions.count
      if at == occasions.count { occasions.append([]) }
      occasions[at].append(telling)
      for site in telling.sites { bySite[site, default: []].insert(at) }
      if let days = telling.days, days.start == days.end { byDay[days, default: []].insert(at) }
    }
    var ours: [Difference] = []
    for occasion in occasions where Set(occasion.map { context.voice(of: $0.source) }).count > 1 {
      if let difference = tolls(of: occasion, context) { ours.append(difference) }
    }
    let blamed = AttackBlame().differences(
      occasions.map { occasion in
        AttackBlame.Occasion(
          site: site(of: occasion, context).map { name($0, occasion, context) } ?? "",
          sources: Set(occasion.map(\.source)),
          isTolled: occasion.contains { !$0.tolls.isEmpty })
      }, beside: found, context)
    return blamed
      + found.giveWay(to: ours) { $0.kind == .figure && $0.subject == Figure.Kind.dead.rawValue }
  }

  // MARK: Tellings

  /// The sentences of a report that tell of an attack with its place, or with its dead near a sentence with the place.
  private func tellings(in report: ReadReport, _ context: FindingContext) -> [Telling] {
    let countries = context.countryNames.keys
    let attacks = Dictionary(
      grouping: (context.reports[report.id]?.events ?? []).filter {
        $0.type == .assault && ($0.status == .occurred || $0.status == .ongoing)
      }, by: \.sentence)
    let sites = report.lines.map { AttackSite.all(in: $0.words, countries: countries) }
    let isAttack = report.lines.map { line in
      attacks[line.source.sentence] != nil
        || line.words.plain.contains {
          let noun = CountedNoun.singular($0)
          return AttackReading.attacks.contains(noun) || AttackSite.acts.contains(noun)
        }
    }
    // A report that names one place of attacks means it by "the camp" too.
    let named = report.lines.indices.filter { isAttack[$0] }.reduce(into: Set<String>()) {
      $0.formUnion(sites[$1])
    }
    return report.lines.enumerated().compactMap { index, line in
      let tolls = Toll.all(in: line.words)
      guard !tolls.isEmpty || attacks[line.source.sentence] != nil && !sites[index].isEmpty else {
        return nil
      }
      if let tolls = WarToll.tolls(tolls, in: line.words) {
        let told = Set(line.words.plain.compactMap { Int($0) }.filter { (1900...2100).contains($0) })
        return Telling(
          sites: [WarToll.site], years: told, days: nil, tolls: tolls, source: line.source)
      }
      let near = [index, index - 1, index + 1, index - 2, index + 2, index + 3, index - 3]
        .filter { report.lines.indices.contains($0) && (isAttack[$0] || $0 == index) && !sites[$0].isEmpty }
      let anchor = near.first ?? index
      let isOnly = near.isEmpty && named.count == 1 && attacks[line.source.sentence] != nil
      let dates = [index, anchor].flatMap { attacks[report.lines[$0].source.sentence] ?? [] }
        .compactMap(\.date).filter { $0.basis != .report }.map(\.interval)
      let days = dates.first {
        guard let start = $0.start, let end = $0.end else { return false }
        return end.number - start.number < 32
      }
      let own = dates.reduce(into: Set<Int>()) { years, days in
        guard let start = days.start, let end = days.end, end.number - start.number < 366 else { return }
        years.formUnion([start.year, end.year])
      }
      let told = Set(line.words.plain.compactMap { Int($0) }.filter { (1900...2100).contains($0) })
      // Without a place, the day tells which attack is meant.
      if near.isEmpty, !isOnly, days == nil || days?.start != days?.end { return nil }
      return Telling(
        sites: near.prefix(2).reduce(into: isOnly ? named : []) { $0.formUnion(sites[$1]) },
        years: told.isEmpty ? own : told, days: days, tolls: tolls, source: line.source)
    }
  }

  private func isOne(_ a: Telling, _ b: Telling, _ context: FindingContext) -> Bool {
    guard context.areRelated(a.source.report, b.source.report) else { return false }
    if a.sites.isEmpty || b.sites.isEmpty {
      guard let day = a.days?.start, a.days?.end == day else { return false }
      return b.days?.start == day && b.days?.end == day
    }
    guard !a.sites.isDisjoint(with: b.sites) else { return false }
    let (x, y) = (years(a, context), years(b, context))
    if !x.isEmpty, !y.isEmpty, x.isDisjoint(with: y) { return false }
    // "In June 2010 more than 400 died there": another attack than the one the report is about.
    if a.source.report == b.source.report, a.years.isEmpty != b.years.isEmpty, x.isEmpty || y.isEmpty {
      return false
    }
    guard let first = a.days, let second = b.days else { return true }
    guard let start = first.start, let end = first.end, let other = second.start, let last = second.end else {
      return true
    }
    return other.number - end.number <= 3 && start.number - last.number <= 3
  }

  /// The years that a sentence names, or else the year of its report.
  private func years(_ telling: Telling, _ context: FindingContext) -> Set<Int> {
    if !telling.years.isEmpty { return telling.years }
    return context.day(of: telling.source.report).map { [$0.year] } ?? []
  }

  // MARK: Tolls

  private func tolls(of occasion: [Telling], _ context: FindingContext) -> Difference? {
    var claims: [FigureClaim] = []
    let byReport = Dictionary(grouping: occasion, by: \.source.report)
    for report in byReport.keys.sorted(by: context.precedes) {
      let told = (byReport[report] ?? []).flatMap { telling in telling.tolls.map { ($0, telling.source) } }
      // The greatest number is of all the dead; smaller ones are parts of it.
      guard let most = told.max(by: { $0.0.range.lower < $1.0.range.lower }) else { continue }
      claims.append(claim(most.0, most.1, context))
      let parts = told.filter { $0.0.counted.group != most.0.counted.group && $0.0.counted.group == .forces }
      if most.0.counted.group == .anybody,
        let soldiers = parts.max(by: { $0.0.range.lower < $1.0.range.lower })
      {
        claims.append(claim(soldiers.0, soldiers.1, context))
      }
    }
    let groups = [CountedNoun.Group.anybody, .forces].map { group in
      claims.filter { $0.counted.group == group }
    }
    let whole = groups.first { isContested($0, context) }
    // "At least 13 soldiers" in one report, "21 dead" in the next.
    let shown = whole ?? (isContested(heads(claims), context) ? heads(claims) : [])
    guard !shown.isEmpty else { return nil }
    let values = context.values(of: shown.map(\.claim))
    guard values.count > 1 else { return nil }
    let isWar = occasion.allSatisfy { $0.sites == [WarToll.site] }
    let subject =
      isWar
      ? "dead in the war"
      : "dead" + (site(of: occasion, context).map { " at \(name($0, occasion, context))" } ?? "")
    let isPlain = shown.contains { a in shown.contains { a.range.conflict(with: $0.range) > 0 } }
    var difference = Difference(
      kind: .figure, entry: "", subject: subject, values: values, weight: isPlain ? 0.85 : 0.6,
      statement: context.statement(subject, values))
    if let rise = FigureDevelopment(shown, context) {
      difference.isDevelopment = true
      difference.weight *= 0.8
      difference.statement = rise.statement(subject, context)
    } else if !isPlain {
      difference.isDevelopment = true
    }
    return difference
  }

  /// The first claim of each report.
  private func heads(_ claims: [FigureClaim]) -> [FigureClaim] {
    var seen: Set<String> = []
    return claims.filter { seen.insert($0.source.report).inserted }
  }

  private func claim(_ toll: Toll, _ source: SentenceReference, _ context: FindingContext) -> FigureClaim {
    FigureClaim(
      kind: .dead, counted: toll.counted, range: toll.range, text: toll.text, source: source,
      day: context.day(of: source.report))
  }

  /// Whether two voices exclude each other, or one has more than the other's "at least".
  private func isContested(_ claims: [FigureClaim], _ context: FindingContext) -> Bool {
    claims.contains { a in
      claims.contains { b in
        guard context.voice(of: a.source) != context.voice(of: b.source) else { return false }
        let isLike =
          a.counted.group == b.counted.group || a.counted.group == .anybody && a.range.lower < b.range.lower
          || a.counted.group == .forces && a.range.lower < b.range.lower
        guard isLike else { return false }
        if a.range.conflict(with: b.range) > 0 { return true }
        // "At least 9" and 14 go together; on a later day the toll has risen.
        if let day = a.day, let other = b.day, day >= other { return false }
        return b.range.lower >= a.range.lower * 1.15 + 1
      }
    }
  }

  /// The site that most sentences have, if an attack is coded to have been there: one died "at" no place of talks.
  private func site(of occasion: [Telling], _ context: FindingContext) -> String? {
    let reports = Set(occasion.map(\.source.report))
    let places = reports.reduce(into: Set<String>()) { places, report in
      for event in context.reports[report]?.events ?? [] where event.type == .assault {
        guard let name = event.place?.name else { continue }
        let words = name.split { !$0.isLetter }.map { PersonName.folded(String($0)) }
        places.insert(words.joined(separator: " "))
        places.formUnion(words)
      }
    }
    return occasion.flatMap(\.sites).filter { places.contains($0) }
      .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// A site as the first sentence that tells of it has it.
  private func name(_ site: String, _ occasion: [Telling], _ context: FindingContext) -> String {
    let parts = site.split(separator: " ").map(String.init)
    for telling in occasion {
      guard let report = context.reports[telling.source.report]?.report else { continue }
      for sentence in report.sentences {
        let read = ReadSentence(sentence, in: report.text)
        let folded = read.plain.map(PersonName.folded)
        guard let first = folded.firstIndex(of: parts[0]) else { continue }
        var end = first
        var left = parts[...]
        while end < folded.count, let next = left.first, folded[end] == next || folded[end].isEmpty {
          if folded[end] == next { left = left.dropFirst() }
          end += 1
        }
        if left.isEmpty {
          return read.text(first..<end).replacing(" - ", with: "-").replacing(" ’ ", with: "’")
        }
      }
    }
    return site
  }

  static let attacks: Set<String> = [
    "attack", "raid", "assault", "massacre", "ambush", "bombing", "killing", "blast", "explosion", "shelling",
    "stormed", "overran", "overrun", "strike", "airstrike", "siege", "storming", "recapture", "capture",
    "carnage",
    "bloodbath", "slaughter", "onslaught", "ambushed",
    "fall",
  ]
}
