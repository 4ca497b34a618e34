import Events
import TimeAndPlace

/// What two mentions have in common, or against each other, that is hardly chance.
extension PairFeatures {
  mutating func spots(_ a: MentionProfile, _ b: MentionProfile) {
    if a.spots.shares(with: b.spots) { self[.sameSpot] = 1 }
    guard a.spots.excludes(b.spots) else { return }
    self[.spotClash] = 1
    // Two towns taken are two events, however alike the sentences.
    if a.event.type == b.event.type, a.event.type.quad == .materialConflict {
      bar = bar ?? "places that exclude each other"
    }
  }

  mutating func stated(_ a: PartySides, _ b: PartySides, areOneWay: Bool) {
    // "The rebels freed soldiers" and "the government freed rebels" are two acts, and so are accusations and answers.
    if areOneWay, !a.actors.sharesName(with: b.actors),
      a.actors.sharesName(with: b.recipients) || b.actors.sharesName(with: a.recipients)
    {
      bar = bar ?? "done the other way round"
    }
    // Militants who plague a country and the country that fights them do two things.
    if self[.materialConflict] > 0, a.isAgainst(b) || b.isAgainst(a) {
      bar = bar ?? "done the other way round"
    }
    if a.actors.sharesName(with: b.actors) || a.recipients.sharesName(with: b.recipients)
      || a.actors.sharesName(with: b.recipients) || a.recipients.sharesName(with: b.actors)
    {
      self[.statedParty] = 1
    }
    guard PartySides.exclude(a.actors, b.actors) else { return }
    self[.statedActorClash] = 1
    if PartySides.exclude(a.recipients, b.recipients) { bar = bar ?? "parties that exclude each other" }
  }

  /// "Freed prisoners" and "withdrew troops" are both RETREAT, and never one act.
  mutating func modes(_ a: Event, _ b: Event) {
    guard a.type == b.type, [.retreat, .sanction, .coerce].contains(a.type), !a.mode.isEmpty, !b.mode.isEmpty,
      a.mode != b.mode
    else { return }
    bar = bar ?? "acts of two kinds"
  }

  /// Two deeds that paragraphs tell of weeks apart are two, though their sentences give no day.
  mutating func paragraphs(_ a: MentionProfile, _ b: MentionProfile) {
    guard a.told == nil || b.told == nil, a.event.status == .occurred, b.event.status == .occurred,
      let one = a.told ?? a.around, let other = b.told ?? b.around, one.isNarrow, other.isNarrow,
      one.gap(to: other) > Self.weeks
    else { return }
    bar = bar ?? "told beside days that exclude each other"
  }

  /// An arrest is not the raids whose victims the same report speaks of, when neither words nor parties tie them.
  mutating func arrests(_ a: Event, _ b: Event) {
    guard a.type == .coerce, b.type == .coerce, (a.mode == "arrest") != (b.mode == "arrest"),
      self[.sameTrigger] + self[.sharedTrigger] + self[.statedParty] == 0, self[.kinTrigger] < 0.5
    else { return }
    bar = bar ?? "acts of two kinds"
  }

  /// "Nobody was arrested" in one town says nothing of arrests that are told of elsewhere or of no place.
  mutating func negations(_ a: Event, _ b: Event) {
    guard (a.status == .denied) != (b.status == .denied) else { return }
    let negated = a.status == .denied ? a : b
    let words = SentenceWords.words(of: negated.text)
    guard words.contains(where: { ["nobody", "none", "no"].contains($0) }),
      !words.contains(where: { ["denied", "denies", "denying", "denial"].contains($0) })
    else { return }
    let proofs: [PairFeature] = [.sameSpot, .samePlace, .sameDay, .sameCalendar]
    if proofs.allSatisfy({ self[$0] == 0 }) { bar = bar ?? "nothing ties the negation to the act" }
  }

  /// Days that the deeds of one paragraph may lie apart.
  private static let weeks = 14

  /// "They arrested 200 people. Seven are in jail": two counts of those taken, in one report, are of two acts; and so are two
  /// sums of money.
  mutating func counts(_ a: Event, _ b: Event) {
    let sums = [a, b].map { event in event.figures.filter { $0.kind == .money }.map { FigureRange($0) } }
    if !sums[0].isEmpty, !sums[1].isEmpty,
      sums[0].allSatisfy({ one in sums[1].allSatisfy { one.conflict(with: $0) > 0 } })
    {
      bar = bar ?? "numbers that exclude each other"
    }
    guard a.type == b.type, [.coerce, .retreat].contains(a.type), let one = Self.counted(a),
      let other = Self.counted(b), one.conflict(with: other) > 0
    else { return }
    bar = bar ?? "numbers that exclude each other"
  }

  /// How many the acts were done to, by the recipients' own words.
  private static func counted(_ event: Event) -> FigureRange? {
    let words = event.recipients.map(\.words.text)
    return event.figures.first { figure in words.contains { $0.contains(figure.text) } }.map {
      FigureRange($0)
    }
  }

  /// A pact of three is not the pact of the three with a fourth; but two reports of the same days that name other
  /// partners differ on one signing.
  mutating func partners(_ a: MentionProfile, _ b: MentionProfile) {
    let mutual: Set<EventType> = [.agree, .consult, .support, .cooperate]
    if a.report != b.report, let one = a.published, let other = b.published,
      abs(one.number - other.number) <= 14
    {
      return
    }
    guard mutual.contains(a.event.type), mutual.contains(b.event.type) else { return }
    let (one, other) = (a.stated.countries, b.stated.countries)
    guard one.count > 1, other.count > 1, one != other else { return }
    self[.partnerMissing] = 1
    if a.report != b.report, a.event.type == b.event.type { bar = bar ?? "partners that exclude each other" }
  }

  /// "Is to visit the capital" is the plan of a visit or of talks: what was promised, decided or signed is another act.
  mutating func meetings(_ a: Event, _ b: Event) {
    guard a.status.isAhead != b.status.isAhead else { return }
    let (plan, deed) = a.status.isAhead ? (a, b) : (b, a)
    guard plan.type == .agree, deed.status != .denied, [.agree, .support, .aid].contains(deed.type),
      Self.isMeeting(plan), !Self.isMeeting(deed)
    else { return }
    bar = bar ?? "a meeting planned, another act done"
  }

  private static func isMeeting(_ event: Event) -> Bool {
    let words = SentenceWords.words(of: event.trigger.text)
    return words.contains { word in meeting.contains(where: word.hasPrefix) }
      || words == ["expected"] && ["expected in", "expected at"].contains(where: event.text.contains)
  }

  private static let meeting = [
    "visit", "meet", "met", "talk", "summit", "travel", "arriv", "trip", "tour", "gather", "conven", "host",
    "consultation", "negotiat",
  ]

  /// What foreign ministers signed on a visit is not what defence ministers sign at their own meeting, where no day ties them.
  mutating func circles(_ a: MentionProfile, _ b: MentionProfile) {
    guard a.report != b.report, self[.sameDay] + self[.sameCalendar] == 0, a.circle.excludes(b.circle)
    else { return }
    bar = bar ?? "signed by others"
  }

  mutating func calendar(_ a: MentionProfile, _ b: MentionProfile) {
    guard let one = a.calendar, let other = b.calendar, let agree = one.agrees(with: other) else { return }
    let areDays = one.day != nil && other.day != nil
    if agree {
      if areDays { self[.sameCalendar] = 1 }
      return
    }
    self[.calendarClash] = 1
    if areDays, !a.event.status.isAhead, !b.event.status.isAhead {
      bar = bar ?? "days that exclude each other"
    }
  }

  mutating func neighbours(_ a: MentionProfile, _ b: MentionProfile) {
    self[.nearCosine] = a.near.around.cosine(b.near.around)
    self[.afterCosine] = a.near.after.cosine(b.near.after)
    let shared = Set(a.trigger).intersection(b.trigger)
    let rarest = shared.map { WordRarity.builtIn[$0] }.max() ?? 0
    self[.rareTrigger] = min(1, max(0, rarest - 3) / 5)
  }

  mutating func proof(isOneReport: Bool) {
    let kinds: [PairFeature] = [.statedParty, .sameSpot, .sameDay, .sameCalendar, .sameFigure]
    guard kinds.allSatisfy({ self[$0] == 0 }), self[.rareWords] <= 0.25 else { return }
    self[isOneReport ? .noProofInReport : .noProof] = 1
  }
}
