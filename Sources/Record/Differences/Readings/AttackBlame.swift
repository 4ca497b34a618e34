import Entities
import Events

/// Who did an attack that several reports tell of by its place: claimed, blamed, denied, or plainly told.
struct AttackBlame {
  typealias SideClaim = ResponsibilityDifferences.SideClaim

  /// An attack with the sentences that tell of it.
  struct Occasion: Sendable {
    var site: String
    var sources: Set<SentenceReference>
    var isTolled: Bool
  }

  func differences(_ occasions: [Occasion], beside found: [Difference], _ context: FindingContext)
    -> [Difference]
  {
    // What a report says of blame is about the attack that most of its sentences tell of.
    var main: [String: (size: Int, at: Int)] = [:]
    for (index, occasion) in occasions.enumerated() {
      let reports = Dictionary(grouping: occasion.sources, by: \.report).mapValues(\.count)
      for (report, count) in reports {
        let size = count + (occasion.isTolled ? 3 : 0)
        if let known = main[report], known.size >= size { continue }
        main[report] = (size, index)
      }
    }
    return occasions.enumerated().compactMap { index, occasion in
      let reports = Set(occasion.sources.map(\.report)).sorted(by: context.precedes)
      guard reports.count > 1 else { return nil }
      var claims = reports.flatMap { told(in: $0, at: occasion, context) }
      for report in reports where main[report]?.at == index {
        claims += ClaimsOfResponsibility.claims(in: report, context)
      }
      return difference(of: cleared(claims), occasion, beside: found, context)
    }
  }

  /// The armed groups that a report's own coding has as doers.
  private func told(in report: String, at occasion: Occasion, _ context: FindingContext) -> [SideClaim] {
    (context.reports[report]?.events ?? []).filter {
      $0.type == .assault && occasion.sources.contains($0.reference) && $0.status == .occurred
    }.flatMap { mention in
      mention.actors.filter {
        $0.entity.kind == .group && $0.entity.isNamedSide && !$0.words.text.isEmpty
      }.map {
        SideClaim(
          stance: ResponsibilityDifferences.stance(of: mention, $0), key: SideNames.key($0.entity),
          name: $0.entity.name, source: mention.reference, mention: mention.id)
      }
    }
  }

  /// One stance to one side in one sentence; denials only of those who are accused.
  private func cleared(_ claims: [SideClaim]) -> [SideClaim] {
    let accused = Set(claims.filter { $0.stance != .denied }.map(\.key))
    let strong = Set(claims.filter { $0.stance != .told }.map { [$0.source.report, $0.key] })
    var seen: Set<String> = []
    return claims.filter { claim in
      if claim.stance == .denied, !accused.contains(claim.key) { return false }
      if claim.stance == .told, strong.contains([claim.source.report, claim.key]) { return false }
      return seen.insert("\(claim.source)\(claim.key)\(claim.stance)").inserted
    }
  }

  private func difference(
    of claims: [SideClaim], _ occasion: Occasion, beside found: [Difference], _ context: FindingContext
  ) -> Difference? {
    let sources = Set(claims.map(\.source.report))
    let isTold = found.contains { difference in
      difference.kind == .responsibility
        && Set(difference.values.flatMap(\.sources).map(\.report)).intersection(sources).count > 1
    }
    guard !isTold, sources.count > 1, ResponsibilityDifferences().isContested(claims, context) else {
      return nil
    }
    let values = context.values(of: claims.map(\.claim))
    guard values.count > 1 else { return nil }
    let subject = "responsibility for the attack" + (occasion.site.isEmpty ? "" : " at \(occasion.site)")
    return Difference(
      kind: .responsibility, entry: "", subject: subject, values: values, weight: 0.8,
      statement: context.statement(subject, values))
  }
}
