/// An actor or agent dictionary in the format of TABARI and PETRARCH.
///
/// Actors are `NAME_ [CODE]`, with synonyms on lines that begin with `+` and codes, dated or not, on the name's line
/// or on indented lines below; agents are `NAME {PLURAL} [~CODE]`, with sets `!SET! = A, B`. Format: PETRARCH manual,
/// "Actor dictionaries" and "Agent dictionaries".
struct PetrarchDictionary {
  struct DatedCode: Equatable {
    var code: String
    /// Days as YYYY-MM-DD, or "".
    var from = ""
    var until = ""
  }
  struct Entry: Equatable {
    var name: String
    var synonyms: [String] = []
    var codes: [DatedCode] = []
    var line: Int
  }
  private(set) var entries: [Entry] = []
  private(set) var warnings: [DirectoryError] = []
  private var sets: [String: [String]] = [:]
  private let file: String

  init(_ bytes: [UInt8], file: String) throws(DirectoryError) {
    self.file = file
    var line = 0
    var isComment = false
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      var text = String(decoding: part, as: UTF8.self)
      if text.hasSuffix("\r") { text.removeLast() }
      let start = text.drop(while: \.isWhitespace)
      if start.hasPrefix("<!") { isComment = true }
      if isComment {
        if text.contains("->") { isComment = false }
        continue
      }
      try read(text, line: line)
    }
    // One mistyped line does not spoil a dictionary of thousands; a file with no code that can be read does.
    if entries.allSatisfy(\.codes.isEmpty) {
      if let first = warnings.first { throw first }
      throw DirectoryError(
        .badLine, file: file, line: 1, expected: "a PETRARCH dictionary: lines such as \"NAME_ [CODE]\"")
    }
  }

  private mutating func read(_ line: String, line number: Int) throws(DirectoryError) {
    let text = String(line.prefix(while: { $0 != "#" })).trimmed
    if text.isEmpty || text == "+" { return }
    let file = file
    func failure(_ expected: String) -> DirectoryError {
      DirectoryError(.badLine, file: file, line: number, text: line, expected: expected)
    }
    if text.hasPrefix("!"), let equals = text.firstIndex(of: "=") {
      sets[String(text[..<equals]).trimmed] = text[text.index(after: equals)...].split(separator: ",").map {
        String($0).trimmed
      }
      return
    }
    let bracket = text.firstIndex(of: "[")
    let name = String(text[..<(bracket ?? text.endIndex)])
    var codes: [DatedCode] = []
    if let bracket {
      guard text[bracket...].contains("]") else {
        warnings.append(failure("\"]\" after the code"))
        return
      }
      for part in text[bracket...].split(separator: "]") {
        guard let open = part.firstIndex(of: "[") else { continue }
        switch Self.code(String(part[part.index(after: open)...])) {
        case .success(let code): codes.append(code)
        case .failure(let error): warnings.append(failure(error.expected))
        }
      }
    }
    if name.hasPrefix("+") {
      guard !entries.isEmpty else { throw failure("a name before its first synonym") }
      entries[entries.count - 1].synonyms.append(Self.words(String(name.dropFirst())))
      entries[entries.count - 1].codes += codes
    } else if name.trimmed.isEmpty {
      guard !entries.isEmpty else { throw failure("a name before its first code") }
      entries[entries.count - 1].codes += codes
    } else {
      try addEntries(name, codes: codes, number: number, failure: failure)
    }
  }

  private mutating func addEntries(
    _ name: String, codes: [DatedCode], number: Int, failure: (String) -> DirectoryError
  ) throws(DirectoryError) {
    var names = [name]
    var plurals: [String] = []
    if let open = name.firstIndex(of: "{"), let close = name.firstIndex(of: "}"), open < close {
      names = [String(name[..<open])]
      plurals = name[name.index(after: open)..<close].split(separator: ",").map { Self.words(String($0)) }
    }
    if names[0].hasPrefix("!") || names[0].contains("!"), codes.contains(where: { $0.code.contains("~") }) {
      guard let expanded = expand(names[0]) else {
        throw failure("a set that a line such as \"!PERSON! = MAN, WOMAN\" defines")
      }
      names = expanded
    }
    for name in names {
      entries.append(Entry(name: Self.words(name), synonyms: plurals, codes: codes, line: number))
    }
  }

  /// The names that a name with a set in it stands for, or `nil` when the set is unknown.
  private func expand(_ name: String) -> [String]? {
    guard let open = name.firstIndex(of: "!") else { return [name] }
    let rest = name[name.index(after: open)...]
    guard let close = rest.firstIndex(of: "!"), let items = sets[String(name[open...close])] else {
      return nil
    }
    return items.map { String(name[..<open]) + $0 + String(name[name.index(after: close)...]) }
  }

  private static func words(_ name: String) -> String {
    name.split { $0 == "_" || $0 == " " || $0 == "=" }.joined(separator: " ")
  }

  private struct CodeError: Error { var expected: String }

  /// Reads "MLIMIL", "IGOUNO >20070101", "USAELI <930120" or "USAGOV 930120-010120".
  private static func code(_ text: String) -> Result<DatedCode, CodeError> {
    let parts = text.split(separator: " ")
    guard let code = parts.first, parts.count <= 3 else {
      return .failure(CodeError(expected: "one code, with or without a date, in the brackets"))
    }
    guard parts.count > 1 else { return .success(DatedCode(code: String(code))) }
    let dates = parts[1...].joined()
    let days = dates.split { "<>-:".contains($0) }.map { day($0, isBefore: dates.hasPrefix("<")) }
    guard (1...2).contains(days.count), !days.contains(nil) else {
      return .failure(
        CodeError(expected: "dates as yymmdd or yyyymmdd: \">070101\", \"<070101\", \"970101-061231\""))
    }
    if dates.hasPrefix("<") { return .success(DatedCode(code: String(code), until: days[0]!)) }
    return .success(DatedCode(code: String(code), from: days[0]!, until: days.count == 2 ? days[1]! : ""))
  }

  private static func day(_ digits: Substring, isBefore: Bool) -> String? {
    guard digits.count == 6 || digits.count == 8, let number = Int(digits) else { return nil }
    let (short, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    // Two-digit years count from 1930, as in TABARI.
    let year = digits.count == 8 ? short : short < 30 ? 2000 + short : 1900 + short
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(min(max(month, 1), 12)))-\(two(min(max(day, 1), 31)))"
  }
}

extension PetrarchDictionary {
  /// Puts what the dictionary knows into a directory.
  func add(to directory: inout ActorDirectory) {
    directory.warnings += warnings
    for entry in entries where !entry.codes.isEmpty && !entry.name.isEmpty {
      if entry.codes[0].code.contains("~") {
        addAgent(entry, to: &directory)
      } else {
        addActor(entry, to: &directory)
      }
    }
  }

  private func addAgent(_ entry: Entry, to directory: inout ActorDirectory) {
    let code = CameoCode(entry.codes[0].code) { directory.stateRows[$0] != nil }
    let at = directory.titleRow(
      TitleRecord(title: entry.name.lowercased(), sector: code.sector, country: "", isOrgan: false),
      key: entry.name.lowercased())
    for name in [entry.name, entry.name + "S"] + entry.synonyms {
      directory.titleIndex.add(name.lowercased(), role: .agent, row: at, isUsers: directory.isReadingUsers)
    }
  }

  private func addActor(_ entry: Entry, to directory: inout ActorDirectory) {
    let codes = entry.codes.map { CameoCode($0.code) { directory.stateRows[$0] != nil } }
    let names = [entry.name] + entry.synonyms
    let isState = entry.codes.allSatisfy { $0.code.count == 3 && $0.from.isEmpty && $0.until.isEmpty }
    if isState, let at = directory.stateRows[codes[0].country] {
      add(names, role: .metonym, row: at, to: &directory)
    } else if entry.codes.contains(where: { !$0.from.isEmpty || !$0.until.isEmpty }) {
      let name = entry.name.asName
      let at = directory.personRow(
        name: name, surname: name.split(separator: " ").last.map(String.init) ?? "", gender: "", source: file)
      directory.people[at].offices = zip(entry.codes, codes).map { dated, code in
        OfficeRecord(
          country: code.country, organisation: "", sector: code.sector, office: "", from: dated.from,
          until: dated.until)
      }
      add(names, role: .person, row: at, to: &directory)
    } else {
      let at = directory.organisationRow(
        OrganisationRecord(
          name: entry.name.asName, sector: codes[0].sector,
          countries: codes[0].country.isEmpty ? [] : [codes[0].country], parent: "", members: [], acronym: "",
          isGroup: ["REB", "PAR", "CRM"].contains(codes[0].sector), source: file))
      add(names, role: .organisation, row: at, to: &directory)
    }
  }

  /// Names stand in capitals in these dictionaries: only short single words are taken as acronyms.
  private func add(_ names: [String], role: NameRole, row: Int, to directory: inout ActorDirectory) {
    for name in names where !name.isEmpty {
      let isAcronym = name.count <= 3 || name.contains(".")
      directory.index.add(
        isAcronym ? name : name.asName, role: role, row: row, isUsers: directory.isReadingUsers)
    }
  }
}

extension String {
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return ""
    }
    return String(self[first...last])
  }

  /// "BAN KI-MOON" as "Ban Ki-Moon".
  var asName: String {
    var result = ""
    var begins = true
    for character in self {
      result += begins ? character.uppercased() : character.lowercased()
      begins = !character.isLetter && character != "'" && character != "’"
    }
    return result
  }
}
