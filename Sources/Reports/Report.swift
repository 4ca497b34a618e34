/// One news report as it came in: its text, where it is from, and how the text divides.
///
/// Every offset into a report counts Unicode scalars of ``text`` and every range is half-open.
public struct Report: Sendable, Equatable {
  /// A name for the report that is unique in a run: given by the input, else made from its file or URL.
  public var id: String
  /// The outlet, or "" when it is not known.
  public var source: String
  /// The headline, or "" when it is not known.
  public var title: String
  /// The day of publication as `YYYY-MM-DD`, or `nil` when the input does not say.
  public var published: String?
  /// Where the report was found, or "".
  public var url: String
  /// Who wrote it, or "".
  public var author: String
  /// The text as read, after hard-wrapped lines were rejoined; ``sentences`` and ``passages`` point into it.
  public var text: ScalarText
  /// The paragraphs of ``text`` in order, with what each is.
  public var passages: [Passage]
  /// The sentences of ``text`` in order, those of non-body passages among them.
  public var sentences: [Sentence]
  /// The place and day that open the report ("BAMAKO, Mali, Dec. 23 —"), when there is one.
  public var dateline: Dateline?
  /// What was noticed while reading, in words a user understands.
  public var warnings: [String]

  public init(
    id: String, source: String = "", title: String = "", published: String? = nil, url: String = "",
    author: String = "", text: ScalarText, passages: [Passage] = [], sentences: [Sentence] = [],
    dateline: Dateline? = nil, warnings: [String] = []
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.published = published
    self.url = url
    self.author = author
    self.text = text
    self.passages = passages
    self.sentences = sentences
    self.dateline = dateline
    self.warnings = warnings
  }
}

/// A paragraph of a report and its part in it.
public struct Passage: Sendable, Equatable {
  /// What a paragraph is; only ``headline``, ``body``, ``listItem`` are coded.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case headline, subheading, body, listItem, byline, caption, credit, relatedLink, agencyTag, boilerplate
  }
  public var kind: Kind
  /// Scalars of the report's text.
  public var range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Whether its sentences are the report's own words on the story, and so are coded.
  public var isCoded: Bool { kind == .headline || kind == .body || kind == .listItem }
}

/// One sentence of a report with its words.
public struct Sentence: Sendable, Equatable {
  /// Its place in the report, from 0; given by the input when that was already split.
  public var number: Int
  /// Scalars of the report's text, without white space at either end.
  public var range: Range<Int>
  /// The index of its passage in ``Report/passages``.
  public var passage: Int
  /// The words, as scalars of the report's text. A dateline's words are left out.
  public var words: [Range<Int>]
  /// Whether the sentence is coded, or kept in the record only (captions, related links…).
  public var isCoded: Bool

  public init(number: Int, range: Range<Int>, passage: Int, words: [Range<Int>], isCoded: Bool = true) {
    self.number = number
    self.range = range
    self.passage = passage
    self.words = words
    self.isCoded = isCoded
  }
}

/// The place and day at the head of a report.
public struct Dateline: Sendable, Equatable {
  /// The whole of it in the text, its dash included.
  public var range: Range<Int>
  /// "BAMAKO, Mali" as written, or "".
  public var place: String
  /// "Dec. 23" as written, or "".
  public var day: String

  public init(range: Range<Int>, place: String, day: String) {
    self.range = range
    self.place = place
    self.day = day
  }
}
