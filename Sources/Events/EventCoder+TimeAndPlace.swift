import Language
import TimeAndPlace

extension EventCoder {
  /// The day or days of the draft as far as its sentence says, or `nil`.
  func date(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> EventDate? {
    guard let span = best(.date, of: draft) else { return nil }
    let words = DateWords.whole(span.tokens, in: analysed)
    return context.time.date(of: Array(analysed.tokens[words]), tense: tense(of: draft))
  }

  /// Where the draft happened, or `nil`.
  func place(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> EventPlace? {
    let words = best(.place, of: draft)?.tokens ?? PlaceFromTree.place(of: draft.trigger, in: analysed)
    guard let words, !PlaceTopics.isTopic(words, of: draft.type, trigger: draft.trigger, in: analysed) else {
      return nil
    }
    let whole = context.evidence(RoleSpanFitting.wholeNames(words, in: analysed), in: analysed)
    guard let named = places.place(whole.text) else { return nil }
    let place = resolver.map {
      PlaceCoordinates(gazetteer: $0.gazetteer).locate(
        named, words: whole.start..<whole.end, in: context.places)
    }
    return PlaceContext(directory: directory).settle(place ?? named, sentence: analysed.number, in: context)
  }

  private func best(_ role: Role, of draft: EventDraft) -> RoleSpan? {
    draft.trigger.roles.filter { $0.role == role && $0.confidence >= settings.minimumRoleConfidence }
      .max { $0.confidence < $1.confidence }
  }

  private func tense(of draft: EventDraft) -> TimeTense {
    switch draft.status {
    case .planned, .possible: .future
    case .occurred, .denied: .past
    case .ongoing: .unknown
    }
  }
}
