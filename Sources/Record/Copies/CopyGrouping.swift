import TimeAndPlace

/// Makes groups of texts out of comparisons of two.
///
/// First texts of like extent are joined, the likest first, each time only if the groups' fullest texts share enough
/// too, so that a chain of updates does not drift from one event to the next. Then each extract joins one text that
/// holds it: two reports that happen to hold the same short flash are not joined by it.
struct CopyGrouping {
  private let texts: DistinctTexts
  private let settings: CopySettings
  private var parent: [Int]
  /// The fullest text of the group whose root it is.
  private var fullest: [Int]

  init(_ texts: DistinctTexts, settings: CopySettings) {
    self.texts = texts
    self.settings = settings
    parent = Array(texts.members.indices)
    fullest = Array(texts.members.indices)
  }

  /// Positions of reports in the record, at least two a group, each in order.
  func clusters() -> [[Int]] {
    var copy = self
    copy.joinEquals()
    copy.joinExtracts()
    var groups: [Int: [Int]] = [:]
    for text in texts.members.indices { groups[copy.root(text), default: []] += texts.members[text] }
    return groups.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  // MARK: Texts of like extent

  private mutating func joinEquals() {
    let links = texts.links.filter { isMutual($0.alignment) && isSure($0) }.sorted {
      if $0.alignment.mean != $1.alignment.mean { return $0.alignment.mean > $1.alignment.mean }
      return ($0.first, $0.second) < ($1.first, $1.second)
    }
    var aligner = ReportAligner(settings: settings)
    for link in links {
      let (a, b) = (root(link.first), root(link.second))
      guard a != b else { continue }
      if holdTogether(fullest[a], fullest[b], link, &aligner) { join(a, b) }
    }
  }

  private func isMutual(_ alignment: ReportAlignment) -> Bool {
    alignment.commonWords >= Double(settings.minimumWords) && alignment.least >= settings.mutualShare
      && alignment.mean >= settings.meanShare
      && (isHeld(alignment) ? alignment.least >= 0.75 : alignment.sharesLead)
  }

  /// Whether one text stands nearly whole in the other.
  private func isHeld(_ alignment: ReportAlignment) -> Bool { alignment.most >= settings.extractShare }

  /// Whether the likeness cannot be that of two reports of one kind of event: of a few words, or of days far apart,
  /// more is asked.
  private func isSure(_ link: DistinctTexts.Link) -> Bool {
    var bar = 0.0
    if link.alignment.commonWords < 40 { bar = 0.78 }
    if let days = daysBetween(link.first, link.second), days > 3 {
      guard isHeld(link.alignment) else { return false }
      bar = 0.85
    }
    return link.alignment.quality >= bar
  }

  private func daysBetween(_ a: Int, _ b: Int) -> Int? {
    guard let first = texts.print(a).published.flatMap(Day.init(iso:)),
      let second = texts.print(b).published.flatMap(Day.init(iso:))
    else { return nil }
    return abs(first.number - second.number)
  }

  private func holdTogether(
    _ a: Int, _ b: Int, _ link: DistinctTexts.Link, _ aligner: inout ReportAligner
  ) -> Bool {
    if a == link.first && b == link.second || a == link.second && b == link.first { return true }
    let alignment = aligner.align(SortedPrint(texts.print(a)), SortedPrint(texts.print(b)))
    return alignment.most >= settings.mutualShare
  }

  // MARK: Extracts

  /// A text, one that holds it, and how well it does.
  private struct Holding {
    var extract: Int
    var holder: Int
    var share: Double
    /// The sentences of the holder that the extract has.
    var sentences: Set<Int>
  }

  private mutating func joinExtracts() {
    var best: [Int: Holding] = [:]
    for holding in holdings() {
      let group = root(holding.extract)
      guard root(holding.holder) != group else { continue }
      if let known = best[group], !isBetter(holding, known) { continue }
      best[group] = holding
    }
    var taken: [Int: [Holding]] = [:]
    var aligner = ReportAligner(settings: settings)
    for holding in best.values.sorted(by: { isBetter($0, $1) }) {
      guard !isPartOfDigest(holding, beside: taken[holding.holder] ?? []) else { continue }
      let (a, b) = (root(holding.extract), root(holding.holder))
      guard a != b, isWhole(holding, in: a, &aligner) else { continue }
      join(a, b)
      taken[holding.holder, default: []].append(holding)
    }
  }

  private func holdings() -> [Holding] {
    texts.links.compactMap { link in
      let alignment = link.alignment
      guard alignment.commonWords >= Double(settings.minimumWords), isHeld(alignment), isSure(link)
      else { return nil }
      let isFirst = alignment.shareOfFirst >= alignment.shareOfSecond
      let sentences = Set(alignment.pairs.map { isFirst ? $0.second : $0.first })
      let holding = Holding(
        extract: isFirst ? link.first : link.second, holder: isFirst ? link.second : link.first,
        share: alignment.most, sentences: sentences)
      return isQuotedLater(holding, shareOfHolder: alignment.least) ? nil : holding
    }
  }

  /// Whether a longer report of a later day took in the whole of a short one: it says much of its own.
  private func isQuotedLater(_ holding: Holding, shareOfHolder: Double) -> Bool {
    shareOfHolder < 0.3 && isEarlier(holding.extract, holding.holder)
  }

  /// Whether the extract stands for its group: the background of a report, cut out, may stand in many others.
  private func isWhole(_ holding: Holding, in group: Int, _ aligner: inout ReportAligner) -> Bool {
    let full = fullest[group]
    if full == holding.extract { return true }
    if texts.print(holding.extract).words.count * 2 >= texts.print(full).words.count { return true }
    let alignment = aligner.align(SortedPrint(texts.print(full)), SortedPrint(texts.print(holding.holder)))
    return alignment.most >= settings.meanShare
  }

  private func isEarlier(_ a: Int, _ b: Int) -> Bool {
    guard let first = texts.print(a).published, let second = texts.print(b).published else { return false }
    return first < second
  }

  /// Whether the holder is a round-up that took other reports of earlier days in before: they are not one voice.
  private func isPartOfDigest(_ holding: Holding, beside others: [Holding]) -> Bool {
    isEarlier(holding.extract, holding.holder)
      && others.contains {
        isEarlier($0.extract, holding.holder) && $0.sentences.isDisjoint(with: holding.sentences)
      }
  }

  private func isBetter(_ a: Holding, _ b: Holding) -> Bool {
    if a.share != b.share { return a.share > b.share }
    let (sizeA, sizeB) = (texts.print(a.holder).words.count, texts.print(b.holder).words.count)
    if sizeA != sizeB { return sizeA > sizeB }
    return (a.holder, a.extract) < (b.holder, b.extract)
  }

  // MARK: Sets

  private mutating func root(_ text: Int) -> Int {
    var at = text
    while parent[at] != at {
      parent[at] = parent[parent[at]]
      at = parent[at]
    }
    return at
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (low, high) = (min(a, b), max(a, b))
    let full =
      texts.print(fullest[high]).words.count > texts.print(fullest[low]).words.count
      ? fullest[high] : fullest[low]
    parent[high] = low
    fullest[low] = full
  }
}
