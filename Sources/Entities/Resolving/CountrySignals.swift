import Language

/// Something in a report that speaks for a country: a name of it, of a place in it, of its people, groups or leaders.
struct CountrySignal: Sendable {
  enum Kind: Sendable {
    case place, organisation, person
  }
  var code: String
  var kind: Kind
  var tokens: Range<Int>
  var isSubject: Bool
  /// "in Mali", "near Gao".
  var isWhere: Bool
  /// "the Syria crisis", "on Ukraine".
  var isTopic: Bool
  /// "Malian".
  var isAdjective: Bool
  /// A town or a province, not the state itself.
  var isTown: Bool
  /// The noun that the name goes with: "soldier" in "Malian soldiers" and in "soldiers from Mali", or "".
  var noun: String
}

extension Discourse {
  /// What speaks for a country in a sentence, in the order of its words: names of states and places, and organisations.
  func countrySignals(in sentence: Int) -> [CountrySignal] {
    let view = views[sentence]
    var found = places[sentence].map { signal($0, in: view) }
    for match in view.matches {
      guard let entity = organisation(match), entity.country.utf8.count == 3 else { continue }
      found.append(signal(entity.country, .organisation, match.tokens, in: view))
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Adds the people whose country the report or the directory tells.
  mutating func addSignalsOfPeople() {
    var countries: [String: String] = [:]
    for profile in profiles where !profile.entity.country.isEmpty {
      guard let last = profile.words.last?.lowercased() else { continue }
      countries[last] = countries[last] ?? profile.entity.country
    }
    for sentence in views.indices {
      let view = views[sentence]
      let people = personSpans[sentence].compactMap { name -> CountrySignal? in
        guard let last = nameWords(name, in: view).last?.lowercased(), let code = countries[last] else {
          return nil
        }
        return signal(code, .person, name, in: view)
      }
      guard !people.isEmpty else { continue }
      signals[sentence] = (signals[sentence] + people).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  private func signal(_ place: StatePlace, in view: SentenceView) -> CountrySignal {
    var found = signal(place.code, .place, place.tokens, in: view)
    let before = wordBefore(place.tokens, in: view)
    found.isWhere = ["in", "at", "near", "across", "inside", "throughout", "outside"].contains(before)
    found.isTopic =
      isTopic(place.tokens, in: view) || ["on", "about", "over", "to", "against"].contains(before)
    found.isAdjective = place.role == .demonym
    found.isTown = place.role == .city || place.role == .province
    return found
  }

  private func signal(
    _ code: String, _ kind: CountrySignal.Kind, _ tokens: Range<Int>, in view: SentenceView
  ) -> CountrySignal {
    CountrySignal(
      code: code, kind: kind, tokens: tokens, isSubject: isPartOfSubject(tokens, in: view), isWhere: false,
      isTopic: false, isAdjective: false, isTown: false,
      noun: noun(of: tokens, in: view))
  }

  private func noun(of name: Range<Int>, in view: SentenceView) -> String {
    let head = view.tokens[view.head(of: name)].head
    guard head >= 0, head < view.count, !name.contains(head), view.tokens[head].upos == "NOUN" else {
      return ""
    }
    return view.lemmas[head]
  }

  /// The last word before a name that is no article and no adjective.
  private func wordBefore(_ name: Range<Int>, in view: SentenceView) -> String {
    (0..<name.lowerBound).last { !["DET", "ADJ"].contains(view.tokens[$0].upos) }.map { view.lower[$0] } ?? ""
  }

  /// Whether a name is a subject or stands before one as its modifier: "Malian" in "Malian troops said".
  private func isPartOfSubject(_ tokens: Range<Int>, in view: SentenceView) -> Bool {
    tokens.contains { index in
      if view.isSubject(index) { return true }
      let head = view.tokens[index].head
      return head > index && head < view.count && view.isSubject(head)
        && ["amod", "compound", "nmod:poss", "flat"].contains(view.tokens[index].relation)
    }
  }
}
