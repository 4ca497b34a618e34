import Entities
import TimeAndPlace

/// Parties that nobody needs to name: who is arrested is arrested by the police of the country it happens in.
///
/// Coders fill these in without a second thought, and so does the codebook ("clear from the report"). They are set
/// only where the act has one possible doer or target in a country, and their words are empty.
struct ImpliedParties {
  let directory: ActorDirectory

  func fill(_ events: [Event], in context: CodingContext) -> [Event] {
    let home = homeCountry(in: context)
    let isOfOneCountry = isOfOneCountry(context)
    return events.map { event in
      var out = event
      if out.actors.isEmpty, var party = organ(doing: event, home: home) {
        // Where two states quarrel, the other one's navy may have taken them.
        if !isOfOneCountry { party.certainty = Self.abroad }
        out.actors = [party]
      }
      if out.recipients.isEmpty, let party = target(of: event, home: home) { out.recipients = [party] }
      return out
    }
  }

  /// The organ of the state where an act takes place that nobody else can do.
  func organ(doing event: Event, home: String?) -> Party? {
    guard let sector = doer(of: event),
      let code = event.place.map(\.country).flatMap(known) ?? home ?? country(of: event.recipients)
    else { return nil }
    return party(code, sector, event, "only the state's own organs do this")
  }

  /// The organ of state that alone can do an act of this kind.
  private func doer(of event: Event) -> String? {
    switch (event.type, event.mode) {
    case (.coerce, "arrest"): "COP"
    case (.sanction, "convict"): "JUD"
    case (.coerce, "ban"), (.coerce, "censor"), (.coerce, "curfew"), (.coerce, "martial-law"),
      (.coerce, "deport"),
      (.coerce, "restrict"):
      "GOV"
    default: nil
    }
  }

  /// Whom an act is done to that names nobody: the government, for a protest; the state struck, for an attack abroad.
  func target(of event: Event, home: String?) -> Party? {
    switch event.type {
    case .protest:
      guard event.mode != "strike" || event.actors.allSatisfy({ $0.entity.sector != "BUS" }),
        let code = country(of: event.actors) ?? event.place.map(\.country).flatMap(known) ?? home
      else { return nil }
      return party(code, "GOV", event, "protests are addressed to the government")
    case _ where Visits.isVisit(event):
      guard let place = event.place.map(\.country).flatMap(known), !event.actors.isEmpty,
        !event.actors.contains(where: { $0.entity.country == place })
      else { return nil }
      return party(place, "", event, "the country that is visited")
    case .assault:
      guard let place = event.place.map(\.country).flatMap(known), let actor = country(of: event.actors),
        actor != place
      else { return nil }
      return party(place, "", event, "the country that is struck")
    default: return nil
    }
  }

  private func known(_ code: String) -> String? { code.isEmpty ? nil : code }

  private func country(of parties: [Party]) -> String? {
    parties.map(\.entity.country).first { !$0.isEmpty }
  }

  private func party(_ code: String, _ sector: String, _ event: Event, _ why: String) -> Party {
    let names = ["COP": "police", "JUD": "courts", "GOV": "government"]
    let kind: Entity.Kind = sector.isEmpty ? .state : .organ
    let state = directory.stateEntity(code).name
    let name = names[sector].map { "\(state): \($0)" } ?? state
    return Party(
      words: Evidence(text: "", start: event.trigger.start, end: event.trigger.start),
      entity: Entity(
        id: sector.isEmpty ? code : "\(code):\(sector)", name: name, kind: kind, country: code,
        sector: sector.isEmpty ? "GOV" : sector), reason: "implied: \(why)")
  }

  /// How sure the state's own organs are in a report of several states.
  private static let abroad = 0.7

  /// Whether most of what a report names is of one country.
  private func isOfOneCountry(_ context: CodingContext) -> Bool {
    let codes = context.resolution.mentions.flatMap { Set($0.entities.map(\.country)) }.filter { !$0.isEmpty }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return (counts.values.max() ?? 0) * 5 >= codes.count * 3
  }

  /// The country that a report is about: the one that most of its mentions belong to.
  func homeCountry(in context: CodingContext) -> String? {
    var counts: [String: Int] = [:]
    for mention in context.resolution.mentions {
      for entity in mention.entities where !entity.country.isEmpty { counts[entity.country, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
