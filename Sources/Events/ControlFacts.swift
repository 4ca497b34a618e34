import Entities
import Language
import Reports

/// *controls*: who holds which territory.
enum ControlFacts {
  static let verbs: Set<String> = ["control", "hold", "occupy", "govern", "administer"]
  static let territory: Set<String> = [
    "town", "city", "village", "territory", "area", "region", "province", "district", "airport", "base",
    "border",
    "swathe", "part", "north", "south", "east", "west", "capital", "enclave", "island", "stretch", "half",
  ]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated()
    where verbs.contains(token.lemma) && token.upos == "VERB" {
      guard !analysed.isNegated(index), MembershipFacts.isTold(index, analysed) else { continue }
      let object =
        analysed.child(of: index, "obj", "nsubj:pass")
        ?? (analysed.tokens[index].relation == "acl" ? analysed.tokens[index].head : nil)
      guard let object, let holder = analysed.doer(of: index), holder != object, isTerritory(object, analysed)
      else {
        continue
      }
      let words = context.evidence(analysed.phrase(at: object), in: analysed)
      for party in context.parties(at: holder, in: analysed).prefix(1) where party.entity.kind != .unknown {
        out.append(Fact(.controls, party, .value(words), analysed, context))
      }
    }
    return out
  }

  /// "Part of the province", not "part of the world's cobalt".
  private static func isLand(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    let noun = analysed.tokens[index].lemma
    guard territory.contains(noun) else { return false }
    guard ["part", "half", "stretch", "swathe"].contains(noun),
      let whole = analysed.modifier(of: index, ["of"])
    else { return true }
    return territory.contains(analysed.tokens[whole].lemma)
      || ["country", "land", "state", "coast", "frontier"].contains(analysed.tokens[whole].lemma)
      || analysed.names.contains { $0.kind == .place && $0.tokens.contains(whole) }
  }

  private static func isTerritory(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    isLand(index, analysed)
      || analysed.names.contains { $0.kind == .place && $0.tokens.contains(index) }
  }
}
