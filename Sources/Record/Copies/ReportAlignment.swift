/// Which sentences of two reports are the same sentence, and what share of each report these are.
struct ReportAlignment {
  /// A sentence of the first report and the one of the second that it is, as positions in the prints.
  struct Pair: Equatable {
    var first: Int
    var second: Int
    /// Words in common outside quotation marks.
    var ownWords: Int
  }
  var pairs: [Pair] = []
  /// From 0 to 1, by words; a word inside quotation marks counts a quarter.
  var shareOfFirst = 0.0
  var shareOfSecond = 0.0
  /// The words behind the smaller of the shares, quoted ones counting a quarter.
  var commonWords = 0.0
  /// Whether the first sentence of one report stands in the other.
  var sharesLead = false
  /// How alike the sentences of ``pairs`` are, from 0 to 1, by words.
  var quality = 0.0

  var most: Double { max(shareOfFirst, shareOfSecond) }
  var least: Double { min(shareOfFirst, shareOfSecond) }
  var mean: Double { (shareOfFirst + shareOfSecond) / 2 }
}

/// A print with the words of each sentence sorted, for comparing.
struct SortedPrint {
  let print: ReportPrint
  private let sorted: [UInt32]
  let weights: [Int]

  init(_ print: ReportPrint) {
    self.print = print
    var sorted: [UInt32] = []
    sorted.reserveCapacity(print.words.count)
    var weights: [Int] = []
    for index in 0..<print.sentenceCount {
      let words = print.sentence(index).map { $0 & PrintWord.mask }.sorted()
      weights.append(words.reduce(0) { $0 + SentenceLikeness.weight($1) })
      sorted.append(contentsOf: words)
    }
    self.sorted = sorted
    self.weights = weights
  }

  func words(_ index: Int) -> ArraySlice<UInt32> {
    sorted[(index == 0 ? 0 : Int(print.ends[index - 1]))..<Int(print.ends[index])]
  }
}

/// Compares two reports sentence by sentence.
struct ReportAligner {
  var settings: CopySettings
  private var row: [Int] = []

  init(settings: CopySettings) { self.settings = settings }

  mutating func align(_ a: SortedPrint, _ b: SortedPrint) -> ReportAlignment {
    var alignment = ReportAlignment()
    var first = [Double](repeating: 0, count: a.print.sentenceCount)
    var second = [Double](repeating: 0, count: b.print.sentenceCount)
    var quality = (sum: 0.0, weight: 0.0)
    for i in first.indices {
      var best: (index: Int, likeness: SentenceLikeness)?
      for j in second.indices {
        guard let found = likeness(a, i, b, j) else { continue }
        first[i] = max(first[i], found.ofFirst)
        second[j] = max(second[j], found.ofSecond)
        if found.whole > best?.likeness.whole ?? 0 { best = (j, found) }
      }
      guard let best else { continue }
      let weight = Double(min(a.weights[i], b.weights[best.index]))
      quality.sum += best.likeness.quality * weight
      quality.weight += weight
      alignment.pairs.append(
        .init(
          first: i, second: best.index, ownWords: ownWords(a.print.sentence(i), b.print.sentence(best.index)))
      )
    }
    let (shareA, wordsA) = share(first, a.print)
    let (shareB, wordsB) = share(second, b.print)
    alignment.shareOfFirst = shareA
    alignment.shareOfSecond = shareB
    alignment.commonWords = min(wordsA, wordsB)
    alignment.sharesLead = first.first ?? 0 > 0.5 || second.first ?? 0 > 0.5
    alignment.quality = quality.weight > 0 ? quality.sum / quality.weight : 0
    return alignment
  }

  /// How alike two sentences are when they are one sentence with edits, or one holds the other; else `nil`.
  private mutating func likeness(_ a: SortedPrint, _ i: Int, _ b: SortedPrint, _ j: Int) -> SentenceLikeness?
  {
    let (weightA, weightB) = (a.weights[i], b.weights[j])
    let least = min(weightA, weightB)
    guard least > 0 else { return nil }
    let whole = weightA + weightB
    // What no order of words can lift over the bar is not looked at further.
    let floor = least >= 8 ? 0.75 * Double(least) : Double(whole)
    let needed = min(settings.sameSentence * Double(whole) / 2, floor)
    if Double(least) < needed { return nil }
    let bag = SentenceLikeness.overlap(a.words(i), b.words(j))
    guard Double(bag) >= needed else { return nil }
    let order = SentenceLikeness.sequence(a.print.sentence(i), b.print.sentence(j), row: &row)
    let common = Double(bag + order) / 2
    let isSame = common * 2 / Double(whole) >= settings.sameSentence
    let isHeld = least >= 8 && common >= 0.8 * Double(least)
    guard isSame || isHeld, !SentenceLikeness.contradicts(a.words(i), b.words(j)) else { return nil }
    func part(_ weight: Int) -> Double { isSame ? 1 : min(1, common / Double(weight)) }
    let quality = isSame ? common * 2 / Double(whole) : common / Double(least)
    return SentenceLikeness(
      whole: common * 2 / Double(whole), ofFirst: part(weightA), ofSecond: part(weightB), quality: quality)
  }

  private func share(_ found: [Double], _ print: ReportPrint) -> (share: Double, words: Double) {
    var all = 0.0
    var shared = 0.0
    for index in found.indices {
      let weight = Double(print.sentence(index).reduce(0) { $0 + PrintWord.weight($1) }) / 4
      all += weight
      shared += weight * found[index]
    }
    return all > 0 ? (shared / all, shared) : (0, 0)
  }

  private func ownWords(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    let own: (UInt32) -> Bool = { !PrintWord.isQuoted($0) }
    let other = b.filter(own).sorted()
    var count = 0
    var at = 0
    for word in a.filter(own).sorted() {
      while at < other.count, other[at] < word { at += 1 }
      if at < other.count, other[at] == word {
        count += 1
        at += 1
      }
    }
    return count
  }
}
