/// The page of a result: figures, tables, then the errors by kind with two filters that need no script.
struct EventPage {
  let result: EventResult

  var html: String {
    let types = PageFilter.types(in: result.mistakes)
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>Coded events against gold</title>
      <style>\(PageStyle.sheet)\(PageFilter.rules(for: result.mistakes))</style>
      </head>
      <body>
      <a class="skip" href="#errors">To the errors</a>
      <header>
      <h1>Coded events against gold</h1>
      <p>\(summary)</p>
      </header>
      <main>
      \(EventPageTables(result: result).html)
      \(errors(types: types))
      </main>
      </body>
      </html>

      """
  }

  private var summary: String {
    let scores = result.scores
    return "\(result.reports) \(result.reports == 1 ? "report" : "reports"), \(scores.gold) gold events, "
      + "\(scores.coded) coded, \(result.matched) of them right in sentence and type."
  }

  private func errors(types: [String]) -> String {
    guard !result.mistakes.isEmpty else {
      return "<section id=\"errors\"><h2>Errors</h2><p>There are none.</p></section>"
    }
    let groups = result.errorCounts.filter { $0.count > 0 }
    let sections = groups.map { kind, count in
      let cards = result.mistakes.filter { $0.kind == kind }.map {
        EventPageError(mistake: $0, text: result.texts[$0.place], types: types).html
      }
      return """
        <section class="kind" id="\(kind.rawValue)" data-kind="\(kind.rawValue)">
        <h3>\(kind.title.firstUppercased) <span class="count">\(count)</span></h3>
        <p>\(HTMLText.escaped(kind.meaning.firstUppercased)).</p>
        \(cards.joined(separator: "\n"))
        </section>
        """
    }
    return """
      <section id="errors">
      <h2>Errors</h2>
      \(PageFilter.form(kinds: groups, types: types))
      \(Self.legend)
      \(PageFilter.nothing)
      \(sections.joined(separator: "\n"))
      </section>
      """
  }

  private static let legend = """
    <p class="legend">In the sentences: <mark class="gold">gold’s trigger</mark>, <mark class="program">the program’s
    trigger</mark>, <mark class="gold program">both</mark>, <mark class="actor">an actor</mark>,
    <mark class="recipient">a recipient</mark>. Parties are marked where the program found them; those of gold where the
    sentence has their name.</p>
    """
}

extension String {
  /// "Missed event" of "missed event".
  var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
