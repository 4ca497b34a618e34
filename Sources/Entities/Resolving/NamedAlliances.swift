import Language

/// Alliances of states that no directory knows: "The three countries founded the Headwaters Alliance".
extension Discourse {
  /// The last words of names that states give their alliances, and others give parties and firms.
  private static let nouns: Set<String> = [
    "alliance", "bloc", "confederation", "league", "entente", "partnership", "community", "initiative",
    "grouping", "council", "compact", "pact", "union", "organization", "organisation", "forum",
  ]
  private static let states: Set<String> = ["country", "nation", "state", "bloc"]

  /// Makes known the alliances that a report says are of states.
  ///
  /// A name that ends in "Alliance" may be a party's, a firm's or a rebel movement's too; it is taken for one of
  /// states where a sentence that has it speaks of several states, or of countries, nations or a bloc.
  mutating func collectNamedAlliances() {
    for sentence in views.indices {
      let view = views[sentence]
      let speaksOfStates = isOfStates(view, at: sentence)
      let names =
        view.analysis.names.filter { $0.kind == .organisation }.map(\.tokens) + capitalisedAlliances(in: view)
      for name in names {
        guard
          speaksOfStates || name.contains(where: { ["states", "nations"].contains(view.lower[$0]) })
        else { continue }
        let capitals = name.drop { ["the", "a", "an"].contains(view.lower[$0]) }
        guard capitals.count > 1, let last = capitals.last, let first = capitals.first,
          view.tokens[last].text.first?.isUppercase == true,
          Self.nouns.contains(Lemmas.noun(view.lower[last]))
            || Self.nouns.contains(view.lower[first]) && view.lower[first + 1] == "of"
        else { continue }
        let words = view.words(capitals)
        let key = NameKey.of(words).hash
        guard textNames[key] == nil, directory.index.find(key).isEmpty,
          ["", "IGO"].contains(Discourse.sector(ofName: words))
        else { continue }
        textNames[key] = Entity(id: "IGO:\(words)", name: words, kind: .organisation, sector: "IGO")
      }
    }
  }

  /// "the |Bight of Benin Alliance|", which the model may cut or take for no name of an organisation.
  private func capitalisedAlliances(in view: SentenceView) -> [Range<Int>] {
    func isCapital(_ index: Int) -> Bool {
      view.tokens[index].text.first?.isUppercase == true && view.tokens[index].upos != "DET"
    }
    return view.tokens.indices.compactMap { last in
      guard isCapital(last), ["alliance", "confederation", "league", "entente"].contains(view.lower[last]),
        !view.analysis.names.contains(where: { $0.kind == .organisation && $0.tokens.contains(last) })
      else { return nil }
      var first = last
      while first > 0 {
        if isCapital(first - 1) {
          first -= 1
        } else if first > 1, ["of", "and", "-"].contains(view.lower[first - 1]), isCapital(first - 2) {
          first -= 2
        } else {
          break
        }
      }
      // A sentence begins with a capital, whatever its first word is.
      if first == 0, last - first > 1, view.tokens[0].upos != "PROPN" { first = 1 }
      return last - first >= 1 ? first..<last + 1 : nil
    }
  }

  /// Notes which states a report names as those of an alliance: side by side in a sentence that has its name.
  mutating func collectFounders() {
    for compound in compounds where (2...8).contains(compound.codes.count) {
      let sentence = compound.position.sentence
      for (_, entity) in textNameSpans(in: sentence)
      where entity.sector == "IGO" && entity.kind == .organisation
        && directory.organisation(entity.name) == nil
      {
        guard isFounding(views[sentence]), !isFromElsewhere(compound, in: views[sentence]) else { continue }
        found(entity.name, by: compound.codes, source: "sentence \(number(sentence))")
        if alliancesTold[entity.name] == nil, tellsMembers(views[sentence]) {
          alliancesTold[entity.name] = compound
        }
      }
    }
  }

  /// Gives an alliance of which no sentence names the states those that are said to form one of its kind: "signed a treaty
  /// creating a three-nation confederation", and later "the Confederation of …".
  mutating func collectFoundersByKind() {
    for entity in Set(textSpans.joined().map(\.entity))
    where entity.sector == "IGO" && entity.kind == .organisation && directory.organisation(entity.name) == nil
      && textAlliances[entity.name] == nil
    {
      let kinds = entity.name.lowercased().split(separator: " ").map(String.init).filter(Self.nouns.contains)
      let founding = compounds.first { compound in
        let view = views[compound.position.sentence]
        return (2...8).contains(compound.codes.count) && isFounding(view)
          && view.lemmas.contains(where: kinds.contains)
      }
      guard let founding else { continue }
      found(entity.name, by: founding.codes, source: "sentence \(number(founding.position.sentence))")
    }
  }

  /// "Launched", "set up", "members", "the three states of": words that tell of whose an alliance is.
  private func isFounding(_ view: SentenceView) -> Bool {
    view.lemmas.contains {
      [
        "launch", "found", "form", "establish", "create", "set", "member", "join", "comprise", "group",
        "bring", "unite", "lead", "head",
      ]
      .contains($0)
    }
  }

  /// "Founded the bloc against jihadists from |Mali and Niger|": those are none of its states.
  private func isFromElsewhere(_ compound: Compound, in view: SentenceView) -> Bool {
    compound.tokens.lowerBound > 0
      && ["from", "with", "against", "in", "near", "to", "on", "like", "than"].contains(
        view.lower[compound.tokens.lowerBound - 1])
  }

  /// Whether a sentence tells that states are in an alliance, and not only that they do something with it.
  private func tellsMembers(_ view: SentenceView) -> Bool {
    view.lemmas.contains {
      ["found", "form", "establish", "create", "member", "comprise", "unite", "founder", "founding"].contains(
        $0)
    }
  }

  /// Makes an alliance and its states known; the first that tells them counts.
  mutating func found(_ name: String, by codes: [String], source: String) {
    guard textAlliances[name] == nil else { return }
    textAlliances[name] = OrganisationRecord(
      name: name, sector: "IGO", countries: [], parent: "",
      members: codes.map { Membership(code: $0, from: nil, until: nil) }, acronym: "", isGroup: false,
      source: source)
  }

  /// What the report or the directory knows of an organisation.
  func organisationRecord(_ name: String) -> OrganisationRecord? {
    textAlliances[name] ?? directory.organisation(name)
  }

  private func isOfStates(_ view: SentenceView, at sentence: Int) -> Bool {
    view.tokens.indices.contains { Self.states.contains(view.lemmas[$0]) && view.tokens[$0].upos == "NOUN" }
      || Set(places[sentence].filter { $0.role == .state }.map(\.code)).count > 1
  }
}
