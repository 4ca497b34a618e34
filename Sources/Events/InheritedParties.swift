import Entities
import Language
import TimeAndPlace

/// Parties a sentence does not name because an earlier one did: "the attack" is the attack told before.
///
/// Looks back a few sentences for an event of the same type that a reader would take for the same one: told with
/// the same word, or pointed at with a definite noun, and with no party that speaks against it.
enum InheritedParties {
  /// Sentences to look back over.
  static let reach = 6

  static func fill(_ events: [Event], in context: CodingContext) -> [Event] {
    var out = events
    let sentences = Dictionary(
      context.analysis.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    for index in out.indices
    where out[index].actors.isEmpty || out[index].recipients.isEmpty || out[index].place == nil {
      guard let earlier = telling(of: out[index], in: out[..<index], sentences) else { continue }
      out[index].takeMissingParties(from: earlier)
    }
    return out
  }

  /// The last of some events that tells the same act as `event`.
  static func telling(
    of event: Event, in earlier: ArraySlice<Event>, _ sentences: [Int: SentenceAnalysis]
  ) -> Event? {
    guard let analysed = sentences[event.sentence] else { return nil }
    for earlier in earlier.reversed() {
      guard event.sentence - earlier.sentence <= reach else { return nil }
      guard earlier.type == event.type, earlier.sentence < event.sentence,
        let before = sentences[earlier.sentence], isSameAct(event, analysed, earlier, before)
      else { continue }
      return earlier
    }
    return nil
  }

  private static func isSameAct(
    _ event: Event, _ analysed: SentenceAnalysis, _ earlier: Event, _ before: SentenceAnalysis
  ) -> Bool {
    if event.status != earlier.status { return false }
    if let day = event.date?.start, let other = earlier.date?.start, day != other { return false }
    if !event.actors.isEmpty, !earlier.actors.isEmpty, !shares(event.actors, earlier.actors) { return false }
    if !event.recipients.isEmpty, !earlier.recipients.isEmpty, !shares(event.recipients, earlier.recipients) {
      return false
    }
    guard let word = head(of: event, in: analysed), let other = head(of: earlier, in: before) else {
      return false
    }
    let isDefinite = analysed.children(of: word).contains {
      ["the", "this", "that", "these", "those"].contains(analysed.tokens[$0].lemma)
    }
    return isDefinite && analysed.tokens[word].upos == "NOUN"
      || analysed.tokens[word].lemma == before.tokens[other].lemma && event.mode == earlier.mode
  }

  /// Whether one party at least stands in both lists, or one of them names nobody.
  private static func shares(_ a: [Party], _ b: [Party]) -> Bool {
    let unnamed: Set<Entity.Kind> = [.people, .unknown]
    if a.allSatisfy({ unnamed.contains($0.entity.kind) })
      || b.allSatisfy({ unnamed.contains($0.entity.kind) })
    {
      return true
    }
    let countries = Set(b.map { $0.entity.country.isEmpty ? $0.entity.id : $0.entity.country })
    return a.contains { countries.contains($0.entity.country.isEmpty ? $0.entity.id : $0.entity.country) }
  }

  private static func head(of event: Event, in analysed: SentenceAnalysis) -> Int? {
    let tokens = analysed.tokens.indices.filter {
      analysed.tokens[$0].range.lowerBound >= event.trigger.start
        && analysed.tokens[$0].range.upperBound <= event.trigger.end
    }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return analysed.headIndex(of: first..<(last + 1))
  }
}

extension Event {
  /// Takes the parties this event lacks from an earlier telling; their words then stand in that sentence.
  mutating func takeMissingParties(from earlier: Event) {
    func inherited(_ parties: [Party]) -> [Party] {
      parties.map { party in
        var copy = party
        copy.reason = "named in sentence \(earlier.sentence): \(party.reason)"
        return copy
      }
    }
    let own = Set((actors + recipients).map(\.entity.id))
    if actors.isEmpty { actors = inherited(earlier.actors).filter { !own.contains($0.entity.id) } }
    if recipients.isEmpty {
      recipients = inherited(earlier.recipients).filter { !own.contains($0.entity.id) }
    }
    place = place ?? earlier.place
  }
}
