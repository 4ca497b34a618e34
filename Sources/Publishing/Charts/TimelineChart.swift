import TimeAndPlace

/// When things happened: a row an event, a mark on its day or a bar over its days.
struct TimelineChart {
  private let rows: [(line: BriefLine, day: BriefDay)]
  private let undated: Int
  private let reports: [(number: Int, day: Day)]
  private let first: Int
  private let last: Int

  private static let width = 840.0
  private static let left = 320.0
  private static let right = 24.0
  private static let rowHeight = 22.0
  private static let top = 34.0

  /// - Returns: `nil` when fewer than two events have days, or all have the same.
  init?(_ brief: Brief, limit: Int = 30) {
    let main = brief.lines.filter { $0.section == .main }
    let dated = main.compactMap { line in line.day.map { (line: line, day: $0) } }
      // A bound or a whole year would press the others into a corner.
      .filter { !$0.day.isBound && ($0.day.length ?? 0) < 300 }
    let best = Set(dated.sorted { $1.line.weight < $0.line.weight }.prefix(limit).map(\.line.number))
    rows = dated.filter { best.contains($0.line.number) }.sorted {
      ($0.day.key, $0.line.number) < ($1.day.key, $1.line.number)
    }
    undated = main.count - dated.count
    reports = brief.reports.compactMap { report in
      report.published.flatMap { Day(iso: $0) }.map { (report.number, $0) }
    }
    let days = rows.flatMap { [$0.day.interval.start, $0.day.interval.end].compactMap { $0?.number } }
    guard rows.count > 1, let first = days.min(), let last = days.max(), last > first else { return nil }
    // Reports far from the events would press them into a corner.
    let near = reports.map(\.day.number).filter { abs($0 - first) < 400 || abs($0 - last) < 400 }
    self.first = min(first, near.min() ?? first)
    self.last = max(last, near.max() ?? last)
  }

  var chart: Chart {
    let height = Self.top + Double(rows.count) * Self.rowHeight + (reports.isEmpty ? 16 : 40)
    let told = BriefWords.count(rows.count, "event")
    var summary = "\(told) in order of day, from \(Self.name(first)) to \(Self.name(last))."
    if undated > 0 { summary += " \(BriefWords.count(undated, "more", "more")) without a day." }
    var chart = Chart(
      id: "timeline", title: "When things happened", summary: summary, width: Self.width, height: height,
      body: ticks(height) + rows.enumerated().map { row($1.line, $1.day, $0) }.joined(separator: "\n")
        + published(height))
    chart.table =
      [["Event", "Day", "Kind", "Status"]]
      + rows.map { [Self.label($0.line), $0.day.label, $0.line.kind, $0.line.fate] }
    chart.lines = rows.map(\.line.number)
    return chart
  }

  private func x(_ day: Int) -> Double {
    Self.left + (Double(day - first) + 0.5) / Double(last - first + 1) * (Self.width - Self.left - Self.right)
  }

  private static func name(_ day: Int) -> String { BriefDay.full(Day(number: day)) }

  /// "visit: Kenya, Uganda → Turkey".
  static func label(_ line: BriefLine) -> String {
    let actors = line.actors.map(\.name).joined(separator: ", ")
    let recipients =
      line.recipients.isEmpty ? "" : " → " + line.recipients.map(\.name).joined(separator: ", ")
    return "\(line.kind): \(actors.isEmpty ? "nobody named" : actors)\(recipients)"
  }

  private func row(_ line: BriefLine, _ day: BriefDay, _ index: Int) -> String {
    let y = Self.top + Double(index) * Self.rowHeight + Self.rowHeight / 2
    let name = Self.label(line)
    let look =
      "mark \(BriefPage.field(line.quad))"
      + (["planned", "possible", "denied"].contains(line.status) ? " hollow" : "")
    let tip = "\(line.number). \(name): \(day.label), \(line.fate)"
    let interval = day.interval
    let start = interval.start.map { x($0.number) } ?? Self.left
    let end = interval.end.map { x($0.number) } ?? Self.width - Self.right
    let shape =
      interval.start == interval.end
      ? Draw.circle(start, y, 4.5 + min(3, Double(line.voices - 1) * 1.2), class: look, title: tip)
      : Draw.bar(start - 4, y - 4.5, max(9, end - start + 8), 9, radius: 4.5, class: look, title: tip)
    return Draw.line(Self.left - 8, y, Self.width - Self.right, y, class: "guide") + "\n"
      + Draw.text("\(line.number)", 22, y + 4, .end, class: "soft") + "\n"
      + Draw.text(Draw.cut(name, to: 41), 30, y + 4) + "\n" + shape
  }

  // MARK: The axis

  private func ticks(_ height: Double) -> String {
    let marks = TimeAxis(first: first, last: last).ticks
    return marks.map { tick in
      Draw.line(x(tick.day), Self.top - 6, x(tick.day), height - 8, class: "tick") + "\n"
        + Draw.text(tick.label, x(tick.day), 18, .middle, class: "soft")
    }.joined(separator: "\n") + "\n"
  }

  /// The days on which the reports came out, along the foot; those of one place on the line share a label.
  private func published(_ height: Double) -> String {
    guard !reports.isEmpty else { return "" }
    let y = height - 16
    var out = "\n" + Draw.text("reports published", Self.left - 12, y + 4, .end, class: "soft")
    var groups: [(x: Double, numbers: [Int])] = []
    for report in reports.sorted(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
      guard (first...last).contains(report.day.number) else { continue }
      let at = x(report.day.number)
      if let previous = groups.last, at - previous.x < 26 {
        groups[groups.count - 1].numbers.append(report.number)
      } else {
        groups.append((at, [report.number]))
      }
    }
    for group in groups {
      let label =
        group.numbers.count > 2
        ? "\(group.numbers[0])–\(group.numbers[group.numbers.count - 1])"
        : group.numbers.map(String.init).joined(separator: ",")
      out += "\n" + Draw.path("M\(group.x.short) \((y - 14).short)l5 8h-10z", class: "report")
      out += Draw.text(label, group.x, y + 8, .middle, class: "soft")
    }
    return out
  }
}

/// Days worth a mark on an axis, four to nine of them.
struct TimeAxis {
  let first: Int
  let last: Int

  var ticks: [(day: Int, label: String)] {
    let length = last - first
    switch length {
    case ..<11: return days(every: length < 6 ? 1 : 2)
    case ..<75: return days(every: length < 36 ? 7 : 14)
    case ..<1000: return months(every: length < 240 ? 1 : length < 500 ? 2 : 4)
    default: return years(every: max(1, length / 365 / 7))
    }
  }

  private func days(every step: Int) -> [(day: Int, label: String)] {
    var ticks: [(day: Int, label: String)] = []
    var month = 0
    for number in Swift.stride(from: first, through: last, by: step) {
      let day = Day(number: number)
      ticks.append(
        (number, day.month == month ? "\(day.day)" : "\(day.day) \(BriefDay.months[day.month - 1])"))
      month = day.month
    }
    return ticks
  }

  private func months(every step: Int) -> [(day: Int, label: String)] {
    var ticks: [(day: Int, label: String)] = []
    let start = Day(number: first)
    guard var day = Day(year: start.year, month: start.month, day: 1) else { return [] }
    while day.number <= last {
      if day.number >= first {
        let isNew = ticks.isEmpty || day.month <= step
        ticks.append((day.number, BriefDay.months[day.month - 1] + (isNew ? " \(day.year)" : "")))
      }
      day = day.adding(months: step)
    }
    return ticks
  }

  private func years(every step: Int) -> [(day: Int, label: String)] {
    let years = Day(number: first).year...Day(number: last).year
    return Swift.stride(from: years.lowerBound, through: years.upperBound, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1), (first...last).contains(day.number) else {
        return nil
      }
      return (day.number, "\(year)")
    }
  }
}
