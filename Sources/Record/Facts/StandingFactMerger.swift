import Entities
public import Events
import TimeAndPlace

/// Brings the standing facts of many reports together: each once, with every sentence that states it.
public struct StandingFactMerger: Sendable {
  public init() {}

  /// The facts of some reports, merged; by kind in the codebook's order, then by subject and object.
  ///
  /// From when and until when a fact holds is taken from the words that tell it, the narrowest of several tellings. Who
  /// left an organisation was its member until that day, and a new holder of an office ends the time of the one whose
  /// successor a report calls them; nothing is inferred from the mere order of reports.
  ///
  /// - Parameters:
  ///   - reports: In any order.
  ///   - voices: Which reports are copies of one another.
  public func merge(_ reports: [CodedReport], voices: Voices) -> [StandingFact] {
    let context = FindingContext(reports: reports, facts: [], voices: voices)
    var merged: [String: StandingFact] = [:]
    for report in context.ordered {
      for fact in context.reports[report]?.facts ?? [] { add(fact, to: &merged, context) }
    }
    endMemberships(&merged)
    return merged.values.map { fact in
      var fact = fact
      fact.voices = voices.count(of: fact.sources.map(\.report))
      return fact
    }.sorted(by: precedes)
  }

  private func add(_ fact: Fact, to merged: inout [String: StandingFact], _ context: FindingContext) {
    let reading = FactReading(fact)
    let source = SentenceReference(report: fact.report.id, sentence: fact.sentence)
    let interval = FactReading.interval(of: fact)
    guard var known = merged[reading.key] else {
      merged[reading.key] = StandingFact(
        id: id(reading.key), kind: fact.kind, subject: fact.subject.entity, object: reading.object,
        value: reading.value, interval: interval, sources: [source])
      return
    }
    if !known.sources.contains(source) { known.sources.append(source) }
    known.interval = both(known.interval, interval)
    merged[reading.key] = known
  }

  /// What two tellings of one fact leave open between them; the first where they exclude each other.
  private func both(_ a: DayInterval, _ b: DayInterval) -> DayInterval {
    guard a.overlaps(b) else { return a }
    return DayInterval(
      start: [a.start, b.start].compactMap { $0 }.max(), end: [a.end, b.end].compactMap { $0 }.min())
  }

  /// Who left was a member until then.
  private func endMemberships(_ merged: inout [String: StandingFact]) {
    for fact in merged.values where fact.kind == .left {
      guard let day = fact.interval.start, let object = fact.object else { continue }
      let key = "\(Fact.Kind.memberOf.rawValue)|\(fact.subject.id)|\(object.id)"
      guard let joined = merged[key]?.interval.start.map({ $0 < day }) ?? merged[key].map({ _ in true }),
        joined
      else {
        continue
      }
      let end = merged[key]?.interval.end ?? day
      merged[key]?.interval.end = end
    }
  }

  private func precedes(_ a: StandingFact, _ b: StandingFact) -> Bool {
    func key(_ fact: StandingFact) -> (Int, String, String, String) {
      let kind = Fact.Kind.allCases.firstIndex(of: fact.kind) ?? 0
      return (kind, fact.object?.name ?? "", fact.subject.name, fact.value + fact.id)
    }
    return key(a) < key(b)
  }

  /// "F-" and the FNV-1a sum of the key, so that it is the same in every run.
  private func id(_ key: String) -> String {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(sum, radix: 16)
    return "F-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
