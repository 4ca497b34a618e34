import Foundation
import Language
import Testing

@testable import Entities

@Suite struct DirectoryTests {
  private func tokens(_ words: String) -> [Token] {
    words.split(separator: " ").map {
      Token(text: String($0), range: 0..<0, upos: $0.first!.isUppercase ? "PROPN" : "NOUN")
    }
  }

  struct Spelling: CustomTestStringConvertible, Sendable {
    var words: String
    /// The id that the first match has, or `nil` for no match.
    var id: String?
    var testDescription: String { words }
  }

  @Test(arguments: [
    Spelling(words: "Guinea - Bissau", id: "GNB"), Spelling(words: "al - Qaeda", id: "REB:al-Qaeda"),
    Spelling(words: "al-Qaida", id: "REB:al-Qaeda"), Spelling(words: "AL QAEDA", id: "REB:al-Qaeda"),
    Spelling(words: "the Russian Federation", id: "RUS"), Spelling(words: "Quai d’Orsay", id: "FRA"),
    Spelling(words: "BURKINABE", id: "BFA"), Spelling(words: "U.S.", id: "USA"),
    Spelling(words: "US", id: "USA"),
    Spelling(words: "us", id: nil), Spelling(words: "who", id: nil), Spelling(words: "is", id: nil),
    Spelling(words: "WHO", id: "IGO:World Health Organization"),
    Spelling(words: "World Health Organisation", id: "IGO:World Health Organization"),
    Spelling(words: "Islamic State group", id: "REB:Islamic State"),
    Spelling(words: "Ibrahim Traore", id: "BFA:Ibrahim Traoré"),
    Spelling(words: "Atlantis", id: nil),
  ])
  func `a name is found under every usual spelling and no other`(_ spelling: Spelling) {
    let directory = ActorDirectory.small
    let match = directory.matches(in: tokens(spelling.words)).first
    let entity = match.flatMap { directory.entity(for: $0.postings[0], on: nil) }
    #expect(entity?.id == spelling.id)
  }

  @Test func `the longest name wins`() {
    let matches = ActorDirectory.small.matches(
      in: tokens("Economic Community of West African States met Niger"))
    #expect(matches.map(\.tokens) == [0..<6, 7..<8])
  }

  @Test func `a person has the office of the day that is asked for`() {
    let directory = ActorDirectory.small
    #expect(directory.entities(named: "William Ruto", on: "2019-05-01").first?.role == "Deputy President")
    #expect(directory.entities(named: "william ruto", on: "2023-05-01").first?.role == "President")
    #expect(directory.entities(named: "William Ruto").first?.role == "President")
  }

  @Test func `a user's row takes the place of the built-in one and keeps its other names`() throws {
    var directory = ActorDirectory.small
    try directory.add(text: "name\taliases\tcountry\tsector\nBoko Haram\tJAS\tNER\tPAR\n", name: "mine.tsv")
    #expect(
      directory.entities(named: "JAS").first
        == Entity(id: "PAR:Boko Haram", name: "Boko Haram", kind: .group, country: "NER", sector: "PAR"))
    #expect(directory.entities(named: "Boko Haram").map(\.id) == ["PAR:Boko Haram"])
  }

  @Test func `a user's table needs no line of column names`() throws {
    var directory = ActorDirectory.small
    try directory.add(text: "Lake Guard\tLG Watch\tUGA\tNGO\n", name: "mine.tsv")
    #expect(directory.entities(named: "LG Watch").first?.id == "NGO:Lake Guard")
  }

  @Test func `a user's name goes before a built-in one that is spelt alike`() throws {
    var directory = ActorDirectory.small
    try directory.add(
      text: "name\taliases\tcountry\tsector\nWagner Opera\tWagner\tFRA\tBUS\n", name: "mine.tsv")
    #expect(directory.entities(named: "Wagner").map(\.id) == ["BUS:Wagner Opera", "PAR:Wagner Group"])
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    var file: String
    var text: String
    var message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Bad(
      file: "a.tsv", text: "code\tname\nML\tMali\n",
      message: "a.tsv:2: expected an ISO 3166-1 alpha-3 code in the column \"code\"\n  ML\tMali"),
    Bad(
      file: "b.tsv", text: "id\tsector\tcountry\tmembers\n# a comment\nX\tABC\t\t\n",
      message: "b.tsv:3: expected a sector of the codebook in the column \"sector\"\n  X\tABC\t\t"),
    Bad(
      file: "c.tsv", text: "id\tsector\tcountry\tmembers\nX\tIGO\t\tMali:1960\n",
      message:
        "c.tsv:2: expected members as codes with years, such as \"MLI:2023-\", in the column \"members\"\n  X\tIGO\t\tMali:1960"
    ),
    Bad(
      file: "d.tsv", text: "name\tsurname\toffice\tfrom\nA B\tB\tKing\tMay 2\n",
      message:
        "d.tsv:2: expected days as YYYY-MM-DD, YYYY-MM or YYYY in the columns \"from\" and \"until\"\n  A B\tB\tKing\tMay 2"
    ),
    Bad(
      file: "e.tsv", text: "one\ttwo\tthree\tfour\tfive\n",
      message:
        "e.tsv:1: expected columns name, aliases, country, sector, or those of a built-in table\n  one\ttwo\tthree\tfour\tfive"
    ),
    Bad(file: "f.txt", text: "MALI_ [MLI\n", message: "f.txt:1: expected \"]\" after the code\n  MALI_ [MLI"),
    Bad(
      file: "g.txt", text: "+MALIAN_\n",
      message: "g.txt:1: expected a name before its first synonym\n  +MALIAN_"),
    Bad(
      file: "h.txt", text: "!NOBODY!_CHIEF [~GOV]\n",
      message:
        "h.txt:1: expected a set that a line such as \"!PERSON! = MAN, WOMAN\" defines\n  !NOBODY!_CHIEF [~GOV]"
    ),
  ])
  func `a bad line is reported with its place and what was expected`(_ bad: Bad) {
    var directory = ActorDirectory.small
    let error = #expect(throws: DirectoryError.self) { try directory.add(text: bad.text, name: bad.file) }
    #expect(error?.description == bad.message)
  }

  @Test func `a folder without tables is reported with where it looked`() {
    let error = #expect(throws: DirectoryError.self) { try ActorDirectory.builtIn(folder: "/nowhere") }
    #expect(error?.description == "no directory of actors found; looked for /nowhere/states.tsv")
  }
}

@Suite struct PetrarchTests {
  private static let actors = """
    # comment
    <!-- another -->
    MALI_ [MLI] # state
    +MALIAN_LANDS_
    NOMAD_SALVATION_FRONT_ [MLIREB]
    +NSF_
    SAVANNA_DEVELOPMENT_BANK_ [IGOAFRDEV]
    JOHN_Q._MWANGI_
    +J._MWANGI
    \t[KENGOV 080101-130409]
    \t[KENOPP >130409]
    \t[KENELI]
    """

  private var directory: ActorDirectory {
    get throws {
      var directory = ActorDirectory.small
      try directory.add(text: Self.actors, name: "my.actors.txt")
      try directory.add(
        text: "!PERSON! = MAN, WOMAN\nGAME_WARDEN {GAME_WARDENS} [~COP]\nRIVER!PERSON! [~CVL]\n",
        name: "my.agents.txt")
      return directory
    }
  }

  @Test func `synonyms of a state lead to it`() throws {
    #expect(try directory.entities(named: "Malian Lands").first?.id == "MLI")
  }

  @Test func `codes give country and sector`() throws {
    #expect(
      try directory.entities(named: "Nomad Salvation Front").first
        == Entity(
          id: "REB:Nomad Salvation Front", name: "Nomad Salvation Front", kind: .group, country: "MLI",
          sector: "REB"))
    #expect(try directory.entities(named: "Savanna Development Bank").first?.sector == "IGO")
  }

  @Test(arguments: [("2010-01-01", "GOV"), ("2014-06-01", "OPP")])
  func `dated codes hold on their days`(day: String, sector: String) throws {
    #expect(try directory.entities(named: "John Q. Mwangi", on: day).first?.sector == sector)
  }

  @Test func `agents tell the sector of nouns`() throws {
    let written = Written(["Kenyan/a/3/amod game/n/3/compound wardens/n/4/nsubj/person struck/v/0/root"])
    let entity = try written.mention(0, "Kenyan game wardens", directory: directory).entities[0]
    #expect(entity.country == "KEN" && entity.sector == "COP")
  }

  @Test func `a mistyped date is a warning`() throws {
    var directory = ActorDirectory.small
    try directory.add(text: "LAKE_MAN_ [KENGOV]\nA_MAN_ [KENGOV 2004017-20061201]\n", name: "my.txt")
    #expect(directory.warnings.map(\.line) == [2])
  }

  @Test(arguments: [
    ("RUSGOV", "RUS", "GOV"), ("MLIMIL", "MLI", "MIL"), ("IGOUNO", "", "IGO"), ("IMGMUSALQ", "", "REB"),
    ("MNCUSA", "USA", "BUS"), ("~OPPMED", "", "OPP"), ("KEN", "KEN", "GOV"),
  ])
  func `a CAMEO code is taken apart`(code: String, country: String, sector: String) {
    let codes = Set(["RUS", "MLI", "USA", "KEN"])
    let cameo = CameoCode(code) { codes.contains($0) }
    #expect(cameo.country == country && cameo.sector == sector)
  }
}

@Suite struct BuiltInTables {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Entities/Resources/directory").standardizedFileURL.path
  private static let isThere = FileManager.default.fileExists(atPath: folder + "/states.tsv")

  @Test(.enabled(if: isThere, "the tables are not in this checkout"))
  func `every table loads and every reference is known`() throws {
    let directory = try ActorDirectory.builtIn(folder: Self.folder)
    #expect(directory.states.count > 190)
    for record in directory.organisations {
      for code in record.countries + record.members.map(\.code) {
        #expect(directory.state(code) != nil, "\(record.name): country \(code)")
      }
      #expect(
        record.parent.isEmpty || directory.organisation(record.parent) != nil
          || directory.state(record.parent) != nil, "\(record.name): parent \(record.parent)")
    }
    for person in directory.people {
      for office in person.offices where !office.country.isEmpty {
        #expect(directory.state(office.country) != nil, "\(person.name): country \(office.country)")
      }
    }
    for title in directory.titles where !title.country.isEmpty {
      #expect(directory.state(title.country) != nil, "\(title.title): country \(title.country)")
    }
  }
}
