import Events
import TimeAndPlace

/// Days on which an event cannot both have been.
///
/// Only days that a report's words tell count, never the day of the report itself.
struct DayDifferences: DifferenceRule {
  struct DayClaim {
    var days: DayInterval
    var isPlanned: Bool
    /// Beginning and end of a visit or a fight fall on other days.
    var phase: String
    var source: SentenceReference
    var claim: Claim { Claim(key: days.iso, text: DayWording.text(days), source: source) }
  }

  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    let claims = DayDifferences.claims(of: entry, context)
    let done = claims.filter { !$0.isPlanned }
    if let difference = difference(done, done, in: entry, context) { return [difference] }
    let planned = claims.filter(\.isPlanned)
    if let difference = difference(planned, planned, in: entry, context) { return [difference] }
    return moved(planned, done, in: entry, context)
  }

  static func claims(of entry: Entry, _ context: FindingContext) -> [DayClaim] {
    let whole = entry.mentions.compactMap { mention -> DayClaim? in
      guard let date = mention.date, date.basis != .report, let start = date.interval.start,
        let end = date.interval.end,
        end.number - start.number <= (Occasions.isDeparture(mention) ? 366 : 92), owns(mention, date, context)
      else { return nil }
      return claim(mention, date.interval)
    }
    // A report without a day of its own still says "17 December": the year is that of the others.
    guard let year = whole.compactMap(\.days.start?.year).first else { return whole }
    return whole
      + entry.mentions.compactMap { mention in
        guard let date = mention.date, date.interval == .open, let partial = PartialDay(date),
          let day = Day(year: year, month: partial.month, day: partial.day), owns(mention, date, context)
        else { return nil }
        return claim(mention, DayInterval(day))
      }
  }

  private static func claim(_ mention: Event, _ days: DayInterval) -> DayClaim {
    DayClaim(
      days: days, isPlanned: mention.status == .planned || mention.status == .possible,
      phase: phase(of: mention),
      source: mention.reference)
  }

  /// Whether the words of a date are this mention's, not those of an act nearer to them: "has freed 12 men it seized in
  /// July".
  static func owns(_ mention: Event, _ date: EventDate, _ context: FindingContext) -> Bool {
    let sentence = context.sentence(of: mention)
    guard let words = sentence.range(of: ReadSentence(words: date.text).plain) else { return true }
    let start = sentence.ranges[words.lowerBound].lowerBound
    let rivals = (context.reports[mention.report.id]?.events ?? []).filter {
      $0.sentence == mention.sentence && $0.id != mention.id && $0.date?.text == date.text
    }
    let own = abs(start - mention.trigger.end)
    return !rivals.contains { abs(start - $0.trigger.end) < own && $0.trigger.start > mention.trigger.start }
  }

  /// A difference of reports that share no day.
  private func difference(
    _ all: [DayClaim], _ others: [DayClaim], in entry: Entry, _ context: FindingContext
  ) -> Difference? {
    for phase in Set(all.map(\.phase)).sorted() {
      let claims = all.filter { $0.phase == phase }
      // Weeks apart are other events that were taken for one.
      let isDeparture = entry.mentions.contains(where: Occasions.isDeparture)
      guard let gap = gap(claims, context), isDeparture || gap <= 14 else { continue }
      let values = context.values(of: claims.map(\.claim))
      let silent = context.silent(in: entry, values)
      let subject = (isDeparture ? "time" : "day") + context.ofAct(entry)
      return Difference(
        kind: isDeparture ? .fact : .day, entry: entry.id, subject: subject, values: values, silent: silent,
        weight: gap == 1 ? 0.5 : 0.6, statement: context.statement(subject, values, silent: silent))
    }
    return nil
  }

  /// The most days between two reports, or `nil` when every two of them share a day.
  private func gap(_ claims: [DayClaim], _ context: FindingContext) -> Int? {
    let byReport = Dictionary(grouping: claims, by: { context.voice(of: $0.source) })
    let reports = byReport.keys.sorted()
    var widest: Int?
    for (index, report) in reports.enumerated() {
      for other in reports.dropFirst(index + 1) {
        let a = byReport[report] ?? []
        let b = byReport[other] ?? []
        guard !a.contains(where: { x in b.contains { $0.days.overlaps(x.days) } }) else { continue }
        widest = max(widest ?? 0, a.flatMap { x in b.map { distance(x.days, $0.days) } }.min() ?? 0)
      }
    }
    return widest
  }

  /// Planned for one day, held on another near it.
  private func moved(_ planned: [DayClaim], _ done: [DayClaim], in entry: Entry, _ context: FindingContext)
    -> [Difference]
  {
    let exact = (planned + done).filter { length($0.days) <= 7 }
    let plans = exact.filter(\.isPlanned)
    let deeds = exact.filter { !$0.isPlanned && $0.phase.isEmpty }
    guard !plans.isEmpty, !deeds.isEmpty,
      !plans.contains(where: { plan in deeds.contains { $0.days.overlaps(plan.days) } }),
      let gap = plans.flatMap({ plan in deeds.map { distance(plan.days, $0.days) } }).min(), gap <= 21
    else { return [] }
    let values =
      context.values(
        of: plans.map {
          Claim(key: "p" + $0.days.iso, text: "planned for \(DayWording.text($0.days))", source: $0.source)
        })
      + context.values(
        of: deeds.map {
          Claim(key: "d" + $0.days.iso, text: "done on \(DayWording.text($0.days))", source: $0.source)
        })
    let subject = "day" + context.ofAct(entry)
    return [
      Difference(
        kind: .day, entry: entry.id, subject: subject, values: values,
        silent: context.silent(in: entry, values),
        isDevelopment: true, weight: 0.25, statement: context.statement(subject, values))
    ]
  }

  private func length(_ days: DayInterval) -> Int { (days.end?.number ?? 0) - (days.start?.number ?? 0) + 1 }

  private func distance(_ a: DayInterval, _ b: DayInterval) -> Int {
    guard let aStart = a.start, let aEnd = a.end, let bStart = b.start, let bEnd = b.end else { return 0 }
    return aEnd < bStart ? bStart.number - aEnd.number : max(0, aStart.number - bEnd.number)
  }

  /// "begin" or "end" for the words of a part of something that lasts, else "".
  private static func phase(of mention: Event) -> String {
    if Occasions.isDeparture(mention) { return "" }
    let words = ReadSentence(words: mention.trigger.text).plain
    if words.contains(where: { word in beginnings.contains { word.hasPrefix($0) } }) { return "begin" }
    return words.contains { word in endings.contains { word.hasPrefix($0) } } ? "end" : ""
  }

  private static let beginnings = ["arriv", "begin", "began", "begun", "start", "open", "kick", "land"]
  private static let endings = [
    "end", "conclud", "wrap", "left", "leav", "depart", "finish", "clos", "return",
  ]
}

extension FindingContext {
  /// " of “signed”": the act in the words of the entry's surest mention.
  func ofAct(_ entry: Entry) -> String {
    let best = entry.mentions.max { a, b in
      (a.confidence, b.id) < (b.confidence, a.id)
    }
    return best.map { " of “\($0.trigger.text)”" } ?? ""
  }
}
