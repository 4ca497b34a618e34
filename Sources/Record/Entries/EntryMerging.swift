import Entities
import Events
import TimeAndPlace

/// Makes one entry of the mentions of one event.
struct EntryMerging {
  /// In the order of the record.
  private let profiles: [MentionProfile]
  private let mentions: [Event]
  private let voices: Voices

  init(_ profiles: [MentionProfile], voices: Voices) {
    self.profiles = profiles
    mentions = profiles.map(\.event)
    self.voices = voices
  }

  func entry(links: [EntryLink]) -> Entry {
    let status = self.status
    var recipients = parties(\.recipients)
    var actors = parties(\.actors)
    settleBothSides(&actors, &recipients)
    settleMeeting(&actors, &recipients)
    // One report has the juntas as doers of the coups, another their countries as struck by them.
    let own = Set(actors.map(\.entity.country)).subtracting([""])
    if own.count > 1, mentions.allSatisfy({ $0.actors.isEmpty || $0.recipients.isEmpty }),
      recipients.allSatisfy({ own.contains($0.entity.country) })
    {
      recipients = []
    }
    let telling = mentions.filter { $0.status == status }
    let type = choice(telling.map { ($0, $0.type.rawValue) })
    return Entry(
      id: id, type: type.flatMap(EventType.init) ?? mentions[0].type,
      mode: choice(telling.filter { $0.type.rawValue == type }.map { ($0, $0.mode) }, avoiding: "") ?? "",
      status: status, actors: actors, recipients: recipients, date: date, place: place,
      mentions: mentions, links: links, voices: voices.count(of: mentions.map(\.report.id)))
  }

  /// Who stands on both sides stays on the one where more is told of it, as long as somebody else is on the other.
  private func settleBothSides(_ actors: inout [Party], _ recipients: inout [Party]) {
    func told(_ id: String, _ side: KeyPath<Event, [Party]>) -> [Event] {
      mentions.filter { $0[keyPath: side].contains { $0.entity.id == id && !$0.words.text.isEmpty } }
    }
    for id in Set(actors.map(\.entity.id)).intersection(recipients.map(\.entity.id)).sorted() {
      if weight(told(id, \.actors)) > weight(told(id, \.recipients)) {
        if recipients.count > 1 { recipients.removeAll { $0.entity.id == id } }
      } else if actors.count > 1 {
        actors.removeAll { $0.entity.id == id }
      }
    }
    // Nobody signs with themselves: one report has them first, another one last.
    if recipients.count == 1, actors.count == 1, actors[0].entity.id == recipients[0].entity.id,
      [.support, .agree, .consult, .cooperate].contains(mentions[0].type)
    {
      recipients = []
    }
  }

  /// One sentence has the guests received, another one has them take part: each country stands on one side of a meeting, the
  /// guests where they are received.
  private func settleMeeting(_ actors: inout [Party], _ recipients: inout [Party]) {
    guard mentions.allSatisfy({ $0.type == .consult || $0.type == .agree }) else { return }
    let shared = Set(actors.map(\.entity.country)).intersection(recipients.map(\.entity.country))
      .subtracting([""])
    let others = actors.filter { !shared.contains($0.entity.country) }
    guard !shared.isEmpty, !others.isEmpty else { return }
    let guests = actors.filter { shared.contains($0.entity.country) } + recipients
    actors = others
    var seen = Set<String>()
    let once = guests.filter { seen.insert($0.entity.id).inserted }
    recipients = once.enumerated().filter { !isRepeated($1, before: once[..<$0], all: once) }.map(\.element)
  }

  private var id: String {
    var sum = ContentSum()
    for id in mentions.map(\.id).sorted() { sum.add(id) }
    return "E-" + sum.hexadecimal
  }

  /// What the latest report that does not deny it makes of it, a deed over a plan; denied where only denials are.
  private var status: EventStatus {
    let affirmed = mentions.filter { $0.status != .denied }
    if affirmed.isEmpty { return .denied }
    for status in [EventStatus.occurred, .ongoing, .planned]
    where affirmed.contains(where: { $0.status == status }) {
      // "Is going on" in a later report than "was done" is a report of the same deed.
      return status
    }
    return .possible
  }

  /// What most voices say; where equally many do, the surer, then the first in the alphabet.
  private func choice(_ values: [(event: Event, value: String)], avoiding none: String? = nil) -> String? {
    let groups = Dictionary(grouping: values.filter { $0.value != none }) { $0.value }
    return groups.sorted { $0.key < $1.key }.max { a, b in
      weight(a.value.map(\.event)) < weight(b.value.map(\.event))
    }?
    .key
  }

  private func weight(_ events: [Event]) -> (Int, Double) {
    (voices.count(of: events.map(\.report.id)), events.reduce(0) { $0 + $1.confidence })
  }

  /// How sure a party that no sentence names must be to stand in the record; the mention itself keeps it. Forces, groups and
  /// people are many in a report, and seldom the ones meant.
  private static func sureness(of entity: Entity, doing type: EventType?) -> Double {
    // Nobody is to be blamed for force without good ground; of two states recalled for it one was not the one.
    if type == .assault { return ["REB", "PAR", "CRM"].contains(entity.sector) ? 0.7 : 0.92 }
    return entity.kind == .state || entity.sector == "IGO" ? 0.6 : 0.85
  }

  /// One party an entity, in the words of its fullest mention, those most voices name first.
  private func parties(_ side: KeyPath<Event, [Party]>) -> [Party] {
    var byEntity: [String: [(event: Event, party: Party)]] = [:]
    for event in mentions {
      let type = side == \Event.actors ? event.type : nil
      for party in event[keyPath: side]
      where !party.words.text.isEmpty || party.certainty >= Self.sureness(of: party.entity, doing: type) {
        byEntity[party.entity.id, default: []].append((event, party))
      }
    }
    let isNamed = byEntity.values.contains { $0.contains { PartyKeys.isNamed($0.party.entity) } }
    let kept = byEntity.filter { _, found in
      // Once somebody is named, "attackers" of no country say no more.
      (!isNamed
        || found.contains { PartyKeys.isNamed($0.party.entity) || !$0.party.entity.country.isEmpty })
        && !isGuessBesideName(found, side)
    }
    let told = kept.filter { _, found in found.contains { !$0.party.words.text.isEmpty } }
    let countries = Set(told.values.flatMap { $0.map(\.party.entity.country) }).subtracting([""])
    let ranked = kept.filter { id, found in
      // Whom no report names in this part, when somebody of their country is named in it.
      told[id] != nil || !found.allSatisfy { countries.contains($0.party.entity.country) }
    }.sorted { a, b in
      let (one, other) = (weight(a.value.map(\.event)), weight(b.value.map(\.event)))
      return one == other ? a.key < b.key : one > other
    }
    let parties = ranked.compactMap { _, found in
      found.map(\.party).max(by: isLessFull).map { fullest in
        var party = fullest
        party.certainty = found.map(\.party.certainty).max() ?? 1
        return party
      }
    }
    return parties.enumerated().filter { index, party in
      !isRepeated(party, before: parties[..<index], all: parties) && !isOfAll(party, beside: parties)
    }.map(\.element)
  }

  /// The alliance beside officials of all its members: they went for it.
  private func isOfAll(_ party: Party, beside all: [Party]) -> Bool {
    guard party.entity.sector == "IGO",
      let members = profiles.lazy.flatMap(\.parties.keys).first(where: { $0.entity == party.entity.id })?
        .members, members.count > 1
    else { return false }
    let states = Set(all.filter { $0.entity.kind == .person }.map(\.entity.country))
    return members.allSatisfy(states.contains)
  }

  /// Whether it is only a guess that "the soldiers" are this country's, where another sentence names who it was.
  private func isGuessBesideName(
    _ found: [(event: Event, party: Party)], _ side: KeyPath<Event, [Party]>
  ) -> Bool {
    guard found.allSatisfy({ !$0.party.words.text.isEmpty && !$0.party.isSure }) else { return false }
    let guessing = Set(found.map(\.event.id))
    return mentions.contains { mention in
      !guessing.contains(mention.id)
        && mention[keyPath: side].contains {
          !$0.words.text.isEmpty && $0.isSure && PartyKeys.isNamed($0.entity)
        }
    }
  }

  /// "Kenya" and "the foreign minister of Kenya" are one party: the state where as many voices name it, and who is
  /// known by name rather than by office alone.
  private func isRepeated(_ party: Party, before: ArraySlice<Party>, all: [Party]) -> Bool {
    let entity = party.entity
    // One report calls them rebels, another one a militia.
    let name = entity.name.lowercased()
    if before.contains(where: { other in
      let known = other.entity.name.lowercased()
      return name == known
        && ([.group, .organisation].contains(entity.kind)
          || [.group, .organisation].contains(other.entity.kind))
        // "Jamaat" beside "Jamaat al-Pamir".
        || entity.sector == other.entity.sector && other.entity.kind == .group && known.hasPrefix(name + " ")
    }) {
      return true
    }
    if isNameless(entity, beside: all) { return true }
    guard !entity.country.isEmpty, entity.kind == .person || entity.kind == .organ,
      ["GOV", "MIL"].contains(entity.sector)
    else {
      guard entity.kind == .state else { return false }
      return before.contains {
        $0.entity.country == entity.country && !isOffice($0.entity) && $0.entity.kind == .person
      }
    }
    if before.contains(where: { $0.entity.kind == .state && $0.entity.country == entity.country }) {
      return true
    }
    return isOffice(entity)
      && all.contains {
        $0.entity.id != entity.id && $0.entity.country == entity.country && !isOffice($0.entity)
          && ["GOV", "MIL"].contains($0.entity.sector)
          && ($0.entity.kind == .person || $0.entity.kind == .state)
      }
  }

  /// "A militant group", "around 20 guards": words that name nobody, beside a name of the same kind and country.
  private func isNameless(_ entity: Entity, beside all: [Party]) -> Bool {
    guard
      entity.kind == .people || entity.id == entity.sector
        || entity.id == "\(entity.country):\(entity.sector)"
    else { return false }
    let isForce = ["MIL", "COP"].contains(entity.sector)
    return all.contains { other in
      guard other.entity.id != entity.id,
        entity.country.isEmpty || other.entity.country == entity.country || other.entity.country.isEmpty
      else { return false }
      if other.entity.kind == .group {
        return entity.sector == other.entity.sector && ["REB", "PAR", "CRM"].contains(entity.sector)
      }
      return isForce && entity.kind == .people && other.entity.kind == .organ
        && ["MIL", "COP"].contains(other.entity.sector)
        && other.entity.country == entity.country
    }
  }

  /// "Foreign minister of Kenya": somebody of whom no name is told.
  private func isOffice(_ entity: Entity) -> Bool {
    entity.kind == .person && !entity.role.isEmpty && entity.name.hasPrefix(entity.role + " of ")
  }

  private func isLessFull(_ a: Party, _ b: Party) -> Bool {
    // Not a whole clause that a faulty span has swallowed.
    let (one, other) = (min(a.words.text.count, 60), min(b.words.text.count, 60))
    return (one, b.words.text) < (other, a.words.text)
  }

  /// The days that all tell, the surest mentions first; one that excludes those is left to the differences.
  private var date: EventDate? {
    let dated = profiles.compactMap { profile -> (date: EventDate, days: DayInterval)? in
      guard let date = profile.event.date, date.start != nil || date.end != nil else { return nil }
      return (date, date.interval)
    }
    let ranked = dated.sorted { a, b in
      Self.order(a.date, a.days) < Self.order(b.date, b.days)
    }
    guard var best = ranked.first else {
      return mentions.compactMap(\.date).min { ($0.text, $0.basis.rawValue) < ($1.text, $1.basis.rawValue) }
    }
    for other in ranked.dropFirst() where best.days.overlaps(other.days) && other.date.basis != .report {
      best.days = best.days.intersection(other.days)
    }
    return EventDate(interval: best.days, text: best.date.text, basis: best.date.basis)
  }

  private static func rank(_ basis: DateBasis) -> Int {
    switch basis {
    case .explicit: 0
    case .relative: 1
    case .inferred: 2
    case .report: 3
    }
  }

  /// 0 for words that number a day or a year ("April 3"), 1 for others ("this week").
  /// The surest first, then the shortest; where no year is known, words that tell a day of it before others.
  private static func order(_ date: EventDate, _ days: DayInterval) -> (Int, Int, Int, String, String) {
    let length = length(days)
    let isYearOpen = date.basis == .inferred && length >= yearOpen
    return (
      rank(date.basis), isYearOpen ? yearOpen + vagueness(date) : length,
      isYearOpen ? length : vagueness(date),
      days.iso, date.text
    )
  }

  /// Days that a month and a day of several years span at least.
  private static let yearOpen = 300

  private static func vagueness(_ date: EventDate) -> Int { date.text.contains(where: \.isNumber) ? 0 : 1 }

  private static func length(_ days: DayInterval) -> Int {
    guard let start = days.start, let end = days.end else { return Int.max }
    return end.number - start.number
  }

  /// The place most voices name; a town over its country.
  private var place: EventPlace? {
    let placed = profiles.filter { $0.event.place != nil }
    guard !placed.isEmpty else { return nil }
    let countries = choice(placed.map { ($0.event, $0.country) }, avoiding: "")
    let inCountry = placed.filter { countries == nil || $0.country == countries }
    let named = choice(inCountry.map { ($0.event, $0.placeName) }, avoiding: "")
    let found = inCountry.filter { named == nil || $0.placeName == named }.compactMap(\.event.place)
    return found.max { a, b in
      (a.geonames == nil ? 0 : 1, a.name.count, b.name) < (b.geonames == nil ? 0 : 1, b.name.count, a.name)
    }
  }
}

extension DayInterval {
  /// The days in both; open ends take the other's.
  func intersection(_ other: DayInterval) -> DayInterval {
    let start = [self.start, other.start].compactMap { $0 }.max()
    let end = [self.end, other.end].compactMap { $0 }.min()
    return DayInterval(start: start, end: end)
  }
}
