import Events

/// One officer with other ranks in other reports, read from the words before a name: officers are mostly named in
/// passing, as speakers or commanders, and not as parties of an event that could be linked.
struct OfficerReading {
  private struct Officer: Sendable {
    var name: PersonName
    var rank: String
  }

  func differences(_ reports: [ReadReport], _ context: FindingContext) -> [Difference] {
    let told = reports.flatMap(officers)
    var people: [[Saying<Officer>]] = []
    let byFamily = Dictionary(grouping: told) { $0.value.name.family.prefix(2) }
    for initial in byFamily.keys.sorted() {
      var own: [[Saying<Officer>]] = []
      for officer in byFamily[initial] ?? [] {
        let at = own.firstIndex { person in
          person.contains {
            $0.value.name.isLike(officer.value.name)
              && context.areRelated($0.source.report, officer.source.report)
          }
        }
        if let at { own[at].append(officer) } else { own.append([officer]) }
      }
      people += own
    }
    return people.compactMap { difference(of: $0, context) }
  }

  private func difference(of person: [Saying<Officer>], _ context: FindingContext) -> Difference? {
    // A report with two ranks tells of a promotion.
    let promoted = Dictionary(grouping: person, by: \.source.report).filter { _, told in
      told.contains { a in told.contains { MilitaryRank.exclude(a.value.rank, $0.value.rank) } }
    }
    let plain = person.filter { promoted[$0.source.report] == nil }
    let clashing = plain.filter { a in
      plain.contains { b in
        MilitaryRank.exclude(a.value.rank, b.value.rank)
          && context.voice(of: a.source) != context.voice(of: b.source)
      }
    }
    guard let fullest = clashing.max(by: { $0.value.name.parts.count < $1.value.name.parts.count }) else {
      return nil
    }
    let values = context.values(
      of: clashing.map { Claim(key: $0.value.rank, text: $0.value.rank, source: $0.source) })
    guard values.count > 1 else { return nil }
    let subject = "rank of \(fullest.text)"
    return Difference(
      kind: .rank, entry: "", subject: subject, values: values, weight: 0.55,
      statement: context.statement(subject, values))
  }

  /// Everybody whom a report gives a rank and a name.
  private func officers(of report: ReadReport) -> [Saying<Officer>] {
    report.lines.flatMap { line -> [Saying<Officer>] in
      let sentence = line.words
      var found: [Saying<Officer>] = []
      var at = 0
      while at < sentence.plain.count {
        guard let rank = MilitaryRank.at(at, in: sentence) else {
          at += 1
          continue
        }
        at = rank.words.upperBound
        let before = sentence.plain[max(0, rank.words.lowerBound - 2)..<rank.words.lowerBound]
        if before.contains(where: { Self.past.contains($0) }) { continue }
        guard let words = Self.name(from: at, in: sentence) ?? Self.nameBefore(rank.words, in: sentence),
          let name = PersonName(Array(sentence.words[words]))
        else { continue }
        at = max(at, words.upperBound)
        found.append(
          Saying(
            value: Officer(name: name, rank: rank.name),
            text: sentence.text(words).replacing(" - ", with: "-"), source: line.source))
      }
      return found
    }
  }

  /// The capitals that follow a rank; none where they are a body ("General Assembly").
  private static func name(from start: Int, in sentence: ReadSentence) -> Range<Int>? {
    var end = start
    while end < sentence.words.count, end - start < 6 {
      let word = sentence.words[end]
      let isParticle = particles.contains(sentence.plain[end]) || word == "-"
      guard word.first?.isUppercase == true || isParticle else { break }
      if bodies.contains(sentence.plain[end]) { return nil }
      end += 1
    }
    while end > start, particles.contains(sentence.plain[end - 1]) || sentence.words[end - 1] == "-" {
      end -= 1
    }
    return end > start ? start..<end : nil
  }

  /// "Firmin Adjovi, a colonel".
  private static func nameBefore(_ rank: Range<Int>, in sentence: ReadSentence) -> Range<Int>? {
    let at = rank.lowerBound
    guard at > 2, ["a", "an"].contains(sentence.plain[at - 1]), sentence.plain[at - 2] == "," else {
      return nil
    }
    var start = at - 2
    while start > 0, at - start < 6, sentence.words[start - 1].first?.isUppercase == true { start -= 1 }
    return at - 2 - start >= 2 ? start..<(at - 2) : nil
  }

  private static let past: Set<String> = ["former", "retired", "ex", "then", "late", "ousted"]
  private static let particles: Set<String> = [
    "al", "el", "bin", "ibn", "ben", "ould", "de", "da", "van", "von", "der", "ag", "dos", "di",
  ]
  private static let bodies: Set<String> = [
    "assembly", "staff", "secretary", "command", "hospital", "election", "elections", "prosecutor", "court",
    "office", "directorate", "council", "motors", "electric", "manager", "director", "headquarters", "league",
    "inspector", "intelligence", "security",
  ]
}
