/// What an input gave before it is divided.
struct Draft {
  var report: Report
  /// A kind for each line of the text, where the page told it.
  var hints: [Passage.Kind?]?
  /// Whether hard-wrapped lines may be rejoined.
  var isPlain = true
}

/// Divides a text into passages, sentences and words.
struct ReportAssembler {
  var settings: ReportSettings
  private let splitter = SentenceSplitter()
  private let tokenizer = WordTokenizer()

  init(settings: ReportSettings) { self.settings = settings }

  /// The report of a draft with ``Report/passages``, ``Report/sentences`` and ``Report/dateline`` filled in.
  func assemble(_ draft: Draft) -> Report {
    var report = draft.report
    if draft.isPlain {
      let joined = LineJoiner(report.text.scalars).joined()
      if joined.changed { report.text = ScalarText(joined.text) }
    }
    let paragraphs = TextLine.lines(of: report.text.scalars).filter { !$0.isEmpty }.map(\.range)
    let hints =
      draft.hints.flatMap { $0.count == paragraphs.count ? $0 : nil }
      ?? Array(repeating: nil, count: paragraphs.count)
    report.passages = PassageClassifier(text: report.text, paragraphs: paragraphs, hints: hints).passages()
    setDateline(&report)
    for index in report.passages.indices { appendSentences(of: index, to: &report) }
    if report.title.isEmpty, let headline = report.passages.first(where: { $0.kind == .headline }) {
      report.title = report.text[headline.range]
    }
    if report.published == nil { report.published = writtenDay(report) }
    return report
  }

  /// The day that a byline gives in full ("The Example Post March 31, 2018 2:36 pm").
  private func writtenDay(_ report: Report) -> String? {
    for passage in report.passages where passage.kind == .byline {
      if case .day(let day) = PublishedDay.read(report.text[passage.range]) { return day }
    }
    return nil
  }

  /// The dateline opens the first body paragraph, or the second after a standfirst, or is a line of its own before it.
  private func setDateline(_ report: inout Report) {
    let finder = DatelineFinder(report.text)
    let body = report.passages.indices.filter { report.passages[$0].kind == .body }
    for index in body.prefix(2) {
      let passage = report.passages[index]
      guard let dateline = finder.dateline(in: passage.range) else { continue }
      report.dateline = dateline
      if dateline.range == passage.range { report.passages[index].kind = .agencyTag }
      return
    }
  }

  private func appendSentences(of index: Int, to report: inout Report) {
    let passage = report.passages[index]
    var range = passage.range
    if let dateline = report.dateline, dateline.range.lowerBound == range.lowerBound, dateline.range != range
    {
      range = min(dateline.range.upperBound, range.upperBound)..<range.upperBound
    } else if passage.kind == .listItem, let bullet = LineOpenings.bullet(report.text.scalars, range) {
      range = bullet.upperBound..<range.upperBound
    }
    let pieces = passage.kind == .headline ? [range] : splitter.sentences(in: report.text, range: range)
    for sentence in pieces where !sentence.isEmpty {
      let isDateline = report.dateline?.range == sentence
      let words = isDateline ? [] : tokenizer.words(in: report.text, range: sentence)
      append(sentence, words: words, passage: index, isCoded: passage.isCoded, to: &report)
    }
  }

  /// Appends a sentence, in parts if it is too long for the model.
  private func append(
    _ range: Range<Int>, words: [Range<Int>], passage: Int, isCoded: Bool, to report: inout Report
  ) {
    for part in SentenceCut(scalars: report.text.scalars, limit: settings.maximumSentenceWords).parts(words) {
      let isWhole = part.count == words.count
      let span = isWhole ? range : words[part.lowerBound].lowerBound..<words[part.upperBound - 1].upperBound
      report.sentences.append(
        Sentence(
          number: report.sentences.count, range: span, passage: passage, words: Array(words[part]),
          isCoded: isCoded))
    }
  }

  /// A report whose sentences the input gave, each a line of the text; their numbers are kept and all are coded.
  func assemble(sentences: [String], into report: Report) -> Report {
    var report = report
    var scalars: [Unicode.Scalar] = []
    var ranges: [Range<Int>] = []
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { scalars.append("\n") }
      let start = scalars.count
      scalars.append(contentsOf: sentence.unicodeScalars.map { $0.isNewline ? " " : $0 })
      ranges.append(start..<scalars.count)
    }
    report.text = ScalarText(scalars)
    let finder = DatelineFinder(report.text)
    for (number, whole) in ranges.enumerated() {
      let range = trimmed(scalars, whole)
      guard !range.isEmpty else { continue }
      if report.dateline == nil, number < 4 { report.dateline = finder.dateline(in: range) }
      let dateline = report.dateline.flatMap { $0.range.lowerBound == range.lowerBound ? $0.range : nil }
      let rest = dateline.map { min($0.upperBound, range.upperBound)..<range.upperBound } ?? range
      report.passages.append(Passage(kind: rest.isEmpty ? .agencyTag : .body, range: range))
      let words = tokenizer.words(in: report.text, range: rest)
      report.sentences.append(
        Sentence(
          number: number, range: rest.isEmpty ? range : rest, passage: report.passages.count - 1,
          words: Array(words.prefix(settings.maximumSentenceWords)), isCoded: !rest.isEmpty))
    }
    return report
  }

  private func trimmed(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, scalars[lower].isSpace { lower += 1 }
    while upper > lower, scalars[upper - 1].isSpace { upper -= 1 }
    return lower..<upper
  }
}

extension ScalarText {
  init(_ scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(String(view))
  }
}
