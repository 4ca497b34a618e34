import Entities
import Language
import Reports

/// *strength*: how many a force counts ("a 5,000-strong force", "a force of 5,000 men", "it has 5,000 personnel").
enum StrengthFacts {
  static let forces: Set<String> = [
    "force", "army", "battalion", "brigade", "contingent", "mission", "unit", "militia", "corps", "regiment",
    "troop",
    "group", "division", "guard",
  ]
  static let having: Set<String> = ["have", "number", "comprise", "count", "total", "include", "consist"]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    FigureFinder.figures(in: analysed.tokens).filter {
      $0.value >= 50 && ($0.kind == .personnel || $0.kind == .other && isNumbered($0, analysed))
    }.compactMap { figure in
      guard let force = force(of: figure, analysed),
        let party = context.parties(at: force, in: analysed).first, isForce(party, force, analysed)
      else { return nil }
      let words = Evidence(text: figure.text, start: figure.range.lowerBound, end: figure.range.upperBound)
      return Fact(.strength, party, .value(words), analysed, context)
    }
  }

  private static func isForce(_ party: Party, _ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    // A joint force is no army of one state.
    if party.entity.kind == .organ,
      analysed.children(of: index).contains(where: {
        ["joint", "regional", "multinational", "combined", "unified", "tripartite"].contains(
          analysed.tokens[$0].lemma)
      })
    {
      return false
    }
    // Whose army "the force" is was a guess, and an alliance is none.
    if party.entity.kind == .organ, analysed.tokens[index].lemma.lowercased() != "army",
      // "Kenya's force", not "the force, Major General Otieno's".
      !analysed.children(of: index).contains(where: {
        $0 < index && analysed.tokens[$0].upos != "DET"
          && analysed.tokens[$0].text.first?.isUppercase == true
      })
    {
      return false
    }
    if party.entity.sector == "IGO", !party.entity.name.contains("Joint"),
      !party.entity.name.contains("Force"),
      !party.entity.name.contains("Mission")
    {
      return false
    }
    return forces.contains(analysed.tokens[index].lemma.lowercased())
      || ["PRON", "PROPN"].contains(analysed.tokens[index].upos)
        && (party.entity.sector == "MIL" || party.entity.name.contains("Force")
          || party.entity.kind == .group)
  }

  /// "They number no more than 400": the verb says that people are counted.
  private static func isNumbered(_ figure: Figure, _ analysed: SentenceAnalysis) -> Bool {
    guard let at = analysed.tokens.firstIndex(where: { $0.range.upperBound > figure.range.lowerBound }) else {
      return false
    }
    let last = analysed.tokens.lastIndex { $0.range.lowerBound < figure.range.upperBound } ?? at
    let head = analysed.tokens[analysed.headIndex(of: at..<last + 1)].head
    return head >= 0 && analysed.tokens[head].upos == "VERB" && analysed.tokens[head].lemma == "number"
  }

  /// The noun whose size the figure gives.
  private static func force(of figure: Figure, _ analysed: SentenceAnalysis) -> Int? {
    guard let number = analysed.tokens.firstIndex(where: { $0.range.upperBound > figure.range.lowerBound })
    else {
      return nil
    }
    let last = analysed.tokens.lastIndex { $0.range.lowerBound < figure.range.upperBound } ?? number
    var at = analysed.headIndex(of: number..<(last + 1))
    for _ in 0..<4 {
      let token = analysed.tokens[at]
      if forces.contains(token.lemma), token.upos == "NOUN" || token.upos == "PROPN", at < number || at > last
      {
        return at
      }
      guard token.head >= 0 else { return nil }
      if token.upos == "VERB" || token.upos == "AUX" {
        guard having.contains(token.lemma) else { return nil }
        return analysed.doer(of: at)
      }
      if token.relation == "obj", having.contains(analysed.tokens[token.head].lemma) {
        return analysed.doer(of: token.head)
      }
      at = token.head
    }
    return nil
  }
}
