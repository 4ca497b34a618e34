import Foundation
import Reports

extension EventResult {
  /// The figures and the tables for a terminal.
  public var text: String {
    let head = EvaluationResult(name: "events", count: scores.gold, figures: figures).text
    return ([head, basis] + [typeTable, statusTable, errorTable, calibrationTable].compactMap { $0 })
      .joined(separator: "\n\n")
  }

  private var basis: String {
    "  \(counted(reports, "report")); \(scores.gold) events in gold, \(scores.coded) coded, "
      + "\(matched) matched by sentence and type;\n"
      + "  of these gold gives a place to \(scores.place.n), a date to \(scores.date.n)"
  }

  /// How many events were found with the right type.
  var matched: Int { types.reduce(0) { $0 + $1.right } }

  private var typeTable: String {
    let rows = types.map { row in
      [row.type, "\(row.gold)", "\(row.coded)", "\(row.right)"] + [row.p, row.r, row.f1].map(Self.number)
    }
    return "By type\n"
      + Self.table([["type", "gold", "coded", "right", "precision", "recall", "f1"]] + rows)
  }

  private var statusTable: String? {
    guard !statuses.statuses.isEmpty else { return nil }
    let rows = zip(statuses.statuses, statuses.counts).map { [$0] + $1.map { String($0) } }
    return "Status of matched events: gold down, coded across\n"
      + Self.table([["gold"] + statuses.statuses] + rows)
  }

  private var errorTable: String {
    "Errors\n" + Self.table([["kind", "errors"]] + errorCounts.map { [$0.kind.title, "\($0.count)"] })
  }

  private var calibrationTable: String? {
    guard let calibration else { return nil }
    let rows = calibration.bins.map { bin in
      [Self.span(bin), "\(bin.events)", Self.number(bin.confidence), Self.number(bin.right)]
    }
    return "Confidence: share of right events by bin\n"
      + Self.table([["confidence", "events", "mean", "right"]] + rows)
  }

  /// "0.3–0.4".
  static func span(_ bin: Calibration.Bin) -> String { String(format: "%.1f–%.1f", bin.from, bin.from + 0.1) }

  static func number(_ value: Double) -> String { String(format: "%.4f", value) }

  /// Rows with the first column to the left and the others to the right.
  private static func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      return "  " + cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
