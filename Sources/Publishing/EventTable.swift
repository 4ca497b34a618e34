import Entities
public import Events
import Reports
import TimeAndPlace

/// A coded report for people: each sentence that was coded, its events beneath it, then the standing facts.
public struct EventTable: Sendable {
  public var style: Style
  /// Whether sentences that were not coded are listed with the reason.
  public var showsUncoded: Bool

  public init(style: Style = Style(), showsUncoded: Bool = false) {
    self.style = style
    self.showsUncoded = showsUncoded
  }

  /// The table, ending in a line feed.
  public func text(for coded: CodedReport) -> String {
    var out = heading(of: coded) + "\n"
    let events = Dictionary(grouping: coded.events, by: \.sentence)
    let sentences = Dictionary(
      coded.report.sentences.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    for outcome in coded.outcomes {
      guard let sentence = sentences[outcome.sentence] else { continue }
      let found = events[outcome.sentence] ?? []
      if found.isEmpty && !showsUncoded { continue }
      out += "\n" + quoted(sentence, found, in: coded.report) + "\n"
      if found.isEmpty { out += style.folded(style.dim("— " + outcome.explanation), indent: 7) + "\n" }
      for event in found { out += line(for: event) }
    }
    out += facts(coded.facts)
    out += "\n" + style.dim("   " + coded.summary) + "\n"
    return out
  }

  private func heading(of coded: CodedReport) -> String {
    let report = coded.report
    var parts = [report.id]
    if !report.source.isEmpty { parts.append(report.source) }
    if let published = report.published { parts.append(published) }
    var out = style.bold(parts.joined(separator: " · "))
    if !report.title.isEmpty { out += "\n" + style.folded(report.title, indent: 3) }
    for warning in report.warnings { out += "\n" + style.folded("note: " + warning, indent: 3) }
    return out
  }

  /// The sentence with its number, the triggers marked.
  private func quoted(_ sentence: Sentence, _ events: [Event], in report: Report) -> String {
    var text = ""
    var at = sentence.range.lowerBound
    for trigger in events.map(\.trigger).sorted(by: { $0.start < $1.start }) where trigger.start >= at {
      text += report.text[at..<trigger.start]
      let words = trigger.text.split(separator: " ").map {
        style.isColoured ? style.underlined(String($0)) : String($0)
      }
      text += words.joined(separator: " ")
      at = trigger.end
    }
    text += report.text[at..<max(at, sentence.range.upperBound)]
    let number = String(sentence.number)
    let folded = style.folded(text, indent: 6)
    return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  " + folded.dropFirst(6)
  }

  private func line(for event: Event) -> String {
    let kind = event.type.rawValue + (event.mode.isEmpty ? "" : "/" + event.mode)
    var head = style.bold(kind) + " " + event.status.rawValue + ":  " + names(event.actors)
    if !event.recipients.isEmpty { head += " → " + names(event.recipients) }
    var details = ["“\(event.trigger.text)”"]
    if let attribution = event.attribution {
      let verb = attribution.verb.isEmpty ? "says" : attribution.verb
      details.append(
        "source: \(attribution.speaker.entity.name) (\(verb)\(attribution.quote ? ", in quotation marks" : ""))"
      )
    }
    // A bound that only the report's date sets would stand at every act.
    if let date = event.date, !date.text.isEmpty || (date.start != nil && date.end != nil) {
      details.append("when: " + when(date))
    }
    if let place = event.place {
      let country = place.country.isEmpty ? "" : "[\(place.country)]"
      details.append(
        "where: "
          + (place.name.isEmpty
            ? "\(country), inferred" : country.isEmpty ? place.name : "\(place.name) \(country)"))
    }
    details += event.figures.map { "\($0.kind.rawValue): \($0.text)" }
    if !event.contexts.isEmpty { details.append("contexts: " + event.contexts.joined(separator: ", ")) }
    details.append("confidence \(percent(event.confidence))")
    return style.folded(head, indent: 6) + "\n" + style.folded(details.joined(separator: " · "), indent: 10)
      + "\n"
  }

  private func names(_ parties: [Party]) -> String {
    parties.isEmpty ? "(nobody named)" : parties.map(name).joined(separator: " + ")
  }

  private func name(_ party: Party) -> String {
    let entity = party.entity
    let codes = [entity.country, entity.sector].filter { !$0.isEmpty }.joined(separator: " ")
    // Nobody names them here: the reader should know before believing it.
    return "\(entity.name) [\(codes)]" + (party.words.text.isEmpty ? " (implied)" : "")
  }

  private func when(_ date: EventDate) -> String {
    if date.text.isEmpty { return "\(date.interval.iso) (\(date.basis.rawValue))" }
    return switch (date.start, date.end) {
    case (let start?, let end?) where start == end: "\(start) (“\(date.text)”, \(date.basis.rawValue))"
    case (nil, nil): "“\(date.text)”, no day can be told"
    case (let start, let end): "\(start ?? "…") to \(end ?? "…") (“\(date.text)”, \(date.basis.rawValue))"
    }
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

  private func facts(_ facts: [Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    var out = "\n" + "   Standing facts\n"
    for fact in facts {
      let object =
        switch fact.object {
        case .party(let party): party.entity.name
        case .value(let words): "“\(words.text)”"
        }
      let time = fact.time.isEmpty ? "" : " (\(fact.time))"
      out +=
        style.folded(
          "\(fact.subject.entity.name) — \(fact.kind.rawValue) — \(object)\(time)  [\(fact.sentence)]",
          indent: 6) + "\n"
    }
    return out
  }
}
