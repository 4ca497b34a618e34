import Language
import Reports

/// A word of a report: its sentence, as an index into the analysis, and its token.
struct Position: Sendable, Comparable {
  var sentence: Int
  var token: Int

  static func < (a: Position, b: Position) -> Bool {
    a.sentence != b.sentence ? a.sentence < b.sentence : a.token < b.token
  }
}

/// What a span of words was resolved to.
struct Resolved: Sendable {
  var entities: [Entity]
  var form: Mention.Form
  var reason: String

  init(_ entities: [Entity], _ form: Mention.Form, _ reason: String) {
    self.entities = entities
    self.form = form
    self.reason = reason
  }
}

/// A mention that was resolved, with what later pronouns and short forms ask of it.
struct Tracked: Sendable {
  var mention: Mention
  var position: Position
  var head: Int
  var isSubject: Bool
  var isPlural: Bool
  var isQuoted: Bool
  /// "m", "f" or "".
  var gender: String
}

/// A person as the report introduces them.
struct PersonProfile: Sendable {
  var entity: Entity
  /// The words of the fullest name.
  var words: [String]
  var keys: [UInt64]
  var position: Position
  var tokens: Range<Int>
  var gender: String
  var reason: String
  /// Whether words of the report about the person tell the country, or the directory does; else it is a guess.
  var isCountryStated = false
}

/// States named side by side: "Mali, Burkina Faso and Niger".
struct Compound: Sendable {
  var position: Position
  var tokens: Range<Int>
  var codes: [String]
}

/// All that is known of a report while its mentions are resolved in reading order.
struct Discourse: Sendable {
  let directory: ActorDirectory
  /// The day of publication, or `nil`.
  let day: String?
  let dateline: String?
  var views: [SentenceView]
  var profiles: [PersonProfile] = []
  var compounds: [Compound] = []
  var tracked: [Tracked] = []
  /// Entities by the key of a name that the text itself gives them.
  var textNames: [UInt64: Entity] = [:]
  var aliases: [TextAlias] = []
  /// Where those names stand, sentence by sentence; empty when there are none.
  var textSpans: [[(tokens: Range<Int>, entity: Entity)]] = []
  /// The armed groups that the report names.
  var armedGroups: [NamedGroup] = []
  /// How often each country is named.
  var counts: [String: Int] = [:]
  var places: [[StatePlace]] = []
  /// The names of people in each sentence.
  var personSpans: [[Range<Int>]] = []
  /// The organisation that a person speaks for, by the person's id.
  var affiliations: [String: Entity] = [:]

  /// The coalitions that the report names, in reading order.
  var coalitions: [NamedCoalition] = []
  /// The directory's coalition against a group of the report, where the report names no coalition.
  var opposingCoalition: OpposingCoalition?
  /// Alliances of states that no directory knows, with the members that the report names; by their names.
  var textAlliances: [String: OrganisationRecord] = [:]
  /// Where the states of such an alliance stand side by side in a sentence that tells that they are in it.
  var alliancesTold: [String: Compound] = [:]
  /// Who is who as other reports tell it.
  var acquaintances = Acquaintances()
  /// The alliance of a few states that the report names, when it names but one.
  var onlyAlliance: OrganisationRecord?

  /// The state or organisation that issued the report itself ("US Department of State"), where its source tells.
  var issuer: Entity?

  var year: Int? { day.flatMap { Int($0.prefix(4)) } }

  /// In each sentence what speaks for a country.
  var signals: [[CountrySignal]] = []
  /// The countries that the report speaks of.
  var countries = ReportCountries()

  init(report: Report, analysis: Analysis, directory: ActorDirectory, located: [LocatedName] = []) {
    self.directory = directory
    day = report.published
    views = analysis.sentences.map { SentenceView($0, directory: directory) }
    dateline = report.dateline.flatMap { Discourse.country(ofDateline: $0.place, directory: directory) }
    issuer = Discourse.issuer(named: report.source, directory: directory)
    continueQuotations()
    locate(located)
    settleCongo()
    places = views.indices.map { statePlaces(in: $0) }
    for place in places.joined() { counts[place.code, default: 0] += 1 }
    personSpans = views.indices.map { findPersonNames(in: $0) }
    signals = views.indices.map { countrySignals(in: $0) }
    countries = ReportCountries(signals: signals, dateline: dateline)
  }

  /// A quotation that a sentence leaves open goes on to the sentence that closes it, at most eight further on.
  private mutating func continueQuotations() {
    for start in views.indices where views[start].endsQuoted {
      let after = start + 1..<min(views.count, start + 9)
      guard let next = after.first, !views[next].beginsWithQuotation,
        let end = after.first(where: { views[$0].closesQuotation || views[$0].beginsWithQuotation }),
        views[end].closesQuotation
      else { continue }
      for sentence in next...end { views[sentence].openQuotation() }
    }
  }

  func number(_ sentence: Int) -> Int { views[sentence].analysis.number }
}

/// A name in a sentence that points to a country.
struct StatePlace: Sendable {
  var code: String
  var tokens: Range<Int>
  var role: NameRole
}

extension Discourse {
  /// The state that a match names, when it is a name of one.
  func statePlace(_ match: NameMatch) -> StatePlace? {
    guard let posting = match.postings.first else { return nil }
    switch posting.role {
    case .state, .demonym, .capital, .metonym, .city, .province:
      let state = directory.states[Int(posting.row)]
      var code = state.code
      if let year, let until = state.until, until < year,
        let other = match.postings.dropFirst().first(where: { isCurrent($0, in: year) })
      {
        code = directory.states[Int(other.row)].code
      }
      return StatePlace(code: code, tokens: match.tokens, role: posting.role)
    default: return nil
    }
  }

  private func isCurrent(_ posting: NamePosting, in year: Int) -> Bool {
    switch posting.role {
    case .state, .demonym, .capital, .metonym:
      let state = directory.states[Int(posting.row)]
      return (state.until ?? Int.max) >= year
    default: return false
    }
  }

  private func statePlaces(in sentence: Int) -> [StatePlace] {
    let view = views[sentence]
    return view.matches.compactMap(statePlace).filter { place in
      let at = place.tokens.lowerBound
      if Discourse.isLoose(place.tokens, in: view) || isPartOfAnotherPlace(place, in: view) { return false }
      return at < 2 || !["-", "–"].contains(view.lower[at - 1])
        || !["anti", "pro", "non", "ex"].contains(view.lower[at - 2])
    }
  }

  /// "Palma Roja" is not the Palma of the directory: a town's name in front of more of a place's name.
  private func isPartOfAnotherPlace(_ place: StatePlace, in view: SentenceView) -> Bool {
    guard place.role == .city else { return false }
    return view.analysis.names.contains { name in
      name.kind == .place && name.tokens.lowerBound == place.tokens.lowerBound
        && name.tokens.upperBound > place.tokens.upperBound
        && view.lower[place.tokens.upperBound..<name.tokens.upperBound].allSatisfy { word in
          word.first?.isLetter == true && !Self.ofTowns.contains(word)
        }
    }
  }

  /// Words that may follow the name of a town and leave it that town.
  private static let ofTowns: Set<String> = [
    "city", "town", "province", "district", "region", "state", "governorate", "county", "airport", "port",
    "in",
  ]

  /// A ministry, an army or an organisation of states as the source of a report; `nil` for news media.
  static func issuer(named source: String, directory: ActorDirectory) -> Entity? {
    guard !source.isEmpty else { return nil }
    let tokens = source.split { $0 == " " || $0 == "," }.map {
      Token(text: String($0), range: 0..<0, upos: "PROPN")
    }
    let postings = directory.matches(in: tokens).flatMap(\.postings)
    for posting in postings where [.organisation, .group].contains(posting.role) {
      let record = directory.organisations[Int(posting.row)]
      if ["IGO", "NGO", "REB", "PAR"].contains(record.sector) { return directory.entity(for: record) }
    }
    guard ["GOV", "MIL", "COP", "LEG", "JUD"].contains(sector(ofName: source)) else { return nil }
    for posting in postings where [.state, .demonym, .metonym].contains(posting.role) {
      return directory.stateEntity(directory.states[Int(posting.row)].code)
    }
    return nil
  }

  static func country(ofDateline place: String, directory: ActorDirectory) -> String? {
    let words = place.split { $0 == " " || $0 == "," || $0 == "/" }.map(String.init)
    let name = words.map { $0 == $0.uppercased() && $0.count > 3 ? $0.asName : $0 }
    let tokens = name.map { Token(text: $0, range: 0..<0, upos: "PROPN") }
    let matches = directory.matches(in: tokens)
    for match in matches.reversed() {
      for posting in match.postings {
        switch posting.role {
        case .state, .capital, .city, .province, .metonym: return directory.states[Int(posting.row)].code
        default: continue
        }
      }
    }
    return nil
  }

  /// "the Syria crisis": a name before a noun for what happens.
  func isTopic(_ range: Range<Int>, in view: SentenceView) -> Bool {
    let last = range.upperBound - 1
    let head = view.tokens[last].head
    return view.tokens[last].upos == "PROPN" && view.tokens[last].relation == "compound" && head > last
      && Discourse.isHappening(view.lemmas[head])
  }
}
