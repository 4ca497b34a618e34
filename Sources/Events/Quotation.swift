public import Language
public import Reports

/// A stretch of a report between quotation marks.
public struct Quotation: Sendable, Hashable {
  /// Scalars of the report's text, the marks included.
  public var range: Range<Int>
  /// The words between the marks.
  public var inner: Range<Int>
  /// 0 for a quotation of its own, 1 for one inside it.
  public var depth: Int
  /// Whether it goes on from the quotation before it, as a paragraph that opens with a mark again.
  public var continues: Bool

  public init(range: Range<Int>, inner: Range<Int>, depth: Int = 0, continues: Bool = false) {
    self.range = range
    self.inner = inner
    self.depth = depth
    self.continues = continues
  }
}

/// A sign in the text that somebody says what some words of a sentence tell.
public struct AttributionCue: Sendable, Equatable {
  /// The index of the sentence, among those of the analysis, where the speaker and the verb stand.
  public var sentence: Int
  /// The words of that sentence that name the speaker.
  public var speakerTokens: Range<Int>
  /// The verb's lemma, or "according to".
  public var verb: String
  /// What the verb does: "neutral", "denial", "praise", "accusing", "claim", "warning", "request", "promise", "question".
  public var kind: String
  /// The verb among the words of its sentence.
  public var verbToken: Int
  /// The words that are said, in the sentence that the cue is listed for.
  public var scope: Range<Int>
  /// Whether those words, or part of them, stand in quotation marks.
  public var quote: Bool
  /// Whether the speaker is taken from another sentence of a running quotation.
  public var isInherited: Bool

  public init(
    sentence: Int, speakerTokens: Range<Int>, verb: String, kind: String = "neutral", verbToken: Int,
    scope: Range<Int>, quote: Bool, isInherited: Bool = false
  ) {
    self.sentence = sentence
    self.speakerTokens = speakerTokens
    self.verb = verb
    self.kind = kind
    self.verbToken = verbToken
    self.scope = scope
    self.quote = quote
    self.isInherited = isInherited
  }
}

/// Finds what a report quotes, and who says what.
public enum QuotationReader {
  /// The quoted stretches of a report, in order of where they begin.
  ///
  /// A quotation may run over sentences and, where the marks open again or close later, over paragraphs. A mark without
  /// its partner ends with the sentence.
  public static func quotations(in report: Report) -> [Quotation] {
    var scanner = QuotationScanner(report: report)
    return scanner.scan()
  }

  /// For each sentence of the analysis, who says what in it.
  ///
  /// Each sentence's tree is used where it has one, word patterns else. A sentence inside a running quotation has the
  /// speaker of the nearest attributed part of it.
  public static func cues(in report: Report, analysis: Analysis) -> [[AttributionCue]] {
    cues(in: analysis.sentences, quotations: quotations(in: report))
  }

  /// The same for quotations that were found already.
  public static func cues(in sentences: [SentenceAnalysis], quotations: [Quotation]) -> [[AttributionCue]] {
    let outer = quotations.filter { $0.depth == 0 }
    let places = QuotationIndex(outer)
    var found = sentences.indices.map { index in
      QuotationAttribution(sentence: index, analysis: sentences[index], quotations: places).cues()
    }
    QuotationInheritance(sentences: sentences, quotations: outer, index: places).apply(to: &found)
    return found
  }
}
