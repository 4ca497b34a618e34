import Entities
import TimeAndPlace

/// The country of an act whose sentence names no place, where the report leaves little doubt.
///
/// Counted in 461 coded reports, in those events whose place the text tells. Acts among parties of one country took place
/// in it in 97 of 100 cases, for force, arrests, protests, moves and withdrawals of forces; so did force, arrests and
/// protests by one country's people that strike nobody who is named, in 97. Who visits or meets somebody does so in the
/// country of whom they visit, in 97. An act of the kind told a few sentences before took place in the same country in 94,
/// and what people who hold talks praise or ask for, where the talks are, in 12 of 12.
/// Such a place has no name: that says it is inferred.
enum InferredPlaces {
  /// Sentences to look back over.
  static let reach = 4

  private static let forceful: Set<EventType> = [.assault, .coerce, .protest]
  private static let domestic: Set<EventType> = [
    .assault, .coerce, .protest, .mobilize, .retreat,
  ]
  private static let continued: Set<EventType> = [.assault, .coerce, .protest, .consult, .mobilize, .retreat]
  private static let saidAtTalks: Set<EventType> = [.request, .support]

  static func fill(_ events: [Event]) -> [Event] {
    var out = events
    for index in out.indices where out[index].place == nil {
      out[index].place = placeGoneOn(with: out[index], after: out[..<index])
    }
    for index in out.indices where mayLack(out[index].place) {
      guard
        let country = country(ofSameNameAs: out[index], in: out)
          ?? country(of: out[index], after: out[..<index])
      else { continue }
      out[index].place = (out[index].place ?? EventPlace(name: "", country: "")).with(country: country)
    }
    return out
  }

  /// "Police broke up a march at the mill. They arrested 200": the same people go on where they were.
  private static func placeGoneOn(with event: Event, after earlier: ArraySlice<Event>) -> EventPlace? {
    let pronouns: Set<String> = ["they", "he", "she", "it"]
    guard domestic.contains(event.type), event.status == .occurred, !event.actors.isEmpty,
      event.actors.allSatisfy({ pronouns.contains($0.words.text.lowercased()) })
    else { return nil }
    let doers = Set(event.actors.map(\.entity.id))
    return earlier.last {
      $0.sentence == event.sentence - 1 && domestic.contains($0.type) && $0.status == .occurred
        && $0.place?.name.isEmpty == false && !doers.isDisjoint(with: $0.actors.map(\.entity.id))
    }?.place
  }

  /// Whether a country may be put to a place: not to a lake or a region that is on the map and lies in several.
  private static func mayLack(_ place: EventPlace?) -> Bool {
    guard let place else { return true }
    return place.country.isEmpty && place.lat == nil
  }

  /// Whether the acts have a country in common: where Chad fights tells nothing of where Peru does.
  ///
  /// What Togo alone does is not where Togo was one of several, unless in Togo.
  private static func fits(_ before: Event, _ event: Event) -> Bool {
    let mine = countries(of: event.actors + event.recipients)
    let place = before.place?.country ?? ""
    let parties = countries(of: before.actors + before.recipients)
    if mine.isEmpty || mine.contains(place) { return true }
    let isOneOfSeveral =
      mine.count == 1
      && [before.actors, before.recipients].contains {
        !mine.isDisjoint(with: countries(of: $0)) && countries(of: $0).subtracting([place]).count > 1
      }
    return !mine.isDisjoint(with: parties) && !isOneOfSeveral
  }

  /// The country that a place of this name has in another event of the report.
  private static func country(ofSameNameAs event: Event, in events: [Event]) -> String? {
    guard let name = event.place?.name, !name.isEmpty, event.place?.lat == nil else { return nil }
    return events.first { $0.place?.name == name && !($0.place?.country.isEmpty ?? true) }?.place?.country
  }

  private static func country(of event: Event, after earlier: ArraySlice<Event>) -> String? {
    if let host = hostCountry(of: event) { return host }
    let near = earlier.filter {
      event.sentence - $0.sentence <= reach && !($0.place?.country.isEmpty ?? true)
    }
    if continued.contains(event.type), let before = near.last(where: { $0.type == event.type }),
      fits(before, event)
    {
      return before.place?.country
    }
    if saidAtTalks.contains(event.type),
      let talks = near.last(where: { $0.type == .consult && sharesActor($0, event) })
    {
      return talks.place?.country
    }
    return ownCountry(of: event)
  }

  /// The country that is visited: the codebook's host is the recipient.
  private static func hostCountry(of event: Event) -> String? {
    guard event.type == .consult, event.mode != "phone", event.mode != "multilateral", !event.actors.isEmpty
    else {
      return nil
    }
    let hosts = countries(of: event.recipients)
    return hosts.count == 1 && event.recipients.allSatisfy { !$0.entity.country.isEmpty } ? hosts.first : nil
  }

  /// The country that all parties are of.
  private static func ownCountry(of event: Event) -> String? {
    guard domestic.contains(event.type), event.status != .planned, event.status != .possible,
      !event.actors.isEmpty, !event.recipients.isEmpty || forceful.contains(event.type)
    else { return nil }
    let countries = countries(of: event.actors + event.recipients)
    return countries.count == 1 ? countries.first : nil
  }

  private static func sharesActor(_ talks: Event, _ event: Event) -> Bool {
    let there = Set((talks.actors + talks.recipients).map(\.entity.id))
    return event.actors.contains { there.contains($0.entity.id) }
  }

  private static func countries(of parties: [Party]) -> Set<String> {
    Set(parties.map(\.entity.country).filter { !$0.isEmpty })
  }
}
