public import Entities
public import Events
public import Language
import Publishing
public import Reports
public import TimeAndPlace

/// Everything the program made of one sentence of a report, and why.
public struct Explanation: Sendable {
  public var sentence: Sentence
  public var analysed: SentenceAnalysis
  public var mentions: [Mention]
  /// The place names of the sentence with what they may stand for, the likeliest first.
  public var places: [ResolvedToponym]
  /// Pairs of mentions with the relation the model sees between them, the surest first.
  public var pairs: [Pair]
  public var events: [Event]
  public var facts: [Fact]
  public var outcome: Outcome?
  /// Every expression of time, seen from the report's date.
  public var timexes: [Timex] = []

  public struct Pair: Sendable {
    public var actor: String
    public var recipient: String
    /// The three likeliest relations with their probabilities; "NONE" is no relation.
    public var scores: [(type: String, probability: Double)]
  }
}

extension Chancery {
  /// Explains the coding of sentences of a report.
  ///
  /// - Parameter numbers: The sentences to explain; `nil` explains all.
  public func explain(_ report: Report, sentences numbers: Set<Int>? = nil) throws -> [Explanation] {
    let analysis = try model.analyse([report])[0]
    let places = coder.places(in: report, analysis: analysis)
    let resolution = resolve(report, analysis: analysis, places: places)
    let coded = coder.code(report, analysis: analysis, resolution: resolution, places: places)
    let timexes = TimexReader(reportDate: coded.date).timexes(in: analysis)
    return try zip(report.sentences, analysis.sentences).compactMap { sentence, analysed in
      guard numbers?.contains(sentence.number) ?? true else { return nil }
      let mentions = resolution.mentions.filter { $0.sentence == sentence.number }
      return Explanation(
        sentence: sentence, analysed: analysed, mentions: mentions,
        places: places.within(sentence.range),
        pairs: try pairs(of: mentions, in: analysed),
        events: coded.events.filter { $0.sentence == sentence.number },
        facts: coded.facts.filter { $0.sentence == sentence.number },
        outcome: coded.outcomes.first { $0.sentence == sentence.number },
        timexes: timexes.filter { $0.sentence == sentence.number })
    }
  }

  /// When a report was written, as far as that can be known, with the reasons.
  public func date(of report: Report) throws -> ReportDate {
    let dating = ReportDating(directory: directory, latest: settings.coding.readingDay)
    return dating.date(of: report, analysis: try model.analyse([report])[0])
  }

  /// The date of a report for a person, a reason a line.
  public func explainDate(of report: Report) throws -> String {
    let date = try date(of: report)
    let reasons = date.reasons.map { reason in
      "  \(reason.interval.iso): \(reason.text)" + (reason.sentence.map { "  [\($0)]" } ?? "") + "\n"
    }
    return "Report written: \(date.summary)\n" + reasons.joined()
  }

  /// The relation of every ordered pair of mentions, at most the first eight mentions of the sentence.
  private func pairs(of mentions: [Mention], in analysed: SentenceAnalysis) throws -> [Explanation.Pair] {
    let parties = mentions.filter { $0.entities.first?.kind != .unknown }.prefix(8)
    let words = analysed.tokens.map(\.text)
    var asked: [(words: [String], actor: Range<Int>?, recipient: Range<Int>?)] = []
    for actor in parties {
      for recipient in parties where !actor.tokens.overlaps(recipient.tokens) {
        asked.append((words, actor.tokens, recipient.tokens))
      }
    }
    guard !asked.isEmpty else { return [] }
    let scored = try model.relations(asked)
    return zip(asked, scored).map { pair, scores in
      Explanation.Pair(
        actor: words[pair.actor!].joined(separator: " "),
        recipient: words[pair.recipient!].joined(separator: " "),
        scores: Array(scores.sorted { $0.probability > $1.probability }.prefix(3)))
    }.sorted { strength($0) > strength($1) }
  }

  private func strength(_ pair: Explanation.Pair) -> Double {
    1 - (pair.scores.first { $0.type == "NONE" }?.probability ?? 0)
  }
}
