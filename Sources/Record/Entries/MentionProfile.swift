import Entities
import Events
import Reports
import TimeAndPlace

/// A mention with all that it is compared by, worked out once.
struct MentionProfile: Sendable {
  let event: Event
  /// The place of the report in the record.
  let report: Int
  let actors: PartyKeys
  let recipients: PartyKeys
  let parties: PartyKeys
  /// Of the parties, those that the sentence itself names.
  let stated: PartySides
  /// Names of towns and areas that the act is tied to.
  let spots: EventSpots
  /// Month, or month and day, of a date whose year is not known.
  let calendar: StatedDay?
  /// Stems of the words around the trigger, and of those that follow it.
  let near: TriggerNeighbours
  let terms: MentionTerms
  /// Stems of the trigger's words that tell something.
  let trigger: [String]
  /// Stems of the sentence with their rarity, without the trigger's.
  let words: WordBag
  /// Stems of the sentence's capitalised words, its first word and the parties' names left out.
  let names: Set<String>
  let setting: TriggerSetting
  /// The day of publication.
  let published: Day?
  /// The days the sentence tells, or `nil`.
  let told: DayInterval?
  /// Of a mention whose sentence tells no days, those of the one before it in its paragraph.
  var around: DayInterval?
  /// Whether those days are written out ("April 3"), not reckoned from the report's day.
  let isExplicit: Bool
  /// Of a signing, those who met by what the report tells.
  var circle = Circle.none
  /// The place's name in lower case, or "" when only a country is known.
  let placeName: String
  /// The country of the place, or "".
  let country: String
  /// A sum over the sentence's words, to know copies by.
  let sentenceSum: UInt64

  init(
    _ event: Event, report: Int, members: MemberList, rarity: WordRarity = .builtIn,
    directory: ActorDirectory?
  ) {
    self.event = event
    self.report = report
    published = event.report.published.flatMap { Day(iso: $0) }
    let year = published?.year
    actors = PartyKeys(event.actors, members: members, year: year)
    recipients = PartyKeys(event.recipients, members: members, year: year)
    parties = actors.union(recipients)
    stated = PartySides(event, members: members, year: year)
    calendar = event.date.flatMap(StatedDay.init)
    let stems = SentenceWords.stems(of: event.trigger.text)
    trigger = stems.isEmpty ? SentenceWords.words(of: event.trigger.text).map { WordStem.of($0) } : stems
    words = WordBag(SentenceWords.stems(of: event.text), without: Set(trigger), rarity: rarity)
    setting = TriggerSetting(event)
    let partyNames = Set(parties.keys.flatMap { SentenceWords.stems(of: $0.name) })
    names = SentenceWords.names(of: event.text).subtracting(partyNames).subtracting(trigger)
    // Bounds that come from the report's own date tell nothing of the act.
    let interval = event.date.flatMap { date in
      date.basis == .report || date.text.isEmpty && (date.start == nil || date.end == nil)
        ? nil : date.interval
    }
    told = interval.flatMap { $0.start == nil && $0.end == nil ? nil : $0 }
    isExplicit = event.date?.basis == .explicit
    country = event.place?.country ?? ""
    let name = event.place?.name ?? ""
    let isState = directory?.state(country)?.name == name
    placeName = isState ? "" : SentenceWords.words(of: name).joined(separator: " ")
    spots = EventSpots(event, placeName: placeName)
    near = TriggerNeighbours(event, without: Set(trigger), rarity: rarity)
    terms = MentionTerms(event)
    var sum = ContentSum()
    for word in SentenceWords.words(of: event.text) { sum.add(word) }
    sentenceSum = sum.value
  }

  /// The day it is held to be on when mentions are sorted: told, else the report's.
  var sortDay: Day? { told?.start ?? told?.end ?? published }
}
