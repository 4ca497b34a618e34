import Entities
import TimeAndPlace

/// Towns that are taken, struck or left: they are where the act took place, and no party.
///
/// "The rebels seized Goma from the army" is done to the state whose town it is. Coders wrote its government for nine in
/// ten towns that a report says were taken.
enum TakenTowns {
  private static let types: Set<EventType> = [.assault, .coerce, .retreat, .mobilize]

  /// Takes the towns out of the recipients; of an attack or a seizure the state that they lie in becomes the recipient.
  ///
  /// - Returns: The words of the first town, or `nil`.
  static func settle(_ draft: inout EventDraft, directory: ActorDirectory) -> Evidence? {
    guard types.contains(draft.type) else { return nil }
    let towns = draft.recipients.filter { $0.entity.kind == .place }
    guard let first = towns.first else { return nil }
    draft.recipients.removeAll { $0.entity.kind == .place }
    let isStruck = draft.type == .assault || draft.type == .coerce
    if isStruck, draft.recipients.isEmpty, !first.entity.country.isEmpty,
      !draft.actors.contains(where: {
        ["GOV", "MIL", "COP"].contains($0.entity.sector) && $0.entity.country == first.entity.country
      })
    {
      let state = directory.stateEntity(first.entity.country)
      draft.recipients = [
        Party(words: first.words, entity: state, reason: "\(first.words.text): town of \(state.name)")
      ]
    }
    return first.words
  }
}
