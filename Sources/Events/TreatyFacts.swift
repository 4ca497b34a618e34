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
      for party in context.parties(at: doer, in: analysed) where party.entity.kind != .unknown {
        out.append(Fact(.partyTo, party, .value(words), analysed, context, time: time))
      }
    }
    return out
  }
}
