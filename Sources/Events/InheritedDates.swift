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
    let dated = events.indices.filter { isTold(events[$0].date) }
    return events.enumerated().map { index, event in
      guard !isTold(event.date) else { return event }
      let source = dated.filter { isSource($0, for: index, events, lemmas, in: context) }
        .min { abs(events[$0].sentence - event.sentence) < abs(events[$1].sentence - event.sentence) }
      guard let source, let date = events[source].date else { return event }
      var event = event
      event.date = EventDate(start: date.start, end: date.end, text: "", basis: .inferred)
      return event
    }
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
