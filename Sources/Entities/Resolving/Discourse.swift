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
  /// The names of people in each sentence.
  var personSpans: [[Range<Int>]] = []
  /// The organisation that a person speaks for, by the person's id.
  var affiliations: [String: Entity] = [:]

  var year: Int? { day.flatMap { Int($0.prefix(4)) } }

  init(report: Report, analysis: Analysis, directory: ActorDirectory) {
    self.directory = directory
    day = report.published
    views = analysis.sentences.map { SentenceView($0, directory: directory) }
    dateline = report.dateline.flatMap { Discourse.country(ofDateline: $0.place, directory: directory) }
    places = views.indices.map { statePlaces(in: $0) }
    personSpans = views.indices.map { findPersonNames(in: $0) }
    for place in places.joined() { counts[place.code, default: 0] += 1 }
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
      return at < 2 || !["-", "–"].contains(view.lower[at - 1])
        || !["anti", "pro", "non", "ex"].contains(view.lower[at - 2])
    }
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
  func contextCountry(at position: Position) -> String {
    var scores: [String: Double] = [:]
    for distance in 0...2 where position.sentence - distance >= 0 {
      let sentence = position.sentence - distance
      for place in places[sentence] {
        scores[place.code, default: 0] += weight(place, in: sentence, distance: distance, from: position)
      }
    }
    let total = Double(max(1, counts.values.reduce(0, +)))
    for (code, count) in counts { scores[code, default: 0] += 2.5 * Double(count) / total }
    if let dateline { scores[dateline, default: 0] += 1.5 }
    return scores.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key ?? ""
  }

  private func weight(_ place: StatePlace, in sentence: Int, distance: Int, from position: Position) -> Double
  {
    let view = views[sentence]
    let first = place.tokens.lowerBound
    let before =
      (0..<first).last { !["DET", "ADJ"].contains(view.tokens[$0].upos) }.map { view.lower[$0] } ?? ""
    let isPlace = ["in", "of", "across", "at", "inside", "throughout"].contains(before)
    if distance == 0 {
      if place.tokens.lowerBound < position.token {
        return 2 + (isSubject(place.tokens, in: view) ? 1 : 0) + (isPlace ? 0.5 : 0)
      }
      return isPlace ? 2 : isSubject(place.tokens, in: view) ? 1.5 : 0.3
    }
    let base = distance == 1 ? 1.2 : 0.6
    return base + (isSubject(place.tokens, in: view) ? base : 0)
  }

  private func isSubject(_ range: Range<Int>, in view: SentenceView) -> Bool {
    range.contains { view.isSubject($0) }
  }
}
