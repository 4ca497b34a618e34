import Entities
import Events
import Reports
import TimeAndPlace

/// Done in one report, denied in another, or still to come in one of the same or a later day.
struct StatusDifferences: DifferenceRule {
  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    let reports = context.reports(of: entry)
    let status = Dictionary(uniqueKeysWithValues: reports.map { ($0, told(by: $0, in: entry)) })
    let done = reports.filter { status[$0] == .occurred }
    let denied = reports.filter { report in
      entry.mentions.contains { $0.report.id == report && isDenial($0, in: entry) }
    }
    if !denied.isEmpty, let difference = denial(done, denied, in: entry, context) { return [difference] }
    return plan(done, reports.filter { status[$0] == .planned }, in: entry, context)
  }

  /// The furthest that a report says an event has come.
  private func told(by report: String, in entry: Entry) -> EventStatus {
    let statuses = Set(
      entry.mentions.filter { $0.report.id == report }.map { LifeSteps.stage(of: $0, in: entry.type) })
    for status in [EventStatus.occurred, .ongoing, .denied, .planned] where statuses.contains(status) {
      return status
    }
    return .possible
  }

  /// A denial of the event itself; that somebody did it is a matter of responsibility.
  private func isDenial(_ mention: Event, in entry: Entry) -> Bool {
    mention.status == .denied && entry.type != .assault
  }

  private func denial(_ done: [String], _ denied: [String], in entry: Entry, _ context: FindingContext)
    -> Difference?
  {
    let others = Set(done).subtracting(denied)
    var told = entry.mentions.filter {
      $0.status != .denied && (others.contains($0.report.id) || $0.report.id != denied.first)
    }
    .filter { [.occurred, .ongoing, .planned].contains($0.status) }
    guard !told.isEmpty else { return nil }
    // A report that prints a denial may tell elsewhere that it was done.
    let denials = Set(entry.mentions.filter { isDenial($0, in: entry) }.map(\.reference))
    let known = Set(told.map(\.id))
    told += entry.mentions.filter { mention in
      mention.status == .occurred && !known.contains(mention.id) && denied.contains(mention.report.id)
        && !denials.contains(mention.reference)
    }
    let claims =
      told.map {
        Claim(key: $0.status == .planned ? "planned" : "done", text: wording($0), source: $0.reference)
      }
      + entry.mentions.filter { isDenial($0, in: entry) }.map { mention in
        let by = (mention.attribution?.speaker ?? mention.actors.first)?.entity.name ?? ""
        return Claim(
          key: "denied", text: by.isEmpty ? "denied" : "denied by \(by)", source: mention.reference)
      }
    return difference(claims, weight: 0.75, in: entry, context)
  }

  /// Of the same act in the same words only: a plan told with another word is mostly a further plan.
  private func plan(_ done: [String], _ planned: [String], in entry: Entry, _ context: FindingContext)
    -> [Difference]
  {
    let verbs = Dictionary(grouping: entry.mentions, by: \.report.id).mapValues { Set($0.map(verb)) }
    let planned = planned.filter { plan in
      entry.mentions.contains { $0.report.id == plan && $0.type == entry.type }
        && done.contains { !(verbs[$0] ?? []).isDisjoint(with: verbs[plan] ?? []) }
    }
    // Without days nobody can tell which report is the later one.
    let clashing = planned.filter { plan in
      guard let day = context.day(of: plan) else { return false }
      return done.contains { report in
        guard let earlier = context.day(of: report) else { return false }
        return earlier <= day && context.voices.voice(of: report) != context.voices.voice(of: plan)
      }
    }
    guard !clashing.isEmpty else { return [] }
    let claims = entry.mentions.compactMap { mention -> Claim? in
      if done.contains(mention.report.id), LifeSteps.stage(of: mention, in: entry.type) == .occurred {
        return Claim(key: "done", text: wording(mention), source: mention.reference)
      }
      guard clashing.contains(mention.report.id) else { return nil }
      return Claim(key: "planned", text: wording(mention), source: mention.reference)
    }
    return difference(claims, weight: 0.45, in: entry, context).map { [$0] } ?? []
  }

  /// The last word of a trigger without its ending: "signed", "to sign" are one.
  private func verb(_ mention: Event) -> String {
    String((ReadSentence(words: mention.trigger.text).plain.last ?? "").prefix(4))
  }

  /// The report's own words of the act, with what they say of it.
  private func wording(_ mention: Event) -> String {
    "\(mention.status == .planned ? "still to come" : "done"), “\(mention.trigger.text)”"
  }

  private func difference(_ claims: [Claim], weight: Double, in entry: Entry, _ context: FindingContext)
    -> Difference?
  {
    let values = context.values(of: claims)
    guard values.count > 1 else { return nil }
    let silent = context.silent(in: entry, values)
    let subject = "whether it happened"
    let within = Set(values.flatMap(\.sources).map(\.report)).count == 1
    return Difference(
      kind: .status, entry: entry.id, subject: subject, values: values, silent: silent,
      isWithinOneReport: within,
      weight: weight, statement: context.statement(subject, values, silent: silent))
  }
}
