import Events
import TimeAndPlace

/// What two mentions are compared in; each is a number, mostly from 0 to 1.
///
/// The names are those of the training script's columns.
package enum PairFeature: Int, Sendable, CaseIterable {
  case sameType, plannedType, kinType, verbalConflict, materialConflict, materialCooperation
  case sameMode, otherMode
  case sameTrigger, sharedTrigger, kinTrigger, planAndTrigger
  case actors, recipients, parties, actorClash, recipientClash, recipientUnknown, actorNamed
  case sameDay, sameDays, dayClash, nextDay, daysUnknown, reportGap
  case samePlace, sameCountry, placeClash, countryClash
  case sameFigure, otherFigure
  case sentenceCosine, rareWords, reportCosine, sharedNames, otherNames
  case definite, contrast, otherNumber
  case sameReport, sameSentence, nextSentence, sentenceGap, opening
  case sameStatus, plannedThenDone, deniedAndDone, possible
  // What counts differently between two sentences of one report.
  case triggerInReport, partiesInReport, wordsInReport, actorsInReport, recipientsInReport
  // Towns that were taken or struck, parties that the sentences name, days of the year, words beside the trigger.
  case sameSpot, spotClash
  case statedParty, statedActorClash, partnerMissing
  case sameCalendar, calendarClash
  // One report tells the day: the other came before it and tells of a deed, long after it of a plan, or long after it.
  case foretold, stalePlan, lookBack
  case nearCosine, afterCosine, rareTrigger
  // Nothing in common that is hardly chance: a named party, a place, a day, a figure, a rare word.
  case noProof, noProofInReport
  // Words with their rarity in the two reports: of the sentences, beside the triggers, of one trigger in the other sentence.
  case storyCosine, storyNear, storyCross, rarestWord, secondRarest, rarestThree, rarestNear, secondNear
  case sharedNumbers, rarestName, triggerElsewhere
  // The two types and statuses as one number each, and how sure the coding is.
  case typePair, statusPair, confidenceSum, confidenceLeast, bothFigures, strangeType

  /// Its name in the training script.
  package var name: String { "\(self)" }
}

/// A pair of mentions in numbers, and what forbids that they are one event.
struct PairFeatures: Sendable {
  private(set) var values = [Double](repeating: 0, count: PairFeature.allCases.count)
  /// Stems of rare words that both sentences have, the rarest first.
  private(set) var sharedWords: [String] = []
  /// Why they cannot be one event, or `nil`.
  var bar: String?

  subscript(feature: PairFeature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  init(
    _ a: MentionProfile, _ b: MentionProfile, kinship: WordKinship, rarity: PairRarity,
    reportCosine: @autoclosure () -> Double
  ) {
    types(a.event, b.event)
    triggers(a, b, kinship)
    parties(a, b)
    days(a, b)
    places(a, b)
    figures(a.event.figures, b.event.figures)
    words(a, b)
    if a.report != b.report { self[.reportCosine] = min(1, reportCosine() * 4) }
    names(a, b)
    position(a, b)
    status(a.event, b.event)
    spots(a, b)
    modes(a.event, b.event)
    paragraphs(a, b)
    negations(a.event, b.event)
    if a.report == b.report { counts(a.event, b.event) }
    let oneWay: Set<EventType> = [
      .retreat, .sanction, .accuse, .request, .reject, .threaten, .concede, .aid, .coerce,
    ]
    stated(a.stated, b.stated, areOneWay: oneWay.contains(a.event.type) && oneWay.contains(b.event.type))
    if a.report == b.report { arrests(a.event, b.event) }
    partners(a, b)
    circles(a, b)
    meetings(a.event, b.event)
    calendar(a, b)
    neighbours(a, b)
    terms(a.terms, b.terms, rarity)
    kinds(a.event, b.event)
    proof(isOneReport: a.report == b.report)
    if a.report == b.report {
      self[.triggerInReport] = max(self[.sameTrigger], self[.sharedTrigger])
      self[.partiesInReport] = self[.parties]
      self[.wordsInReport] = self[.sentenceCosine]
      self[.actorsInReport] = self[.actors]
      self[.recipientsInReport] = self[.recipients]
    }
  }

  private mutating func types(_ a: Event, _ b: Event) {
    if a.type == b.type {
      self[.sameType] = 1
      switch a.type.quad {
      case .verbalCooperation: break
      case .verbalConflict: self[.verbalConflict] = 1
      case .materialConflict: self[.materialConflict] = 1
      case .materialCooperation: self[.materialCooperation] = 1
      }
      if !a.mode.isEmpty, !b.mode.isEmpty { self[a.mode == b.mode ? .sameMode : .otherMode] = 1 }
    } else if EventType.isPlan(a.type, of: b.type) || EventType.isPlan(b.type, of: a.type) {
      self[.plannedType] = 1
    } else {
      self[EventType.areKin(a.type, b.type) ? .kinType : .strangeType] = 1
    }
  }

  private mutating func triggers(_ a: MentionProfile, _ b: MentionProfile, _ kinship: WordKinship) {
    let shared = Set(a.trigger).intersection(b.trigger)
    if a.trigger == b.trigger { self[.sameTrigger] = 1 } else if !shared.isEmpty { self[.sharedTrigger] = 1 }
    var kin = 0.0
    for one in a.trigger { for other in b.trigger { kin = max(kin, kinship.similarity(one, other)) } }
    self[.kinTrigger] = kin
    guard self[.plannedType] > 0 else { return }
    // "will visit", coded as a promise, and "visited"; or "arrived", coded as a visit.
    let isNamed =
      a.trigger.contains(WordStem.of(b.event.mode)) || b.trigger.contains(WordStem.of(a.event.mode))
    self[.planAndTrigger] = !shared.isEmpty || isNamed ? 1 : kin > 0.55 ? 0.7 : 0
  }

  private mutating func parties(_ a: MentionProfile, _ b: MentionProfile) {
    let actors = a.actors.similarity(b.actors)
    let recipients = a.recipients.similarity(b.recipients)
    self[.actors] = actors ?? 0.3
    self[.recipients] = recipients ?? 0.3
    self[.parties] = a.parties.similarity(b.parties) ?? 0.3
    if actors == 0 { self[.actorClash] = 1 }
    if recipients == 0 { self[.recipientClash] = 1 }
    if recipients == nil { self[.recipientUnknown] = 1 }
    let named = Set(a.parties.keys.filter(\.isNamed).map(\.entity))
    if b.parties.keys.contains(where: { $0.isNamed && named.contains($0.entity) }) { self[.actorNamed] = 1 }
  }

  private mutating func days(_ a: MentionProfile, _ b: MentionProfile) {
    if let published = a.published, let other = b.published {
      self[.reportGap] = min(1, Double(abs(published.number - other.number)) / 30)
    }
    guard let one = a.told, let two = b.told else {
      if let day = a.told ?? b.told { untold(in: a.told == nil ? a : b, day) }
      self[.daysUnknown] = 1
      return
    }
    if one.overlaps(two) {
      self[one.isNarrow && two.isNarrow ? .sameDay : .sameDays] = 1
      return
    }
    let gap = one.gap(to: two)
    if gap <= 1 {
      self[.nextDay] = 1
      return
    }
    self[.dayClash] = 1
    if a.isExplicit, b.isExplicit { bar = "days that exclude each other" }
  }

  /// One report tells the day, the other was published before or after it.
  private mutating func untold(in other: MentionProfile, _ day: DayInterval) {
    guard let published = other.published, let last = day.end ?? day.start else { return }
    let isPlan = other.event.status.isAhead
    if let first = day.start ?? day.end, first.number > published.number + 3 {
      if !isPlan { self[.foretold] = 1 }
    } else if last.number < published.number - 10, isPlan {
      self[.stalePlan] = 1
    } else if last.number < published.number - 45 {
      self[.lookBack] = 1
    }
  }

  private mutating func places(_ a: MentionProfile, _ b: MentionProfile) {
    guard !a.country.isEmpty || !a.placeName.isEmpty, !b.country.isEmpty || !b.placeName.isEmpty else {
      return
    }
    if !a.country.isEmpty, !b.country.isEmpty, a.country != b.country {
      self[.countryClash] = 1
      if !a.placeName.isEmpty, !b.placeName.isEmpty, a.placeName != b.placeName, a.event.type == b.event.type,
        a.event.type.quad == .materialConflict
      {
        bar = bar ?? "places that exclude each other"
      }
    } else if !a.placeName.isEmpty, a.placeName == b.placeName {
      self[.samePlace] = 1
    } else if !a.placeName.isEmpty, !b.placeName.isEmpty {
      self[.placeClash] = 1
    } else {
      self[.sameCountry] = 1
    }
  }

  private mutating func figures(_ a: [Figure], _ b: [Figure]) {
    for one in a {
      for other in b where one.kind == other.kind && one.kind != .other {
        if one.value == other.value {
          self[.sameFigure] = 1
        } else if !one.allows(other) {
          self[.otherFigure] = 1
        }
      }
    }
    if self[.sameFigure] > 0 { self[.otherFigure] = 0 }
  }

  private mutating func words(_ a: MentionProfile, _ b: MentionProfile) {
    self[.sentenceCosine] = a.words.cosine(b.words)
    let rare = a.words.shared(with: b.words).filter { $0.weight > 4 }
    self[.rareWords] = min(1, rare.reduce(0) { $0 + $1.weight - 4 } / 12)
    sharedWords = rare.sorted { ($1.weight, $0.stem) < ($0.weight, $1.stem) }.map(\.stem)
  }

  private mutating func names(_ a: MentionProfile, _ b: MentionProfile) {
    self[.sharedNames] = Double(min(3, a.names.intersection(b.names).count)) / 3
    let others = min(a.names.subtracting(b.names).count, b.names.subtracting(a.names).count)
    self[.otherNames] = Double(min(3, others)) / 3
    if a.setting.isContrast || b.setting.isContrast { self[.contrast] = 1 }
    if a.report == b.report, (a.event.sentence < b.event.sentence ? b : a).setting.isDefinite {
      self[.definite] = 1
    }
    if a.setting.isPlural != b.setting.isPlural, !Set(a.trigger).isDisjoint(with: b.trigger) {
      self[.otherNumber] = 1
    }
  }

  private mutating func position(_ a: MentionProfile, _ b: MentionProfile) {
    if a.report == b.report {
      self[.sameReport] = 1
      let gap = abs(a.event.sentence - b.event.sentence)
      if gap == 0 {
        self[.sameSentence] = 1
        if a.event.type != b.event.type, !a.event.isDenial, !b.event.isDenial {
          bar = bar ?? "two acts of one sentence"
        }
      }
      if gap == 1 { self[.nextSentence] = 1 }
      self[.sentenceGap] = min(1, Double(gap) / 20)
      if min(a.event.sentence, b.event.sentence) == 0, gap > 0 { self[.opening] = 1 }
    }
  }

  private mutating func status(_ a: Event, _ b: Event) {
    if a.status == b.status {
      self[.sameStatus] = 1
    } else if a.status.isAhead != b.status.isAhead, a.status != .denied, b.status != .denied {
      self[.plannedThenDone] = 1
    } else if a.status == .denied || b.status == .denied {
      self[.deniedAndDone] = 1
    }
    if a.status == .possible || b.status == .possible { self[.possible] = 1 }
  }
}

extension Event {
  /// Whether it says that something is not so: that may be told beside what it denies.
  fileprivate var isDenial: Bool {
    status == .denied
      || type == .reject
        && SentenceWords.words(of: trigger.text).contains { word in
          ["deni", "deny", "reject", "dismiss", "refut", "disput"].contains { word.hasPrefix($0) }
        }
  }
}

extension EventStatus {
  /// Whether it is still to come.
  var isAhead: Bool { self == .planned || self == .possible }
}

extension EventType {
  /// Whether a mention of the first type may tell of the plan for, or the paper on, what the second type does.
  static func isPlan(_ plan: EventType, of deed: EventType) -> Bool {
    switch plan {
    case .agree: [.consult, .support, .cooperate, .aid, .concede, .retreat].contains(deed)
    case .concede: deed == .retreat
    case .threaten: [.assault, .sanction, .coerce, .mobilize].contains(deed)
    default: false
    }
  }

  /// Whether one act is often given both types.
  static func areKin(_ a: EventType, _ b: EventType) -> Bool { kin.contains([a, b]) }

  /// Pairs that coders and the model give one act.
  private static let kin: Set<Set<EventType>> = [
    [.consult, .cooperate], [.consult, .support], [.cooperate, .aid], [.cooperate, .mobilize],
    [.aid, .mobilize],
    [.cooperate, .support], [.mobilize, .assault], [.assault, .coerce], [.assault, .protest],
    [.coerce, .protest],
    [.sanction, .coerce], [.sanction, .reject], [.accuse, .reject], [.accuse, .request],
    [.accuse, .threaten],
    [.request, .threaten], [.request, .reject], [.accuse, .sanction], [.accuse, .coerce], [.aid, .support],
    [.coerce, .retreat], [.aid, .retreat],
  ]
}

extension DayInterval {
  /// Three days at most, both ends known.
  var isNarrow: Bool {
    guard let start, let end else { return false }
    return end.number - start.number <= 2
  }

  /// How many days lie between two intervals that do not overlap: 1 for neighbours.
  func gap(to other: DayInterval) -> Int {
    if let start, let last = other.end, last < start { return start.number - last.number }
    if let end, let first = other.start, end < first { return first.number - end.number }
    return 0
  }
}

extension Figure {
  /// Whether both can be true.
  func allows(_ other: Figure) -> Bool {
    range(of: self).overlaps(range(of: other))
  }

  private func range(of figure: Figure) -> ClosedRange<Double> {
    let value = figure.value
    return switch figure.bound {
    case .exactly: value...value
    case .about: min(value * 0.8, value * 1.2)...max(value * 0.8, value * 1.2)
    case .atLeast, .moreThan: value...max(value, .infinity)
    case .upTo, .fewerThan: min(0, value)...max(0, value)
    }
  }
}
