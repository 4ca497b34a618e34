import Entities
import Language
import Reports

/// *member of* and *left*: states and their organisations.
enum MembershipFacts {
  static let leaving: Set<String> = ["leave", "quit", "exit", "withdraw", "pull", "secede"]
  /// Forms that a lemmatiser may leave as they are.
  static let leavingForms: Set<String> = ["left", "withdrew", "withdrawn", "quitting", "leaving", "exiting"]
  static let joining: Set<String> = ["join", "form", "found", "establish", "create"]
  static let leavingNouns: Set<String> = ["withdrawal", "exit", "departure", "pullout"]

  static func facts(_ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    var out: [Fact] = []
    for (index, token) in analysed.tokens.enumerated() {
      if token.upos == "VERB", isLeaving(token) || joining.contains(token.lemma) {
        out += verb(index, analysed, context)
      } else if token.upos == "NOUN",
        token.lemma == "member" || token.lemma == "country" || token.lemma == "state"
      {
        out += member(index, analysed, context)
      } else if isDeparture(token) {
        out += departure(index, analysed, context)
      }
    }
    return out
  }

  /// Whether the word is a verb of leaving.
  static func isLeaving(_ token: Token) -> Bool {
    leaving.contains(token.lemma) || leavingForms.contains(token.text.lowercased())
  }

  /// Whether the word is a noun of leaving, whatever the tagger and the lemmatiser make of it.
  static func isDeparture(_ token: Token) -> Bool {
    leavingNouns.contains(token.lemma) || leavingNouns.contains(token.text.lowercased())
  }

  /// "Mali left ECOWAS", "the states that formed the alliance".
  private static func verb(_ index: Int, _ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    guard !analysed.isNegated(index), isTold(index, analysed), let doer = analysed.doer(of: index) else {
      return []
    }
    let isLeaving = isLeaving(analysed.tokens[index])
    let object =
      analysed.child(of: index, "obj") ?? (isLeaving ? analysed.modifier(of: index, ["from", "of"]) : nil)
    guard let object, object != doer else { return [] }
    return pairs(
      doer, object, isLeaving ? .left : .memberOf, analysed, context,
      time: context.time(of: index, in: analysed))
  }

  /// "Mali and Niger, member countries of the alliance", "Chad is a member of the union".
  private static func member(_ index: Int, _ analysed: SentenceAnalysis, _ context: CodingContext) -> [Fact] {
    let isMember =
      analysed.tokens[index].lemma == "member"
      || analysed.children(of: index).contains { analysed.tokens[$0].lemma == "member" }
    guard isMember, !analysed.isNegated(index), let whole = analysed.modifier(of: index, ["of"]) else {
      return []
    }
    let relation = analysed.tokens[index].relation
    let holder = relation == "appos" ? analysed.tokens[index].head : analysed.child(of: index, "nsubj")
    guard let holder, holder >= 0 else { return [] }
    return pairs(holder, whole, .memberOf, analysed, context, time: "")
  }

  /// "their withdrawal from the bloc".
  private static func departure(_ index: Int, _ analysed: SentenceAnalysis, _ context: CodingContext)
    -> [Fact]
  {
    guard let whole = analysed.modifier(of: index, ["from"]),
      let holder = analysed.child(of: index, "nmod:poss", "nsubj")
        ?? analysed.modifier(of: index, ["of", "by"])
    else { return [] }
    return pairs(holder, whole, .left, analysed, context, time: "")
  }

  /// Whether the verb tells what was done, not what may be.
  static func isTold(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    !analysed.children(of: index).contains {
      let token = analysed.tokens[$0]
      return token.relation.hasPrefix("aux")
        && ["will", "may", "might", "could", "would", "should", "can"].contains(token.lemma)
        || token.relation == "mark" && ["to", "if"].contains(token.lemma)
    }
  }

  private static func pairs(
    _ holder: Int, _ whole: Int, _ kind: Fact.Kind, _ analysed: SentenceAnalysis, _ context: CodingContext,
    time: String
  ) -> [Fact] {
    let wholes = context.parties(at: whole, in: analysed).filter {
      $0.entity.sector == "IGO" && $0.entity.kind == .organisation && !$0.entity.name.hasSuffix("Force")
    }
    // It is states that join and leave, not their ministers.
    let holders = context.parties(at: holder, in: analysed).filter { $0.entity.kind == .state }
    return wholes.prefix(1).flatMap { whole in
      holders.map { Fact(kind, $0, .party(whole), analysed, context, time: time) }
    }
  }
}
