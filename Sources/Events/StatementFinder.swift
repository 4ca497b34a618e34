import Entities
import Language

/// Finds who says what in a report, with or without an event in the words.
struct StatementFinder {
  /// The statements in the order of the text; a speaker has one a sentence, with the widest words.
  func statements(in context: CodingContext) -> [Statement] {
    var out: [Statement] = []
    for (place, analysed) in context.analysis.sentences.enumerated() {
      var here: [Statement] = []
      for cue in context.cues[place] where !cue.scope.isEmpty {
        guard let statement = statement(cue, analysed, in: context) else { continue }
        let ids = statement.speakers.map(\.entity.id)
        if let same = here.firstIndex(where: { $0.speakers.map(\.entity.id) == ids }) {
          let isWider =
            statement.words.end - statement.words.start > here[same].words.end - here[same].words.start
          here[same].isQuote = here[same].isQuote || statement.isQuote
          if isWider { here[same].words = statement.words }
        } else {
          here.append(statement)
        }
      }
      out += here
    }
    return out
  }

  /// Verbs that say little when a state is their subject: "nations seek to assert their sovereignty".
  private static let mild: Set<String> = ["assert", "agree", "continue", "seek", "call", "promise", "insist"]

  private func statement(_ cue: AttributionCue, _ analysed: SentenceAnalysis, in context: CodingContext)
    -> Statement?
  {
    let home = context.analysis.sentences[cue.sentence]
    guard !EventCoder.isPassive(cue.verbToken, in: home) else { return nil }
    let speakers = context.speakers(cue.speakerTokens, in: home, inPerson: true).filter {
      $0.entity.kind != .unknown && $0.entity.id != "UNK" && !Things.isThing($0, cue.speakerTokens, home)
    }
    guard !speakers.isEmpty else { return nil }
    // "Russia agreed to supply arms": a state's act, told among the events, not a saying.
    let isState = speakers.allSatisfy { $0.entity.kind == .state }
    if isState, !cue.quote, !["neutral", "denial"].contains(cue.kind) || Self.mild.contains(cue.verb) {
      return nil
    }
    return Statement(
      sentence: analysed.number, speakers: speakers,
      verb: cue.verb == "according to" ? cue.verb : home.tokens[cue.verbToken].text, isQuote: cue.quote,
      words: context.evidence(cue.scope, in: analysed))
  }
}

/// Finds whom the sentences of a report name.
struct AppearanceFinder {
  /// Every named mention in the order of the text, an entity once a sentence.
  func appearances(in context: CodingContext) -> [Appearance] {
    var sentences: [Int: SentenceAnalysis] = [:]
    for analysed in context.analysis.sentences { sentences[analysed.number] = analysed }
    var out: [Appearance] = []
    for mention in context.resolution.mentions where mention.form == .name && !mention.tokens.isEmpty {
      guard let analysed = sentences[mention.sentence] else { continue }
      for entity in mention.entities {
        guard [.state, .organisation, .group, .person].contains(entity.kind),
          !out.reversed().prefix(while: { $0.sentence == mention.sentence }).contains(where: {
            $0.party.entity.id == entity.id
          })
        else { continue }
        out.append(
          Appearance(
            sentence: mention.sentence,
            party: Party(
              words: context.evidence(mention.tokens, in: analysed), entity: entity, reason: mention.reason)))
      }
    }
    return out
  }

  /// The phrases without a name that stand for states, their rulers and bodies or armed groups, in the order of
  /// the text.
  func designations(in context: CodingContext) -> [Appearance] {
    var sentences: [Int: SentenceAnalysis] = [:]
    for analysed in context.analysis.sentences { sentences[analysed.number] = analysed }
    return context.resolution.mentions.flatMap { mention -> [Appearance] in
      guard mention.form == .nominal, !mention.tokens.isEmpty, let analysed = sentences[mention.sentence],
        mention.entities.allSatisfy({ [.state, .organ, .group].contains($0.kind) || $0.sector == "IGO" })
      else { return [] }
      let words = context.evidence(mention.tokens, in: analysed)
      return mention.entities.map {
        Appearance(
          sentence: mention.sentence, party: Party(words: words, entity: $0, reason: mention.reason))
      }
    }
  }
}
