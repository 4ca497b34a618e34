import Entities
import Events
import TimeAndPlace

/// Acts that the same parties hardly do twice within one story: they leave an organisation once, and an office once,
/// seize power once, take a town once, march on a government once a day, and pay the visit that they planned; and an organisation is
/// founded once; what befalls one person is in ``OneFate``.
///
/// Two reports that tell of one of these tell of one event, however differently they word it.
enum OnceOnly {
  /// How sure two such mentions are one event.
  static let probability = 0.9

  static func holds(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    if features[.dayClash] + features[.calendarClash] + features[.spotClash] == 0,
      a.event.status == b.event.status
    {
      if isCoup(a), isCoup(b), features[.parties] >= 0.7, features[.otherNumber] == 0 { return true }
      if isCapture(a), isCapture(b), features[.sameSpot] > 0, features[.statedActorClash] == 0 { return true }
      if a.event.type == .protest, b.event.type == .protest, features[.recipients] >= 0.7,
        features[.sameDay] + features[.sameCalendar] > 0
      {
        return true
      }
    }
    if isPlanOfOther(features) || isFounding(a, b, features) || isSameVisit(a, b, features)
      || isDenied(a, b, features) || isSameMeeting(a, b, features) || isSameAttack(a, b, features)
      || isItsToll(a, b, features) || OneFate.holds(a, b, features)
    {
      return true
    }
    guard isOnce(a.event), isOnce(b.event), a.event.type == b.event.type, features[.dayClash] == 0 else {
      return false
    }
    return a.event.type == .retreat
      ? features[.actors] >= 0.95 : features[.actors] >= 0.5 && features[.recipients] >= 0.95
  }

  /// The founding of an organisation that both name.
  private static func isFounding(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    func organisations(_ mention: MentionProfile) -> Set<String> {
      guard [.support, .agree, .cooperate].contains(mention.event.type), mention.event.status == .occurred,
        SentenceWords.words(of: mention.event.trigger.text).contains(where: { founding.contains($0) })
      else { return [] }
      return Set(
        (mention.event.actors + mention.event.recipients).filter { $0.entity.kind == .organisation }
          .map(\.entity.id))
    }
    let clashes = features[.dayClash] + features[.calendarClash] + features[.contrast]
    return clashes == 0 && !organisations(a).isDisjoint(with: organisations(b))
  }

  private static let founding: Set<String> = [
    "formed", "founded", "established", "created", "founding", "formation", "creation", "establishment",
  ]

  /// "Will visit Moscow" and "arrived in Moscow": one act by the same parties in the same place, planned and done.
  private static func isPlanOfOther(_ features: PairFeatures) -> Bool {
    let against: [PairFeature] = [
      .dayClash, .calendarClash, .spotClash, .foretold, .stalePlan, .actorClash, .contrast,
    ]
    return features[.planAndTrigger] > 0 && features[.plannedThenDone] > 0 && features[.parties] >= 0.7
      && features[.samePlace] + features[.sameSpot] + features[.sameCountry] > 0
      && against.allSatisfy { features[$0] == 0 }
  }

  /// "Italy paid" in one report and "Rome denied that it had paid" in another: who denies an act denies what is told of him.
  private static func isDenied(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    let against: [PairFeature] = [
      .dayClash, .calendarClash, .spotClash, .contrast, .recipientClash, .statedActorClash,
    ]
    let (denied, told) = a.event.status == .denied ? (a, b) : (b, a)
    return a.report != b.report && denied.event.status == .denied
      && SentenceWords.words(of: denied.event.text).contains { denying.contains($0) }
      && [.occurred, .planned, .ongoing].contains(told.event.status) && a.event.type == b.event.type
      && features[.sameTrigger] + features[.sharedTrigger] > 0 && features[.actors] >= 0.9
      && features[.actorNamed] > 0 && against.allSatisfy { features[$0] == 0 }
  }

  /// "Nobody was arrested" in one town denies no arrests in another.
  private static let denying: Set<String> = [
    "denied", "denies", "deny", "denying", "denial", "denials", "dismissed", "rejected", "refuted", "untrue",
    "false",
  ]

  /// Days within which the same person hardly visits the same country twice.
  private static let visits = 45

  /// One named person's visit to one country within some weeks, planned or paid.
  private static func isSameVisit(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool
  {
    guard isVisit(a.event), isVisit(b.event), features[.dayClash] + features[.calendarClash] == 0,
      let one = a.event.date?.interval, let other = b.event.date?.interval,
      let start = [one.start, other.start].compactMap({ $0 }).min(),
      let end = [one.end, other.end].compactMap({ $0 }).max(), one.start != nil, other.start != nil,
      end.number - start.number <= visits
    else { return false }
    let guests = people(a.event).intersection(people(b.event))
    let hosts = Set(a.event.recipients.map(\.entity.country) + [a.country])
      .intersection(b.event.recipients.map(\.entity.country) + [b.country]).subtracting([""])
    return !guests.isEmpty && !hosts.isEmpty
  }

  /// The meeting that a report tells of: the same three states or more met, or somebody took part in "the meeting" of states
  /// among which theirs are.
  private static func isSameMeeting(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures)
    -> Bool
  {
    let against: [PairFeature] = [
      .dayClash, .calendarClash, .spotClash, .placeClash, .contrast, .plannedThenDone,
    ]
    guard a.report == b.report, a.event.type == .consult, b.event.type == .consult, a.event.mode != "visit",
      b.event.mode != "visit", against.allSatisfy({ features[$0] == 0 })
    else { return false }
    let (first, second) = a.event.sentence <= b.event.sentence ? (a, b) : (b, a)
    let (one, other) = (first.stated.countries, second.stated.countries)
    if one.count > 2, one == other { return true }
    let words = SentenceWords.words(of: second.event.text)
    let trigger = SentenceWords.words(of: second.event.trigger.text)
    let isTheMeeting = zip(words, words.dropFirst()).contains { $0 == "the" && meetings.contains($1) }
    return isTheMeeting && trigger.contains { attending.contains($0) } && !other.isEmpty
      && other.isSubset(of: one)
  }

  /// The attack on one town on one day, or by one group on one day, whatever toll each report gives and whomever it
  /// blames; what the other side did on that day is another act.
  private static func isSameAttack(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures)
    -> Bool
  {
    let against: [PairFeature] = [
      .dayClash, .calendarClash, .spotClash, .placeClash, .contrast, .otherNumber, .plannedThenDone,
      .deniedAndDone,
    ]
    guard a.report != b.report, a.event.type == .assault, b.event.type == .assault,
      a.event.status == .occurred, b.event.status == .occurred, !a.setting.isPlural, !b.setting.isPlural,
      against.allSatisfy({ features[$0] == 0 }), features[.sameDay] + features[.sameCalendar] > 0,
      isNarrow(a), isNarrow(b),
      // A country that is only inferred clashes with none.
      features[.countryClash] == 0 || a.placeName.isEmpty || b.placeName.isEmpty
    else { return false }
    // Who struck in one report was struck in the other.
    let struck = groups(a.event.recipients).union(groups(b.event.recipients))
    let striking = groups(a.event.actors).union(groups(b.event.actors))
    guard struck.isDisjoint(with: striking) else { return false }
    let isByOne = !groups(a.event.actors).isDisjoint(with: groups(b.event.actors))
    // "The raid of 10 August", of which all readers know.
    func isKnown(_ mention: MentionProfile) -> Bool {
      mention.placeName.isEmpty && mention.setting.isDefinite && !mention.setting.isContrast
    }
    return features[.samePlace] + features[.sameSpot] > 0 || isByOne || isKnown(a) || isKnown(b)
  }

  /// "Gunmen overran a post at Anloga on Saturday. … The dead were six Ghanaians": the toll, right after the attack, is its own.
  private static func isItsToll(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> Bool {
    let (attack, toll) = a.event.sentence <= b.event.sentence ? (a, b) : (b, a)
    let against: [PairFeature] = [
      .dayClash, .calendarClash, .spotClash, .placeClash, .countryClash, .contrast, .otherNumber,
      .statedActorClash,
      .plannedThenDone, .deniedAndDone,
    ]
    return a.report == b.report && attack.event.type == .assault && toll.event.type == .assault
      && attack.event.status == .occurred && toll.event.status == .occurred
      && (1...2).contains(toll.event.sentence - attack.event.sentence)
      && !attack.setting.isPlural && isNarrow(attack)
      && SentenceWords.words(of: toll.event.trigger.text).allSatisfy { tolls.contains($0) }
      && !toll.event.actors.contains { !$0.words.text.isEmpty } && !toll.event.figures.isEmpty
      && against.allSatisfy { features[$0] == 0 }
  }

  private static let tolls: Set<String> = [
    "dead", "deaths", "death", "toll", "killed", "casualties", "victims", "bodies", "confirmed", "wounded",
    "injured",
    "were", "was", "had", "been", "died", "missing", "losses",
  ]

  /// Whether a day is told, or two, whatever the year.
  private static func isNarrow(_ mention: MentionProfile) -> Bool {
    guard let date = mention.event.date, date.basis != .report else { return false }
    if let start = date.interval.start, let end = date.interval.end, end.number - start.number <= 2 {
      return true
    }
    return StatedDay(date)?.day != nil
  }

  private static func groups(_ parties: [Party]) -> Set<String> {
    Set(
      parties.filter { ["REB", "PAR", "MIL", "CRM"].contains($0.entity.sector) && !$0.words.text.isEmpty }
        .map(\.entity.id))
  }

  private static let meetings: Set<String> = [
    "meeting", "talks", "summit", "consultations", "conference", "gathering", "negotiations",
  ]
  private static let attending: Set<String> = [
    "attended", "part", "participated", "joined", "present", "attending", "attendance",
  ]

  private static func people(_ event: Event) -> Set<String> {
    Set(event.actors.filter { $0.entity.kind == .person && !$0.words.text.isEmpty }.map(\.entity.id))
  }

  private static func isVisit(_ event: Event) -> Bool {
    guard [.consult, .agree].contains(event.type), event.status != .denied else { return false }
    return event.mode == "visit"
      || SentenceWords.words(of: event.trigger.text).contains { word in
        ["visit", "travel", "arriv", "trip", "tour"].contains(where: word.hasPrefix)
      }
  }

  /// "Seized power", "the coup"; several coups are several.
  private static func isCoup(_ mention: MentionProfile) -> Bool {
    guard mention.event.type == .assault || mention.event.type == .coerce, mention.event.status == .occurred,
      !mention.setting.isPlural || isOfSeveral(mention)
    else { return false }
    let words = SentenceWords.words(of: mention.event.trigger.text)
    return words.contains { ["coup", "coups", "putsch", "putsches", "takeover"].contains($0) }
      || words.contains("power")
        && words.contains { ["seized", "took", "seize", "seizing", "grabbed", "came", "come"].contains($0) }
  }

  /// "All three countries have seen coups": one each.
  private static func isOfSeveral(_ mention: MentionProfile) -> Bool {
    Set((mention.event.actors + mention.event.recipients).map(\.entity.country)).subtracting([""]).count > 1
  }

  /// "Rebels captured the town": once, as long as nobody else takes it in between.
  private static func isCapture(_ mention: MentionProfile) -> Bool {
    guard mention.event.type == .assault || mention.event.type == .coerce, mention.event.status == .occurred
    else { return false }
    return SentenceWords.words(of: mention.event.trigger.text).contains { taking.contains($0) }
  }

  private static let taking: Set<String> = [
    "captured", "capture", "captures", "seized", "seize", "seizes", "took", "taken", "take", "overran",
    "overrun",
    "fell", "fall", "conquered",
  ]

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
