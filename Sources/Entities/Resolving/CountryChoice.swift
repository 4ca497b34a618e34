import Language

extension Discourse {
  /// What a country that is only talked about loses, set by hand: the fitted facts tell of places, not of who governs.
  private static let penalty = 2.0

  /// The country of a party whose words tell none: the one that most speaks for.
  ///
  /// - Parameters:
  ///   - noun: The lemma of the party's noun, where it has one: whose soldiers were spoken of before.
  ///   - ruledOut: Countries that it is not.
  /// - Returns: A code, or "" where the report speaks of no country.
  func contextCountry(
    at position: Position, of question: CountryQuestion, noun: String = "", except ruledOut: Set<String> = []
  ) -> String {
    if question != .person, question != .state, let only = onlyCountryBefore(position),
      !ruledOut.contains(only)
    {
      return only
    }
    var scores = countryFacts(at: position, noun: noun).map { CountryWeights.fitted.score($0, question) }
    // Officials, soldiers and judges are not those of a country that is only talked about, where another acts.
    if [.officials, .soldiers, .police].contains(question), countries.isOnlySpokenOf.contains(false) {
      for row in scores.indices where countries.isOnlySpokenOf[row] { scores[row] -= Self.penalty }
    }
    for row in scores.indices where ruledOut.contains(countries.codes[row]) { scores[row] = -.infinity }
    guard let highest = scores.max(), highest > -.infinity, let best = scores.firstIndex(of: highest) else {
      return ""
    }
    return countries.codes[best]
  }

  /// The one country that the sentence names, as the subject before the party: "Mali has been plagued by militants".
  private func onlyCountryBefore(_ position: Position) -> String? {
    let here = signals[position.sentence].filter { $0.kind == .place }
    guard let first = here.first, here.allSatisfy({ $0.code == first.code }), first.isSubject, !first.isTopic,
      !first.isAdjective, first.tokens.lowerBound < position.token
    else { return nil }
    return first.code
  }

  /// The facts of all candidates, in their order.
  func countryFacts(at position: Position, noun: String) -> [[Double]] {
    var facts = countries.facts
    func set(_ fact: CountryFact, _ code: String, _ value: Double = 1) {
      guard let at = countries.rows[code] else { return }
      facts[at][fact.rawValue] = max(facts[at][fact.rawValue], value)
    }
    addSentence(position, set)
    addPrevious(position.sentence, set)
    addLast(position, set)
    addParties(position, set)
    if !noun.isEmpty { addNouns(noun, position, set) }
    return facts
  }

  private func addSentence(_ position: Position, _ set: (CountryFact, String, Double) -> Void) {
    let here = signals[position.sentence]
    var counts: [String: Int] = [:]
    for item in here {
      let isBefore = item.tokens.lowerBound < position.token
      switch item.kind {
      case .person: set(isBefore ? .personBefore : .personAfter, item.code, 1)
      case .organisation: set(isBefore ? .groupBefore : .groupAfter, item.code, 1)
      case .place:
        counts[item.code, default: 0] += 1
        let gap = isBefore ? position.token - item.tokens.upperBound : item.tokens.lowerBound - position.token
        set(isBefore ? .before : .after, item.code, 1)
        if item.isSubject { set(isBefore ? .subjectBefore : .subjectAfter, item.code, 1) }
        if item.isWhere { set(isBefore ? .whereBefore : .whereAfter, item.code, 1) }
        if item.isAdjective { set(isBefore ? .adjectiveBefore : .adjectiveAfter, item.code, 1) }
        if item.isTopic { set(isBefore ? .topicBefore : .topicAfter, item.code, 1) }
        if item.isTown { set(isBefore ? .townBefore : .townAfter, item.code, 1) }
        if !isBefore, gap < 6, item.isWhere { set(.ownPlace, item.code, 1) }
        if gap < 6 { set(isBefore ? .closeBefore : .closeAfter, item.code, 1) }
      }
    }
    if let nearest = here.last(where: { $0.kind == .place && $0.tokens.lowerBound < position.token }) {
      set(.nearestBefore, nearest.code, 1)
    }
    let sum = counts.values.reduce(0, +)
    for (code, count) in counts {
      set(.shareOfSentence, code, Double(count) / Double(sum))
      if counts.count == 1 { set(.onlyOne, code, 1) }
    }
    for compound in compounds where compound.position.sentence == position.sentence {
      for code in compound.codes { set(.oneOfSeveral, code, 1) }
    }
  }

  private func addPrevious(_ sentence: Int, _ set: (CountryFact, String, Double) -> Void) {
    if sentence + 1 < signals.count {
      for item in signals[sentence + 1] where item.kind == .place { set(.next, item.code, 1) }
    }
    for distance in 1...5 where sentence >= distance {
      let there = signals[sentence - distance]
      let places = there.filter { $0.kind == .place }
      for item in there {
        switch (distance, item.kind) {
        case (1, .place):
          set(.previous, item.code, 1)
          if item.isSubject { set(.previousSubject, item.code, 1) }
          if item.isWhere { set(.previousWhere, item.code, 1) }
          set(
            .shareOfPrevious, item.code,
            Double(places.count { $0.code == item.code }) / Double(places.count))
        case (1, .person): set(.personPrevious, item.code, 1)
        case (1, .organisation): set(.groupPrevious, item.code, 1)
        case (2, .place):
          set(.second, item.code, 1)
          if item.isSubject { set(.secondSubject, item.code, 1) }
        case (_, .place): set(.third, item.code, 1)
        default: break
        }
      }
      if distance == 1, let last = places.last { set(.previousLast, last.code, 1) }
    }
  }

  /// The last country named, the last one that something happens in, the last one that does something.
  private func addLast(_ position: Position, _ set: (CountryFact, String, Double) -> Void) {
    var found: (any: Bool, place: Bool, subject: Bool, person: Bool) = (false, false, false, false)
    for sentence in (max(0, position.sentence - 8)...position.sentence).reversed() {
      for item in signals[sentence].reversed() {
        if sentence == position.sentence, item.tokens.lowerBound >= position.token { continue }
        if item.kind == .person {
          if !found.person { set(.lastPerson, item.code, 1) }
          found.person = true
        }
        guard item.kind == .place else { continue }
        if !found.any { set(.last, item.code, 1) }
        found.any = true
        if item.isWhere || item.isTown, !found.place {
          set(.lastWhere, item.code, 1)
          found.place = true
        }
        if item.isSubject, !found.subject {
          set(.lastSubject, item.code, 1)
          found.subject = true
        }
      }
    }
  }

  /// The country that the same noun, or one of the same sector, last went with.
  private func addNouns(
    _ noun: String, _ position: Position, _ set: (CountryFact, String, Double) -> Void
  ) {
    let sector = SectorWords.of(noun)?.sector
    var hasSector = sector == nil
    for sentence in (max(0, position.sentence - Self.reach)...position.sentence).reversed() {
      for item in signals[sentence].reversed() where !item.noun.isEmpty {
        if sentence == position.sentence, item.tokens.lowerBound >= position.token { continue }
        if !hasSector, SectorWords.of(item.noun)?.sector == sector {
          set(.sameSector, item.code, 1)
          hasSector = true
        }
        if item.noun == noun { return set(.sameNoun, item.code, 1) }
      }
    }
  }

  private func addParties(_ position: Position, _ set: (CountryFact, String, Double) -> Void) {
    var named = false
    var nominal = false
    for item in earlier(than: position).prefix(40) {
      guard let code = item.mention.entities.first?.country, !code.isEmpty else { continue }
      if !named, item.mention.form == .name {
        set(.lastParty, code, 1)
        named = true
      } else if !nominal, item.mention.form == .nominal {
        set(.lastNominal, code, 1)
        nominal = true
      }
      if named && nominal { break }
    }
  }
}
