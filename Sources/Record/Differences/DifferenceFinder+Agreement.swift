import Entities
public import Events

extension DifferenceFinder {
  /// What the reports of an entry say about it, field by field; fields that none gives are left out.
  ///
  /// - Parameters:
  ///   - entry: One event with all its mentions.
  ///   - facts: As ``StandingFactMerger`` gives them.
  ///   - reports: All reports of the entry.
  ///   - voices: Which reports are copies of one another.
  public func agreement(on entry: Entry, facts: [StandingFact], reports: [CodedReport], voices: Voices)
    -> [FieldAgreement]
  {
    let context = FindingContext(reports: reports, facts: facts, voices: voices).with(attacks: [entry])
    var fields: [FieldAgreement] = []
    func add(_ field: FieldAgreement.Field, _ subject: String, _ claims: [Claim]) {
      guard !claims.isEmpty else { return }
      let values = context.values(of: claims)
      let sources = Set(claims.map(\.source)).sorted(by: context.precedes)
      fields.append(
        FieldAgreement(
          field: field, subject: subject, values: values, sources: sources,
          voices: voices.count(of: sources.map(\.report)), silent: context.silent(in: entry, values)))
    }
    add(.actors, "actors", parties(of: entry, \.actors))
    add(.recipients, "recipients", parties(of: entry, \.recipients))
    add(.rank, "rank", RankDifferences.claims(of: entry, context).map(\.claim))
    add(
      .status, "status",
      entry.mentions.map { mention in
        let stage = LifeSteps.stage(of: mention, in: entry.type).rawValue
        return Claim(key: stage, text: stage, source: mention.reference)
      })
    add(.day, "day", DayDifferences.claims(of: entry, context).map(\.claim))
    add(.place, "place", PlaceDifferences.claims(of: entry).map(\.claim))
    let figures = context.figureClaims(of: entry)
    let subjects = figures.map { FigureWording.subject($0.kind, $0.counted.noun) }
    for subject in Set(subjects).sorted() {
      add(.figure, subject, zip(figures, subjects).filter { $0.1 == subject }.map(\.0.claim))
    }
    add(
      .instrument, "what was signed", InstrumentDifferences.claims(of: entry.mentions, context).map(\.claim))
    if entry.type == .assault {
      add(
        .responsibility, "responsibility", ResponsibilityDifferences.claims(of: entry, context).map(\.claim))
    }
    return fields
  }

  /// The parties of each mention as one value; words that nobody stands for are left out.
  private func parties(of entry: Entry, _ side: KeyPath<Event, [Party]>) -> [Claim] {
    entry.mentions.compactMap { mention in
      let parties = mention[keyPath: side].filter { $0.entity.id != "UNK" }
      guard !parties.isEmpty else { return nil }
      var names: [String: String] = [:]
      for party in parties { names[party.entity.id] = names[party.entity.id] ?? party.entity.name }
      let sorted = names.sorted { $0.key < $1.key }
      return Claim(
        key: sorted.map(\.key).joined(separator: "|"), text: PartyDifferences.list(sorted.map(\.value)),
        source: mention.reference)
    }
  }
}
