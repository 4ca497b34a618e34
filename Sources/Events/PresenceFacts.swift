import Entities
import Language
import Reports

/// *present in*: forces in a country ("French troops in Chad", "instructors stationed in Mali").
enum PresenceFacts {
  static let forces: Set<String> = [
    "force", "troop", "soldier", "mercenary", "instructor", "contingent", "base", "peacekeeper", "adviser",
    "advisor",
    "contractor", "trainer", "paramilitary",
  ]
  static let verbs: Set<String> = ["deploy", "station", "base", "operate", "stay", "remain"]

  private static let leaving: Set<String> = [
    "leave", "depart", "withdraw", "withdrawal", "departure", "quit", "sail", "vacate", "evacuate", "pullout",
    "exit",
    "expel", "expulsion",
  ]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    // "The last French soldiers in Gabon sailed home": they are there no longer.
    guard !analysed.tokens.contains(where: { leaving.contains($0.lemma.lowercased()) }) else { return [] }
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated()
    where forces.contains(token.lemma) && token.upos == "NOUN" {
      guard let place = place(of: index, analysed), !areAtHome(index, place, analysed) else { continue }
      let forces = context.parties(at: index, in: analysed).prefix(1).filter {
        !$0.entity.country.isEmpty || $0.entity.kind == .group
          || $0.entity.kind == .organisation && isNamed(index, analysed)
      }
      let countries = ([place] + followers(of: place, analysed)).flatMap {
        context.parties(at: $0, in: analysed).filter { $0.entity.kind == .state }
      }
      for force in forces {
        for country in countries where country.entity.country != force.entity.country {
          out.append(Fact(.presentIn, force, .party(country), analysed, context))
        }
      }
    }
    return out
  }

  /// "Began deploying to Mali, |followed by Niger and Chad|": in those too.
  private static func followers(of place: Int, _ analysed: SentenceAnalysis) -> [Int] {
    guard
      let word = analysed.tokens.indices.first(where: {
        $0 > place && analysed.tokens[$0].text.lowercased() == "followed"
      }), word + 1 < analysed.tokens.count, analysed.tokens[word - 1].text == ",",
      analysed.tokens[word + 1].text.lowercased() == "by",
      let first = analysed.modifier(of: word, ["by"]) ?? analysed.child(of: word, "nsubj:pass"), first > word
    else { return [] }
    return [first] + analysed.children(of: first).filter { analysed.tokens[$0].relation == "conj" }
  }

  /// "The army's rapid response forces in the country": forces without a name in a country without one are its own.
  private static func areAtHome(_ forces: Int, _ place: Int, _ analysed: SentenceAnalysis) -> Bool {
    analysed.tokens[place].lemma == "country" && !isNamed(forces, analysed)
      && analysed.child(of: forces, "nmod:poss") == nil
  }

  /// Whether the phrase around the word holds a name.
  private static func isNamed(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    analysed.phrase(at: index).contains { analysed.tokens[$0].upos == "PROPN" }
  }

  private static func place(of index: Int, _ analysed: SentenceAnalysis) -> Int? {
    if let place = analysed.modifier(of: index, ["in"]) { return place }
    var verb = analysed.tokens[index].head
    // "Began deploying to".
    if verb >= 0, ["begin", "start", "continue"].contains(analysed.tokens[verb].lemma),
      let what = analysed.child(of: verb, "xcomp")
    {
      verb = what
    }
    guard verb >= 0, verbs.contains(analysed.tokens[verb].lemma), MembershipFacts.isTold(verb, analysed),
      !analysed.isNegated(verb)
    else {
      guard let clause = analysed.child(of: index, "acl"), verbs.contains(analysed.tokens[clause].lemma)
      else { return nil }
      return analysed.modifier(of: clause, ["in", "to", "across"])
    }
    return analysed.modifier(of: verb, ["in", "to", "across"])
  }
}
