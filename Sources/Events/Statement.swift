/// What somebody is reported to say in one sentence, whether an event is coded in it or not.
public struct Statement: Sendable, Equatable {
  /// The number of the sentence in the report.
  public var sentence: Int
  /// Who says it; several for "the three ministries said".
  public var speakers: [Party]
  /// "said", "according to"… as written.
  public var verb: String
  /// Whether the words, or part of them, stand in quotation marks.
  public var isQuote: Bool
  /// The words that are said.
  public var words: Evidence

  public init(sentence: Int, speakers: [Party], verb: String, isQuote: Bool, words: Evidence) {
    self.sentence = sentence
    self.speakers = speakers
    self.verb = verb
    self.isQuote = isQuote
    self.words = words
  }
}

/// A sentence that names somebody: a state, an organisation, an armed group or a person.
public struct Appearance: Sendable, Equatable {
  /// The number of the sentence in the report.
  public var sentence: Int
  public var party: Party

  public init(sentence: Int, party: Party) {
    self.sentence = sentence
    self.party = party
  }
}
