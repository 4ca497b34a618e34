/// A table of tab-separated values whose cells may be quoted as in CSV (RFC 4180).
struct SeparatedValues {
  let header: [String]
  let rows: [[String]]

  init(tabSeparated text: String) {
    var table: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    func endCell() {
      row.append(String(cell))
      cell = .init()
    }
    func endRow() {
      endCell()
      if row.count > 1 || row[0] != "" { table.append(row) }
      row = []
    }
    for scalar in text.unicodeScalars {
      if isQuoted {
        if wasQuote {
          wasQuote = false
          if scalar == "\"" {
            cell.append(scalar)
            continue
          }
          isQuoted = false
        } else if scalar == "\"" {
          wasQuote = true
          continue
        } else {
          cell.append(scalar)
          continue
        }
      }
      switch scalar {
      case "\"" where cell.isEmpty: isQuoted = true
      case "\t": endCell()
      case "\n": endRow()
      case "\r": break
      default: cell.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty { endRow() }
    header = table.first ?? []
    rows = Array(table.dropFirst())
  }

  /// Each row as a dictionary from column to cell; short rows lack the last columns.
  var records: [[String: String]] {
    rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }
}
