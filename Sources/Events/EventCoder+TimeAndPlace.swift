import Language
import TimeAndPlace

extension EventCoder {
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

  func best(_ role: Role, of draft: EventDraft) -> RoleSpan? {
    draft.trigger.roles.filter { $0.role == role && $0.confidence >= settings.minimumRoleConfidence }
      .max { $0.confidence < $1.confidence }
  }
}
