import Foundation

/// One error on the page: its sentence, what gold says, what the program says.
struct EventPageError {
  let mistake: EventMistake
  let text: SentenceText?
  /// The types of the page's filter.
  let types: [String]

  var html: String {
    let classes = mistake.types.compactMap { type in types.firstIndex(of: type).map { "t\($0)" } }
    let place = mistake.place
    let heading = mistake.types.map(HTMLText.escaped).joined(separator: " → ")
    return """
      <article class="error \(classes.joined(separator: " "))">
      <h4>\(heading) <span class="where">\(HTMLText.escaped(place.report)), sentence \(place.number)</span></h4>
      \(sentence)
      <table>
      <thead><tr><th scope="col"><span class="unseen">Field</span></th>\
      <th scope="col">Gold</th><th scope="col">Program</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      </article>
      """
  }

  private var sentence: String {
    guard let text else { return "<p class=\"where\">The sentence is not at hand: no report was given.</p>" }
    return "<blockquote>\(SentenceMarks(mistake, in: text).html)</blockquote>"
  }

  private var rows: [String] {
    let kind = mistake.kind
    func parties(_ list: [ScoredParty]) -> String { list.map(Self.name).joined(separator: "\n") }
    let actors: [EventErrorKind] = [.wrongActor, .swapped]
    let recipients: [EventErrorKind] = [.wrongRecipient, .swapped]
    return [
      row("type", isWrong: kind == .wrongType) { $0.mode.isEmpty ? $0.type : "\($0.type)/\($0.mode)" },
      row("trigger") { $0.trigger.isEmpty ? "" : "“\($0.trigger)”" },
      row("actors", isWrong: actors.contains(kind)) { parties($0.actors) },
      row("recipients", isWrong: recipients.contains(kind)) { parties($0.recipients) },
      row("status", isWrong: kind == .wrongStatus) { $0.status ?? "" },
      row("source", isWrong: kind == .wrongAttribution) { $0.attribution.map(Self.name) ?? "" },
      row("date", isWrong: kind == .wrongDate) { $0.date.map(Self.days) ?? "" },
      row("country", isWrong: kind == .wrongPlace) { $0.country },
      row("figures", isWrong: kind == .wrongFigures) { $0.figures.map(\.shown).joined(separator: ", ") },
      row("confidence") { $0.confidence.map { String(format: "%.3f", $0) } ?? "" },
    ].compactMap { $0 }
  }

  /// A row of the two sides, left out where neither says anything.
  private func row(_ name: String, isWrong: Bool = false, _ value: (ScoredEvent) -> String) -> String? {
    let values = [mistake.gold.map(value), mistake.coded.map(value)]
    guard values.contains(where: { !($0 ?? "").isEmpty }) else { return nil }
    let shown = values.map { value in
      guard let value else { return name == "type" ? "<td class=\"none\">no event</td>" : "<td></td>" }
      if value.isEmpty, name == "confidence" { return "<td></td>" }
      return value.isEmpty ? "<td class=\"none\">none</td>" : "<td>\(HTMLText.escaped(value))</td>"
    }
    let flag = isWrong ? " <span class=\"flag\">wrong</span>" : ""
    return
      "<tr\(isWrong ? " class=\"wrong\"" : "")><th scope=\"row\">\(name)\(flag)</th>\(shown.joined())</tr>"
  }

  /// "American armed forces [USA MIL], “U.S. forces”".
  private static func name(_ party: ScoredParty) -> String {
    let isTold = party.words.isEmpty || party.label.hasPrefix(party.words + " [")
    return isTold ? party.label : "\(party.label), “\(party.words)”"
  }

  private static func days(_ date: ScoredDate) -> String {
    switch (date.start, date.end) {
    case (let start?, let end?) where start == end: start
    case (nil, nil): "open"
    case (let start, let end): "\(start ?? "…") to \(end ?? "…")"
    }
  }
}
