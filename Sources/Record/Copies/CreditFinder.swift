import Reports

/// Finds the outlets that a report credits: "Reuters reported", "told the BBC", "MOSCOW (AP) —".
///
/// An outlet that is only spoken of ("the BBC's bureau was searched") is not credited, and an outlet that names itself is not.
struct CreditFinder: Sendable {
  /// A name of an outlet as numbers of words.
  private struct Name: Sendable {
    var words: [UInt32]
    var outlet: String
    /// Written "AP", never "Ap": short names are words of the language too.
    var isCapitals: Bool
  }
  private var names: [UInt32: [Name]] = [:]

  init(outlets: [Outlet]) {
    for outlet in outlets {
      for name in [outlet.name] + outlet.aliases { add(name, outlet: outlet.name) }
    }
  }

  /// A finder that knows the outlets of a record too.
  func adding(_ sources: some Sequence<String>) -> CreditFinder {
    var finder = self
    for source in Set(sources).sorted() where !source.isEmpty {
      finder.add(source, outlet: OutletList.canonical(source))
    }
    return finder
  }

  private mutating func add(_ name: String, outlet: String) {
    let parts = WordTokenizer().words(in: ScalarText(name), range: 0..<name.unicodeScalars.count)
    let scalars = Array(name.unicodeScalars)
    var words = parts.compactMap { PrintWord.word(scalars[$0], isQuoted: false) }
    if words.count > 1, words[0] == CreditWords.the { words.removeFirst() }
    guard let first = words.first, name.unicodeScalars.filter(\.isLetter).count >= 2 else { return }
    let letters = name.unicodeScalars.filter(\.isLetter)
    let isCapitals = letters.count <= 5 && words.count == 1 && letters.allSatisfy(\.isUpper)
    if names[first]?.contains(where: { $0.words == words }) ?? false { return }
    names[first, default: []].append(Name(words: words, outlet: outlet, isCapitals: isCapitals))
    names[first]!.sort { $0.words.count > $1.words.count }
  }

  /// The credits of a report in the order of its sentences, those of the whole report last.
  func credits(in report: Report) -> [Credit] {
    let own = OutletList.canonical(report.source)
    var found: [Credit] = []
    var last: (outlet: String, at: Int)?
    let coded = report.sentences.indices.filter { report.sentences[$0].isCoded }
    for (at, index) in coded.enumerated() {
      let line = CreditLine(report.sentences[index], in: report)
      var outlets = line.mentions(in: self).filter { line.isCredited($0.range) }.map(\.outlet)
      if outlets.isEmpty, let known = last, at - known.at <= 4, line.creditsAgain { outlets = [known.outlet] }
      for outlet in outlets.uniqued() where outlet != own {
        found.append(Credit(outlet: outlet, sentence: report.sentences[index].number))
      }
      if let outlet = outlets.last { last = (outlet, at) }
    }
    for outlet in wholly(report, coded: coded, found: found) where outlet != own {
      found.append(Credit(outlet: outlet))
    }
    return found
  }

  // MARK: Whole reports

  /// The outlets that stand in the dateline or a line of their own, else the one that the lead or most sentences credit.
  private func wholly(_ report: Report, coded: [Int], found: [Credit]) -> [String] {
    var outlets: [String] = []
    if let range = report.dateline?.range { outlets += named(in: range, of: report) }
    for passage in report.passages
    where (passage.kind == .agencyTag || passage.kind == .byline) && passage.range.count < 120 {
      outlets += named(in: passage.range, of: report)
    }
    if !outlets.isEmpty { return outlets.uniqued() }
    let body = coded.filter { index in
      let passage = report.sentences[index].passage
      return !report.passages.indices.contains(passage) || report.passages[passage].kind != .headline
    }.map { report.sentences[$0].number }
    guard let lead = body.first else { return [] }
    if let credit = found.first(where: { $0.sentence == lead }) { return [credit.outlet] }
    var counts: [String: Int] = [:]
    for credit in found { counts[credit.outlet, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 2,
      most.value * 2 >= body.count
    else { return [] }
    return [most.key]
  }

  private func named(in range: Range<Int>, of report: Report) -> [String] {
    let words = WordTokenizer().words(in: report.text, range: range)
    let sentence = Sentence(number: 0, range: range, passage: 0, words: words)
    return CreditLine(sentence, in: report).knownMentions(in: self).map(\.outlet)
  }

  // MARK: Names

  /// The known outlet whose name begins at a word, with the word after it.
  func outlet(at start: Int, of line: CreditLine) -> (outlet: String, end: Int)? {
    guard line.isCapital[start] || line.isLowerName(start), let candidates = names[line.words[start]] else {
      return nil
    }
    for name in candidates {
      guard let end = line.end(of: name.words, from: start) else { continue }
      if name.isCapitals && !line.isAllCapitals(start) { continue }
      if !name.isCapitals && !(line.isCapital[start] || name.words.count == 1 && line.isLowerName(start)) {
        continue
      }
      return (name.outlet, end)
    }
    return nil
  }
}

extension Array where Element: Hashable {
  /// The elements, each at its first place only.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
