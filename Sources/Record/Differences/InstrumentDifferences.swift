import Events
import Reports
import TimeAndPlace

/// What was signed: a treaty in one report, a memorandum in another.
struct InstrumentDifferences: DifferenceRule {
  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    // A charter is the paper of a founding, told in passing.
    let claims = InstrumentDifferences.claims(of: entry.mentions, context).filter {
      $0.instrument != .charter
    }
    let byReport = Dictionary(grouping: claims, by: { context.voice(of: $0.source) })
    let reports = byReport.keys.sorted()
    var strongest = 0.0
    for (index, report) in reports.enumerated() {
      for other in reports.dropFirst(index + 1) {
        let pairs = (byReport[report] ?? []).flatMap { a in
          (byReport[other] ?? []).map { a.instrument.conflict(with: $0.instrument) }
        }
        strongest = max(strongest, pairs.min() ?? 0)
      }
    }
    guard strongest > 0 else { return [] }
    let values = context.values(of: claims.map(\.claim))
    guard values.count > 1 else { return [] }
    let silent = context.silent(in: entry, values).filter { context.papers(namedIn: $0).isEmpty }
    return [
      Difference(
        kind: .instrument, entry: entry.id, subject: "what was signed", values: values, silent: silent,
        weight: strongest, statement: context.statement("what was signed", values, silent: silent))
    ]
  }

  /// The papers that mentions say were signed.
  static func claims(of mentions: [Event], _ context: FindingContext) -> [InstrumentClaim] {
    mentions.compactMap { mention in
      guard isSigning(mention), !isOfLongAgo(mention) else { return nil }
      let sentence = context.sentence(of: mention)
      let trigger = sentence.words(in: mention.trigger.start..<mention.trigger.end)
      guard !trigger.isEmpty else { return nil }
      return InstrumentClaim(signedAt: trigger, in: sentence, source: mention.reference)
    }
  }

  /// Whether a mention tells in passing of another year's paper: "in 2023 they signed a pact".
  private static func isOfLongAgo(_ mention: Event) -> Bool {
    guard let date = mention.date, date.basis == .explicit, let start = date.interval.start,
      let end = date.interval.end
    else { return false }
    return end.number - start.number > 300
  }

  static func isSigning(_ mention: Event) -> Bool {
    let words = ReadSentence(words: mention.trigger.text).plain
    return words.contains { signing.contains($0) } || words.first == "put" && words.last == "names"
  }

  private static let signing: Set<String> = [
    "sign", "signs", "signed", "signing", "inked", "inking", "initialled", "initialed", "ratify", "ratified",
    "ratifying", "ratification", "sealed", "concluded", "adopted", "adopting", "signature",
  ]
}

/// A paper that a sentence says was signed.
struct InstrumentClaim: Sendable {
  var instrument: Instrument
  /// "a joint security treaty".
  var text: String
  var source: SentenceReference
  var claim: Claim { Claim(key: instrument.rawValue, text: text, source: source) }

  /// Looks behind the word of signing, or before it in the passive.
  init?(signedAt trigger: Range<Int>, in sentence: ReadSentence, source: SentenceReference) {
    let ahead = Array(trigger.upperBound..<min(sentence.plain.count, trigger.upperBound + 14))
    let behind = (max(0, trigger.lowerBound - 16)..<trigger.lowerBound).reversed().filter { at in
      // "The pact |which| its leader, Colonel A, and the party B signed".
      trigger.lowerBound - at <= 8
        || sentence.plain[(at + 1)..<min(at + 4, trigger.lowerBound)].contains {
          ["which", "that"].contains($0)
        }
    }
    let before = sentence.plain[max(0, trigger.lowerBound - 2)..<trigger.upperBound]
    let isPassive = before.contains { ["was", "were", "been", "is", "are", "be", "being"].contains($0) }
    // In its own words the trigger may hold the paper already: "signed pact".
    let places = Array(trigger) + (isPassive ? behind + ahead : ahead + behind)
    guard let at = places.first(where: { Instrument(word: sentence.plain[$0]) != nil }),
      let instrument = Instrument(word: sentence.plain[at])
    else { return nil }
    self.instrument = instrument
    self.source = source
    text = InstrumentClaim.phrase(
      at: at, in: sentence, after: at >= trigger.upperBound ? trigger.upperBound : 0)
  }

  /// From the article before the noun to the noun, "of understanding" with it.
  private static func phrase(at noun: Int, in sentence: ReadSentence, after limit: Int) -> String {
    var first = noun
    while first > limit, noun - first < 6 {
      let word = sentence.plain[first - 1]
      if ["a", "an", "the", "its", "their"].contains(word) {
        // "the signing of the treaty" shows as "treaty": the article says nothing.
        if ["a", "an"].contains(word) { first -= 1 }
        break
      }
      guard word.first?.isLetter == true || word == "-" || word.first?.isNumber == true, !stops.contains(word)
      else { break }
      first -= 1
    }
    var last = noun
    if sentence.plain[(noun + 1)...].prefix(2).elementsEqual(["of", "understanding"]) { last += 2 }
    return sentence.text(first..<(last + 1)).replacing(" - ", with: "-")
  }

  private static let stops: Set<String> = [
    "of", "on", "in", "with", "and", "or", "to", "for", "by", "at", "that", "which", "was", "were", "is",
    "has", "have",
    "had", "under", "this", "these", "also", "signed",
  ]
}

/// The kinds of papers that states sign, as far as one excludes another.
enum Instrument: String, Sendable {
  case treaty, pact, charter, agreement, memorandum, declaration, letter, roadmap, contract, ceasefire, deal,
    protocolPaper

  init?(word: String) {
    guard let found = Self.nouns[CountedNoun.singular(word)] else { return nil }
    self = found
  }

  /// From 0 to 1: "deal" fits anything, a memorandum is no treaty.
  func conflict(with other: Instrument) -> Double {
    if self == other { return 0 }
    let pair: Set<Instrument> = [self, other]
    if !pair.isDisjoint(with: [.deal, .ceasefire, .charter]) { return 0 }
    if pair.contains(.protocolPaper) { return pair.isDisjoint(with: [.agreement, .pact]) ? 0.5 : 0 }
    let loose: Set<Instrument> = [.memorandum, .declaration, .letter, .roadmap]
    switch pair.intersection(loose).count {
    case 2: return 0.6
    case 1: return pair.contains(.agreement) ? 0.5 : 0.7
    // A pact is a treaty, a charter, an agreement by another name.
    default: return 0
    }
  }

  private static let nouns: [String: Instrument] = [
    "treaty": .treaty, "convention": .treaty, "pact": .pact, "accord": .pact, "charter": .charter,
    "agreement": .agreement, "memorandum": .memorandum, "mou": .memorandum, "memo": .memorandum,
    "declaration": .declaration, "communiqué": .declaration, "communique": .declaration,
    "statement": .declaration,
    "letter": .letter, "roadmap": .roadmap, "contract": .contract, "ceasefire": .ceasefire,
    "truce": .ceasefire,
    "armistice": .ceasefire, "deal": .deal, "protocol": .protocolPaper, "compact": .pact,
  ]
}

extension FindingContext {
  /// The kinds of papers whose words a report has anywhere.
  func papers(namedIn id: String) -> Set<Instrument> {
    guard let report = reports[id]?.report else { return [] }
    return report.sentences.filter(\.isCoded).reduce(into: []) { papers, sentence in
      papers.formUnion(ReadSentence(sentence, in: report.text).plain.compactMap(Instrument.init(word:)))
    }
  }
}
