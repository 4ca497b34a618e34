/// The facts about actors that are known before a report is read: states, organisations, armed groups, offices
/// and who held them.
///
/// It starts with the built-in tables and is extended, or overridden row by row, by a user's files:
///
/// ```swift
/// var directory = try ActorDirectory.builtIn()
/// try directory.add(file: "my-actors.tsv")
/// directory.entities(named: "Quai d'Orsay")  // France, GOV
/// ```
public struct ActorDirectory: Sendable {
  package internal(set) var states: [StateRecord] = []
  package internal(set) var organisations: [OrganisationRecord] = []
  package internal(set) var people: [PersonRecord] = []
  package internal(set) var titles: [TitleRecord] = []
  /// "m" or "f" for forenames that hardly anybody of the other sex bears, in small letters.
  package internal(set) var forenames: [String: String] = [:]
  /// What was skipped in dictionaries while reading (a mistyped date), for the user to see once.
  public internal(set) var warnings: [DirectoryError] = []

  var index = NameIndex()
  /// Office and role words, apart from names so that neither hides the other.
  var titleIndex = NameIndex()
  var stateRows: [String: Int] = [:]
  var organisationRows: [UInt64: Int] = [:]
  var personRows: [UInt64: Int] = [:]
  var titleRows: [UInt64: Int] = [:]
  /// For the key of an office how many people of each country held it.
  var officeHolders: [UInt64: [String: Int]] = [:]
  /// The regions of the states with the spellings under which texts name them.
  var regionNames: [RegionName] = []
  /// Whether rows being added are a user's.
  var isReadingUsers = false

  /// A directory that knows nobody.
  public init() {}

  /// The directory of the tables that come with Chancery; tables that are missing from the folder are left out.
  ///
  /// - Parameter folder: Where to look, and nowhere else; `nil` looks beside the executable.
  /// - Throws: ``DirectoryError`` with where it looked, or with the line that cannot be read.
  public static func builtIn(folder: String? = nil) throws(DirectoryError) -> ActorDirectory {
    let folder = try DirectoryFiles.folder(explicit: folder)
    var directory = ActorDirectory()
    for table in DirectoryFiles.tables {
      let path = folder + "/" + table
      guard DirectoryFiles.exists(path) else { continue }
      try directory.add(DirectoryFiles.bytes(of: path), file: table)
    }
    return directory
  }

  /// Reads a user's file: a table with the columns of a built-in one, a table `name, aliases, country, sector`,
  /// or a PETRARCH dictionary of actors or agents (`.txt`).
  ///
  /// A row whose name is known already takes that row's place; the names it was found by stay.
  ///
  /// - Throws: ``DirectoryError`` with the file, the line and what was expected there.
  public mutating func add(file path: String) throws(DirectoryError) {
    let bytes = try DirectoryFiles.bytes(of: path)
    isReadingUsers = true
    defer { isReadingUsers = false }
    try add(bytes, file: path)
  }

  /// Reads a user's table or dictionary that is at hand as text; `name` stands for the file in messages.
  public mutating func add(text: String, name: String) throws(DirectoryError) {
    isReadingUsers = true
    defer { isReadingUsers = false }
    try add(Array(text.utf8), file: name)
  }

  /// The number of spellings it finds.
  public var nameCount: Int { index.count }

  private mutating func add(_ bytes: [UInt8], file: String) throws(DirectoryError) {
    try DirectoryFiles.checkUTF8(bytes, file: file)
    if file.hasSuffix(".txt") {
      try PetrarchDictionary(bytes, file: file).add(to: &self)
    } else {
      try addTable(Table(bytes, file: file))
    }
  }

  /// Which kind of table its columns make it.
  private mutating func addTable(_ table: Table) throws(DirectoryError) {
    if table.columns.isEmpty { return }
    if table.column("code") != nil && table.column("name") != nil {
      try addStates(table)
    } else if table.column("gender") != nil && table.columns.count == 2 {
      try addForenames(table)
    } else if table.column("office") != nil || table.column("surname") != nil {
      try addPeople(table)
    } else if table.column("words") != nil || table.column("title") != nil {
      try addTitles(table)
    } else if table.column("countries") != nil && table.column("id") ?? table.column("name") != nil {
      try addOrganisations(table, areGroups: true)
    } else if table.column("members") != nil && table.column("id") ?? table.column("name") != nil {
      try addOrganisations(table, areGroups: false)
    } else {
      try addSimple(table)
    }
  }
}

extension ActorDirectory {
  /// Reads text as one of the built-in tables, for tests that write their own.
  mutating func addBuiltIn(_ text: String, name: String) throws(DirectoryError) {
    try add(Array(text.utf8), file: name)
  }
}
