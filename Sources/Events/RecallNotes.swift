import Entities
import TimeAndPlace

/// Notes for the candidates of one side of an event what speaks for each of them.
struct RecallNotes {
  let side: RecalledParties.Side
  let index: Int
  let events: [Event]
  let scene: RecallScene

  private var event: Event { events[index] }

  func note(in choices: inout RecallChoices) {
    noteEventsBefore(in: &choices)
    noteOwn(in: &choices)
    noteReport(in: &choices)
    noteSentence(in: &choices)
  }

  private func keys(_ side: RecalledParties.Side, _ event: Event) -> [[String]] {
    RecalledParties.units(side.parties(of: event)).map(RecallChoices.keys)
  }

  private func noteEventsBefore(in choices: inout RecallChoices) {
    let recent: [(RecallFact, RecallFact)] = [
      (.sameLast, .otherLast), (.sameSecondLast, .otherSecondLast), (.sameThirdLast, .otherThirdLast),
    ]
    let across = Set(side.other.parties(of: event).map { RecalledParties.key($0.entity) })
    var isOfType = false
    var times: [String: Int] = [:]
    var units: [[String]] = []
    for (back, before) in events[..<index].reversed().enumerated() {
      let same = keys(side, before)
      let other = keys(side.other, before)
      var facts: [(RecallFact, RecallFact)] = [(.sameEver, .otherEver)]
      if back < recent.count { facts.append(recent[back]) }
      if before.sentence == event.sentence { facts.append((.sameHere, .otherHere)) }
      if before.type == event.type, !isOfType {
        isOfType = true
        facts.append((.sameOfType, .otherOfType))
      }
      for (fact, otherFact) in facts {
        for unit in same { choices.note(fact, unit) }
        for unit in other { choices.note(otherFact, unit) }
      }
      if other.contains(where: { !across.isDisjoint(with: $0) }) {
        for unit in same { choices.note(.samePair, unit) }
      }
      if same.contains(where: { !across.isDisjoint(with: $0) }) {
        for unit in other { choices.note(.otherPair, unit) }
      }
      for unit in same + other {
        times[RecallChoices.name(unit), default: 0] += 1
        units.append(unit)
      }
    }
    for unit in Set(units) {
      choices.note(
        .shareOfParties, unit, Double(times[RecallChoices.name(unit)] ?? 0) / Double(units.count))
    }
    if index > 0 {
      for unit in keys(.actor, events[0]) { choices.note(.actorOfFirst, unit) }
      for unit in keys(.recipient, events[0]) { choices.note(.recipientOfFirst, unit) }
      if let speaker = events[index - 1].attribution?.speaker.entity {
        choices.note(.isSpeakerBefore, [RecalledParties.key(speaker)])
      }
    }
    let after = events[(index + 1)...]
    let next: [(Event?, RecallFact, RecallFact)] = [
      (after.first, .sameNext, .otherNext),
      (after.first { $0.type == event.type }, .sameOfTypeNext, .otherOfTypeNext),
    ]
    for (later, fact, otherFact) in next {
      guard let later else { continue }
      for unit in keys(side, later) { choices.note(fact, unit) }
      for unit in keys(side.other, later) { choices.note(otherFact, unit) }
    }
    for later in events[(index + 1)...].prefix(while: { $0.sentence == event.sentence }) {
      for unit in keys(side, later) { choices.note(.sameLater, unit) }
      for unit in keys(side.other, later) { choices.note(.otherLater, unit) }
    }
  }

  private func noteOwn(in choices: inout RecallChoices) {
    for party in side.other.parties(of: event) {
      choices.note(.isOwn, [RecalledParties.key(party.entity)])
      if !party.entity.country.isEmpty { choices.note(.isOwn, [party.entity.country]) }
    }
    if let speaker = event.attribution?.speaker.entity {
      choices.note(.isSpeaker, [RecalledParties.key(speaker)])
    }
    if let place = event.place?.country, !place.isEmpty { choices.note(.isPlace, [place]) }
  }

  private func noteReport(in choices: inout RecallChoices) {
    for choice in choices.choices {
      let share = choice.keys.map { scene.shares[$0] ?? 0 }.max() ?? 0
      choices.note(.shareOfMentions, choice.keys, share)
    }
    if let home = scene.countries.first { choices.note(.isHome, [home]) }
    if let second = scene.countries.dropFirst().first { choices.note(.isSecond, [second]) }
    let named: [(Int?, RecallFact, RecallFact)] = [
      (event.sentence - 1, .namedBefore, .subjectBefore),
      (event.sentence - 2, .namedTwoBefore, .namedTwoBefore),
      (scene.first, .namedFirst, .subjectFirst),
    ]
    for (sentence, fact, subject) in named {
      guard let sentence else { continue }
      for named in scene.bySentence[sentence] ?? [] {
        choices.note(fact, [named.key])
        if named.isMainSubject { choices.note(subject, [named.key]) }
      }
    }
  }

  private func noteSentence(in choices: inout RecallChoices) {
    let taken = Set((event.actors + event.recipients).map(\.words.start))
    let here = (scene.bySentence[event.sentence] ?? []).filter { !taken.contains($0.party.words.start) }
    let nearestBefore = here.filter { $0.party.words.end <= event.trigger.start }.map(\.party.words.end).max()
    let nearestAfter = here.filter { $0.party.words.start >= event.trigger.end }.map(\.party.words.start)
      .min()
    for named in here {
      let words = named.party.words
      func note(_ fact: RecallFact) { choices.note(fact, [named.key]) }
      note(named.isName ? .namedHere : .meantHere)
      if named.isMainSubject { note(.subjectHere) }
      if words.end == nearestBefore { note(.nearestBefore) }
      if words.start == nearestAfter { note(.nearestAfter) }
      if words.end <= event.trigger.start, event.trigger.start - words.end <= 3 { note(.adjacent) }
      if let governor = named.governor {
        if governor.lowerBound >= event.trigger.start, governor.upperBound <= event.trigger.end {
          note(.hangsOnAct)
        }
      }
      if let fact = Self.standing(named) { note(fact) }
    }
  }

  private static func standing(_ named: RecallScene.Named) -> RecallFact? {
    switch named.preposition {
    case "by": return .withBy
    case "with": return .withWith
    case "to", "for", "toward", "towards": return .withTo
    case "against", "on", "over": return .withAgainst
    case "of": return .withOf
    case "from": return .withFrom
    case "in", "at", "into": return .withIn
    default: break
    }
    if named.relation.hasPrefix("nsubj") { return .asSubject }
    return switch named.relation {
    case "obj", "iobj": .asObject
    case "nmod:poss": .asOwner
    case "compound", "amod", "nmod": .asPart
    default: nil
    }
  }
}
