import Entities
import Events

/// Somebody is accused in a report and denies it in the next breath: two sides tell it differently.
struct AnsweredAccusations {
  /// Sentences between an accusation and the denial that answers it.
  private static let reach = 2

  func differences(_ entries: [Entry], besides found: [Difference], _ context: FindingContext) -> [Difference]
  {
    let answered = Set(
      found.filter { $0.kind == .responsibility || $0.kind == .status }.flatMap {
        $0.values.flatMap(\.sources)
      })
    let denials = Dictionary(
      grouping: entries.flatMap(\.mentions).filter { Self.isDenial($0) && !answered.contains($0.reference) },
      by: \.report.id)
    guard !denials.isEmpty else { return [] }
    return entries.filter { $0.type == .accuse }.compactMap { difference(in: $0, denials, context) }
  }

  private func difference(in entry: Entry, _ denials: [String: [Event]], _ context: FindingContext)
    -> Difference?
  {
    let accusations = entry.mentions.filter {
      $0.type == .accuse && [.occurred, .ongoing].contains($0.status)
    }
    var answers: [(accused: Entity, denial: Event)] = []
    for accusation in accusations {
      for denial in denials[accusation.report.id] ?? []
      where (0...Self.reach).contains(denial.sentence - accusation.sentence)
        && (denial.sentence > accusation.sentence || denial.trigger.start > accusation.trigger.start)
      {
        for party in accusation.recipients where !party.words.text.isEmpty {
          if denial.actors.contains(where: { isOne($0.entity, party.entity) }) {
            answers.append((party.entity, denial))
          }
        }
      }
    }
    guard let accused = answers.first?.accused else { return nil }
    let claims =
      accusations.filter { $0.recipients.contains { isOne($0.entity, accused) } }.map { accusation in
        let by = accusation.actors.first { !isOne($0.entity, accused) }?.entity.name ?? ""
        return Claim(
          key: "blamed",
          text: by.isEmpty ? "blamed on \(accused.name)" : "blamed on \(accused.name) by \(by)",
          source: accusation.reference)
      }
      + answers.filter { isOne($0.accused, accused) }.map {
        Claim(key: "denied", text: "denied by \(accused.name)", source: $0.denial.reference)
      }
    let values = context.values(of: claims)
    guard values.count > 1 else { return nil }
    let subject = "what \(accused.name) is accused of"
    return Difference(
      kind: .responsibility, entry: entry.id, subject: subject, values: values,
      isWithinOneReport: Set(claims.map(\.source.report)).count == 1, weight: 0.5,
      statement: context.statement(subject, values))
  }

  /// "denied it", "denies any role": a refusal that answers an accusation, not one of a demand.
  private static func isDenial(_ mention: Event) -> Bool {
    mention.type == .reject && [.occurred, .ongoing].contains(mention.status)
      && ReadSentence(words: mention.trigger.text).plain.contains {
        ["denied", "denies", "deny", "denying", "denial"].contains($0)
      }
  }

  private func isOne(_ a: Entity, _ b: Entity) -> Bool {
    if a.id == b.id { return a.id != "UNK" }
    // The state and whoever speaks for it.
    return !a.country.isEmpty && a.country == b.country && Self.speaksForState(a) && Self.speaksForState(b)
  }

  private static func speaksForState(_ entity: Entity) -> Bool {
    entity.kind == .state || ["GOV", "MIL", "SPY", "COP"].contains(entity.sector)
  }
}
