/// A verb of saying and what it does to what is said.
struct SpeechVerb: Sendable, Equatable {
  /// The stance that a verb of saying takes.
  enum Kind: String, Sendable, Codable, CaseIterable {
    case neutral, claim, denial, praise, accusing, warning, request, promise, question
  }
  var lemma: String
  var kind: Kind
}

/// The verbs of saying, by any of their forms.
enum SpeechVerbs {
  /// The verb that a form belongs to, or `nil`.
  static func verb(_ form: String) -> SpeechVerb? { forms[form] }

  /// Whether a form is a finite past or present one ("said", "says"), so that it can carry a sentence without tags.
  static func isFinite(_ form: String) -> Bool { finite.contains(form) }

  private static let lemmas: [SpeechVerb.Kind: String] = [
    .neutral:
      """
    say tell add announce report state note declare explain comment reply respond answer write remark observe \
    mention recount recall describe reveal disclose confirm inform brief quote continue conclude stress emphasize \
    emphasise underline reiterate repeat point acknowledge admit concede tweet post indicate \
    estimate predict think believe hope expect feel clarify elaborate testify show find underscore highlight argue \
    proclaim signal hint joke quip read cite outline
    """,
    .claim: "claim allege assert maintain insist contend suggest speculate suspect boast",
    .denial: "deny reject dismiss refute dispute rebut disavow",
    .praise: "hail praise welcome laud applaud commend thank congratulate salute",
    .accusing:
      "accuse blame condemn criticize criticise denounce slam lambast decry deplore complain charge chide protest",
    .warning: "warn threaten caution fear",
    .request:
      "urge call demand appeal ask request order instruct implore plead exhort propose recommend advise",
    .promise: "vow pledge promise swear agree assure",
    .question: "wonder inquire enquire question",
  ]

  private static let irregular: [String: [String]] = [
    "say": ["said", "says", "saying"], "tell": ["told", "tells", "telling"],
    "write": ["wrote", "written", "writes", "writing"],
    "think": ["thought", "thinks", "thinking"], "feel": ["felt", "feels", "feeling"],
    "find": ["found", "finds", "finding"], "show": ["showed", "shown", "shows", "showing"],
    "read": ["reads", "reading"],
    "swear": ["swore", "sworn", "swears", "swearing"], "admit": ["admitted", "admits", "admitting"],
    "quip": ["quipped", "quips", "quipping"], "rebut": ["rebutted", "rebuts", "rebutting"],
    "slam": ["slammed", "slams", "slamming"], "plead": ["pleaded", "pled", "pleads", "pleading"],
  ]

  private static let forms: [String: SpeechVerb] = {
    var forms: [String: SpeechVerb] = [:]
    for (kind, list) in lemmas {
      for lemma in list.split(separator: " ").map(String.init) {
        let verb = SpeechVerb(lemma: lemma, kind: kind)
        forms[lemma] = verb
        for form in irregular[lemma] ?? regular(lemma) { forms[form] = verb }
      }
    }
    return forms
  }()

  private static let finite: Set<String> = {
    var finite: Set<String> = []
    for lemma in lemmas.values.flatMap({ $0.split(separator: " ").map(String.init) }) {
      let all = irregular[lemma] ?? regular(lemma)
      finite.formUnion(all.filter { !$0.hasSuffix("ing") && !["written", "shown", "sworn"].contains($0) })
    }
    finite.formUnion(["say", "believe", "argue", "insist", "warn", "allege", "predict"])
    // Plural nouns oftener than verbs, and verbs that seldom bring words.
    return finite.subtracting([
      "reports", "states", "notes", "comments", "posts", "fears", "hopes", "calls", "demands", "orders",
      "claims",
      "quotes", "charges", "points", "questions", "requests", "appeals", "answers", "protests", "estimates",
      "signals",
      "threatens", "promises", "pledges", "vows", "finds", "found", "shows", "showed", "read", "reads",
      "posted",
      "continued", "continues", "charged", "charge", "called", "ordered", "expected", "estimated", "based",
      "highlighted", "signaled", "briefed", "blames", "jokes", "hints", "details", "remarks",
    ])
  }()

  private static func regular(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") { return [lemma + "d", lemma + "s", String(lemma.dropLast()) + "ing"] }
    if lemma.hasSuffix("y"), !"aeiou".contains(lemma.dropLast().last ?? "a") {
      return [String(lemma.dropLast()) + "ied", String(lemma.dropLast()) + "ies", lemma + "ing"]
    }
    let hissing = ["s", "sh", "ch", "x"].contains { lemma.hasSuffix($0) }
    return [lemma + "ed", lemma + (hissing ? "es" : "s"), lemma + "ing"]
  }
}
