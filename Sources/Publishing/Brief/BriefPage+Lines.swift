import TimeAndPlace

extension BriefPage {
  var happened: String {
    let main = brief.lines(in: .main)
    guard !main.isEmpty else { return "<p>No event was found.</p>" }
    let top = """
      <p class="note">In order of the days told. Each line is one event, in the words of one report; below it who did \
      what to whom, its state by the latest report, and who tells it. Open the sentences to check it.</p>
      \(fieldsKey)
      <button type="button" id="open-all" hidden aria-pressed="false" data-open="Open all sentences" \
      data-close="Close all sentences">Open all sentences</button>
      """
    guard brief.stories.count > 1 else { return top + "\n" + days(main, level: 3) }
    let stories = brief.stories.enumerated().compactMap { index, story -> String? in
      let lines = main.filter { $0.story == index }
      guard !lines.isEmpty else { return nil }
      return "<h3>\(Markup.escaped(story.title)) \(reportLinks(story.reports))</h3>\n" + days(lines, level: 4)
    }
    return top + "\n" + stories.joined(separator: "\n")
  }

  /// What the colours of the four fields mean.
  var fieldsKey: String {
    let names = [
      ("vc", "cooperation in words"), ("mc", "cooperation in deeds"), ("vn", "conflict in words"),
      ("mn", "conflict in deeds"),
    ]
    let items = names.map { name, words in
      "<li><span style=\"color:var(--\(name))\"></span>\(words)</li>"
    }
    return "<ul class=\"key\">" + items.joined() + "</ul>"
  }

  var uncertain: String {
    let lines = brief.lines(in: .uncertain)
    guard !lines.isEmpty else { return "" }
    return
      "<p class=\"note\">One voice alone tells these, and the program is less than half sure of them.</p>\n"
      + days(lines, level: 3)
  }

  func days(of section: BriefLine.Section, level: Int) -> String {
    let lines = brief.lines(in: section)
    return lines.isEmpty ? "" : days(lines, level: level)
  }

  /// Lines under their days.
  private func days(_ lines: [BriefLine], level: Int) -> String {
    BriefGroups.days(lines).map { group in
      """
      <div class="day"><h\(level)>\(day(of: group))</h\(level)>
      <ul class="lines">
      \(BriefGroups.headlines(group).map(item).joined(separator: "\n"))
      </ul></div>
      """
    }.joined(separator: "\n")
  }

  private func day(of lines: [BriefLine]) -> String {
    guard let first = lines.first else { return "" }
    guard let day = first.day else {
      guard let reported = first.reported else {
        return "No day on the calendar <span class=\"basis\">the weightiest first</span>"
      }
      return
        "<span class=\"told\">Reported <time datetime=\"\(reported.iso)\">\(reported.label)</time></span> <span class=\"basis\">no day told</span>"
    }
    let isInferred = lines.allSatisfy { $0.day?.isInferred ?? false }
    let start = day.interval.start.map { " datetime=\"\($0.iso)\"" } ?? ""
    let label = start.isEmpty ? day.label : "<time\(start)>\(day.label)</time>"
    return label + (isInferred ? " <span class=\"basis\">inferred</span>" : "")
  }

  /// One headline with the events that it tells.
  private func item(_ lines: [BriefLine]) -> String {
    let marks = lines.flatMap(\.headline.marks)
    let events = lines.map { line in
      """
      <div class="event \(Self.field(line.quad))" id="e\(line.number)"><p class="is">\(facts(of: line))</p>
      \(differs(line))\(sentences(of: line))</div>
      """
    }
    return """
      <li class="line \(lines.count == 1 ? Self.field(lines[0].quad) : "")">
      <p class="head">\(Markup.marked(lines[0].headline.text, marks))</p>
      \(events.joined(separator: "\n"))
      </li>
      """
  }

  private func facts(of line: BriefLine) -> String {
    let number =
      "<a class=\"number\" href=\"#e\(line.number)\" aria-label=\"Event \(line.number)\">\(line.number)</a> "
    var parts = [
      "<span>\(number)<span class=\"kind\">\(line.kind)</span></span>",
      "<span>\(Markup.escaped(line.who))</span>",
    ]
    parts.append("<span\(line.isUnsure ? " class=\"unsure\"" : "")>\(Markup.escaped(line.fate))</span>")
    if !line.dayWords.isEmpty { parts.append("<span>“\(Markup.escaped(line.dayWords))”</span>") }
    if !line.whereText.isEmpty { parts.append("<span>\(Markup.escaped(line.whereText))</span>") }
    if !line.speakers.isEmpty {
      let names = line.speakers.prefix(3).joined(separator: ", ")
      parts.append("<span>according to \(Markup.escaped(names))</span>")
    }
    parts.append("<span>\(voices(of: line))\(cites(firstCitations(of: line)))</span>")
    return parts.joined()
  }

  /// One sentence a report: the first in which it tells of the event.
  private func firstCitations(of line: BriefLine) -> [BriefCitation] {
    var seen = Set<Int>()
    return line.evidence.map(\.citation).filter { seen.insert($0.report).inserted }
  }

  private func voices(of line: BriefLine) -> String {
    let total = brief.counts.voices
    guard total > 1 else { return "" }
    let dots =
      total <= 10
      ? "<span class=\"dots\" aria-hidden=\"true\">"
        + String(repeating: "●", count: min(line.voices, total))
        + String(repeating: "○", count: max(0, total - line.voices)) + "</span> "
      : ""
    return dots + brief.voicesText(of: line) + " "
  }

  private func differs(_ line: BriefLine) -> String {
    let found = brief.differences.filter { $0.line == line.number && $0.code != "wording" }
    guard !found.isEmpty else { return "" }
    let items = found.map { difference in
      let sides = difference.sides.map { side in
        "<span class=\"words\">\(Markup.escaped(side.text))</span> \(cites(side.citations))"
      }
      return
        "<p class=\"differs\"><b>≠</b> <a href=\"#d\(difference.number)\">\(difference.kind)</a>: \(sides.joined(separator: " – "))</p>"
    }
    return items.joined(separator: "\n") + "\n"
  }

  private func sentences(of line: BriefLine) -> String {
    let quotes = line.evidence.map { quote($0) }.joined(separator: "\n")
    let days =
      line.day.map { day in
        let words = day.words.isEmpty ? "" : ", from “\(Markup.escaped(day.words))”"
        return "<p class=\"from\">Day: \(day.label), \(day.basis)\(words). "
      } ?? "<p class=\"from\">Day: none told. "
    let type = line.type + (line.mode.isEmpty ? "" : "/" + line.mode)
    let summary =
      line.evidence.count == 1 ? "The sentence" : "The \(line.evidence.count) sentences"
    return """
      <details><summary>\(summary)<span class="unseen"> of event \(line.number)</span></summary>
      \(quotes)
      \(days)PLOVER: \(Markup.escaped(type)), \(line.status). Confidence \(Int((line.confidence * 100).rounded())) %.</p>
      </details>
      """
  }

  // MARK: Lives

  var lives: String {
    let items =
      brief.lines.filter { $0.life.count > 1 }.map { line in
        """
        <li><a href="#e\(line.number)">\(line.number)</a> <span class="words">\(Markup.escaped(line.headline.text))</span>
        \(steps(line.life))</li>
        """
      }
      + brief.developments.map { development in
        "<li><b>\(Markup.escaped(development.subject))</b>\n\(steps(development.steps))</li>"
      }
    guard !items.isEmpty else { return "" }
    return
      "<p class=\"note\">Events, and joint forces, whose state changes from report to report.</p>\n<ul class=\"lives\">"
      + items.joined(separator: "\n") + "</ul>"
  }

  private func steps(_ steps: [BriefStep]) -> String {
    let items = steps.map { step in
      let day = step.reported.isEmpty ? "" : " <span class=\"soft\">reported \(step.reported)</span>"
      return "<li><b>\(step.words)</b>\(day) \(cites(step.citations))</li>"
    }
    return "<ol class=\"steps\">\(items.joined())</ol>"
  }
}
