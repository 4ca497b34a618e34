/// A table of tab-separated columns, read from UTF-8 bytes without making strings of what nobody asks for.
///
/// Lines that begin with "#" and empty lines are skipped; the first other line names the columns.
struct Table {
  let file: String
  let bytes: [UInt8]
  let columns: [String]
  /// Line number, from 1, and byte range of each row.
  let rows: [(line: Int, range: Range<Int>)]

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let hash = UInt8(ascii: "#")

  init(_ bytes: [UInt8], file: String, hasHeader: Bool = true) {
    self.file = file
    self.bytes = bytes
    var rows: [(line: Int, range: Range<Int>)] = []
    var line = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBufferPointer { bytes in
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != Table.newline { end += 1 }
        line += 1
        var last = end
        if last > start, bytes[last - 1] == Table.carriageReturn { last -= 1 }
        if last > start, bytes[start] != Table.hash { rows.append((line, start..<last)) }
        start = end + 1
      }
    }
    if hasHeader, let header = rows.first {
      columns = Table.split(header.range, of: bytes, at: Table.tab).map {
        String(decoding: bytes[$0], as: UTF8.self).lowercased()
      }
      rows.removeFirst()
    } else {
      columns = []
    }
    self.rows = rows
  }

  /// The number of the column with this name.
  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// The byte ranges of a row's cells, in the order of the columns.
  func cells(_ row: Int) -> [Range<Int>] { Table.split(rows[row].range, of: bytes, at: Table.tab) }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The items of a cell that holds a list separated by "|", empty ones left out.
  func items(_ range: Range<Int>) -> [Range<Int>] {
    range.isEmpty ? [] : Table.split(range, of: bytes, at: UInt8(ascii: "|")).filter { !$0.isEmpty }
  }

  /// The whole row as it stands, for messages.
  func line(_ row: Int) -> String { text(rows[row].range) }

  private static func split(_ range: Range<Int>, of bytes: [UInt8], at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(12)
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }
}

/// One row of a table with its cells by column name; a column that the table lacks reads as empty.
struct TableRow {
  let table: Table
  let number: Int
  let cells: [Range<Int>]
  let positions: [Int?]

  func range(_ column: Int) -> Range<Int> {
    guard let position = positions[column], position < cells.count else { return 0..<0 }
    return cells[position]
  }
  func text(_ column: Int) -> String {
    let range = range(column)
    return range.isEmpty ? "" : table.text(range)
  }
  func items(_ column: Int) -> [Range<Int>] { table.items(range(column)) }
  func list(_ column: Int) -> [String] { items(column).map(table.text) }

  func error(_ expected: String) -> DirectoryError {
    DirectoryError(
      .badRow, file: table.file, line: table.rows[number].line, text: table.line(number), expected: expected)
  }
}
