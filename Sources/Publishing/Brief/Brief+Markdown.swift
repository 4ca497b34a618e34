extension Brief {
  /// The brief as Markdown, with what has a meaning in Markdown or HTML escaped in the reports' words.
  public func markdown() -> String { BriefMarkdown(brief: self).text }
}

/// A brief in Markdown; `[1.4]` is sentence 4 of report 1.
struct BriefMarkdown {
  let brief: Brief

  var text: String {
    let parts = [
      header, section("What happened", happened), section("Where reports differ", differences),
      section("From plan to deed", lives), section("Who is who", people),
      section("Who says what", statements),
      section("Numbers", numbers), section("Which report tells what", coverage),
      section("Background", days(brief.lines(in: .background), level: 3)),
      section("Less certain", days(brief.lines(in: .uncertain), level: 3)),
      section("What could not be told", gaps), section("The reports", reports),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The text with the signs of Markdown and HTML written so that they have no meaning.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~": out += "\\" + String(Character(scalar))
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\n", "\r", "\t": out += " "
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "## \(title)\n\n\(body)"
  }

  private func citations(_ list: [BriefCitation]) -> String {
    let words = Set(list).sorted().map { "\($0.report).\($0.sentence)" }
    return words.isEmpty ? "" : "\\[" + words.joined(separator: ", ") + "\\]"
  }

  private func marks(_ reports: [Int]) -> String {
    "\\[" + reports.map(String.init).joined(separator: ", ") + "\\]"
  }

  private func marked(_ excerpt: BriefExcerpt) -> String {
    let scalars = Array(excerpt.text.unicodeScalars)
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return Self.escaped(String(view))
    }
    var out = ""
    var at = 0
    for mark in excerpt.marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let mark = mark.clamped(to: 0..<scalars.count)
      guard mark.lowerBound >= at, !mark.isEmpty else { continue }
      out += words(at..<mark.lowerBound) + "**" + words(mark) + "**"
      at = mark.upperBound
    }
    return out + words(at..<scalars.count)
  }

  private var header: String {
    var out = "# \(Self.escaped(brief.title))\n\n\(brief.kicker). \(brief.lede)"
    let counts = brief.counts
    if counts.voices > 1, counts.events > 0 {
      out +=
        " \(counts.confirmed) of \(counts.events) are told by two or more voices; \(BriefWords.count(counts.differences, "difference"))."
    }
    for alert in brief.alerts { out += "\n\n> \(alert)" }
    return out + "\n\n\\[1.4\\] is sentence 4 of report 1; reports stand at the end."
  }

  private var happened: String {
    let main = brief.lines(in: .main)
    guard !main.isEmpty else { return "No event was found." }
    guard brief.stories.count > 1 else { return days(main, level: 3) }
    return brief.stories.enumerated().compactMap { index, story -> String? in
      let lines = main.filter { $0.story == index }
      return lines.isEmpty
        ? nil : "### \(Self.escaped(story.title)) \(marks(story.reports))\n\n" + days(lines, level: 4)
    }.joined(separator: "\n\n")
  }

  func days(_ lines: [BriefLine], level: Int) -> String {
    BriefGroups.days(lines).map { group in
      let isInferred = group.allSatisfy { $0.day?.isInferred ?? false }
      let untold = group[0].day == nil && group[0].reported != nil ? " (no day told)" : ""
      let heading =
        String(repeating: "#", count: level) + " \(group[0].dayLabel)" + (isInferred ? " (inferred)" : "")
        + untold
      return heading + "\n\n" + BriefGroups.headlines(group).map(item).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// One headline with the events that it tells.
  private func item(_ lines: [BriefLine]) -> String {
    var headline = lines[0].headline
    headline.marks = lines.flatMap(\.headline.marks)
    return "- \(marked(headline))\n" + lines.map(line).joined(separator: "\n")
  }

  private func line(_ line: BriefLine) -> String {
    var parts = ["**\(line.kind)**", Self.escaped(line.who), line.fate]
    if !line.dayWords.isEmpty { parts.append("“\(Self.escaped(line.dayWords))”") }
    if !line.whereText.isEmpty { parts.append(Self.escaped(line.whereText)) }
    if !line.speakers.isEmpty {
      parts.append("according to " + Self.escaped(line.speakers.prefix(3).joined(separator: ", ")))
    }
    let voices = brief.voicesText(of: line)
    parts.append((voices.isEmpty ? "" : voices + " ") + citations(line.evidence.map(\.citation)))
    var out = "  - \(line.number)\\. \(parts.joined(separator: " · "))"
    for difference in brief.differences where difference.line == line.number && difference.code != "wording" {
      out += "  \n    ≠ \(difference.kind): \(sides(difference))"
    }
    return out
  }

  private func sides(_ difference: BriefDifference) -> String {
    difference.sides.map { "“\(Self.escaped($0.text))” \(citations($0.citations))" }.joined(separator: " – ")
  }

  private var differences: String { brief.differences.map(difference).joined(separator: "\n") }

  func difference(_ difference: BriefDifference) -> String {
    let about = difference.line.map { ", event \($0)" } ?? ""
    let within =
      (difference.isWithinOneReport ? ", within one report" : "")
      + (difference.isDevelopment ? ", perhaps stages of one development" : "")
    let silent = difference.silent.isEmpty ? "" : "; says nothing of it: \(marks(difference.silent))"
    let subject = difference.subject.isEmpty ? difference.kind : difference.subject
    return
      "- **\(Self.escaped(subject))** (\(difference.kind)\(within)\(about)): \(sides(difference))\(silent)"
  }

  func facts(_ facts: [BriefStated]) -> String {
    facts.map { fact in
      "- \(Self.escaped(fact.subject)) — \(fact.kind) — \(Self.escaped(fact.object)) \(citations(fact.citations))"
    }.joined(separator: "\n")
  }

  private var lives: String {
    (brief.lines.filter { $0.life.count > 1 }.map { ("Event \($0.number), \($0.kind)", $0.life) }
      + brief.developments.map { (Self.escaped($0.subject), $0.steps) })
      .map { subject, steps in "- \(subject): " + steps.map(step).joined(separator: " → ") }
      .joined(separator: "\n")
  }

  private func step(_ step: BriefStep) -> String {
    "\(step.words)\(step.reported.isEmpty ? "" : " (reported \(step.reported))") \(citations(step.citations))"
  }

  private var people: String {
    brief.people.map { actor in
      let country = actor.role == "state" ? "" : brief.outlines?.name(of: actor.country) ?? actor.country
      let what = [actor.role, country].filter { !$0.isEmpty && $0 != actor.name }.joined(separator: ", ")
      var out = "- **\(Self.escaped(actor.name))**"
      if !what.isEmpty { out += " — \(Self.escaped(what))" }
      if !actor.aliases.isEmpty {
        out += "; also called " + actor.aliases.map { "“\(Self.escaped($0))”" }.joined(separator: ", ")
      }
      for tie in actor.ties {
        let values = tie.values.map { value in
          "\(Self.escaped(value.text))\(value.days.isEmpty ? "" : " (\(value.days))") \(citations(value.citations))"
        }
        out += "\n  - \(tie.label): " + values.joined(separator: "; ")
      }
      return out
    }.joined(separator: "\n")
  }

  private var statements: String {
    brief.statements.map { statement in
      let role = statement.role.isEmpty ? "" : ", " + Self.escaped(statement.role)
      let quotes = statement.excerpts.map { saying in
        "> \(marked(saying.excerpt)) \(citations([saying.excerpt.citation]))"
          + (saying.line.map { ", event \($0)" } ?? "")
      }
      return "**\(Self.escaped(statement.speaker))**\(role)\n\n" + quotes.joined(separator: "\n>\n")
    }.joined(separator: "\n\n")
  }

  private var numbers: String {
    guard !brief.numbers.isEmpty else { return "" }
    let rows = brief.numbers.map { number in
      let about = number.line.map { "\($0), \(number.about)" } ?? Self.escaped(number.about)
      let values = number.values.map { "“\(Self.escaped($0.text))” \(citations($0.citations))" }
      return "| \(number.kind) | \(about) | \(values.joined(separator: " – ")) |"
    }
    return "| What | Of event | In the reports’ words |\n|---|---|---|\n" + rows.joined(separator: "\n")
  }

  private var coverage: String {
    let lines = brief.lines(in: .main) + brief.lines(in: .background)
    guard brief.reports.count > 1, brief.reports.count <= 12, !lines.isEmpty else { return "" }
    let head = "| Event | " + brief.reports.map { "\($0.number)" }.joined(separator: " | ") + " |"
    let rule = "|---|" + String(repeating: ":-:|", count: brief.reports.count)
    let rows = lines.map { line in
      let cells = brief.reports.map { line.reports.contains($0.number) ? "●" : " " }
      return
        "| \(line.number) \(line.kind): \(Self.escaped(Draw.cut(line.who, to: 60))) | \(cells.joined(separator: " | ")) |"
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }

  private var gaps: String {
    brief.gaps.map { gap in
      var text = "- " + Self.escaped(gap.text)
      if !gap.reports.isEmpty { text += " " + marks(gap.reports) }
      if !gap.lines.isEmpty {
        text +=
          " Event\(gap.lines.count == 1 ? "" : "s") " + gap.lines.map(String.init).joined(separator: ", ")
          + "."
      }
      return text
    }.joined(separator: "\n")
  }

  var reports: String {
    brief.reports.map { report in
      let title = Self.escaped(report.title.isEmpty ? report.id : report.title)
      let linked = Self.link(report.url).map { "[\(title)](<\($0)>)" } ?? title
      var parts = [
        Self.escaped(report.name), report.published ?? "undated", BriefWords.count(report.events, "event"),
      ]
      if let origin = report.copyOf { parts.append("carries the text of \\[\(origin)\\]") }
      return "\(report.number). \(linked) — "
        + (parts + report.notes.map(Self.escaped)).joined(separator: " · ")
    }.joined(separator: "\n")
  }

  /// The address when it is one of the web and cannot end the link early.
  private static func link(_ url: String) -> String? {
    guard Markup.link(url) != nil, !url.contains("<"), !url.contains(">") else { return nil }
    return url
  }
}
