extension Brief {
  /// The brief for a terminal or a plain text file, ending in a line feed.
  public func text(style: Style = Style()) -> String { BriefText(brief: self, style: style).text }
}

/// A brief in plain lines; `[1]` is report 1, `[1.4]` its sentence 4.
struct BriefText {
  let brief: Brief
  let style: Style

  var text: String {
    let parts = [
      header, section("WHAT HAPPENED", happened), section("WHERE REPORTS DIFFER", differences),
      section("OTHER WORDS FOR THE SAME (shown, not held against anybody)", wordings),
      section("FROM PLAN TO DEED", lives), section("WHO IS WHO", people),
      section("WHO SAYS WHAT", statements),
      section("NUMBERS", numbers), section("BACKGROUND", days(brief.lines(in: .background))),
      section("LESS CERTAIN (one voice, confidence below one half)", days(brief.lines(in: .uncertain))),
      section("WHAT COULD NOT BE TOLD", gaps), section("THE REPORTS", reports),
    ]
    return Self.clean(parts.filter { !$0.isEmpty }.joined(separator: "\n")) + "\n"
  }

  /// Reports' text may hold escape sequences; only those of the style may reach a terminal.
  private static func plain(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: view.append(" ")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  private static func clean(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "\n" + style.bold(title) + "\n" + body
  }

  private func folded(_ text: String, _ indent: Int) -> String { style.folded(text, indent: indent) }

  private var header: String {
    var out = style.bold(folded(Self.plain(brief.title), 0)) + "\n" + folded(brief.kicker, 0) + "\n"
    out += folded(brief.lede, 0)
    let counts = brief.counts
    if counts.voices > 1, counts.events > 0 {
      out +=
        "\n"
        + folded(
          "\(counts.confirmed) of \(counts.events) told by two or more voices · \(BriefWords.count(counts.differences, "difference"))",
          0)
    }
    for alert in brief.alerts { out += "\n" + folded("! " + alert, 0) }
    return out
  }

  // MARK: Lines

  private var happened: String {
    let main = brief.lines(in: .main)
    guard !main.isEmpty else { return folded("No event was found.", 1) }
    guard brief.stories.count > 1 else { return days(main) }
    return brief.stories.enumerated().compactMap { index, story -> String? in
      let lines = main.filter { $0.story == index }
      guard !lines.isEmpty else { return nil }
      return "\n" + folded(style.underlinedWords(Self.plain(story.title)) + " " + marks(story.reports), 1)
        + "\n"
        + days(lines)
    }.joined(separator: "\n")
  }

  func days(_ lines: [BriefLine]) -> String {
    var out: [String] = []
    for group in BriefGroups.days(lines) {
      let isInferred = group.allSatisfy { $0.day?.isInferred ?? false }
      let untold = group[0].day == nil && group[0].reported != nil ? style.dim(", no day told") : ""
      out.append(" " + style.bold(group[0].dayLabel) + (isInferred ? " *" : "") + untold)
      out += BriefGroups.headlines(group).map(item)
    }
    if lines.contains(where: { $0.day?.isInferred ?? false }) {
      out.append(folded(style.dim("* inferred: the report’s words leave the day or its year open"), 1))
    }
    return out.joined(separator: "\n")
  }

  /// One headline with the events that it tells.
  private func item(_ lines: [BriefLine]) -> String {
    var headline = lines[0].headline
    headline.marks = lines.flatMap(\.headline.marks)
    return folded(marked(headline), 3) + "\n" + lines.map(line).joined(separator: "\n")
  }

  private func line(_ line: BriefLine) -> String {
    let number = String(line.number)
    var parts = [style.bold(line.kind), Self.plain(line.who), line.fate]
    if !line.dayWords.isEmpty { parts.append("“\(Self.plain(line.dayWords))”") }
    if !line.whereText.isEmpty { parts.append(Self.plain(line.whereText)) }
    if !line.speakers.isEmpty {
      parts.append("according to " + Self.plain(line.speakers.prefix(3).joined(separator: ", ")))
    }
    let voices = brief.voicesText(of: line)
    parts.append((voices.isEmpty ? "" : voices + " ") + citations(line.evidence.map(\.citation)))
    var out =
      String(repeating: " ", count: max(0, 6 - number.count)) + style.dim(number) + "  "
      + folded(parts.joined(separator: " · "), 8).dropFirst(8)
    for difference in brief.differences where difference.line == line.number && difference.code != "wording" {
      out += "\n" + folded("≠ \(difference.kind): " + sides(difference), 8)
    }
    return out
  }

  /// The words with the trigger underlined.
  private func marked(_ excerpt: BriefExcerpt) -> String {
    guard style.isColoured else { return Self.plain(excerpt.text) }
    let scalars = Array(excerpt.text.unicodeScalars)
    var out = ""
    var at = 0
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return Self.plain(String(view))
    }
    for mark in excerpt.marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let mark = mark.clamped(to: 0..<scalars.count)
      guard mark.lowerBound >= at, !mark.isEmpty else { continue }
      out += words(at..<mark.lowerBound) + style.underlinedWords(words(mark))
      at = mark.upperBound
    }
    return out + words(at..<scalars.count)
  }

  private func citations(_ list: [BriefCitation]) -> String {
    Set(list).sorted().map { "[\($0.report).\($0.sentence)]" }.joined()
  }

  private func marks(_ reports: [Int]) -> String { reports.map { "[\($0)]" }.joined() }

  private func sides(_ difference: BriefDifference) -> String {
    difference.sides.map { "“\(Self.plain($0.text))” \(citations($0.citations))" }.joined(separator: " – ")
  }

  private var differences: String {
    brief.differences.filter { $0.code != "wording" }.map(difference).joined(separator: "\n")
  }

  private var wordings: String {
    brief.differences.filter { $0.code == "wording" }.map { difference in
      folded(style.bold(Self.plain(difference.subject)) + ": " + sides(difference), 1)
    }.joined(separator: "\n")
  }

  func difference(_ difference: BriefDifference) -> String {
    let about = difference.line.map { " (event \($0))" } ?? ""
    let within =
      (difference.isWithinOneReport ? ", within one report" : "")
      + (difference.isDevelopment ? ", perhaps stages of one development" : "")
    let subject = difference.subject.isEmpty ? difference.kind : Self.plain(difference.subject)
    var out = folded(style.bold(subject) + " — " + difference.kind + within + about, 1)
    for side in difference.sides {
      let voices = brief.counts.voices > 1 ? BriefWords.count(side.voices, "voice") + " " : ""
      out += "\n" + folded("“\(Self.plain(side.text))” \(voices)\(citations(side.citations))", 4)
    }
    if !difference.silent.isEmpty {
      out += "\n" + folded("says nothing of it: \(marks(difference.silent))", 4)
    }
    return out
  }

  func facts(_ facts: [BriefStated]) -> String {
    facts.map { fact in
      folded(
        "\(Self.plain(fact.subject)) — \(fact.kind) — \(Self.plain(fact.object)) \(citations(fact.citations))",
        1)
    }.joined(separator: "\n")
  }

  private var lives: String {
    (brief.lines.filter { $0.life.count > 1 }.map { ("event \($0.number), \($0.kind)", $0.life) }
      + brief.developments.map { (Self.plain($0.subject), $0.steps) })
      .map { subject, steps in folded("\(subject): " + steps.map(step).joined(separator: " → "), 1) }
      .joined(separator: "\n")
  }

  private func step(_ step: BriefStep) -> String {
    "\(step.words)\(step.reported.isEmpty ? "" : " (reported \(step.reported))") \(citations(step.citations))"
  }

  // MARK: People and words

  private var people: String {
    brief.people.map { actor in
      let country = actor.role == "state" ? "" : brief.outlines?.name(of: actor.country) ?? actor.country
      let what = [actor.role, country].filter { !$0.isEmpty && $0 != actor.name }.joined(separator: ", ")
      var head = style.bold(Self.plain(actor.name))
      if !what.isEmpty { head += " — " + Self.plain(what) }
      if !actor.aliases.isEmpty {
        head += "; also called " + actor.aliases.map { "“\(Self.plain($0))”" }.joined(separator: ", ")
      }
      var out = folded(head, 1)
      for tie in actor.ties {
        let values = tie.values.map { value in
          "\(Self.plain(value.text))\(value.days.isEmpty ? "" : " (\(value.days))") \(citations(value.citations))"
        }
        out += "\n" + folded("\(tie.label): " + values.joined(separator: "; "), 4)
      }
      return out
    }.joined(separator: "\n")
  }

  private var statements: String {
    brief.statements.map { statement in
      let role = statement.role.isEmpty ? "" : ", " + Self.plain(statement.role)
      var out = folded(style.bold(Self.plain(statement.speaker)) + role, 1)
      for saying in statement.excerpts {
        let words = style.isColoured ? marked(saying.excerpt) : Self.plain(saying.excerpt.text)
        let event = saying.line.map { " → event \($0)" } ?? ""
        out += "\n" + folded("\(words) \(citations([saying.excerpt.citation]))\(event)", 4)
      }
      return out
    }.joined(separator: "\n")
  }

  private var numbers: String {
    brief.numbers.map { number in
      let about = number.line.map { "event \($0), \(number.about)" } ?? Self.plain(number.about)
      let values = number.values.map { "“\(Self.plain($0.text))” \(citations($0.citations))" }
      return folded("\(style.bold(number.kind)) (\(about)): " + values.joined(separator: " – "), 1)
    }.joined(separator: "\n")
  }

  private var gaps: String {
    brief.gaps.map { gap in
      var text = gap.text
      if !gap.reports.isEmpty { text += " " + marks(gap.reports) }
      if !gap.lines.isEmpty {
        text +=
          " Event\(gap.lines.count == 1 ? "" : "s") " + gap.lines.map(String.init).joined(separator: ", ")
          + "."
      }
      return folded("· " + text, 1)
    }.joined(separator: "\n")
  }

  var reports: String {
    brief.reports.map { report in
      var parts = ["[\(report.number)] " + Self.plain(report.name), report.published ?? "undated"]
      if !report.title.isEmpty { parts.append(Self.plain(report.title)) }
      parts.append(BriefWords.count(report.events, "event"))
      if let origin = report.copyOf { parts.append("carries the text of [\(origin)]") }
      var out = folded(parts.joined(separator: " · "), 1)
      for note in report.notes { out += "\n" + folded("note: " + Self.plain(note), 5) }
      return out
    }.joined(separator: "\n")
  }
}

extension Style {
  /// Underlined word by word, so that a fold does not underline the margin.
  func underlinedWords(_ text: String) -> String {
    text.split(separator: " ").map { underlined(String($0)) }.joined(separator: " ")
  }
}
