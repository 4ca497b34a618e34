import Language

/// "I" and "we": who speaks in a quotation, and whose statement it is outside of one.
extension Discourse {
  private static let sayings: Set<String> = [
    "say", "add", "tell", "declare", "state", "note", "warn", "insist", "explain", "announce", "write",
    "claim", "argue", "stress", "ask", "reply", "comment", "remark", "conclude", "continue", "affirm",
    "acknowledge", "admit", "deny", "vow", "urge", "quote", "recall", "observe", "confirm", "promise",
    "pledge",
    "tweet",
  ]
  /// What a statement's author does in it beside saying.
  private static let stating: Set<String> = [
    "condemn", "welcome", "congratulate", "express", "extend", "call", "reaffirm", "reiterate", "support",
    "stand",
    "remain", "deplore", "regret", "commend", "applaud", "praise", "thank", "appreciate", "reject",
    "denounce",
    "demand", "believe", "hope", "recognize", "recognise", "underline", "underscore", "emphasize",
    "emphasise",
    "offer", "join", "commit", "deeply", "strongly", "mourn", "honor", "honour",
  ]
  private static let plurals: Set<String> = ["we", "us", "our", "ours", "ourselves"]

  func speaker(of token: Int, in sentence: Int) -> Resolved? {
    let isQuoted = views[sentence].isQuoted[token]
    let isPlural = Self.plurals.contains(views[sentence].lower[token])
    let near =
      isQuoted
      ? [sentence, sentence - 1, sentence - 2, sentence + 1] + openSentences(before: sentence) : [sentence]
    for place in near where views.indices.contains(place) {
      guard let spoken = saying(in: place) else { continue }
      let entities = isPlural ? spoken.entities.map(side) : spoken.entities
      return Resolved(entities, .pronoun, "pronoun: speaker, sentence \(number(place))")
    }
    let position = Position(sentence: sentence, token: token)
    if isQuoted { return lastPerson(before: position, isPlural: isPlural) }
    guard let author = author(before: position) ?? onlyAuthor(before: position) else {
      return issuer.map { Resolved([$0], .pronoun, "pronoun: source of the report, \($0.name)") }
    }
    let entities = isPlural ? author.mention.entities.map(side) : author.mention.entities
    return Resolved(
      entities, .pronoun, "pronoun: author of the statement, sentence \(number(author.position.sentence))")
  }

  /// The sentences that a quotation still open at the start of this one goes back over.
  private func openSentences(before sentence: Int) -> [Int] {
    var found: [Int] = []
    var at = sentence - 1
    while at >= 0, views[at + 1].isQuoted.first == true, found.count < 8 {
      found.append(at)
      at -= 1
    }
    return found
  }

  private func isAuthor(_ item: Tracked) -> Bool {
    item.isSubject && !item.isQuoted && item.mention.form != .pronoun
      && item.mention.entities.allSatisfy {
        [.state, .organisation, .organ, .group, .person].contains($0.kind)
      }
  }

  /// The subject of the last verb by which a statement speaks, at most ten sentences back.
  private func author(before position: Position) -> Tracked? {
    tracked.last { item in
      guard item.position < position, item.position.sentence >= position.sentence - 10, isAuthor(item) else {
        return false
      }
      let view = views[item.position.sentence]
      let verb = view.tokens[item.head].head
      return verb >= 0
        && (Self.stating.contains(view.lemmas[verb]) || isSaying(verb, in: view)
          || view.children[verb].contains { Self.stating.contains(view.lemmas[$0]) })
    }
  }

  /// The one state or organisation that the report has had as a subject.
  private func onlyAuthor(before position: Position) -> Tracked? {
    let all = tracked.filter { $0.position < position && isAuthor($0) }
    guard let first = all.first, all.allSatisfy({ $0.mention.entities == first.mention.entities }) else {
      return nil
    }
    return first
  }

  private func lastPerson(before position: Position, isPlural: Bool) -> Resolved? {
    let last = tracked.last {
      $0.position < position && $0.isSubject && $0.mention.entities.count == 1
        && $0.mention.entities[0].kind == .person
    }
    return last.map {
      Resolved(
        isPlural ? $0.mention.entities.map(side) : $0.mention.entities, .pronoun,
        "pronoun: person named last as a subject, sentence \(number($0.position.sentence))")
    }
  }

  /// The party that a person speaks for: the state of an office-holder or a soldier, the organisation of its people.
  private func side(of entity: Entity) -> Entity {
    if let organisation = affiliations[entity.id] { return organisation }
    guard entity.kind == .person,
      ["GOV", "MIL", "SPY"].contains(entity.sector) || entity.role.lowercased().contains("minister"),
      !entity.country.isEmpty
    else { return entity }
    return directory.stateEntity(entity.country)
  }

  private func saying(in sentence: Int) -> Resolved? {
    let view = views[sentence]
    for verb in view.tokens.indices
    where view.tokens[verb].upos == "VERB" && !view.isQuoted[verb] && isSaying(verb, in: view) {
      guard let subject = view.children[verb].first(where: { view.isSubject($0) && !view.isQuoted[$0] })
      else { continue }
      if let tracked = tracked.last(where: { $0.position.sentence == sentence && $0.head == subject }) {
        return Resolved(tracked.mention.entities, .pronoun, tracked.mention.reason)
      }
      let phrase = nounPhrase(subject, in: view)
      // A phrase with a pronoun in it would ask for its speaker again.
      if !phrase.contains(where: { Discourse.isPronoun(view.lower[$0]) }) {
        let resolved = resolve(phrase, in: sentence, asParty: true)
        if resolved.entities.first?.id != "UNK" { return resolved }
      }
    }
    return nil
  }

  private func isSaying(_ verb: Int, in view: SentenceView) -> Bool {
    Self.sayings.contains(view.lemmas[verb]) || ["said", "says", "told", "added"].contains(view.lower[verb])
  }
}
