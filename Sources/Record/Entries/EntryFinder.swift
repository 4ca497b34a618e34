package import Entities
package import Events
import Reports
import TimeAndPlace

/// Finds which mentions, in one or many reports, are the same real-world event.
///
/// Mentions that share something are compared in pairs; boosted trees over named features say how likely each pair
/// is one event; clusters grow as long as their mentions are likely one on average. The order of the reports does not
/// matter. The work grows with the number of mentions.
package struct EntryFinder: Sendable {
  package var directory: ActorDirectory?
  package var settings: RecordSettings
  var scorer = PairScorer()

  package init(directory: ActorDirectory? = nil, settings: RecordSettings = RecordSettings()) {
    self.directory = directory
    self.settings = settings
  }

  /// The entries of reports, with what to tell the user of decisions that could not be followed.
  ///
  /// - Parameter reports: In the order of the record, each with an id of its own.
  package func entries(
    of reports: [CodedReport], decisions: RecordDecisions = RecordDecisions(), voices: Voices
  ) -> (entries: [Entry], warnings: [String]) {
    let comparison = MentionComparison(reports: reports, directory: directory, scorer: scorer)
    let profiles = comparison.profiles
    let constraints = DecisionConstraints(
      decisions,
      places: Dictionary(
        profiles.indices.map { (profiles[$0].event.id, $0) }, uniquingKeysWith: { a, _ in a }))
    var pairs: [ScoredPair] = []
    var parted = constraints.parted
    for (first, second) in CandidatePairs().pairs(of: profiles) {
      let verdict = comparison.verdict(first, second)
      if verdict.features.bar != nil, !verdict.isCopy { parted.append((first, second)) }
      pairs.append(ScoredPair(first: first, second: second, score: verdict.probability))
    }
    let clusters = Agglomeration(threshold: settings.entryThreshold, missing: settings.unseenPair)
      .clusters(count: profiles.count, pairs: pairs, joined: constraints.joined, parted: parted)
    let joined = Set(constraints.joined.map { [$0.0, $0.1] })
    let entries = clusters.map { members in
      EntryMerging(members.map { profiles[$0] }, voices: voices).entry(
        links: links(of: members, in: comparison, joined: joined))
    }
    return (entries.sorted { Self.order($0) < Self.order($1) }, constraints.warnings)
  }

  /// Gives each pair of mentions that is compared, by their ids, with its features in the order of ``PairFeature``.
  package func eachPair(of reports: [CodedReport], _ body: (String, String, [Double]) -> Void) {
    let comparison = MentionComparison(reports: reports, directory: directory, scorer: scorer)
    for (first, second) in CandidatePairs().pairs(of: comparison.profiles) {
      let verdict = comparison.verdict(first, second)
      guard !verdict.isCopy, verdict.features.bar == nil else { continue }
      body(
        comparison.profiles[first].event.id, comparison.profiles[second].event.id, verdict.features.values)
    }
  }

  /// By first day, undated ones last, then by id.
  private static func order(_ entry: Entry) -> (String, String) {
    (entry.date?.start ?? entry.date?.end ?? "~", entry.id)
  }

  /// For each mention but the first the likeliest earlier one.
  private func links(of members: [Int], in comparison: MentionComparison, joined: Set<[Int]>) -> [EntryLink] {
    var links: [EntryLink] = []
    for (place, second) in members.enumerated().dropFirst() {
      let earlier = members[..<place].suffix(settings.comparedMentions)
      let best = earlier.map { first in
        let verdict = comparison.verdict(first, second)
        return (
          first: first, verdict: verdict, isJoined: joined.contains([first, second]),
          score: joined.contains([first, second]) ? 1 : verdict.probability
        )
      }.max { a, b in (a.score, -a.first) < (b.score, -b.first) }
      guard let best else { continue }
      let (a, b) = (comparison.profiles[best.first], comparison.profiles[second])
      var reasons = PairReasons(a, b, best.verdict).reasons
      if best.isJoined { reasons.insert("joined by the user", at: 0) }
      links.append(
        EntryLink(
          first: a.event.id, second: b.event.id, score: (best.score * 1000).rounded() / 1000, reasons: reasons
        ))
    }
    return links
  }
}

/// The mentions of reports, ready to be compared.
struct MentionComparison {
  let profiles: [MentionProfile]
  private let scorer: PairScorer
  private let bags: [WordBag]
  private let terms: [ReportTerms]
  private let cosines = CosineStore()

  /// "On 5 August thousands marched. Soldiers opened fire.": the days told last in a paragraph are those of what follows.
  private static func withDaysAround(_ profiles: [MentionProfile], in report: Report) -> [MentionProfile] {
    let passages = Dictionary(
      report.sentences.map { ($0.number, $0.passage) }, uniquingKeysWith: { first, _ in first })
    var last: (passage: Int, days: DayInterval)?
    return profiles.map { profile in
      var profile = profile
      guard let passage = passages[profile.event.sentence], profile.event.status == .occurred else {
        return profile
      }
      if let told = profile.told {
        last = told.isNarrow ? (passage, told) : nil
      } else if let last, last.passage == passage {
        profile.around = last.days
      }
      return profile
    }
  }

  init(reports: [CodedReport], directory: ActorDirectory?, scorer: PairScorer) {
    self.scorer = scorer
    let members = MemberList(directory: directory, reports: reports)
    bags = reports.map { report in
      WordBag(SentenceWords.stems(of: Self.ownSentences(of: report.report).joined(separator: " ")))
    }
    terms = reports.map { report in ReportTerms(Self.ownSentences(of: report.report)) }
    profiles = reports.enumerated().flatMap { number, report in
      let circle = Circle(of: report.events)
      return Self.withDaysAround(
        report.events.sorted(by: Self.isBefore).map {
          var profile = MentionProfile($0, report: number, members: members, directory: directory)
          if InstrumentDifferences.isSigning($0) { profile.circle = circle }
          return profile
        }, in: report.report)
    }
  }

  func verdict(_ first: Int, _ second: Int) -> PairScorer.Verdict {
    let (a, b) = (profiles[first], profiles[second])
    let rarity = PairRarity(terms[a.report], a.report == b.report ? nil : terms[b.report])
    return scorer.verdict(
      a, b, rarity: rarity,
      reportCosine: cosines.value(a.report, b.report) { bags[a.report].cosine(bags[b.report]) })
  }

  private static func isBefore(_ a: Event, _ b: Event) -> Bool {
    (a.sentence, a.trigger.start, a.id) < (b.sentence, b.trigger.start, b.id)
  }

  /// The sentences that are the report's own.
  private static func ownSentences(of report: Report) -> [String] {
    report.sentences.filter(\.isCoded).map { String(report.text[$0.range]) }
  }
}

/// How like two reports are, worked out once a pair.
private final class CosineStore {
  private var known: [Int: Double] = [:]

  func value(_ a: Int, _ b: Int, _ compute: () -> Double) -> Double {
    let key = min(a, b) << 32 | max(a, b)
    if let value = known[key] { return value }
    let value = compute()
    known[key] = value
    return value
  }
}
