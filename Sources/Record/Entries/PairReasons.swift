import Events
import TimeAndPlace

/// Why two mentions are held to be one event, in words for people.
struct PairReasons {
  private(set) var reasons: [String] = []

  init(_ a: MentionProfile, _ b: MentionProfile, _ verdict: PairScorer.Verdict) {
    if verdict.isCopy {
      reasons = ["the same sentence in both"]
      return
    }
    let features = verdict.features
    acts(a, b, features)
    parties(a, b, features)
    days(a, b, features)
    if features[.samePlace] > 0 { reasons.append("both in \(a.event.place?.name ?? a.placeName)") }
    if features[.sameFigure] > 0, let figure = sharedFigure(a.event, b.event) {
      reasons.append("\(figure.kind.rawValue): \(figure.text) in both")
    }
    if features[.plannedThenDone] > 0 { reasons.append("planned in one, done in the other") }
    let words = sharedWords(a, b, features)
    if !words.isEmpty { reasons.append("both sentences have " + words.map { "“\($0)”" }.joined(separator: ", ")) }
    if reasons.isEmpty { reasons.append("like in type and wording") }
  }

  private mutating func acts(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) {
    let one = a.event.trigger.text
    let other = b.event.trigger.text
    if one.lowercased() == other.lowercased() {
      reasons.append("both “\(one)”")
    } else if features[.sameTrigger] + features[.sharedTrigger] > 0 || features[.kinTrigger] > 0.45 {
      reasons.append("“\(one)” and “\(other)”")
    } else if features[.plannedType] > 0 {
      reasons.append("\(a.event.type.rawValue) and \(b.event.type.rawValue): a plan and its deed")
    }
  }

  private mutating func parties(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) {
    if features[.parties] >= 0.95 {
      reasons.append("same parties: " + names(a.parties.keys))
    } else if features[.actors] >= 0.95, a.actors.isTelling {
      reasons.append("same actors: " + names(a.actors.keys))
    } else if features[.recipients] >= 0.95, a.recipients.isTelling {
      reasons.append("same recipients: " + names(a.recipients.keys))
    } else if features[.parties] >= 0.5 {
      reasons.append("like parties: \(names(a.parties.keys)); \(names(b.parties.keys))")
    } else if features[.actorNamed] > 0 {
      let others = Set(b.parties.keys.map(\.entity))
      reasons.append("both with " + names(a.parties.keys.filter { $0.isNamed && others.contains($0.entity) }))
    }
  }

  private mutating func days(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) {
    guard let one = a.told, let other = b.told else { return }
    if one == other {
      reasons.append("\(one.iso) in both")
    } else if features[.sameDay] + features[.sameDays] > 0 {
      reasons.append("days that agree: \(one.iso) and \(other.iso)")
    }
  }

  private func names(_ keys: [PartyKeys.Key]) -> String {
    let shown = keys.prefix(3).map(\.name)
    return shown.joined(separator: ", ") + (keys.count > 3 ? " and \(keys.count - 3) more" : "")
  }

  private func sharedFigure(_ a: Event, _ b: Event) -> Figure? {
    a.figures.first { figure in b.figures.contains { $0.kind == figure.kind && $0.value == figure.value } }
  }

  /// Up to three rare words that both sentences have, as the first sentence writes them.
  private func sharedWords(_ a: MentionProfile, _ b: MentionProfile, _ features: PairFeatures) -> [String] {
    let parties = Set((a.parties.keys + b.parties.keys).flatMap { SentenceWords.stems(of: $0.name) })
    let stems = features.sharedWords.filter { !parties.contains($0) }.prefix(3)
    let written = a.event.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return stems.compactMap { stem in written.first { WordStem.of($0) == stem } }
  }
}
