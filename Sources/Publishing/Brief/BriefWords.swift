import Events
import Record

/// The fixed phrases of a brief: what is not in the reports' words is in these.
enum BriefWords {
  /// A type, or its mode, in plain words; what is only planned is no agreement yet.
  static func type(_ type: EventType, mode: String, status: EventStatus = .occurred) -> String {
    if type == .agree, status == .planned { return "plan or promise" }
    return modes[type.rawValue + "/" + mode] ?? types[type] ?? type.rawValue.lowercased()
  }

  private static let types: [EventType: String] = [
    .agree: "agreement or promise", .consult: "meeting or talks", .support: "support in words or by signing",
    .concede: "concession in words", .cooperate: "cooperation in deeds", .aid: "aid",
    .retreat: "yielding in deeds", .request: "demand or appeal", .accuse: "accusation or criticism",
    .reject: "refusal or denial", .threaten: "threat or warning", .protest: "protest",
    .sanction: "sanction or break of ties", .mobilize: "mobilisation", .coerce: "coercion",
    .assault: "use of force",
  ]

  private static let modes: [String: String] = [
    "CONSULT/visit": "visit", "CONSULT/third-party": "mediation",
    "CONSULT/multilateral": "meeting of several parties", "CONSULT/phone": "phone call",
    "RETREAT/withdraw": "withdrawal", "RETREAT/release": "release", "RETREAT/disarm": "disarming",
    "RETREAT/ceasefire": "ceasefire", "RETREAT/access": "access granted", "RETREAT/resign": "resignation",
    "REQUEST/assist": "appeal for help", "REQUEST/change": "demand for change",
    "REQUEST/yield": "demand to yield", "REQUEST/meet": "call for talks", "REJECT/assist": "refusal of help",
    "REJECT/change": "refusal to change", "REJECT/yield": "refusal to yield",
    "REJECT/meet": "refusal to meet",
    "ACCUSE/disapprove": "criticism", "ACCUSE/investigate": "investigation", "ACCUSE/allege": "accusation",
    "THREATEN/restrict": "threat of restrictions", "THREATEN/arrest": "threat of arrest",
    "THREATEN/relations": "threat to relations", "THREATEN/expel": "threat of expulsion",
    "THREATEN/territory": "threat over territory", "THREATEN/violence": "threat of force",
    "PROTEST/demo": "demonstration", "PROTEST/riot": "riot", "PROTEST/strike": "strike",
    "PROTEST/hunger": "hunger strike", "PROTEST/boycott": "boycott",
    "PROTEST/obstruct": "blockade in protest",
    "PROTEST/vandalize": "damage in protest", "SANCTION/convict": "conviction", "SANCTION/expel": "expulsion",
    "SANCTION/withdraw": "leaving a body or pact", "SANCTION/discontinue": "end of ties or aid",
    "MOBILIZE/troops": "mobilisation of troops", "MOBILIZE/weapons": "mobilisation of weapons",
    "MOBILIZE/police": "mobilisation of police", "MOBILIZE/militia": "mobilisation of militia",
    "COERCE/seize": "seizure", "COERCE/restrict": "restriction", "COERCE/ban": "ban",
    "COERCE/censor": "censorship", "COERCE/curfew": "curfew", "COERCE/martial-law": "martial law",
    "COERCE/arrest": "arrest", "COERCE/deport": "deportation", "COERCE/withhold": "withholding",
    "COERCE/misinformation": "misinformation", "COERCE/cyber": "cyber attack",
    "ASSAULT/abduct": "abduction", "ASSAULT/beat": "beating", "ASSAULT/torture": "torture",
    "ASSAULT/execute": "execution", "ASSAULT/sexual": "sexual violence",
    "ASSAULT/targeted": "targeted killing", "ASSAULT/destroy": "destruction",
    "ASSAULT/primitive": "attack without firearms", "ASSAULT/firearms": "attack with firearms",
    "ASSAULT/explosives": "bombing", "ASSAULT/suicide-attack": "suicide attack",
    "ASSAULT/aerial": "air attack", "ASSAULT/drone": "drone attack",
    "ASSAULT/heavy-weapons": "attack with heavy weapons", "ASSAULT/crowd-control": "force against a crowd",
    "ASSAULT/unconventional": "attack with unconventional weapons",
  ]

  /// What has become of an event.
  static func status(_ status: EventStatus) -> String {
    switch status {
    case .occurred: "done"
    case .ongoing: "going on"
    case .planned: "planned"
    case .possible: "possible"
    case .denied: "denied"
    }
  }

  /// One of the four fields of events.
  static func quad(_ quad: EventType.Quad) -> String {
    switch quad {
    case .verbalCooperation: "cooperation in words"
    case .materialCooperation: "cooperation in deeds"
    case .verbalConflict: "conflict in words"
    case .materialConflict: "conflict in deeds"
    }
  }

  /// What a difference is about.
  static func difference(_ kind: Difference.Kind) -> String {
    switch kind {
    case .figure: "a number"
    case .day: "the day"
    case .place: "the place"
    case .party: "who took part"
    case .rank: "rank or office"
    case .instrument: "what was signed or agreed"
    case .responsibility: "who did it"
    case .status: "whether it happened"
    case .fact: "how things stand"
    case .wording: "the words for it"
    }
  }

  /// What a sector is, for people.
  static func sector(_ code: String) -> String {
    sectors[code] ?? ""
  }

  private static let sectors: [String: String] = [
    "GOV": "government", "MIL": "armed forces", "COP": "police", "JUD": "courts", "LEG": "legislature",
    "SPY": "intelligence", "OPP": "opposition", "REB": "armed rebels", "PAR": "militia", "CRM": "criminals",
    "IGO": "organisation of states", "NGO": "non-governmental organisation", "MED": "media",
    "BUS": "business", "EDU": "research or education", "REL": "religious body", "CVL": "civilians",
    "ELI": "former officials or elites",
  ]

  /// What a number counts.
  static func figure(_ kind: Figure.Kind) -> String {
    switch kind {
    case .dead: "dead"
    case .wounded: "wounded"
    case .arrested: "arrested"
    case .personnel: "personnel"
    case .displaced: "displaced"
    case .money: "money"
    case .weapons: "weapons"
    case .other: "other numbers"
    }
  }

  /// A standing fact, told of its subject or, turned round, of its object.
  static func fact(_ kind: Fact.Kind, turned: Bool) -> String {
    switch (kind, turned) {
    case (.memberOf, false): "member of"
    case (.memberOf, true): "members"
    case (.left, false): "left"
    case (.left, true): "was left by"
    case (.leads, false): "leads"
    case (.leads, true): "led by"
    case (.office, false): "office"
    case (.office, true): "held by"
    case (.partOf, false): "part of"
    case (.partOf, true): "parts"
    case (.alsoCalled, _): "also called"
    case (.strength, _): "strength"
    case (.presentIn, false): "present in"
    case (.presentIn, true): "present there"
    case (.partyTo, false): "party to"
    case (.partyTo, true): "parties"
    case (.controls, false): "controls"
    case (.controls, true): "controlled by"
    }
  }

  /// "3 voices", "1 voice".
  static func count(_ number: Int, _ word: String, _ plural: String? = nil) -> String {
    "\(number) " + (number == 1 ? word : plural ?? word + "s")
  }

  /// "A", "A and B", "A, B and C".
  static func list(_ items: [String]) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
  }
}
