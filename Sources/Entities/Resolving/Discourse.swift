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
  /// How often each country is named.
  var counts: [String: Int] = [:]
  var places: [[StatePlace]] = []
  /// For each sentence how much speaks for each country apart from its own words: for places, for officials.
  var background: [[[String: Double]]] = []
  /// The names of people in each sentence.
  var personSpans: [[Range<Int>]] = []
  /// The organisation that a person speaks for, by the person's id.
  var affiliations: [String: Entity] = [:]

  /// The coalitions that the report names, in reading order.
  var coalitions: [NamedCoalition] = []
  /// The directory's coalition against a group of the report, where the report names no coalition.
  var opposingCoalition: OpposingCoalition?
  /// The alliance of a few states that the report names, when it names but one.
  var onlyAlliance: OrganisationRecord?

  /// The state or organisation that issued the report itself ("US Department of State"), where its source tells.
  var issuer: Entity?

  var year: Int? { day.flatMap { Int($0.prefix(4)) } }

  init(report: Report, analysis: Analysis, directory: ActorDirectory) {
    self.directory = directory
    day = report.published
    views = analysis.sentences.map { SentenceView($0, directory: directory) }
    dateline = report.dateline.flatMap { Discourse.country(ofDateline: $0.place, directory: directory) }
    issuer = Discourse.issuer(named: report.source, directory: directory)
    continueQuotations()
    places = views.indices.map { statePlaces(in: $0) }
    personSpans = views.indices.map { findPersonNames(in: $0) }
    for place in places.joined() { counts[place.code, default: 0] += 1 }
    background = findBackground()
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

  /// The country that governs a place in the report where none is said: "the army", "Prime Minister …".
  ///
  /// Near names count more than far ones, subjects and places ("in Nairobi") more than others, then the dateline
  /// and what the report names most.
  func contextCountry(at position: Position) -> String { bestCountry(at: position, ofOfficials: false) }

  /// The country whose government speaks or acts at a place: one that is only a place or a topic ("in Ukraine", "the
  /// Syria crisis") counts little.
  func governingCountry(at position: Position) -> String { bestCountry(at: position, ofOfficials: true) }

  private func bestCountry(at position: Position, ofOfficials: Bool) -> String {
    var scores = background[position.sentence][ofOfficials ? 1 : 0]
    for place in places[position.sentence] {
      scores[place.code, default: 0] += weight(
        place, in: position.sentence, distance: 0, from: position.token, ofOfficials: ofOfficials)
    }
    var best: (code: String, score: Double)?
    for (code, score) in scores
    where best == nil || score > best!.score || score == best!.score && code < best!.code {
      best = (code, score)
    }
    return best?.code ?? ""
  }

  /// What every sentence inherits from the two before it, the dateline and the whole report.
  func findBackground() -> [[[String: Double]]] {
    let total = Double(max(1, counts.values.reduce(0, +)))
    var report = counts.mapValues { 2.5 * Double($0) / total }
    if let dateline { report[dateline, default: 0] += 1.5 }
    return views.indices.map { sentence in
      [false, true].map { ofOfficials in
        var scores = report
        for distance in 1...2 where sentence >= distance {
          for place in places[sentence - distance] {
            scores[place.code, default: 0] += weight(
              place, in: sentence - distance, distance: distance, from: 0, ofOfficials: ofOfficials)
          }
        }
        return scores
      }
    }
  }

  private func weight(
    _ place: StatePlace, in sentence: Int, distance: Int, from token: Int, ofOfficials: Bool
  ) -> Double {
    let view = views[sentence]
    let first = place.tokens.lowerBound
    let before =
      (0..<first).last { !["DET", "ADJ"].contains(view.tokens[$0].upos) }.map { view.lower[$0] } ?? ""
    let isPlace = ["in", "of", "across", "at", "inside", "throughout"].contains(before)
    let isTopic =
      isTopic(place.tokens, in: view)
      || ofOfficials
        && (isPlace && before != "of" || ["on", "about", "over", "to", "against"].contains(before))
    let factor = isTopic ? 0.2 : 1
    if distance == 0 {
      if first < token {
        return factor * (2 + (isSubject(place.tokens, in: view) ? 1 : 0) + (isPlace ? 0.5 : 0))
      }
      return factor * (isPlace ? 2 : isSubject(place.tokens, in: view) ? 1.5 : 0.3)
    }
    let base = distance == 1 ? 1.2 : 0.6
    return factor * (base + (isSubject(place.tokens, in: view) ? base : 0))
  }

  /// "the Syria crisis": a name before a noun for what happens.
  private func isTopic(_ range: Range<Int>, in view: SentenceView) -> Bool {
    let last = range.upperBound - 1
    let head = view.tokens[last].head
    return view.tokens[last].upos == "PROPN" && view.tokens[last].relation == "compound" && head > last
      && Discourse.isHappening(view.lemmas[head])
  }

  private func isSubject(_ range: Range<Int>, in view: SentenceView) -> Bool {
    range.contains { view.isSubject($0) }
  }
}
