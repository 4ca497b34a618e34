public import Record
public import Reports

/// Groups of copies for people: each text once, with the outlets that carry it.
public struct CopyTable: Sendable {
  public var style: Style
  /// Whether copied sentences and credits are listed beneath the groups.
  public var showsSentences: Bool

  /// What is shown of a report.
  public struct Line: Sendable, Equatable {
    public var id: String
    public var source: String
    public var title: String
    public var published: String?

    public init(_ report: Report) {
      id = report.id
      source = report.source
      title = report.title.isEmpty ? Self.opening(of: report) : report.title
      published = report.published
    }

    /// The first words of the report's own text, for want of a headline.
    private static func opening(of report: Report) -> String {
      guard let first = report.sentences.first(where: \.isCoded) else { return "" }
      guard first.words.count > 12, let last = first.words.prefix(12).last else {
        return report.text[first.range]
      }
      return report.text[first.range.lowerBound..<last.upperBound] + " …"
    }
  }

  public init(style: Style = Style(), showsSentences: Bool = false) {
    self.style = style
    self.showsSentences = showsSentences
  }

  /// The table, ending in a line feed.
  ///
  /// - Parameter reports: What to show of each report, by its id.
  public func text(for findings: CopyFindings, of reports: [String: Line]) -> String {
    var out = ""
    for group in findings.groups { out += text(of: group, reports) + "\n" }
    if findings.groups.isEmpty { out += "No report is a copy of another.\n" }
    if showsSentences { out += passages(findings, reports) + credits(findings, reports) }
    return out
  }

  private func text(of group: CopyGroup, _ reports: [String: Line]) -> String {
    guard let first = group.reports.first else { return "" }
    let outlets = Set(group.reports.compactMap { reports[$0]?.source }.filter { !$0.isEmpty }).count
    var size = "\(group.reports.count) reports"
    if outlets > 0 { size += " of \(outlets) outlet\(outlets == 1 ? "" : "s")" }
    var out =
      style.bold(title(first, reports)) + "\n" + style.dim("   \(group.id), one voice: \(size)") + "\n"
    for id in group.reports {
      var note = "origin"
      if let share = group.overlap[id] {
        note = "\(Int((share * 100).rounded())) %"
        if group.extracts.contains(id) { note += ", extract" }
      }
      out += "   " + padded(note, 14) + label(id, reports) + "\n"
    }
    return out
  }

  private func passages(_ findings: CopyFindings, _ reports: [String: Line]) -> String {
    guard !findings.passages.isEmpty else { return "" }
    var out = style.bold("Sentences that stand in an earlier report") + "\n"
    for passage in findings.passages {
      out += "   \(passage.copy.report):\(passage.copy.sentence)  from  "
      out += "\(passage.origin.report):\(passage.origin.sentence)\n"
    }
    return out + "\n"
  }

  private func credits(_ findings: CopyFindings, _ reports: [String: Line]) -> String {
    guard !findings.dependences.isEmpty else { return "" }
    var out = style.bold("Outlets credited") + "\n"
    for dependence in findings.dependences {
      let place = dependence.sentence.map { ":\($0)" } ?? " as a whole"
      out += "   \(dependence.report)\(place)  credits  \(dependence.outlet)"
      if let on = dependence.on { out += " (\(on))" }
      out += "\n"
    }
    return out + "\n"
  }

  private func title(_ id: String, _ reports: [String: Line]) -> String {
    let title = reports[id]?.title ?? ""
    return title.isEmpty ? id : title
  }

  private func label(_ id: String, _ reports: [String: Line]) -> String {
    guard let line = reports[id] else { return id }
    return [line.source, line.published ?? "", id].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
