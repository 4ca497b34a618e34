/// Somebody or something that acts in the news: a state, an organisation, an armed group, a person, a crowd.
public struct Entity: Sendable, Equatable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case state, organ, organisation, group, person, people, place, unknown
  }
  /// Stable across reports: "RUS", "IGO:United Nations", "REB:Islamic State", "RUS:Sergei Lavrov", "KEN:CVL", "UNK".
  public var id: String
  /// The usual name: "Russia", "United Nations", "Sergei Lavrov"; the words themselves for an unnamed party.
  public var name: String
  public var kind: Kind
  /// ISO 3166-1 alpha-3, or "" for organisations of states and for what has no one country.
  public var country: String
  /// GOV, MIL, COP, JUD, LEG, SPY, OPP, REB, PAR, CRM, IGO, NGO, MED, BUS, EDU, REL, CVL, ELI or UNK.
  public var sector: String
  /// The office a person holds, as the report or the directory gives it, or "".
  public var role: String

  public init(
    id: String, name: String, kind: Kind, country: String = "", sector: String = "UNK", role: String = ""
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.sector = sector
    self.role = role
  }
}

extension Entity {
  /// Whether it is the force of several states: "AES Joint Force".
  package var isJointForce: Bool {
    id.hasPrefix("IGO:") && name.contains("Joint")
      && ["Force", "Battalion", "Brigade", "Army", "Command"].contains(where: name.contains)
  }
}

/// A span of a sentence that stands for one or several entities, and how that is known.
public struct Mention: Sendable, Equatable {
  public enum Form: String, Sendable, Codable { case name, nominal, pronoun }
  /// The number of the sentence in the report.
  public var sentence: Int
  public var tokens: Range<Int>
  public var form: Form
  /// One entity, or the members of a group ("the three countries").
  public var entities: [Entity]
  /// What the resolution rests on, for people: "directory: states.tsv", "apposition in sentence 3"…
  public var reason: String
  /// The number of the chain of mentions of the same entity in the report.
  public var chain: Int

  public init(
    sentence: Int, tokens: Range<Int>, form: Form, entities: [Entity], reason: String, chain: Int = -1
  ) {
    self.sentence = sentence
    self.tokens = tokens
    self.form = form
    self.entities = entities
    self.reason = reason
    self.chain = chain
  }
}
