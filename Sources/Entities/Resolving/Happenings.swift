import Language

/// Spans whose noun is an act or a thing: nobody, unless the words before it name the doer ("Israeli missile strike").
extension Discourse {
  private static let nouns: Set<String> = [
    "attack", "strike", "airstrike", "bombing", "shelling", "raid", "assault", "offensive", "operation",
    "war",
    "conflict", "crisis", "violence", "killing", "murder", "massacre", "explosion", "blast", "ambush",
    "clash",
    "fighting", "battle", "invasion", "coup", "meeting", "talk", "summit", "visit", "trip", "conference",
    "negotiation", "dialogue", "discussion", "consultation", "initiative", "plan", "proposal", "decision",
    "move",
    "step", "measure", "effort", "campaign", "exercise", "drill", "election", "vote", "referendum", "protest",
    "demonstration", "rally", "riot", "boycott", "agreement", "accord", "deal", "treaty", "pact", "ceasefire",
    "truce", "resolution", "sanction", "embargo", "blockade", "investigation", "probe", "inquiry", "trial",
    "arrest", "detention", "withdrawal", "deployment", "relation", "tie", "cooperation", "support",
    "assistance",
    "training", "weapon", "demand", "call", "request", "appeal", "criticism", "claim", "accusation",
    "allegation",
    "threat", "warning", "policy", "law", "legislation", "gathering", "event", "ceremony", "situation",
    "process",
    "incident", "accident", "disaster", "earthquake", "missile", "rocket", "bomb", "announcement", "comment",
    "remark", "pledge", "promise", "offer", "argument", "commitment", "recognition", "membership",
  ]
  private static let writings: Set<String> = ["statement", "communique", "communiqué", "declaration"]

  private static let speaking: Set<String> = [
    "say", "announce", "declare", "issue", "release", "publish", "sign", "agree", "meet", "state", "condemn",
    "welcome", "accuse", "call", "warn", "criticize", "criticise", "denounce", "urge", "turn", "add", "adopt",
    "hold",
  ]

  static func isHappening(_ lemma: String) -> Bool { nouns.contains(lemma) || writings.contains(lemma) }

  /// The doer of an act that a phrase names, or an unknown party; `nil` when the phrase names no act.
  func happening(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard isAct(facts, in: view) else { return nil }
    if let doer = doer(facts, in: sentence) {
      return Resolved(doer.entities, doer.form, "doer of \"\(view.words(facts.range))\": \(doer.reason)")
    }
    if Self.writings.contains(facts.lemma), let author = author(of: facts, in: sentence) { return author }
    if let partner = partner(facts, in: sentence) { return partner }
    return Resolved(unknown(facts.range, in: sentence).entities, .nominal, Self.actReason)
  }

  static let actReason = "an act or a thing, nobody"

  private func isAct(_ facts: PhraseFacts, in view: SentenceView) -> Bool {
    let token = view.tokens[facts.head]
    guard token.upos == "NOUN" || token.upos == "VERB", view.matchAt[facts.head] < 0 else { return false }
    if view.analysis.names.contains(where: { $0.tokens.contains(facts.head) }) { return false }
    if Self.isHappening(facts.lemma) { return true }
    return [.event, .time].contains(token.mention) && SectorWords.of(facts.lemma) == nil
      && !Discourse.mayBeParty(facts.lemma) && view.title(at: facts.head) == nil
  }

  private func doer(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    if let possessive = facts.possessive { return pronoun(possessive, in: sentence) }
    let mark = (facts.range.lowerBound..<facts.head).last(where: view.isPossessive)
    if let mark, mark > facts.range.lowerBound,
      mark + 1 < facts.head || personNames(in: sentence).contains(where: { $0.upperBound == mark })
        || view.matchAt[mark - 1] >= 0,
      !view.matches.contains(where: {
        organisation($0) != nil && $0.tokens.lowerBound >= facts.range.lowerBound
          && $0.tokens.upperBound < mark
      })
    {
      return known(resolve(facts.range.lowerBound..<mark, in: sentence, asParty: true))
    }
    for match in view.matches.reversed()
    where facts.range.overlaps(match.tokens) && match.tokens.upperBound <= facts.head {
      if Discourse.isLoose(match.tokens, in: view) { continue }
      if let entity = organisation(match) { return Resolved([entity], .name, entity.name) }
      guard let place = statePlace(match), tellsDoer(place, in: view) else { continue }
      let entity = directory.stateEntity(place.code)
      return Resolved([entity], .name, entity.name)
    }
    if facts.before.contains("coalition"),
      let (entity, reason) = coalitionMeant(
        before: Position(sentence: sentence, token: facts.range.lowerBound))
    {
      return Resolved([entity], .nominal, "\(entity.name), \(reason)")
    }
    return nounDoer(facts, in: sentence)
  }

  /// "Israeli strike" and "US strike" tell who strikes; "the Syria crisis" tells where.
  private func tellsDoer(_ place: StatePlace, in view: SentenceView) -> Bool {
    place.role == .demonym || view.words(place.tokens).filter(\.isLetter).isAcronym
  }

  /// "government decision", "police investigation", "rebel attack".
  private func nounDoer(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    let noun = (facts.range.lowerBound..<facts.head).last { index in
      guard view.tokens[index].upos == "NOUN", let word = SectorWords.of(view.lemmas[index]) else {
        return false
      }
      if word.nature == .organ { return ["GOV", "COP", "JUD", "LEG"].contains(word.sector) }
      return ["rebel", "militant", "jihadist", "insurgent", "guerrilla", "militia", "opposition"].contains(
        view.lemmas[index])
    }
    guard let noun else { return nil }
    return known(resolve(facts.range.lowerBound..<noun + 1, in: sentence, asParty: true))
  }

  /// Who issued "the statement": who stands behind "by" or "of", else the subject before it.
  private func author(of facts: PhraseFacts, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    if let named = complement(facts, after: ["by", "from", "of"], in: sentence) { return named }
    let position = Position(sentence: sentence, token: facts.range.lowerBound)
    func isAuthor(_ item: Tracked) -> Bool {
      item.position < position && item.isSubject && item.position.sentence >= sentence - 4
        && speaks(item)
        && item.mention.entities.allSatisfy { ![.unknown, .place, .people].contains($0.kind) }
    }
    let joint =
      facts.before.contains("joint") ? tracked.last { isAuthor($0) && $0.mention.entities.count > 1 } : nil
    guard let author = joint ?? tracked.last(where: isAuthor) else { return nil }
    let speakers = [author] + sideBySide(with: author)
    return Resolved(
      speakers.flatMap(\.mention.entities).uniqued, .nominal,
      "author of \"\(view.words(facts.range))\", sentence \(number(author.position.sentence))")
  }

  /// The other members of a list: "Uganda" beside "Kenya" in "Kenya and Uganda said".
  private func sideBySide(with first: Tracked) -> [Tracked] {
    let view = views[first.position.sentence]
    return tracked.filter {
      $0.position.sentence == first.position.sentence && view.tokens[$0.head].relation == "conj"
        && view.tokens[$0.head].head == first.head
    }
  }

  /// Whether somebody is the subject of a verb of saying, agreeing or meeting.
  private func speaks(_ item: Tracked) -> Bool {
    let view = views[item.position.sentence]
    let verb = view.tokens[item.head].head
    guard verb >= 0 else { return false }
    return Self.speaking.contains(view.lemmas[verb])
  }

  /// "ties with Sudan": the other side.
  private func partner(_ facts: PhraseFacts, in sentence: Int) -> Resolved? {
    guard
      ["tie", "relation", "talk", "meeting", "cooperation", "negotiation", "dialogue"].contains(facts.lemma)
    else { return nil }
    return complement(facts, after: ["with"], in: sentence)
  }

  private func complement(_ facts: PhraseFacts, after words: Set<String>, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard facts.head + 2 < facts.range.upperBound + 1,
      let word = (facts.head + 1..<facts.range.upperBound).first(where: { view.tokens[$0].upos == "ADP" }),
      words.contains(view.lower[word]), word + 1 < facts.range.upperBound
    else { return nil }
    return known(resolve(word + 1..<facts.range.upperBound, in: sentence, asParty: true))
  }

  private func known(_ resolved: Resolved) -> Resolved? {
    resolved.entities.contains { $0.id == "UNK" } ? nil : resolved
  }
}
