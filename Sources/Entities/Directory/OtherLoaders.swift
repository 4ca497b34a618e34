extension ActorDirectory {
  /// Adds the rows of a table of organs and roles: words (a list), name, sector, kind, country.
  mutating func addTitles(_ table: Table) throws(DirectoryError) {
    let positions = [
      table.column("words") ?? table.column("title"), table.column("name"), table.column("sector"),
      table.column("kind"),
      table.column("country"),
    ]
    for number in table.rows.indices {
      let row = TableRow(table: table, number: number, cells: table.cells(number), positions: positions)
      guard !row.text(0).isEmpty else { throw row.error("words separated by \"|\" in the first column") }
      let code = row.text(2)
      guard let sector = code.isEmpty ? "UNK" : CodebookSectors.sector(code) else {
        throw row.error("a sector of the codebook in the column \"sector\"")
      }
      let first = row.items(0).first.map(table.text) ?? ""
      let name = row.text(1)
      let at = titleRow(
        TitleRecord(
          title: name.isEmpty ? first : name, sector: sector, country: row.text(4),
          isOrgan: row.text(3) == "organ"),
        key: first)
      for item in row.items(0) {
        titleIndex.add(table.bytes[item], role: .office, row: at, isUsers: isReadingUsers)
      }
    }
  }

  /// Adds the rows of a table of forenames: name, gender.
  mutating func addForenames(_ table: Table) throws(DirectoryError) {
    let positions = [table.column("name") ?? 0, table.column("gender")]
    for number in table.rows.indices {
      let row = TableRow(table: table, number: number, cells: table.cells(number), positions: positions)
      guard !row.text(0).isEmpty, ["m", "f"].contains(row.text(1)) else {
        throw row.error("a forename, and m or f in the column \"gender\"")
      }
      forenames[row.text(0).lowercased()] = row.text(1)
    }
  }

  mutating func titleRow(_ record: TitleRecord, key words: String) -> Int {
    let key = NameKey.of(words + " " + record.country).hash
    if let at = titleRows[key] {
      titles[at] = record
      return at
    }
    titleRows[key] = titles.count
    titles.append(record)
    return titles.count - 1
  }

  /// Adds the rows of a table `name, aliases, country, sector`, with or without a line that names the columns.
  mutating func addSimple(_ table: Table) throws(DirectoryError) {
    let named = table.column("name") ?? table.column("id")
    let expected = "columns name, aliases, country, sector, or those of a built-in table"
    if named == nil, table.columns.count < 2 || table.columns.count > 4 {
      throw DirectoryError(
        .unknownColumns, file: table.file, line: 1, text: table.columns.joined(separator: "\t"),
        expected: expected)
    }
    let positions =
      named == nil
      ? [0, 1, 2, 3] : [named, table.column("aliases"), table.column("country"), table.column("sector")]
    let headless = named == nil ? Table(table.bytes, file: table.file, hasHeader: false) : table
    for number in headless.rows.indices {
      let row = TableRow(table: headless, number: number, cells: headless.cells(number), positions: positions)
      try addSimple(row)
    }
  }

  private mutating func addSimple(_ row: TableRow) throws(DirectoryError) {
    let (name, country, code) = (row.text(0), row.text(2), row.text(3))
    guard !name.isEmpty else { throw row.error("a name in the first column") }
    guard country.isEmpty || country.utf8.count == 3 else {
      throw row.error("an ISO 3166-1 alpha-3 code, or nothing, as country")
    }
    guard let sector = code.isEmpty ? "UNK" : CodebookSectors.sector(code) else {
      throw row.error("a sector of the codebook: GOV, MIL, REB…")
    }
    let key = NameKey.of(name).hash
    if let at = personRows[key] {
      people[at].offices = [
        OfficeRecord(country: country, organisation: "", sector: sector, office: "", from: "", until: "")
      ]
      people[at].source = row.table.file
      addNames(row, column: 1, role: .person, at: at)
      addNames(row, column: 0, role: .person, at: at)
    } else if let at = states.firstIndex(where: { $0.name == name }) {
      addNames(row, column: 1, role: .metonym, at: at)
    } else {
      let at = organisationRow(
        OrganisationRecord(
          name: name, sector: sector, countries: country.isEmpty ? [] : [country], parent: "", members: [],
          acronym: "",
          isGroup: ["REB", "PAR", "CRM"].contains(sector), source: row.table.file))
      addNames(row, column: 1, role: .organisation, at: at)
      addNames(row, column: 0, role: .organisation, at: at)
    }
  }
}
