import Entities
import Events

/// Acts that the same parties hardly do twice within one story: they leave an organisation once, and an office once.
///
/// Two reports that tell of one of these tell of one event, however differently they word it.
enum OnceOnly {
  /// How sure two such mentions are one event.
  static let probability = 0.9

  static func holds(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    guard isOnce(a.event), isOnce(b.event), a.event.type == b.event.type, features[.dayClash] == 0 else {
      return false
    }
    return a.event.type == .retreat
      ? features[.actors] >= 0.95 : features[.actors] >= 0.5 && features[.recipients] >= 0.95
  }

  /// Whether an organisation was left, or an office.
  static func isOnce(_ event: Event) -> Bool {
    guard event.status == .occurred else { return false }
    switch (event.type, event.mode) {
    case (.sanction, "withdraw"):
      return !event.recipients.isEmpty
        && event.recipients.allSatisfy { $0.entity.kind == .organisation && $0.entity.sector == "IGO" }
    case (.retreat, "resign"): return event.actors.count == 1 && event.actors[0].entity.kind == .person
    default: return false
    }
  }
}
