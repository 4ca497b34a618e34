import Reports

/// Makes the print of a report.
struct PrintMaker {
  var maximumSentences: Int

  func print(of report: Report, credits: [Credit]) -> ReportPrint {
    var print = ReportPrint(
      id: report.id, source: report.source, published: report.published, credits: credits)
    let own = ownSentences(of: report)
    print.words.reserveCapacity(own.reduce(0) { $0 + $1.words.count })
    var quotes = QuoteMarks()
    var passage = -1
    for sentence in own.prefix(maximumSentences) {
      if sentence.passage != passage { quotes = QuoteMarks() }
      passage = sentence.passage
      let before = print.words.count
      append(sentence, of: report, quotes: &quotes, to: &print)
      guard print.words.count > before else { continue }
      print.ends.append(Int32(print.words.count))
      print.numbers.append(Int32(sentence.number))
    }
    return print
  }

  /// The coded sentences without the headlines, unless there is nothing else.
  private func ownSentences(of report: Report) -> [Sentence] {
    let coded = report.sentences.filter(\.isCoded)
    let body = coded.filter { sentence in
      !report.passages.indices.contains(sentence.passage)
        || report.passages[sentence.passage].kind != .headline
    }
    return body.isEmpty ? coded : body
  }

  private func append(
    _ sentence: Sentence, of report: Report, quotes: inout QuoteMarks, to print: inout ReportPrint
  ) {
    let scalars = report.text.scalars
    for range in sentence.words where range.upperBound <= scalars.count {
      let word = scalars[range]
      if let number = PrintWord.word(word, isQuoted: quotes.isInside) {
        print.words.append(number)
      } else {
        for scalar in word { quotes.read(scalar) }
      }
    }
  }
}

/// Follows double quotation marks through a paragraph.
///
/// Single marks are not followed: they are apostrophes far more often.
struct QuoteMarks {
  private(set) var isInside = false

  mutating func read(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{201C}", "\u{201E}", "\u{AB}": isInside = true
    case "\u{201D}", "\u{BB}": isInside = false
    case "\"": isInside.toggle()
    case "`": isInside = true
    default: break
    }
  }
}
