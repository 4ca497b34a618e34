import Entities
import Events
import Foundation

/// What one report says was denied and another tells as so: "Rome denied that it had paid" beside "Italy paid eight million
/// euros".
///
/// Read from the words, since a denial is seldom coded as the act that it denies. What is denied stands behind the word; a
/// sentence of another report that holds most of those words, the rarer the weightier, tells it.
struct DenialReading {
  /// What share of the weight of the words that are denied a sentence must hold.
  private static let coverage = 0.55
  /// Words after the denial that are read.
  private static let reach = 22

  private struct Denial {
    var line: ReadReport.Line
    var at: Int
    var stems: Set<String>
    /// How many of them a sentence must hold.
    var least: Int
    /// Of those who deny, as far as the sentence names them.
    var countries: Set<String>
  }

  func differences(_ reports: [ReadReport], besides found: [Difference], _ context: FindingContext)
    -> [Difference]
  {
    let known = Set(
      found.filter { [.status, .responsibility].contains($0.kind) }.flatMap { $0.values.flatMap(\.sources) })
    let denials = reports.flatMap { report in
      zip(report.lines, [nil] + report.lines.map(Optional.some)).filter { !known.contains($0.0.source) }
        .compactMap { denial(in: $0, after: $1, context) }
    }
    guard !denials.isEmpty else { return [] }
    let stated = StemmedLines(reports) { Self.cue(in: $0.words) == nil && Self.isStated($0.words) }
    var answered: [(told: [ReadReport.Line], denials: [Denial])] = []
    for denial in denials {
      let lines = lines(telling: denial, among: stated, context)
      guard let best = lines.first else { continue }
      // Two reports may print the denial of one thing, and twelve outlets that of one agency.
      if let at = answered.firstIndex(where: { $0.told[0].source == best.source }) {
        let voices = Set(answered[at].denials.map { context.voice(of: $0.line.source) })
        if !voices.contains(context.voice(of: denial.line.source)) { answered[at].denials.append(denial) }
      } else {
        answered.append((lines, [denial]))
      }
    }
    return answered.map { difference($0.told, $0.denials, context) }
  }

  private func difference(_ told: [ReadReport.Line], _ denials: [Denial], _ context: FindingContext)
    -> Difference
  {
    let values =
      told.map { context.excerpt($0, around: $0.words.plain.count / 2) }
      + denials.map { context.excerpt($0.line, around: $0.at) }
    let subject = "what is denied"
    return Difference(
      kind: .status, entry: "", subject: subject, values: values,
      isWithinOneReport: Set(values.flatMap(\.sources).map(\.report)).count == 1, weight: 0.6,
      statement: context.statement(subject, values))
  }

  /// The sentences that tell what is denied, the surest of each voice; those of other voices first.
  private func lines(telling denial: Denial, among stated: StemmedLines, _ context: FindingContext)
    -> [ReadReport.Line]
  {
    let whole = stated.weight(of: denial.stems)
    var best: [String: (score: Double, line: ReadReport.Line)] = [:]
    for (line, stems) in stated.sharing(denial.stems, least: Self.coverage) {
      guard line.source != denial.line.source,
        context.areRelated(line.source.report, denial.line.source.report)
      else { continue }
      let common = stems.intersection(denial.stems)
      let share = stated.weight(of: common) / max(whole, 0.001)
      guard share >= Self.coverage, isAbout(line, common, denial, context) else { continue }
      let voice = context.voice(of: line.source)
      let score = share + (voice == context.voice(of: denial.line.source) ? 0 : 1)
      if score > best[voice]?.score ?? 0 { best[voice] = (score, line) }
    }
    return best.values.sorted {
      $0.score == $1.score ? context.precedes($0.line.source, $1.line.source) : $0.score > $1.score
    }.prefix(Self.most).map(\.line)
  }

  /// Sentences that are shown beside a denial.
  private static let most = 3

  /// Two words in common, or all of a short denial where the same state is spoken of.
  private func isAbout(
    _ line: ReadReport.Line, _ common: Set<String>, _ denial: Denial, _ context: FindingContext
  ) -> Bool {
    let countries = Self.countries(of: line, before: .max, context)
    if common.count >= denial.least, common.count >= 2 {
      return denial.countries.isEmpty || countries.isEmpty || !countries.isDisjoint(with: denial.countries)
    }
    return denial.least < 2 && common == denial.stems && !countries.isDisjoint(with: denial.countries)
  }

  // MARK: The denial

  private func denial(
    in line: ReadReport.Line, after before: ReadReport.Line?, _ context: FindingContext
  ) -> Denial? {
    guard let at = Self.cue(in: line.words) else { return nil }
    let plain = line.words.plain
    let next = at + 1 < plain.count ? plain[at + 1] : "."
    let isBare =
      ["it", "this", ".", ";"].contains(next)
      && (at + 2 >= plain.count || plain[at + 2].first?.isLetter == false || plain[at + 2] == "throughout")
    var stems: Set<String> = []
    if isBare {
      // "A accuses B of it, which B denies" has both sides in one sentence.
      guard plain[..<at].allSatisfy({ !$0.hasPrefix("accus") && !$0.hasPrefix("alleg") && $0 != "which" })
      else { return nil }
      // "Italy has denied it": what the sentence before tells.
      stems = Set(before?.words.plain.compactMap(Self.stem) ?? [])
    } else {
      for index in (at + 1)..<min(plain.count, at + 1 + Self.reach) {
        if Self.ends.contains(plain[index]) { break }
        if let stem = Self.stem(plain[index]) { stems.insert(stem) }
      }
    }
    guard !stems.isEmpty else { return nil }
    return Denial(
      line: line, at: at, stems: stems, least: isBare ? 4 : stems.count > 1 ? 2 : 1,
      countries: Self.countries(of: line, before: line.words.ranges[at].lowerBound, context))
  }

  private static let ends: Set<String> = [
    ";", ":", "\u{201C}", "\"", "but", "while", "saying", "calling", "adding", "as",
  ]

  /// Where a sentence denies something: not "was denied a visa", and not "the claim" alone.
  private static func cue(in sentence: ReadSentence) -> Int? {
    let plain = sentence.plain
    return plain.indices.first { index in
      let next = index + 1 < plain.count ? plain[index + 1] : "."
      switch plain[index] {
      case "denied", "denies", "deny", "denying":
        let before = plain[max(0, index - 3)..<index]
        guard !undenied.contains(where: before.contains) else { return false }
        if next == "the" {
          return index + 2 < plain.count && charges.contains(CountedNoun.singular(plain[index + 2]))
        }
        return next != "by" && (deniable.contains(next) || next.count > 4 && next.hasSuffix("ing"))
      case "dismissed", "rejected", "dismisses", "rejects":
        return charges.contains(CountedNoun.singular(next))
      default: return false
      }
    }
  }

  /// "Was denied a visa", "would neither confirm nor deny", "did not deny".
  private static let undenied: Set<String> = [
    "was", "were", "been", "be", "being", "nor", "not", "n't", "never", "neither", "confirm", "or", "cannot",
  ]
  private static let charges: Set<String> = [
    "report", "claim", "suggestion", "allegation", "rumour", "rumor", "accusation", "charge",
  ]
  private static let deniable: Set<String> = [
    "that", "it", "this", "any", "having", "being", "all", "involvement", "responsibility", "knowledge",
    "reports",
    "claims", "suggestions", "allegations", "rumours", "rumors", "accusations", "charges", ".", ";", "there",
  ]

  /// Whether a sentence tells something as so, and does not only ask, doubt or accuse.
  private static func isStated(_ sentence: ReadSentence) -> Bool {
    let plain = Set(sentence.plain)
    return plain.isDisjoint(with: [
      "whether", "if", "not", "never", "nor", "?", "accused", "accuses", "accusing", "blamed", "blames",
      "alleged",
      "rejected", "rejects", "dismissed", "dismisses",
    ]) && !plain.contains { $0.hasSuffix("n't") }
  }

  /// The stem of a word that tells something.
  fileprivate static func stem(_ word: String) -> String? {
    guard word.count > 2, word.first?.isLetter == true, !empty.contains(word),
      !CommonWords.all.contains(word)
    else { return nil }
    return WordStem.of(word)
  }

  private static let empty: Set<String> = [
    "report", "reports", "claim", "claims", "allegation", "allegations", "suggestion", "suggestions",
    "charge",
    "accusation", "rumours", "rumors", "any", "ever", "such", "false", "throughout", "strongly",
    "categorically",
    "deny", "denied", "denies", "denying", "knowledge", "say", "says", "telling",
  ]

  private static func countries(of line: ReadReport.Line, before end: Int, _ context: FindingContext) -> Set<
    String
  > {
    let appearances = context.reports[line.source.report]?.appearances ?? []
    let here = appearances.filter { $0.sentence == line.source.sentence && $0.party.words.start < end }
    return Set(here.map(\.party.entity.country)).subtracting([""])
  }
}

/// Words that one report in eight has, whatever it is about, and auxiliary verbs.
private enum CommonWords {
  static let all = Set(
    StoryWords.common.filter { $0.share >= 0.12 }.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
      .map(String.init)
  ).union(["had", "has", "have", "been", "being", "having", "its", "his", "her", "their", "them", "him"])
}

/// Sentences by the stems of their words, with how telling each stem is.
private struct StemmedLines {
  private var lines: [(line: ReadReport.Line, stems: Set<String>)] = []
  private var byStem: [String: [Int]] = [:]
  private var count = 0

  init(_ reports: [ReadReport], where isWanted: (ReadReport.Line) -> Bool) {
    for line in reports.flatMap(\.lines) where isWanted(line) {
      let stems = Set(line.words.plain.compactMap(DenialReading.stem))
      for stem in stems { byStem[stem, default: []].append(lines.count) }
      lines.append((line, stems))
    }
    count = lines.count
  }

  /// The rarer, the more; stems are taken in one order, so that the sum is the same each time.
  func weight(of stems: Set<String>) -> Double { stems.sorted().reduce(0) { $0 + weight(of: $1) } }

  private func weight(of stem: String) -> Double {
    log(Double(count + 1) / Double((byStem[stem]?.count ?? 0) + 1)) + 0.5
  }

  /// The sentences that can hold so much of the weight of some stems, in the order of the reports: they have one at least of
  /// the rarest stems that weigh more than the rest is allowed to.
  func sharing(_ stems: Set<String>, least: Double) -> [(line: ReadReport.Line, stems: Set<String>)] {
    let whole = weight(of: stems)
    var needed: [String] = []
    var weight = 0.0
    for stem in stems.sorted(by: { (self.weight(of: $1), $0) < (self.weight(of: $0), $1) })
    where weight <= whole * (1 - least) {
      needed.append(stem)
      weight += self.weight(of: stem)
    }
    return Set(needed.flatMap { byStem[$0] ?? [] }).sorted().map { lines[$0] }
  }
}
