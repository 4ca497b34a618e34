import Entities
import Events

/// What befalls one named person: somebody is killed once, and within a story seldom caught twice or put on one state's list
/// twice.
enum OneFate {
  static func holds(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    guard a.report != b.report, a.event.status == .occurred, b.event.status == .occurred,
      features[.contrast] == 0,
      !named(a.event).isDisjoint(with: named(b.event))
    else { return false }
    if isKilling(a.event), isKilling(b.event) { return true }
    guard features[.dayClash] + features[.calendarClash] + features[.otherNumber] == 0 else { return false }
    if isCatching(a.event), isCatching(b.event) {
      return features[.statedActorClash] == 0 || a.report != b.report
    }
    return isListing(a.event) && isListing(b.event) && features[.actors] >= 0.9
  }

  /// The people whose names the words tell, as those to whom it is done.
  private static func named(_ event: Event) -> Set<String> {
    Set(
      event.recipients.filter { party in
        party.entity.kind == .person && !party.words.text.isEmpty && party.isSure
          && !party.entity.name.hasPrefix(party.entity.role + " of ") && party.entity.name.contains(" ")
      }.map(\.entity.id))
  }

  private static func isKilling(_ event: Event) -> Bool {
    event.type == .assault && tells(event, killing)
  }

  private static func isCatching(_ event: Event) -> Bool {
    (event.type == .coerce || event.type == .assault) && (event.mode == "arrest" || tells(event, catching))
  }

  private static func isListing(_ event: Event) -> Bool {
    event.type == .sanction && event.mode != "withdraw" || event.type == .coerce && tells(event, listing)
  }

  private static func tells(_ event: Event, _ stems: [String]) -> Bool {
    SentenceWords.words(of: event.trigger.text).contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private static let killing = [
    "kill", "dead", "death", "eliminat", "murder", "slain", "execut", "died",
  ]
  private static let catching = [
    "arrest", "captur", "detain", "detention", "seiz", "caught", "custody", "picked", "apprehend", "taken",
  ]
  private static let listing = ["froze", "freez", "blacklist", "sanction"]
}
