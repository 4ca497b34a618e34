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
    if let cue, isBesidePromise(head, cue, analysed) { return nil }
    if var span {
      span.tokens = RoleSpanEdges.cleaned(span.tokens, in: analysed)
      if let cue, let whole = Self.whole(span.tokens, cue, analysed, in: context) { span.tokens = whole }
      guard let speaker = context.speakers(span.tokens, in: analysed).first,
        !Things.isThing(speaker, span.tokens, analysed)
      else { return nil }
      if isOwnSpeech(draft, speaker) { return nil }
      return Attribution(
        speaker: speaker, verb: verb(for: span.tokens, cue: cue, analysed, in: context),
        quote: cue?.quote ?? false)
    }
    guard let cue else { return nil }
    let home = context.analysis.sentences[cue.sentence]
    if home.number == analysed.number, draft.trigger.tokens.contains(cue.verbToken) { return nil }
    guard let speaker = context.speakers(cue.speakerTokens, in: home).first,
      !Things.isThing(speaker, cue.speakerTokens, home), !Self.isPassive(cue.verbToken, in: home)
    else { return nil }
    if isOwnSpeech(draft, speaker) { return nil }
    return Attribution(
      speaker: speaker, verb: cue.verb == "according to" ? cue.verb : home.tokens[cue.verbToken].text,
      quote: cue.quote)
  }

  /// "…, said |Niger|'s leader, A. Tchiani", "|the commander| of the 1,200-member force, A. Mensah, said": the person whom the
  /// whole phrase names speaks, not the state before the office nor somebody without a name.
  private static func whole(
    _ part: Range<Int>, _ cue: AttributionCue, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> Range<Int>? {
    let phrase = cue.speakerTokens
    guard context.analysis.sentences[cue.sentence].number == analysed.number, part.count < phrase.count,
      phrase.lowerBound <= part.lowerBound, part.upperBound <= phrase.upperBound,
      let said = context.speakers(part, in: analysed).first?.entity.kind,
      said == .state && part.upperBound <= analysed.headIndex(of: phrase) || said == .people,
      context.speakers(phrase, in: analysed).first?.entity.kind == .person
    else { return nil }
    return phrase
  }

  /// "The arrests were announced": what is announced does not speak.
  static func isPassive(_ verb: Int, in analysed: SentenceAnalysis) -> Bool {
    analysed.children(of: verb).contains {
      ["nsubj:pass", "aux:pass"].contains(analysed.tokens[$0].relation)
    }
      && !analysed.children(of: verb).contains { analysed.tokens[$0].relation == "obl:agent" }
  }

  /// "Russia agreed to arm a force |formed| by Mali": it promised to arm, and says nothing of who formed the force.
  private func isBesidePromise(_ head: Int, _ cue: AttributionCue, _ analysed: SentenceAnalysis) -> Bool {
    cue.kind == "promise" && analysed.tokens[head].relation.hasPrefix("acl")
  }

  /// Whether the speaker is the actor: "We oppose it, the union said" is the union's act of speech, not its report.
  private func isOwnSpeech(_ draft: EventDraft, _ speaker: Party) -> Bool {
    let first: Set<String> = ["i", "we", "me", "us", "my", "our"]
    return draft.type.isSpeech
      && draft.actors.contains { actor in
        guard actor.words.start != speaker.words.start else { return true }
        guard actor.entity.id == speaker.entity.id, actor.entity.kind != .unknown else { return false }
        return actor.entity.kind == .person || first.contains(actor.words.text.lowercased())
      }
  }

  private func verb(
    for speaker: Range<Int>, cue: AttributionCue?, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> String {
    if speaker.lowerBound > 1, analysed.tokens[speaker.lowerBound - 1].lemma == "to",
      analysed.tokens[speaker.lowerBound - 2].text.lowercased() == "according"
    {
      return "according to"
    }
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
