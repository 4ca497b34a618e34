extension ActorDirectory {
  /// Adds the rows of a table of states: code, name, aliases, demonyms, capital, metonyms, region, from, until,
  /// cities, provinces.
  mutating func addStates(_ table: Table) throws(DirectoryError) {
    let positions = [
      "code", "name", "aliases", "demonyms", "capital", "metonyms", "region", "from", "until", "cities",
      "provinces",
    ].map(table.column)
    // Former states first: a name they share with a state of today ("Moscow") then means the state of today.
    let isFormer = table.rows.indices.map { number in
      !TableRow(table: table, number: number, cells: table.cells(number), positions: positions).range(8)
        .isEmpty
    }
    for number in table.rows.indices.filter({ isFormer[$0] }) + table.rows.indices.filter({ !isFormer[$0] }) {
      let row = TableRow(table: table, number: number, cells: table.cells(number), positions: positions)
      let code = row.text(0)
      guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
        throw row.error("an ISO 3166-1 alpha-3 code in the column \"code\"")
      }
      let capitals = row.items(4)
      let demonyms = row.items(3)
      let at = stateRow(
        StateRecord(
          code: code, name: row.text(1), demonym: demonyms.first.map(table.text) ?? "",
          capital: capitals.first.map(table.text) ?? "", regions: row.list(6), from: Int(row.text(7)),
          until: Int(row.text(8)),
          forms: StateRecord.formsOfState.intersection(
            row.list(2).flatMap { $0.lowercased().split(separator: " ").map(String.init) })))
      guard !states[at].name.isEmpty else { throw row.error("a name in the column \"name\"") }
      addNames(row, column: 10, role: .province, at: at)
      addNames(row, column: 9, role: .city, at: at)
      addNames(row, column: 4, role: .capital, at: at)
      addNames(row, column: 5, role: .metonym, at: at)
      addNames(row, column: 3, role: .demonym, at: at)
      addNames(row, column: 2, role: .state, at: at)
      addNames(row, column: 1, role: .state, at: at)
    }
    indexRegions()
  }

  private mutating func stateRow(_ record: StateRecord) -> Int {
    if let at = stateRows[record.code] {
      states[at] = states[at].overridden(by: record)
      return at
    }
    stateRows[record.code] = states.count
    states.append(record)
    return states.count - 1
  }

  /// Every item of a cell becomes a name that leads to row `at`.
  mutating func addNames(_ row: TableRow, column: Int, role: NameRole, at: Int) {
    for item in row.items(column) {
      index.add(row.table.bytes[item], role: role, row: at, isUsers: isReadingUsers)
    }
  }
}

extension StateRecord {
  /// This record with what the other one says instead; what it leaves empty stays.
  func overridden(by other: StateRecord) -> StateRecord {
    StateRecord(
      code: code, name: other.name.isEmpty ? name : other.name,
      demonym: other.demonym.isEmpty ? demonym : other.demonym,
      capital: other.capital.isEmpty ? capital : other.capital,
      regions: other.regions.isEmpty ? regions : other.regions, from: other.from ?? from,
      until: other.until ?? until, forms: forms.union(other.forms))
  }
}
