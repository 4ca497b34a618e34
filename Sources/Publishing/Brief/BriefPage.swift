/// A brief as one HTML page that needs nothing else: no script to be read, no address to be fetched.
struct BriefPage {
  let brief: Brief

  var html: String {
    let sections = sections.filter { !$0.body.isEmpty }
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'">
      <meta name="generator" content="Chancery">
      <title>\(Markup.escaped(brief.title))</title>
      <style>
      \(BriefPageStyle.sheet)</style>
      </head>
      <body>
      <a class="skip" href="#happened">To what happened</a>
      \(header(sections))
      <main>
      \(sections.map(section).joined(separator: "\n"))
      </main>
      <footer><p class="note">Made by Chancery from the reports named above, by program: it makes mistakes. Words in \
      <span class="words">this type</span> are the reports’ own; read the sentence before you cite a line.</p></footer>
      \(Self.script)
      </body>
      </html>

      """
  }

  struct Section {
    var id: String
    var title: String
    var body: String
  }

  private var sections: [Section] {
    [
      Section(id: "happened", title: "What happened", body: happened),
      Section(id: "differences", title: "Where reports differ", body: differences),
      Section(id: "lives", title: "From plan to deed", body: lives),
      Section(id: "when", title: "When", body: figure(TimelineChart(brief)?.chart, key: timelineKey)),
      Section(
        id: "where", title: "Where",
        body: figure(brief.outlines.flatMap { MapChart(brief, outlines: $0)?.chart }, key: mapKey)),
      Section(id: "ties", title: "Who with whom", body: figure(NetworkChart(brief)?.chart, key: networkKey)),
      Section(id: "people", title: "Who is who", body: people),
      Section(id: "statements", title: "Who says what", body: statements),
      Section(id: "numbers", title: "Numbers", body: numbers),
      Section(id: "coverage", title: "Which report tells what", body: coverage),
      Section(id: "background", title: "Background", body: days(of: .background, level: 3)),
      Section(id: "uncertain", title: "Less certain", body: uncertain),
      Section(id: "gaps", title: "What could not be told", body: gaps),
      Section(id: "reports", title: "The reports", body: reports),
    ]
  }

  private func section(_ section: Section) -> String {
    """
    <section id="\(section.id)" aria-labelledby="\(section.id)-title">
    <h2 id="\(section.id)-title">\(section.title)</h2>
    \(section.body)
    </section>
    """
  }

  // MARK: The head of the page

  private func header(_ sections: [Section]) -> String {
    let links = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }.joined()
    let alerts = brief.alerts.map { "<p class=\"alert\">\(Markup.escaped($0))</p>" }.joined(separator: "\n")
    return """
      <header>
      <p class="kicker">\(Markup.escaped(brief.kicker))</p>
      <h1>\(Markup.escaped(brief.title))</h1>
      <p class="lede">\(Markup.escaped(brief.lede))</p>
      \(tiles)
      \(alerts)
      <nav aria-label="Contents"><ul>\(links)</ul></nav>
      </header>
      """
  }

  private var tiles: String {
    let counts = brief.counts
    guard counts.events > 0 else { return "" }
    var tiles = [(counts.events, counts.events == 1 ? "event" : "events")]
    if counts.voices > 1 {
      tiles.append((counts.confirmed, "told by two or more voices"))
      tiles.append((counts.voices, "independent voices"))
    }
    tiles.append(
      (counts.differences, counts.differences == 1 ? "difference" : "differences"))
    return "<dl class=\"tiles\">"
      + tiles.map { "<div><dt>\($0.1)</dt><dd>\($0.0)</dd></div>" }.joined() + "</dl>"
  }

  /// Opens all sentences at once, and the sentences around a link's end; without it everything can be read too.
  private static let script = """
    <script>
    (function(){var b=document.getElementById("open-all");if(!b)return;b.hidden=false;
    b.addEventListener("click",function(){var o=b.getAttribute("aria-pressed")!=="true";
    b.setAttribute("aria-pressed",String(o));b.textContent=o?b.dataset.close:b.dataset.open;
    document.querySelectorAll(".line details").forEach(function(d){d.open=o})});})();
    </script>
    """

  // MARK: Pieces

  /// Links to the sentences that something rests on: "[1][4]".
  ///
  /// Where one report is there several times, its sentences are told apart: "[1][4.2][4.5]".
  func cites(_ citations: [BriefCitation]) -> String {
    citations.map { citation in
      let isAlone = citations.filter { $0.report == citation.report }.count == 1
      return cite(citation, shows: isAlone ? "\(citation.report)" : "\(citation.report).\(citation.sentence)")
    }.joined()
  }

  private func cite(_ citation: BriefCitation, shows number: String) -> String {
    let name = report(citation.report)?.name ?? ""
    let label = Markup.escaped("\(name), sentence \(citation.sentence)")
    return
      "<a class=\"cite\" href=\"#\(anchor(citation))\" title=\"\(label)\" aria-label=\"Report \(citation.report), \(label)\">[\(number)]</a>"
  }

  func anchor(_ citation: BriefCitation) -> String {
    let sentence = report(citation.report)?.sentences.first { $0.number == citation.sentence }
    return sentence == nil ? "r\(citation.report)" : "r\(citation.report)s\(citation.sentence)"
  }

  func report(_ number: Int) -> BriefReport? {
    brief.reports.indices.contains(number - 1) ? brief.reports[number - 1] : nil
  }

  /// Links to reports as a whole.
  func reportLinks(_ numbers: [Int]) -> String {
    numbers.map { number in
      let name = Markup.escaped(report(number)?.name ?? "")
      return
        "<a class=\"cite\" href=\"#r\(number)\" title=\"\(name)\" aria-label=\"Report \(number), \(name)\">[\(number)]</a>"
    }.joined()
  }

  func lineLinks(_ numbers: [Int]) -> String {
    numbers.map { "<a href=\"#e\($0)\">\($0)</a>" }.joined(separator: ", ")
  }

  /// The four fields as classes.
  static func field(_ quad: String) -> String {
    switch quad {
    case "verbal-cooperation": "vc"
    case "material-cooperation": "mc"
    case "verbal-conflict": "vn"
    default: "mn"
    }
  }

  static func scroll(_ label: String, _ body: String) -> String {
    "<div class=\"scroll\" role=\"region\" aria-label=\"\(Markup.escaped(label))\" tabindex=\"0\">\n\(body)\n</div>"
  }

  /// A table whose cells are HTML; the first of each row is its header.
  static func table(_ caption: String, head: [String], rows: [[String]], class name: String = "") -> String {
    let headers = head.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr><th scope=\"row\">\(row[0])</th>" + row.dropFirst().map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return scroll(
      caption,
      """
      <table class="\(name)"><caption>\(Markup.escaped(caption))</caption>
      <thead><tr>\(headers)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody></table>
      """)
  }

  func quote(_ excerpt: BriefExcerpt, extra: String = "") -> String {
    let report = report(excerpt.citation.report)
    var from = [Markup.escaped(report?.name ?? "")]
    if let published = report?.published { from.append(published) }
    from.append("<a href=\"#\(anchor(excerpt.citation))\">sentence \(excerpt.citation.sentence)</a>")
    if !excerpt.status.isEmpty { from.append("here " + excerpt.status) }
    if !excerpt.speaker.isEmpty { from.append("says " + Markup.escaped(excerpt.speaker)) }
    return
      "<blockquote>\(Markup.marked(excerpt.text, excerpt.marks))<footer>[\(excerpt.citation.report)] \(from.joined(separator: " · "))\(extra)</footer></blockquote>"
  }
}

extension Brief {
  /// The brief as one HTML file that needs nothing else.
  public func html() -> String { BriefPage(brief: self).html }
}
