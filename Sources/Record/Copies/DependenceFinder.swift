import TimeAndPlace

/// Finds for each credit the report of that outlet that it most likely means.
///
/// That is the report of the outlet, of the same day or some days before, that shares most of the rarer words of
/// the credited sentence; for a credit of the whole report, of its first sentences.
struct DependenceFinder {
  let prints: [ReportPrint]
  let credits: CreditFinder
  let days: Int

  /// Rarer words that must be shared: a name, a place and one more.
  private static let minimumWords = 3
  /// Words in a larger share of all reports than this tell nothing.
  private static let usualWord = 0.03
  /// A word in more reports of credited outlets than this tells nothing.
  private static let commonWord = 200

  func dependences() -> [Dependence] {
    let reports = reportsOfCreditedOutlets()
    let words = rareWords(of: reports)
    return prints.indices.flatMap { index in
      prints[index].credits.map { credit in
        Dependence(
          report: prints[index].id, sentence: credit.sentence, outlet: credit.outlet,
          on: origin(of: credit, in: index, words: words, outlets: reports))
      }
    }
  }

  /// Positions of the reports whose outlet somebody credits, with that outlet.
  private func reportsOfCreditedOutlets() -> [Int: String] {
    let credited = Set(prints.flatMap { $0.credits.map { OutletList.key($0.outlet) } })
    var found: [Int: String] = [:]
    var known: [String: String] = [:]
    for (index, print) in prints.enumerated() where !print.source.isEmpty {
      let key = known[print.source] ?? OutletList.key(OutletList.canonical(print.source))
      known[print.source] = key
      if credited.contains(key) { found[index] = key }
    }
    return found
  }

  private func rareWords(of reports: [Int: String]) -> [UInt32: [Int]] {
    var words: [UInt32: [Int]] = [:]
    for index in reports.keys.sorted() {
      for word in Set(prints[index].words.map { $0 & PrintWord.mask }) {
        guard words[word]?.count ?? 0 <= Self.commonWord else { continue }
        words[word, default: []].append(index)
      }
    }
    return words
  }

  private func origin(
    of credit: Credit, in report: Int, words: [UInt32: [Int]], outlets: [Int: String]
  ) -> String? {
    let print = prints[report]
    let key = OutletList.key(credit.outlet)
    let sentences = print.numbers.indices.filter { Int(print.numbers[$0]) == credit.sentence }
    let looked = sentences.isEmpty ? Array(print.numbers.indices.prefix(2)) : sentences
    let wanted = Set(looked.flatMap { print.sentence($0).map { $0 & PrintWord.mask } })
      .filter { StoryWords.share(of: $0) < Self.usualWord }
    var shared: [Int: Int] = [:]
    for word in wanted {
      guard let list = words[word], list.count <= Self.commonWord else { continue }
      for other in list where other != report && outlets[other] == key { shared[other, default: 0] += 1 }
    }
    let best = shared.filter { $0.value >= Self.minimumWords && isNear($0.key, before: report) }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.map { prints[$0.key].id }
  }

  private func isNear(_ other: Int, before report: Int) -> Bool {
    guard let first = prints[other].published.flatMap(Day.init(iso:)),
      let second = prints[report].published.flatMap(Day.init(iso:))
    else { return true }
    return (0...days).contains(second.number - first.number)
  }
}
