import Entities
import Language
import TimeAndPlace

/// Gives an act without words of time the date of the same act where the report tells it with one.
///
/// The same act is one of the same type and side of the report's day with a party in common that the same word states,
/// or that its sentence calls back to: "during the visit", "after the talks".
enum InheritedDates {
  static func fill(_ events: [Event], in context: CodingContext) -> [Event] {
    let lemmas = events.map { lemma(of: $0, in: context) }
    let named = events.map { words(of: $0, in: context) }
    let dated = events.indices.filter { isTold(events[$0].date) }
    return events.enumerated().map { index, event in
      guard !isTold(event.date) else { return event }
      let source = dated.filter { isSource($0, for: index, events, lemmas, in: context) }
        .min { abs(events[$0].sentence - event.sentence) < abs(events[$1].sentence - event.sentence) }
      var event = event
      if let days = source.flatMap({ events[$0].date?.interval }) {
        event.date = EventDate(interval: days, text: "", basis: .inferred)
      } else if let date = dateOfNoun(for: index, events, named, in: context) {
        event.date = date
      }
      return event
    }
  }

  /// The date of "their visit on April 3 and 4" for the visit that the report tells of elsewhere without any.
  ///
  /// Only where all acts of that word have a party in common: then there is one such visit.
  private static func dateOfNoun(
    for index: Int, _ events: [Event], _ named: [Set<String>], in context: CodingContext
  ) -> EventDate? {
    let (event, own) = (events[index], named[index])
    guard !own.isEmpty,
      events.indices.allSatisfy({ sharesParty(events[$0], event) || own.isDisjoint(with: named[$0]) })
    else { return nil }
    for analysed in context.analysis.sentences where analysed.number != event.sentence {
      let nouns = analysed.tokens.indices.filter {
        own.contains(analysed.tokens[$0].lemma) && isKnown($0, in: analysed)
      }
      guard !nouns.isEmpty else { continue }
      let dates = DateWords(analysed)
      for noun in nouns {
        guard let time = dates.hanging(onNoun: noun),
          let date = context.time.date(of: time, tense: event.status.timing), date.interval != .open
        else { continue }
        return EventDate(interval: date.interval, text: date.text, basis: .inferred)
      }
    }
    return nil
  }

  /// The words of the trigger that name the act: "visit" of "set to visit".
  private static func words(of event: Event, in context: CodingContext) -> Set<String> {
    guard let analysed = context.analysis.sentences.first(where: { $0.number == event.sentence }) else {
      return []
    }
    let trigger = analysed.tokens.filter {
      $0.range.lowerBound >= event.trigger.start && $0.range.upperBound <= event.trigger.end
    }
    return Set(trigger.filter { ["NOUN", "VERB"].contains($0.upos) }.map(\.lemma)).subtracting([
      "set", "be", "go",
    ])
  }

  /// "|their| visit", "|the| talks": one that was told of.
  private static func isKnown(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    analysed.children(of: index).contains { pointing.contains(analysed.tokens[$0].text.lowercased()) }
  }

  /// Whether words of the sentence give days.
  private static func isTold(_ date: EventDate?) -> Bool {
    guard let date, !date.text.isEmpty else { return false }
    return date.start != nil && date.end != nil
  }

  private static func isSource(
    _ source: Int, for index: Int, _ events: [Event], _ lemmas: [String], in context: CodingContext
  ) -> Bool {
    let (a, b) = (events[source], events[index])
    guard a.status.timing == b.status.timing, sharesParty(a, b), isOfThisStory(a, in: context) else {
      return false
    }
    if a.type == b.type, a.mode == b.mode, lemmas[source] == lemmas[index], !lemmas[index].isEmpty,
      haveSameParties(a, b)
    {
      return true
    }
    guard a.sentence < b.sentence, b.sentence - a.sentence <= 8 else { return false }
    return callsBack(to: lemmas[source], sentence: b.sentence, in: context)
  }

  /// Days from the report beyond which a dated act is background, and another of its kind is not the same.
  private static let reach = 60

  private static func isOfThisStory(_ event: Event, in context: CodingContext) -> Bool {
    guard let today = context.time.reportDay, let interval = event.date?.interval else { return true }
    let near = DayInterval(start: today.adding(days: -reach), end: today.adding(days: reach))
    return interval.overlaps(near)
  }

  /// Whether two acts have the same actors or, where both have any, the same recipients.
  private static func haveSameParties(_ a: Event, _ b: Event) -> Bool {
    func ids(_ parties: [Party]) -> Set<String> { Set(parties.map(\.entity.id)).subtracting(["UNK"]) }
    let (actors, others) = (ids(a.actors), ids(b.actors))
    guard actors.isEmpty || others.isEmpty || actors == others else { return false }
    let (first, second) = (ids(a.recipients), ids(b.recipients))
    return first.isEmpty || second.isEmpty || first == second
  }

  private static func sharesParty(_ a: Event, _ b: Event) -> Bool {
    let ids = Set((a.actors + a.recipients).map(\.entity.id)).subtracting(["UNK"])
    return (b.actors + b.recipients).contains { ids.contains($0.entity.id) }
  }

  private static func lemma(of event: Event, in context: CodingContext) -> String {
    guard let analysed = context.analysis.sentences.first(where: { $0.number == event.sentence }),
      let first = analysed.tokens.firstIndex(where: { $0.range.lowerBound >= event.trigger.start }),
      let last = analysed.tokens.lastIndex(where: { $0.range.upperBound <= event.trigger.end }), first <= last
    else { return "" }
    return analysed.tokens[analysed.headIndex(of: first..<last + 1)].lemma
  }

  private static let backward: Set<String> = ["during", "after", "following", "at", "in"]
  private static let pointing: Set<String> = ["the", "this", "that", "their", "his", "her", "its", "these"]

  /// "During their visit", "following the talks": a noun of that name, led by a preposition and known.
  private static func callsBack(to lemma: String, sentence: Int, in context: CodingContext) -> Bool {
    guard let analysed = context.analysis.sentences.first(where: { $0.number == sentence }), !lemma.isEmpty
    else {
      return false
    }
    return analysed.tokens.indices.contains { index in
      let token = analysed.tokens[index]
      guard token.lemma == lemma, token.upos == "NOUN" else { return false }
      let words = analysed.children(of: index).map { analysed.tokens[$0].text.lowercased() }
      return words.contains(where: backward.contains) && words.contains(where: pointing.contains)
    }
  }
}
