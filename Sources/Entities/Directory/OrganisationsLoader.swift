extension ActorDirectory {
  /// Adds the rows of a table of organisations or of armed groups: id (or name), sector, country or countries,
  /// aliases, parent, members.
  mutating func addOrganisations(_ table: Table, areGroups: Bool) throws(DirectoryError) {
    let positions = [
      table.column("id") ?? table.column("name"), table.column("sector"),
      table.column("countries") ?? table.column("country"), table.column("aliases"), table.column("parent"),
      table.column("members"), table.column("founded") ?? table.column("from"),
    ]
    for number in table.rows.indices {
      let row = TableRow(table: table, number: number, cells: table.cells(number), positions: positions)
      guard let sector = CodebookSectors.sector(row.text(1)) else {
        throw row.error("a sector of the codebook in the column \"sector\"")
      }
      let aliases = row.items(3)
      var record = OrganisationRecord(
        name: row.text(0), sector: sector, countries: row.list(2), parent: row.text(4), members: [],
        acronym: aliases.first(where: { isAcronym(table.bytes[$0]) }).map(table.text) ?? "",
        isGroup: areGroups, founded: Int(row.text(6).prefix(4)),
        source: table.file)
      guard !record.name.isEmpty else { throw row.error("a name in the column \"id\"") }
      if isAcronym(Array(record.name.utf8)) { record.acronym = record.name }
      for item in row.list(5) {
        guard let member = Membership(item) else {
          throw row.error("members as codes with years, such as \"MLI:2023-\", in the column \"members\"")
        }
        record.members.append(member)
      }
      let at = organisationRow(record)
      addNames(row, column: 3, role: areGroups ? .group : .organisation, at: at)
      addNames(row, column: 0, role: areGroups ? .group : .organisation, at: at)
    }
  }

  mutating func organisationRow(_ record: OrganisationRecord) -> Int {
    let key = NameKey.of(record.name).hash
    if let at = organisationRows[key] {
      organisations[at] = record
      return at
    }
    organisationRows[key] = organisations.count
    organisations.append(record)
    return organisations.count - 1
  }
}

/// Whether a name is a short form in capitals: "AES", "ECOWAS".
private func isAcronym(_ name: some Collection<UInt8>) -> Bool {
  name.count >= 2 && name.count <= 8 && name.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
}

extension Membership {
  /// Reads "MLI", "MLI:1975", "MLI:1975-" or "MLI:1975-2025".
  init?(_ item: String) {
    let parts = item.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].count == 3 else { return nil }
    code = String(parts[0])
    guard parts.count == 2 else { return }
    let years = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { $0.prefix(4) }
    guard years.count <= 2, years.allSatisfy({ $0.isEmpty || Int($0) != nil }) else { return nil }
    from = Int(years[0])
    until = years.count == 2 ? Int(years[1]) : nil
  }
}
