import Entities
import Language
import Reports

/// *part of*: "the brigade is part of the mission".
enum PartFacts {
  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated()
    where ["part", "wing", "branch", "arm"].contains(token.lemma) {
      guard token.upos == "NOUN", analysed.child(of: index, "cop") != nil || token.relation == "appos",
        MembershipFacts.isTold(index, analysed),
        let whole = analysed.modifier(of: index, ["of"]),
        let holder = token.relation == "appos" ? token.head : analysed.child(of: index, "nsubj"), holder >= 0,
        let part = context.parties(at: holder, in: analysed).first,
        let all = context.parties(at: whole, in: analysed).first,
        part.entity.id != all.entity.id, part.entity.kind != .unknown,
        all.entity.kind == .organisation || all.entity.kind == .group
      else { continue }
      out.append(Fact(.partOf, part, .party(all), analysed, context))
    }
    return out
  }
}
