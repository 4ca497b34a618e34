public import Reports

extension LanguageModel {
  /// Analyses reports, one analysis each in the same order.
  ///
  /// Sentences that are not coded keep their words without tags. All the reports' analyses are in memory at the end;
  /// for a long run, give some dozens of reports at a time.
  ///
  /// - Throws: ``LanguageError/inferenceFailed(reason:)``.
  public func analyse(_ reports: [Report]) throws(LanguageError) -> [Analysis] {
    var texts: [SentenceText] = []
    var places: [(report: Int, sentence: Int)] = []
    var analyses = reports.map { report in
      Analysis(sentences: report.sentences.map { SentenceAnalysis(number: $0.number, tokens: []) })
    }
    for (number, report) in reports.enumerated() {
      for (place, sentence) in report.sentences.enumerated() {
        let text = SentenceText(
          number: sentence.number, words: sentence.words.map { report.text[$0] }, ranges: sentence.words)
        if sentence.isCoded && !text.words.isEmpty {
          texts.append(text)
          places.append((number, place))
        } else {
          analyses[number].sentences[place] = text.untagged
        }
      }
    }
    for (place, analysis) in zip(places, try analyse(texts)) {
      analyses[place.report].sentences[place.sentence] = analysis
    }
    return analyses
  }

  /// Analyses one report.
  ///
  /// - Throws: ``LanguageError/inferenceFailed(reason:)``.
  public func analyse(_ report: Report) throws(LanguageError) -> Analysis {
    try analyse([report])[0]
  }

  /// Analyses sentences whose words are given; tokens have ranges as if the words stood with single spaces.
  ///
  /// - Throws: ``LanguageError/inferenceFailed(reason:)``.
  public func tag(words sentences: [[String]]) throws(LanguageError) -> [SentenceAnalysis] {
    try analyse(
      sentences.enumerated().map { number, words in
        var at = 0
        let ranges = words.map { word in
          let start = at
          at += word.unicodeScalars.count + 1
          return start..<at - 1
        }
        return SentenceText(number: number, words: words, ranges: ranges)
      })
  }

  /// Sentences that are the same word for word (copies of a report are common) are analysed once.
  private func analyse(_ texts: [SentenceText]) throws(LanguageError) -> [SentenceAnalysis] {
    var places: [[String]: Int] = [:]
    var unique: [SentenceText] = []
    let sources = texts.map { text in
      if let place = places[text.words] { return place }
      places[text.words] = unique.count
      unique.append(text)
      return unique.count - 1
    }
    let analyses = try analyseEach(unique)
    return zip(texts, sources).map { analyses[$1].moved(to: $0) }
  }

  private func analyseEach(_ texts: [SentenceText]) throws(LanguageError) -> [SentenceAnalysis] {
    var windows: [SentenceWindow] = []
    var encoded: [EncodedSentence] = []
    for (number, text) in texts.enumerated() {
      let words = pieces.pieces(of: text.words)
      for range in SentenceWindow.cut(words: text.words, lengths: words.map(\.count)) {
        windows.append(SentenceWindow(text: number, words: range))
        encoded.append(pieces.encode(words[range]))
      }
    }
    let labels = index.labels
    let parts = try run(encoded) { [windows] (outputs, members) throws(LanguageError) in
      let scores = try BatchScores(outputs, labels: labels)
      return members.enumerated().map { row, member in
        let window = windows[member]
        let text = texts[window.text]
        return self.decoder.analysis(
          number: text.number, words: Array(text.words[window.words]),
          ranges: Array(text.ranges[window.words]),
          scores: scores.sentence(row))
      }
    }
    var analyses = texts.map { SentenceAnalysis(number: $0.number, tokens: []) }
    for (window, part) in zip(windows, parts) { analyses[window.text].append(part) }
    return analyses
  }
}

/// A sentence's words as the model is given them.
struct SentenceText: Sendable {
  var number: Int
  var words: [String]
  var ranges: [Range<Int>]

  /// Its words without any tags.
  var untagged: SentenceAnalysis {
    SentenceAnalysis(number: number, tokens: zip(words, ranges).map { Token(text: $0, range: $1) })
  }
}

extension SentenceAnalysis {
  /// This analysis for another sentence of the same words.
  func moved(to text: SentenceText) -> SentenceAnalysis {
    var copy = self
    copy.number = text.number
    for index in copy.tokens.indices where index < text.ranges.count {
      copy.tokens[index].range = text.ranges[index]
    }
    return copy
  }
}
