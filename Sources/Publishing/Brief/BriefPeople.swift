import Entities
import Events
import Record
import Reports
import TimeAndPlace

/// Makes the "who is who" of a brief: everybody with a part in its events or in a standing fact, then those whom the
/// reports otherwise name: people with an office, organisations and armed groups.
struct BriefPeople {
  let builder: BriefBuilder
  /// Numbers of lines by entry.
  let lineOf: [String: Int]
  /// What each report introduces, by its id.
  private let tellers: [String: Acquaintances]

  init(builder: BriefBuilder, lineOf: [String: Int]) {
    self.builder = builder
    self.lineOf = lineOf
    tellers = Dictionary(
      builder.record.reports.map { ($0.report.id, $0.acquaintances) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private struct Draft {
    var entity: Entity
    var forms: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var lines = Set<Int>()
    var reports = Set<String>()
    var facts = 0
    var appearances = 0
    /// By how many reports the country is only guessed, and whether one tells it.
    var guessedIn = Set<String>()
    var isCountryTold = false
  }

  func actors(of entries: [Entry]) -> [BriefActor] {
    var drafts: [String: Draft] = [:]
    for entry in entries {
      for event in entry.mentions {
        let speaker = event.attribution.map { [$0.speaker] } ?? []
        for party in event.actors + event.recipients + speaker {
          add(party, line: lineOf[entry.id], report: event.report.id, to: &drafts)
        }
      }
    }
    for fact in builder.record.facts {
      for entity in [fact.subject] + (fact.object.map { [$0] } ?? []) where Self.isNamed(entity) {
        drafts[entity.id, default: Draft(entity: entity)].facts += 1
        for source in fact.sources { drafts[entity.id]?.reports.insert(source.report) }
      }
    }
    for coded in builder.record.reports {
      for statement in coded.statements where statement.speakers.count == 1 {
        add(statement.speakers[0], line: nil, report: coded.report.id, to: &drafts)
      }
      let told = Set(coded.report.sentences.filter { Self.isTold($0, in: coded.report) }.map(\.number))
      for appearance in coded.appearances
      where told.contains(appearance.sentence) && Self.isOfNote(appearance.party.entity) {
        add(appearance.party, line: nil, report: coded.report.id, to: &drafts)
        drafts[appearance.party.entity.id]?.appearances += 1
      }
    }
    let limit = builder.settings.showsAll ? Int.max : 40
    let names = Set(drafts.values.map { Self.key($0.entity.name) })
    return drafts.values.sorted(by: Self.isBefore).prefix(limit).map { actor($0, names: names) }
  }

  private func add(_ party: Party, line: Int?, report: String, to drafts: inout [String: Draft]) {
    // "The soldiers" who only may be Togo's do not tell of its army.
    guard Self.isNamed(party.entity), !party.isShownInWords else { return }
    var draft = drafts[party.entity.id] ?? Draft(entity: party.entity)
    if let line { draft.lines.insert(line) }
    draft.reports.insert(report)
    // "French" tells of France, and "the members" of several: neither is a name of it.
    let isName =
      switch party.entity.kind {
      case .state: [": name of ", ": metonym of ", ": capital of "].contains(where: party.reason.contains)
      // Who speaks for it has a name of their own.
      case .organisation, .group: party.entity.role.isEmpty
      default: true
      }
    if isName, let form = Self.form(party.words.text) { draft.forms[form, default: 0] += 1 }
    if party.entity.kind == .person { noteCountry(of: party, in: report, &draft) }
    if !party.entity.role.isEmpty { draft.roles[party.entity.role, default: 0] += 1 }
    drafts[party.entity.id] = draft
  }

  private func noteCountry(of party: Party, in report: String, _ draft: inout Draft) {
    if party.reason.contains(".tsv") || tellers[report]?.tellsCountry(ofPerson: party.entity.name) == true {
      draft.isCountryTold = true
    } else {
      draft.guessedIn.insert(report)
    }
  }

  /// Whether a report tells of which country a person is, or several take it for the same.
  private func isCountryKnown(_ draft: Draft) -> Bool {
    draft.entity.kind != .person || draft.isCountryTold || draft.guessedIn.count > 1
  }

  /// Crowds and parties without a name ("gunmen", "the ministers") stand in the lines, not here.
  static func isNamed(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .people, .unknown, .place: return false
    case .state: return !entity.name.isEmpty
    case .organ: return isNamedOrgan(entity.name)
    case .person where !entity.role.isEmpty && entity.name.hasPrefix(entity.role + " of "):
      // "Official of Kenya" is an office without a name.
      return false
    case .organisation, .group, .person:
      // One word without an office is mostly a village or half a name.
      if entity.kind == .person, entity.role.isEmpty, !entity.name.contains(" ") { return false }
      // "KEN:CRM" is a kind of people of a country, "KEN:Reed Brigade" somebody.
      let last = entity.id.split(separator: ":").last ?? ""
      return (last.count > 3 || last.contains { $0.isLowercase || $0.isNumber }) && Name(entity.name).isName
    }
  }

  /// "Kyrgyz armed forces", "French Ministry of Defence"; not "The judges", "Turkey: government" or half a sentence.
  private static func isNamedOrgan(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, first.first?.isUppercase == true, words.count <= 8, !name.contains(": "),
      !name.contains(where: { $0.isNumber || $0 == "," })
    else { return false }
    return !["the", "a", "an", "some", "several", "its", "his", "their"].contains(first.lowercased())
      && !["two", "three", "four", "five"].contains(first.lowercased())
  }

  /// Whether a sentence is the report's own, or its caption: "related article" names others.
  private static func isTold(_ sentence: Sentence, in report: Report) -> Bool {
    sentence.isCoded || report.passages[sentence.passage].kind == .caption
  }

  /// Whether somebody who has no part in an event belongs here all the same: people with an office, organisations and
  /// armed groups, no newspapers and not every country that is named.
  private static func isOfNote(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .person: !entity.role.isEmpty && isNamed(entity)
    case .organisation, .group: !["MED", "BUS", "UNK"].contains(entity.sector) && isNamed(entity)
    case .state, .organ, .people, .place, .unknown: false
    }
  }

  private static func isBefore(_ a: Draft, _ b: Draft) -> Bool {
    // Those with a part first, then those whom most reports name.
    func weight(_ draft: Draft) -> [Int] {
      let part = draft.lines.count * 2 + draft.facts
      return [part == 0 ? 0 : part + draft.reports.count, draft.reports.count, draft.appearances]
    }
    let (first, second) = (weight(a), weight(b))
    if first != second { return second.lexicographicallyPrecedes(first) }
    return (a.entity.name, a.entity.id) < (b.entity.name, b.entity.id)
  }

  private func actor(_ draft: Draft, names: Set<String>) -> BriefActor {
    let entity = draft.entity
    let ties = ties(of: entity)
    let also = builder.record.facts.filter { $0.kind == .alsoCalled && $0.subject.id == entity.id }
      .map { $0.object?.name ?? $0.value }
    return BriefActor(
      id: entity.id, name: entity.name, aliases: aliases(draft, also: also, names: names), role: role(draft),
      country: isCountryKnown(draft) ? entity.country : "", sector: entity.sector, ties: ties,
      lines: draft.lines.sorted(),
      voices: builder.index.voices.count(of: draft.reports))
  }

  /// The role most mentions give, else what kind of body it is.
  private func role(_ draft: Draft) -> String {
    let best = draft.roles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    if let best, draft.entity.kind == .person { return best.prefix(1).uppercased() + best.dropFirst() }
    switch draft.entity.kind {
    case .state: return "state"
    case .organisation where draft.entity.sector == "IGO" && Self.isForce(draft.entity.name):
      return "force of several states"
    default: return BriefWords.sector(draft.entity.sector)
    }
  }

  /// "AES Joint Force", "Multinational Brigade": named like a force.
  private static func isForce(_ name: String) -> Bool {
    ["force", "forces", "brigade", "battalion"].contains {
      name.lowercased().split(separator: " ").contains(Substring($0))
    }
  }

  // MARK: Names

  private func aliases(_ draft: Draft, also: [String], names: Set<String>) -> [String] {
    let forms = draft.forms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return SecondNames(of: draft.entity, others: names).among(also + forms)
  }

  private static func key(_ name: String) -> String { SecondNames.key(name) }

  /// Words of a report that can stand as a name.
  private static func form(_ words: String) -> String? {
    let name = Name(words)
    return name.isName && !name.words.isEmpty && name.words.count <= 6
      ? name.words.joined(separator: " ") : nil
  }

  // MARK: Ties

  private func ties(of entity: Entity) -> [BriefTie] {
    var ties: [BriefTie] = []
    for kind in Fact.Kind.allCases where kind != .alsoCalled {
      for turned in [false, true] {
        let values = builder.record.facts.filter { fact in
          fact.kind == kind && (turned ? fact.object?.id == entity.id : fact.subject.id == entity.id)
        }
        .map { value(of: $0, turned: turned) }
        if !values.isEmpty {
          ties.append(BriefTie(label: BriefWords.fact(kind, turned: turned), values: values))
        }
      }
    }
    return ties
  }

  private func value(of fact: StandingFact, turned: Bool) -> BriefTieValue {
    let text = turned ? fact.subject.name : fact.object?.name ?? fact.value
    let days = fact.interval == .open ? "" : BriefDay.label(fact.interval) ?? ""
    return BriefTieValue(text: text, days: days, citations: builder.index.citations(fact.sources))
  }
}
