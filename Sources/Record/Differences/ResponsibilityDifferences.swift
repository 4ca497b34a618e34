import Entities
import Events
import Reports

/// Who did it: blamed, claimed, denied.
struct ResponsibilityDifferences: DifferenceRule {
  enum Stance: String, Sendable {
    case claimed = "claimed by"
    case blamed = "blamed on"
    case told = "done by"
    case denied = "denied by"
  }

  struct SideClaim: Sendable {
    var stance: Stance
    var key: String
    var name: String
    var source: SentenceReference
    /// The id of the mention it stands in, or "" where the words alone tell it.
    var mention = ""
    var claim: Claim {
      Claim(key: "\(stance.rawValue)|\(key)", text: "\(stance.rawValue) \(name)", source: source)
    }
  }

  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    guard entry.type == .assault else { return [] }
    let claims = ResponsibilityDifferences.claims(of: entry, context)
    guard isContested(claims, context) else { return [] }
    let values = context.values(of: claims.map(\.claim))
    guard values.count > 1 else { return [] }
    let silent = context.silent(in: entry, values)
    let subject = "responsibility for “\(context.trigger(of: entry))”"
    return [
      Difference(
        kind: .responsibility, entry: entry.id, subject: subject, values: values, silent: silent,
        isWithinOneReport: Set(claims.map(\.source.report)).count == 1, weight: 0.8,
        statement: context.statement(subject, values, silent: silent))
    ]
  }

  /// From the mentions, and from what the same reports say of claims, blame and denials.
  static func claims(of entry: Entry, _ context: FindingContext) -> [SideClaim] {
    var claims: [SideClaim] = []
    for mention in entry.mentions where mention.type == .assault {
      for party in mention.actors
      where party.entity.isNamedSide && !party.words.text.isEmpty && party.isSure {
        claims.append(
          SideClaim(
            stance: stance(of: mention, party), key: SideNames.key(party.entity), name: party.entity.name,
            source: mention.reference, mention: mention.id))
      }
    }
    for report in context.reports(of: entry) where context.mainAttacks[report] == entry.id {
      claims += ClaimsOfResponsibility.claims(in: report, context)
    }
    var seen: Set<String> = []
    // One sentence has one stance to one side, a told one least of all.
    let strong = Set(
      claims.filter { $0.stance != .told }.map { "\($0.source.report)/\($0.source.sentence)/\($0.key)" })
    // "Italy denied it" may be about something else, where nobody blames Italy.
    let accused = Set(claims.filter { $0.stance != .denied }.map(\.key))
    return claims.filter { claim in
      if claim.stance == .denied, claim.mention.isEmpty, !accused.contains(claim.key) { return false }
      let place = "\(claim.source.report)/\(claim.source.sentence)/\(claim.key)"
      if claim.stance == .told, strong.contains(place) { return false }
      return seen.insert(place + claim.stance.rawValue).inserted
    }
  }

  static func stance(of mention: Event, _ party: Party) -> Stance {
    if mention.status == .denied { return .denied }
    // A newspaper that is credited passes on, it does not blame.
    if let speaker = mention.attribution?.speaker.entity, ["MED", "EDU"].contains(speaker.sector) {
      return .told
    }
    guard let attribution = mention.attribution,
      attribution.speaker.entity.isNamedSide || attribution.speaker.entity.country != party.entity.country
    else { return .told }
    let speaker = SideNames.key(attribution.speaker.entity)
    if speaker == SideNames.key(party.entity) { return .told }
    return .blamed
  }

  /// Two sides that are named, or one that is blamed and denies it.
  func isContested(_ claims: [SideClaim], _ context: FindingContext) -> Bool {
    for claim in claims {
      for other in claims where other.key != claim.key || other.stance != claim.stance {
        if other.key == claim.key {
          if claim.stance == .denied, other.stance != .denied { return true }
        } else if claim.mention.isEmpty || claim.mention != other.mention, claim.stance != .denied,
          other.stance != .denied,
          claim.stance == .claimed || other.stance == .claimed
            || claim.stance == .blamed && other.stance == .blamed,
          !areRelated(claim, other, context)
        {
          return true
        }
      }
    }
    return false
  }

  private func areRelated(_ a: SideClaim, _ b: SideClaim, _ context: FindingContext) -> Bool {
    if a.name.lowercased().contains(b.name.lowercased()) || b.name.lowercased().contains(a.name.lowercased())
    {
      return true
    }
    return context.facts.contains { fact in
      guard [.partOf, .alsoCalled, .memberOf].contains(fact.kind) else { return false }
      let ends = Set([
        fact.subject.name.lowercased(), fact.object?.name.lowercased() ?? fact.value.lowercased(),
      ])
      return ends == [a.name.lowercased(), b.name.lowercased()]
    }
  }
}

/// Claims of responsibility, blame and denials in the words of a report.
enum ClaimsOfResponsibility {
  typealias SideClaim = ResponsibilityDifferences.SideClaim

  static func claims(in report: String, _ context: FindingContext) -> [SideClaim] {
    guard let coded = context.reports[report] else { return [] }
    let names = SideNames(coded, context)
    return coded.report.sentences.filter(\.isCoded).flatMap { sentence -> [SideClaim] in
      let read = ReadSentence(sentence, in: coded.report.text)
      let sides = names.all(in: read)
      guard !sides.isEmpty else { return [] }
      let source = SentenceReference(report: report, sentence: sentence.number)
      return stances(in: read, sides).map {
        SideClaim(stance: $0.stance, key: $0.key, name: $0.name, source: source)
      }
    }
  }

  private static func stances(
    in sentence: ReadSentence, _ sides: [(words: Range<Int>, key: String, name: String)]
  ) -> [(stance: ResponsibilityDifferences.Stance, key: String, name: String)] {
    var found: [(stance: ResponsibilityDifferences.Stance, key: String, name: String)] = []
    func before(_ at: Int) -> (words: Range<Int>, key: String, name: String)? {
      // "The Front, a faction of the former Army, claimed": the Front.
      sides.last { side in
        side.words.upperBound <= at
          && !sentence.plain[max(0, side.words.lowerBound - 5)..<side.words.lowerBound].contains {
            ["former", "faction", "splinter", "offshoot", "branch", "wing", "breakaway", "rival"].contains($0)
          }
      }
    }
    func after(_ at: Int) -> (words: Range<Int>, key: String, name: String)? {
      sides.first { $0.words.lowerBound >= at && $0.words.lowerBound - at <= 4 }
    }
    for (at, word) in sentence.plain.enumerated() {
      let next = sentence.plain[min(at + 1, sentence.plain.count)...].prefix(8)
      let isNegated = sentence.plain[max(0, at - 3)..<at].contains {
        ["not", "n't", "no", "nobody", "never"].contains($0)
      }
      switch word {
      case "claimed", "claims", "claiming":
        // "Responsibility was claimed on Telegram by the Brigade."
        if sentence.plain[max(0, at - 8)..<at].contains("responsibility"), let by = next.firstIndex(of: "by"),
          let side = after(by + 1)
        {
          found.append((.claimed, side.key, side.name))
          continue
        }
        guard next.first == "responsibility", !isNegated, let side = before(at) else { continue }
        found.append((.claimed, side.key, side.name))
      case "carried", "mounted", "staged":
        // "The Front said that its men had carried it out."
        let isOwn = sentence.plain[max(0, at - 5)..<at].contains { owners.contains($0) }
        guard isOwn, !isNegated, let side = before(at),
          sentence.plain[side.words.upperBound..<at].contains("said")
        else { continue }
        found.append((.claimed, side.key, side.name))
      case "pointed", "points", "pointing":
        guard !isNegated, let side = after(at + 1) else { continue }
        found.append((.blamed, side.key, side.name))
      case "denied", "denies", "deny", "denying":
        guard next.contains(where: { denials.contains($0) }), !isNegated, let side = before(at) else {
          continue
        }
        found.append((.denied, side.key, side.name))
      case "blamed", "blames", "blame", "blaming":
        guard !isNegated, let side = after(at + 1) else { continue }
        found.append((.blamed, side.key, side.name))
      default: continue
      }
    }
    return found
  }

  private static let owners: Set<String> = ["its", "their", "it", "they"]
  private static let denials: Set<String> = [
    "part", "involvement", "role", "responsibility", "involved", "behind", "hand", "charge", "charges",
    "accusation", "accusations", "allegation", "it",
  ]
}
