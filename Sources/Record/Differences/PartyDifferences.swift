import Entities
import Events

/// Who took part: two countries in one report, three in another.
struct PartyDifferences: DifferenceRule {
  struct PartyClaim {
    /// Codes of the countries.
    var countries: Set<String>
    /// Whether the mention names each of them, so that one left out is left out on purpose.
    var isList: Bool
    var source: SentenceReference
    var sentence: ReadSentence
    /// The countries whose names stand before the act: hosts and witnesses come after it.
    var doing: Set<String>
  }

  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    guard Self.joint.contains(entry.type) else { return [] }
    let claims = entry.mentions.compactMap { claim(of: $0, context) }
    for claim in claims.filter(\.isList) {
      let here = claims.filter { $0.source.report == claim.source.report }.reduce(into: Set<String>()) {
        $0.formUnion($1.countries)
      }
      guard here == claim.countries else { continue }
      for other in claims
      where context.voice(of: other.source) != context.voice(of: claim.source) {
        let more = other.doing.subtracting(claim.countries)
        // Those who are in the sentence in another part were seen by the reporter: the coder's slip, not a difference.
        let seen = Set(context.countries(in: claim.sentence))
        guard !more.isEmpty, other.doing.isSuperset(of: claim.countries), more.isDisjoint(with: seen)
        else { continue }
        return [difference(claims, in: entry, context)]
      }
    }
    return []
  }

  private func difference(_ claims: [PartyClaim], in entry: Entry, _ context: FindingContext) -> Difference {
    let names = Dictionary(context.countryNames.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    let fullest = Dictionary(grouping: claims, by: \.source.report).mapValues { claims in
      claims.reduce(into: Set<String>()) { $0.formUnion($1.countries) }
    }
    let values = context.values(
      of: claims.filter { $0.countries == fullest[$0.source.report] }.map { claim in
        let sorted = claim.countries.sorted()
        let words = sorted.map { code in title(names[code] ?? code) }
        return Claim(key: sorted.joined(separator: "|"), text: Self.list(words), source: claim.source)
      })
    let subject = "parties to “\(context.trigger(of: entry))”"
    let silent = context.silent(in: entry, values)
    return Difference(
      kind: .party, entry: entry.id, subject: subject, values: values, silent: silent, weight: 0.65,
      statement: context.statement(subject, values, silent: silent))
  }

  private func claim(of mention: Event, _ context: FindingContext) -> PartyClaim? {
    let parties = mention.actors + mention.recipients
    var countries: Set<String> = []
    for party in parties where !party.words.text.isEmpty && party.isSure {
      let members = context.members(of: party.entity.id)
      if members.count > 1 {
        countries.formUnion(members)
      } else if !party.entity.country.isEmpty {
        countries.insert(party.entity.country)
      }
    }
    countries.remove("")
    guard countries.count > 1 else { return nil }
    let sentence = context.sentence(of: mention)
    let named = Set(context.countries(in: sentence))
    let signed = InstrumentDifferences.isSigning(mention) || mention.type == .consult
    let trigger = sentence.words(in: mention.trigger.start..<mention.trigger.end).lowerBound
    let doing = countries.intersection(context.countries(in: sentence, to: trigger))
    return PartyClaim(
      countries: doing.count > 1 ? doing : countries, isList: signed && countries.isSubset(of: named),
      source: mention.reference, sentence: sentence, doing: doing)
  }

  private func title(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Types whose parties act together.
  private static let joint: Set<EventType> = [.agree, .consult, .support, .cooperate, .concede, .retreat]
}
