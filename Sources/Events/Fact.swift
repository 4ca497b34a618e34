import Entities

/// A standing fact that a sentence states: not something done, but how things are.
public struct Fact: Sendable, Equatable {
  /// The kinds of the codebook, in its words.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case memberOf = "member of"
    case left
    case leads
    case office = "holds the office of"
    case partOf = "part of"
    case alsoCalled = "also called"
    case strength
    case presentIn = "present in"
    case partyTo = "party to"
    case controls
  }
  public var kind: Kind
  public var report: ReportReference
  public var sentence: Int
  /// The sentence as it stands in the report.
  public var text: String
  public var subject: Party
  /// An entity, or a value such as "5,000" or "Foreign Minister".
  public var object: Object
  /// The words that say from when or until when, or "".
  public var time: String

  public enum Object: Sendable, Equatable {
    case party(Party)
    case value(Evidence)
  }

  public init(
    kind: Kind, report: ReportReference, sentence: Int, text: String, subject: Party, object: Object,
    time: String = ""
  ) {
    self.kind = kind
    self.report = report
    self.sentence = sentence
    self.text = text
    self.subject = subject
    self.object = object
    self.time = time
  }
}

extension Fact: Encodable {
  enum CodingKeys: String, CodingKey { case fact, report, sentence, text, subject, object, time }

  public func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(kind, forKey: .fact)
    try line.encode(report, forKey: .report)
    try line.encode(sentence, forKey: .sentence)
    try line.encode(text, forKey: .text)
    try line.encode(subject, forKey: .subject)
    switch object {
    case .party(let party): try line.encode(party, forKey: .object)
    case .value(let words): try line.encode(words, forKey: .object)
    }
    try line.encode(time, forKey: .time)
  }
}
