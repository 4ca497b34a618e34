import Entities
import Language
import Reports

/// *leads*: who is at the head of an organisation, a force or a state.
enum LeadershipFacts {
  static let verbs: Set<String> = ["lead", "head", "chair", "command"]
  static let nouns: Set<String> = [
    "head", "leader", "chief", "chairman", "chairwoman", "chair", "commander", "chairperson",
  ]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated() {
      if token.upos == "VERB", verbs.contains(token.lemma), !analysed.isNegated(index) {
        out += verb(index, analysed, context)
      } else if token.upos == "NOUN", nouns.contains(token.lemma), !isPast(index, analysed),
        !isOfPart(index, analysed),
        let led = led(by: index, analysed)
      {
        for holder in holders(of: index, analysed) {
          // "By the force, |its commander|, A. Mensah": whatever "its" stands for, a commander leads no state.
          out += pairs(holder, led, analysed, context).filter {
            token.lemma != "commander" || !$0.isOfState
          }
        }
      }
    }
    return out
  }

  /// "The former head of the commission" heads it no longer.
  private static func isPast(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    let words: Set<String> = [
      "former", "ex", "one-time", "onetime", "late", "then", "ousted", "deposed", "future", "deputy", "vice",
      "assistant", "exiled",
    ]
    return analysed.children(of: index).contains { words.contains(analysed.tokens[$0].lemma) }
      || index > 0 && words.contains(analysed.tokens[index - 1].lemma)
  }

  /// "Sudan's |army| chief" leads the army, not Sudan.
  private static let bodies: Set<String> = [
    "army", "navy", "police", "security", "intelligence", "spy", "defence", "defense", "military", "air",
    "customs", "trade", "staff", "aid", "mission",
  ]

  /// "Venezuela's main |opposition| leader" leads the opposition, not Venezuela.
  private static func isOfPart(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    let words: Set<String> = [
      "opposition", "rebel", "separatist", "protest", "student", "union", "religious", "spiritual",
      "community",
      "tribal", "minority", "majority", "party", "church", "gang", "militant", "exiled", "faction",
      "dissident",
    ]
    return analysed.children(of: index).contains {
      (words.contains(analysed.tokens[$0].lemma) || bodies.contains(analysed.tokens[$0].lemma))
        && ["compound", "amod"].contains(analysed.tokens[$0].relation)
    }
  }

  private static func verb(_ index: Int, _ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    if let led = analysed.child(of: index, "nsubj:pass"),
      let leader = analysed.child(of: index, "obl:agent", "obl")
    {
      return pairs(leader, led, analysed, context)
    }
    guard let led = analysed.child(of: index, "obj"), var leader = analysed.doer(of: index) else { return [] }
    // "Ana Lopes, a former colonel, who leads it": she leads it, not a colonel.
    if analysed.tokens[leader].relation == "appos", analysed.tokens[leader].head >= 0 {
      leader = analysed.tokens[leader].head
    }
    return pairs(leader, led, analysed, context)
  }

  /// What a "head" is the head of: "head of the alliance", "the alliance's leader".
  private static func led(by index: Int, _ analysed: SentenceAnalysis) -> Int? {
    analysed.modifier(of: index, ["of"]) ?? nameAfterOf(index, analysed)
      ?? analysed.child(of: index, "nmod:poss", "compound")
  }

  /// "the head of the |Alliance| of Sahel States", where the tree hangs "of" on another word of the name.
  private static func nameAfterOf(_ index: Int, _ analysed: SentenceAnalysis) -> Int? {
    guard index + 2 < analysed.tokens.count, analysed.tokens[index + 1].lemma == "of" else { return nil }
    return analysed.children(of: index).first {
      $0 > index + 1 && analysed.tokens[$0].relation.hasPrefix("nmod")
    }
  }

  /// Who is that head: by apposition, copula, title, or "was named the head".
  private static func holders(of index: Int, _ analysed: SentenceAnalysis) -> [Int] {
    var out: [Int] = []
    let token = analysed.tokens[index]
    if token.relation == "appos", token.head >= 0 { out.append(token.head) }
    if let name = analysed.child(of: index, "appos", "flat") { out.append(name) }
    // "Burkina Faso |leader| Capt. Ibrahim Traoré".
    if token.relation == "nmod:desc" || token.relation == "compound", token.head > index,
      analysed.tokens[token.head].upos == "PROPN"
    {
      out.append(token.head)
    }
    if analysed.child(of: index, "cop") != nil, let subject = analysed.child(of: index, "nsubj") {
      out.append(subject)
    }
    let isBare = token.relation == "obl" && analysed.child(of: index, "case") == nil
    if ["xcomp", "obj"].contains(token.relation) || isBare, token.head >= 0,
      ["name", "appoint", "elect", "become"].contains(analysed.tokens[token.head].lemma)
    {
      let verb = token.head
      if let subject = analysed.child(of: verb, "nsubj:pass") ?? analysed.doer(of: verb)
        ?? subjectAbove(verb, analysed)
      {
        out.append(subject)
      }
    }
    return out
  }

  /// "|Traoré| gave no details after being named the head": a passive without a subject has that of the clause above.
  private static func subjectAbove(_ verb: Int, _ analysed: SentenceAnalysis) -> Int? {
    guard analysed.child(of: verb, "aux:pass") != nil, analysed.child(of: verb, "mark") != nil,
      case let above = analysed.tokens[verb].head, above >= 0
    else { return nil }
    return analysed.child(of: above, "nsubj", "nsubj:pass")
  }

  /// Who heads a part of a body does not head the body: "head of the Sahel program at the foundation".
  private static let parts: Set<String> = [
    "program", "programme", "department", "desk", "division", "unit", "team", "section", "branch", "office",
    "project",
    "delegation", "committee", "bureau", "faculty", "wing", "service", "secretariat",
  ]

  /// Who heads a state's press service or electoral commission does not lead the state, whose words may stand for it.
  private static func isState(_ word: Int, _ analysed: SentenceAnalysis) -> Bool {
    ["PROPN", "PRON", "ADJ"].contains(analysed.tokens[word].upos)
      || ["state", "country", "nation", "republic", "government", "junta", "regime", "kingdom", "transition"]
        .contains(analysed.tokens[word].lemma)
  }

  /// "The force", "the contingent": whose army it is was a guess.
  private static func isForceWithoutCountry(_ led: Int, _ entity: Entity, _ analysed: SentenceAnalysis)
    -> Bool
  {
    entity.kind == .organ && entity.sector == "MIL"
      && (analysed.tokens[led].upos == "PRON"
        || ["force", "contingent", "mission", "battalion", "unit"].contains(analysed.tokens[led].lemma))
      && !analysed.children(of: led).contains {
        analysed.tokens[$0].upos != "DET" && analysed.tokens[$0].text.first?.isUppercase == true
      }
  }

  private static func pairs(
    _ leader: Int, _ led: Int, _ analysed: SentenceAnalysis, _ context: CodingContext
  ) -> [Fact] {
    guard !parts.contains(analysed.tokens[led].text), let what = context.parties(at: led, in: analysed).first,
      [.organisation, .group, .state, .organ].contains(what.entity.kind),
      what.entity.kind != .state || isState(led, analysed)
    else { return [] }
    return context.parties(at: leader, in: analysed, inPerson: true).prefix(1).filter {
      $0.entity.kind == .person
        // Nobody leads another country or its army; nor does a chairman lead a state.
        && ($0.entity.country.isEmpty || ![.state, .organ].contains(what.entity.kind)
          || $0.entity.country == what.entity.country)
        && !(isForceWithoutCountry(led, what.entity, analysed))
    }.map {
      Fact(.leads, $0, .party(what), analysed, context)
    }
  }
}

extension Fact {
  /// Whether it is about a state: "leads Kenya".
  fileprivate var isOfState: Bool {
    if case .party(let party) = object { party.entity.kind == .state } else { false }
  }
}
