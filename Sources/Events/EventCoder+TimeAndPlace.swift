import Entities
import Language
import TimeAndPlace

extension EventCoder {
  /// Where the draft happened, or `nil`.
  func place(of draft: EventDraft, _ analysed: SentenceAnalysis, in context: CodingContext) -> EventPlace? {
    let marked = best(.place, of: draft)?.tokens
    if marked == nil, let town = draft.town, let named = places.place(town.text) {
      return settled(named, at: town, sentence: analysed.number, in: context)
    }
    let found =
      marked ?? PlaceFromTree.place(of: draft.trigger, in: analysed)
      ?? PlaceFromTree.place(ofActors: draft.actors, in: analysed)
    guard let words = found.flatMap({ withoutTime($0, in: analysed) }),
      !PlaceTopics.isTopic(words, of: draft.type, trigger: draft.trigger, in: analysed)
    else {
      return nil
    }
    let name = RoleSpanEdges.hyphenated(
      knownName(words, in: analysed, context) ?? RoleSpanFitting.wholeNames(words, in: analysed), in: analysed
    )
    let whole = context.evidence(name, in: analysed)
    if isOfGroup(words, analysed, in: context) { return nil }
    if let venue = venue(words, whole, analysed, in: context) { return venue }
    if let named = places.place(whole.text) {
      return settled(named, at: whole, sentence: analysed.number, in: context)
    }
    guard let meant = PlaceAnaphora.place(words, in: analysed, of: context) else { return nil }
    let told = context.evidence(meant.tokens, in: meant.sentence)
    return places.place(told.text).map {
      settled($0, at: told, sentence: meant.sentence.number, in: context)
    }
  }

  /// A name without the stop that ends its sentence.
  private func bare(_ name: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int> {
    name.dropLast(name.reversed().prefix { analysed.tokens[$0].upos == "PUNCT" }.count)
  }

  /// "|Port| of Spain": the whole of a name that the directory knows, where the words are a part of it.
  private func knownName(
    _ words: Range<Int>, in analysed: SentenceAnalysis, _ context: CodingContext
  ) -> Range<Int>? {
    directory.matches(in: analysed.tokens).map { bare($0.tokens, in: analysed) }.first { name in
      name.count > words.count && name.lowerBound <= words.lowerBound && words.upperBound <= name.upperBound
        && directory.place(named: context.words(of: name, in: analysed)) != nil
    }
  }

  /// "At |Tema| last December": words of time at either end of a place are none of it.
  private func withoutTime(_ tokens: Range<Int>, in analysed: SentenceAnalysis) -> Range<Int>? {
    var tokens = tokens
    while let last = tokens.last, isTime(last, in: analysed) { tokens = tokens.dropLast() }
    while let first = tokens.first, isTime(first, in: analysed) { tokens = tokens.dropFirst() }
    return tokens.isEmpty ? nil : tokens
  }

  private static let months: Set<String> = [
    "January", "February", "April", "June", "July", "August", "September", "October", "November", "December",
  ]

  private func isTime(_ index: Int, in analysed: SentenceAnalysis) -> Bool {
    let token = analysed.tokens[index]
    return token.mention == .time && token.upos != "ADP"
      || ["last", "next", "yesterday", "today", "tomorrow"].contains(token.text.lowercased())
      || Self.months.contains(token.text)
  }

  /// "Afar Coastal" in "the Afar Coastal Front" is no place.
  private func isOfGroup(_ words: Range<Int>, _ analysed: SentenceAnalysis, in context: CodingContext) -> Bool
  {
    context.resolution.mentions.contains { mention in
      mention.sentence == analysed.number && mention.form == .name && mention.tokens.count > 1
        && mention.tokens.overlaps(words)
        && !mention.tokens.contains(where: { analysed.tokens[$0].text == "," })
        && mention.entities.count == 1
        && (mention.entities[0].kind == .group
          || mention.entities[0].kind == .organisation && mention.entities[0].sector == "REB")
    }
  }

  /// A named place on the map, with the country that the text around it gives.
  private func settled(
    _ named: EventPlace, at words: Evidence, sentence: Int, in context: CodingContext
  ) -> EventPlace {
    let place = resolver.map {
      PlaceCoordinates(gazetteer: $0.gazetteer).locate(
        named, words: words.start..<words.end, in: context.places)
    }
    return PlaceContext(directory: directory).settle(place ?? named, sentence: sentence, in: context)
  }

  /// "at the State Department", "in the presidential palace": the house of an organ of state lies in its country.
  private func venue(
    _ words: Range<Int>, _ whole: Evidence, _ analysed: SentenceAnalysis, in context: CodingContext
  ) -> EventPlace? {
    let houses: Set<String> = ["department", "ministry", "palace", "parliament", "pentagon", "kremlin"]
    let head = analysed.headIndex(of: words)
    guard houses.contains(analysed.tokens[head].text.lowercased()),
      let entity = context.parties(words, in: analysed).first?.entity,
      [.organ, .state].contains(entity.kind),
      !entity.country.isEmpty
    else { return nil }
    let name = whole.text.hasPrefix("the ") ? String(whole.text.dropFirst(4)) : whole.text
    return EventPlace(name: name, country: entity.country)
  }

  func best(_ role: Role, of draft: EventDraft) -> RoleSpan? {
    draft.trigger.roles.filter { $0.role == role && $0.confidence >= settings.minimumRoleConfidence }
      .max { $0.confidence < $1.confidence }
  }
}
