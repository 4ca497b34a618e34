import Events
import TimeAndPlace

/// Numbers that cannot all be true.
struct FigureDifferences: DifferenceRule {
  func differences(in entry: Entry, _ context: FindingContext) -> [Difference] {
    let told = context.figureClaims(of: entry)
    let claims =
      told
      + context.figuresAround(entry).filter { read in
        !told.contains { $0.source == read.source && $0.range == read.range }
      }
    let alike = entry.type == .protest ? claims.map(Self.ofCrowd) : claims
    return Figure.Kind.allCases.flatMap { kind in
      groups(alike.filter { $0.kind == kind }, entry).compactMap {
        difference(of: $0, in: entry, context)
      }
    }
  }

  /// "10,000 citizens" and "40,000 people" at one march are both its crowd.
  private static func ofCrowd(_ claim: FigureClaim) -> FigureClaim {
    guard claim.kind == .other, ReadFigures.crowd.contains(claim.counted.noun) else { return claim }
    var claim = claim
    // A citizen is a part of the dead, and not of a march.
    if ["citizen", "resident", "student", "worker"].contains(claim.counted.noun) {
      claim.counted.group = .anybody
    }
    claim.counted.noun = "people"
    return claim
  }

  /// Claims that can be held against one another, directly or through a third.
  private func groups(_ claims: [FigureClaim], _ entry: Entry) -> [[FigureClaim]] {
    var alone: [String: Set<String>] = [:]
    for claim in claims where claim.counted.group != .part {
      alone[claim.source.report, default: []].insert(claim.counted.noun)
    }
    let taken =
      ["release", "abduct", "arrest"].contains(entry.mode) || entry.mentions.contains(where: isTaking)
    var groups: [[FigureClaim]] = []
    for claim in claims {
      let near = groups.indices.filter { index in
        groups[index].contains { other in
          let bothAlone = [claim, other].allSatisfy { alone[$0.source.report]?.count == 1 }
          return claim.isComparable(with: other, bothAlone: bothAlone || taken, ofPersonsTaken: taken)
        }
      }
      let joined = near.flatMap { groups[$0] } + [claim]
      for index in near.reversed() { groups.remove(at: index) }
      groups.append(joined)
    }
    return groups
  }

  /// Whether a mention tells of people taken or set free, who have many names: hostages, engineers.
  private func isTaking(_ mention: Event) -> Bool {
    ReadSentence(words: mention.trigger.text).plain.contains { word in
      ["free", "releas", "abduct", "kidnap", "captur", "detain"].contains { word.hasPrefix($0) }
    }
  }

  private func difference(of claims: [FigureClaim], in entry: Entry, _ context: FindingContext) -> Difference?
  {
    var strongest = 0.0
    for (index, claim) in claims.enumerated() {
      for other in claims.dropFirst(index + 1) where claim.source != other.source {
        strongest = max(strongest, claim.range.conflict(with: other.range))
      }
    }
    guard strongest > 0 else { return nil }
    let values = context.values(of: claims.map(\.claim))
    guard values.count > 1 else { return nil }
    let silent = context.silent(in: entry, values)
    let within = Set(claims.map(\.source.report)).count == 1
    let subject = FigureWording.subject(claims[0].kind, claims[0].counted.noun)
    var difference = Difference(
      kind: .figure, entry: entry.id, subject: subject, values: values, silent: silent,
      isWithinOneReport: within,
      weight: (claims[0].kind == .dead ? 0.85 : 0.7) * strongest,
      statement: context.statement(subject, values, silent: silent))
    if let rise = FigureDevelopment(claims, context) {
      difference.isDevelopment = true
      difference.weight *= 0.6
      difference.statement = rise.statement(subject, context) + context.closing(silent)
    }
    return difference
  }
}

/// A toll that grows, or is put right, from one day's reports to the next day's.
struct FigureDevelopment {
  private let steps: [(day: Day, claims: [FigureClaim])]

  /// `nil` when a report has no day, when reports of one day exclude each other, or when nothing grows.
  init?(_ claims: [FigureClaim], _ context: FindingContext) {
    let tolls: Set<Figure.Kind> = [.dead, .wounded, .arrested, .displaced]
    guard let first = claims.first, tolls.contains(first.kind) else { return nil }
    var byDay: [Day: [FigureClaim]] = [:]
    for claim in claims {
      guard let day = claim.day else {
        // An undated report that gives a number of the others adds no step.
        if claims.contains(where: { $0.day != nil && $0.range == claim.range }) { continue }
        return nil
      }
      byDay[day, default: []].append(claim)
    }
    steps = byDay.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    guard steps.count > 1 else { return nil }
    for step in steps {
      for (index, claim) in step.claims.enumerated() {
        for other in step.claims.dropFirst(index + 1) where claim.range.conflict(with: other.range) > 0 {
          return nil
        }
      }
    }
    let lows = steps.map { step in step.claims.map(\.range.lower).max() ?? 0 }
    guard zip(lows, lows.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
  }

  /// "Dead: rose from 11 (Cordillera Press, 13 May 2025) to 16 (Lago Agrio Courier, 15 May 2025)".
  func statement(_ subject: String, _ context: FindingContext) -> String {
    var stages: [String] = []
    var last = -1.0
    for step in steps {
      guard let highest = step.claims.max(by: { $0.range.lower < $1.range.lower }), highest.range.lower > last
      else {
        continue
      }
      last = highest.range.lower
      let same = step.claims.filter { $0.claim.key == highest.claim.key }.map(\.source)
      stages.append(
        "\(highest.text) (\(context.outlets(of: same)), \(DayWording.text(DayInterval(step.day))))")
    }
    return context.capitalised(subject) + ": rose from " + stages.joined(separator: " to ")
  }
}
