/// The sixteen event types of PLOVER, the Political Language Ontology for Verifiable Event Records.
public enum EventType: String, Sendable, Codable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case `protest` = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// Words or deeds, for or against.
  public enum Quad: String, Sendable, Codable, CaseIterable {
    case verbalCooperation = "verbal-cooperation"
    case materialCooperation = "material-cooperation"
    case verbalConflict = "verbal-conflict"
    case materialConflict = "material-conflict"
  }

  public var quad: Quad {
    switch self {
    case .agree, .consult, .support, .concede: .verbalCooperation
    case .cooperate, .aid, .retreat: .materialCooperation
    case .request, .accuse, .reject, .threaten: .verbalConflict
    case .protest, .sanction, .mobilize, .coerce, .assault: .materialConflict
    }
  }

  /// How cooperative (above 0, to 10) or conflictual (below 0, to -10) an event of this type is.
  ///
  /// One number a type, in the order of Goldstein's scale (Journal of Conflict Resolution 36, 1992); it says
  /// nothing about the size of a single event.
  public var score: Double {
    switch self {
    case .agree: 2.5
    case .consult: 1.5
    case .support: 3.5
    case .concede: 4.5
    case .cooperate: 6
    case .aid: 7
    case .retreat: 7.5
    case .request: -1.5
    case .accuse: -2.5
    case .reject: -4
    case .threaten: -5
    case .protest: -6
    case .sanction: -6.5
    case .mobilize: -7
    case .coerce: -7.5
    case .assault: -9.5
    }
  }

  /// Whether the act itself is saying something, so that its actor is its own source.
  public var isSpeech: Bool {
    switch self {
    case .request, .accuse, .reject, .threaten, .support, .concede, .agree: true
    default: false
    }
  }

  /// Whether something is done, not said or agreed.
  var isMaterial: Bool { !isSpeech && self != .consult }

  /// The modes the codebook allows; empty for types that have none.
  public var modes: [String] {
    switch self {
    case .consult: ["visit", "third-party", "multilateral", "phone"]
    case .retreat: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"]
    case .request, .reject: ["assist", "change", "yield", "meet"]
    case .accuse: ["disapprove", "investigate", "allege"]
    case .threaten: ["restrict", "arrest", "relations", "expel", "territory", "violence"]
    case .protest: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"]
    case .sanction: ["convict", "expel", "withdraw", "discontinue"]
    case .mobilize: ["troops", "weapons", "police", "militia"]
    case .coerce:
      [
        "seize", "restrict", "ban", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
        "misinformation", "cyber",
      ]
    case .assault:
      [
        "abduct", "beat", "torture", "execute", "sexual", "targeted", "destroy", "primitive", "firearms",
        "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
      ]
    case .agree, .support, .concede, .cooperate, .aid: []
    }
  }
}

/// Whether an event happened, is going on, is to come, may come, or is said not to have happened.
public enum EventStatus: String, Sendable, Codable, CaseIterable {
  case occurred, ongoing, planned, possible, denied
}
