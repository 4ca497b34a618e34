/// The texts of a record, each once, and how those that share sequences of words lie beside each other.
struct DistinctTexts {
  /// All reports in order; positions below are of this list.
  let prints: [ReportPrint]
  /// For each text the reports that have exactly it, in order; texts by their first report.
  let members: [[Int]]
  /// The comparisons of texts that share something, the first text before the second.
  private(set) var links: [Link] = []

  /// Shorter texts say nothing by being equal: "Talks fail."
  private static let minimumWords = 6

  /// Two texts with how they lie beside each other.
  struct Link: Sendable {
    var first: Int
    var second: Int
    var alignment: ReportAlignment
  }

  init(_ prints: [ReportPrint]) {
    self.prints = prints
    var members: [[Int]] = []
    var known: [UInt64: Int] = [:]
    for (index, print) in prints.enumerated() where !print.words.isEmpty {
      let sum = print.sum
      if print.words.count >= Self.minimumWords, let text = known[sum] {
        members[text].append(index)
      } else {
        known[sum] = members.count
        members.append([index])
      }
    }
    self.members = members
  }

  /// The print of a text.
  func print(_ text: Int) -> ReportPrint { prints[members[text][0]] }

  mutating func compare(settings: CopySettings) {
    let texts = members.map { prints[$0[0]] }
    let index = ShingleIndex(texts, maximumSize: settings.maximumIndexSize)
    let pairs = CandidateFinder(prints: texts, index: index).pairs()
    let found = Parallel.chunks(of: pairs.count, size: 2_000) { range in
      var aligner = ReportAligner(settings: settings)
      var links: [Link] = []
      var first: (index: Int, sorted: SortedPrint)?
      for (a, b) in pairs[range] {
        if first?.index != a { first = (a, SortedPrint(texts[a])) }
        let alignment = aligner.align(first!.sorted, SortedPrint(texts[b]))
        if !alignment.pairs.isEmpty { links.append(Link(first: a, second: b, alignment: alignment)) }
      }
      return links
    }
    links = found.flatMap { $0 }
  }
}
