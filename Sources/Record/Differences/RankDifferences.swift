import Entities
import Events
import Reports

/// One meeting with other ranks: the army chiefs of three countries, or their defence ministers.
struct RankDifferences: DifferenceRule {
  struct RankClaim {
    var phrase: Ranks.Phrase
    var text: String
    var countries: Set<String>
    var isActor: Bool
    var source: SentenceReference
    var claim: Claim { Claim(key: phrase.rank, text: text, source: source) }

    func excludes(_ other: RankClaim) -> Bool {
      // "Foreign and defence ministers" are the defence ministers and others.
      let (one, two) = (Self.words(text), Self.words(other.text))
      if one != two, one.isSubset(of: two) || two.isSubset(of: one) { return false }
      return isActor == other.isActor && !countries.isDisjoint(with: other.countries)
        && Ranks.exclude(phrase.rank, other.phrase.rank)
    }

    private static func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter }.filter { !["the", "and", "their", "of"].contains($0) })
    }
  }

  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    let claims = RankDifferences.claims(of: entry, context)
    if let difference = acrossReports(claims, entry, context) { return [difference] }
    if let difference = acrossReports(around(entry, context), entry, context) { return [difference] }
    return withinReports(claims.filter(\.phrase.isPlural), entry, context)
  }

  /// The ranks in the words of a mention's parties.
  static func claims(of entry: Entry, _ context: FindingContext) -> [RankClaim] {
    entry.mentions.flatMap { mention -> [RankClaim] in
      let sentence = context.sentence(of: mention)
      let phrases = Ranks.phrases(in: sentence)
      guard !phrases.isEmpty else { return [] }
      return [(mention.actors, true), (mention.recipients, false)].flatMap { parties, isActor in
        // Of those who meet, either is where the other one is.
        claims(
          of: parties, isActor: isActor || mention.type == .consult, phrases, sentence, mention.reference)
      }
    }
  }

  private static func claims(
    of parties: [Party], isActor: Bool, _ phrases: [Ranks.Phrase], _ sentence: ReadSentence,
    _ source: SentenceReference
  ) -> [RankClaim] {
    phrases.compactMap { phrase in
      let touching = parties.filter { party in
        !party.words.text.isEmpty
          && sentence.words(in: party.words.start..<party.words.end).overlaps(phrase.words)
      }
      guard let first = touching.first else { return nil }
      // "The ministers of A, B and C": the rank is that of all who are listed.
      let holders = phrase.isPlural ? parties : touching
      let countries = Set(holders.map(\.entity.country)).subtracting([""])
      // A named person is one of many who may have been there.
      guard phrase.isPlural || first.entity.kind != .person, !countries.isEmpty else { return nil }
      return RankClaim(
        phrase: phrase, text: sentence.text(phrase.words), countries: countries, isActor: isActor,
        source: source)
    }
  }

  /// The groups of office-holders that the reports of a signing name anywhere in their text.
  ///
  /// Where a report has only one such group for the states that signed, it is those who negotiated.
  private func around(_ entry: Entry, _ context: FindingContext) -> [RankClaim] {
    guard entry.mentions.contains(where: InstrumentDifferences.isSigning) else { return [] }
    let parties = Set(entry.mentions.flatMap { $0.actors + $0.recipients }.map(\.entity.country)).subtracting(
      [""])
    let signed = Set(
      InstrumentDifferences.claims(of: entry.mentions, context).filter { $0.instrument != .charter }.map(
        \.source.report))
    return context.reports(of: entry).filter(signed.contains).flatMap { id -> [RankClaim] in
      guard let report = context.reports[id]?.report else { return [] }
      let claims = report.sentences.filter(\.isCoded).flatMap { sentence -> [RankClaim] in
        let read = ReadSentence(sentence, in: report.text)
        return CaptionDifferences.groups(in: read, context).filter {
          $0.countries.intersection(parties).count >= 2
        }.map {
          RankClaim(
            phrase: $0.rank, text: $0.text, countries: $0.countries, isActor: true,
            source: SentenceReference(report: id, sentence: sentence.number))
        }
      }
      return Set(claims.map(\.phrase.rank)).count == 1 ? claims : []
    }
  }

  private func acrossReports(_ claims: [RankClaim], _ entry: Entry, _ context: FindingContext) -> Difference?
  {
    let byVoice = Dictionary(grouping: claims, by: { context.voice(of: $0.source) })
    let voices = byVoice.keys.sorted()
    for (index, voice) in voices.enumerated() {
      for other in voices.dropFirst(index + 1) {
        let a = byVoice[voice] ?? []
        let b = byVoice[other] ?? []
        let near = a.flatMap { x in b.map { (x, $0) } }
          .filter { $0.0.isActor == $0.1.isActor && !$0.0.countries.isDisjoint(with: $0.1.countries) }
        guard !near.isEmpty, near.allSatisfy({ $0.0.excludes($0.1) }) else { continue }
        let involved = claims.filter { claim in
          near.contains { !$0.0.countries.isDisjoint(with: claim.countries) }
        }
        return difference(involved, entry.id, within: false, silent: true, entry, context)
      }
    }
    return nil
  }

  private func withinReports(_ claims: [RankClaim], _ entry: Entry, _ context: FindingContext) -> [Difference]
  {
    let byReport = Dictionary(grouping: claims, by: \.source.report)
    return byReport.keys.sorted().compactMap { report in
      let told = byReport[report] ?? []
      let clashing = told.filter { claim in told.contains { $0.source != claim.source && $0.excludes(claim) }
      }
      return clashing.isEmpty
        ? nil : difference(clashing, entry.id, within: true, silent: false, entry, context)
    }
  }

  private func difference(
    _ claims: [RankClaim], _ id: String, within: Bool, silent: Bool, _ entry: Entry, _ context: FindingContext
  ) -> Difference? {
    let values = context.values(of: claims.map(\.claim))
    guard values.count > 1 else { return nil }
    let quiet = silent ? context.silent(in: entry, values) : []
    let subject =
      entry.type == .consult ? "who met" : "who took part in “\(context.trigger(of: entry))”"
    return Difference(
      kind: .rank, entry: id, subject: subject, values: values, silent: quiet, isWithinOneReport: within,
      weight: 0.6,
      statement: within
        ? context.statementWithin(subject, values) : context.statement(subject, values, silent: quiet))
  }
}

extension FindingContext {
  /// The words that the surest mention of an entry tells the act in.
  func trigger(of entry: Entry) -> String {
    let best = entry.mentions.max { (a, b) in (a.confidence, b.id) < (b.confidence, a.id) }
    return best?.trigger.text ?? ""
  }

  /// "Subject: one thing in the caption, another in sentence 3 (Harbour Dispatch)".
  func statementWithin(_ subject: String, _ values: [DifferenceValue]) -> String {
    let parts = values.map { value in
      let places = unique(value.sources.map(part))
      return "\(value.text) in \(places.joined(separator: " and "))"
    }
    let name = values.first?.sources.first.map { outlet($0.report) } ?? ""
    return "\(capitalised(subject)): \(parts.joined(separator: ", ")) (\(name))"
  }

  /// "the caption", "the headline" or "sentence 4", counted from 1.
  func part(_ source: SentenceReference) -> String {
    guard let report = reports[source.report]?.report,
      let sentence = report.sentences.first(where: { $0.number == source.sentence }),
      report.passages.indices.contains(sentence.passage)
    else { return "sentence \(source.sentence + 1)" }
    switch report.passages[sentence.passage].kind {
    case .caption: return "the caption"
    case .headline: return "the headline"
    default: return "sentence \(source.sentence + 1)"
    }
  }
}
