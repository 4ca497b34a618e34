extension ActorDirectory {
  /// Adds the rows of a table of people, one row a person and office: name, aliases, surname, gender, country,
  /// organisation, sector, office, from, until.
  ///
  /// A person of a user's file takes the place of the person of that name, with all offices.
  mutating func addPeople(_ table: Table) throws(DirectoryError) {
    let positions = [
      "name", "aliases", "surname", "gender", "country", "organisation", "sector", "office", "from",
      "until",
    ].map(table.column)
    var begun = Set<Int>()
    for number in table.rows.indices {
      let row = TableRow(table: table, number: number, cells: table.cells(number), positions: positions)
      let name = row.text(0)
      guard !name.isEmpty else { throw row.error("a name in the column \"name\"") }
      let code = row.text(6)
      guard let sector = code.isEmpty ? "GOV" : CodebookSectors.sector(code) else {
        throw row.error("a sector of the codebook in the column \"sector\"")
      }
      let office = OfficeRecord(
        country: row.text(4), organisation: row.text(5), sector: sector, office: row.text(7),
        from: row.text(8),
        until: row.text(9))
      guard office.from.isDay, office.until.isDay else {
        throw row.error("days as YYYY-MM-DD, YYYY-MM or YYYY in the columns \"from\" and \"until\"")
      }
      let at = personRow(name: name, surname: row.text(2), gender: row.text(3), source: table.file)
      if begun.insert(at).inserted { people[at].offices.removeAll() }
      people[at].offices.append(office)
      if !office.country.isEmpty, !office.office.isEmpty {
        officeHolders[NameKey.of(office.office).hash, default: [:]][office.country, default: 0] += 1
      }
      addNames(row, column: 2, role: .surname, at: at)
      addNames(row, column: 1, role: .person, at: at)
      addNames(row, column: 0, role: .person, at: at)
    }
  }

  mutating func personRow(name: String, surname: String, gender: String, source: String) -> Int {
    let key = NameKey.of(name).hash
    if let at = personRows[key] {
      if !surname.isEmpty { people[at].surname = surname }
      if !gender.isEmpty { people[at].gender = gender }
      people[at].source = source
      return at
    }
    personRows[key] = people.count
    people.append(PersonRecord(name: name, surname: surname, gender: gender, offices: [], source: source))
    return people.count - 1
  }
}

extension String {
  /// Whether it is empty or a day, a month or a year as the tables write them.
  fileprivate var isDay: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return isEmpty
      || (parts.count <= 3 && parts[0].count == 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
        && parts.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
  }
}
