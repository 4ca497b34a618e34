import Entities
import Events
import TimeAndPlace

/// Entries that tell of one occasion: the linking of mentions keeps apart what differs much, and that is just where
/// reports are to be held against one another.
///
/// Only for acts that are plainly one by their kind: a signing by the same states, an attack on the same day with the same
/// names, a departure of one state from one body, a demonstration in one town.
struct Occasions {
  let context: FindingContext

  private enum Kind {
    case signing, attack, taking, release, arrests, sending, departure, demonstration, gift
  }

  private struct Traits {
    var kind: Kind
    var countries: Set<String>
    var days: DayInterval?
    var names: Set<String>
    var words: Set<String>
    var nouns: Set<String>
    var reports: Set<String>
    var hasDead: Bool
    var actors: Set<String> = []
    var persons: Set<String> = []
    /// Month and day where no year is known.
    var dates: [PartialDay] = []
    var sentences: Set<SentenceReference> = []
  }

  /// The entries with those of one occasion as one, which has the id of the entry with most mentions.
  func merged(_ entries: [Entry]) -> [Entry] {
    let traits = entries.map(traits)
    var group = Array(entries.indices)
    let alike = entries.indices.filter { traits[$0] != nil }
    for (place, index) in alike.enumerated() {
      for other in alike.dropFirst(place + 1) {
        guard let a = traits[index], let b = traits[other], group[index] != group[other], a.kind == b.kind,
          areRelated(a, b), isOne(a, b)
        else {
          continue
        }
        let (from, to) = (group[other], group[index])
        for at in group.indices where group[at] == from { group[at] = to }
      }
    }
    var members: [Int: [Int]] = [:]
    for (index, root) in group.enumerated() { members[root, default: []].append(index) }
    return members.keys.sorted().map { join(members[$0, default: []].map { entries[$0] }) }
  }

  private func join(_ entries: [Entry]) -> Entry {
    guard entries.count > 1 else { return entries[0] }
    let fullest = entries.max { ($0.mentions.count, $1.id) < ($1.mentions.count, $0.id) } ?? entries[0]
    var joined = fullest
    joined.mentions = entries.flatMap(\.mentions).sorted { a, b in
      a.reference == b.reference ? a.id < b.id : context.precedes(a.reference, b.reference)
    }
    return joined
  }

  private func traits(_ entry: Entry) -> Traits? {
    let told = entry.mentions.filter { $0.status == .occurred || $0.status == .ongoing }
    guard let kind = kind(of: entry, told) else { return nil }
    var traits = Traits(
      kind: kind, countries: [], days: nil, names: [], words: [], nouns: [],
      reports: Set(entry.mentions.map(\.report.id)),
      hasDead: told.contains { $0.figures.contains { $0.kind == .dead } })
    let mentions =
      kind == .gift
      ? entry.mentions.filter { $0.figures.contains { $0.kind == .money } }
      : kind == .sending ? entry.mentions : told
    for mention in mentions {
      traits.sentences.insert(mention.reference)
      traits.actors.formUnion(
        mention.actors.filter { $0.entity.isNamedSide }.map { SideNames.key($0.entity) })
      let sentence = context.sentence(of: mention)
      let content = SentenceContent(sentence, countries: context.countryNames.keys)
      traits.names.formUnion(content.names)
      traits.words.formUnion(content.all)
      let isOneSided = kind == .gift || kind == .departure
      if !isOneSided { traits.countries.formUnion(context.countries(in: sentence)) }
      let parties = isOneSided ? mention.actors : mention.actors + mention.recipients
      for party in parties where !party.entity.country.isEmpty {
        traits.countries.insert(party.entity.country)
      }
      traits.persons.formUnion(mention.recipients.filter { $0.entity.kind == .person }.map(\.entity.id))
      if let date = mention.date, let day = PartialDay(date) { traits.dates.append(day) }
      if kind == .taking {
        traits.nouns.formUnion(
          mention.recipients.compactMap { ReadSentence(words: $0.words.text).plain.last }.map(
            CountedNoun.singular))
      }
      if kind == .sending {
        for figure in mention.figures {
          traits.nouns.insert(context.claim(figure, sentence, mention.reference).counted.noun)
        }
      }
      for figure in mention.figures where figure.kind == .dead {
        let claim = context.claim(figure, sentence, mention.reference)
        if claim.counted.group != .anybody { traits.nouns.insert(claim.counted.noun) }
      }
      guard let date = mention.date, date.basis != .report, let start = date.interval.start,
        let end = date.interval.end
      else { continue }
      let known = traits.days
      traits.days = DayInterval(
        start: min(start, known?.start ?? start), end: max(end, known?.end ?? end))
    }
    return traits
  }

  private func kind(of entry: Entry, _ told: [Event]) -> Kind? {
    if told.contains(where: InstrumentDifferences.isSigning), entry.type != .assault { return .signing }
    if entry.mentions.contains(where: { $0.figures.contains { $0.kind == .money } }),
      [.agree, .aid].contains(entry.type)
    {
      return .gift
    }
    if told.contains(where: { Occasions.begins($0, ["free", "releas"]) }), entry.type != .assault {
      return .release
    }
    if entry.type == .coerce, entry.mode == "arrest" { return .arrests }
    let hasPersonnel = entry.mentions.contains {
      $0.figures.contains { $0.kind == .personnel || $0.kind == .other }
    }
    if hasPersonnel,
      entry.mentions.contains(where: { Occasions.begins($0, ["send", "sent", "deploy", "dispatch"]) }),
      [.aid, .mobilize, .agree].contains(entry.type)
    {
      return .sending
    }
    if entry.mode == "abduct" || told.contains(where: { Occasions.begins($0, ["abduct", "kidnap"]) }) {
      return .taking
    }
    switch entry.type {
    case .assault where !told.isEmpty: return .attack
    case .protest where !told.isEmpty: return .demonstration
    case .sanction, .reject: return told.contains(where: Occasions.isDeparture) ? .departure : nil
    default: return nil
    }
  }

  static func begins(_ mention: Event, _ stems: [String]) -> Bool {
    ReadSentence(words: mention.trigger.text).plain.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  /// Whether a mention tells that a state left a body of states.
  static func isDeparture(_ mention: Event) -> Bool {
    [.sanction, .reject].contains(mention.type)
      && ReadSentence(words: mention.trigger.text).plain.contains { leaving.contains($0) }
  }

  private static let leaving: Set<String> = [
    "left", "leave", "quit", "walked", "withdrew", "withdrawn", "withdrawal", "exit", "exited", "pulled",
    "departure",
  ]

  private func areRelated(_ a: Traits, _ b: Traits) -> Bool {
    a.reports.contains { report in b.reports.contains { context.areRelated(report, $0) } }
  }

  private func isOne(_ a: Traits, _ b: Traits) -> Bool {
    guard a.kind == b.kind else { return false }
    switch a.kind {
    case .release, .taking:
      if let gap = gap(a, b), gap > 7 { return false }
      return !a.actors.isDisjoint(with: b.actors) || a.names.intersection(b.names).count > 1
        || !a.persons.isDisjoint(with: b.persons)
        || !a.nouns.intersection(b.nouns).subtracting(["people", "person", "man", "woman", ""]).isEmpty
        || gap(a, b).map { $0 <= 2 } == true && !a.countries.isDisjoint(with: b.countries)
    case .arrests:
      if let gap = gap(a, b), gap > 5 { return false }
      return !a.names.isDisjoint(with: b.names) || !a.persons.isDisjoint(with: b.persons)
    case .sending:
      return !a.nouns.intersection(b.nouns).subtracting(["", "people"]).isEmpty
        && (!a.actors.isDisjoint(with: b.actors) || !a.names.isDisjoint(with: b.names))
    default: break
    }
    guard !a.countries.isDisjoint(with: b.countries) else { return false }
    switch a.kind {
    case .release, .taking, .arrests, .sending: return false
    case .signing:
      guard a.countries.intersection(b.countries).count >= 2 else { return false }
      if let gap = gap(a, b) { return gap <= 3 }
      return (a.days == nil) == (b.days == nil) || !a.names.isDisjoint(with: b.names)
    case .attack:
      if areNeighbours(a, b), (gap(a, b) ?? 0) <= 2, a.hasDead != b.hasDead { return true }
      guard let gap = gap(a, b) else {
        return a.hasDead && b.hasDead && a.reports.isDisjoint(with: b.reports)
          && (isRare(a.nouns.intersection(b.nouns)) || a.names.intersection(b.names).count > 1)
      }
      guard gap <= 2 else { return false }
      if gap == 0, a.hasDead, b.hasDead { return true }
      return isRare(a.nouns.intersection(b.nouns)) || !a.names.isDisjoint(with: b.names)
    case .departure:
      return a.countries.count == 1 && a.countries == b.countries && !a.words.isDisjoint(with: b.words)
    case .demonstration:
      guard let gap = gap(a, b) else { return false }
      return gap <= 1 && !a.names.isDisjoint(with: b.names)
    case .gift:
      // One report that gives two sums tells of two gifts.
      return a.reports.isDisjoint(with: b.reports) && a.countries == b.countries
        && !a.words.intersection(b.words).isEmpty
    }
  }

  /// Whether one report tells of both in sentences that follow each other.
  private func areNeighbours(_ a: Traits, _ b: Traits) -> Bool {
    guard a.reports == b.reports, a.reports.count == 1 else { return false }
    return a.sentences.contains { x in b.sentences.contains { abs($0.sentence - x.sentence) == 1 } }
  }

  private func gap(_ a: Traits, _ b: Traits) -> Int? {
    guard let x = a.days, let y = b.days, let xStart = x.start, let xEnd = x.end, let yStart = y.start,
      let yEnd = y.end, xEnd.number - xStart.number < 45, yEnd.number - yStart.number < 45
    else {
      return a.dates.flatMap { x in b.dates.map { x.distance(to: $0) } }.min()
    }
    if x.overlaps(y) { return 0 }
    return xEnd < yStart ? yStart.number - xEnd.number : xStart.number - yEnd.number
  }

  /// Nouns that not every attack has.
  private func isRare(_ nouns: Set<String>) -> Bool {
    !nouns.subtracting([
      "soldier", "troop", "civilian", "police", "policeman", "officer", "man", "fighter", "militant", "rebel",
      "villager", "resident", "guard",
    ]).isEmpty
  }
}

extension Difference {
  /// The same, told of the entry of an occasion that most of its values are from.
  func placed(among entries: [Entry], of occasion: Entry) -> Difference {
    let sources = values.flatMap(\.sources)
    let mentions = Set(occasion.mentions.map(\.id))
    func told(_ entry: Entry) -> Int {
      let references = Set(entry.mentions.map(\.reference))
      return sources.count { references.contains($0) }
    }
    let own = entries.filter { $0.id == entry }.map(told).max() ?? 0
    let others = entries.filter { $0.mentions.contains { mentions.contains($0.id) } }
    guard let best = others.max(by: { (told($0), $1.id) < (told($1), $0.id) }), told(best) > own else {
      return self
    }
    var copy = self
    copy.entry = best.id
    return copy
  }

  /// The same, told of the attack that most of its sentences are coded as.
  func placed(amongAttacks entries: [Entry]) -> Difference {
    let sources = Set(values.flatMap(\.sources))
    let counts = entries.filter { $0.type == .assault }.map { entry in
      (told: Set(entry.mentions.map(\.reference)).intersection(sources).count, id: entry.id)
    }
    guard let best = counts.max(by: { ($0.told, $1.id) < ($1.told, $0.id) }), best.told > 0 else {
      return self
    }
    var copy = self
    copy.entry = best.id
    return copy
  }
}
