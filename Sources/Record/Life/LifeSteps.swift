public import Events
import TimeAndPlace

/// Tells what became of an event: planned, then held; announced, then denied.
public enum LifeSteps {
  /// The steps in the life of an event, the earliest first.
  ///
  /// A plan that a report tells beside the deed itself ("as planned") is no step of its own, nor is what is going on in a
  /// report that has it done. Where some reports have no day, steps stand in the order that things take.
  ///
  /// - Parameters:
  ///   - mentions: All mentions of one event.
  ///   - type: The event's type: a promise (AGREE) of a visit (CONSULT) is the visit planned.
  /// - Returns: Nothing when all mentions have the same status.
  public static func steps(of mentions: [Event], type: EventType? = nil) -> [LifeStep] {
    var byStatus: [EventStatus: [Event]] = [:]
    for mention in mentions { byStatus[stage(of: mention, in: type), default: []].append(mention) }
    for status in [EventStatus.possible, .planned, .ongoing] {
      let kept = byStatus[status, default: []].filter { !isOutdone($0, status, byStatus) }
      byStatus[status] = kept.isEmpty ? nil : kept
    }
    guard byStatus.count > 1 else { return [] }
    let steps = byStatus.map { status, mentions in
      LifeStep(
        status: status, reported: mentions.compactMap { $0.report.published.flatMap { Day(iso: $0) } }.min(),
        mentions: mentions.map(\.id).sorted())
    }
    let byOrder = steps.sorted { order($0.status) < order($1.status) }
    guard steps.allSatisfy({ $0.reported != nil }) else { return byOrder }
    return byOrder.enumerated().sorted { a, b in
      guard let x = a.element.reported, let y = b.element.reported, x != y else { return a.offset < b.offset }
      return x < y
    }.map(\.element)
  }

  /// The status of a mention as a step of an event of a type.
  static func stage(of mention: Event, in type: EventType?) -> EventStatus {
    if let type, type != .agree, mention.type == .agree, [.occurred, .ongoing].contains(mention.status) {
      return .planned
    }
    // A denial is done when it is made, whatever it says was not.
    if type == .reject, mention.type != .reject, mention.status == .denied { return .occurred }
    return mention.status
  }

  /// Whether a mention's own report tells a later stage of the event.
  private static func isOutdone(_ mention: Event, _ status: EventStatus, _ byStatus: [EventStatus: [Event]])
    -> Bool
  {
    [EventStatus.planned, .ongoing, .occurred].contains { later in
      order(later) > order(status) && byStatus[later]?.contains { $0.report.id == mention.report.id } == true
    }
  }

  private static func order(_ status: EventStatus) -> Int {
    switch status {
    case .possible: 0
    case .planned: 1
    case .ongoing: 2
    case .occurred: 3
    case .denied: 4
    }
  }
}
