/// One error: its kind, what gold says and what the program says.
struct EventMistake: Sendable, Equatable {
  var kind: EventErrorKind
  /// `nil` for an invented event.
  var gold: ScoredEvent?
  /// `nil` for a missed event.
  var coded: ScoredEvent?

  var place: SentencePlace { (gold ?? coded)!.place }
  /// The types concerned, gold's first.
  var types: [String] {
    let types = [gold?.type, coded?.type].compactMap { $0 }
    return types.count == 2 && types[0] == types[1] ? [types[0]] : types
  }
}

extension EventMistake {
  /// All errors of a matching, by kind, then by report and sentence as gold and the coded events have them.
  ///
  /// Every event that was missed or should not be there is in exactly one error; an event found with the right type
  /// may be in several, one for each field that is wrong.
  static func all(in matching: EventMatching, texts: SentenceTexts) -> [EventMistake] {
    var mistakes = missing(in: matching, texts: texts)
    for pair in matching.pairs {
      mistakes += kinds(of: pair).map { EventMistake(kind: $0, gold: pair.gold, coded: pair.coded) }
    }
    let ranks = Dictionary(
      uniqueKeysWithValues: EventErrorKind.allCases.enumerated().map { ($0.element, $0.offset) })
    return mistakes.enumerated().sorted {
      (ranks[$0.element.kind]!, $0.offset) < (ranks[$1.element.kind]!, $1.offset)
    }.map(\.element)
  }

  /// What is wrong with an event that was found with the right type.
  static func kinds(of pair: EventAgreement) -> [EventErrorKind] {
    var kinds: [EventErrorKind] = []
    if pair.isSwapped {
      kinds.append(.swapped)
    } else if !pair.strict {
      if pair.gold.actorKeys != pair.coded.actorKeys { kinds.append(.wrongActor) }
      if pair.gold.recipientKeys != pair.coded.recipientKeys { kinds.append(.wrongRecipient) }
    }
    if !pair.status { kinds.append(.wrongStatus) }
    if !pair.attribution { kinds.append(.wrongAttribution) }
    if pair.date == false { kinds.append(.wrongDate) }
    if pair.country == false { kinds.append(.wrongPlace) }
    if !pair.figures { kinds.append(.wrongFigures) }
    return kinds
  }

  /// The errors in events without a partner.
  private static func missing(in matching: EventMatching, texts: SentenceTexts) -> [EventMistake] {
    let extra = Dictionary(grouping: matching.extra.indices) { matching.extra[$0].place }
    let missed = Dictionary(grouping: matching.missed.indices) { matching.missed[$0].place }
    var partners: [Int: Int] = [:]
    for (place, golds) in missed {
      partners.merge(nearest(golds, extra[place] ?? [], in: matching, texts[place]), uniquingKeysWith: { $1 })
    }
    var mistakes: [EventMistake] = []
    for (index, event) in matching.missed.enumerated() {
      if let partner = partners[index] {
        mistakes.append(EventMistake(kind: .wrongType, gold: event, coded: matching.extra[partner]))
      } else {
        let isCoded = matching.codedSentences.contains(event.place)
        mistakes.append(EventMistake(kind: isCoded ? .missedEvent : .missedSentence, gold: event))
      }
    }
    let taken = Set(partners.values)
    for (index, event) in matching.extra.enumerated() where !taken.contains(index) {
      mistakes.append(EventMistake(kind: .inventedEvent, coded: event))
    }
    return mistakes
  }

  /// Missed and extra events of one sentence, paired so that those whose triggers are nearest come first.
  private static func nearest(
    _ missed: [Int], _ extra: [Int], in matching: EventMatching, _ text: SentenceText?
  ) -> [Int: Int] {
    guard !extra.isEmpty else { return [:] }
    var ranked: [(distance: Int, missed: Int, extra: Int)] = []
    for one in missed {
      let places = TriggerPlaces(of: matching.missed[one], in: text)
      for other in extra {
        let distance = places.distance(to: TriggerPlaces(of: matching.extra[other], in: text))
        ranked.append((distance, one, other))
      }
    }
    var partners: [Int: Int] = [:]
    var used: Set<Int> = []
    for pair in ranked.sorted(by: <) where partners[pair.missed] == nil && !used.contains(pair.extra) {
      partners[pair.missed] = pair.extra
      used.insert(pair.extra)
    }
    return partners
  }
}
