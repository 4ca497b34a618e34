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

  /// The members of alliances that the report itself makes known: "Togo, Benin and Ghana founded the Bight Alliance".
  static func members(in context: CodingContext) -> [Fact] {
    context.resolution.alliances.flatMap { told -> [Fact] in
      guard let analysed = context.analysis.sentences.first(where: { $0.number == told.sentence }),
        told.tokens.upperBound <= analysed.tokens.count
      else { return [] }
      let words = context.evidence(told.tokens, in: analysed)
      return told.members.map {
        Fact(
          .memberOf, Party(words: words, entity: $0), .party(Party(words: words, entity: told.alliance)),
          analysed, context)
      }
    }
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
    let isLeaving = isLeaving(analysed.tokens[index])
    guard !analysed.isNegated(index), isTold(index, analysed), !isOnlyIntended(index, analysed),
      let doer = analysed.doer(of: index) ?? founders(index, analysed)
    else { return [] }
    let object =
      analysed.child(of: index, "obj")
      ?? (isLeaving ? analysed.modifier(of: index, ["from", "of"]) : founded(index, analysed))
    guard let object, object != doer else { return [] }
    // Which alliance "the alliance formed by the three" is, was a guess where the report does not name it.
    if !isLeaving, analysed.child(of: index, "obj") == nil,
      !context.parties(at: object, in: analysed).allSatisfy({
        context.report.text.string.contains($0.entity.name)
      })
    {
      return []
    }
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
    // "Turkey and the three members of the bloc": Turkey is none of them.
    if relation == "appos", analysed.child(of: index, "cc") != nil { return [] }
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
    // "Its departure never took place", "is not on the agenda".
    let above = analysed.tokens[index].head
    if above >= 0, analysed.isNegated(above) || isOnlyIntended(index, analysed) { return [] }
    return pairs(holder, whole, .left, analysed, context, time: "")
  }

  /// "The bloc |formed| by Kenya and Uganda": who formed it stands behind "by".
  private static func founders(_ index: Int, _ analysed: SentenceAnalysis) -> Int? {
    guard joining.contains(analysed.tokens[index].lemma), analysed.tokens[index].lemma != "join" else {
      return nil
    }
    return analysed.child(of: index, "obl:agent") ?? analysed.modifier(of: index, ["by"])
  }

  /// What is said to be founded, when it stands before the verb: "the bloc formed by…", "the bloc was founded by…".
  private static func founded(_ index: Int, _ analysed: SentenceAnalysis) -> Int? {
    guard founders(index, analysed) != nil else { return nil }
    if let subject = analysed.child(of: index, "nsubj:pass") { return subject }
    let token = analysed.tokens[index]
    return token.relation.hasPrefix("acl") && token.head >= 0 ? token.head : nil
  }

  /// "Gave notice that they were leaving", "demanding that the country leave", "the planned exit": not done yet.
  private static func isOnlyIntended(_ index: Int, _ analysed: SentenceAnalysis) -> Bool {
    let own = analysed.children(of: index)
    if analysed.tokens[index].text.lowercased().hasSuffix("ing"),
      own.contains(where: { analysed.tokens[$0].relation.hasPrefix("aux") && isBeing(analysed.tokens[$0]) })
    {
      return true
    }
    if own.contains(where: { intended.contains(analysed.tokens[$0].text.lowercased()) }) { return true }
    guard ["ccomp", "xcomp", "acl"].contains(analysed.tokens[index].relation),
      case let above = analysed.tokens[index].head, above >= 0
    else { return false }
    return intending.contains(analysed.tokens[above].lemma)
  }

  private static func isBeing(_ token: Token) -> Bool {
    ["is", "are", "was", "were", "be", "'s", "’s", "'re", "’re"].contains(token.text.lowercased())
  }

  private static let intended: Set<String> = [
    "planned", "proposed", "intended", "threatened", "possible", "eventual", "pending", "looming",
    "impending", "announced", "mooted", "expected",
  ]
  private static let intending: Set<String> = [
    "demand", "want", "threaten", "vow", "plan", "consider", "urge", "call", "ask", "vote", "propose", "hint",
    "refuse", "intend", "seek", "promise", "pledge", "notice", "intention", "wish", "decision", "bill",
    "calls", "demands", "recommend", "suggest", "debate", "mull",
  ]

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
