import Events
import Language
import TimeAndPlace

/// When a body of states was founded: in July 2024 by one report, in September 2023 by another.
struct FoundingReading {
  func differences(_ reports: [ReadReport], _ context: FindingContext) -> [Difference] {
    let bodies = BodyNames(context)
    var told: [String: (name: String, claims: [(days: DayInterval, source: SentenceReference)])] = [:]
    for report in reports {
      let reader = TimeReader(reportDate: context.reports[report.id]?.date ?? .unknown)
      for line in report.lines {
        guard let (body, verb) = founded(line.words, bodies), let days = days(verb, line.words, reader)
        else { continue }
        told[body.id, default: (body.name, [])].claims.append((days, line.source))
      }
    }
    return told.keys.sorted().compactMap { id in
      guard let (name, claims) = told[id] else { return nil }
      let clashing = claims.filter { a in
        claims.contains { b in
          context.voice(of: a.source) != context.voice(of: b.source) && !a.days.overlaps(b.days)
            && context.areRelated(a.source.report, b.source.report)
        }
      }
      let values = context.values(
        of: clashing.map {
          Claim(key: $0.days.iso, text: DayWording.text($0.days), source: $0.source)
        })
      guard values.count > 1 else { return nil }
      let subject = "founding of the \(name)"
      return Difference(
        kind: .fact, entry: "", subject: subject, values: values, weight: 0.5,
        statement: context.statement(subject, values))
    }
  }

  /// The body that a sentence says was founded, and where the verb stands: "the bloc, which was founded in …", "formed
  /// the bloc in …"; a force that the bloc formed is none.
  private func founded(_ sentence: ReadSentence, _ bodies: BodyNames)
    -> (body: (id: String, name: String), verb: Int)?
  {
    let plain = sentence.plain
    for verb in plain.indices where Self.founding.contains(plain[verb]) {
      let named = bodies.all(in: sentence).filter {
        !$0.name.contains("Force") && !$0.name.contains("United Nations")
      }
      let next = verb + 1 < plain.count ? plain[verb + 1] : ""
      // "Formed the alliance, also known as the |AES|".
      let isNamedLater = plain[verb...].prefix(4).contains {
        ["alliance", "bloc", "confederation", "union", "league", "grouping"].contains($0)
      }
      let after = named.first {
        (verb + 1...verb + (isNamedLater ? 9 : 3)).contains($0.words.lowerBound)
      }
      if let after { return ((after.id, after.name), verb) }
      // "The bloc formed |a| force": what it formed follows.
      guard !["a", "an", "its", "their", "the", "new"].contains(next), Int(next) == nil else { continue }
      let before = named.last { (0...8).contains(verb - $0.words.upperBound) }
      if let before { return ((before.id, before.name), verb) }
    }
    return nil
  }

  /// The days of the expression nearest to the verb: a month or a day of a year, or a year.
  private func days(_ verb: Int, _ sentence: ReadSentence, _ reader: TimeReader) -> DayInterval? {
    let near = TimeExpression.all(in: sentence.tokens).filter { abs($0.tokens.lowerBound - verb) <= 8 }
      .min { abs($0.tokens.lowerBound - verb) < abs($1.tokens.lowerBound - verb) }
    guard let near, let found = reader.interval(of: near, tense: .past), found.basis != .report,
      let start = found.interval.start, let end = found.interval.end, end.number - start.number < 367
    else { return nil }
    return found.interval
  }

  private static let founding: Set<String> = ["founded", "formed", "created", "established", "launched"]
}
