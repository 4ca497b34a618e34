/// What the model makes of a report: one analysis a sentence, in the order of ``Report/sentences``.
public struct Analysis: Sendable {
  public var sentences: [SentenceAnalysis]

  public init(sentences: [SentenceAnalysis]) { self.sentences = sentences }
}

/// The words of one sentence with their tags, tree, names and event triggers.
///
/// Ranges of tokens are half-open and count from 0 in the sentence.
public struct SentenceAnalysis: Sendable {
  /// The sentence's number in the report.
  public var number: Int
  public var tokens: [Token]
  public var names: [NameSpan]
  /// Empty for a sentence that is not coded.
  public var triggers: [Trigger]

  public init(number: Int, tokens: [Token], names: [NameSpan] = [], triggers: [Trigger] = []) {
    self.number = number
    self.tokens = tokens
    self.names = names
    self.triggers = triggers
  }
}

/// A word with its part of speech, features, lemma and place in the dependency tree (Universal Dependencies).
public struct Token: Sendable, Equatable {
  public var text: String
  /// Scalars of the report's text.
  public var range: Range<Int>
  /// Universal part of speech: "NOUN", "PROPN", "VERB"…
  public var upos: String
  /// Universal features: "Number=Plur|Tense=Past", or "_".
  public var feats: String
  public var lemma: String
  /// The index of its head in the sentence, or -1 for the root.
  public var head: Int
  /// The relation to its head: "nsubj", "obl", "nmod:poss"…
  public var relation: String
  /// What the word is the head of a mention of, if of any.
  public var mention: MentionKind

  public init(
    text: String, range: Range<Int>, upos: String = "X", feats: String = "_", lemma: String = "",
    head: Int = -1, relation: String = "dep", mention: MentionKind = .none
  ) {
    self.text = text
    self.range = range
    self.upos = upos
    self.feats = feats
    self.lemma = lemma
    self.head = head
    self.relation = relation
    self.mention = mention
  }
}

/// The kind of thing that a mention's head word stands for.
public enum MentionKind: String, Sendable, Codable, CaseIterable {
  case none, person, organization, place, time, event, other
}

/// A proper name.
public struct NameSpan: Sendable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case person = "PER"
    case organisation = "ORG"
    case place = "LOC"
    case other = "MISC"
  }
  public var tokens: Range<Int>
  public var kind: Kind
  /// From 0 to 1.
  public var confidence: Double

  public init(tokens: Range<Int>, kind: Kind, confidence: Double = 1) {
    self.tokens = tokens
    self.kind = kind
    self.confidence = confidence
  }
}

/// What a span of words is to an event.
public enum Role: String, Sendable, Codable, CaseIterable {
  case actor, recipient, speaker, date, place, figure
}

/// A span of words in a role, with the model's confidence from 0 to 1.
public struct RoleSpan: Sendable, Equatable {
  public var role: Role
  public var tokens: Range<Int>
  public var confidence: Double

  public init(role: Role, tokens: Range<Int>, confidence: Double = 1) {
    self.role = role
    self.tokens = tokens
    self.confidence = confidence
  }
}

/// How likely it is, from 0 to 1, that an act has a party which its sentence leaves for the reader to know.
public struct ImpliedProbability: Sendable, Equatable {
  public var actor: Double
  public var recipient: Double

  public init(actor: Double = 0, recipient: Double = 0) {
    self.actor = actor
    self.recipient = recipient
  }
}

/// The words that state an act, with what the model thinks of it. The labels are the codebook's.
public struct Trigger: Sendable, Equatable {
  public var tokens: Range<Int>
  /// PLOVER type to probability, for the types above a small floor; the best one first.
  public var types: [(type: String, probability: Double)]
  /// Status to probability, all five.
  public var statuses: [String: Double]
  /// Modes ("visit", without the type) to probability, for the best type; "" is no mode.
  public var modes: [(mode: String, probability: Double)]
  /// Contexts to probability, for those above 0.1.
  public var contexts: [(context: String, probability: Double)]
  public var roles: [RoleSpan]
  /// Whether there are parties that the sentence does not name.
  public var implied: ImpliedProbability

  public init(
    tokens: Range<Int>, types: [(type: String, probability: Double)],
    statuses: [String: Double] = ["occurred": 1],
    modes: [(mode: String, probability: Double)] = [],
    contexts: [(context: String, probability: Double)] = [],
    roles: [RoleSpan] = [], implied: ImpliedProbability = ImpliedProbability()
  ) {
    self.tokens = tokens
    self.types = types
    self.statuses = statuses
    self.modes = modes
    self.contexts = contexts
    self.roles = roles
    self.implied = implied
  }

  public static func == (a: Trigger, b: Trigger) -> Bool {
    a.tokens == b.tokens && a.roles == b.roles && a.implied == b.implied && a.statuses == b.statuses
      && a.types.elementsEqual(b.types, by: ==) && a.modes.elementsEqual(b.modes, by: ==)
      && a.contexts.elementsEqual(b.contexts, by: ==)
  }
}
