import Language

/// Pronouns: by number, gender, nearness and whether a subject comes before other mentions.
extension Discourse {
  private enum Kind { case male, female, thing, plural, speaker, relative, everyone }

  private static let kinds: [String: Kind] = [
    "he": .male, "him": .male, "his": .male, "himself": .male, "she": .female, "her": .female,
    "hers": .female,
    "herself": .female, "it": .thing, "its": .thing, "itself": .thing, "they": .plural, "them": .plural,
    "their": .plural,
    "theirs": .plural, "themselves": .plural, "i": .speaker, "me": .speaker, "my": .speaker, "we": .speaker,
    "us": .speaker,
    "our": .speaker, "ours": .speaker, "myself": .speaker, "ourselves": .speaker, "who": .relative,
    "which": .relative,
    "that": .relative, "whose": .relative, "whom": .relative,
  ]

  static func isPronoun(_ word: String) -> Bool { kinds[word] != nil }

  /// What a pronoun stands for, or `nil` when nothing fits.
  func pronoun(_ token: Int, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    switch Self.kinds[view.lower[token]] {
    case .relative: return relative(token, in: sentence)
    case .speaker: return speaker(of: token, in: sentence)
    case .male: return nearest(to: token, in: sentence, "person") { fits($0, gender: "m") }
    case .female: return nearest(to: token, in: sentence, "person") { fits($0, gender: "f") }
    case .thing: return nearest(to: token, in: sentence, "party", where: isThing)
    case .plural:
      return listBefore(token, in: sentence) ?? nearest(to: token, in: sentence, "group", where: isMany)
        ?? nearest(to: token, in: sentence, "party", where: isThing)
    default: return nil
    }
  }

  private func fits(_ tracked: Tracked, gender: String) -> Bool {
    guard tracked.mention.entities.count == 1, tracked.mention.entities[0].kind == .person, !tracked.isPlural
    else { return false }
    return tracked.gender.isEmpty || tracked.gender == gender
  }

  private func isThing(_ tracked: Tracked) -> Bool {
    tracked.mention.entities.count == 1 && !tracked.isPlural
      && [.state, .organ, .organisation, .group].contains(tracked.mention.entities[0].kind)
  }

  private func isMany(_ tracked: Tracked) -> Bool {
    if tracked.mention.form == .pronoun, tracked.mention.entities.count == 1 {
      return tracked.mention.entities[0].kind != .person && tracked.isPlural
    }
    return tracked.mention.entities.count > 1 || tracked.isPlural
      || tracked.mention.entities[0].kind == .people
      || tracked.mention.entities[0].id.hasSuffix(":COP")
  }

  /// The states that the sentence lists as its subject before a pronoun, when it names no other group since.
  private func listBefore(_ token: Int, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard
      let list = compounds.last(where: { $0.position.sentence == sentence && $0.tokens.upperBound <= token }),
      list.tokens.contains(where: view.isSubject),
      !list.tokens.contains(where: { isCoargument($0, token, in: view) }),
      !tracked.contains(where: {
        $0.position.sentence == sentence && $0.head >= list.tokens.upperBound && $0.head < token && isMany($0)
          && $0.mention.form != .pronoun
      })
    else { return nil }
    let names = list.codes.map { directory.state($0)?.name ?? $0 }.joined(separator: ", ")
    return Resolved(list.codes.map(directory.stateEntity), .pronoun, "pronoun: \(names)")
  }

  private func nearest(
    to token: Int, in sentence: Int, _ what: String, where fits: (Tracked) -> Bool
  ) -> Resolved? {
    let view = views[sentence]
    let position = Position(sentence: sentence, token: token)
    var best: (score: Double, tracked: Tracked)?
    for tracked in tracked.reversed() {
      if tracked.position.sentence < position.sentence - 3 { break }
      guard tracked.position < position, fits(tracked), tracked.mention.entities[0].id != "UNK" else {
        continue
      }
      if tracked.position.sentence == sentence {
        if tracked.mention.tokens.contains(token) || isCoargument(tracked.head, token, in: view) { continue }
      }
      if tracked.mention.form == .pronoun,
        Self.kinds[views[tracked.position.sentence].lower[tracked.head]] == .relative
      {
        continue
      }
      if tracked.isQuoted != view.isQuoted[token], tracked.mention.form == .pronoun { continue }
      let distance = Double(sentence - tracked.position.sentence)
      // A subject two sentences back gives way to whatever else the last sentence has.
      let subject = tracked.isSubject || isOfSpeaker(tracked, token) ? (distance < 2 ? 2.5 : 1.8) : 0
      var score = -2 * distance + subject + (tracked.mention.form == .pronoun ? 0.5 : 0)
      if distance == 0 {
        score -= Double(token - tracked.head) * 0.02
      } else {
        score -= Double(tracked.head) * 0.02
      }
      if view.isSubject(token), tracked.isSubject { score += 0.5 }
      if best == nil || score > best!.score { best = (score, tracked) }
    }
    guard let best else { return nil }
    let subject = best.tracked.isSubject ? " subject" : ""
    return Resolved(
      best.tracked.mention.entities, .pronoun,
      "pronoun: nearest \(what)\(subject), sentence \(number(best.tracked.position.sentence))")
  }

  /// "A spokesman for |the front| said its fighters…": whom the subject speaks for or leads.
  private func isOfSpeaker(_ inner: Tracked, _ token: Int) -> Bool {
    let entity = inner.mention.entities[0]
    guard [.group, .organisation].contains(entity.kind) else { return false }
    return tracked.contains { outer in
      outer.position.sentence == inner.position.sentence && outer.isSubject && outer.head < token
        && outer.mention.entities.count == 1 && outer.mention.entities[0].kind == .person
        && outer.mention.tokens.lowerBound <= inner.mention.tokens.lowerBound
        && outer.mention.tokens.upperBound >= inner.mention.tokens.upperBound
    }
  }

  /// Whether two words hang on the same verb, so that the second would be "itself" if it meant the first.
  private func isCoargument(_ a: Int, _ b: Int, in view: SentenceView) -> Bool {
    let head = view.tokens[b].head
    guard head >= 0, ["obj", "iobj", "obl"].contains(where: view.tokens[b].relation.hasPrefix) else {
      return false
    }
    return view.tokens[a].head == head && view.isSubject(a) && !view.lower[b].hasSuffix("self")
  }

  /// A relative pronoun stands for the noun that its clause hangs on.
  private func relative(_ token: Int, in sentence: Int) -> Resolved? {
    let view = views[sentence]
    guard view.tokens[token].upos != "SCONJ" else { return nil }
    // "Mali, Burkina Faso and Niger, who left": all of them, where the verb does not tell of one.
    if view.lower[token] == "who" || view.lower[token] == "which",
      let list = compounds.last(where: {
        $0.position.sentence == sentence && (0...1).contains(token - $0.tokens.upperBound)
      }),
      token + 1 < view.count, !["is", "was", "has", "does"].contains(view.lower[token + 1])
    {
      let names = list.codes.map { directory.state($0)?.name ?? $0 }.joined(separator: ", ")
      return Resolved(list.codes.map(directory.stateEntity), .pronoun, "pronoun: relative to \(names)")
    }
    var at = view.tokens[token].head
    var steps = 0
    while at >= 0, steps < 6 {
      if view.tokens[at].relation.hasPrefix("acl"), view.tokens.indices.contains(view.tokens[at].head) {
        let noun = view.tokens[at].head
        if noun < token,
          let found = tracked.last(where: {
            $0.position.sentence == sentence && $0.mention.tokens.contains(noun) && $0.head == noun
          })
            ?? tracked.last(where: { $0.position.sentence == sentence && $0.mention.tokens.contains(noun) })
        {
          return Resolved(
            found.mention.entities, .pronoun, "pronoun: relative to \"\(view.words(found.mention.tokens))\"")
        }
        break
      }
      at = view.tokens[at].head
      steps += 1
    }
    guard view.lower[token] != "that" else { return nil }
    let before = tracked.last {
      $0.position.sentence == sentence && $0.mention.tokens.upperBound <= token
        && token - $0.mention.tokens.upperBound <= 2
    }
    return before.map {
      Resolved($0.mention.entities, .pronoun, "pronoun: relative to \"\(view.words($0.mention.tokens))\"")
    }
  }
}
