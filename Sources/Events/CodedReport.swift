public import Entities
public import Reports
public import TimeAndPlace

/// A report with everything coded in it, and for each sentence why nothing more was.
public struct CodedReport: Sendable {
  public var report: Report
  public var events: [Event]
  public var facts: [Fact]
  public var outcomes: [Outcome]
  /// Who says what, in the order of the text, whether an event is coded in it or not.
  public var statements: [Statement]
  /// Whom its sentences name, in the order of the text.
  public var appearances: [Appearance]
  /// What it calls states, their rulers and bodies and armed groups without naming them: "the junta", "the joint force".
  public var designations: [Appearance] = []
  /// When the report was written, as far as that can be known, and why.
  public var date: ReportDate
  /// Whom the report introduces, for the reading of others.
  public var acquaintances = Acquaintances()
  /// The choices among parties that were made, where the settings ask for them.
  public var choices: [PartyChoice] = []

  public init(
    report: Report, events: [Event] = [], facts: [Fact] = [], outcomes: [Outcome] = [],
    statements: [Statement] = [], appearances: [Appearance] = [], date: ReportDate = .unknown
  ) {
    self.report = report
    self.date = date
    self.events = events
    self.facts = facts
    self.outcomes = outcomes
    self.statements = statements
    self.appearances = appearances
  }

  /// One line that says what came of the report: "12 sentences read, 7 report 9 events", or why there is none.
  public var summary: String {
    let read = outcomes.filter { $0.reason != .notReportText }.count
    let kept = outcomes.count - read
    let aside = kept == 0 ? "" : " (\(kept) more kept aside: captions, links and the like)"
    let coded = outcomes.filter { $0.reason == .coded }.count
    guard coded > 0 else { return "\(count(read, "sentence")) read\(aside), none reports an event" }
    return "\(count(read, "sentence")) read\(aside), \(coded) of them \(coded == 1 ? "reports" : "report") "
      + count(events.count, "event")
  }

  /// Takes out the events that nobody has a part in, and says so of sentences that had no other.
  mutating func dropEventsOfNobody() {
    let dropped = events.filter { $0.actors.isEmpty && $0.recipients.isEmpty }
    guard !dropped.isEmpty else { return }
    events.removeAll { $0.actors.isEmpty && $0.recipients.isEmpty }
    let coded = Set(events.map(\.sentence))
    for event in dropped where !coded.contains(event.sentence) {
      guard let index = outcomes.firstIndex(where: { $0.sentence == event.sentence }) else { continue }
      outcomes[index].reason = .noParty(trigger: event.trigger.text, type: event.type)
    }
  }

  /// Takes out events of which the sentence names neither party and the model is not sure: three of ten of these were
  /// right in held-out reports, of the surer ones seven of ten.
  mutating func dropDoubtfulEventsOfUnnamed() {
    let isDoubtful: (Event) -> Bool = { event in
      event.confidence < 0.5 && (event.actors + event.recipients).allSatisfy(\.words.text.isEmpty)
        && !event.figures.contains { $0.kind == .dead }
    }
    let dropped = events.filter(isDoubtful)
    guard !dropped.isEmpty else { return }
    events.removeAll(where: isDoubtful)
    let coded = Set(events.map(\.sentence))
    for event in dropped where !coded.contains(event.sentence) {
      guard let index = outcomes.firstIndex(where: { $0.sentence == event.sentence }) else { continue }
      outcomes[index].reason = .belowThreshold(
        trigger: event.trigger.text, type: event.type, confidence: event.confidence)
    }
  }

  private func count(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
}

/// What came of one sentence, and why.
public struct Outcome: Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    /// Events were coded in it.
    case coded
    /// A caption, a related link, a byline…: kept in the record, not coded.
    case notReportText
    /// No word states an act of one of the sixteen types.
    case noTrigger
    /// Words that might state an act, but too unsurely.
    case belowThreshold(trigger: String, type: EventType, confidence: Double)
    /// An act without anybody in it whom the codebook counts as an actor.
    case noParty(trigger: String, type: EventType)
    /// An analyst's or a journalist's view of things, which is no act.
    case opinion(trigger: String, type: EventType)
    /// An aim, a remark, something called off or the size of a force: no act.
    case noAct(trigger: String, type: EventType)
  }
  public var sentence: Int
  public var reason: Reason

  public init(sentence: Int, reason: Reason) {
    self.sentence = sentence
    self.reason = reason
  }

  /// The reason in words for a person.
  public var explanation: String {
    switch reason {
    case .coded: "coded"
    case .notReportText: "not the report's own text: kept, not coded"
    case .noTrigger: "no word states an act of one of the sixteen types"
    case .belowThreshold(let trigger, let type, let confidence):
      "“\(trigger)” might be \(type.rawValue), but only with confidence \((confidence * 100).rounded() / 100)"
    case .noParty(let trigger, let type):
      "“\(trigger)” would be \(type.rawValue), but nobody politically relevant does it or has it done to them"
    case .opinion(let trigger, let type):
      "“\(trigger)” would be \(type.rawValue), but it is the view of an analyst or a journalist"
    case .noAct(let trigger, let type):
      "“\(trigger)” would be \(type.rawValue), but it tells an aim, a remark or a state of things, no act"
    }
  }
}
