import Events
import Foundation

/// The words of a mention, ready to be compared with those of another in the same or another report.
struct MentionTerms: Sendable {
  /// Every telling word of the sentence.
  let sentence: TermSet
  /// Those within seven words of the trigger, its own among them.
  let near: TermSet
  let trigger: TermSet
  /// Numbers in digits that are no years.
  let numbers: TermSet
  /// Words with a capital, but for the first one.
  let names: TermSet

  init(_ event: Event) {
    let words = SentenceWords.words(of: event.text)
    let own = SentenceWords.words(of: event.trigger.text)
    let at = words.indices.first { words[$0...].starts(with: own) } ?? 0
    let around = max(0, at - 7)..<min(words.count, at + own.count + 7)
    func terms(_ words: some Sequence<String>) -> TermSet {
      TermSet(words.filter { !SentenceWords.common.contains($0) }.map { WordStem.of($0) })
    }
    sentence = terms(words)
    near = terms(words[around.clamped(to: words.indices)])
    trigger = TermSet(own.map { WordStem.of($0) })
    numbers = TermSet(
      words.filter { word in
        word.first?.isNumber == true && !(word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")))
      })
    names = TermSet(SentenceWords.names(of: event.text))
  }
}

/// Some words, each once, as sums over their stems in ascending order.
struct TermSet: Sendable {
  let keys: [UInt64]

  init(_ stems: some Sequence<String>) {
    keys = Set(
      stems.map { stem in
        var sum = ContentSum()
        sum.add(stem)
        return sum.value
      }
    ).sorted()
  }

  private init(sorted keys: [UInt64]) { self.keys = keys }

  func intersection(_ other: TermSet) -> TermSet {
    var shared: [UInt64] = []
    var (i, j) = (0, 0)
    while i < keys.count, j < other.keys.count {
      if keys[i] == other.keys[j] {
        shared.append(keys[i])
        i += 1
        j += 1
      } else if keys[i] < other.keys[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return TermSet(sorted: shared)
  }
}

/// In how many sentences of a report each of its words stands.
struct ReportTerms: Sendable {
  private(set) var sentences = 0
  private(set) var counts: [UInt64: Int] = [:]

  /// - Parameter sentences: The text of each sentence that is the report's own.
  init(_ sentences: [String]) {
    self.sentences = sentences.count
    for sentence in sentences {
      for key in TermSet(SentenceWords.stems(of: sentence)).keys { counts[key, default: 0] += 1 }
    }
  }
}

/// How rare words are in two reports together.
///
/// What both tell all the time ("Goma", "rebels") does not show which of the story's events a sentence is about.
struct PairRarity {
  private let one: ReportTerms
  private let other: ReportTerms?
  private let sentences: Double

  /// - Parameter other: `nil` where both mentions are of one report.
  init(_ one: ReportTerms, _ other: ReportTerms?) {
    self.one = one
    self.other = other
    sentences = Double(one.sentences + (other?.sentences ?? 0) + 1)
  }

  /// The natural logarithm of how many sentences there are for one with the word.
  subscript(key: UInt64) -> Double {
    let count = (one.counts[key] ?? 0) + (other?.counts[key] ?? 0)
    return max(0, log(sentences / (Double(count) + 0.5)))
  }

  /// The cosine of two texts, from 0 to 1.
  func cosine(_ a: TermSet, _ b: TermSet) -> Double {
    let shared = a.intersection(b)
    guard !shared.keys.isEmpty else { return 0 }
    func sum(_ terms: TermSet) -> Double { terms.keys.reduce(0) { $0 + self[$1] * self[$1] } }
    let lengths = sum(a) * sum(b)
    return lengths > 0 ? sum(shared) / lengths.squareRoot() : 0
  }

  /// The rarity of each word, the rarest first.
  func levels(_ terms: TermSet) -> [Double] { terms.keys.map { self[$0] }.sorted(by: >) }
}
