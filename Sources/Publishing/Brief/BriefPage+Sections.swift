extension BriefPage {
  var differences: String {
    let all = brief.differences
    guard !all.isEmpty else { return "" }
    let facts = all.filter { $0.code != "wording" }
    let wording = all.filter { $0.code == "wording" }
    var out = ""
    if !facts.isEmpty {
      out += "<ul class=\"differences\">\n" + facts.map(difference).joined(separator: "\n") + "\n</ul>"
    }
    if !wording.isEmpty {
      out +=
        "\n<h3>Other words for the same</h3>\n<p class=\"note\">Shown, not held against anybody.</p>\n"
        + "<ul class=\"differences\">\n" + wording.map(difference).joined(separator: "\n") + "\n</ul>"
    }
    return out
  }

  private func difference(_ difference: BriefDifference) -> String {
    let about = difference.line.map { " · event <a href=\"#e\($0)\">\($0)</a>" } ?? ""
    let within =
      (difference.isWithinOneReport ? " · within one report" : "")
      + (difference.isDevelopment ? " · perhaps stages of one development" : "")
    let sides = difference.sides.map { side in
      let voices =
        brief.counts.voices > 1
        ? " <span class=\"soft\">\(BriefWords.count(side.voices, "voice"))</span>" : ""
      return
        "<li><span class=\"words\">\(Markup.escaped(side.text))</span>\(voices) \(cites(side.citations))</li>"
    }
    let silent =
      difference.silent.isEmpty
      ? "" : "<li class=\"soft\">says nothing of it: \(reportLinks(difference.silent))</li>"
    return """
      <li id="d\(difference.number)"><h3>\(Markup.escaped(difference.subject.isEmpty ? difference.kind : difference.subject))</h3>
      <p class="from">\(difference.kind)\(about)\(within)</p>
      <ul class="sides">\(sides.joined())\(silent)</ul></li>
      """
  }

  // MARK: People

  var people: String {
    guard !brief.people.isEmpty else { return "" }
    return "<div class=\"people\">\n" + brief.people.map(person).joined(separator: "\n") + "\n</div>"
  }

  private func person(_ actor: BriefActor) -> String {
    var out = "<article class=\"person\"><h3>\(Markup.escaped(actor.name))</h3>"
    let country =
      actor.country.isEmpty || actor.role == "state"
      ? "" : brief.outlines?.name(of: actor.country) ?? actor.country
    let what = [actor.role, country].filter { !$0.isEmpty && $0 != actor.name }.joined(separator: ", ")
    if !what.isEmpty { out += "<p>\(Markup.escaped(what))</p>" }
    if !actor.aliases.isEmpty {
      let names = actor.aliases.map { "<span class=\"words\">\(Markup.escaped($0))</span>" }
      out += "<p class=\"soft\">also called \(names.joined(separator: ", "))</p>"
    }
    if !actor.ties.isEmpty {
      let ties = actor.ties.map { tie in
        let values = tie.values.map { value in
          let days = value.days.isEmpty ? "" : " <span class=\"soft\">(\(Markup.escaped(value.days)))</span>"
          return "\(Markup.escaped(value.text))\(days) \(cites(value.citations))"
        }
        return "<dt>\(tie.label)</dt><dd>\(values.joined(separator: "<br>"))</dd>"
      }
      out += "<dl>\(ties.joined())</dl>"
    }
    if !actor.lines.isEmpty {
      let many = actor.lines.count > 12
      let links = lineLinks(Array(actor.lines.prefix(12))) + (many ? ", …" : "")
      out += "<p class=\"soft\">in event\(actor.lines.count == 1 ? "" : "s") \(links)</p>"
    }
    return out + "</article>"
  }

  // MARK: Statements and numbers

  var statements: String {
    guard !brief.statements.isEmpty else { return "" }
    let items = brief.statements.map { statement in
      let role =
        statement.role.isEmpty ? "" : " <span class=\"soft\">\(Markup.escaped(statement.role))</span>"
      let quotes = statement.excerpts.map { saying in
        let kind = saying.isQuote ? " · in quotation marks" : ""
        let event = saying.line.map { " · event <a href=\"#e\($0)\">\($0)</a>" } ?? ""
        return quote(saying.excerpt, extra: kind + event)
      }
      return "<div class=\"statement\"><h3>\(Markup.escaped(statement.speaker))\(role)</h3>\n"
        + quotes.joined(separator: "\n") + "</div>"
    }
    return "<div class=\"statements\">\n" + items.joined(separator: "\n") + "\n</div>"
  }

  var numbers: String {
    guard !brief.numbers.isEmpty else { return "" }
    let rows = brief.numbers.map { number in
      let about = number.line.map { "<a href=\"#e\($0)\">\($0)</a> \(Markup.escaped(number.about))" }
      let values = number.values.map { side in
        "<span class=\"words\">\(Markup.escaped(side.text))</span> \(cites(side.citations))"
      }
      return [number.kind, about ?? Markup.escaped(number.about), values.joined(separator: "<br>")]
    }
    return Self.table(
      "Numbers that the reports give, by event", head: ["What", "Of event", "In the reports’ words"],
      rows: rows,
      class: "wide")
  }

  // MARK: Coverage

  var coverage: String {
    let lines = brief.lines(in: .main) + brief.lines(in: .background)
    guard brief.reports.count > 1, !lines.isEmpty else { return "" }
    let columns = brief.reports.prefix(30)
    let head = columns.map { report in
      let copy = report.copyOf.map { "<br><span class=\"soft\">= \($0)</span>" } ?? ""
      return
        "<th scope=\"col\"><a href=\"#r\(report.number)\" title=\"\(Markup.escaped(report.name))\">\(report.number)</a>\(copy)</th>"
    }
    let rows = lines.map { line in
      let cells = columns.map { cell(line, $0.number) }
      return
        "<tr><th scope=\"row\"><a href=\"#e\(line.number)\">\(line.number)</a> \(line.kind): \(Markup.escaped(Draw.cut(line.who, to: 80)))</th>\(cells.joined())</tr>"
    }
    let names = columns.map { "\($0.number) \(Markup.escaped($0.name))" }.joined(separator: " · ")
    let more =
      brief.reports.count > columns.count
      ? " The first \(columns.count) of \(brief.reports.count) reports." : ""
    let copies =
      brief.reports.contains { $0.copyOf != nil } ? " “= 1” marks a copy of report 1: one voice." : ""
    return
      "<p class=\"note\">● done or going on, ○ planned or possible, × denied, by that report.\(copies)\(more) \(names)</p>\n"
      + Self.scroll(
        "Events by report",
        """
        <table class="matrix"><caption>Events down, reports across</caption>
        <thead><tr><th scope="col">Event</th>\(head.joined())</tr></thead>
        <tbody>
        \(rows.joined(separator: "\n"))
        </tbody></table>
        """)
  }

  private func cell(_ line: BriefLine, _ report: Int) -> String {
    let found = line.evidence.filter { $0.citation.report == report }
    guard let first = found.first else { return "<td></td>" }
    let status = first.status.isEmpty ? line.statusWords : first.status
    let sign =
      switch status {
      case "planned", "possible": "○"
      case "denied": "×"
      default: "●"
      }
    return
      "<td class=\"has\"><a href=\"#\(anchor(first.citation))\" aria-label=\"\(status), sentence \(first.citation.sentence)\">\(sign)</a></td>"
  }

  // MARK: Gaps

  var gaps: String {
    guard !brief.gaps.isEmpty else { return "" }
    let items = brief.gaps.map { gap in
      let reports = gap.reports.isEmpty ? "" : " " + reportLinks(gap.reports)
      let lines =
        gap.lines.isEmpty ? "" : (gap.lines.count == 1 ? " Event " : " Events ") + lineLinks(gap.lines) + "."
      return "<li>\(Markup.escaped(gap.text))\(reports)\(lines)</li>"
    }
    return "<ul class=\"gaps\">\n" + items.joined(separator: "\n") + "\n</ul>"
  }

  // MARK: Charts

  func figure(_ chart: Chart?, key: String) -> String {
    guard let chart else { return "" }
    let rows = chart.table.dropFirst().enumerated().map { index, row in
      var cells = row.map(Markup.escaped)
      if chart.lines.indices.contains(index), let line = chart.lines[index] {
        cells[0] = "<a href=\"#e\(line)\">\(line)</a> \(cells[0])"
      }
      return cells
    }
    return """
      <figure>
      \(Self.scroll(chart.title, chart.svg))
      <figcaption>\(Markup.escaped(chart.summary))\(key)</figcaption>
      </figure>
      <details><summary>The same as a table</summary>
      \(Self.table(chart.title + ", as a table", head: chart.table.first ?? [], rows: rows))
      </details>
      """
  }

  var timelineKey: String {
    " Filled: done or going on; hollow: planned, possible or denied; larger: more voices. Colours as in “What happened”."
  }

  var mapKey: String {
    " Shaded: countries in which events took place; dots: places, larger for more events. Outlines: Natural Earth; they imply no position on any territory."
  }

  var networkKey: String {
    " Full line: with each other; dashed: against each other; long dashes: both. Thicker: more events."
  }

  // MARK: Reports

  var reports: String {
    brief.reports.map(report).joined(separator: "\n")
  }

  private func report(_ report: BriefReport) -> String {
    let title = Markup.escaped(report.title.isEmpty ? report.id : report.title)
    let linked =
      Markup.link(report.url).map { "<a href=\"\($0)\" rel=\"noopener noreferrer\">\(title)</a>" } ?? title
    var facts = [Markup.escaped(report.name), report.published ?? "undated"]
    facts.append(BriefWords.count(report.events, "event"))
    if let origin = report.copyOf {
      let share = report.overlap.map { " (\(Int(($0 * 100).rounded())) % of its sentences)" } ?? ""
      facts.append("carries the text of <a href=\"#r\(origin)\">[\(origin)]</a>\(share)")
    }
    let copies = brief.reports.filter { $0.copyOf == report.number }.map(\.number)
    if !copies.isEmpty { facts.append("also carried by \(reportLinks(copies))") }
    let notes = report.notes.map { "<p class=\"note\">\(Markup.escaped($0))</p>" }.joined()
    return """
      <article class="report" id="r\(report.number)"><h3>[\(report.number)] \(linked)</h3>
      <p class="from">\(facts.joined(separator: " · "))</p>\(notes)
      \(sentences(of: report))
      </article>
      """
  }

  private func sentences(of report: BriefReport) -> String {
    var out: [String] = []
    var skipped = 0
    func closeGap() {
      if skipped > 0 {
        out.append(
          "<p class=\"from\">… \(BriefWords.count(skipped, "sentence")) on which nothing here rests …</p>")
      }
      skipped = 0
    }
    for sentence in report.sentences {
      if !sentence.isCited, !brief.showsFullReports {
        skipped += 1
        continue
      }
      closeGap()
      let lines =
        sentence.lines.isEmpty
        ? ""
        : " <span class=\"back\">→ " + lineLinks(sentence.lines) + "</span>"
      out.append(
        "<p class=\"sentence\(sentence.isCited ? "" : " uncited")\" id=\"r\(report.number)s\(sentence.number)\"><span class=\"n\">\(sentence.number)</span>"
          + "<span><span class=\"words\">\(Markup.marked(sentence.text, sentence.marks))</span>\(lines)</span></p>"
      )
    }
    closeGap()
    return out.joined(separator: "\n")
  }
}
