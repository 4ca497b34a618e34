import Entities
import Language

extension EventCoder {
  /// According to whom the draft is reported, or `nil` when the reporter says it or the act is the saying itself.
  func attribution(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext)
    -> Attribution?
  {
    let head = analysed.headIndex(of: draft.trigger.tokens)
    let cue = context.cue(over: head, in: analysed)
    let span = draft.trigger.roles.filter {
      $0.role == .speaker && $0.confidence >= settings.minimumRoleConfidence
    }.max { $0.confidence < $1.confidence }
    if let span {
      guard let speaker = context.parties(span.tokens, in: analysed).first else { return nil }
      if isOwnSpeech(draft, speaker) && cue == nil { return nil }
      return Attribution(
        speaker: speaker, verb: verb(for: span.tokens, cue: cue, analysed, in: context),
        quote: cue?.quote ?? false)
    }
    guard let cue else { return nil }
    let home = context.analysis.sentences[cue.sentence]
    if home.number == analysed.number, draft.trigger.tokens.contains(cue.verbToken) { return nil }
    guard let speaker = context.parties(cue.speakerTokens, in: home).first
    else { return nil }
    if isOwnSpeech(draft, speaker) && draft.type.isSpeech && !cue.quote { return nil }
    return Attribution(
      speaker: speaker, verb: cue.verb == "according to" ? cue.verb : home.tokens[cue.verbToken].text,
      quote: cue.quote)
  }

  /// Whether the words of the speaker are those of the actor of an act of speech.
  private func isOwnSpeech(_ draft: EventDraft, _ speaker: Party) -> Bool {
    draft.type.isSpeech
      && draft.actors.contains { actor in
        actor.words.start == speaker.words.start
          || actor.entity.kind == .person && actor.entity.id == speaker.entity.id
      }
  }

  private func verb(
    for speaker: Range<Int>, cue: AttributionCue?, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> String {
    if let cue, context.analysis.sentences[cue.sentence].number == analysed.number {
      return cue.verb == "according to" ? cue.verb : analysed.tokens[cue.verbToken].text
    }
    let head = analysed.headIndex(of: speaker)
    let governor = analysed.tokens[head].head
    if governor >= 0, analysed.tokens[governor].upos == "VERB" {
      return analysed.tokens[head].relation.hasPrefix("obl") ? "according to" : analysed.tokens[governor].text
    }
    return cue?.verb ?? ""
  }
}

extension CodingContext {
  /// Who says the word at `index` of a sentence, when somebody does: the cue with the narrowest scope.
  func cue(over index: Int, in analysed: SentenceAnalysis) -> AttributionCue? {
    guard let place = analysis.sentences.firstIndex(where: { $0.number == analysed.number }) else {
      return nil
    }
    return cues[place].filter { $0.scope.contains(index) }.min { $0.scope.count < $1.scope.count }
  }
}
