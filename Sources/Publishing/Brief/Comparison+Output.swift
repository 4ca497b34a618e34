import Foundation

extension Comparison {
  /// The comparison for a terminal or a plain text file.
  public func text(style: Style = Style()) -> String {
    let marks = BriefText(brief: brief, style: style)
    var parts = [
      style.folded(style.bold(name(first)) + " and " + style.bold(name(second)), indent: 0)
        + notes.map { "\n" + style.folded("! " + $0, indent: 0) }.joined()
    ]
    func add(_ title: String, _ body: String) {
      if !body.isEmpty { parts.append(style.bold(title) + "\n" + body) }
    }
    add("THEY CONTRADICT EACH OTHER", contradictions.map(marks.difference).joined(separator: "\n"))
    add("ONLY IN " + name(first).uppercased(), marks.days(onlyFirst))
    add("ONLY IN " + name(second).uppercased(), marks.days(onlySecond))
    add("IN BOTH", marks.days(both))
    add("STATED ONLY IN " + name(first).uppercased(), marks.facts(factsOfFirst))
    add("STATED ONLY IN " + name(second).uppercased(), marks.facts(factsOfSecond))
    add("THE REPORTS", marks.reports)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The comparison as Markdown.
  public func markdown() -> String {
    let marks = BriefMarkdown(brief: brief)
    func escaped(_ words: String) -> String { BriefMarkdown.escaped(words) }
    var parts = ["# \(escaped(name(first))) and \(escaped(name(second)))"] + notes.map { "> " + escaped($0) }
    func add(_ title: String, _ body: String) {
      if !body.isEmpty { parts.append("## \(title)\n\n\(body)") }
    }
    add("They contradict each other", contradictions.map(marks.difference).joined(separator: "\n"))
    add("Only in \(escaped(name(first)))", marks.days(onlyFirst, level: 3))
    add("Only in \(escaped(name(second)))", marks.days(onlySecond, level: 3))
    add("In both", marks.days(both, level: 3))
    add("Stated only in \(escaped(name(first)))", marks.facts(factsOfFirst))
    add("Stated only in \(escaped(name(second)))", marks.facts(factsOfSecond))
    add("The reports", marks.reports)
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The comparison as one JSON object, keys sorted, ending in a line feed; its pieces are those of a brief.
  public func json() throws -> String {
    try BriefEncoding.text(of: ComparisonDocument(comparison: self))
  }
}

/// What of a comparison goes into JSON.
private struct ComparisonDocument: Encodable {
  let comparison: Comparison

  private enum CodingKeys: String, CodingKey {
    case first, second, notes, contradictions, onlyFirst, onlySecond, both, factsOfFirst, factsOfSecond
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let reports = comparison.brief.reports
    try container.encode(reports.filter { comparison.first.contains($0.number) }, forKey: .first)
    try container.encode(reports.filter { comparison.second.contains($0.number) }, forKey: .second)
    try container.encode(comparison.notes, forKey: .notes)
    try container.encode(comparison.contradictions, forKey: .contradictions)
    try container.encode(comparison.onlyFirst, forKey: .onlyFirst)
    try container.encode(comparison.onlySecond, forKey: .onlySecond)
    try container.encode(comparison.both, forKey: .both)
    try container.encode(comparison.factsOfFirst, forKey: .factsOfFirst)
    try container.encode(comparison.factsOfSecond, forKey: .factsOfSecond)
  }
}
