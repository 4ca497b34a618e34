/// Which reports speak with one voice: copies of one another, and those that rest on another report of the record.
///
/// A sentence can have another voice than its report: one copied from elsewhere has that of its origin, and one that
/// credits an outlet ("Reuters reported") has that outlet's.
public struct Voices: Sendable, Equatable {
  private let voice: [String: String]
  private let sentences: [SentenceReference: String]

  /// - Parameters:
  ///   - copies: Groups of copies; each is one voice.
  ///   - dependent: Pairs of a report's id and the id of the report whose words it passes on ("Reuters reported").
  public init(copies: [CopyGroup], dependent: [(report: String, on: String)] = []) {
    self.init(copies: copies, dependent: dependent, sentences: [:])
  }

  /// The voices that findings of copies and credits leave.
  ///
  /// What rests on an outlet that the record has no report of has the voice "outlet:" and the outlet's name, so that two
  /// reports that credit it are one voice too.
  public init(_ findings: CopyFindings) {
    var dependent = findings.dependent
    var sentences: [SentenceReference: String] = [:]
    for dependence in findings.dependences.reversed() {
      let on = dependence.on ?? "outlet:" + dependence.outlet
      if let number = dependence.sentence {
        sentences[SentenceReference(report: dependence.report, sentence: number)] = on
      } else if dependence.on == nil {
        dependent.append((dependence.report, on))
      }
    }
    for passage in findings.passages where sentences[passage.copy] == nil {
      sentences[passage.copy] = sentences[passage.origin] ?? passage.origin.report
    }
    self.init(copies: findings.groups, dependent: dependent, sentences: sentences)
  }

  private init(
    copies: [CopyGroup], dependent: [(report: String, on: String)], sentences: [SentenceReference: String]
  ) {
    var next: [String: String] = [:]
    for group in copies {
      guard let first = group.reports.first else { continue }
      for report in group.reports.dropFirst() { next[report] = first }
    }
    func end(of report: String) -> String {
      var at = report
      while let further = next[at] { at = further }
      return at
    }
    // A credit leads from voice to voice; one that would lead back to its start is no credit of another.
    for pair in dependent {
      let (from, to) = (end(of: pair.report), end(of: pair.on))
      guard from != to, next[pair.report] == nil else { continue }
      next[from] = to
    }
    var voice: [String: String] = [:]
    for report in next.keys { voice[report] = end(of: report) }
    self.voice = voice
    self.sentences = sentences
  }

  public static func == (a: Voices, b: Voices) -> Bool { a.voice == b.voice && a.sentences == b.sentences }

  /// The id of the report that stands for a report's voice: itself, or the origin of its text.
  public func voice(of report: String) -> String { voice[report] ?? report }

  /// The voice that a sentence has: that of the report it is copied from or of the outlet it credits, else its report's.
  public func voice(of sentence: SentenceReference) -> String {
    voice(of: sentences[sentence] ?? sentence.report)
  }

  /// How many independent voices some reports are.
  public func count(of reports: some Sequence<String>) -> Int { Set(reports.map { voice(of: $0) }).count }

  /// How many independent voices some sentences are.
  public func count(of sentences: some Sequence<SentenceReference>) -> Int {
    Set(sentences.map { voice(of: $0) }).count
  }
}
