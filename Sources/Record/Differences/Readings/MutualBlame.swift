import Entities
import Events
import TimeAndPlace

/// Two states each say that the other's men fired: "Kazakh guards had opened fire, Kyrgyzstan's border service said; the
/// Kazakh side said that its patrol had been shot at".
///
/// Gunfire whose doer is of one state and whose source is of the other, both ways: in sentences side by side, or of one
/// place within a few days. Strikes that each reports of the other's are no such thing.
struct MutualBlame {
  private struct Blame {
    /// Codes of states.
    var doer: String
    var source: String
    var mention: Event
    var claim: Claim
  }

  /// Days between two tellings of one fight at most.
  private static let reach = 3

  func differences(besides found: [Difference], _ context: FindingContext) -> [Difference] {
    let told = Set(found.filter { $0.kind == .responsibility }.flatMap { $0.values.flatMap(\.sources) })
    let all = context.ordered.flatMap { blames(in: $0, context) }.filter {
      !told.contains($0.mention.reference)
    }
    let byPair = Dictionary(grouping: all) { [$0.doer, $0.source].sorted() }
    var used: Set<String> = []
    return all.compactMap { blame in
      guard used.insert(blame.mention.id).inserted else { return nil }
      let near = (byPair[[blame.doer, blame.source].sorted()] ?? []).filter { isOneFight(blame, $0, context) }
      let back = near.filter { $0.doer == blame.source && $0.source == blame.doer }
      guard !back.isEmpty else { return nil }
      let same = near.filter { $0.doer == blame.doer && $0.source == blame.source }
      let shown = same + back
      used.formUnion(shown.map(\.mention.id))
      let values = context.values(of: shown.map(\.claim))
      let subject = "who attacked whom"
      return Difference(
        kind: .responsibility, entry: "", subject: subject, values: values,
        isWithinOneReport: Set(shown.map(\.mention.report.id)).count == 1, weight: 0.7,
        statement: context.statement(subject, values))
    }
  }

  private func blames(in report: String, _ context: FindingContext) -> [Blame] {
    (context.reports[report]?.events ?? []).compactMap { mention in
      guard mention.type == .assault, mention.status == .occurred, Self.isGunfire(mention),
        let speaker = mention.attribution?.speaker, let source = side(speaker),
        let doer = mention.actors.first(where: { !$0.words.text.isEmpty }), let country = side(doer),
        country != source,
        // A minister who calls the rebels of his own country by name has no state against him.
        Set(mention.actors.map(\.entity.country)).count == 1
      else { return nil }
      return Blame(
        doer: country, source: source, mention: mention,
        claim: Claim(
          key: country, text: "\(Self.words(doer)), according to \(Self.words(speaker))",
          source: mention.reference))
    }
  }

  /// The report's own words where they are short.
  private static func words(_ party: Party) -> String {
    let words = party.words.text.split(whereSeparator: \.isWhitespace)
    return words.count <= 6 ? words.joined(separator: " ") : party.shown
  }

  /// The state that a party is of, where it is a state or its people, and that is more than a guess.
  private func side(_ party: Party) -> String? {
    let entity = party.entity
    guard !entity.country.isEmpty, party.isSure,
      ["GOV", "MIL", "COP", "CVL", "BUS", "REB", "SPY", "LEG"].contains(entity.sector)
    else { return nil }
    switch entity.kind {
    case .state, .organ, .people, .person: return entity.country
    // "Armed persons from the Kyrgyz bank" are of no group with a name.
    case .group, .organisation, .unknown: return entity.isNamedSide ? nil : entity.country
    case .place: return nil
    }
  }

  private static func isGunfire(_ mention: Event) -> Bool {
    let words = SentenceWords.words(of: mention.trigger.text)
    return words.contains { word in gunfire.contains { word.hasPrefix($0) } }
  }
  private static let gunfire = ["fire", "shot", "shoot", "shell", "provok", "ambush", "clash"]

  private func isOneFight(_ a: Blame, _ b: Blame, _ context: FindingContext) -> Bool {
    guard context.areRelated(a.mention.report.id, b.mention.report.id) else { return false }
    let (place, other) = (a.mention.place?.name ?? "", b.mention.place?.name ?? "")
    if !place.isEmpty, !other.isEmpty, place != other { return false }
    if a.mention.report.id == b.mention.report.id { return abs(a.mention.sentence - b.mention.sentence) <= 1 }
    guard let one = day(of: a.mention, context), let last = day(of: b.mention, context) else { return false }
    return abs(one - last) <= (place == other && !place.isEmpty ? Self.reach : 0)
  }

  /// The number of the day it was, or of the report.
  private func day(of mention: Event, _ context: FindingContext) -> Int? {
    if let start = mention.date?.interval.start, let end = mention.date?.interval.end,
      end.number - start.number <= Self.reach
    {
      return start.number
    }
    return context.day(of: mention.report.id)?.number
  }
}
