import Entities
import Events
import Reports
import TimeAndPlace

/// Standing facts that exclude each other: two sizes of one force, two holders of one office on one day.
struct FactDifferences {
  func differences(_ context: FindingContext) -> [Difference] {
    strengths(context) + offices(context)
  }

  private struct Size {
    /// The force, where it has a name of its own.
    var force: Entity?
    var text: String
    var range: FigureRange
    var source: SentenceReference
    /// Whether its sentence speaks of a joint force, and the states that its report names.
    var isJoint: Bool
    var countries: Set<String>

    init(
      force: Entity? = nil, text: String, range: FigureRange, source: SentenceReference,
      _ context: FindingContext
    ) {
      (self.force, self.text, self.range, self.source) = (force, text, range, source)
      isJoint = force?.kind != .group && FactDifferences.isJointForce(source, context)
      countries = isJoint ? FactDifferences.countries(of: source.report, context) : []
    }
  }

  // MARK: Sizes

  private func strengths(_ context: FindingContext) -> [Difference] {
    let facts = context.facts.filter { $0.kind == .strength }.flatMap { fact -> [Size] in
      guard let figure = FactReading.figure(fact.value) else { return [] }
      return fact.sources.map {
        Size(force: fact.subject, text: fact.value, range: FigureRange(figure), source: $0, context)
      }
    }
    let known = Set(facts.map(\.source))
    let sizes = facts + told(context).filter { !known.contains($0.source) }
    var groups: [[Size]] = []
    for size in sizes {
      let near = groups.indices.filter { groups[$0].contains { isSameForce($0, size) } }
      let joined = near.flatMap { groups[$0] } + [size]
      for index in near.reversed() { groups.remove(at: index) }
      groups.append(joined)
    }
    return groups.compactMap { difference(of: $0, context) }
  }

  /// Sizes of joint forces, and of groups that a pronoun stands for, in the words of the reports.
  private func told(_ context: FindingContext) -> [Size] {
    context.ordered.flatMap { id -> [Size] in
      guard let report = context.reports[id]?.report else { return [] }
      return report.sentences.filter(\.isCoded).compactMap { sentence in
        let source = SentenceReference(report: id, sentence: sentence.number)
        let read = ReadSentence(sentence, in: report.text)
        let number = StrengthReading.number(in: read)
        guard let figure = StrengthReading.size(in: read) ?? number else { return nil }
        return Size(
          force: figure == number ? group(meantAt: source, read, context) : nil,
          text: FigureWording.text(of: figure),
          range: FigureRange(figure), source: source, context)
      }
    }
  }

  /// "They number no more than 400": the armed group that the sentences before named last, if it is one.
  private func group(meantAt source: SentenceReference, _ read: ReadSentence, _ context: FindingContext)
    -> Entity?
  {
    let appearances = context.reports[source.report]?.appearances ?? []
    for back in 0...3 {
      let here = appearances.filter { $0.sentence == source.sentence - back }.map(\.party.entity)
      let groups = Dictionary(
        here.filter { $0.kind == .group }.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      if groups.count == 1, here.count == groups.count || read.plain.first != "it" {
        return groups.values.first
      }
      // Whoever else was named last may be meant.
      if !here.isEmpty, back > 0 { return nil }
    }
    return nil
  }

  private func isSameForce(_ a: Size, _ b: Size) -> Bool {
    // "Its forces" may be any of a state's; a force with a name is one.
    if let force = a.force, force.id == b.force?.id, force.kind == .organisation || force.kind == .group {
      return true
    }
    return a.isJoint && b.isJoint
      && (a.source.report == b.source.report || a.countries.intersection(b.countries).count >= 2)
  }

  /// Whether a sentence speaks of a joint force, or of "the force" in a report that told of a joint one.
  private static func isJointForce(_ source: SentenceReference, _ context: FindingContext) -> Bool {
    guard let report = context.reports[source.report]?.report, let read = context.sentence(source) else {
      return false
    }
    let nouns = StrengthReading.nouns
    guard
      read.plain.contains(where: { nouns.contains($0) || StrengthReading.alliances.contains($0) })
        || read.plain.first == "it"
    else { return false }
    return report.sentences.contains { sentence in
      let words = ReadSentence(sentence, in: report.text).plain
      return words.indices.contains { at in
        StrengthReading.joint.contains(words[at]) && words[at...].prefix(5).contains(where: nouns.contains)
          || StrengthReading.isOfStates(at, words)
      }
    }
  }

  /// The states that a report names or tells something of.
  private static func countries(of report: String, _ context: FindingContext) -> Set<String> {
    guard let coded = context.reports[report] else { return [] }
    let parties = coded.events.flatMap { $0.actors + $0.recipients } + coded.appearances.map(\.party)
    return Set(parties.filter { $0.entity.kind == .state }.map(\.entity.country))
  }

  private func difference(of sizes: [Size], _ context: FindingContext) -> Difference? {
    let conflict = sizes.flatMap { a in sizes.map { a.range.conflict(with: $0.range) } }.max() ?? 0
    guard conflict > 0 else { return nil }
    let values = context.values(
      of: sizes.map {
        Claim(key: "\($0.range.lower)|\($0.range.upper)", text: $0.text, source: $0.source)
      })
    guard values.count > 1 else { return nil }
    let named = sizes.compactMap(\.force).filter { $0.kind == .organisation || $0.kind == .group }.map(\.name)
      .sorted()
    let subject = "size of " + (named.first.map { "the \($0)" } ?? "the joint force")
    return Difference(
      kind: .fact, entry: "", subject: subject, values: values,
      isWithinOneReport: Set(sizes.map(\.source.report)).count == 1, weight: 0.6 * conflict,
      statement: context.statement(subject, values))
  }

  // MARK: Offices

  /// Two persons in one office of one country in reports of one day; on other days it is a change.
  private func offices(_ context: FindingContext) -> [Difference] {
    let unique: Set<String> = [
      "president", "prime minister", "foreign minister", "defence minister", "interior minister",
      "finance minister",
      "army chief", "police chief", "navy chief",
    ]
    let facts = context.facts.filter {
      $0.kind == .office && unique.contains(FactReading.office($0.value)) && !$0.subject.country.isEmpty
        && $0.subject.kind == .person
    }
    let byOffice = Dictionary(grouping: facts) { "\($0.subject.country)|\(FactReading.office($0.value))" }
    return byOffice.keys.sorted().compactMap { key in
      let holders = byOffice[key] ?? []
      guard clash(holders, context) else { return nil }
      let values = context.values(
        of: holders.flatMap { fact in
          fact.sources.map { Claim(key: fact.subject.id, text: fact.subject.name, source: $0) }
        })
      guard values.count > 1 else { return nil }
      let office = FactReading.office(holders[0].value)
      let country = context.countryNames.filter { $0.value == holders[0].subject.country }.keys.sorted().first
      let subject = office + (country.map { " of \(context.capitalised($0))" } ?? "")
      return Difference(
        kind: .fact, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    }
  }

  private func clash(_ holders: [StandingFact], _ context: FindingContext) -> Bool {
    for (index, holder) in holders.enumerated() {
      for other in holders.dropFirst(index + 1) where !isSameName(holder.subject.name, other.subject.name) {
        for source in holder.sources {
          guard let day = context.day(of: source.report) else { continue }
          let days = other.sources.filter { $0.report != source.report }.compactMap {
            context.day(of: $0.report)
          }
          if days.contains(day) { return true }
        }
      }
    }
    return false
  }

  /// "Salif Modi", "Salifou Mody": a name in common, or spelt almost alike.
  private func isSameName(_ a: String, _ b: String) -> Bool {
    let x = Set(ReadSentence(words: a).plain.map { $0.prefix(4) })
    let y = Set(ReadSentence(words: b).plain.map { $0.prefix(4) })
    return !x.isDisjoint(with: y)
  }
}
