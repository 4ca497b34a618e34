/// The figures and tables of the page.
struct EventPageTables {
  let result: EventResult

  var html: String {
    [
      section("Figures", rates + shares), section("By type", types), section("Status", statuses),
      section("Kinds of errors", kinds), section("Confidence", calibration),
    ].joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String {
    "<section><h2>\(title)</h2>\n\(body)\n</section>"
  }

  private func number(_ value: Double) -> String { EventResult.number(value) }

  private var rates: String {
    let scores = result.scores
    var rows: [(String, EventScores.Rates)] = [
      ("sentences that report an event", scores.sentence), ("events with the right type", scores.type),
      ("… an actor and a recipient right", scores.dyad), ("… all parties right", scores.strict),
      ("figures of matched events", scores.figures),
    ]
    if let linking = scores.linking { rows.append(("linking of mentions (B-cubed)", linking)) }
    return HTMLText.table(
      caption: "Precision, recall and F1", head: ["What", "Precision", "Recall", "F1"],
      rows: rows.map { [$0.0, number($0.1.p), number($0.1.r), number($0.1.f1)] })
  }

  private var shares: String {
    let scores = result.scores
    let matched = "\(result.matched)"
    return HTMLText.table(
      caption: "Share right, of events matched by sentence and type", head: ["Field", "Events", "Right"],
      rows: [
        ["status", matched, number(scores.status)], ["source", matched, number(scores.attribution)],
        ["date, the same days", "\(scores.date.n)", number(scores.date.exact)],
        ["date, a day in common", "\(scores.date.n)", number(scores.date.overlap)],
        ["country", "\(scores.place.n)", number(scores.place.right)],
      ])
  }

  private var types: String {
    HTMLText.table(
      caption: "Events by type", head: ["Type", "Gold", "Coded", "Right", "Precision", "Recall", "F1"],
      rows: result.types.map {
        [
          HTMLText.escaped($0.type), "\($0.gold)", "\($0.coded)", "\($0.right)", number($0.p), number($0.r),
          number($0.f1),
        ]
      })
  }

  private var statuses: String {
    guard !result.statuses.statuses.isEmpty else { return "<p>No event matched.</p>" }
    let names = result.statuses.statuses.map(HTMLText.escaped)
    return HTMLText.table(
      caption: "Status of matched events: gold down, program across", head: ["Gold"] + names,
      rows: zip(names, result.statuses.counts).map { [$0] + $1.map { String($0) } })
  }

  private var kinds: String {
    HTMLText.table(
      caption: "Errors by kind", head: ["Kind", "Errors"],
      rows: result.errorCounts.map { kind, count in
        [count > 0 ? "<a href=\"#\(kind.rawValue)\">\(kind.title)</a>" : kind.title, "\(count)"]
      })
      + "\n<p>An event that was missed or should not be there is one error; one that was found with the right type may "
      + "have several.</p>"
  }

  private var calibration: String {
    guard let calibration = result.calibration else { return "<p>The coded lines have no confidence.</p>" }
    let rows = calibration.bins.map { bin in
      [EventResult.span(bin), "\(bin.events)", number(bin.confidence), number(bin.right), bar(bin)]
    }
    return
      "<p>Expected calibration error: \(number(calibration.expectedError)). In a calibrated program the share "
      + "right is the mean confidence.</p>\n"
      + HTMLText.table(
        caption: "Confidence and share right, by bin",
        head: ["Confidence", "Events", "Mean", "Right", "Share right"],
        rows: rows)
  }

  /// The share right as a bar; the number stands beside it in the table.
  private func bar(_ bin: Calibration.Bin) -> String {
    "<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:\(Int((bin.right * 100).rounded()))%\"></span></span>"
  }
}
