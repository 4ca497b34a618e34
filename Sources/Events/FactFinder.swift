import Entities
import Language
import Reports
import TimeAndPlace

/// Finds the standing facts a report states, from the tree of each sentence and what its words resolve to.
struct FactFinder {
  typealias Rule = @Sendable (SentenceAnalysis, CodingContext) -> [Fact]

  /// One rule a kind of fact, each in a file of its own.
  let rules: [Rule] = [
    MembershipFacts.facts, LeadershipFacts.facts, StrengthFacts.facts, PresenceFacts.facts, TreatyFacts.facts,
    ControlFacts.facts, PartFacts.facts,
  ]

  /// Every fact once, in the order of the text; names and offices first told come from the resolution.
  func facts(in context: CodingContext) -> [Fact] {
    var out = NamingFacts.facts(in: context) + MembershipFacts.members(in: context)
    for (sentence, analysed) in zip(context.report.sentences, context.analysis.sentences)
    where sentence.isCoded {
      for rule in rules { out += rule(analysed, context) }
    }
    var seen: Set<String> = []
    out = out.filter { seen.insert($0.key).inserted }
    return out.enumerated().sorted { ($0.element.sentence, $0.offset) < ($1.element.sentence, $1.offset) }
      .map(\.element)
  }
}

extension Fact {
  /// Equal for two tellings of the same fact in one report.
  var key: String {
    let object =
      switch self.object {
      case .party(let party): party.entity.id
      case .value(let words): words.text.lowercased()
      }
    return "\(kind.rawValue)|\(subject.entity.id)|\(object)"
  }

  /// A fact of a sentence, with the sentence's words as evidence.
  init(
    _ kind: Kind, _ subject: Party, _ object: Object, _ analysed: SentenceAnalysis, _ context: CodingContext,
    time: String = ""
  ) {
    let text =
      context.report.sentences.first { $0.number == analysed.number }.map { context.report.text[$0.range] }
      ?? ""
    self.init(
      kind: kind, report: ReportReference(context.report), sentence: analysed.number, text: text,
      subject: subject,
      object: object, time: time)
  }
}

extension CodingContext {
  /// The parties that the noun phrase around a word stands for.
  func parties(at index: Int, in analysed: SentenceAnalysis, inPerson: Bool = false) -> [Party] {
    parties(analysed.phrase(at: index), in: analysed, inPerson: inPerson)
  }

  /// The words that say when, under the verb at `index`, or "".
  func time(of index: Int, in analysed: SentenceAnalysis) -> String {
    let found = TimeExpression.all(in: analysed.tokens).first { expression in
      analysed.tokens[analysed.headIndex(of: expression.tokens)].head == index
    }
    return found.map { words(of: $0.tokens, in: analysed) } ?? ""
  }
}
