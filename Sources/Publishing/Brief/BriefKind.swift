import Entities
import Events
import Record

/// What kind of act a line tells of, in plain words: narrower than the type where the words of the act allow it.
///
/// "Support in words or by signing" is the signing of a pact, the founding of an alliance, an appointment or praise: its
/// reader wants to know which. The types and modes themselves are in every export.
enum BriefKind {
  /// The kind of an entry, by the words of the mention that stands for it, else by its type and mode.
  static func label(of entry: Entry, as mention: Event) -> String {
    let whole = BriefWords.type(entry.type, mode: entry.mode, status: entry.status)
    if entry.type == .agree, entry.status == .planned { return whole }
    for event in [mention] + entry.mentions where event.type == entry.type {
      if let label = narrower(event, mode: entry.mode) { return label }
    }
    return whole
  }

  private static func narrower(_ event: Event, mode: String) -> String? {
    let words = event.trigger.text.lowercased().split { !$0.isLetter && $0 != "-" }
    return rows.first { row in
      row.type == event.type && row.modes.contains(mode)
        && words.contains { word in
          row.forms.contains(String(word)) || row.stems.contains { word.hasPrefix($0) }
        }
        && fits(row.with, event)
    }?.label
  }

  /// Who must have a part for the words to mean that: "named" is an appointment when it is somebody who is named.
  private enum Companion { case anybody, person, body }

  private static func fits(_ companion: Companion, _ event: Event) -> Bool {
    switch companion {
    case .anybody: true
    case .person: (event.actors + event.recipients).contains { $0.entity.kind == .person }
    case .body: event.recipients.contains { $0.entity.kind == .organisation }
    }
  }

  private struct Row {
    var type: EventType
    var modes: Set<String>
    /// Beginnings of words, and whole words.
    var stems: [String]
    var forms: Set<String>
    var with: Companion
    var label: String

    init(
      _ type: EventType, _ stems: String, _ label: String, modes: Set<String> = [""],
      with: Companion = .anybody
    ) {
      self.type = type
      self.modes = modes
      let all = stems.split(separator: " ").map(String.init)
      self.stems = all.filter { !$0.hasSuffix(".") }
      forms = Set(all.filter { $0.hasSuffix(".") }.map { String($0.dropLast()) })
      self.with = with
      self.label = label
    }
  }

  /// The first row whose beginnings of words, or whole words (with a full stop), fit counts.
  private static let rows: [Row] = [
    Row(
      .support, "sign. signs. signed. signing. signature. initial ratif seal conclu",
      "signing of an agreement"),
    Row(.support, "accord pact treaty memorandum agreement", "agreement"),
    Row(.support, "named. naming. appoint elect sworn. swear", "appointment", with: .person),
    Row(
      .support, "found establish form. forms. formed. forming. creat launch set. inaugurat", "founding",
      with: .body),
    Row(.support, "founded. founding.", "founding"),
    Row(
      .support, "join. joins. joined. joining. acced admit admission accession", "joining of a body or pact"),
    Row(.support, "recogni", "recognition"),
    Row(.support, "hail prais welcom applaud commend thank congratulat laud salut honour honor", "praise"),
    Row(.support, "back support endors defend solidarity", "support in words"),
    Row(.agree, "pledg promis vow offer commit ready", "promise"),
    Row(.agree, "agree accord deal pact accept approv", "agreement"),
    Row(.consult, "summit", "summit", modes: ["", "multilateral"]),
    Row(.consult, "call phon telephon", "phone call"),
    Row(.consult, "talk negotiat dialogue consult discuss", "talks", modes: ["", "multilateral"]),
    Row(.consult, "meet. meets. met. meeting. receiv", "meeting"),
    Row(.reject, "deny denie denial", "denial"),
    Row(.reject, "reject rebuff spurn dismiss", "rejection"),
    Row(.reject, "refus declin", "refusal"),
    Row(.request, "propos suggest", "proposal"),
    Row(.request, "demand", "demand"),
    Row(.request, "call appeal urg ask", "appeal"),
    Row(.threaten, "warn", "warning"),
    Row(.threaten, "threat", "threat"),
    Row(.sanction, "sanction", "sanctions"),
    Row(.sanction, "suspend suspension", "suspension"),
    Row(.assault, "coup power. overthr toppl oust depos", "coup or overthrow"),
    Row(.assault, "fight fought battl clash insurgen war", "fighting"),
    Row(.assault, "attack raid assault storm ambush overr", "attack"),
    Row(.assault, "kill massacr murder", "killing"),
    Row(.mobilize, "deploy send. sends. sending. sent. station", "deployment of troops", modes: ["troops"]),
    Row(
      .mobilize, "deploy send. sends. sending. sent. station", "deployment of irregulars", modes: ["militia"]),
    Row(
      .mobilize, "recruit rais creat form. formed. forming. found establish launch", "raising of troops",
      modes: ["troops"]),
  ]
}
