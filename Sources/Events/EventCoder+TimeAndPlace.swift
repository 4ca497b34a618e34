import Language
import TimeAndPlace

extension EventCoder {
  /// Where the draft happened, or `nil`.
  func place(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> EventPlace? {
    let words = best(.place, of: draft)?.tokens ?? PlaceFromTree.place(of: draft.trigger, in: analysed)
    guard let words,
      let place = places.place(
        context.words(of: RoleSpanFitting.wholeNames(words, in: analysed), in: analysed))
    else { return nil }
    return PlaceContext(directory: directory).settle(place, sentence: analysed.number, in: context)
  }

  func best(_ role: Role, of draft: EventDraft) -> RoleSpan? {
    draft.trigger.roles.filter { $0.role == role && $0.confidence >= settings.minimumRoleConfidence }
      .max { $0.confidence < $1.confidence }
  }
}
