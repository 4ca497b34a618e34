import Entities
import Language
import Reports

/// *party to*: who signed or ratified which treaty.
enum TreatyFacts {
  static let verbs: Set<String> = ["sign", "ratify", "conclude", "initial", "accede"]
  static let papers: Set<String> = [
    "pact", "treaty", "agreement", "memorandum", "accord", "convention", "charter", "deal", "protocol",
    "alliance",
  ]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated()
    where verbs.contains(token.lemma) && token.upos == "VERB" {
      guard !analysed.isNegated(index), let doer = analysed.doer(of: index),
        let paper = analysed.child(of: index, "obj") ?? analysed.modifier(of: index, ["to"]),
        papers.contains(analysed.tokens[paper].lemma)
      else { continue }
      let told = MembershipFacts.isTold(index, analysed) || analysed.tokens[index].relation == "advcl"
      guard told else { continue }
      let words = context.evidence(analysed.phrase(at: paper), in: analysed)
      let time = context.time(of: index, in: analysed)
      // "Turkey signed a pact with Kenya and Uganda": so did they.
      let others = analysed.modifier(of: index, ["with"]) ?? analysed.modifier(of: paper, ["with"])
      let all =
        context.parties(at: doer, in: analysed)
        + (others.map { context.parties(at: $0, in: analysed) } ?? [])
      var seen: Set<String> = []
      for party in all.compactMap({ signatory($0, in: context) })
      where seen.insert(party.entity.id).inserted {
        out.append(Fact(.partyTo, party, .value(words), analysed, context, time: time))
      }
    }
    return out
  }

  /// Who is bound: a state, an alliance or a movement; the state for which a minister or a ministry signs; no force.
  private static func signatory(_ party: Party, in context: CodingContext) -> Party? {
    let entity = party.entity
    switch entity.kind {
    case .state, .group: return party
    case .organisation:
      return entity.name.contains("Force") || entity.name.contains("Brigade") ? nil : party
    case .organ, .person:
      guard !entity.country.isEmpty, ["GOV", "MIL"].contains(entity.sector) else { return nil }
      var party = party
      party.entity = context.resolution.state(entity.country)
      return party
    case .people, .place, .unknown: return nil
    }
  }
}
